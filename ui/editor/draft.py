"""An order being typed: the order as far as it can be read, and beside it what cannot.

Pure values without Qt: every edit gives a new `Draft`, so undo is a list of them and a draft kept
for a crash is one JSON text. It decides nothing about validity beyond "is this a number"; what an
order must hold is `app.orders.checks`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple, TypeAlias, cast

from app.documents.told import ADDITIONS, ADDITIONS_GROUP
from app.money import plain
from app.orders import coding, lines, packing
from app.orders.model import Axis, Line, Moment, Order, Party, Role, Shipment, Status
from app.said import say
from ui.editor.typed import (
    NOTE_LIMIT,
    Spelling,
    Unreadable,
    counted_code,
    moment,
    number,
    shown_moment,
    shown_number,
    typed_text,
)

CAPITALS = frozenset(
    {"currency", "rate_currency", "departure_country", "arrival_country", "incoterm", "country"}
)
LINE_NUMBERS = {
    "quantity": say("quantity"), "unit_net": say("price"), "tax_rate": say("VAT rate"),
    "net_weight_kg": say("weight"),
}  # fmt: skip
# Sums that only a clerk knows, kept as text among the attributes (document-rules 3.4).
_ADDITIONS = frozenset(
    ("attributes.vat.rate", *(f"attributes.{ADDITIONS_GROUP}.{kind}" for kind in ADDITIONS))
)
PASTED = ("sku", "name", *LINE_NUMBERS, "hs_code", "origin_country")
FREE_REMARK = "attributes.remarks.text"
# What stops being true when a figure of the line is typed anew (received amounts are evidence).
_FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "quantity": (
        "line_total", "line_net", "line_tax", "line_gross", "line_before_discount",
    ),
    "tax_rate": ("unit_tax", "unit_gross", "line_tax", "line_gross", "tax_name"),
    "unit_net": (
        "unit_price", "unit_tax", "unit_gross", "line_total", "line_net", "line_tax",
        "line_gross", "line_before_discount",
    ),
}  # fmt: skip


Value: TypeAlias = "str | Decimal | Moment | tuple[str, ...] | None"


class Wrong(NamedTuple):
    """A text that is no value of its field, and the sentence that says so."""

    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the grid: the line as far as it can be read, wrong cells beside it."""

    line: Line
    wrong: Mapping[str, Wrong] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """`head` is the order without its lines; paths are those of the order's JSON (contract)."""

    head: Order
    rows: tuple[Row, ...] = ()
    wrong: Mapping[str, Wrong] = field(default_factory=dict)

    @property
    def order(self) -> Order:
        return replace(self.head, lines=tuple(row.line for row in self.rows))

    @property
    def readable(self) -> bool:
        return not self.wrong and not any(row.wrong for row in self.rows)


def draft_of(order: Order) -> Draft:
    return Draft(replace(order, lines=()), tuple(Row(line) for line in order.lines))


# -- fields of the order ----------------------------------------------------------


def shown(draft: Draft, path: str, spelling: Spelling) -> str:
    """The text of the field at `path`: what was typed where it is wrong, else its value."""
    if path in draft.wrong:
        return draft.wrong[path].text
    value = _get(draft.head, path)
    if path == "ordered_at":
        return shown_moment(draft.head.ordered_at, spelling)
    if isinstance(value, Decimal):
        return shown_number(value, spelling)
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value or "")


def typed(draft: Draft, path: str, text: str, now_us: int, spelling: Spelling) -> Draft:
    """The draft with `text` in the field at `path`; a text that cannot be read is kept aside."""
    wrong = {key: value for key, value in draft.wrong.items() if key != path}
    try:
        value = _read(path, text, now_us, spelling)
    except Unreadable as unreadable:
        wrong[path] = Wrong(text, unreadable.said)
        return replace(draft, wrong=wrong)
    if wrong != draft.wrong or text != shown(draft, path, spelling):
        return replace(draft, head=_put(draft.head, path, value), wrong=wrong)
    return draft


