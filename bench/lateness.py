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
from collections.abc import Callable, Iterator
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
    from ui.main_window import MainWindow

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
    yield from told_late(json.loads(told.stdout), "", f"a pull of {ORDERS:,} orders in the window")


def told_late(late: list[float], what: str, against: str) -> Iterator[Figure]:
    """The two figures of goal 14; `what` stands in their names."""
    p99 = statistics.quantiles(late, n=100)[-1]
    for name, value, goal in (("p99", p99, 12), ("max", max(late), 40)):
        yield plain(
            f"ui_lateness_{what}{name}_ms", value, against=against, goal=goal, unit="ms",
            runs=len(late),
        )  # fmt: skip


def main(folder: Path, remote: shop.Remote) -> None:
    with shop.customer(folder / "window", remote) as house:
        late = watched(house, lambda window: window.start_sync(), lambda: is_pulled(house))
    sys.stdout.write(json.dumps(late))
    sys.stdout.flush()
    os._exit(0)


def watched(
    house: House, begin: Callable[[MainWindow], None], over: Callable[[], bool],
    before: Callable[[MainWindow], None] = lambda _: None,
) -> list[float]:  # fmt: skip
    """The real window over that profile, and how late its ticks are until what is begun is over.

    What comes `before` has come to rest by then.
    """
    from ui import fonts
    from ui.bus import Bus
    from ui.format import Formats
    from ui.jobs import Jobs
    from ui.look import Look
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.showing import application_of, collect_again

    application = application_of()
    fonts.load()
    bus, look = Bus(), Look()
    jobs = Jobs(bus.failed.emit)
    look.dress(application)
    window = MainWindow(
        house, look=look, jobs=jobs, bus=bus, formats=Formats("en"),
        preferences=Preferences(house.desk.paths.settings, jobs),
    )  # fmt: skip
    window.open()
    window.show()
    lateness(application, lambda: window.stands and not jobs.busy)
    collect_again()
    before(window)
    lateness(application, lambda: not jobs.busy)
    begin(window)
    late = lateness(application, over)
    window.close_down()
    return late


def lateness(application: QApplication, over: Callable[[], bool]) -> list[float]:
    """Milliseconds that each tick came too late, until it is over."""
    from PySide6.QtCore import Qt, QTimer

    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter() * 1000))
    timer.start(EVERY_MS)
    watch = QTimer()
    watch.timeout.connect(lambda: application.quit() if over() else None)
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
