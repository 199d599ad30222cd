"""Credits mirror their invoice: any steps leave exactly 0, none takes more than there was (3.8)."""

from __future__ import annotations

import os
import random
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app import documents, money
from app.documents import Document, DocumentRefused, Returned
from app.documents.returned import returned_of
from app.orders.model import Line, Order
from tests.rendering.any_order import any_order
from tests.rendering.samples import CARPAT, CASA, DAY, shop_order, tools_order

D = Decimal
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
ORDERS = int(os.environ.get("CREDITED_ORDERS", "150"))


def invoice(order: Order, company: documents.Company = CARPAT) -> Document:
    return documents.build(
        order, company, "commercial-invoice", business_day=DAY, number="INV-1", method=None
    )


def credit(paper: Document, *earlier: Document, **asked: Any) -> Document:
    asked = {"lines": None, "reason": "broken", "business_day": DAY, **asked}
    return replace(documents.credit_note(paper, earlier, **asked), number=f"CN-{len(earlier)}")


def by_kind(papers: list[Document]) -> dict[object, Decimal]:
    """Every sum by what it is, discounts with the goods they lower."""
    found: dict[object, Decimal] = defaultdict(Decimal)
    for paper in papers:
        for row in paper.sums:
            kind = "goods" if row.kind == "discount" else row.kind
            found[kind, row.rate if kind == "vat" else None] += row.amount
            found["base", row.rate] += row.net or 0
    return found


def test_a_whole_credit_mirrors_the_invoice() -> None:
    paper = invoice(shop_order(invoiced=False), CASA)
    note = credit(paper)
    assert (note.kind, note.total, note.draft) == ("credit-note", D("453.05"), True)
    assert note.title.en == "Credit note"
    assert note.mark.en == f"Corrects invoice INV-1 of {DAY}"
    assert note.linked("corrects") == "INV-1"
    assert [(item.original, item.net, item.vat) for item in note.items] == [
        ("1", D("184.03"), D("34.96")), ("2", D("196.68"), D("37.38")),
    ]  # fmt: skip
    assert [row.amount for row in note.against] == [D("453.05"), 0, D("-453.05"), 0]
    assert (note.method, note.vat_lane, note.exporter) == (
        paper.method, paper.vat_lane, paper.exporter,
    )  # fmt: skip
    assert documents.remaining(paper, [note]).nothing


def test_the_last_part_of_a_line_takes_the_cent() -> None:
    line = Line(id="a", name="Bolts", quantity=D(3), unit_net=D("0.33333333"), unit_tax=D(0))
    paper = invoice(replace(tools_order(1), lines=(line,), amounts={}, currency="EUR"))
    assert paper.total == D("1.00")
    notes: list[Document] = []
    for _ in range(3):
        notes.append(credit(paper, *notes, lines={"a": D(1)}))
    assert [note.total for note in notes] == [D("0.33"), D("0.34"), D("0.33")]
    assert documents.remaining(paper, notes).nothing


def test_lines_alone_leave_the_freight_and_their_share_of_the_discount_goes_back() -> None:
    order = replace(tools_order(4), amounts={"shipping": D("9.00"), "discount_total": D("10.00")})
    paper = invoice(order)
    first = credit(paper, lines={"l1": D(4)})
    share = next(item for item in first.items if not item.line_id)
    assert first.items[0].net == D("7.60")
    assert share.net == -money.portion(D("10.00"), D("7.60"), paper.goods, "EUR")
    rest = credit(paper, first, lines={line.id: line.quantity for line in order.lines[2:]})
    left = documents.remaining(paper, [first, rest])
    assert not left.nothing
    last = credit(paper, first, rest)
    assert [row.amount for row in last.sums if row.kind == "shipping"] == [D("9.00")]
    assert first.total + rest.total + last.total == paper.total


def test_a_void_credit_counts_no_more() -> None:
    paper = invoice(replace(tools_order(2), amounts={}))
    wrong = credit(paper, lines={"l1": D(10)})
    again = credit(paper, lines={"l1": D(10)})
    assert again.items == wrong.items
    with pytest.raises(DocumentRefused, match="has 0 left, 1 is too much"):
        credit(paper, again, lines={"l1": D(1)})


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"reason": "  "}, "Why is INV-1 credited?"),
        ({"lines": {}}, "No line of INV-1 is named"),
        ({"lines": {"zz": D(1)}}, "INV-1 has no line “zz”; it has l0, l1."),
        ({"lines": {"l1": D(0)}}, "Line 2: the quantity 0 is not above zero."),
        ({"lines": {"l1": D(-1)}}, "Line 2: the quantity -1 is not above zero."),
        ({"lines": {"l1": D("NaN")}}, "Line 2: the quantity NaN is not above zero."),
        ({"lines": {"l1": D("10.001")}}, "Line 2 of INV-1 has 10 left, 10.001 is too much."),
        ({"business_day": "2026-11-19"}, "check the computer's date"),
        ({"lines": {"l1": D("0.000001")}}, "These quantities come to 0.00 EUR"),
    ],
)
def test_what_cannot_be_credited_is_one_sentence(asked: dict[str, Any], sentence: str) -> None:
    paper = invoice(replace(tools_order(2), amounts={}))
    with pytest.raises(DocumentRefused, match=sentence) as refused:
        credit(paper, **asked)
    assert len(refused.value.findings) == 1
    assert sentence in str(refused.value)


def test_a_credited_invoice_is_not_credited_again() -> None:
    paper = invoice(tools_order(2))
    with pytest.raises(DocumentRefused, match="INV-1 is credited whole already"):
        credit(paper, credit(paper))


