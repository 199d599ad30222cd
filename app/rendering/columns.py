"""The columns of the goods table: what each shows, how wide it must be (paper §2).

Widths are measured over the whole document, so that all pages agree. A further kind of paper adds
its columns here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from app.documents import Document
from app.documents.model import Item
from app.documents.numerals import amount_text, plain_text, price_text, weight_text
from app.rendering.texts import SMALLEST, Setter, Style
from app.rules.customs import hs_printed, unit_word
from app.rules.wording import Words, label

GAP = 9.5
BODY = Style(8.5)
DESCRIPTION_LEAST = 150.0
NOTHING = "—"


@dataclass(slots=True)
class Column:
    """One column: its texts line by line and, once placed, its edges in points."""

    key: str
    label: Words
    texts: list[str]
    right: bool = True
    style: Style = BODY
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
    """The columns in their order, with texts and without places."""
    items, language = document.items, document.language
    customs = bool(document.customs_label.en) or any(item.hs_code for item in items)
    made = [
        _column("number", language, [str(i + 1) for i in range(len(items))], right=False),
        _column("description", language, [], right=False),
    ]
    if customs:
        made += [
            _column("hs", language, [hs_printed(i.hs_code) or NOTHING for i in items], right=False),
            _column("origin", language, [i.origin or NOTHING for i in items], right=False),
        ]
    made.append(_column("quantity", language, [_quantity(item) for item in items]))
    if customs or any(item.net_kg is not None for item in items):
        made.append(_weights(items, language))
    return [*made, *_amounts(document)]


def _amounts(document: Document) -> Iterator[Column]:
    """Unit value and line value; rate, VAT and the amount with VAT where VAT was charged."""
    items, language, currency = document.items, document.language, document.currency
    prices = [price_text(item.unit_value, currency) for item in items]
    yield _column("unit_value", language, prices)
    if document.shows_vat:
        rates = [NOTHING if i.vat_rate is None else plain_text(i.vat_rate) for i in items]
        yield _column("vat_rate", language, rates)
    yield _money("line_value", document, [item.net for item in items], bold=True)
    if document.shows_vat:
        yield _money("vat", document, [item.vat for item in items])
        yield _money("gross", document, [item.gross for item in items])


def _money(key: str, document: Document, amounts: list[Decimal], *, bold: bool = False) -> Column:
    def shown(amount: Decimal) -> str:
        return amount_text(amount, document.currency)

    made = _column(key, document.language, [shown(amount) for amount in amounts])
    made.carried, made.shown = amounts, shown
    if bold:
        made.style = Style(BODY.size, "semibold")
    return made


def _weights(items: tuple[Item, ...], language: str) -> Column:
    texts = [NOTHING if item.net_kg is None else weight_text(item.net_kg) for item in items]
    made = _column("net_kg", language, texts)
    made.carried = [item.net_kg or Decimal(0) for item in items]
    made.shown = weight_text
    return made


def _column(key: str, language: str, texts: list[str], *, right: bool = True) -> Column:
    return Column(key, label(f"col_{key}", language), texts, right)


def _quantity(item: Item) -> str:
    return f"{plain_text(item.quantity)} {unit_word(item.unit, item.quantity != 1)}"


def place(made: list[Column], setter: Setter, x0: float, x1: float) -> None:
    """Give every column its edges; the description takes what the others leave."""
    widths = _widths(made, setter)
    flexible = x1 - x0 - sum(widths)
    if flexible < DESCRIPTION_LEAST:
        for column in made:
            if column.key != "description":
                column.style = Style(column.style.size, column.style.weight, condensed=True)
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
