"""Tables read from CSV and XLSX files: a row of headings, then rows of texts.

CSV is UTF-8 with or without a byte order mark, its cells parted by comma, semicolon or tab. Of a
workbook the first sheet is read, as values: no formula is worked out, no macro run, no link
followed (reliability-tests S29). What was written with a `'` before it, so that no spreadsheet
takes it for a formula, comes back without (S28). Files that grow beyond all measure are refused.
"""

from __future__ import annotations

import csv
import re
import warnings
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from app.money import plain
from app.orders.problems import Refused, shown
from app.said import say
from app.text import plain_cell

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

MOST_BYTES = 200_000_000  # of the file
MOST_UNPACKED = 400_000_000  # of a workbook, as its own list of contents says
MOST_PARTS = 10_000
MOST_COLUMNS = 300
MOST_ROWS = 1_048_576  # as many as a sheet of a spreadsheet has
_SEPARATORS = ",;\t"
_QUOTED = re.compile(r'"[^"]*"?')
_HIDDEN = re.compile(r"_x([0-9A-Fa-f]{4})_")  # a character that XML cannot hold
_ZEROS = re.compile(r"0+")
_LITERAL = re.compile(r'"[^"]*"|\\.')  # in the shape of a number: letters that only stand there
FIGURES = (int, float, date, time, timedelta)


@dataclass(frozen=True, slots=True)
class Row:
    """One row by its number in the file, counted from 1 as spreadsheets do.

    `numbers` are the places of cells that a spreadsheet kept as numbers or days, not as text.
    """

    number: int
    cells: tuple[str, ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Sheet:
    """`comma`: in this file a half may be written 0,5, because commas part nothing in it."""

    headings: tuple[str, ...]
    rows: Iterator[Row]
    comma: bool


Rows = Generator[Row, None, None]


@contextmanager
def opened(path: Path) -> Iterator[Sheet]:
    """The table in that file, read while it is used. Raises Refused in one sentence."""
    with _in_words(path):
        if not path.is_file():
            raise _refused(path, say("is not there; a CSV or XLSX file is expected"))
        if path.stat().st_size > MOST_BYTES:
            raise _refused(
                path, say("is larger than {most_bytes} MB", most_bytes=MOST_BYTES // 1000000)
            )
        with path.open("rb") as file:
            zipped = file.read(4) == b"PK\x03\x04"
        separator = "" if zipped else _separator(path)
    rows = _values(path) if zipped else _records(path, separator)
    try:
        headings = _headings(next(rows, Row(1, ())), path)
        yield Sheet(headings, _fitted(rows, len(headings), path), comma=separator != ",")
    finally:
        rows.close()


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """What the file itself does wrong, in a sentence."""
    try:
        yield
    except UnicodeDecodeError:
        raise _refused(path, say("is not UTF-8; save it as “CSV UTF-8” or as XLSX")) from None
    except csv.Error as error:
        raise _refused(path, say("is no CSV table: {error}", error=error)) from None
    except OSError as error:
        raise _refused(
            path, say("cannot be read: {error}", error=error.strerror or error)
        ) from None


def _refused(path: Path, why: str) -> Refused:
    return Refused.of(
        "file", path.name, say("file “{name}” {why}.", name=shown(path.name), why=why)
    )


def _headings(head: Row, path: Path) -> tuple[str, ...]:
    headings = [text.strip() for text in head.cells]
    while headings and not headings[-1]:
        headings.pop()
    if not headings:
        raise _refused(path, say("is empty; a row of headings is expected"))
    if len(headings) > MOST_COLUMNS:
        raise _refused(
            path,
            say(
                "has {count} columns; at most {most_columns} are read",
                count=len(headings),
                most_columns=MOST_COLUMNS,
            ),
        )
    return tuple(headings)


def _fitted(rows: Iterable[Row], width: int, path: Path) -> Iterator[Row]:
    """The rows that hold something, each as wide as the headings."""
    for row in rows:
        if row.number > MOST_ROWS:
            raise _refused(path, say("has more than {most_rows} rows", most_rows=MOST_ROWS))
        if any(row.cells):
            cells = row.cells[:width] + ("",) * (width - len(row.cells))
            yield Row(row.number, cells, row.numbers)


# -- CSV ----------------------------------------------------------------------------


def _separator(path: Path) -> str:
    """What parts the headings: the sign that stands there most, outside quotes."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = _QUOTED.sub("", file.readline(csv.field_size_limit()))
    return max(_SEPARATORS, key=head.count)


def _records(path: Path, separator: str) -> Rows:
    with _in_words(path), path.open(encoding="utf-8-sig", newline="") as file:
        for number, record in enumerate(csv.reader(file, delimiter=separator, strict=True), 1):
            yield Row(number, tuple(map(plain_cell, record)))


# -- XLSX ---------------------------------------------------------------------------


def _values(path: Path) -> Rows:
    """Values only: of a formula what it gave when the file was last saved."""
    from openpyxl import load_workbook

    warnings.filterwarnings("ignore", module="openpyxl")  # of styles and dates, nobody's concern
    with _in_words(path), _in_workbook_words(path), ExitStack() as closing:
        _measure(path)
        file = closing.enter_context(path.open("rb"))  # openpyxl leaves open what it cannot read
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # those a file claims may be anything
        for number, cells in enumerate(sheet.iter_rows(), 1):
            numbers = (at for at, cell in enumerate(cells) if isinstance(cell.value, FIGURES))
            yield Row(number, tuple(map(_text, cells)), frozenset(numbers))


@contextmanager
def _in_workbook_words(path: Path) -> Iterator[None]:
    try:
        yield
    except (
        ValueError, LookupError, TypeError, AttributeError, SyntaxError, EOFError,
        NotImplementedError, zipfile.BadZipFile, zlib.error,
    ):  # fmt: skip
        raise _refused(
            path, say("is no workbook that can be read; save it as XLSX again")
        ) from None


def _measure(path: Path) -> None:
    """Refuse what would fill the memory; no part unpacks to more than the contents say."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _refused(
            path,
            say(
                "grows beyond {most_unpacked} MB when it is unpacked",
                most_unpacked=MOST_UNPACKED // 1000000,
            ),
        )


def _text(cell: Cell | MergedCell) -> str:
    """The cell as it would be typed; a number as its column shows leading zeros and percents."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    shape = cell.number_format or ""
    if isinstance(value, int | float) and "%" in _LITERAL.sub("", shape):
        return plain(Decimal(repr(value)) * 100)
    if isinstance(value, int):
        return str(value).zfill(len(shape) if _ZEROS.fullmatch(shape) else 0)
    if isinstance(value, float):
        return plain(Decimal(repr(value)))
    return _HIDDEN.sub(lambda match: chr(int(match[1], 16)), str(value))
