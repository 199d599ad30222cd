"""Totals on screen = paper text = database, over random orders (document-rules 3.10).

`PAPERS=10000 SEED=7` makes it the long version (`make soak`), which draws and reads every paper.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app import documents, money
from app.clock import SystemClock, SystemIds
from app.documents import Document
from app.documents.numerals import amount_text
from app.orders.model import Order
from app.rendering import Fonts, render
from app.store import Store, paper_check, papers
from app.store.tx import Tx
from tests.rendering.any_order import any_order
from tests.rendering.golden import texts
from tests.rendering.samples import CASA, DAY, shop_order, tools_order

PAPERS = int(os.environ.get("PAPERS", "2000"))
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
DRAWN_EACH = 1 if "PAPERS" in os.environ else 5  # one in so many is drawn and read back
ZERO = Decimal(0)


def issued(tx: Tx, made: Document, order: Order) -> str:
    """The paper as a row, under the next number; made void so that the next one may follow."""
    taken = papers.issue(
        tx,
        lambda number, _: replace(made, number=number, draft=False, order_id=order.id),
        kind=made.kind,
        company=made.company,
        order_id=order.id,
        business_day=DAY,
    )
    papers.void(tx, taken.id, "counted")
    return taken.id


def check_sums(made: Document) -> None:
    """Whole minor units, and every stack adds up to its total exactly."""
    printed = [made.total, *(row.amount for row in made.sums)]
    printed += [amount for item in made.items for amount in (item.net, item.vat)]
    assert all(money.quantize(amount, made.currency) == amount for amount in printed)
    assert sum((row.amount for row in made.sums), ZERO) == made.total
    assert made.sums[0].amount == made.goods
    vat = sum((row.amount for row in made.sums if row.kind == "vat"), ZERO)
    beside = sum((row.vat or ZERO for row in made.sums), ZERO)
    assert sum((item.vat for item in made.items), ZERO) + beside == vat


def check_screen(order: Order, made: Document, company: documents.Company) -> None:
    """The order's detail shows the paper's total, and rows that add up to it."""
    shown = documents.totals_of(order, company, DAY)
    assert shown.total == made.total
    parts = (shown.goods, shown.shipping, shown.handling, shown.duties)
    told = sum((part for part in parts if part is not None), ZERO)
    assert told - (shown.discounts or ZERO) == shown.total
    vat = sum((row.amount for row in made.sums if row.kind == "vat"), ZERO)
    assert (shown.tax or ZERO) == vat
    lines = documents.line_amounts(order, company, DAY)
    assert [lines[item.line_id] for item in made.items] == [item.gross for item in made.items]


def check_text(made: Document, fonts: Fonts) -> None:
    """What a reader finds on the paper."""
    text = "\n".join(texts(render(made, fonts)))
    total = re.escape(amount_text(made.total, made.currency))
    assert re.search(rf"Total invoice value, {made.currency}\b[^\n]* {total}$", text, re.MULTILINE)
    for amount in (*(item.net for item in made.items), *(row.amount for row in made.sums)):
        assert amount_text(amount, made.currency) in text


@pytest.mark.no_cover
def test_screen_paper_and_database_agree_to_the_cent(fonts: Fonts, tmp_path: Path) -> None:
    print(f"SEED={SEED} PAPERS={PAPERS}")
    rng = random.Random(SEED)
    clock = SystemClock()
    kinds: Counter[tuple[str, int]] = Counter()
    store = Store.open(tmp_path / "papers.db", clock=clock, ids=SystemIds(clock))
    with store.write() as tx:
        kept = tx.put_order(replace(tools_order(1), id=""), source="clerk")
        expected: dict[str, Document] = {}
        for n in range(PAPERS):
            order, company = any_order(rng)
            made = documents.build(order, company, "commercial-invoice", business_day=DAY)
            check_sums(made)
            check_screen(order, made, company)
            if n % DRAWN_EACH == 0:
                check_text(replace(made, number=f"INV-{n}"), fonts)
            expected[issued(tx, made, kept)] = made
            kinds[made.method, money.exponent(made.currency)] += 1
    with store.read() as reader:
        rows = papers.documents(reader)
        assert len(rows) == PAPERS
        for row in rows:
            made = expected[row.id]
            frozen = papers.snapshot(reader, row.id)
            assert (row.total, row.currency) == (made.total, made.currency)
            assert frozen.total == made.total
            assert replace(made, number=row.number, draft=False, order_id=kept.id) == frozen
        found = paper_check.verify(reader, tmp_path, tmp_path / "issued.log")
        assert {problem.kind for problem in found} == {"file", "chain"}  # neither was written
    store.close()
    assert {exponent for _, exponent in kinds} == {0, 2, 3, 4}
    assert {method for method, _ in kinds} == {"as_received", "line", "gross_unit"}


@pytest.mark.parametrize("invoiced", [True, False])
def test_the_documented_order_is_453_05_with_vat_72_34(invoiced: bool) -> None:
    """With an invoice of its shop a rendition of that number, without one our own."""
    order = shop_order(invoiced=invoiced)
    made = documents.build(
        order, CASA, "commercial-invoice", business_day=DAY, number="" if invoiced else "INV-1"
    )
    assert (made.kind, made.number) == (
        ("customs-rendition", "SERIE 0000010") if invoiced else ("commercial-invoice", "INV-1")
    )
    assert made.total == Decimal("453.05")
    assert [row.amount for row in made.sums if row.kind == "vat"] == [Decimal("72.34")]
    shown = documents.totals_of(order, CASA, DAY)
    assert (shown.total, shown.tax) == (Decimal("453.05"), Decimal("72.34"))
