"""A PDF read by pdfium: page sizes, pages as images, where a text stands. Blocking, for workers.

pdfium is one per process and not made for threads: everything here holds its lock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from app.text import fold

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

MOST_HITS = 500
_SAME_LINE = 2  # points
# Thousands are parted by a space that nobody types, and line ends come as two characters.
_NOT_SEARCHED = re.compile(r"(?<=\d)\s+(?=\d)|(?<=\s)\s+")


@dataclass(frozen=True)
class Size:
    """Of a page, in PDF points."""

    width: float
    height: float


@dataclass(frozen=True)
class Hit:
    """A place where the text stands: its page from 0, its boxes in points from the top left."""

    page: int
    boxes: tuple[QRectF, ...]


@contextmanager
def _opened(pdf: bytes) -> Iterator[PdfDocument]:
    import pypdfium2

    from app.pdfium import PDFIUM

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def measured(pdf: bytes) -> list[Size]:
    """The page sizes."""
    with _opened(pdf) as document:
        return [Size(*page.get_size()) for page in document]


def drawn(pdf: bytes, number: int, scale: float) -> QImage:
    """One page, `scale` pixels a point."""
    with _opened(pdf) as document:
        bitmap = document[number].render(scale=scale, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
            QImage.Format.Format_RGB32,
        )  # fmt: skip
        return image.copy()


def found(pdf: bytes, text: str) -> list[Hit]:
    """Where the text stands, accents and capitals aside; the first five hundred places."""
    folded = fold(text).strip()
    wanted = "".join(folded[i] for i in _searched(folded))
    if not wanted:
        return []
    places = [
        (number, page.at[start], page.at[start + len(wanted) - 1])
        for number, page in enumerate(_letters(pdf))
        for start in _starts(page.text, wanted)
    ][:MOST_HITS]
    with _opened(pdf) as document:
        return [Hit(number, _boxes(document, number, *span)) for number, *span in places]


@dataclass(frozen=True)
class _Letters:
    """A page as it is searched; `at` is the character each letter comes from."""

    text: str
    at: tuple[int, ...]


@lru_cache(maxsize=2)
def _letters(pdf: bytes) -> tuple[_Letters, ...]:
    with _opened(pdf) as document:
        return tuple(_letters_of(page.get_textpage()) for page in document)


def _letters_of(page: PdfTextPage) -> _Letters:
    from pypdfium2 import raw

    letters: list[tuple[str, int]] = []
    for place in range(page.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(page, place))
        letters += ((letter, place) for letter in fold(character))
    whole = "".join(letter for letter, _ in letters)
    kept = _searched(whole)
    return _Letters("".join(whole[i] for i in kept), tuple(letters[i][1] for i in kept))


def _searched(text: str) -> list[int]:
    """The places of a folded text that count."""
    dropped = {i for gap in _NOT_SEARCHED.finditer(text) for i in range(*gap.span())}
    return [i for i in range(len(text)) if i not in dropped]


def _starts(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + len(wanted))


def _boxes(document: PdfDocument, number: int, first: int, last: int) -> tuple[QRectF, ...]:
    """One box for each line that the characters stand on."""
    page = document[number]
    height, letters = page.get_height(), page.get_textpage()
    boxes: list[QRectF] = []
    for place in range(first, last + 1):
        left, bottom, right, top = letters.get_charbox(place, loose=True)
        box = QRectF(left, height - top, right - left, top - bottom)
        if boxes and abs(boxes[-1].bottom() - box.bottom()) < _SAME_LINE:
            boxes[-1] = boxes[-1].united(box)
        elif box.width():
            boxes.append(box)
    return tuple(boxes)
