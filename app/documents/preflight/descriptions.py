"""Does each line say what it is, in words customs and the carrier take (document-rules 3.1).

Judged is the English description, or the shorter one that the carrier passes on in its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.model import Finding
from app.documents.naming import ENGLISH_NAME, english_name, for_carrier, short_attribute
from app.documents.preflight.case import Case, Level
from app.documents.printable import LONGEST
from app.orders.model import Line
from app.rules import carriers, descriptions
from app.said import Said, say


def check(case: Case) -> Iterator[Finding]:
    """One finding at most for a line: the worst."""
    limit = carriers.description_length(case.carrier, case.day) if case.crosses else None
    for at, line in case.goods():
        found = _description(case, line, limit)
        if found is not None:
            level, key, text = found
            place = _place(case, line, key)
            sentence = say("Line {line}: {text}", line=at + 1, text=text)
            yield Finding(level, f"lines[{at}].{place}", sentence)


def _place(case: Case, line: Line, key: str) -> str:
    """Where a better one is kept: for customs with the product, for every order of it (T5)."""
    if not key and case.crosses and line.sku:
        key = ENGLISH_NAME
    return f"attributes.{key}" if key else "name"


def _description(case: Case, line: Line, limit: int | None) -> tuple[Level, str, Said] | None:
    """How bad, the attribute it is about ("" is the name), the sentence without its line."""
    most, (said, key) = LONGEST["description"], for_carrier(line, limit)
    if not said:
        text = say("a description is missing; customs needs what it is, made of and for.")
        return case.customs_level, "", text
    if len(english_name(line)) > most:
        text = say("the paper shows the first {most} characters of the name.", most=most)
        return "warning", key, text
    if not case.crosses:
        return None
    shown = said[:40]
    if descriptions.is_vague(said, case.day):
        text = say("“{shown}” is too vague; say what it is, made of and for.", shown=shown)
        return "warning", key, text
    if limit and len(said) > limit:
        text = say(
            "the carrier passes on only {limit} characters; such a description is expected.",
            limit=limit,
        )
        return "warning", short_attribute(limit), text
    if descriptions.answers(said, case.day) < descriptions.WANTED:
        text = say("“{shown}” does not say what it is made of or what it is for.", shown=shown)
        return "warning", key, text
    return None
