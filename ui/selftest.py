"""The windowed program proves itself: the main job, then its window drawn where nobody sees it."""

from __future__ import annotations

import os
from collections.abc import Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import demo
from app.selftest import conclude, problems
from ui import fonts
from ui.bus import Bus
from ui.format import Formats
from ui.jobs import Jobs
from ui.look import Look
from ui.main_window import MainWindow
from ui.preferences import Preferences

SAMPLES = 40  # of pixels across and down
OFFSCREEN = "This plugin does not support"  # what Qt's offscreen platform says of itself
LEAST_COLOURS = 20  # a window without its text or its icons has fewer


def selftest() -> int:
    """Say `selftest ok`, or one line for each thing that does not work; returns 0 or 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    told: list[str] = []

    def listen(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if not text.startswith(OFFSCREEN):
            told.append(f"Qt says: {text}")

    qInstallMessageHandler(listen)
    with demo.opened(orders=3) as shown:
        found = [*problems(shown), *_window(shown)]
    return conclude(found + told)


def _window(shown: demo.Demo) -> Iterator[str]:
    """The main window over the orders just pulled."""
    application = QApplication(["bordereau"])
    fonts.load()
    look, bus = Look(), Bus()
    look.dress(application)
    failures: list[object] = []
    bus.failed.connect(failures.append)
    jobs = Jobs(bus.failed.emit)
    preferences = Preferences(shown.house.desk.paths.settings, jobs)
    window = MainWindow(
        shown.house, look=look, jobs=jobs, bus=bus, preferences=preferences, formats=Formats("en")
    )
    window.open()
    window.show()
    application.processEvents()
    if not window.orders.model.rowCount():
        yield "the window shows no orders."
    if _colours(window) < LEAST_COLOURS:
        yield "the window is drawn without its text."
    window.close_down()
    yield from (f"the window reports: {failure}" for failure in failures)


def _colours(window: MainWindow) -> int:
    image = window.grab().toImage()
    across, down = image.width() // SAMPLES, image.height() // SAMPLES
    places = ((x * across, y * down) for x in range(SAMPLES) for y in range(SAMPLES))
    return len({image.pixel(x, y) for x, y in places})
