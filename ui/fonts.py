"""Typefaces: Inter for words, Phosphor for icons; must not know any colour or widget.

Both come as files of installed packages and are given to Qt directly: importing `qtawesome`
costs 0.2 s on the way to the first paint (performance §1).
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

ICON_FAMILY = "Phosphor"
FAMILIES = [
    "Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew",
    # Chinese, Japanese, Korean with TrueType outlines: Qt thickens CFF stems on dark grounds.
    "Droid Sans Fallback", "Microsoft YaHei", "Hiragino Sans GB", "Noto Sans CJK SC",
]  # fmt: skip


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"the package {package} with the program's typefaces is missing")
    return Path(spec.origin).parent


def load() -> None:
    """Give both to Qt. Needs a QGuiApplication; FileNotFoundError without the files."""
    inter = _folder("fontpkg_inter") / "files" / "Inter[opsz,wght].ttf"
    icons = next((_folder("qtawesome") / "fonts").glob("phosphor-*.ttf"))
    for file in (inter, icons):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"the typeface {file.name} cannot be read")


@cache
def _codepoints() -> dict[str, str]:
    charmap = next((_folder("qtawesome") / "fonts").glob("phosphor-charmap-*.json"))
    names: dict[str, str] = json.loads(charmap.read_text("utf-8"))
    return names


@cache
def icon_character(name: str) -> str:
    """The icon font's character for a Phosphor name such as `printer-fill`; KeyError if unknown."""
    return chr(int(_codepoints()[name], 16))


@cache
def text_font(px: int, weight: int = 400) -> QFont:
    """Inter at that size and weight, figures of one width, without hinting.

    The weight is set twice: a variable font ignores medium and semi-bold otherwise (look.md,
    *Pitfalls* 1). Callers must copy the font before changing it.
    """
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def icon_font(px: int) -> QFont:
    font = QFont(ICON_FAMILY)
    font.setPixelSize(px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font
