"""The columns of the order list as data (look.md, *Columns* and *Widths*). Knows no row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.store.views import Sort

WIDE, MEDIUM, NARROW = 1600, 1100, 800  # window widths in px where columns come and go


class Col(IntEnum):
    NUMBER = 0
    CUSTOMER = 1
    COUNTRY = 2
    ACCOUNT = 3
    DATE = 4
    TOTAL = 5
    PAYMENT = 6
    SHIPPING = 7
    PAPERS = 8
    SYNC = 9


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in px at base size (0 = the rest), shown from a window width of `from_width`."""

    name: str  # stable, for the settings file
    title: object  # marked for translation
    width: int
    sort: Sort | None = None
    from_width: int = 0
    at_end: bool = False  # the title stands at the end of its slot
    padding: int = 8
    short: object = ""  # the title where the column is too narrow for it


COLUMNS: dict[Col, Column] = {
    Col.NUMBER: Column("number", QT_TRANSLATE_NOOP("Columns", "No."), 84, "number", padding=12),
    Col.CUSTOMER: Column("customer", QT_TRANSLATE_NOOP("Columns", "Customer"), 0, "customer"),
    Col.COUNTRY: Column("country", QT_TRANSLATE_NOOP("Columns", "To"), 34, "country", MEDIUM),
    Col.ACCOUNT: Column("account", QT_TRANSLATE_NOOP("Columns", "Account"), 104, None, WIDE),
    Col.DATE: Column("date", QT_TRANSLATE_NOOP("Columns", "Date"), 58, "date", MEDIUM),
    Col.TOTAL: Column("total", QT_TRANSLATE_NOOP("Columns", "Total"), 122, "total", at_end=True),
    Col.PAYMENT: Column("payment", QT_TRANSLATE_NOOP("Columns", "Payment"), 110,
                        short=QT_TRANSLATE_NOOP("Columns", "Pay")),
    Col.SHIPPING: Column("shipping", QT_TRANSLATE_NOOP("Columns", "Shipping"), 110,
                         short=QT_TRANSLATE_NOOP("Columns", "Ship")),
    Col.PAPERS: Column("papers", QT_TRANSLATE_NOOP("Columns", "Papers"), 66, None, WIDE),
    Col.SYNC: Column("sync", QT_TRANSLATE_NOOP("Columns", "Sync"), 46),
}  # fmt: skip
ALWAYS = frozenset({Col.NUMBER, Col.CUSTOMER})  # a row without them is nobody's
LEAST_CUSTOMER = 140  # px; where it is lacking, statuses lose their words
LENT = {Col.TOTAL: 10, Col.CUSTOMER: 6}  # px given up first, where that keeps the words whole
WORDY = (Col.PAYMENT, Col.SHIPPING)
GLYPH_ALONE = 44  # px a status needs without its word


def title(column: Col, *, short: bool = False) -> str:
    words = COLUMNS[column].short if short and COLUMNS[column].short else COLUMNS[column].title
    return QCoreApplication.translate("Columns", str(words))


def hidden_at(window_width: int) -> frozenset[Col]:
    """The columns a window of that width leaves out; below 800 px it is one pane and shows all."""
    if window_width < NARROW:
        return frozenset({Col.ACCOUNT, Col.COUNTRY, Col.DATE, Col.PAPERS})
    return frozenset(c for c, spec in COLUMNS.items() if spec.from_width > window_width)