def test_the_order_and_the_company_of_today_have_no_say() -> None:
    paper = documents.from_json(invoice(shop_order(invoiced=False), CASA).to_json())
    note = credit(paper, lines={"l2": D(1)})
    again = documents.from_json(note.to_json())
    assert again == note
    assert note.legal_line == paper.legal_line
    assert "Same treatment as the invoice corrected." in note.notes[0].text
    assert paper.notes[0].text in note.notes[0].text


def test_the_rate_of_exchange_is_the_invoices() -> None:
    rate = {"vat": {"rate": "4.9765", "rate_source": "BNR", "rate_day": "2026-11-19"}}
    home = replace(tools_order(1).party("shipping"), country="RO")
    taxed = replace(tools_order(1).lines[0], quantity=D(3), tax_rate=D(19), unit_tax=None)
    order = replace(
        tools_order(1), lines=(taxed,), amounts={}, attributes=rate, parties={"shipping": home}
    )
    paper = invoice(order)
    assert paper.exchange is not None
    notes: list[Document] = []
    for _ in range(3):
        notes.append(credit(paper, *notes, lines={"l0": D(1)}))
    assert "RON at 4.9765 (BNR, 2026-11-19)" in notes[0].notes[1].text
    assert sum(note.exchange.amount for note in notes if note.exchange) == paper.exchange.amount


def steps(rng: random.Random, paper: Document) -> list[Document]:
    """Credits in random parts, some made void again, then whatever is left."""
    standing: list[Document] = []
    for _ in range(rng.randrange(5)):
        left = documents.remaining(paper, standing)
        open_lines = [line for line in left.lines if line.left]
        chosen = rng.sample(open_lines, rng.randint(0, len(open_lines)))
        lines = {
            line.line_id: rng.choice([line.left, max(line.left / rng.randint(1, 4), D("0.001"))])
            for line in chosen
        }
        lines = {key: money.from_micros(money.to_micros(value)) for key, value in lines.items()}
        # Lines alone may come to nothing, or to more than an invoice rounded down has left.
        with suppress(DocumentRefused):
            standing.append(credit(paper, *standing, lines=lines))
        if standing and rng.random() < 0.2:
            standing.pop(rng.randrange(len(standing)))
    return standing


def test_any_credits_leave_exactly_nothing() -> None:
    print(f"SEED={SEED}")
    rng = random.Random(SEED)
    parts = exchanged = 0
    for _ in range(ORDERS):
        order, company = any_order(rng)
        paper = invoice(order, company)
        standing = steps(rng, paper)
        parts += len(standing)
        for note in standing:
            assert note.total > 0
            assert sum((row.amount for row in note.sums), D(0)) == note.total
        assert sum(note.total for note in standing) <= paper.total
        for line in documents.remaining(paper, standing).lines:
            assert 0 <= line.left <= line.quantity
        if not documents.remaining(paper, standing).nothing:
            standing.append(credit(paper, *standing))
        assert documents.remaining(paper, standing).nothing
        assert sum((note.total for note in standing), D(0)) == paper.total
        assert standing[-1].against[-1].amount == paper.total - sum(n.total for n in standing)
        exchanged += paper.exchange is not None
        national = paper.exchange.amount if paper.exchange else D(0)
        steps_of_it = [note.exchange.amount for note in standing if note.exchange]
        assert sum(steps_of_it, D(0)) == national
        assert all(amount * national >= 0 for amount in steps_of_it)
        invoiced, credited = by_kind([paper]), by_kind(standing)
        for kind in invoiced.keys() | credited.keys():
            assert invoiced[kind] == credited[kind], (SEED, kind)
    assert parts > ORDERS // 2
    assert exchanged


# -- goods that came back from an export ---------------------------------------------------

MRN = "26RO ZZ01 2345 6789 A1"


def told(note: Document) -> dict[str, str]:
    return {fact.label.en: fact.text for fact in note.notes}


def test_returned_goods_say_why_and_by_what_they_left() -> None:
    paper = documents.build(
        tools_order(2), CARPAT, "commercial-invoice", business_day=DAY, number="INV-1",
        language="ro",
    )  # fmt: skip
    said = told(credit(paper, returned=Returned("Refused by the buyer", MRN)))
    assert said["Proof of export"] == "MRN 26ROZZ0123456789A1"
    assert said["Returned goods"].startswith("Refused by the buyer. The goods come back as they")
    assert " / Mărfurile se întorc" in said["Returned goods"]
    bare = told(credit(paper, returned=Returned("It was late!")))
    assert bare["Returned goods"].startswith("It was late! The goods")
    assert "Proof of export" not in bare
    nothing = told(credit(paper, returned=Returned(mrn="12")))
    assert not nothing.keys() & {"Proof of export", "Returned goods"}


def test_an_mrn_that_is_none_is_refused_and_said_beforehand() -> None:
    paper = invoice(tools_order(2))
    with pytest.raises(DocumentRefused, match="“26RO” is no number of an export declaration"):
        credit(paper, returned=Returned("faulty", "26RO"))
    order = replace(tools_order(2), attributes={"customs": {"export_mrn": "26RO"}})
    found = documents.preflight(order, CARPAT, "commercial-invoice", business_day=DAY)
    (said,) = [one for one in found if one.where == "attributes.customs.export_mrn"]
    assert said.level == "warning"
    right = replace(order, attributes={"customs": {"export_mrn": MRN, "returned": "faulty"}})
    assert returned_of(right) == Returned("faulty", MRN)
    assert documents.remaining(paper, []).exported