def _read(path: str, text: str, now_us: int, spelling: Spelling) -> Value:
    last = path.rpartition(".")[2]
    if path == "ordered_at":
        return moment(text, now_us, spelling)
    if path.startswith("amounts.") or path == "exchange_rate" or path in _ADDITIONS:
        return number(text, say("amount"), spelling)
    if path == "tags":
        return tuple(dict.fromkeys(t for t in map(typed_text, text.split(",")) if t))
    if path.startswith("notes.") or path == FREE_REMARK:
        return typed_text(text, NOTE_LIMIT)
    return typed_text(text).upper() if last in CAPITALS else typed_text(text)


def _get(order: Order, path: str) -> Value:
    head, _, rest = path.partition(".")
    if head == "parties":
        role, _, name = rest.partition(".")
        party = order.parties.get(cast(Role, role), Party())
        return party.display_name if name == "full_name" else getattr(party, name)
    if head == "amounts":
        return order.amounts.get(rest)
    if head == "attributes":
        return _attribute(order, path)
    found: Value = getattr(order.notes, rest) if head == "notes" else getattr(order, head)
    return found


def _put(order: Order, path: str, value: Value) -> Order:
    head, _, rest = path.partition(".")
    if head == "parties":
        role, _, name = rest.partition(".")
        return _put_party(order, cast(Role, role), name, str(value or ""))
    if head == "attributes":
        return _put_attribute(order, rest, value)
    change: dict[str, Any] = {rest or head: value}
    if head == "amounts":
        amounts = {kind: v for kind, v in ({**order.amounts, **change}).items() if v is not None}
        return replace(order, amounts=amounts)
    if head == "notes":
        return replace(order, notes=replace(order.notes, **change))
    return replace(order, **change)


def _attribute(order: Order, path: str) -> Value:
    _, group, key = path.split(".")
    told = order.attributes.get(group, {}).get(key, "")
    try:
        return Decimal(told) if told and path in _ADDITIONS else told
    except ArithmeticError:
        return told  # from elsewhere, no amount: shown as it stands


def _put_attribute(order: Order, path: str, value: Value) -> Order:
    """The order with that attribute; an empty one goes, and its group with the last."""
    group, key = path.split(".")
    text = plain(value) if isinstance(value, Decimal) else str(value or "")
    told = {name: v for name, v in order.attributes.get(group, {}).items() if name != key}
    told |= {key: text} if text else {}
    rest = {name: pairs for name, pairs in order.attributes.items() if name != group}
    return replace(order, attributes={**rest, group: told} if told else rest)


def _put_party(order: Order, role: Role, name: str, value: str) -> Order:
    party = order.parties.get(role, Party())
    changes: dict[str, Any] = {name: value}
    if name == "full_name" and party.name_form == "split":
        given, _, family = value.rpartition(" ")
        changes |= {"given_name": given, "family_name": family}
    elif name == "full_name":
        changes |= {"given_name": "", "family_name": ""}
    if name == "country":
        changes |= {"country_text": ""}
    if name == "region":
        changes |= {"region_code": ""}
    return replace(order, parties={**order.parties, role: replace(party, **changes)})


def with_party(draft: Draft, role: Role, party: Party | None) -> Draft:
    """The draft with that party whole, or without it; its wrong texts go."""
    parties = {r: p for r, p in draft.head.parties.items() if r != role}
    if party is not None:
        parties[role] = party
    wrong = {k: v for k, v in draft.wrong.items() if not k.startswith(f"parties.{role}.")}
    return replace(draft, head=replace(draft.head, parties=parties), wrong=wrong)


def stepped(draft: Draft, axis: Axis, word: str) -> Draft:
    """The draft with another status on that axis (whether the step is legal is asked before)."""
    status = {**draft.head.status, axis: Status(word)}
    return replace(draft, head=replace(draft.head, status=status))


# -- cells of the grid --------------------------------------------------------------


def price_field(line: Line) -> str:
    """The unit price this line has: net where known, else as told, else gross."""
    for name in ("unit_net", "unit_price", "unit_gross"):
        if getattr(line, name) is not None:
            return name
    return "unit_net"


