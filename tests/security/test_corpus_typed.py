"""The corpus as it is typed: through the console and through the editor's fields and cells."""

from __future__ import annotations

import json
import re
from datetime import UTC
from typing import Any

import pytest

from app.orders.checks import check
from app.orders.model import Line, Moment, Order
from app.paths import resource
from app.text import visible
from app.wire import JsonValue
from tests.corpus.typed import (
    EDITOR,
    KEPT,
    NORMALISED,
    PATHS,
    REFUSED,
    WHERE,
    JsonObject,
    R,
)
from tests.end2end.conftest import Console
from tests.security.test_corpus_pull import LONGEST, MACHINE
from ui.editor import draft as drafts
from ui.editor.typed import Spelling

pytestmark = pytest.mark.no_cover  # many times over what tests beside it measure

NOW_US = 1_772_000_000 * 1_000_000


def given(kind: str, value: JsonValue) -> str:
    """A sound order with that value in its place, as JSON text."""
    whole = json.loads(resource("demo/order.json").read_text("utf-8"))
    put(whole, WHERE[kind](value))
    return json.dumps(whole, default=str)


def put(whole: JsonObject, change: JsonObject) -> None:
    for key, value in change.items():
        there = whole.get(key)
        if isinstance(there, dict) and isinstance(value, dict):
            put(there, value)
        elif isinstance(there, list) and isinstance(value, list) and isinstance(there[0], dict):
            assert isinstance(value[0], dict)
            put(there[0], value[0])
        else:
            whole[key] = value


def found(order: Any, kind: str) -> Any:
    for part in re.findall(r"\w+", PATHS[kind]):
        order = order[int(part)] if isinstance(order, list) else order[part]
    return order


def sound(line: str, kind: str) -> None:
    assert len(line) <= LONGEST
    assert visible(line) == line
    assert not MACHINE.search(line)
    assert PATHS[kind] in line or "Standard input" in line


def test_the_console_refuses_a_new_order_in_one_sentence(console: Console) -> None:
    for kind, value in REFUSED:
        told = console("order", "new", stdin=given(kind, value))
        assert told.code == 2, (kind, value, told)
        (line,) = told.err.splitlines()
        sound(line, kind)
    assert console("order", "list", "--json").json["orders"] == []


def test_the_console_refuses_an_edit_and_changes_nothing(console: Console) -> None:
    typed = resource("demo/order.json").read_text("utf-8")
    before = console("order", "new", "--json", stdin=typed).json
    line_id = before["lines"][0]["id"]
    for kind, value in REFUSED:
        change = WHERE[kind](value)
        lines = change.get("lines")
        if isinstance(lines, list) and isinstance(lines[0], dict):
            lines[0]["id"] = line_id
        told = console("order", "edit", before["id"], stdin=json.dumps(change, default=str))
        assert told.code == 2, (kind, value, told)
        (line,) = told.err.splitlines()
        sound(line, kind)
    assert console("order", "show", before["id"], "--json").json == before


def test_the_console_keeps_hostile_text_to_the_character(console: Console) -> None:
    for number, (kind, text) in enumerate(KEPT):
        whole = json.loads(given(kind, text))
        if kind != "number":
            whole["number"] = f"K-{number}"
        made = console("order", "new", "--json", stdin=whole)
        assert made.code == 0, (kind, text, made.err)
        assert found(made.json, kind) == text
        shown = console("order", "show", made.json["id"])
        assert visible(shown.out) == shown.out
        assert shown.code == 0


def test_the_console_normalises_as_stated(console: Console) -> None:
    for number, (kind, text, kept) in enumerate(NORMALISED):
        whole = {**json.loads(given(kind, text)), "number": f"N-{number}"}
        made = console("order", "new", "--json", stdin=whole)
        if made.code == 2 and kept.startswith("-"):
            continue  # a return line alone has a quantity below nought
        assert made.code == 0, (kind, text, made.err)
        assert found(made.json, kind) == kept


# -- the editor ----------------------------------------------------------------------------


def read(path: str, text: str, point: str) -> tuple[object, str]:
    """What the editor makes of that text in that field or cell: a value, or R and its sentence."""
    spelling = Spelling(point, zone=UTC)
    if path in {**drafts.LINE_NUMBERS, "sku": ""}:
        row = drafts.typed_cell(drafts.Row(Line("L1")), path, text, spelling)
        if path in row.wrong:
            assert row.wrong[path].text == text
            return R, row.wrong[path].sentence
        return getattr(row.line, drafts.price_field(row.line) if path == "unit_net" else path), ""
    made = drafts.typed(drafts.draft_of(Order()), path, text, NOW_US, spelling)
    if path in made.wrong:
        assert made.head == Order()
        assert drafts.shown(made, path, spelling) == text
        return R, made.wrong[path].sentence
    head: Any = made.head
    for part in path.split("."):
        head = head[part] if isinstance(head, dict) else getattr(head, part)
    return (head.us if isinstance(head, Moment) else head), ""


@pytest.mark.parametrize(("number", "path", "text", "point", "expected"), EDITOR)
def test_the_editor_reads_or_refuses(
    number: int, path: str, text: str, point: str, expected: object
) -> None:
    value, sentence = read(path, text, point)
    assert value == expected, number
    if value is R:
        assert 0 < len(sentence) <= LONGEST
        assert visible(sentence) == sentence
        assert not MACHINE.search(sentence)


def test_a_wrong_text_survives_the_draft_kept_for_a_crash() -> None:
    for _, path, text, _, expected in EDITOR:
        if expected is R and path == "ordered_at":
            made = drafts.typed(drafts.draft_of(Order()), path, text, NOW_US, Spelling(zone=UTC))
            again, _ = drafts.from_json(json.loads(json.dumps(drafts.to_json(made, None))))
            assert again == made


@pytest.mark.parametrize("text", ["1.1.0001", "31.12.9999 23:59", "1.1.1969"])
def test_a_date_no_order_can_have_is_no_saved_date(text: str) -> None:
    made = drafts.typed(drafts.draft_of(Order()), "ordered_at", text, NOW_US, Spelling(zone=UTC))
    assert "ordered_at" in {one.field for one in check(made.order) if one.level == "error"}
