"""Tables in and out of files: every text comes back, nothing is run, no file fills the memory."""

from __future__ import annotations

import csv
import gc
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import sheets, writing
from app.orders.problems import Refused

# Reliability-tests 3.7: 81 formulas, 82 codes that spreadsheets ruin.
FORMULAS = (
    '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1",
    "\n=1", "＝1+1", "＋1", "－1", "＠SUM(1)", "'=1", "''=1", "'quoted", "#N/A",
)  # fmt: skip
CODES = ("00012", "1E5", "2-3", "MAR1", "5901234123457890", " 0", "true", "1,5", "_x000D_")
ODD = (
    "a\r\nb",
    "a\nb",
    'say "x"',
    "a;b,c\td",
    "tab\tin",
    "\x0b\x1f\x7f",
    "Łukasz ș 日本 👩‍🚀",
    "\u202e",
)
TEXTS = (*FORMULAS, *CODES, *ODD)


def read(path: Path) -> list[tuple[str, ...]]:
    with sheets.opened(path) as sheet:
        return [row.cells for row in sheet.rows]


def raw(tmp_path: Path, content: bytes, name: str = "in.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read(path)
    (problem,) = refused.value.problems
    assert problem.expected.count(".") >= 1
    assert "Traceback" not in problem.expected
    return problem.expected


@pytest.mark.parametrize("kind", writing.KINDS)
def test_every_text_comes_back(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"out{kind}"
    rows = [(text, "end") for text in TEXTS]
    writing.write(path, ("text", "end"), rows)
    assert read(path) == rows
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=5))
def test_any_text_comes_back_from_csv(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "out.csv"
    texts = [text.replace("\0", "") for text in texts]
    writing.write(path, ("text", "end"), [(text, "end") for text in texts])
    assert read(path) == [(text, "end") for text in texts]


def test_no_cell_of_a_csv_begins_as_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    writing.write(path, ("text",), [(text,) for text in TEXTS])
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0] for row in csv.reader(file)][1:]
    assert not [cell for cell in cells if re.match(r"[=+\-@\t\r\n＝＋－＠](?![0-9]$)", cell)]


def test_every_cell_of_a_workbook_is_typed_as_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    writing.write(path, ("text",), [(text,) for text in TEXTS])
    book = openpyxl.load_workbook(path)
    kinds = {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row}
    assert kinds == {"s"}
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_csv_of_any_common_form_is_read(tmp_path: Path, mark: bytes, sign: str) -> None:
    lines = [f'sku{sign}"name, {sign}"', f'A{sign}"two\r\nlines"', "", f"B{sign}x{sign}y\rC"]
    path = raw(tmp_path, mark + "\r\n".join(lines).encode())
    with sheets.opened(path) as sheet:
        assert sheet.headings == ("sku", f"name, {sign}".strip())
        assert sheet.comma is (sign != ",")
        assert [(row.number, row.cells) for row in sheet.rows] == [
            (2, ("A", "two\r\nlines")), (4, ("B", "x")), (5, ("C", "")),
        ]  # fmt: skip


