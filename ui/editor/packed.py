"""Shipments and packages of a draft: the texts of their cells, what is typed in them, and scans.

Pure values like `draft`. What may leave is `app.orders.packing`'s to say; a cell it refuses keeps
its text with the sentence, a scan it refuses changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from app.money import plain
from app.orders import packing
from app.orders.lines import with_ids
from app.orders.model import Order, Package
from app.orders.problems import Refused
from app.said import Said, say
from ui.editor.draft import Draft, Row, Wrong
from ui.editor.typed import (
    Spelling,
    Unreadable,
    counted_code,
    moment,
    number,
    shown_moment,
    shown_number,
    typed_text,
)

Act = Callable[[Order], Order]
NewId = Callable[[], str]
Cells = Mapping[str, str]  # the texts of a row by their field

SHIPMENT = ("provider", "tracking_no", "shipped_at")
MEASURES = {
    "length_cm": say("length"), "width_cm": say("width"), "height_cm": say("height"),
    "net_kg": say("weight"), "gross_kg": say("weight"),
}  # fmt: skip
PACKAGE = ("kind", *MEASURES, "marks")
# Paths of what is declared of the goods for the carrier (app.documents.handling).
HANDLING = tuple(
    f"attributes.customs.{key}"
    for key in (
        "un_number", "shipping_name", "un_class", "packing_group", "dangerous_goods",
        "wood_packing",
    )
)  # fmt: skip
PATH = "shipments["
_PLACE = re.compile(
    r"shipments\[(\d+)\](?:\.packages\[(\d+)\])?(?:\.lines\[(\d+)\])?(?:\.(\w+))?", re.ASCII
)


class Place(NamedTuple):
    """A cell: of a shipment, of a package of it, or how many of a line are in one of them."""

    shipment: int
    box: int | None = None
    line: int | None = None
    name: str = ""

    @property
    def path(self) -> str:
        """As the order's JSON spells it; lines by their place in the order."""
        box = "" if self.box is None else f".packages[{self.box}]"
        line = "" if self.line is None else f".lines[{self.line}]"
        return f"shipments[{self.shipment}]{box}{line}.{self.name}"


def place_of(path: str) -> Place | None:
    """The cell at that path; None where it is none of a shipment."""
    found = _PLACE.match(path)
    if found is None:
        return None
    shipment, box, line = (None if part is None else int(part) for part in found.groups()[:3])
    return Place(shipment or 0, box, line, found[4] or "")


# -- what the tables show --------------------------------------------------------------------


def _shown(draft: Draft, place: Place, value: object, spelling: Spelling) -> str:
    if place.path in draft.wrong:
        return draft.wrong[place.path].text
    if isinstance(value, Decimal):
        return shown_number(value, spelling)
    return str(value or "")


def shipment_rows(draft: Draft, spelling: Spelling) -> Sequence[Cells]:
    order, rows = draft.order, []
    pieces = sum((line.quantity for line in order.lines if packing.is_goods(line)), Decimal(0))
    for at, shipment in enumerate(order.shipments):
        told = {name: getattr(shipment, name) for name in SHIPMENT}
        told["shipped_at"] = shown_moment(shipment.shipped_at, spelling)
        cells = {n: _shown(draft, Place(at, name=n), v, spelling) for n, v in told.items()}
        here = sum((count.here for count in packing.counts(order, at)), Decimal(0))
        cells["pieces"] = f"{shown_number(here, spelling)} / {shown_number(pieces, spelling)}"
        rows.append(cells)
    return rows


def goods_rows(draft: Draft, at: int, box: int | None, spelling: Spelling) -> Sequence[Cells]:
    """Each line: ordered, in this shipment, in that package of it, and what is still open."""
    order, rows = draft.order, []
    for place, count in enumerate(packing.counts(order, at)):
        line = order.lines[place]
        figures = {
            "ordered": count.ordered, "elsewhere": count.elsewhere, "open": count.still_open,
        }  # fmt: skip
        cells = {name: shown_number(figure or None, spelling) for name, figure in figures.items()}
        cells |= {"sku": line.sku, "name": line.name}
        here = Place(at, None, place, "quantity")
        cells["here"] = _shown(draft, here, count.here, spelling)
        if box is not None and box < len(count.packed):
            inside = here._replace(box=box)
            cells["packed"] = _shown(draft, inside, count.packed[box] or None, spelling)
        rows.append(cells)
    return rows


def package_rows(draft: Draft, at: int, spelling: Spelling) -> Sequence[Cells]:
    """Each package of that shipment with what is in it, in words."""
    order = draft.order
    known = packing.called(order.lines)
    rows = []
    for place, package in enumerate(packing.told_in_full(order, at).packages):
        cells = {
            name: _shown(draft, Place(at, place, None, name), getattr(package, name), spelling)
            for name in PACKAGE
        }
        cells["goods"] = _inside(order, package, known)
        rows.append(cells)
    return rows


def _inside(order: Order, package: Package, known: Mapping[str, int]) -> str:
    named = [(part, order.lines[known[part.line_id]]) for part in package.lines
             if part.line_id in known]  # fmt: skip
    return ", ".join(f"{plain(part.quantity)} × {line.sku or line.name}" for part, line in named)


