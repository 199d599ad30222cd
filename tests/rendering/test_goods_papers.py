"""Packing list and delivery note on pages: their text, heads of packages, what is carried."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from decimal import Decimal

import pytest
from pypdf import PdfReader

from app import documents
from app.documents import Document, Links
from app.documents.model import PaperSize
from app.documents.numerals import weight_text
from app.orders.model import Notes, Order
from app.rendering import Fonts, render
from tests.rendering.golden import texts
from tests.rendering.samples import CARPAT, CASA, DAY
from tests.rendering.shipped import packed_order, parted_order


def packing_list(order: Order, language: str = "en") -> Document:
    return documents.build(
        order, CARPAT, "packing-list", business_day=DAY, number="PL W-1", language=language
    )


def rows_of(text: str) -> int:
    return len(re.findall(r"GTIN \d+", text))


def test_a_packing_list_of_one_line_says_all_of_it(fonts: Fonts) -> None:
    (text,) = texts(render(packing_list(packed_order(1, packages=1), "ro"), fonts))
    for wanted in (
        "Packing list", "Listă de colisaj", "PL W-1", "Version 1", "2026-11-18",
        "Package 1 of 1", "Coletul 1 din 1", "carton · marks PENNINE 88120-B 1/1",
        "60 × 40 × 40 cm · 0.096 m³ · net 1.280 kg · gross 2.530 kg", "L26-000", "8205.40.00",
        "2 sets", "Dangerous goods", "UN 3481 section II, package 2", "Gross weight, kg",
        "Masă brută", "Packed by", "Checked by", "Driver: received in good order",
        "DE Germany",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "EUR" not in text
    assert "12.40" not in text


@pytest.mark.parametrize(("lines", "count"), [(12, 2), (40, 3), (400, 18)])
def test_heads_never_end_a_page_and_weights_are_carried(
    fonts: Fonts, lines: int, count: int
) -> None:
    paper = packing_list(packed_order(lines, packages=lines // 4))
    made = texts(render(paper, fonts))
    assert len(made) == count
    carried, rows = Decimal(0), 0
    for place, text in enumerate(made, 1):
        heads = re.findall(r"Package (\d+) of \d+ (?:\(continued\) )?", text)
        assert heads, f"page {place} begins without the head of its package"
        if place > 1:
            assert weight_text(carried) in text
        body = text.partition("Carried forward")[0]
        assert "GTIN" in body[body.rindex("Package ") :], f"a head ends page {place}"
        shown = rows_of(text)
        held = paper.items[rows : rows + shown]
        carried += sum((item.net_kg or Decimal(0) for item in held), Decimal(0))
        rows += shown
        assert ("Carried forward" in text) == (place < len(made))
    assert rows == lines
    assert carried == paper.terms.net_kg
    assert "(continued)" in "".join(made) or lines == 12


def test_a_delivery_note_names_what_is_open_and_waits_for_the_receiver(fonts: Fonts) -> None:
    links = Links(notes=(("DN-2026-K7Q-000001", "2026-11-12"),))
    paper = documents.build(
        parted_order(), CASA, "delivery-note", business_day=DAY, number="DN-2026-K7Q-000002",
        shipment="s2", language="fr", links=links,
    )  # fmt: skip
    (text,) = texts(render(paper, fonts))
    for wanted in (
        "Delivery note", "Bon de livraison", "Expéditeur", "20 nov. 2026", "18 nov. 2026",
        "Ordered", "Commandé", "10 pairs", "7 pairs", "2 / 3", "DN-2026-K7Q-000001, 12 nov. 2026",
        "Ring at the yard door", "Colissimo Pro, road", "8Q 5550 1420 7",
        "Receiver’s name, date, time", "Packages received", "Receiver’s signature and stamp",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "EUR" not in text
    assert "Ioana" not in text.partition("Declaration")[2]


@pytest.mark.parametrize(
    ("lines", "size", "count"), [(1, "A4", 1), (12, "Letter", 1), (40, "A4", 2), (40, "Letter", 3)]
)
def test_a_delivery_note_shows_every_line_once(
    fonts: Fonts, lines: int, size: PaperSize, count: int
) -> None:
    order = packed_order(lines, packages=1)
    paper = documents.build(order, CARPAT, "delivery-note", business_day=DAY, paper=size)
    made = texts(render(paper, fonts))
    assert len(made) == count
    assert sum(map(rows_of, made)) == lines
    assert "Receiver’s signature and stamp" in made[-1]


@pytest.mark.parametrize("kind", ["packing-list", "delivery-note", "customs-proforma"])
def test_the_longest_texts_leave_no_paper_and_meet_no_edge(fonts: Fonts, kind: str) -> None:
    """Every text that people type is absurdly long; each page still ends where a page ends."""
    order, word = packed_order(6), "Donaudampfschiff" * 12
    (shipment,) = order.shipments
    packages = tuple(replace(one, kind=word, marks=word) for one in shipment.packages)
    lines = tuple(replace(line, name=word * 4, attributes={"lot": word}) for line in order.lines)
    order = replace(
        order,
        lines=lines,
        number="W-" + "9" * 58,
        buyer_reference=word,
        notes=Notes(customer=word),
        shipments=(replace(shipment, packages=packages),),
        attributes={"customs": {"reason": "gift", "dangerous_goods": word, "wood_packing": word}},
    )
    invoice = documents.build(order, CARPAT, "proforma", business_day=DAY, number="INV-" + "8" * 50)
    paper = documents.build(
        order, CARPAT, kind, business_day=DAY, language="ro",
        links=Links(invoices=(invoice, invoice), notes=(("DN-" + "7" * 40, DAY),) * 3),
    )  # fmt: skip
    reader = PdfReader(io.BytesIO(render(paper, fonts)))
    for page in reader.pages:
        stream = page.get_contents()
        assert stream is not None
        placed = re.findall(rb"1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm", stream.get_data())
        assert placed
        for x, y in placed:
            assert 12 <= float(x) <= 561.3
            assert 12 <= float(y) <= 830
