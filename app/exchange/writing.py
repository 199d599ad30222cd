"""Tables written as CSV and XLSX, so that no spreadsheet runs what a stranger wrote into a name.

In CSV a text that a spreadsheet would take for a formula gets a `'` before it, which our own import
takes away again; in XLSX every text is typed as text (reliability-tests S28).
"""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from app.exchange.sheets import MOST_ROWS
from app.orders.problems import Refused
from app.paths import replacing
from app.said import say
from app.text import text_cell

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

# What XML cannot hold or would change, and what looks as if it had been hidden so.
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
LONGEST_CELL = 32_767  # characters, a limit of spreadsheets
KINDS = (".csv", ".xlsx")


def write(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write the table as the file's name says. Raises Refused for another kind of name."""
    kind = path.suffix.casefold()
    if kind not in KINDS:
        raise Refused.of(
            "file",
            path.name,
            say("file “{name}” ends in neither .csv nor .xlsx, as expected.", name=path.name),
        )
    try:
        with replacing(path) as made:
            _WRITERS[kind](made, headings, rows)
    except OSError as error:
        raise Refused.of(
            "file",
            path.name,
            say(
                "file “{name}” cannot be written: {error}.",
                name=path.name,
                error=error.strerror or error,
            ),
        ) from None


def _csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows([text_cell(text) for text in row] for row in rows)


def _xlsx(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    try:
        for number, row in enumerate(chain((headings,), rows), 1):
            if number > MOST_ROWS:
                raise Refused.of(
                    "file",
                    path.name,
                    say("A workbook holds {most_rows} rows; take CSV.", most_rows=MOST_ROWS),
                )
            sheet.append([_cell(sheet, text) for text in row])
        archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
        try:
            ExcelWriter(book, archive).save()
        finally:  # left open on a full disk it would complain once more when it is forgotten
            with suppress(OSError):
                archive.close()
    finally:
        if not sheet.closed:
            sheet.close()


def _cell(sheet: WriteOnlyWorksheet, text: str) -> object:
    from openpyxl.cell import WriteOnlyCell

    if not text:
        return None
    if len(text) > LONGEST_CELL:
        told = say(
            "A cell of a workbook holds {longest_cell} characters, not {count}; take CSV.",
            longest_cell=LONGEST_CELL,
            count=len(text),
        )
        raise Refused.of("cell", text[:40], told)
    cell = WriteOnlyCell(sheet, "")
    cell.number_format = "@"
    cell.value = _UNSPEAKABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
    cell.data_type = "s"  # whatever it begins with
    return cell


_WRITERS = {".csv": _csv, ".xlsx": _xlsx}
