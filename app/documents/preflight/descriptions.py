"""Does each line say what it is, in words customs and the carrier take (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.model import Finding
from app.documents.preflight.case import Case, Level
from app.documents.printable import LONGEST
from app.orders.model import Line
from app.rules import carriers, descriptions


def check(case: Case) -> Iterator[Finding]:
    """One finding at most for a line: the worst."""
    limit = carriers.description_length(case.carrier, case.day) if case.crosses else None
    for at, line in case.goods():
        found = _description(case, line, limit)
        if found is not None:
            level, text = found
            yield Finding(level, f"lines[{at}].name", f"Line {at + 1}{text}")


def _description(case: Case, line: Line, limit: int | None) -> tuple[Level, str] | None:
    name, most = line.name, LONGEST["description"]
    if not name:
        return case.customs_level, " has no description; customs needs what it is, made of and for."
    if len(name) > most:
        return "warning", f": the paper shows the first {most} characters of the name."
    if not case.crosses:
        return None
    if descriptions.is_vague(name, case.day):
        return "warning", f": “{name[:40]}” is too vague; say what it is, made of and for."
    if limit and len(name) > limit:
        return "warning", f": the carrier passes on only {limit} characters of the description."
    if descriptions.answers(name, case.day) < descriptions.WANTED:
        return "warning", f": “{name[:40]}” does not say what it is made of or what it is for."
    return None
