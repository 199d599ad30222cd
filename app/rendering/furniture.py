"""What stands at the same place on every page: title, number, draft band, footer, fold marks."""

from __future__ import annotations

from app.documents import Document
from app.rendering.cells import cell_text
from app.rendering.frame import MM, Frame
from app.rendering.ink import BLOCK, HAIR, HEAVY, Ink
from app.rendering.texts import Style
from app.rules.wording import Words, label

PAGE, NUMBER_WORD, MARK = Style(8.5), Style(9), Style(9, "bold")
TITLE, SECOND_TITLE = Style(20, "bold"), Style(11)
NEXT_TITLE, NEXT_SECOND, NEXT_LINE = Style(11, "bold"), Style(11), Style(8)
FOOT = Style(7.5)
BAND_TOP, BAND_FLOOR = 11.6, 22.4
NUMBER_LINE, LONG_TOP, LONG_LEAD = 46.5, 38.8, 7.2
GAP = 14.0


def first_title(ink: Ink, frame: Frame, document: Document) -> None:
    """Title and its second language, the number large, the mark on the second line."""
    taken = ink.setter.width(document.title.en, TITLE)
    _number(ink, frame, document, Style(13, "bold"), taken)
    ink.text(frame.x0, 46, document.title.en, TITLE)
    ink.text(frame.x0, 60.5, document.title.local, SECOND_TITLE)
    mark = " · ".join(text for text in (document.mark.en, document.mark.local) if text)
    taken = ink.setter.width(document.title.local, SECOND_TITLE) + GAP
    style = ink.setter.fit(mark, MARK, frame.span - taken)
    if style is None:
        mark, style = document.mark.en, MARK.narrow(MARK.size)
    ink.right(frame.x1, 60.5, mark, style)
    ink.across(frame.x0, frame.x1, frame.grid_top, HEAVY)


def next_title(ink: Ink, frame: Frame, document: Document) -> None:
    """The head of pages 2 and on, with the parties and the order on one line."""
    title = ink.setter.pair(document.title, NEXT_TITLE, NEXT_SECOND)
    beside = _number(ink, frame, document, Style(11, "bold"), ink.setter.end(title))
    ink.runs(frame.x0, 39, title)
    parties = " › ".join(part for part in (document.exporter.name, document.window.name) if part)
    day = cell_text(document, "date")
    line = f"{day}  ·  {parties}  ·  order {document.order_number}"
    for told in (line, f"{day}  ·  order {document.order_number}", day):
        if style := ink.setter.fit(told, NEXT_LINE, frame.span - beside - GAP):
            ink.text(frame.x0, 51, told, style)
            break
    ink.across(frame.x0, frame.x1, frame.next_grid_top, HEAVY)


def _number(ink: Ink, frame: Frame, document: Document, style: Style, taken: float) -> float:
    """The number at the right edge, in what the title leaves of the line; how wide that is.

    One that is too long for the line stands on several.
    """
    shown = document.number or label("number_draft", document.language).en
    word = f"{label('number', document.language).en}  "
    beside = ink.setter.width(word, NUMBER_WORD)
    room = frame.span - taken - GAP - beside
    fitting = ink.setter.fit(shown, style, room)
    style = fitting or style.narrow(style.size)
    lines = [shown] if fitting else ink.setter.wrap(shown, style, room)
    width = max(ink.setter.width(line, style) for line in lines)
    for at, line in enumerate(lines):
        y = NUMBER_LINE if fitting else LONG_TOP + LONG_LEAD * at
        ink.right(frame.x1, y, line, style)
    ink.right(frame.x1 - width, NUMBER_LINE, word, NUMBER_WORD)
    return width + beside


def page_number(ink: Ink, frame: Frame, document: Document, page: int, pages: int) -> None:
    words = label("page", document.language).filled(n=str(page), m=str(pages))
    ink.right(frame.x1, 32, words.en, PAGE)


def every_page(ink: Ink, frame: Frame, document: Document, digest: str) -> None:
    """Footer, fold and punch marks and, on a draft, the band above the title."""
    ink.across(frame.x0, frame.x1, frame.footer, HAIR)
    code = "draft" if document.draft else f"{digest[:4]} {digest[4:8]}"
    ink.right(frame.x1, frame.footer + 8.5, code, FOOT)
    room = frame.span - ink.setter.width(code, FOOT) - GAP
    legal = ink.setter.lines(document.legal_line, FOOT, room)
    ink.column(frame.x0, frame.footer + 8.5, legal[:2], 8.6)
    for place, length in zip(frame.folds_mm, (7.0, 11.0, 7.0), strict=True):
        ink.across(12, 12 + length, place * MM, HAIR)
    if document.draft:
        _draft_band(ink, frame, document)


def _draft_band(ink: Ink, frame: Frame, document: Document) -> None:
    """A frame above the title; no text lies across the page (document-rules 3.1)."""
    for y in (BAND_TOP, BAND_FLOOR):
        ink.across(frame.x0, frame.x1, y, BLOCK)
    for x in (frame.x0, frame.x1):
        ink.down(x, BAND_TOP - BLOCK / 2, BAND_FLOOR + BLOCK / 2, BLOCK)
    words: Words = label("draft_band", document.language)
    inside = frame.span - 12
    runs = ink.setter.pair(words, Style(7.5, "bold"), Style(7.5))
    if ink.setter.end(runs) > inside:
        runs = ink.setter.pair(words, Style(7.5, "bold", True), Style(7.5, "regular", True))
    ink.runs(frame.x0 + 6, BAND_FLOOR - 2.9, runs)
