"""What a scrolled frame of the order list costs against Qt's own table (performance, goal 12).

As a program (`python -m bench.frames DATABASE`) it paints both in turn and prints milliseconds.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bench.ground import Ground
from bench.measure import Figure, compared, plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTableView

ROWS_SHOWN, STEP, FRAMES, ROUNDS = 40, 3, 60, 5
WIDTH = 1700  # wide enough for every column
FLUENT_MS = 16.7


def figures(ground: Ground) -> Iterator[Figure]:
    command = [sys.executable, "-m", "bench.frames", str(ground.database)]
    told = subprocess.run(
        command,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    ours, theirs = json.loads(told.stdout)
    yield compared("frame", ours, theirs, against="Qt's own model and delegate", goal=1.1)
    yield plain(
        "frame_p95_ms",
        statistics.quantiles(ours, n=20)[-1],
        against="a screen of 60 Hz",
        goal=FLUENT_MS,
        unit="ms",
        runs=len(ours),
    )


def frame_ms(view: QTableView, top: int) -> float:
    view.verticalScrollBar().setValue(top)
    started = time.perf_counter()
    view.viewport().repaint()
    return (time.perf_counter() - started) * 1000


def main(database: Path) -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    views = (our_table(application, database), qt_yardstick())
    height = views[0].verticalHeader().defaultSectionSize()
    for view in views:
        view.verticalHeader().setDefaultSectionSize(height)
        view.resize(WIDTH, ROWS_SHOWN * height + view.horizontalHeader().height())
        view.show()
    application.processEvents()
    taken: tuple[list[float], list[float]] = ([], [])
    for frame in range(ROUNDS * FRAMES):
        for view, times in zip(views, taken, strict=True):
            times.append(frame_ms(view, (100 + STEP * frame) * height))
    sys.stdout.write(json.dumps([times[FRAMES:] for times in taken]))
    sys.stdout.flush()
    os._exit(0)


def our_table(application: QApplication, database: Path) -> QTableView:
    """The program's own list over every order of the database, dressed as the clerk sees it."""
    from app.store import Store
    from app.store.views import ListQuery
    from ui import fonts
    from ui.format import Formats
    from ui.list.model import OrderList
    from ui.list.view import OrderTable
    from ui.look import Look

    fonts.load()
    look, formats = Look(), Formats("en")
    look.dress(application)
    store = Store.open(database, read_only=True)
    model = OrderList(store.rows, formats)
    model.show_keys(store.keys(ListQuery()))
    view = OrderTable(model, look, formats, lambda: time.time_ns() // 1000)
    view.fit_columns(WIDTH)
    return view


def qt_yardstick() -> QTableView:
    from PySide6.QtWidgets import QTableView

    from bench.bare_window import COLUMNS, qt_table

    view = qt_table(3000)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.horizontalHeader().setDefaultSectionSize(WIDTH // COLUMNS)
    return view


if __name__ == "__main__":
    main(Path(sys.argv[1]))
