"""What the window's tests share: fonts once, a profile filled with samples, a window over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import House
from tests.ui import sample
from ui import fonts
from ui.bus import Bus
from ui.format import Formats
from ui.jobs import Jobs
from ui.look import Look
from ui.main_window import MainWindow
from ui.preferences import Preferences

Settle = Callable[[], None]  # until no worker has anything left
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
WAIT_MS = 60_000  # at most, on a machine that does many things at once


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    fonts.load()
    yield qapp
    qapp.clipboard().clear()  # what is in it belongs to Python, and must not outlive it


@pytest.fixture
def look(dressed: QApplication) -> Look:
    made = Look()
    made.dress(dressed)
    return made


@pytest.fixture
def formats() -> Formats:
    return Formats("en", UTC)


@pytest.fixture
def jobs(dressed: QApplication) -> Iterator[Jobs]:
    failures: list[object] = []
    made = Jobs(failures.append)
    yield made
    made.close()
    assert not failures


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with sample.house(tmp_path, more=300) as opened:
        yield opened


@pytest.fixture
def window_over(
    dressed: QApplication, look: Look, formats: Formats, qtbot: QtBot, house: House
) -> Iterator[Callable[[House], MainWindow]]:
    """Opens the real main window over a profile; every one is closed down at the end.

    It asks for `house` only to be taken down before it: no worker may outlive the store.
    """
    del house
    made: list[MainWindow] = []

    def make(house: House) -> MainWindow:
        bus = Bus()
        jobs = Jobs(bus.failed.emit)
        preferences = Preferences(house.desk.paths.settings, jobs)
        window = MainWindow(
            house, look=look, jobs=jobs, bus=bus, preferences=preferences, formats=formats
        )
        made.append(window)
        window.open()
        window.show()
        qtbot.waitUntil(lambda: window.stands and not jobs.busy, timeout=WAIT_MS)
        return window

    yield make
    for window in made:
        window.close()
        window.close_down()
        window.deleteLater()
    dressed.processEvents()


@pytest.fixture
def window(window_over: Callable[[House], MainWindow], house: House) -> MainWindow:
    return window_over(house)


@pytest.fixture(scope="session")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The faces of papers, cut once for all tests."""
    from app.rendering import Fonts

    folder = tmp_path_factory.mktemp("faces")
    Fonts(folder).load()
    return folder


class Browser(QObject):
    """Stands in the place of the computer's own browser and mail program."""

    SCHEMES = ("http", "https", "mailto", "file", "javascript")

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        for scheme in self.SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, cast(bytes, "take"))  # the stub errs

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.seen.append(bytes(url.toEncoded().data()).decode())

    def close(self) -> None:
        for scheme in self.SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def browser(dressed: QApplication) -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


class Strokes:
    """Counts keys as a clerk presses them: wherever the keyboard is; a chord is one."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.count = window, 0
        window.activateWindow()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
        self.count += 1
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            self.count += 1
            QTest.keyClicks(self.window.focusWidget() or self.window, letter)


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Settle:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)
