"""A desk's settings: kept, and never in the way when damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import settings
from app.settings import Column, Printing, SavedView, Settings

FULL = Settings(
    language="ro",
    theme="contrast",
    text_px=15,
    printing={"commercial-invoice": Printing("Laser 2", 3), "packing-list": Printing()},
    columns=(Column("number", 120), Column("customer", 200, shown=False)),
    window={"geometry": "AAEC", "splitter": "3,4"},
    views=(SavedView("To ship", '{"status": "open"}'),),
)


def test_what_is_saved_loads(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert settings.load(path) == Settings()
    settings.save(path, FULL)
    assert settings.load(path) == FULL


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '"x"', "\x00", "[" * 100_000, '{"theme": {}, "columns": 3}']
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert settings.load(path) == Settings()


def test_bytes_that_are_no_text_give_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\x00{")
    assert settings.load(path) == Settings()


def test_a_wrong_field_costs_that_field_only(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings.save(path, FULL)
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["theme"], stored["text_px"] = "pink", 99
    stored["printing"]["packing-list"]["copies"] = 1000
    stored["window"] = {"geometry": 7}
    stored["from a later version"] = True
    path.write_text(json.dumps(stored), encoding="utf-8")
    found = settings.load(path)
    assert (found.theme, found.text_px, found.window) == ("system", 13, {})
    assert found.printing["packing-list"].copies == settings.MOST_COPIES
    assert (found.language, found.columns, found.views) == (FULL.language, FULL.columns, FULL.views)
