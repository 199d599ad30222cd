"""How late the window's timers are while everything is pulled (performance, goal 14).

As a program (`python -m bench.lateness FOLDER`, an account's description on standard input) it
shows the window over a fresh profile, pulls, and prints how late a timer of 4 ms was each time.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from app.store import remotes
from bench import shop
from bench.ground import Ground
from bench.measure import Figure, plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.compose import House

ORDERS = 10_000
EVERY_MS, LOOK_MS = 4, 250


def figures(_: Ground) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, shop.opened(ORDERS) as remote:
        with shop.customer(Path(folder) / "first", remote) as house:  # the shop makes its answers
            house.sync(house.desk.store.accounts(), push=False, stop=threading.Event())
        told = subprocess.run(
            [sys.executable, "-m", "bench.lateness", folder],
            input=json.dumps(remote.account).encode(),
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            check=True,
        )
    late: list[float] = json.loads(told.stdout)
    p99 = statistics.quantiles(late, n=100)[-1]
    for name, value, goal in (
        ("ui_lateness_p99_ms", p99, 12), ("ui_lateness_max_ms", max(late), 40),
    ):  # fmt: skip
        against = f"a pull of {ORDERS:,} orders in the window"
        yield plain(name, value, against=against, goal=goal, unit="ms", runs=len(late))


def main(folder: Path, remote: shop.Remote) -> None:
    from ui import fonts
    from ui.bus import Bus
    from ui.format import Formats
    from ui.jobs import Jobs
    from ui.look import Look
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.showing import application_of

    application = application_of()
    fonts.load()
    bus, look = Bus(), Look()
    jobs = Jobs(bus.failed.emit)
    look.dress(application)
    with shop.customer(folder / "window", remote) as house:
        window = MainWindow(
            house, look=look, jobs=jobs, bus=bus, formats=Formats("en"),
            preferences=Preferences(house.desk.paths.settings, jobs),
        )  # fmt: skip
        window.open()
        window.show()
        window.start_sync()
        late = lateness(application, house)
        window.close_down()
    sys.stdout.write(json.dumps(late))
    sys.stdout.flush()
    os._exit(0)


def lateness(application: QApplication, house: House) -> list[float]:
    """Milliseconds that each tick came too late, until the account was pulled whole."""
    from PySide6.QtCore import Qt, QTimer

    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter() * 1000))
    timer.start(EVERY_MS)
    watch = QTimer()
    watch.timeout.connect(lambda: application.quit() if is_pulled(house) else None)
    watch.start(LOOK_MS)
    application.exec()
    timer.stop()
    watch.stop()
    return [max(0.0, now - then - EVERY_MS) for then, now in pairwise(ticks)]


def is_pulled(house: House) -> bool:
    """Was the whole list walked once?"""
    (account,) = house.desk.store.accounts()
    with house.desk.store.read() as reader:
        return remotes.last_full(reader, account.id) is not None


if __name__ == "__main__":
    account = json.loads(sys.stdin.read())
    main(Path(sys.argv[1]), shop.Remote(account, sys.stdin, sys.stdout))
