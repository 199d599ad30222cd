"""What text from outside can do to a paper: nothing (S1, S2, S3, S5 of the security checklist)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import reportlab
from pypdf import PdfReader

from app import rendering
from app.documents import build
from app.rendering import Fonts, typeset
from tests.corpus import remote
from tests.rendering.conftest import fonts
from tests.rendering.samples import CASA, DAY, shop_order

__all__ = ["fonts"]

INK = sorted(Path(rendering.__file__).parent.glob("*.py"))
# All that the papers take of ReportLab. Paragraphs read markup, colours are worked out of texts,
# `FontFinder` keeps pickles: none of that is here.
TAKEN = {
    "rl_config", "Canvas", "PDFDocument", "pdfmetrics", "TTFont", "ImageReader", "Code128",
    "QRCode", "QRErrorCorrectLevel", "QRRSBlock", "QRUtil", "EXP_TABLE", "LOG_TABLE",
}  # fmt: skip
HOSTILE = [str(each.kept) for each in remote.TEXTS if 70 <= each.number <= 76]


def _nodes() -> Iterator[ast.AST]:
    for path in INK:
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def test_s1_s3_s5_papers_take_nothing_that_reads_markup_colours_or_font_folders() -> None:
    taken = {
        alias.name
        for node in _nodes()
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab")
        for alias in node.names
    }
    assert taken == TAKEN
    whole = [
        alias.name for node in _nodes() if isinstance(node, ast.Import) for alias in node.names
    ]
    assert not [name for name in whole if name.startswith("reportlab")]


def test_s2_pictures_come_from_bytes_of_our_own() -> None:
    """A path given to ReportLab is opened, be it a file or an address."""
    major, minor = map(int, reportlab.__version__.split(".")[:2])
    assert (major, minor) >= (5, 1)
    calls = [node for node in _nodes() if isinstance(node, ast.Call)]
    readers = [call for call in calls if ast.unparse(call.func) == "ImageReader"]
    assert readers
    for call in readers:
        assert ast.unparse(call.args[0]).startswith("io.BytesIO(")
    for call in calls:
        if ast.unparse(call.func).endswith(("drawImage", "drawInlineImage")):
            assert ast.unparse(call.args[0]) == "reader"


@pytest.mark.parametrize("text", HOSTILE)
def test_s1_markup_stands_on_paper_letter_by_letter(text: str, fonts: Fonts) -> None:
    order = shop_order(invoiced=False)
    line = replace(order.lines[0], name=text)
    told = replace(order, lines=(line,), amounts={})
    pdf = typeset(build(told, CASA, "commercial-invoice", business_day=DAY), fonts).pdf
    (page,) = PdfReader(BytesIO(pdf)).pages
    printed = "".join(page.extract_text().split())
    assert "".join(text.split()) in printed
    assert not list(page.images)
