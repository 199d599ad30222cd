"""Text from outside: how it is searched, shown, and used as a file name.

It knows no order and no screen; what it returns is plain text that still needs the escaping of
the place it goes to (ReportLab, Qt, spreadsheets have one function each).
"""

from __future__ import annotations

import re
import unicodedata

from app.said import Said, say

_LETTERS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ı": "i",
}
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN|CONOUT|(COM|LPT)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_NAME_BYTES = 120  # leaves room for a folder and a suffix within Windows' 260 characters
_BIDI = frozenset(range(0x202A, 0x202F)) | frozenset(range(0x2066, 0x206A))
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
_PICTURES = 0x2400  # ␀ and its neighbours
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


class _PerCharacter(dict[int, str]):
    """A translation table that works out each character once."""


class _Fold(_PerCharacter):
    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


class _Visible(_PerCharacter):
    def __missing__(self, code: int) -> str:
        self[code] = shown = _visible_character(code)
        return shown


def fold(text: str) -> str:
    """The form that is searched: the index and every query pass through here (architecture).

    NFKD without marks, casefolded, and ł ø đ æ œ þ ı as plain letters; control characters are
    spaces, invisible formatting characters are gone. Lossy by design, never shown.
    """
    return text.translate(_FOLD)


def safe_name(text: str) -> str:
    """A file name (no path) that Windows, macOS and Linux accept, at most 120 bytes of UTF-8.

    Letters, digits and `- _ .` stay; whatever had to be changed earns a short hash of the original,
    so that two numbers never share a file. Names that differ only in case are not told apart.
    """
    name = "".join(
        c if c.isalnum() or c in "-_." else "_" for c in unicodedata.normalize("NFC", text)
    )
    name = name.lstrip("-.").rstrip(".")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    if name == text != "" and len(name.encode()) <= _NAME_BYTES:
        return name
    import hashlib  # three milliseconds that the way to the first paint need not spend

    mark = hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:8]
    stem = name.encode()[: _NAME_BYTES - len(mark) - 1].decode(errors="ignore")
    return f"{stem}-{mark}" if stem else mark


def clip(text: str, length: int) -> str:
    """At most `length` characters, the last one “…” where something is left out."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def problem_in(text: str, *, typed: bool = False, lines: bool = False) -> Said | None:
    """Why this text cannot be taken, as the end of a sentence; None when it can.

    From outside only NUL and lone surrogates are refused: neither can be stored. Typed text has
    no control characters at all, but line breaks where `lines`.
    """
    if text.isprintable():
        return None
    for position, character in enumerate(text, 1):
        category = unicodedata.category(character)
        refused = (
            character == "\0"
            or category == "Cs"
            or (typed and category == "Cc" and not (lines and character == "\n"))
        )
        if refused:
            code = f"U+{ord(character):04X}"
            return say("holds the character {code} at place {place}", code=code, place=position)
    return None


def line_ends(text: str) -> str:
    """CR, CRLF, NEL, U+2028 and U+2029 as line feeds."""
    return _LINE_ENDS.sub("\n", text)


def visible(text: str) -> str:
    """Control characters as their pictures (␀), bidi overrides and isolates as their code.

    So nothing hidden in a name can turn the text around it. Line breaks stay (as line feeds).
    """
    return line_ends(text).translate(_VISIBLE)


def text_cell(text: str) -> str:
    """The text with `'` before it where a spreadsheet would take it for a formula.

    That is after = + - @, their full-width forms, a tab, CR or LF (reliability-tests S28); a plain
    number such as -15.00 stays. `plain_cell` takes the mark away again.
    """
    return f"'{text}" if _is_formula(text) and not _NUMBER.fullmatch(text) else text


def plain_cell(text: str) -> str:
    """What was in the cell before `text_cell`."""
    return text[1:] if text[:1] == "'" and _is_formula(text) else text


def _is_formula(text: str) -> bool:
    """Also behind the marks of an earlier time, so that each is put on and taken away once."""
    return text.lstrip("'")[:1] in _FORMULA


def _fold_character(character: str) -> str:
    spread = unicodedata.normalize("NFKD", character.casefold())
    return "".join(_folded_letter(c) for c in spread.casefold())


def _folded_letter(character: str) -> str:
    category = unicodedata.category(character)
    if unicodedata.combining(character) or category == "Cf":
        return ""
    return " " if category in ("Cc", "Cs") else _LETTERS.get(character, character)


def _visible_character(code: int) -> str:
    character = chr(code)
    if character == "\n":
        return character
    if character < " ":
        return chr(_PICTURES + code)
    if character == "\x7f":
        return "␡"
    hidden = code in _BIDI or unicodedata.category(character) in ("Cc", "Cs")
    return f"‹U+{code:04X}›" if hidden else character


_FOLD = _Fold()
_VISIBLE = _Visible()
