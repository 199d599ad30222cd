"""Papers that count goods and name no price: packing list and delivery note (document-rules 3.7).

It turns a part of an order into rows, package heads and counts. It knows no amounts and no page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from app.documents import handling
from app.documents.agreement import agree, invoices_of
from app.documents.kinds import printed_day
from app.documents.model import Document, Fact, Handed, Item, Kind, Links, Pack
from app.documents.numerals import plain_text, ranges, weight_text
from app.documents.parts import Part
from app.documents.stacks import origins_note
from app.documents.terms import goods_item, net_kg_of, size, volume_of
from app.orders.model import Order, Package
from app.rules.wording import label, statement

ZERO = Decimal(0)
MARKS_SHOWN = 3
NOTHING = "—"


def packing_list(document: Document, order: Order, part: Part, links: Links) -> Document:
    """The goods package by package; totals of packages, units, volume, net and gross weight."""
    language = document.language
    packs = _packs(part, document)
    items = tuple(item for _, contents in packs for item in contents)
    volumes = [volume_of(package) for package in part.packages]
    known = None if None in volumes else sum((v for v in volumes if v), ZERO)
    counts = (
        Fact(label("row_packages", language), document.package_count),
        Fact(label("row_units", language).filled(lines=_lines(items)), _units(items)),
        Fact(label("row_volume", language), f"{plain_text(known)} m³" if known else ""),
        Fact(label("row_net_kg", language), _kilograms(document.terms.net_kg)),
    )
    document = replace(
        document,
        items=items,
        packs=tuple(pack for pack, _ in packs if pack),
        counts=tuple(fact for fact in counts if fact.text),
        counted=Fact(label("total_gross_kg", language), _kilograms(document.terms.gross_kg)),
        aside=_handling(part, order, language),
        notes=(*document.notes, *origins_note(items, language)),
    )
    return _agreeing(document, part, links)


def delivery_note(document: Document, order: Order, part: Part, links: Links) -> Document:
    """Every line of the order: ordered, delivered with this note, still open after it."""
    del order
    language = document.language
    items = tuple(_handed_items(part, document))
    still_open = sum((one.still_open for one in part.lines if one.still_open > 0), ZERO)
    earlier = ", ".join(
        f"{number}, {printed_day(day, document.kind, language)}" for number, day in links.notes
    )
    aside = (
        Fact(label("row_shipment", language), f"{part.place} / {part.count}"),
        Fact(label("row_earlier", language), earlier),
        Fact(label("row_still_open", language), plain_text(still_open)),
    )
    ordered = sum((one.line.quantity for one in part.lines), ZERO)
    counts = (
        Fact(label("row_ordered", language), plain_text(ordered)),
        Fact(label("row_delivered", language), _units(items)),
    )
    remark = statement("delivery_remark", language).both
    return replace(
        document,
        items=items,
        counts=counts,
        counted=Fact(label("row_packages", language), document.package_count or NOTHING),
        aside=tuple(fact for fact in aside if fact.text),
        notes=(*document.notes, Fact(label("remark", language), remark)),
    )


CONTENTS: dict[Kind, Callable[[Document, Order, Part, Links], Document]] = {
    "packing-list": packing_list,
    "delivery-note": delivery_note,
}


def _agreeing(document: Document, part: Part, links: Links) -> Document:
    """With the sentence that it equals the invoice, where it does (document-rules 3.7)."""
    invoices = invoices_of(part, links)
    if not agree(document, invoices):
        return document
    numbers = ", ".join(invoice.number for invoice in invoices)
    words = statement("agreement", document.language).filled(number=numbers)
    agreement = Fact(label("agreement", document.language), words.both)
    return replace(document, notes=(agreement, *document.notes))


def _packs(part: Part, document: Document) -> list[tuple[Pack | None, list[Item]]]:
    """Each package's head with its rows; last what no package names."""
    count, language = str(len(part.packages)), document.language
    found: list[tuple[Pack | None, list[Item]]] = []
    for place, (package, contents) in enumerate(zip(part.packages, part.packed, strict=True), 1):
        items = _rows(part, contents, document)
        heading = label("pack", language).filled(k=str(place), n=count)
        marks = package.marks and label("pack_marks", language).filled(marks=package.marks).en
        kind = " · ".join(text for text in (package.kind, marks) if text)
        found.append((Pack(heading, kind, _details(package, items), len(items)), items))
    if rest := _rows(part, part.unpacked, document):
        head = Pack(label("pack_rest", language), lines=len(rest)) if part.packages else None
        found.append((head, rest))
    return found


def _rows(part: Part, contents: Iterable[tuple[int, Decimal]], document: Document) -> list[Item]:
    return [goods_item(part.lines[at].line, quantity, document) for at, quantity in contents]


def _details(package: Package, items: Sequence[Item]) -> str:
    """Size, volume, net and gross weight of a package, as far as they are known."""
    sides, cubic_metres = size(package), volume_of(package)
    net = package.net_kg
    if net is None and items:
        net = net_kg_of(items)
    parts = (
        sides,
        f"{plain_text(cubic_metres)} m³" if cubic_metres else "",
        "" if net is None else f"net {weight_text(net)} kg",
        "" if package.gross_kg is None else f"gross {weight_text(package.gross_kg)} kg",
    )
    return " · ".join(text for text in parts if text)


def _handling(part: Part, order: Order, language: str) -> tuple[Fact, ...]:
    """Marks of the packages; what the clerk told of dangerous goods and wood."""
    marks = list(dict.fromkeys(package.marks for package in part.packages if package.marks))
    shown = marks if len(marks) <= MARKS_SHOWN else [marks[0], "…", marks[-1]]
    facts = (
        Fact(label("row_marks", language), ", ".join(shown)),
        Fact(label("row_dangerous_goods", language), handling.dangerous_goods(order)),
        Fact(label("row_wood_packing", language), handling.wood_packing(order)),
    )
    return tuple(fact for fact in facts if fact.text)


def _handed_items(part: Part, document: Document) -> Iterator[Item]:
    boxes: dict[int, list[int]] = {}
    for place, contents in enumerate(part.packed, 1):
        for at, _ in contents:
            boxes.setdefault(at, []).append(place)
    for at, one in enumerate(part.lines):
        handed = Handed(ranges(boxes.get(at, ())), one.line.quantity, max(one.still_open, ZERO))
        yield replace(goods_item(one.line, one.quantity, document), handed=handed)


def _lines(items: Sequence[Item]) -> str:
    return "1 line" if len(items) == 1 else f"{len(items)} lines"


def _units(items: Iterable[Item]) -> str:
    return plain_text(sum((item.quantity for item in items), ZERO))


def _kilograms(weight: Decimal | None) -> str:
    return NOTHING if weight is None else weight_text(weight)
