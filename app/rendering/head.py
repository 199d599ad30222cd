"""The grid of boxes on page one: who sells to whom, what paper, on which terms (paper §1).

Every box grows with what stands in it, none clips. It takes finished texts from the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.documents import PLANS, Document
from app.documents.model import Address
from app.documents.parties import country_name
from app.rendering.cells import LABEL_LINE, NAME, NOTHING, PAD, VALUE, Cell, cell_text, labelled
from app.rendering.frame import Frame
from app.rendering.ink import BLOCK, Ink
from app.rendering.numbers import Numbers
from app.rendering.texts import Run, Style
from app.rules.wording import label

SMALL = Style(8)
BODY = Style(8.5)
WINDOW_NAME = Style(10.5, "bold")
WINDOW_LINE = Style(10)
WINDOW_LINES = 5
WINDOW_X = 62.4
LOGO = (76.0, 30.0)
WINDOW_HEIGHT, PARTY_HEIGHT = 112.0, 24.0
TERM_ROW, TERM_FIRST, SECOND_LINE = 22.0, 24.0, 8.0


# Label of the window, of the other party's box, and what that box says when both are the same.
WINDOWS = {
    "consignee": ("consignee", "buyer", "same_as_consignee"),
    "buyer": ("buyer_bill_to", "consignee", "same_as_buyer"),
}


def draw_head(ink: Ink, frame: Frame, document: Document) -> float:
    """Draw all boxes of page one; returns where the table starts."""
    exporter = _exporter(ink, frame, document)
    numbers = Numbers(frame, document, ink.setter)
    grown = max(exporter, numbers.height)
    numbers.draw(ink, grown)
    top = frame.grid_top + grown
    ink.across(frame.x0, frame.x1, top, BLOCK)
    terms = _terms_rows(ink, frame, document)
    needed = max(_window_height(ink, frame, document), sum(row.height for row in terms))
    _window(ink, frame, document, top, needed)
    _terms(ink, frame, terms, top, needed)
    floor = top + needed
    ink.across(frame.x0, frame.x1, floor, BLOCK)
    bottom = floor + _parties(ink, frame, document, floor)
    ink.across(frame.x0, frame.x1, bottom, BLOCK)
    ink.down(frame.xs, frame.grid_top, bottom, BLOCK)
    return bottom


def _exporter(ink: Ink, frame: Frame, document: Document) -> float:
    """The exporter's block with the logo beside its first lines; returns the height it needs."""
    setter, language, top = ink.setter, document.language, frame.grid_top
    address = document.exporter
    width = frame.left - PAD
    ink.runs(
        frame.x0,
        top + LABEL_LINE,
        setter.label(label(PLANS[document.kind].issuer, language), width),
    )
    beside = width - LOGO[0] - 8 if document.logo else width
    if document.logo:
        ink.picture(document.logo, frame.xs - 8 - LOGO[0], top + 4, *LOGO)
    y = top + 19
    y = ink.column(frame.x0, y, setter.lines(address.name or NOTHING, NAME, beside), 10.2)
    for line in address.lines:
        room = beside if y < top + 4 + LOGO[1] + 10 else width
        y = ink.column(frame.x0, y, setter.lines(line, BODY, room), 10.2)
    contact = " · ".join(address.contact)
    y = ink.column(frame.x0, y, setter.lines(contact, BODY, width), 10.2) if contact else y
    y = _atoms(ink, frame.x0, y - 0.4, address.ids, width)
    return y - 9.4 + 4.8 - top


def _atoms(ink: Ink, x: float, y: float, atoms: Sequence[str], width: float) -> float:
    for line in _packed(ink, atoms, width):
        y = ink.column(x, y, ink.setter.lines(line, SMALL, width), 9.4)
    return y


def _packed(ink: Ink, atoms: Sequence[str], width: float) -> list[str]:
    """Atoms (name, phone, number) after each other, a new line where the next does not fit."""
    lines: list[str] = []
    for atom in atoms:
        joined = f"{lines[-1]} · {atom}" if lines else atom
        if lines and ink.setter.width(joined, SMALL.narrow()) <= width:
            lines[-1] = joined
        else:
            lines.append(atom)
    return lines


def _window_parts(
    ink: Ink, frame: Frame, document: Document
) -> tuple[list[Run], list[Run], list[Run]]:
    address = document.window
    width = frame.xs - WINDOW_X - PAD
    name = ink.setter.lines(address.name or NOTHING, WINDOW_NAME, width)
    long = len(name) > 1 or len(address.lines) > WINDOW_LINES
    style = VALUE if long else WINDOW_LINE
    lines = [run for line in address.lines for run in ink.setter.lines(line, style, width)]
    packed = [*_packed(ink, _contact(address), width), *_packed(ink, address.ids, width)]
    contact = [run for text in packed for run in ink.setter.lines(text, SMALL, width)]
    return name, lines, contact


def _contact(address: Address) -> tuple[str, ...]:
    """Name, phone, e-mail; a phone that stands first is called one."""
    first = next(iter(address.contact), "").lstrip()
    if first.startswith("+") or (first and not any(letter.isalpha() for letter in first)):
        return (f"Phone {address.contact[0]}", *address.contact[1:])
    return address.contact


def _leading(lines: list[Run]) -> float:
    return 12.0 if lines and lines[0].style.size > VALUE.size else 10.8


