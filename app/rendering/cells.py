"""What stands in the labelled cells of a paper: one text for each key a plan may name.

The texts are those of the document; "" where it says nothing. It knows no box and no page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.documents import Document
from app.documents.kinds import printed_day
from app.documents.numerals import ranges, weight_text
from app.documents.parties import country_name
from app.rendering.texts import Style
from app.rules.wording import Words, label

NOTHING = "—"
PAD, LABEL_LINE = 4.0, 8.2  # points beside a cell's texts, and to its label's baseline
VALUE, NAME = Style(9), Style(9, "bold")
STYLES = {"order_no": NAME, "delivery_terms": Style(10, "bold")}


class Cell(NamedTuple):
    label: Words
    value: str
    style: Style = VALUE


def labelled(document: Document, key: str) -> Cell:
    """The cell `key` with its label; a dash where the document says nothing."""
    value = cell_text(document, key) or NOTHING
    return Cell(label(key, document.language), value, STYLES.get(key, VALUE))


def cell_text(document: Document, key: str) -> str:
    """The text of the cell `key`; a cell that a person fills in by hand has none."""
    found = CELLS.get(key)
    return found(document) if found else ""


def _delivery_terms(document: Document) -> str:
    terms = document.terms
    place = ", ".join(part for part in (terms.place, country_name(terms.destination)) if part)
    return f"{terms.incoterm} {place}" if terms.incoterm else ""


def _weight(document: Document) -> str:
    both = (document.terms.net_kg, document.terms.gross_kg)
    if both == (None, None):
        return ""
    return " / ".join(NOTHING if kg is None else weight_text(kg) for kg in both) + " kg"


def _place_date(document: Document) -> str:
    day = _day(document, document.business_day)
    return ", ".join(part for part in (document.place, day) if part)


def _day(document: Document, day: str) -> str:
    return printed_day(day, document.kind, document.language)


def _corrected(document: Document) -> str:
    """The invoice a credit note corrects, with the lines of it that are credited."""
    lines = ranges([int(item.original) for item in document.items if item.original])
    found = [link for link in document.links if link.role == "corrects"]
    words = label("corrected_line" if lines.isdigit() else "corrected_lines", document.language)
    return " ".join(
        words.filled(number=link.number, day=link.day, lines=lines).en for link in found
    )


def _country(code: str) -> str:
    return f"{code} {country_name(code)}" if code else ""


CELLS: dict[str, Callable[[Document], str]] = {
    "date": lambda document: _day(document, document.business_day),
    "supply_date": lambda document: _day(document, document.supply_day),
    "ship_date": lambda document: _day(document, document.supply_day),
    "valid_until": lambda document: _day(document, document.valid_until),
    "package_count": lambda document: document.package_count,
    "invoice_no": lambda document: document.invoice,
    "instructions": lambda document: document.terms.instructions,
    "currency": lambda document: document.currency,
    "order_no": lambda document: document.order_number,
    "corrected_invoice": _corrected,
    "buyer_ref": lambda document: document.buyer_reference,
    "delivery_terms": _delivery_terms,
    "country_export": lambda document: _country(document.terms.departure),
    "country_destination": lambda document: _country(document.terms.destination),
    "carrier": lambda document: document.terms.carrier,
    "tracking": lambda document: document.terms.tracking,
    "reason": lambda document: document.terms.reason,
    "payment": lambda document: document.terms.payment,
    "packages": lambda document: document.terms.packages,
    "weight": _weight,
    "place_date": _place_date,
    "name_title": lambda document: document.signatory,
}
