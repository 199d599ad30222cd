"""One document set on pages and written as PDF: plan first, draw once (paper §4.5).

The bytes depend on the document and the faces alone: the file's dates are the time of issue, its
id a digest of its content.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime

from reportlab import rl_config

from app.documents import Document
from app.documents.model import digest_of
from app.rendering import plan, table
from app.rendering.columns import columns, place
from app.rendering.fonts import Fonts
from app.rendering.frame import FRAMES, Frame
from app.rendering.furniture import every_page, first_title, next_title, page_number
from app.rendering.head import draw_head
from app.rendering.ink import Ink
from app.rendering.page import Page
from app.rendering.table import NORMAL, TIGHT, Density, Table
from app.rendering.tail import Tail
from app.rendering.texts import Setter, check_glyphs

rl_config.useA85 = 0  # paper §7: ASCII85 costs a third of the time and a quarter of the size
PRODUCER = "Bordereau"


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished PDF and how many pages it has."""

    pdf: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class _Layout:
    """Everything measured; only the drawing is left."""

    frame: Frame
    document: Document
    first: Ink
    table_top: float
    table: Table
    tail: Tail
    density: Density
    pages: list[range]
    digest: str


def render(document: Document, fonts: Fonts) -> bytes:
    """The PDF. GlyphMissing, in words, if a character cannot be drawn."""
    return typeset(document, fonts).pdf


def typeset(document: Document, fonts: Fonts) -> Paper:
    """The PDF and its page count. GlyphMissing, in words, if a character cannot be drawn."""
    setter = Setter(fonts)
    snapshot = document.to_json()
    check_glyphs(document, snapshot, fonts.charset)
    layout = _layout(document, setter, digest_of(snapshot))
    inks = _inks(layout, setter)
    return Paper(_pdf(layout, inks, fonts), len(inks))


def _layout(document: Document, setter: Setter, digest: str) -> _Layout:
    frame = FRAMES[document.paper]
    first = Ink(setter)
    first_title(first, frame, document)
    top = draw_head(first, frame, document)
    made = columns(document)
    moved = place(made, setter, frame.x0, frame.x1)
    goods = table.make_table(document, made, setter, moved)
    ending = Tail(frame, document, setter)
    room = plan.Room(
        first=frame.floor - top - goods.head_height,
        following=frame.floor - frame.next_grid_top - goods.head_height,
        carry=goods.carry_height,
    )
    again = goods.again()
    normal, tight = (
        plan.pages(goods.heights(density), ending.height(density), room, again)
        for density in (NORMAL, TIGHT)
    )
    density, chosen = (TIGHT, tight) if len(tight) < len(normal) else (NORMAL, normal)
    return _Layout(frame, document, first, top, goods, ending, density, chosen, digest)


def _inks(layout: _Layout, setter: Setter) -> list[Ink]:
    frame, document = layout.frame, layout.document
    inks = []
    for number, lines in enumerate(layout.pages, 1):
        ink = layout.first if number == 1 else Ink(setter)
        if number > 1:
            next_title(ink, frame, document)
        page_number(ink, frame, document, number, len(layout.pages))
        every_page(ink, frame, document, layout.digest)
        _rows(ink, layout, lines, number)
        inks.append(ink)
    return inks


def _rows(ink: Ink, layout: _Layout, lines: range, number: int) -> None:
    frame, goods, document = layout.frame, layout.table, layout.document
    top = layout.table_top if number == 1 else frame.next_grid_top
    y = table.draw_table_head(ink, frame, goods, top)
    if number > 1:
        y = table.draw_carried(ink, frame, goods, document, rows=lines.start, top=y, forward=False)
    for index in lines:
        opens = number > 1 and index == lines.start
        y = table.draw_row(
            ink, frame, goods, index, top=y, density=layout.density, opens_page=opens
        )
    if number < len(layout.pages):
        table.draw_carried(ink, frame, goods, document, rows=lines.stop, top=y, forward=True)
    else:
        layout.tail.draw(ink, y, layout.density)


def _pdf(layout: _Layout, inks: list[Ink], fonts: Fonts) -> bytes:
    frame, document = layout.frame, layout.document
    out = io.BytesIO()
    # A page starts in our own face; else an unembedded Helvetica is listed on each (paper §7).
    rl_config.canvas_basefontname = fonts.face("regular").font.fontName
    canvas = Page(
        out,
        pagesize=(frame.width, frame.height),
        pageCompression=1,
        invariant=1,
        lang=document.language,
    ).open(frame.height, fonts)
    canvas.setTitle(" ".join(part for part in (document.title.en, document.number) if part))
    canvas.setAuthor(document.exporter.name)
    canvas.setSubject(f"Order {document.order_number}")
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)
    stamp = f"D:{_moment(document):%Y%m%d%H%M%S}+00'00'"
    canvas.setDateFormatter(lambda *_now: stamp)
    for ink in inks:
        ink.draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _moment(document: Document) -> datetime:
    """The file's date: the time of issue, a draft's business day (UTC)."""
    if document.issued_us:
        return datetime.fromtimestamp(document.issued_us // 1_000_000, UTC)
    return datetime.fromisoformat(document.business_day)
