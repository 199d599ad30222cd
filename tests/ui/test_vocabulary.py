"""Every status has a picture of its own, and none is told by colour alone."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage

from app.orders.model import AXES
from app.orders.status import WORDS
from ui import glyphs, vocabulary
from ui.look import Look

INK = QColor("#000000")


def picture(look: Look, spec: str) -> QImage:
    if spec.startswith("icon:"):
        return look.icon(spec.removeprefix("icon:"), "text", 2.0, 14).toImage()
    return glyphs.glyph(spec, INK, 14, 2.0).toImage()


def test_every_word_of_the_domain_is_in_the_vocabulary() -> None:
    for axis in AXES:
        assert set(WORDS[axis]) == set(vocabulary.values(axis)), axis


@pytest.mark.parametrize("axis", [*AXES, "sync"])
def test_no_two_statuses_of_an_axis_differ_by_colour_alone(look: Look, axis: str) -> None:
    pictures = {v: picture(look, vocabulary.shown(axis, v).glyph) for v in vocabulary.values(axis)}
    for (one, first), (other, second) in combinations(pictures.items(), 2):
        assert first != second, f"{axis}: {one} and {other} look the same in black"


@pytest.mark.parametrize("axis", [*AXES, "sync"])
def test_every_glyph_is_drawn_in_the_size_of_the_screen(look: Look, axis: str) -> None:
    for value in vocabulary.values(axis):
        shown = vocabulary.shown(axis, value)
        pixmap = look.glyph(shown.glyph, shown.role, 2.0)
        assert pixmap.width() == 28
        assert shown.word
        assert shown.tip


def test_a_word_nobody_knows_is_shown_as_other() -> None:
    assert vocabulary.shown("payment", "barter").word == "Other"
    assert vocabulary.shown("nonsense", "x").glyph == vocabulary.shown("order", "other").glyph


def test_only_what_needs_the_clerk_is_tinted() -> None:
    tinted = {(a, v) for a in (*AXES, "sync") for v in vocabulary.values(a)
              if vocabulary.tinted(a, v)}  # fmt: skip
    assert tinted == {
        ("sync", "conflict"), ("sync", "unknown"), ("sync", "rejected"), ("sync", "gone"),
        ("payment", "failed"), ("payment", "rejected"), ("payment", "review"),
        ("order", "on_hold"), ("order", "error"), ("refund", "failed"),
    }  # fmt: skip
