"""Search folding, safe file names, what is refused of a text and how the rest is shown."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text import clip, fold, line_ends, problem_in, safe_name, visible

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=80)
RESERVED = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("Mu\u0308ller", "muller"),
        ("Łukasz", "lukasz"),
        ("Søren", "soren"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("ısı", "isi"),
        ("ﬁne", "fine"),
        ("Æsir œuvre Đorđe Þór", "aesir oeuvre dorde thor"),
        ("Ｗｉｄｅ １２", "wide 12"),
        ("ΟΔΟΣ", "οδοσ"),
        ("a\u200bb\u00adc", "abc"),
        ("a\x00b\tc", "a b c"),
        ("Țară", "tara"),
        ("日本", "日本"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT)
def test_fold_is_stable_and_blind_to_normal_form(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert problem_in(once, typed=True) is None


@pytest.mark.parametrize(
    "name",
    ["FV/001/2026", "A:B", "CON", "nul.pdf", "COM1", "LPT9.txt", "x.", "x ", 'a*?<>|"', "é" * 300,
     "~", "-x", "😀", "", ".", "..", "../../admin", "a\\b", "\ud800", "\u202egpj", "con .txt"],
)  # fmt: skip
def test_file_names_of_the_corpus(name: str) -> None:
    _assert_safe(name)


@given(ANY_TEXT)
def test_any_text_makes_a_safe_file_name(name: str) -> None:
    _assert_safe(name)


def _assert_safe(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe.encode()) <= 120
    assert safe == safe.strip(" .")
    assert not safe.startswith("-")
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe.isprintable()
    assert safe.partition(".")[0].strip().lower() not in RESERVED
    assert PureWindowsPath(safe).name == PurePosixPath(safe).name == safe
    assert safe_name(safe) == safe


@given(ANY_TEXT, ANY_TEXT)
def test_two_names_share_no_file(one: str, other: str) -> None:
    assert (safe_name(one) == safe_name(other)) == (one == other) or safe_name(one) == other


def test_numbers_of_our_series_stay_as_they_are() -> None:
    assert safe_name("INV-2026-K7Q-000001") == "INV-2026-K7Q-000001"
    assert safe_name("FV/001") != safe_name("FV:001")


def test_clip() -> None:
    assert clip("abc", 3) == "abc"
    assert clip("abcd", 3) == "ab…"
    assert clip("ab d", 4) == "ab d"
    assert clip("ab cd", 4) == "ab…"


@pytest.mark.parametrize(
    ("text", "typed", "lines", "problem"),
    [
        ("Ana", True, False, None),
        ("a\x0bb\x7f\u202e", False, False, None),
        ("ab\0", False, False, "holds the character U+0000 at place 3"),
        ("\ud800", False, False, "holds the character U+D800 at place 1"),
        ("V\t1", True, False, "holds the character U+0009 at place 2"),
        ("a\nb", True, False, "holds the character U+000A at place 2"),
        ("a\nb", True, True, None),
        ("a\rb", True, True, "holds the character U+000D at place 2"),
        ("a\x85b", True, True, "holds the character U+0085 at place 2"),
        ("👩‍👩‍👧 \u00a0 Zoë", True, False, None),
    ],
)
def test_what_cannot_be_taken(text: str, typed: bool, lines: bool, problem: str | None) -> None:
    assert problem_in(text, typed=typed, lines=lines) == problem


def test_hidden_characters_are_seen() -> None:
    assert visible("a\x0bb\x00\x7f\t") == "a␋b␀␡␉"
    assert visible("x\u202egpj\u2066") == "x‹U+202E›gpj‹U+2066›"
    assert visible("a\r\nb\u2028c\x85d\re") == "a\nb\nc\nd\ne"
    assert visible("\x9f\ud800") == "‹U+009F›‹U+D800›"


@given(ANY_TEXT)
def test_shown_text_hides_nothing_and_turns_nothing(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    turning = {"LRO", "RLO", "LRE", "RLE", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert not {unicodedata.bidirectional(c) for c in shown} & turning
    assert not {c for c in shown if unicodedata.category(c) in ("Cc", "Cs")} - {"\n"}


def test_line_ends() -> None:
    assert line_ends("a\r\nb\rc\nd\u2029e") == "a\nb\nc\nd\ne"
