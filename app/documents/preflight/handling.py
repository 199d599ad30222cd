"""Is what is told of dangerous goods whole, and of wood packing at all? (paper §5, packing list)"""

from __future__ import annotations

from collections.abc import Iterator

from app.documents import handling
from app.documents.declared import CUSTOMS, customs_word
from app.documents.model import Finding
from app.documents.preflight.case import Case, Level, by_rule
from app.rules import tables
from app.said import Said, say

TOGETHER = {
    handling.UN_NUMBER: say("UN number"),
    handling.SHIPPING_NAME: say("proper shipping name"),
    handling.UN_CLASS: say("class"),
}
LISTED = (
    (handling.UN_CLASS, say("class"), "un_classes"),
    (handling.PACKING_GROUP, say("packing group"), "packing_groups"),
)


def check(case: Case) -> Iterator[Finding]:
    yield from _whole(case)
    for key, what, listed in LISTED:
        told, known = (
            customs_word(case.order, key),
            tables.entry("customs", listed, case.day).words(),
        )
        if told and told.upper() not in known:
            text = say(
                "“{told}” is no {what} of dangerous goods: {known}.",
                told=told[:40],
                what=what,
                known=", ".join(known),
            )
            yield _found(case, key, text)
    if case.crosses:
        yield from _wood(case)


def _whole(case: Case) -> Iterator[Finding]:
    """Number, name and class stand together (ADR 5.4.1.1.1)."""
    lacking = [key for key in TOGETHER if not customs_word(case.order, key)]
    group = customs_word(case.order, handling.PACKING_GROUP)
    if lacking and (group or len(lacking) < len(TOGETHER)):
        words = tuple(TOGETHER[key] for key in lacking)
        text = say(
            "Dangerous goods are told without {words}; number, name and class go together.",
            words=words,
        )
        yield _found(case, lacking[0], text)
    number = handling.un_number(case.order)
    if number and not number.startswith("UN "):
        text = say(
            "“{number}” is no UN number; four digits such as UN 1266 are expected.",
            number=number[:40],
        )
        yield _found(case, handling.UN_NUMBER, text)


def _found(case: Case, key: str, text: Said) -> Finding:
    """It stops only the paper it is printed on."""
    level: Level = "error" if case.kind == "packing-list" else "warning"
    return Finding(level, f"attributes.{CUSTOMS}.{key}", text)


def _wood(case: Case) -> Iterator[Finding]:
    rule = tables.ruling("customs", "wood_packing", case.day)
    if rule is None:
        return
    where, told = f"attributes.{CUSTOMS}.{handling.WOOD}", handling.wood_packing(case.order)
    if told:
        words = told.upper().replace("-", " ").split()
        if not {*rule.words("treatments"), *rule.words("none")} & set(words):
            known = ", ".join(rule.words("treatments"))
            text = say(
                "Wood packing “{told}” names no treatment of ISPM 15 ({known}).",
                told=told[:40],
                known=known,
            )
            yield by_rule(rule, where, text)
        return
    for place, package in enumerate(case.part.packages, 1):
        if any(word in package.kind.casefold() for word in rule.words("kinds")):
            text = say(
                "Package {place} is a {kind}; tell its ISPM 15 mark, or no wood.",
                place=place,
                kind=package.kind[:40],
            )
            yield by_rule(rule, where, text)
            return
