"""The contrast floors of look.md, on every ground a colour may stand on, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.look import Look
from ui.style import style_sheet
from ui.theme import ROLES, THEMES, Theme, ThemeName, palette, theme

# Where statuses stand; texts stand on a held button too.
STATUS = ("window", "side", "surface", "raised", "sunken", "hover", "select", "select_off")
GROUNDS = (*STATUS, "press")


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def worst(look: Theme, token: str, grounds: tuple[str, ...]) -> float:
    return min(contrast(look[token], look[ground]) for ground in grounds)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
def test_texts_are_readable_on_every_ground(name: ThemeName) -> None:
    look = theme(name)
    floor = 7.0 if look.high_contrast else 4.5
    for token in ("text", "text2", "text3", "accent_text"):
        assert worst(look, token, GROUNDS) >= floor, token
    assert contrast(look["on_accent"], look["accent"]) >= floor
    assert contrast(look["on_tip"], look["tip"]) >= floor


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("role", ROLES)
def test_status_words_and_glyphs_are_readable(name: ThemeName, role: str) -> None:
    look = theme(name)
    grounds = (*STATUS, f"{role}.tint")
    assert worst(look, f"{role}.word", grounds) >= (7.0 if look.high_contrast else 4.5)
    assert worst(look, f"{role}.glyph", grounds) >= (4.5 if look.high_contrast else 3.0)
    for text in ("text", "text2"):
        assert contrast(look[text], look[f"{role}.tint"]) >= 7.5


@pytest.mark.parametrize("name", THEMES)
def test_edges_and_focus_can_be_seen(name: ThemeName) -> None:
    look = theme(name)
    assert worst(look, "focus", GROUNDS) >= 3.0
    assert worst(look, "line_field", ("window", "surface", "field")) >= 3.0
    assert worst(look, "off", ("surface", "raised")) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_palette_and_sheet_speak_for_the_theme(name: ThemeName) -> None:
    look = theme(name)
    made = palette(look)
    assert made.color(QPalette.ColorRole.Text) == look["text"]
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
    assert made.color(group, role) == look["off"]
    sheet = style_sheet(look, lambda height: height)
    assert "$" not in sheet
    assert "font" not in sheet, "a font in the sheet undoes fonts set in code"


def test_a_change_of_look_reaches_pixmaps_and_sizes(look: Look, dressed: object) -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = look.icon("printer", "text", 1.0).toImage()
    told: list[bool] = []
    look.changed.connect(lambda: told.append(True))
    look.change(application, "dark", 15)
    try:
        after = look.icon("printer", "text", 1.0).toImage()
        assert told == [True]
        assert after != before
        assert (look.px(13), look.height(30)) == (15, 34)
        assert application.palette().color(QPalette.ColorRole.WindowText) == theme("dark")["text"]
    finally:
        look.change(application, "light", 13)
