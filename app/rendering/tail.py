"""What follows the table: the two stacks of sums, the notes, the closing block (paper §3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.documents import PLANS, Document
from app.documents.model import NO_WORDS, Fact, Sum
from app.documents.numerals import amount_text
from app.rendering.cells import cell_text
from app.rendering.frame import Frame
from app.rendering.ink import BLOCK, HAIR, HEAVY, Ink
from app.rendering.table import Density
from app.rendering.texts import SMALLEST, Run, Setter, Style
from app.rules.wording import Words, label

LEAD, HEADING = 12.4, 4.2
STACK = 251.0
RULE_ONE, RULE_TWO, TOTAL_LINE, AFTER_TOTAL = 2.4, 20.5, 15.4, 4.6
NOTE_LABEL, NOTE_LEADING = 92.0, 10.0
ROW, SMALL_ROW = Style(8.5), Style(7.5)
TOTAL, TOTAL_SECOND, TOTAL_AMOUNT = Style(10, "bold"), Style(9), Style(11, "bold")
CUSTOMS, CUSTOMS_AMOUNT = Style(8.8, "bold"), Style(9.5, "bold")
DUE = Style(8.5, "semibold")
NOTE = Style(8)
OUR_SHARES, THEIR_SHARES = (0.45, 0.69), (0.36, 0.66)  # room to write by hand
FACT_LABEL = 96.0  # least width of a label beside a text
DECLARATION_LEAD = 9.7
CELL, CELL_LEAD, CELL_LEAST = Style(9), 9.6, 28.5  # with its label above one line


@dataclass(frozen=True, slots=True)
class Stack:
    """One column of sums: a heading, rows, and a total that both stacks set on one line."""

    heading: Words
    rows: Sequence[tuple[Words, str]]
    total: tuple[Words, str] | None = None


class Tail:
    """Stacks, notes and closing block of one document, measured before the pages are planned."""

    def __init__(self, frame: Frame, document: Document, setter: Setter) -> None:
        self.frame = frame
        self.document = document
        self.plan = PLANS[document.kind]
        self.setter = setter
        self.left = _left(document, setter)
        beside = frame.x1 - frame.xs
        self.right = _right(document, setter, beside)
        rows = (_shown(row, document.currency) for row in document.after_total)
        self.after = list(_in_lines(rows, setter, beside))
        width = frame.span - NOTE_LABEL
        self.notes = [(note, setter.wrap(note.text, NOTE, width)) for note in document.notes]
        self.shares = OUR_SHARES if self.plan.closing.ours else THEIR_SHARES
        share = frame.span * self.shares[0] - 10
        self.declaration = [
            line
            for text in (document.declaration.en, document.declaration.local)
            if text
            for line in setter.wrap(text, NOTE, share)
        ]
        inside = frame.span * (self.shares[1] - self.shares[0]) - 10
        self.cells = [
            (key, setter.lines(cell_text(document, key), CELL, inside))
            for key in self.plan.closing.cells
        ]

    def height(self, density: Density) -> float:
        """From the last row of goods to the floor of the page, at least."""
        sums = density.sums + LEAD * self._rows() + RULE_TWO
        after = len(self.after)
        paid = after * LEAD + AFTER_TOTAL if after else 0.0
        return sums + paid + self._notes_height(density) + density.air + self.closing(density)

    def closing(self, density: Density) -> float:
        needed = 8.9 + DECLARATION_LEAD * len(self.declaration) + 6.0
        more = max(len(lines) for _, lines in self.cells) - 1
        return max(density.closing, needed, 2 * (CELL_LEAST + CELL_LEAD * more))

    def _rows(self) -> int:
        return max(len(self.left.rows) if self.left else 0, len(self.right.rows))

    def _notes_height(self, density: Density) -> float:
        heights = [density.note_padding + NOTE_LEADING * len(lines) for _, lines in self.notes]
        return density.notes + sum(heights) if heights else 0.0

    def draw(self, ink: Ink, top: float, density: Density) -> None:
        """The stacks and notes below the last row, the closing block on the page's floor."""
        y = self._draw_stacks(ink, top + density.sums)
        if self.notes:
            y += density.notes
            ink.across(self.frame.x0, self.frame.x1, y, HAIR)
            for note, lines in self.notes:
                y = self._draw_note(ink, note, lines, y, density.note_padding)
        self._draw_closing(ink, self.closing(density))

    def _draw_stacks(self, ink: Ink, top: float) -> float:
        frame, document = self.frame, self.document
        floor = top + LEAD * self._rows()
        if self.left:
            edges = (frame.x0, frame.x0 + STACK)
            self._draw_stack(ink, self.left, top, *edges)
            if self.left.total:
                self._total(ink, (*self.left.total, CUSTOMS), floor, edges)
        self._draw_stack(ink, self.right, top, frame.xs, frame.x1)
        words, amount = document.counted.label, document.counted.text
        if self.plan.priced:
            words = label(self.plan.total, document.language).filled(currency=document.currency)
            amount = amount_text(document.total, document.currency)
        self._total(ink, (words, amount, TOTAL), floor, (frame.xs, frame.x1))
        return self._after_total(ink, floor + RULE_TWO)

    def _draw_stack(self, ink: Ink, stack: Stack, top: float, x0: float, x1: float) -> None:
        ink.runs(x0, top - HEADING, self.setter.label(stack.heading, x1 - x0))
        y = top + LEAD - 3.4
        for words, text in stack.rows:
            ink.right(x1, y, text, ROW)
            ink.runs(x0, y, self._row(words, x1 - x0 - self.setter.width(text, ROW) - 6))
            y += LEAD

    def _row(self, words: Words, width: float) -> list[Run]:
        """A row's label: both languages, ever narrower, then English alone."""
        if words.local and (runs := self.setter.fitting_pair(words, ROW, SMALL_ROW, width)):
            return runs
        return [Run(0.0, words.en, self.setter.fit(words.en, ROW, width) or ROW.narrow(ROW.size))]

    def _total(
        self, ink: Ink, total: tuple[Words, str, Style], floor: float, edges: tuple[float, float]
    ) -> None:
        (words, amount, style), (x0, x1) = total, edges
        ink.across(x0, x1, floor + RULE_ONE, HEAVY)
        ink.across(x0, x1, floor + RULE_TWO, HEAVY)
        figure = TOTAL_AMOUNT if style is TOTAL else CUSTOMS_AMOUNT
        ink.right(x1, floor + TOTAL_LINE, amount, figure)
        room = x1 - x0 - self.setter.width(amount, figure) - 6
        second = TOTAL_SECOND if style is TOTAL else Style(8.5)
        runs = self.setter.fitting_pair(words, style, second, room)
        if not runs:
            fitting = self.setter.fit(words.en, style, room) or style.narrow(style.size)
            runs = [Run(0.0, words.en, fitting)]
        ink.runs(x0, floor + TOTAL_LINE, runs)

    def _after_total(self, ink: Ink, y: float) -> float:
        left, right = self.frame.xs, self.frame.x1
        for index, (words, text) in enumerate(self.after):
            last = index == len(self.after) - 1
            style = DUE if last else ROW
            if last:
                ink.across(left, right, y + 4.2, BLOCK)
            y += LEAD
            ink.right(right, y + 1.0, text, style)
            room = right - left - self.setter.width(text, style) - 6
            runs = self.setter.pair(words, style, SMALL_ROW)
            if self.setter.end(runs) > room:
                fitting = self.setter.fit(words.en, style, room) or style.narrow(style.size)
                runs = [Run(0.0, words.en, fitting)]
            ink.runs(left, y + 1.0, runs)
        return y + AFTER_TOTAL if self.after else y

    def _draw_note(
        self, ink: Ink, note: Fact, lines: list[str], top: float, padding: float
    ) -> float:
        """Label at the left, on two lines where the text has two; a hairline below."""
        frame = self.frame
        y = top + NOTE_LEADING + padding / 6
        if note.label.local and len(lines) > 1:
            ink.text(frame.x0, y, note.label.en, Style(SMALLEST, "semibold"))
            ink.text(frame.x0, y + 9.6, note.label.local, Style(SMALLEST))
        else:
            ink.runs(frame.x0, y, self.setter.label(note.label, NOTE_LABEL - 4))
        for line in lines:
            ink.text(frame.x0 + NOTE_LABEL, y, line, NOTE)
            y += NOTE_LEADING
        floor = top + padding + NOTE_LEADING * len(lines)
        ink.across(frame.x0, frame.x1, floor, HAIR)
        return floor

    def _draw_closing(self, ink: Ink, height: float) -> None:
        """Declaration, two cells, signature (paper §3)."""
        frame, language = self.frame, self.document.language
        floor = frame.floor
        top = floor - height
        first, second = (frame.x0 + frame.span * share for share in self.shares)
        for y in (top, floor):
            ink.across(frame.x0, frame.x1, y, HAIR)
        for x in (first, second):
            ink.down(x, top, floor)
        words = label(self.plan.closing.heading, language)
        ink.runs(frame.x0, top + 8.9, self.setter.label(words, first - frame.x0 - 6))
        y = top + 8.9 + DECLARATION_LEAD
        for line in self.declaration:
            ink.text(frame.x0, y, line, NOTE)
            y += DECLARATION_LEAD
        self._draw_cells(ink, top, height, (first, second))
        self._draw_signature(ink, top, height, second)

    def _draw_cells(self, ink: Ink, top: float, height: float, edges: tuple[float, float]) -> None:
        """Two cells above each other, each with what is known for it."""
        half = top + height / 2
        ink.across(*edges, half)
        x, width = edges[0] + 6, edges[1] - edges[0] - 10
        for y, floor, (key, lines) in zip(
            (top, half), (half, top + height), self.cells, strict=True
        ):
            words = label(key, self.document.language)
            ink.runs(x, y + 8.9, self.setter.label(words, width))
            ink.column(x, floor - 10.6 - CELL_LEAD * (len(lines) - 1), lines, CELL_LEAD)

    def _draw_signature(self, ink: Ink, top: float, height: float, left: float) -> None:
        document, language, frame = self.document, self.document.language, self.frame
        x, floor = left + 6, top + height
        ink.runs(x, top + 8.9, self.setter.label(label("signature", language), frame.x1 - x))
        line = floor - 15.0
        if document.signature and self.plan.closing.ours:
            box = min(40.0, line - top - 13)
            ink.picture(document.signature, x, line - box - 1, frame.x1 - x - 20, box)
        ink.across(x, frame.x1, line, HAIR)
        ink.text(x, floor - 6.4, label(self.plan.closing.signed, language).en, Style(SMALLEST))


