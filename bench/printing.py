"""The window while 200 orders are issued, drawn and spooled in one action (goals 11 and 14, T4).

As a program (`python -m bench.printing FOLDER`) it does that over a fresh profile, to a CUPS of its
own, and prints how late a timer of 4 ms was each time, when the first sheet was in the queue, and
when all were.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app import compose, settings
from app.commands import exporter, orders
from app.credentials import Wallet
from app.orders import shape
from app.paths import resource
from app.settings import Printing, Settings
from bench.ground import Ground
from bench.lateness import told_late, watched
from bench.measure import Figure, plain
from tests.print_system import QUEUE, running

if TYPE_CHECKING:
    from app.compose import House
    from ui.main_window import MainWindow
    from ui.papers.batch import BatchBar

COUNT = 200
KIND = "commercial-invoice"


def figures(_: Ground) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, running() as cups:
        cups.add_tray()
        told = subprocess.run(
            [sys.executable, "-m", "bench.printing", folder],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "CUPS_SERVER": cups.socket},
            stdout=subprocess.PIPE,
            check=True,
        )
        cups.printed(COUNT)
    late, first, last = json.loads(told.stdout)
    against = f"{COUNT} orders issued, drawn and spooled"
    yield from told_late(late, "printing_", against)
    for name, value, goal in (("first_sheet_ms", first, 3000), ("spooled_200_ms", last, 20_000)):
        yield plain(name, value, against="from Enter on", goal=goal, unit="ms", runs=1)


def main(folder: Path) -> None:
    with compose.open_house(folder / "profile", secrets=Wallet("bench", environ={})) as house:
        ids = furnished(house)
        began, sheets = time.perf_counter(), [0.0]
        bars: list[BatchBar] = []

        def before(window: MainWindow) -> None:
            from ui.papers import PapersPage

            window.show_page("papers", order_id=ids[0], order_ids=",".join(ids))
            page = window.findChild(PapersPage)
            assert page is not None
            bars.append(page.batch)
            page.batch.told.connect(lambda _: sheets.append(time.perf_counter()))

        def begin(_: MainWindow) -> None:
            nonlocal began
            began = time.perf_counter()
            bars[0].run()

        late = watched(house, begin, lambda: bars[0].state in ("over", "paused"), before)
        assert bars[0].state == "over", bars[0].trouble.text()
    seen = [round((at - began) * 1000) for at in (sheets[1], sheets[-1])]
    sys.stdout.write(json.dumps([late, *seen]))
    sys.stdout.flush()
    os._exit(0)


def furnished(house: House) -> list[str]:
    """A company, so many orders that nothing stops, the queue remembered for invoices."""
    company = json.loads(resource("demo/company.json").read_text("utf-8"))
    exporter.set_company(house.desk, "", company)
    typed = shape.from_json(json.loads(resource("demo/order.json").read_text("utf-8")))
    many = (replace(typed, number=f"W-{n}") for n in range(COUNT))
    settings.save(house.desk.paths.settings, Settings(printing={KIND: Printing(QUEUE)}))
    return [orders.save_order(house.desk, order).order.id for order in many]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
