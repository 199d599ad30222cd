"""Remarks for customs: known, with their number, and none forgotten (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.kinds import PLANS
from app.documents.model import Finding
from app.documents.preflight.case import Case, by_rule, error, unconfirmed, warning
from app.documents.remarks import FREE, GROUP, YES, told
from app.rules import customs, remarks, tables
from app.rules.wording import ENGLISH
from app.said import from_data, say


def check(case: Case) -> Iterator[Finding]:
    if not PLANS[case.kind].binding or not PLANS[case.kind].priced:
        return
    known = {one.key: one for one in remarks.remarks(ENGLISH, case.day)}
    said = told(case.order)
    for key, value in said.items():
        if key not in known and key != FREE:
            text = say(
                "The remark “{key}” is unknown; one of {known} is expected.",
                key=key[:40],
                known=", ".join(known),
            )
            yield error(f"attributes.{GROUP}.{key}", text)
        elif key in known:
            yield from _said(known[key], value)
    if case.crosses:
        yield from _forgotten(case, {known[key].topic for key in said if key in known})


def _said(remark: remarks.Remark, value: str) -> Iterator[Finding]:
    where = f"attributes.{GROUP}.{remark.key}"
    topic = from_data(remarks.topic_words(remark.topic, ENGLISH).en)
    if remark.numbered and value.casefold() == YES:
        yield error(
            where,
            say("{topic}: the remark names a number, and none is told; type it.", topic=topic),
        )
    elif not remark.verified:
        yield warning(
            where,
            unconfirmed(say("{topic}: the wording of the remark is not confirmed.", topic=topic)),
        )


def _forgotten(case: Case, said: set[str]) -> Iterator[Finding]:
    """Goods of some tariff codes rarely leave without a word; said once of each topic."""
    rule = tables.entry("customs", "remark_goods", case.day)
    for at, line in case.covered():
        for topic in remarks.topics_of(line.hs_code, case.day):
            if topic not in said:
                said = said | {topic}
                words = from_data(remarks.topic_words(topic, ENGLISH).en)
                code = customs.hs_printed(line.hs_code)
                text = say(
                    "Line {line}: goods of {code} may need a remark, {words}; choose one.",
                    line=at + 1,
                    code=code,
                    words=words,
                )
                yield by_rule(rule, f"attributes.{GROUP}", text)
