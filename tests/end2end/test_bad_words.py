"""Words of the command line that cannot be meant, and streams that are not what one hopes for."""

from __future__ import annotations

import base64
import json
import os
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from app.cli.program import main, run
from app.paths import default_root, resource
from tests.end2end.conftest import Console
from tests.end2end.test_bad_input import only_sentence

COMPANY: dict[str, Any] = json.loads(resource("demo/company.json").read_text("utf-8"))
ORDER: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
INVOICES = ("series", "set", "commercial-invoice")
NO_TEXT = "\udcff"  # what Python makes of a byte on the command line that is no UTF-8


@pytest.fixture
def issued(console: Console) -> Console:
    """The console with one order, W-1."""
    assert console("company", "set", stdin=COMPANY).code == 0
    assert console("order", "new", stdin={**ORDER, "number": "W-1"}).code == 0
    return console


# -- words -----------------------------------------------------------------------------------


def test_two_words_of_one_axis_show_both(console: Console) -> None:
    for word in ("open", "processing", "on_hold"):
        kept = console("order", "new", stdin={"number": word, "status": {"order": word}})
        assert kept.code == 0, kept.err
    told = console("order", "list", "--json", "--status", "order=open", "--status", "order=on_hold")
    assert {row["number"] for row in told.json["orders"]} == {"open", "on_hold"}


def test_nothing_is_said_twice(issued: Console) -> None:
    told = issued("order", "advance", "W-1", "order=processing", "order=cancelled")
    assert (told.code, "“order” stands twice" in only_sentence(told)) == (2, True)
    assert issued("order", "show", "W-1", "--json").json["status"]["order"]["value"] == "open"
    (paper,) = issued("document", "issue", "commercial-invoice", "W-1", "--json").json
    line = issued("order", "show", "W-1", "--json").json["lines"][0]["id"]
    twice = ("--line", f"{line}=1", "--line", f"{line}=2")
    told = issued("document", "credit", paper["number"], "--reason", "x", *twice)
    assert (told.code, f"“{line}” stands twice" in only_sentence(told)) == (2, True)
    assert len(issued("document", "list", "--json").json["documents"]) == 1


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("order", "show", NO_TEXT), "“‹U+DCFF›” holds the character U+DCFF"),
        (("order", "list", "--tag", NO_TEXT), "U+DCFF"),
        (("order", "list", "--after", base64.b64encode(b"[" * 100_000).decode()), "cursor “"),
        ((*INVOICES, "--next", "9" * 20, "--note", "moved"), "9 has more than 12 digits"),
        ((*INVOICES, "--width", "0"), "The width 0 is not between 1 and 12"),
        ((*INVOICES, "--prefix", ""), "1 to 40 are expected"),
        ((*INVOICES, "--company", "NOSUCH", "--width", "7"), "“NOSUCH”"),
    ],
)
def test_a_word_that_cannot_be_meant_is_refused(
    issued: Console, words: tuple[str, ...], named: str
) -> None:
    told = issued(*words)
    assert told.code == 2
    only_sentence(told, named)
    assert issued("series", "list", "--json").json["series"] == []


def test_a_copy_that_cannot_be_written_is_told_before_a_number_is_taken(
    issued: Console, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    (drawn,) = issued("document", "draft", "proforma", "W-1", "--out", str(out), "--json").json
    draft = Path(drawn["path"])
    draft.unlink()
    (draft / "inside").mkdir(parents=True)
    told = issued("document", "draft", "proforma", "W-1", "--out", str(out))
    assert told.code == 1
    only_sentence(told, draft.name)
    told = issued("document", "issue", "proforma", "W-1", "--out", str(draft / "inside" / "\0"))
    assert told.code == 2
    (tmp_path / "file").touch()
    told = issued("document", "issue", "proforma", "W-1", "--out", str(tmp_path / "file" / "below"))
    assert told.code == 1
    assert issued("document", "list", "--json").json["documents"] == []


def test_the_profile_is_one_whatever_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its secrets are kept under its whole path."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    for named, meant in (
        ("desk", "desk"),
        ("~/desk", "desk"),
        ("~nobody-here/x", "~nobody-here/x"),
    ):
        monkeypatch.setenv("BORDEREAU_PROFILE", named)
        assert default_root() == tmp_path / meant


# -- streams ---------------------------------------------------------------------------------


def piped(monkeypatch: pytest.MonkeyPatch, name: str, content: bytes = b"") -> BytesIO:
    """A pipe as Windows gives it: in the code page of its country."""
    behind = BytesIO(content)
    monkeypatch.setattr(sys, name, TextIOWrapper(behind, encoding="cp1252"))
    return behind


def ended(words: list[str]) -> object:
    with pytest.raises(SystemExit) as end:
        run(words)
    return end.value.code


def test_pipes_hold_utf8_whatever_the_system_says(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = {"number": "Ș-1", "lines": [{"name": "Încălțăminte ✓", "quantity": "1"}]}
    with monkeypatch.context() as patch:
        piped(patch, "stdin", json.dumps(order, ensure_ascii=False).encode())
        out, err = piped(patch, "stdout"), piped(patch, "stderr")
        assert ended(["order", "new", "--json"]) == 0
        assert (json.loads(out.getvalue())["lines"][0]["name"], err.getvalue()) == (
            "Încălțăminte ✓", b"",
        )  # fmt: skip
    assert console("order", "show", "Ș-1").code == 0


def test_what_is_no_utf8_is_no_order(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b'{"number": "\xe9"}'), encoding="utf-8"))
        assert main(["order", "new"]) == 2
    assert console("order", "list", "--json").json["total"] == 0


@pytest.mark.parametrize("lines", [1, 400])
def test_a_reader_that_goes_away_is_no_fault(
    console: Console, monkeypatch: pytest.MonkeyPatch, lines: int
) -> None:
    """`order show … | head -1`, with more or less than fits into the buffer."""
    many = [{"name": f"Shoes {n:040}", "quantity": "1"} for n in range(lines)]
    assert console("order", "new", stdin={"number": "W-1", "lines": many}).code == 0
    reading, writing = os.pipe()
    os.close(reading)
    err = piped(monkeypatch, "stderr")
    with os.fdopen(writing, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert ended(["order", "show", "W-1", "--json"]) == 1
    assert err.getvalue() == b""