def first_to_pack(draft: Draft, saved: Order | None) -> int:
    """Where a packer begins: the shipment being made, else a new one, else the last."""
    order = draft.order
    known = {shipment.id for shipment in saved.shipments} if saved else set()
    fresh = [at for at, one in enumerate(order.shipments) if one.id not in known]
    if fresh:
        return fresh[-1]
    new = len(order.shipments)
    is_open = any(
        count.still_open and packing.is_goods(order.lines[at])
        for at, count in enumerate(packing.counts(order, new))
    )
    return new if is_open or not new else new - 1


# -- what is typed ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Typist:
    """What reading a text needs beside it."""

    spelling: Spelling
    now_us: int
    new_id: NewId


def typed(draft: Draft, place: Place, text: str, typist: Typist) -> Draft:
    """The draft with `text` in that cell; a text that is refused is kept aside."""
    wrong = {path: one for path, one in draft.wrong.items() if path != place.path}
    draft = replace(draft, wrong=wrong)
    try:
        return acted(draft, _act(place, text, typist), typist.new_id)
    except (Unreadable, Refused) as refused:
        return replace(draft, wrong=wrong | {place.path: Wrong(text, why(refused))})


def why(refused: Unreadable | Refused) -> Said:
    """The sentence of a text or a scan that is not taken."""
    return refused.problems[0].expected if isinstance(refused, Refused) else refused.said


def _act(place: Place, text: str, typist: Typist) -> Act:
    shipment, box, line, name = place
    if line is not None:
        quantity = number(text, say("quantity"), typist.spelling) or Decimal(0)
        if box is None:
            return lambda order: packing.put(order, shipment, line, quantity)
        return lambda order: packing.pack(order, shipment, box, line, quantity)
    change: dict[str, object] = {name: _read(name, text, typist)}
    if box is None:
        return lambda order: packing.with_shipment(order, shipment, **change)
    return lambda order: packing.with_package(order, shipment, box, **change)


def _read(name: str, text: str, typist: Typist) -> object:
    if name == "shipped_at":
        return moment(text, typist.now_us, typist.spelling)
    if name not in MEASURES:
        return typed_text(text)
    figure = number(text, MEASURES[name], typist.spelling)
    if figure is not None and figure < 0:
        what = MEASURES[name]
        raise Unreadable(
            say("“{text}” is below zero: a {what} is expected", text=text.strip(), what=what)
        )
    return figure


def acted(draft: Draft, act: Act, new_id: NewId) -> Draft:
    """The draft after that act of a packer. Raises Refused, then nothing is changed."""
    before = with_ids(draft.order, new_id)  # shipments name lines by their ids
    return _with_order(draft, with_ids(act(before), new_id))


def _with_order(draft: Draft, order: Order) -> Draft:
    rows = tuple(
        row if row.line is line else Row(line, row.wrong)
        for row, line in zip(draft.rows, order.lines, strict=True)
    )
    return replace(draft, head=replace(order, lines=()), rows=rows)


def removed(draft: Draft, at: int, boxes: frozenset[int] | None = None) -> Draft:
    """The draft without that shipment, or without these packages of it; wrong texts go."""
    order = draft.order
    if boxes is None:
        order = packing.without_shipment(order, at)
    else:
        for box in sorted(boxes, reverse=True):
            order = packing.without_package(order, at, box)
    wrong = {path: one for path, one in draft.wrong.items() if not path.startswith(PATH)}
    return _with_order(replace(draft, wrong=wrong), order)


# -- scans -----------------------------------------------------------------------------------


class Scanned(NamedTuple):
    draft: Draft
    line: int
    here: Decimal  # of that line in the shipment now


def scanned(
    draft: Draft, place: tuple[int, int | None], text: str,
    barcodes: Mapping[str, str], typist: Typist,
) -> Scanned:  # fmt: skip
    """After a code was scanned or typed for a shipment and a package of it.

    `12*CODE` counts 12, `-CODE` takes one back. `barcodes` are those of the catalogue, with their
    SKU. Raises Refused or Unreadable, then nothing is changed.
    """
    at, box = place
    order = draft.order
    code, step = _code(order, text.strip(), barcodes, typist.spelling)
    found = packing.named(order, code, barcodes)
    if not found:
        raise packing.no_line(code)
    counts = packing.counts(order, at)
    fitting = [line for line in found if _fits(counts[line], box, step)]
    line = (fitting or found)[0]
    after = acted(draft, lambda o: packing.add(o, at, box, line, step), typist.new_id)
    return Scanned(after, line, packing.counts(after.order, at)[line].here)


def is_code(draft: Draft, text: str, barcodes: Mapping[str, str], spelling: Spelling) -> bool:
    """Does the text name goods of the order, as a scan does?"""
    order = draft.order
    try:
        code, _ = _code(order, text.strip(), barcodes, spelling)
    except Unreadable:
        return False
    return bool(packing.named(order, code, barcodes))


def _code(
    order: Order, text: str, barcodes: Mapping[str, str], spelling: Spelling
) -> tuple[str, Decimal]:
    """The code in a scan, and how many it adds."""
    back = text.startswith("-") and not packing.named(order, text, barcodes)
    quantity, code = counted_code(text[1:] if back else text, spelling)
    return code, (quantity or Decimal(1)) * (-1 if back else 1)


def _fits(count: packing.Count, box: int | None, step: Decimal) -> bool:
    if step > 0:
        return step <= count.still_open + (count.unpacked if box is not None else 0)
    return -step <= (count.here if box is None else count.packed[box])
