"""What is wrong with the draft, where, and who is stopped by it.

`bad` stops saving, `wait` stops papers or sending. A problem's place is a path of the order's JSON
(`parties.shipping.phone`, `lines[2].hs_code`), from whichever check it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.orders.model import ROLES
from ui.editor.cells import Mark
from ui.editor.draft import Draft
from ui.editor.lines_model import COLUMNS, KEYS
from ui.editor.packed import place_of
from ui.editor.parties import caption, title
from ui.sentences import spoken

_CELL = re.compile(r"lines[\[.](\d+)\]?(?:\.(\w+))?")
# Contract names that the editor shows in another field.
_SHOWN_IN = {
    "unit_price": "unit_net", "unit_gross": "unit_net", "unit_tax": "tax_rate", "gtin": "sku",
    "line_net": "unit_net",
}  # fmt: skip
_SHOWN_PATH = {
    "incoterm.term": "incoterm", "incoterm.place": "incoterm_place",
    "carrier.delivery": "carrier_delivery", "carrier.export": "carrier_export",
    "vat": "attributes.vat.lane", "attributes.customs": "attributes.customs.freight_to_border",
    "payment.method": "payment_method", "payment.provider": "payment_provider",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend; `row` counts from 0 and is -1 outside of the grid."""

    role: str  # bad | wait
    sentence: str
    path: str = ""
    row: int = -1
    key: str = ""
    about: str = ""  # the line or party it is about
    stops: bool = True  # False: only a warning

    @property
    def place(self) -> tuple[str, int, str]:
        """Its field, its cell, or itself where it has neither."""
        return self.path, self.row, self.key or ("" if self.path else self.sentence)

    @property
    def mark(self) -> Mark:
        return Mark(self.role, self.sentence)


def placed(role: str, where: str, sentence: str, draft: Draft) -> Problem:
    """A problem with the place a person can go to; unknown places stay without one."""
    sentence = _in_words(spoken(sentence), where)
    cell = _CELL.match(where)
    if cell and int(cell[1]) < len(draft.rows):
        row = int(cell[1])
        of_product = ".attributes.name_" in where  # a description that the catalogue keeps
        key = "name" if of_product else _SHOWN_IN.get(cell[2] or "", cell[2] or "")
        line = draft.rows[row].line
        return Problem(
            role, sentence, path=where if of_product else "", row=row,
            key=key if key in KEYS else "", about=line.name or line.sku,
        )  # fmt: skip
    path = _SHOWN_PATH.get(where, where)
    if path.startswith("parties.shipping.") and "shipping" not in draft.head.parties:
        path = path.replace("shipping", "customer", 1)  # goods go to the customer
    words = _place_words(path)
    return Problem(role, sentence, path=path, about="" if sentence.startswith(words) else words)


def _in_words(sentence: str, where: str) -> str:
    """The sentence with the field's words where a check wrote its path."""
    if not where or not sentence.startswith(where):
        return sentence
    cell = _CELL.match(where)
    words = _place_words(where) or spoken(where.rpartition(".")[2].replace("_", " "))
    if cell:
        key = _SHOWN_IN.get(cell[2] or "", cell[2] or "")
        titles = {c.key: QCoreApplication.translate("Lines", str(c.title)) for c in COLUMNS}
        column = titles.get(key) or spoken(key.replace("_", " "))
        line = QCoreApplication.translate("Problems", "Line {}").format(int(cell[1]) + 1)
        words = f"{line}, {column}" if column else line
    return words[:1].upper() + words[1:] + sentence[len(where) :]


def typed_wrong(draft: Draft) -> list[Problem]:
    """The texts that are no value of their field; these need no check."""
    found = [placed("bad", path, wrong.sentence, draft) for path, wrong in draft.wrong.items()]
    for at, row in enumerate(draft.rows):
        for key, wrong in row.wrong.items():
            sentence = QCoreApplication.translate("Problems", "Line {}: {}").format(
                at + 1, spoken(wrong.sentence)
            )
            found.append(
                Problem("bad", sentence, row=at, key=key, about=row.line.name or row.line.sku)
            )
    return found


def _place_words(path: str) -> str:
    if path.startswith("shipments"):
        return _packing_words(path)
    parts = path.split(".")
    if parts[0] == "parties" and len(parts) > 1:
        words = [title(parts[1]) if parts[1] in ROLES else parts[1]]
        return " · ".join([*words, *(caption(name) for name in parts[2:])])
    return ""


def _packing_words(path: str) -> str:
    place, translate = place_of(path), QCoreApplication.translate
    if place is None:
        return translate("Problems", "Packing")
    if place.box is None:
        return translate("Problems", "Shipment {}").format(place.shipment + 1)
    both = translate("Problems", "Shipment {}, package {}")
    return both.format(place.shipment + 1, place.box + 1)


def unique(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The worst one of a field, and every sentence that is about none: what stops comes first."""
    seen: dict[tuple[str, int, str], Problem] = {}
    for problem in sorted(problems, key=lambda p: (p.role != "bad", not p.stops)):
        seen.setdefault(problem.place, problem)
    return tuple(sorted(seen.values(), key=lambda p: (p.role != "bad", not p.stops, p.row)))
