"""The text of every kind of paper, page by page, kept beside the tests and compared with.

Of the longest paper the first and the last page stand in full, of those between their digests.

`python -m tests.rendering.golden` writes the files anew; look at the difference before keeping it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pypdfium2

from app import documents
from app.documents import Document, Links, Returned
from app.orders.model import Order, RemoteDocument, Shipment, ShipmentLine
from app.rendering import Fonts, render
from tests.rendering.conftest import CACHE
from tests.rendering.samples import CARPAT, DAY, tools_order
from tests.rendering.shipped import packed_order

FOLDER = Path(__file__).parent / "golden"
SIZES = (1, 12, 40, 400)
IN_FULL = 40  # lines up to which every page is kept letter by letter
HASH = r"\b[0-9a-f]{4} [0-9a-f]{4}$"  # of the snapshot, in the footer: it tells nothing to people
ISSUED_US = 1_795_170_000_000_000


def build(
    order: Order, kind: str, number: str, *, language: str = "en", shipment: str = ""
) -> Document:
    return documents.build(
        order, CARPAT, kind, business_day=DAY, number=number, issued_us=ISSUED_US,
        language=language, links=LINKS, shipment=shipment,
    )  # fmt: skip


LINKS = Links(notes=(("DN-2026-K7Q-000001", "2026-11-12"),))


def _invoice(lines: int) -> Document:
    return build(tools_order(lines), "commercial-invoice", "INV-2026-K7Q-000123")


def _rendition(lines: int) -> Document:
    paper = RemoteDocument("invoice", number="0000010", prefix="SERIE")
    order = replace(tools_order(lines), documents=(paper,))
    return build(order, "commercial-invoice", "SERIE 0000010", language="ro")


def _proforma(lines: int) -> Document:
    return build(tools_order(lines), "proforma", "PF-2026-K7Q-000058", language="fr")


def _customs_proforma(lines: int) -> Document:
    remarks = {"dual_use_none": "yes", "licence": "RO-77/2026", "text": "Seal 4711."}
    declared = {"customs": {"reason": "sample"}, "remarks": remarks}
    order = replace(tools_order(lines), attributes=declared)
    return build(order, "customs-proforma", "CP-2026-K7Q-000007", language="fr")


def _packing_list(lines: int) -> Document:
    order = packed_order(lines, packages=max(lines // 5, 1))
    return build(order, "packing-list", "PL W-2026-004711", language="ro")


def _delivery_note(lines: int) -> Document:
    order = tools_order(lines)
    told = [ShipmentLine(line.id, line.quantity) for line in order.lines]
    earlier = Shipment(id="s1", lines=(replace(told[0], quantity=Decimal(1)),))
    sent = (replace(told[0], quantity=told[0].quantity - 1), *told[1:])
    order = replace(order, shipments=(earlier, Shipment(id="s2", lines=sent)))
    return build(order, "delivery-note", "DN-2026-K7Q-000002", language="fr", shipment="s2")


def _credit_note(lines: int) -> Document:
    note = documents.credit_note(
        _invoice(lines), (), lines=None, reason="Returned unopened", business_day=DAY,
        issued_us=ISSUED_US, returned=Returned("Refused by the buyer", "26ROZZ0123456789A1"),
    )  # fmt: skip
    return replace(note, number="CN-2026-K7Q-000019", draft=False)


PAPERS: dict[str, Callable[[int], Document]] = {
    "commercial-invoice": _invoice,
    "customs-rendition": _rendition,
    "proforma": _proforma,
    "customs-proforma": _customs_proforma,
    "packing-list": _packing_list,
    "delivery-note": _delivery_note,
    "credit-note": _credit_note,
}


def kept(kind: str) -> str:
    return (FOLDER / f"{kind}.txt").read_text("utf-8")


def drawn(kind: str, fonts: Fonts) -> str:
    """What the papers of that kind say at each size, a line of text a line."""
    said = (_said(PAPERS[kind](size), size, fonts) for size in SIZES)
    return "".join(f"{line}\n" for lines in said for line in lines)


def _said(document: Document, size: int, fonts: Fonts) -> Iterator[str]:
    pages = texts(render(document, fonts))
    for place, text in enumerate(pages, 1):
        yield f"=== {size} lines, page {place}"
        whole = size <= IN_FULL or place in (1, len(pages))
        yield from text.splitlines() if whole else [hashlib.sha256(text.encode()).hexdigest()]


def texts(pdf: bytes) -> list[str]:
    """The text of each page as a reader copies it, spaces made one."""
    with pypdfium2.PdfDocument(pdf) as opened:
        pages = [page.get_textpage().get_text_bounded() for page in opened]
    plain = (re.sub(r"[ \u00a0]+", " ", text.replace("\r\n", "\n")) for text in pages)
    return [re.sub(HASH, "#### ####", text, flags=re.MULTILINE) for text in plain]


def main() -> None:
    fonts = Fonts(CACHE)
    FOLDER.mkdir(exist_ok=True)
    for kind in PAPERS:
        (FOLDER / f"{kind}.txt").write_text(drawn(kind, fonts), "utf-8")


if __name__ == "__main__":
    main()
