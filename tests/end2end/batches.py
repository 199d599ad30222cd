"""Orders of the demo typed in bulk, batches of them, and what fell out of the printer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pypdfium2

from app import compose
from app.commands import exporter, orders, papers
from app.commands.batch import Batch, unfinished
from app.commands.batch_papers import Progress
from app.compose import House
from app.credentials import Wallet
from app.orders import shape
from app.orders.model import Order
from app.paths import resource
from app.settings import Printing
from tests.print_system import QUEUE

KIND = "commercial-invoice"
WAY = Printing(QUEUE)
Tell = Callable[[Progress], None]


@contextmanager
def opened(root: Path) -> Iterator[House]:
    with compose.open_house(root, secrets=Wallet("test", environ={})) as house:
        yield house


def furnish(house: House) -> None:
    company = json.loads(resource("demo/company.json").read_text("utf-8"))
    exporter.set_company(house.desk, "", company)


def typed(
    house: House, count: int, changed: Mapping[str, object] | None = None, *, bad: int = -1
) -> list[str]:
    """The ids of so many orders in the clerk's order; the one at `bad` lacks an HS code."""
    ids = []
    for n in range(count):
        order = json.loads(resource("demo/order.json").read_text("utf-8"))
        order |= {"number": f"W-{n}", **(changed or {})}
        if n == bad:
            order["lines"][1] |= {"sku": "NEW-1", "hs_code": ""}
        ids.append(orders.save_order(house.desk, shape.from_json(order)).order.id)
    return ids


def issue(house: House, ids: Sequence[str]) -> list[papers.Paper]:
    return [papers.issue_document(house.desk, order_id, KIND) for order_id in ids]


def change(house: House, order_id: str, edit: Callable[[Order], Order]) -> None:
    order = orders.loaded(house.desk, order_id)
    orders.save_order(house.desk, edit(order), loaded=order)


def run(batch: Batch, tell: Tell = lambda _: None, stop: Event | None = None) -> Progress:
    return batch.run(stop or Event(), tell)


def going_on(house: House) -> Batch:
    """The batch that was broken off."""
    kind, orders = unfinished(house.desk)
    return Batch(house.desk, [one.order_id for one in orders], kind, WAY, going_on=True)


def when(printed: int, act: Callable[[], object]) -> Tell:
    """Does that once, when so many papers are printed."""
    acts = [act]

    def tell(progress: Progress) -> None:
        if len(progress.numbers) == printed and acts:
            acts.pop()()

    return tell


def order_numbers(tray: Path) -> list[str]:
    """The numbers of the orders on the fallen sheets, in the order they fell."""
    return [_order_number(sheet) for sheet in sorted(tray.iterdir())]


def _order_number(sheet: Path) -> str:
    with pypdfium2.PdfDocument(sheet) as pdf:
        words: list[str] = pdf[0].get_textpage().get_text_bounded().split()
    return next(word for word in words if word.startswith("W-"))
