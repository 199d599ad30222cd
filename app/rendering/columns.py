"""The columns of the goods table: what each shows, how wide it must be (paper §2).

Widths are measured over the whole document, so that all pages agree. Which columns a kind has, and
in which order, is said in `app.documents.kinds`; a further column is one entry of `COLUMNS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from app.documents import PLANS, Document
from app.documents.numerals import amount_text, plain_text, price_text, weight_text
from app.rendering.cells import NOTHING
from app.rendering.texts import SMALLEST, Setter, Style
from app.rules.customs import hs_printed, unit_word
from app.rules.wording import Words, label

GAP = 9.5
BODY, STRONG = Style(8.5), Style(8.5, "semibold")
DESCRIPTION_LEAST, NARROWEST = 150.0, 110.0
MOVABLE = frozenset({"hs", "origin", "lot", "in_packages", "original"})


@dataclass(slots=True)
class Column:
    """One column: its texts line by line and, once placed, its edges in points."""

    key: str
    label: Words
    texts: list[str]
    right: bool = True
    style: Style = BODY
    boxed: bool = False  # an empty box to tick instead of texts
    carried: list[Decimal] | None = None  # what adds up from line to line
    shown: Callable[[Decimal], str] = str
    x0: float = 0.0
    x1: float = 0.0
    lefts: list[float] = field(default_factory=list)  # of each text

    def total(self, lines: int) -> str:
        """The printed sum of the first lines."""
        assert self.carried is not None
        return self.shown(sum(self.carried[:lines], Decimal(0)))


def columns(document: Document) -> list[Column]:
    """The columns of its kind that have something to show, with texts and without places."""
    made = (COLUMNS[key](document) for key in PLANS[document.kind].columns)
    return [column for column in made if column is not None]


def _column(key: str, document: Document, texts: Iterable[str], *, right: bool = True) -> Column:
    return Column(key, label(f"col_{key}", document.language), list(texts), right)


def _sums(
    key: str,
    document: Document,
    figures: list[Decimal],
    shown: Callable[[Decimal], str],
    texts: Iterable[str] | None = None,
) -> Column:
    """A column whose figures are carried forward; its texts may say more than those."""
    made = _column(key, document, map(shown, figures) if texts is None else texts)
    made.carried, made.shown = figures, shown
    return made


def _number(document: Document) -> Column:
    count = len(document.items)
    return _column("number", document, map(str, range(1, count + 1)), right=False)


def _original(document: Document) -> Column:
    places = (item.original or NOTHING for item in document.items)
    return _column("original", document, places, right=False)


def _description(document: Document) -> Column:
    return _column("description", document, (), right=False)


def _read_by_customs(document: Document) -> bool:
    return bool(document.customs_label.en) or any(item.hs_code for item in document.items)


def _hs(document: Document) -> Column | None:
    if not _read_by_customs(document):
        return None
    codes = (hs_printed(item.hs_code) or NOTHING for item in document.items)
    return _column("hs", document, codes, right=False)


def _origin(document: Document) -> Column | None:
    if not _read_by_customs(document):
        return None
    origins = (item.origin or NOTHING for item in document.items)
    return _column("origin", document, origins, right=False)


def _quantity(document: Document) -> Column:
    """A share of a discount taken back is an amount and counts nothing."""
    texts = (counted(i.quantity, i.unit) if i.quantity else NOTHING for i in document.items)
    return _column("quantity", document, texts)


def counted(quantity: Decimal, unit: str) -> str:
    """A quantity with its unit's word."""
    return f"{plain_text(quantity)} {unit_word(unit, quantity != 1)}"


def _net_kg(document: Document) -> Column | None:
    weights = [item.net_kg for item in document.items]
    if not _read_by_customs(document) and all(weight is None for weight in weights):
        return None
    texts = (NOTHING if weight is None else weight_text(weight) for weight in weights)
    known = [weight or Decimal(0) for weight in weights]
    made = _sums("net_kg", document, known, weight_text, texts)
    if not PLANS[document.kind].priced:
        made.style = STRONG
    return made


def _lot(document: Document) -> Column | None:
    lots = [item.lot for item in document.items]
    return _column("lot", document, lots, right=False) if any(lots) else None


def _in_packages(document: Document) -> Column | None:
    packages = [item.handed.packages if item.handed else "" for item in document.items]
    if not any(packages):
        return None
    return _column("in_packages", document, (text or NOTHING for text in packages), right=False)


def _ordered(document: Document) -> Column:
    ordered = [item.handed.ordered if item.handed else item.quantity for item in document.items]
    return _counts("ordered", document, ordered)


def _delivered(document: Document) -> Column:
    made = _counts("delivered", document, [item.quantity for item in document.items])
    made.style = STRONG
    return made


