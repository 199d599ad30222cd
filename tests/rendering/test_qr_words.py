"""The QR words are ReportLab's own, for texts of any length it codes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from app.rendering.qr_words import words

LEVELS = st.sampled_from([QRErrorCorrectLevel.L, QRErrorCorrectLevel.M, QRErrorCorrectLevel.H])


def coded(text: str, level: int) -> QRCode:
    code = QRCode(None, level)
    code.addData(text)
    code.version = code.calculate_version()
    return code


@settings(max_examples=60)
@given(text=st.text(min_size=1, max_size=120), level=LEVELS)
def test_any_text_gives_the_words_of_the_library(text: str, level: int) -> None:
    code = coded(text, level)
    assert words(code) == QRCode.createData(code.version, level, code.dataList)


@pytest.mark.parametrize("length", [14, 15, 16, 26, 27, 28, 400])  # around full blocks, and many
def test_full_and_many_blocks(length: int) -> None:
    code = coded("a" * length, QRErrorCorrectLevel.M)
    made = QRCode.createData(code.version, QRErrorCorrectLevel.M, code.dataList)
    assert words(code) == made
