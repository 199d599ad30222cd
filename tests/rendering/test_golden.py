"""Every kind of paper says what it said before, and holds together at any length."""

from __future__ import annotations

import re

import pytest

from app.rendering import Fonts, render
from tests.rendering import golden


@pytest.mark.parametrize("kind", golden.PAPERS)
def test_the_text_of_every_page_is_the_kept_one(fonts: Fonts, kind: str) -> None:
    assert golden.drawn(kind, fonts).splitlines() == golden.kept(kind).splitlines()


@pytest.mark.parametrize("kind", golden.PAPERS)
def test_400_lines_stand_once_and_in_order(fonts: Fonts, kind: str) -> None:
    pages = golden.texts(render(golden.PAPERS[kind](400), fonts))
    for place, text in enumerate(pages, 1):
        assert f"Page {place} of {len(pages)}" in text
        assert ("Carried forward" in text) == (place < len(pages))
        assert ("Brought forward" in text) == (place > 1)
        assert ("Signature and stamp" in text) == (place == len(pages))
    gtins = [int(gtin) for text in pages for gtin in re.findall(r"GTIN (\d+)", text)]
    assert gtins == [5947000000000 + at * 7919 for at in range(400)]