def _still_open(document: Document) -> Column:
    still = [item.handed.still_open if item.handed else Decimal(0) for item in document.items]
    return _sums("still_open", document, still, plain_text)


def _counts(key: str, document: Document, quantities: list[Decimal]) -> Column:
    """Quantities with their units; carried forward as plain counts."""
    pairs = zip(quantities, document.items, strict=True)
    texts = (counted(quantity, item.unit) for quantity, item in pairs)
    return _sums(key, document, quantities, plain_text, texts)


def _tick(document: Document) -> Column:
    made = _column("tick", document, [""] * len(document.items))
    made.boxed = True
    return made


def _unit_value(document: Document) -> Column:
    currency = document.currency
    prices = (
        price_text(item.unit_value, currency) if item.quantity else NOTHING
        for item in document.items
    )
    return _column("unit_value", document, prices)


def _vat_rate(document: Document) -> Column | None:
    rates = [item.vat_rate for item in document.items]
    texts = (NOTHING if rate is None else plain_text(rate) for rate in rates)
    return _column("vat_rate", document, texts) if document.shows_vat else None


def _line_value(document: Document) -> Column:
    made = _money("line_value", document, [item.net for item in document.items])
    made.style = STRONG
    return made


def _vat(document: Document) -> Column | None:
    amounts = [item.vat for item in document.items]
    return _money("vat", document, amounts) if document.shows_vat else None


def _gross(document: Document) -> Column | None:
    amounts = [item.gross for item in document.items]
    return _money("gross", document, amounts) if document.shows_vat else None


def _money(key: str, document: Document, amounts: list[Decimal]) -> Column:
    return _sums(key, document, amounts, partial(amount_text, currency=document.currency))


COLUMNS: dict[str, Callable[[Document], Column | None]] = {
    "number": _number,
    "original": _original,
    "description": _description,
    "hs": _hs,
    "origin": _origin,
    "quantity": _quantity,
    "lot": _lot,
    "in_packages": _in_packages,
    "ordered": _ordered,
    "delivered": _delivered,
    "still_open": _still_open,
    "tick": _tick,
    "net_kg": _net_kg,
    "unit_value": _unit_value,
    "vat_rate": _vat_rate,
    "line_value": _line_value,
    "vat": _vat,
    "gross": _gross,
}


def place(made: list[Column], setter: Setter, x0: float, x1: float) -> list[Column]:
    """Give every column its edges; the description takes what the others leave.

    Where they leave too little they are set narrow, then the widest texts among them are taken out
    of `made` and returned: they are said below the description instead (paper §2).
    """
    moved: list[Column] = []
    widths = _widths(made, setter)
    if x1 - x0 - sum(widths) < DESCRIPTION_LEAST:
        for column in made:
            if column.key != "description":
                column.style = Style(column.style.size, column.style.weight, condensed=True)
        widths = _widths(made, setter)
        while x1 - x0 - sum(widths) < NARROWEST and any(c.key in MOVABLE for c in made):
            movable = [pair for pair in zip(made, widths, strict=True) if pair[0].key in MOVABLE]
            widest, _ = max(movable, key=lambda pair: pair[1])
            made.remove(widest)
            moved.append(widest)
            widths = _widths(made, setter)
    flexible = x1 - x0 - sum(widths)
    x = x0
    for column, width in zip(made, widths, strict=True):
        column.x0 = x
        x += flexible if column.key == "description" else width
        column.x1 = x
        if column is not made[-1]:
            column.x1 -= GAP
    made[-1].x1 = x1
    for column in made:
        column.lefts = list(_lefts(column, setter))
    return moved


def _lefts(column: Column, setter: Setter) -> Iterator[float]:
    """Where each text starts: at the left edge, or so that it ends at the right one."""
    for text in column.texts:
        yield column.x1 - setter.width(text, column.style) if column.right else column.x0


def _widths(made: list[Column], setter: Setter) -> list[float]:
    return [
        0.0 if column.key == "description" else _width(column, setter) + _pad(column, made)
        for column in made
    ]


def _pad(column: Column, made: list[Column]) -> float:
    return 0.0 if column is made[-1] else GAP


def _width(column: Column, setter: Setter) -> float:
    texts = set(column.texts)
    if column.carried is not None:
        texts.add(column.total(len(column.carried)))
    bold = Style(column.style.size, "semibold", column.style.condensed)
    style = bold if column.carried is not None else column.style
    heads = (
        setter.width(column.label.en, Style(SMALLEST, "semibold", condensed=True)),
        setter.width(column.label.local, Style(SMALLEST, condensed=True)),
    )
    return max(*heads, max((setter.width(text, style) for text in texts), default=0.0))