def shown_cell(row: Row, column: str, spelling: Spelling, places: int = 0) -> str:
    """The text of a cell; `places` decimals at least for a price."""
    if column in row.wrong:
        return row.wrong[column].text
    if column == "unit_net":
        return shown_number(getattr(row.line, price_field(row.line)), spelling, places)
    value = getattr(row.line, column)
    if column in LINE_NUMBERS:
        return shown_number(value, spelling)
    return str(value)


def typed_cell(row: Row, column: str, text: str, spelling: Spelling) -> Row:
    """The row with `text` in that cell."""
    if text == shown_cell(row, column, spelling):
        return row
    wrong = {key: value for key, value in row.wrong.items() if key != column}
    try:
        return Row(_with_cell(row.line, column, text, spelling), wrong)
    except Unreadable as unreadable:
        return Row(row.line, wrong | {column: Wrong(text, unreadable.said)})


def _with_cell(line: Line, column: str, text: str, spelling: Spelling) -> Line:
    if column not in LINE_NUMBERS:
        value = typed_text(text)
        if column == "hs_code":
            value = "".join(value.split()).replace(".", "")
        words: dict[str, Any] = {column: value.upper() if column == "origin_country" else value}
        return replace(line, **words)
    figure = number(text.strip().rstrip("%"), LINE_NUMBERS[column], spelling)
    if column == "quantity" and figure is None:
        raise Unreadable(say("The quantity is missing"))
    target = price_field(line) if column == "unit_net" else column
    if figure == getattr(line, target):
        return line  # what followed from it still does
    changes: dict[str, Any] = dict.fromkeys(_FOLLOWS.get(column, ()))
    changes[target] = figure
    return replace(line, **changes)


def with_row(draft: Draft, index: int, row: Row) -> Draft:
    """The draft with `row` at `index`; one past the end adds it."""
    return replace(draft, rows=(*draft.rows[:index], row, *draft.rows[index + 1 :]))


def with_ids(draft: Draft, new_id: Callable[[], str]) -> Draft:
    """An id for each line and shipment that has none: after a save they are known by it."""
    order = draft.order
    known = lines.with_ids(order, new_id)
    if known is order:
        return draft
    rows = zip(draft.rows, known.lines, strict=True)
    return replace(
        draft,
        head=replace(known, lines=()),
        rows=tuple(replace(row, line=line) for row, line in rows),
    )


def known_as(draft: Draft, before: Order, kept: Order) -> Draft:
    """The draft with the ids which the lines and shipments of `before` were kept under."""
    ids = _pairs(before.lines, kept.lines)
    parcels = _pairs(before.shipments, kept.shipments)
    shipments = (
        replace(each, id=parcels.get(each.id, each.id))
        for each in packing.renamed(draft.head.shipments, ids)
    )
    rows = (
        replace(row, line=replace(row.line, id=ids.get(row.line.id, row.line.id)))
        for row in draft.rows
    )
    return replace(draft, head=replace(draft.head, shipments=tuple(shipments)), rows=tuple(rows))


def _pairs(before: Sequence[Line | Shipment], kept: Sequence[Line | Shipment]) -> dict[str, str]:
    return {b.id: k.id for b, k in zip(before, kept, strict=False) if b.id != k.id}


def onto(draft: Draft, order: Order) -> Draft:
    """`order` as a draft, with the texts of this one that cannot be read."""
    wrong = {row.line.id: row.wrong for row in draft.rows}
    rows = tuple(Row(line, wrong.get(line.id, {})) for line in order.lines)
    return Draft(replace(order, lines=()), rows, draft.wrong)


def without_rows(draft: Draft, indexes: frozenset[int]) -> Draft:
    """The draft without these lines, in its shipments neither."""
    gone = frozenset(draft.rows[at].line.id for at in indexes) - {""}
    rows = tuple(row for at, row in enumerate(draft.rows) if at not in indexes)
    return replace(draft, head=packing.without_lines(draft.head, gone), rows=rows)


def with_rows_again(draft: Draft, before: Draft, indexes: frozenset[int]) -> Draft:
    """The draft with these lines of `before` where they were."""
    rows = list(draft.rows)
    for at in sorted(indexes):
        rows.insert(at, before.rows[at])
    return replace(draft, rows=tuple(rows))


