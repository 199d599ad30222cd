"""The window's way in: from the command line to the first paint, and to an orderly end.

The way to the first paint imports Qt and the SQLite driver only (performance, *What the numbers
force* 2); whatever else is needed comes after it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import ProfilePaths, ProfileRefused, default_root, resource
from app.store import StoreRefused
from ui import fonts
from ui.bus import Bus, Failure
from ui.format import Formats
from ui.jobs import Jobs
from ui.look import Look
from ui.preferences import Preferences
from ui.reopening import Reopening, brought_back

if TYPE_CHECKING:
    from app.compose import House
    from ui.ending import Ending
    from ui.main_window import MainWindow
    from ui.single import Server

UNEXPECTED, REFUSED = 70, 5
DEMO_ORDERS = 2000
AFTER_PAINT_MS = 400


def options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("bordereau", description="Orders offline, in step, on paper.")
    parser.add_argument("--profile", type=Path, help="the folder that holds everything")
    parser.add_argument("--demo", action="store_true", help="a throw-away profile with samples")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--selftest", action="store_true")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the window; ends the process itself, because a normal exit costs up to 250 ms."""
    code = run(options(sys.argv[1:] if argv is None else argv))
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            stream.flush()
    os._exit(code)


def run(given: argparse.Namespace) -> int:
    """The exit code of the contract."""
    if given.version:
        from importlib.metadata import version

        sys.stdout.write(f"bordereau {version('bordereau')}\n")
        return 0
    if given.selftest:
        from ui.selftest import selftest

        return selftest()
    root = (given.profile or default_root()).expanduser().absolute()
    try:
        return rounds_of_windows(root, demo=given.demo)
    except (StoreRefused, ProfileRefused) as refused:
        return refuse(root, str(refused))


def rounds_of_windows(root: Path, *, demo: bool) -> int:
    """One window after the other; a backup is brought back while the profile is closed."""
    news: Failure | str = ""
    while True:
        with opened(root, demo=demo) as house:
            ended = show(house, news, demo=demo)
            while ended.again and ended.backup is None:
                ended = show(house, "", demo=demo, page=("settings", "look"))
        if ended.backup is None:
            return ended.code
        news = brought_back(root, ended.backup)


@contextmanager
def opened(root: Path, *, demo: bool) -> Iterator[House]:
    """The profile, or the demo's throw-away one with its sandbox remotes."""
    if demo:
        from app import demo as sample

        with sample.opened(orders=DEMO_ORDERS) as shown:
            yield shown.house
        return
    from app.compose import open_house

    with open_house(root) as house:
        yield house


class Ended(NamedTuple):
    """How a window ended: the exit code; is another one to open, and over which backup."""

    code: int
    again: bool
    backup: Path | None


def show(
    house: House, news: Failure | str, *, demo: bool, page: tuple[str, str] | None = None
) -> Ended:
    """The window over an open profile, until it is closed.

    `news` is said once it stands; `page` and its section are where a former window was.
    """
    from ui.main_window import MainWindow

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
    return Ended(code, reopening.wanted, reopening.backup)


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
        application = QApplication(sys.argv[:1])
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

    def on_fault(_kind: object, error: BaseException, _trace: object) -> None:
        bus.failed.emit(failure_of(error))

    sys.excepthook = on_fault


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

        fonts.load()
        look = Look()
        look.dress(application)
        window = Refusal(look, sentence)
        window.show()
        application.exec()
    return REFUSED


if __name__ == "__main__":
    main()
