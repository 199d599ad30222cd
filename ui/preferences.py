"""The window's settings while it runs: read once, changed here, written off the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app import settings
from app.settings import Column, Settings
from ui.jobs import Jobs
from ui.theme import ThemeName


class Preferences(QObject):
    """`current` is what holds now; `changed` follows every change of it."""

    changed = Signal()

    def __init__(self, path: Path, jobs: Jobs) -> None:
        super().__init__()
        self._path, self._jobs = path, jobs
        self.current: Settings = settings.load(path)
        self._writing = Lock()

    def change(self, wanted: Settings) -> None:
        """Take these settings at once, tell everyone, and write the file on a worker."""
        self.current = wanted
        self._jobs.run(self.save_now)
        self.changed.emit()

    def remember(self, places: Mapping[str, str], columns: tuple[Column, ...]) -> None:
        """Keep how the window stands, without telling anyone (nothing looks different)."""
        window = {**self.current.window, **places}
        self.current = replace(self.current, window=window, columns=columns)

    def save_now(self) -> None:
        """Write what holds now; of several that write at once the last writes the newest."""
        with self._writing:
            settings.save(self._path, self.current)

    def theme_name(self) -> ThemeName:
        """The theme to paint, the system's choice looked up."""
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        match self.current.theme:
            case "light":
                return "light"
            case "dark":
                return "dark"
            case "contrast":
                return "hc-dark" if dark else "hc-light"
            case "system":
                return "dark" if dark else "light"