def _window_height(ink: Ink, frame: Frame, document: Document) -> float:
    name, lines, contact = _window_parts(ink, frame, document)
    needed = 21 + 12.2 * len(name) + _leading(lines) * len(lines) + 9.4 * len(contact) + 3
    return max(WINDOW_HEIGHT, needed)


def _window(ink: Ink, frame: Frame, document: Document, top: float, height: float) -> None:
    """The addressee, where a window shows it; contact and numbers on the floor of the box."""
    role, _, _ = WINDOWS[PLANS[document.kind].window]
    words = ink.setter.label(label(role, document.language), frame.left - PAD)
    ink.runs(frame.x0, top + LABEL_LINE, words)
    name, lines, contact = _window_parts(ink, frame, document)
    y = ink.column(WINDOW_X, top + 21, name, 12.2)
    ink.column(WINDOW_X, y - 0.2, lines, _leading(lines))
    ink.column(WINDOW_X, top + height - 4.4 - 9.4 * (len(contact) - 1), contact, 9.4)


class TermsRow(NamedTuple):
    cells: tuple[Cell, ...]
    values: tuple[list[Run], ...]
    height: float


def _terms_rows(ink: Ink, frame: Frame, document: Document) -> list[TermsRow]:
    cells = [labelled(document, key) for key in PLANS[document.kind].terms]
    rows: list[tuple[Cell, ...]] = [(labelled(document, "delivery_terms"),)]
    rows += list(zip(cells[::2], cells[1::2], strict=True))
    return [_terms_row(ink, frame, row) for row in rows]


def _terms_row(ink: Ink, frame: Frame, cells: tuple[Cell, ...]) -> TermsRow:
    width = (frame.x1 - frame.xs) / len(cells) - 2 * PAD + 2
    values = tuple(ink.setter.lines(cell.value, cell.style, width) for cell in cells)
    height = TERM_FIRST if len(cells) == 1 else TERM_ROW
    more = max(len(lines) for lines in values) - 1
    return TermsRow(cells, values, height + SECOND_LINE * more)


def _terms(ink: Ink, frame: Frame, rows: Sequence[TermsRow], top: float, height: float) -> None:
    """Five rows; what the window makes the box taller is shared among the last four."""
    air = (height - sum(row.height for row in rows)) / (len(rows) - 1)
    y = top
    for index, row in enumerate(rows):
        floor = y + row.height + (air if index else 0.0)
        if index:
            ink.across(frame.xs, frame.x1, y)
        width = (frame.x1 - frame.xs) / len(row.cells)
        more = max(len(value) for value in row.values) - 1
        for place, (cell, value) in enumerate(zip(row.cells, row.values, strict=True)):
            x = frame.xs + place * width
            if place:
                ink.down(x, y, floor)
            ink.runs(x + PAD, y + LABEL_LINE, ink.setter.label(cell.label, width - 2 * PAD + 3))
            ink.column(x + PAD, floor - 4.2 - SECOND_LINE * more, value, SECOND_LINE)
        y = floor


def _parties(ink: Ink, frame: Frame, document: Document, top: float) -> float:
    """The other party at the left, importer or a cell at the right; returns the row's height."""
    plan = PLANS[document.kind]
    _, other, same = WINDOWS[plan.window]
    left, right = (frame.x0, frame.left - PAD), (frame.xs + PAD, frame.x1 - frame.xs - PAD)
    same_text = label(same, document.language).both
    height = _box(ink, document, (other, *left), top, document.other or same_text)
    beside: Address | str = cell_text(document, plan.beside) or NOTHING
    if plan.beside == "importer":
        # Who receives the goods brings them in, also where the paper is addressed to the buyer.
        receiver = label("same_as_consignee", document.language).both if document.other else ""
        beside = document.importer or receiver or same_text
    return max(height, _box(ink, document, (plan.beside, *right), top, beside))


def _box(
    ink: Ink, document: Document, place: tuple[str, float, float], top: float, held: Address | str
) -> float:
    """A labelled box holding a party or a line of text; returns the height it needs."""
    key, x, width = place
    ink.runs(x, top + LABEL_LINE, ink.setter.label(label(key, document.language), width))
    if isinstance(held, Address):
        return _party(ink, x, top, width, held)
    lines = ink.setter.lines(held, VALUE, width)
    ink.column(x, top + 18.4, lines, 10.2)
    return PARTY_HEIGHT + 10.2 * (len(lines) - 1)


def _party(ink: Ink, x: float, top: float, width: float, address: Address) -> float:
    y = ink.column(x, top + 19, ink.setter.lines(address.name, NAME, width), 10.7)
    for line in _town_and_country(address):
        y = ink.column(x, y, ink.setter.lines(line, BODY, width), 10.2)
    y = _atoms(ink, x, y - 0.3, _contact(address), width)
    y = _atoms(ink, x, y, address.ids, width)
    return y - 9.4 + 5.2 - top


def _town_and_country(address: Address) -> tuple[str, ...]:
    """The lines of a small box: the country follows the town, not in capitals."""
    name = country_name(address.country)
    if len(address.lines) > 1 and address.lines[-1] == name.upper():
        return (*address.lines[:-2], f"{address.lines[-2]}, {name}")
    return address.lines
