"""Long names, numbers and sentences: every text has its own place on the sheet (paper §2, §9.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from app import documents
from app.documents import Company, Document
from app.documents.model import PaperSize
from app.orders.model import Discount, Order, Status
from app.rendering import Fonts, typeset
from app.rendering.frame import FRAMES
from app.rendering.page import Page, Placed
from app.rendering.texts import Setter
from tests.rendering.samples import CARPAT, DAY, tools_order

KINDS = (
    "commercial-invoice", "proforma", "customs-proforma", "packing-list", "delivery-note",
    "credit-note",
)  # fmt: skip
EDGE = 12  # points that no printer reaches
CAP, DROP = 0.68, 0.12  # how far letters go above and below their baseline, in sizes
TOUCHING = 0.3  # points: the two languages of a label stand end to end
NUMBER = "2026/" + "8" * 85
OWN = "FACTURI-EXPORT-2026-DEPOZIT-NORD-K7Q-" + "0" * 12  # the longest of a series
PAPERS = {"packing-list": f"PL {NUMBER}"}
NAME = "Ioana-Alexandra Văcărescu-Brâncoveanu"
MAIL = "order-confirmations.a7f3b2c94d5e6071@relay.marketplace-members.example.com"


def crowded_order() -> Order:
    order = tools_order(3)
    parties = {
        role: replace(party, email=MAIL, company_reg_no="J" * 90)
        for role, party in order.parties.items()
    }
    return replace(
        order,
        number=NUMBER,
        parties=parties,
        payment_method_name="Bank transfer " * 9,
        discounts=(
            Discount(name="Reducere de vară pentru clienți fideli " * 3, amount=Decimal(7)),
        ),
        status={"payment": Status("paid")},
    )


def crowded_company() -> Company:
    signatory = replace(CARPAT.signatory, name=NAME, title="head of export and customs clearance")
    return replace(CARPAT, city="Sfântu Gheorghe de Jos, județul Covasna", signatory=signatory)


def crowded(kind: str, language: str, *, sheet: PaperSize = "A4") -> Document:
    order, company = crowded_order(), crowded_company()
    if kind == "credit-note":
        invoice = crowded("commercial-invoice", language)
        return documents.credit_note(
            invoice, [], lines=None, reason="torn", business_day=DAY, issued_us=1
        )
    if kind == "customs-proforma":
        order = replace(order, attributes={"customs": {"reason": "sample"}})
    return documents.build(
        order, company, kind, business_day=DAY, number=PAPERS.get(kind, OWN), language=language,
        paper=sheet,
    )  # fmt: skip


def boxes(setter: Setter, placed: Iterable[Placed]) -> Iterator[tuple[float, float, float, float]]:
    """Left, top, right and floor of each text."""
    for text in placed:
        if text.text.strip():
            size = text.style.size
            right = text.x + setter.width(text.text, text.style)
            yield text.x, text.y - CAP * size, right, text.y + DROP * size


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("language", "sheet"), [("ro", "A4"), ("fr", "Letter")])
def test_no_text_lies_on_another_nor_leaves_the_sheet(
    fonts: Fonts,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    language: str,
    sheet: PaperSize,
) -> None:
    sheets: list[list[Placed]] = []
    monkeypatch.setattr(Page, "texts", lambda _page, texts: sheets.append(list(texts)))
    typeset(crowded(kind, language, sheet=sheet), fonts)
    setter, width = Setter(fonts), FRAMES[sheet].width
    assert sheets
    for placed in sheets:
        found = sorted(boxes(setter, placed), key=lambda box: box[1])
        assert all(box[0] >= EDGE and box[2] <= width - EDGE for box in found)
        for at, upper in enumerate(found):
            for lower in found[at + 1 :]:
                below = lower[1] > upper[3] - TOUCHING
                beside = lower[0] > upper[2] - TOUCHING or upper[0] > lower[2] - TOUCHING
                assert below or beside, (upper, lower)
