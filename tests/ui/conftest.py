"""What the window's tests share: fonts once, a profile filled with samples, a window over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

import pytest
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

WAIT_MS = 5000


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