def repeated(draft: Draft, index: int) -> Draft:
    """The draft with a copy of that line after it, as a line of its own."""
    copy = Row(
        replace(draft.rows[index].line, id="", remote_line_id="", remote_line_ref=""),
        draft.rows[index].wrong,
    )
    return replace(draft, rows=(*draft.rows[: index + 1], copy, *draft.rows[index + 1 :]))


def coded_row(row: Row, text: str, spelling: Spelling) -> Row:
    """The row after a code was typed or scanned; `12*CODE` counts at once."""
    try:
        quantity, code = counted_code(text, spelling)
    except Unreadable as unreadable:
        return Row(row.line, {**row.wrong, "sku": Wrong(text, unreadable.said)})
    row = typed_cell(row, "sku", code, spelling)
    if quantity is None:
        return row
    return typed_cell(row, "quantity", shown_number(quantity, spelling), spelling)


def pasted(
    draft: Draft, at: int, keys: Sequence[str], table: Sequence[Sequence[str]], spelling: Spelling
) -> Draft:
    """The draft with a table's cells in its rows from `at` on, one text a key and row.

    Rows beyond the last are new; an empty cell leaves theirs as it is, as it does any quantity.
    """
    for texts in table:
        old = draft.rows[at] if at < len(draft.rows) else Row(Line())
        row = old
        for key, text in zip(keys, texts, strict=False):
            if key in PASTED and (text or (at < len(draft.rows) and key != "quantity")):
                put = coded_row if key == "sku" else partial(typed_cell, column=key)
                row = put(row, text=text, spelling=spelling)
        if row != old:
            draft = with_row(draft, at, row)
        at += 1 if at < len(draft.rows) else 0
    return draft


_OF_PRODUCT = (
    "sku", "family_sku", "product_id", "variant_id", "variant_name", "gtin", "name", "options",
    "unit", "tax_name", "tax_rate", "category", "manufacturer", "hs_code", "origin_country",
    "net_weight_kg",
)  # fmt: skip
_PRICES = ("unit_price", "unit_net", "unit_tax", "unit_gross")


def from_product(line: Line, product: Line, currency: str) -> Line:
    """`line` with everything that belongs to the product; quantity and identity stay its own.

    Prices come along only where the product's currency is the order's.
    """
    priced = product.currency in ("", currency)
    changes: dict[str, Any] = dict.fromkeys(_FOLLOWS["quantity"])
    changes |= {name: getattr(product, name) for name in _OF_PRODUCT}
    changes |= {name: getattr(product, name) if priced else None for name in _PRICES}
    return replace(line, **changes)


def with_product(draft: Draft, index: int, product: Line) -> Draft:
    """The draft with that product in a row; an order without a currency takes the product's."""
    head = draft.head if draft.head.currency else replace(draft.head, currency=product.currency)
    row = draft.rows[index]
    filled = Row(from_product(row.line, product, head.currency), row.wrong)
    return with_row(replace(draft, head=head), index, filled)


# -- keeping a draft ----------------------------------------------------------------


def to_json(draft: Draft, loaded: Order | None) -> dict[str, object]:
    """The draft and the order it began from as one JSON value."""
    return {
        "loaded": coding.encode(loaded),
        "head": coding.encode(draft.head),
        "rows": [[coding.encode(row.line), _plain(row.wrong)] for row in draft.rows],
        "wrong": _plain(draft.wrong),
    }


def from_json(kept: Mapping[str, Any]) -> tuple[Draft, Order | None]:
    """Back from `to_json`. ValueError, KeyError or TypeError when the value is not one of ours."""
    loaded = cast("Order | None", coding.decode(Order, kept["loaded"])) if kept["loaded"] else None
    rows = tuple(
        Row(cast(Line, coding.decode(Line, line)), _wrong(wrong)) for line, wrong in kept["rows"]
    )
    head = cast(Order, coding.decode(Order, kept["head"]))
    return Draft(head, rows, _wrong(kept["wrong"])), loaded


def _plain(wrong: Mapping[str, Wrong]) -> dict[str, list[str]]:
    return {key: list(value) for key, value in wrong.items()}


def _wrong(kept: Mapping[str, list[str]]) -> dict[str, Wrong]:
    return {key: Wrong(*value) for key, value in kept.items()}