def workbook(path: Path, *rows: tuple[Any, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_numbers_of_a_workbook_are_read_exactly(tmp_path: Path) -> None:
    path = workbook(tmp_path / "in.xlsx", ("a", "b", "c", "d"), (12, 0.1, 1e21, True), (None, "x"))
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet["A2"].number_format = "00000"
    book.save(path)
    with sheets.opened(path) as read_back:
        rows = list(read_back.rows)
    assert rows[0].cells == ("00012", "0.1", "1000000000000000000000", "true")
    assert rows[0].numbers == {0, 1, 2, 3}
    assert (rows[1].cells, rows[1].numbers) == (("", "x", "", ""), frozenset())


def test_a_percentage_is_read_as_it_is_shown(tmp_path: Path) -> None:
    """19 % is kept as 0.19 by a spreadsheet; a rate of VAT is 19 here."""
    rates = (0.19, 0.055, 1, 0.19)
    path = workbook(tmp_path / "in.xlsx", ("a", "b", "c", "d"), rates)
    book = openpyxl.load_workbook(path)
    shapes = ("0%", "0.00%", "0%", '0.00" %"')
    for column, shape in zip("ABCD", shapes, strict=True):
        book.worksheets[0][f"{column}2"].number_format = shape
    book.save(path)
    assert read(path) == [("19", "5.5", "100", "0.19")]


def test_a_formula_is_never_worked_out(tmp_path: Path) -> None:
    path = workbook(tmp_path / "in.xlsx", ("a", "b"), ("=1+1", "=WEBSERVICE(1)"), ("x", "y"))
    assert read(path) == [("x", "y")]


def test_an_entity_of_a_workbook_is_refused(tmp_path: Path) -> None:
    """Where openpyxl reads XML without defusedxml this text would be a billion laughs long."""
    path = workbook(tmp_path / "in.xlsx", ("a",), ("x",))
    laughs = '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    _rewritten(path, "xl/worksheets/sheet1.xml", lambda xml: laughs + xml)
    assert "is no workbook that can be read" in refusal(path)


def _rewritten(path: Path, part: str, change: Any) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_a_workbook_that_grows_is_refused_unopened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "in.xlsx", ("a",), ("x",))
    _rewritten(path, "xl/worksheets/sheet1.xml", lambda xml: xml + " " * 3_000_000)
    assert path.stat().st_size < 20_000
    monkeypatch.setattr(sheets, "MOST_UNPACKED", 2_000_000)
    assert refusal(path) == "file “in.xlsx” grows beyond 2 MB when it is unpacked."


def test_a_claimed_size_fills_no_memory(tmp_path: Path) -> None:
    path = workbook(tmp_path / "in.xlsx", ("a",), ("x",))
    part = "xl/worksheets/sheet1.xml"
    _rewritten(path, part, lambda xml: xml.replace('ref="A1:A2"', 'ref="A1:XFD1048576"'))
    assert read(path) == [("x",)]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty; a row of headings is expected"),
        (b"\n\n", "is empty; a row of headings is expected"),
        ("sku,name\nA,ș".encode("utf-16"), "is not UTF-8; save it as “CSV UTF-8” or as XLSX"),
        ("sku,name\nA,Zażółć".encode("cp1250"), "is not UTF-8; save it as “CSV UTF-8” or as XLSX"),
        (b'sku,name\nA,"open', "is no CSV table: unexpected end of data"),
        (b"sku\n" + b"x" * 140_000, "is no CSV table: field larger than field limit (131072)"),
        (b"a" + b",a" * 300, "has 301 columns; at most 300 are read"),
        (b"PK\x03\x04 and nothing more", "is no workbook that can be read; save it as XLSX again"),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    assert refusal(raw(tmp_path, content)) == f"file “in.csv” {sentence}."


def test_a_file_that_is_not_there_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refusal(tmp_path / "no.csv").endswith("is not there; a CSV or XLSX file is expected.")
    assert refusal(tmp_path).endswith("is not there; a CSV or XLSX file is expected.")
    monkeypatch.setattr(sheets, "MOST_BYTES", 3)
    assert refusal(raw(tmp_path, b"sku\nA")).endswith("is larger than 0 MB.")


@pytest.mark.parametrize("kind", [".csv", ".xlsx"])
def test_a_disk_that_takes_no_more_is_said_and_the_former_file_stays(
    tmp_path: Path, kind: str
) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / f"out{kind}"
    writing.write(path, ("a",), [("before",)])
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(Refused, match="cannot be written: File too large"):
            writing.write(path, ("a",), [(f"{n:09}",) for n in range(900)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    gc.collect()  # what was left open would complain now
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_another_kind_of_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"ends in neither \.csv nor \.xlsx"):
        writing.write(tmp_path / "out.ods", ("a",), [])
    with pytest.raises(Refused, match="cannot be written"):
        writing.write(tmp_path / "no" / "out.csv", ("a",), [])
    with pytest.raises(Refused, match=r"holds 32767 characters, not 32768; take CSV\."):
        writing.write(tmp_path / "out.xlsx", ("a",), [("x" * 32_768,)])
    assert list(tmp_path.iterdir()) == []
