"""Numbers of papers: prefixes and how they count (document-rules 3.9, contract, "Series").

Pure text and integers. The next number is taken in the transaction that inserts the document
(`store.papers`), never here.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.said import say

PREFIXES: Mapping[str, str] = {
    "commercial-invoice": "INV-{year}-{desk}-",
    "proforma": "PF-{year}-{desk}-",
    "customs-proforma": "CP-{year}-{desk}-",
    "delivery-note": "DN-{year}-{desk}-",
    "credit-note": "CN-{year}-{desk}-",
}
WIDTH = 6
WIDEST = 12
LONGEST_PREFIX = 40
DESK_LENGTH = 3


def draws_number(kind: str) -> bool:
    """Does this kind count in a series of ours? Renditions and packing lists do not."""
    return kind in PREFIXES


def default_template(kind: str, company: str) -> str:
    """The prefix with {year} and {desk} open; a further company's name stands before it."""
    return f"{company}-{PREFIXES[kind]}" if company else PREFIXES[kind]


def expand(template: str, *, year: str, desk: str) -> str:
    """The prefix of one year and desk; any other braces stay as typed."""
    return template.replace("{year}", year).replace("{desk}", desk)


def number(prefix: str, width: int, count: int) -> str:
    return f"{prefix}{count:0{width}d}"


def count_of(text: str, prefix: str) -> int | None:
    """The count in a number of that series, None if it is none of it."""
    digits = text.removeprefix(prefix)
    if not text.startswith(prefix) or not (digits.isascii() and digits.isdigit()):
        return None
    return int(digits)


def split(text: str) -> tuple[str, int]:
    """Prefix and count of a number, whatever series it is of; a count of 0 where it has none."""
    prefix = text.rstrip("0123456789")
    return prefix, int(text[len(prefix) :] or 0)


def start_note(count: int, note: str) -> str:
    """The line kept when a series is raised to `count` on purpose."""
    return f"{count}: {' '.join(note.split())}\n"


def noted_starts(notes: str) -> frozenset[int]:
    """The counts of those lines: a series may go on there after a gap."""
    firsts = (line.partition(":")[0] for line in notes.splitlines())
    return frozenset(int(first) for first in firsts if first.isdecimal())


def prefix_problem(prefix: str) -> str:
    """Why this cannot be a prefix, or ""."""
    if not prefix or len(prefix) > LONGEST_PREFIX:
        return say(
            "has {count} characters; 1 to {longest_prefix} are expected",
            count=len(prefix),
            longest_prefix=LONGEST_PREFIX,
        )
    if not (prefix.isascii() and prefix.isprintable()):
        return say("holds more than plain letters, digits and signs")
    return ""


def width_problem(width: int) -> str:
    return "" if 1 <= width <= WIDEST else say("is not between 1 and {widest}", widest=WIDEST)


def count_problem(count: int) -> str:
    """Why no series can go on there, or ""."""
    if count < 10**WIDEST:
        return ""
    return say("has more than {widest} digits", widest=WIDEST)


def desk_problem(desk: str) -> str:
    """Why this cannot be a desk's mark, or "": three letters or digits (contract, "Series")."""
    ok = len(desk) == DESK_LENGTH and desk.isascii() and desk.isalnum() and desk.upper() == desk
    return "" if ok else say("is not three capital letters or digits")
