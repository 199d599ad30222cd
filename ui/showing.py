"""One window over an open profile, from its application to its orderly end; the only event loop.

The way to the first paint imports Qt and the SQLite driver only (performance, *What the numbers
force* 2); whatever else is needed comes after it.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app import settings
from app.paths import ProfilePaths, resource
from ui import fonts
from ui.bus import Bus, Failure
from ui.format import Formats
from ui.jobs import Jobs
from ui.look import Look
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.reopening import Reopening
from ui.sentences import spoken

if TYPE_CHECKING:
    from app.compose import House
    from app.said import Said
    from ui.ending import Ending
    from ui.single import Server

AFTER_PAINT_MS = 400
REFUSED = 5  # contract, exit codes
SWITCH_S = 0.001  # a worker that computes lets go of the interpreter that soon (goal 14)
STYLE = ["-style", "Fusion"]  # as an argument: the call would build all of QStyle for Python


class Ended(NamedTuple):
    """How a window ended: the exit code; is another one to open, and over what."""

    code: int
    again: bool
    backup: Path | None
    sample: bool = False  # the sample profile, and then this one again
    damage: Said | None = None  # what was found wrong with the database, to be rescued


def show(
    house: House, news: Failure | str, *, demo: bool, page: tuple[str, str] | None = None
) -> Ended:
    """The window over an open profile, until it is closed.

    `news` is said once it stands; `page` and its section are where a former window was.
    """
    application = application_of()
    bus = Bus()
    jobs = Jobs(bus.failed.emit)
    preferences = Preferences(house.desk.paths.settings, jobs)
    translators = speak(application, preferences.current.language)
    fonts.load()
    look = Look(preferences.theme_name(), preferences.current.text_px)
    look.prepare(application)
    window = MainWindow(
        house,
        look=look,
        jobs=jobs,
        bus=bus,
        preferences=preferences,
        formats=Formats(preferences.current.language),
    )
    look.finish(application)
    window.open()
    window.show()
    if page is not None:
        window.show_page(page[0], section=page[1])
    kept: list[Ending | Server] = []
    reopening = Reopening(window, demo=demo)
    painted = QTimer(window)
    painted.setSingleShot(True)
    painted.timeout.connect(collect_again)
    painted.timeout.connect(window.start_sync)
    painted.timeout.connect(lambda: kept.extend(settled(house, window, bus)))
    painted.timeout.connect(lambda: reopening.tell(news))
    painted.start(AFTER_PAINT_MS)
    code = application.exec()
    painted.stop()  # a window closed at once must not begin anything any more
    window.close_down()
    for each in kept:
        each.close()
    for translator in translators:
        application.removeTranslator(translator)
    window.deleteLater()
    return Ended(code, reopening.wanted, reopening.backup, reopening.sample, reopening.damage)


def collect_again() -> None:
    """What stands now stays: the collector need not look at it."""
    gc.freeze()
    gc.enable()


def settled(house: House, window: MainWindow, bus: Bus) -> tuple[Ending, Server]:
    """What can wait for the first paint: an orderly end, the log, a second start's word."""
    from ui.care import Care
    from ui.ending import Ending
    from ui.single import Server

    watch_faults(house.desk.paths, bus)
    Care(house.desk, window.workplace.jobs, window)
    return Ending(window.close), Server(house.desk.paths.root, window.raise_window)


def application_of() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([*sys.argv[:1], *STYLE])
        sys.setswitchinterval(SWITCH_S)
    application.setApplicationName("Bordereau")
    application.setDesktopFileName("bordereau")
    return application


def speak(application: QApplication, language: str) -> list[QTranslator]:
    """Install the language's texts. The caller keeps them alive.

    The later is asked first: English is below, for its plurals, where the language says nothing.
    """
    kept = []
    folder = str(resource("translations"))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = (("bordereau_en", folder), (f"qtbase_{language}", qt_folder),
              (f"bordereau_{language}", folder))  # fmt: skip
    for name, where in dict.fromkeys(wanted):
        translator = QTranslator(application)
        if translator.load(name, where):
            application.installTranslator(translator)
            kept.append(translator)
    return kept


def watch_faults(paths: ProfilePaths, bus: Bus) -> None:
    """An unexpected fault goes to the log and the bar; the window stays (contract, exit codes)."""
    from app import logs
    from ui.jobs import failure_of

    logs.set_up(paths.logs / "bordereau.log")

    def on_fault(_kind: object, error: BaseException | None, _trace: object) -> None:
        bus.failed.emit(failure_of(error or RuntimeError()))

    sys.excepthook = on_fault
    threading.excepthook = lambda told: on_fault(told.exc_type, told.exc_value, None)


def rescue(root: Path, damage: Said) -> Failure | str | None:
    """The window of a damaged profile, until it is closed.

    What the next window has to say, None where nothing was taken. Raises StoreRefused in words.
    """
    from app.compose import rescuing
    from ui.rescue import RescueWindow

    application = application_of()
    jobs = Jobs(lambda _failure: None)
    preferences = Preferences(ProfilePaths(root).settings, jobs)
    language = preferences.current.language
    translators = speak(application, language)
    fonts.load()
    look = Look(preferences.theme_name(), preferences.current.text_px)
    look.dress(application)
    with rescuing(root) as profile:
        window = RescueWindow(look, Formats(language), jobs, profile, damage)
        window.show()
        window.look()
        application.exec()
        jobs.close()
    for translator in translators:
        application.removeTranslator(translator)
    window.deleteLater()
    return window.news


def refuse(root: Path, sentence: str) -> int:
    """Bring up the window that already has this profile, else say why it cannot be opened."""
    from ui.single import raise_first

    application = application_of()
    if raise_first(root):
        return 0
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        from ui.refusal import Refusal

        kept = speak(application, settings.load(ProfilePaths(root).settings).language)
        fonts.load()
        look = Look()
        look.dress(application)
        window = Refusal(look, spoken(sentence))
        window.show()
        application.exec()
        del kept
    return REFUSED
