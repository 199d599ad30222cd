"""What a desk remembers about its window and printers: one small JSON file in the profile.

Nothing here is needed to keep an order: what cannot be read falls back to its default, field by
field. It knows no Qt; geometry is text only the window understands.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from app.paths import write_atomically

Theme = Literal["system", "light", "dark", "contrast"]
THEMES: tuple[Theme, ...] = get_args(Theme)
TEXT_SIZES = (13, 14, 15)  # pixels
LANGUAGES = ("en", "fr", "ro")
MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class Printing:
    """Where papers of one kind go: a printer ("" = the computer’s default) and how many copies."""

    printer: str = ""
    copies: int = 0  # 0: as many as the order's carrier asks for


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    width: int  # pixels at 100 %
    shown: bool = True


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter the clerk gave a name; `query` is the window's own text for it."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Settings:
    language: str = "en"  # of the window; papers speak the customer's
    theme: Theme = "system"
    text_px: int = 13
    printing: Mapping[str, Printing] = field(default_factory=dict)  # by document kind
    columns: tuple[Column, ...] = ()  # of the order list, in their order
    window: Mapping[str, str] = field(default_factory=dict)  # geometry, splitters, last view …
    views: tuple[SavedView, ...] = ()


def load(path: Path) -> Settings:
    """The settings in this file; defaults for whatever is missing, damaged or out of range."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    taken: dict[str, Any] = {}
    for name, read in _READERS.items():
        try:
            taken[name] = read(found[name])
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return Settings(**taken)


def save(path: Path, settings: Settings) -> None:
    """Write them whole or not at all. Raises OSError."""
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=2)
    write_atomically(path, text.encode())


def _one_of(allowed: tuple[Any, ...]) -> Callable[[object], object]:
    def read(value: object) -> object:
        return allowed[allowed.index(value)]

    return read


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object, lowest: int, highest: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return min(max(value, lowest), highest)


def _printing(value: dict[str, dict[str, object]]) -> dict[str, Printing]:
    return {
        kind: Printing(_text(one["printer"]), _number(one["copies"], 0, MOST_COPIES))
        for kind, one in value.items()
    }


def _columns(value: list[dict[str, object]]) -> tuple[Column, ...]:
    return tuple(
        Column(_text(one["name"]), _number(one["width"], 20, 2000), one.get("shown") is not False)
        for one in value
    )


def _views(value: list[dict[str, object]]) -> tuple[SavedView, ...]:
    return tuple(SavedView(_text(one["name"]), _text(one["query"])) for one in value)


def _window(value: dict[str, object]) -> dict[str, str]:
    return {name: _text(part) for name, part in value.items()}


_READERS: Mapping[str, Callable[[Any], object]] = {
    "language": _one_of(LANGUAGES),
    "theme": _one_of(THEMES),
    "text_px": _one_of(TEXT_SIZES),
    "printing": _printing,
    "columns": _columns,
    "window": _window,
    "views": _views,
}
assert _READERS.keys() == {one.name for one in fields(Settings)}