def _left(document: Document, setter: Setter) -> Stack | None:
    """What is left of a credited invoice, the customs bridge, else texts such as where to pay."""
    language, currency = document.language, document.currency
    if document.against:
        *rows, left = (_shown(row, currency) for row in document.against)
        return Stack(label("against", language), list(_in_lines(rows, setter, STACK)), left)
    total = None
    if document.customs_value is not None:
        total = (document.customs_label, amount_text(document.customs_value, currency))
    if document.bridge:
        shown = (_shown(row, currency) for row in document.bridge)
        return Stack(label("bridge", language), list(_in_lines(shown, setter, STACK)), total)
    if document.aside:
        heading = label(PLANS[document.kind].aside, language)
        return Stack(heading, list(_facts(document.aside, setter)), total)
    return Stack(NO_WORDS, [], total) if total else None


def _right(document: Document, setter: Setter, width: float) -> Stack:
    shown = (_shown(row, document.currency) for row in document.sums)
    rows = list(_in_lines(shown, setter, width))
    rows += _facts(document.counts, setter)
    return Stack(label(PLANS[document.kind].heading, document.language), rows)


def _shown(row: Sum, currency: str) -> tuple[Words, str]:
    return row.label, amount_text(row.amount, currency)


def _in_lines(
    rows: Iterable[tuple[Words, str]], setter: Setter, width: float
) -> Iterator[tuple[Words, str]]:
    """The rows; a label too long for its line takes several, and the amount stands on the last."""
    for words, text in rows:
        room = width - setter.width(text, DUE) - 6
        if setter.fit(words.en, DUE, room):
            yield words, text
            continue
        *first, last = setter.wrap(words.en, DUE.narrow(DUE.size), room)
        yield from ((Words(line), "") for line in first)
        yield Words(last), text


def _facts(facts: Sequence[Fact], setter: Setter) -> Iterator[tuple[Words, str]]:
    """A row for each line of each text; the first with the label."""
    for fact in facts:
        words = fact.label
        for line in setter.wrap(fact.text, ROW, STACK - FACT_LABEL):
            yield words, line
            words = NO_WORDS
