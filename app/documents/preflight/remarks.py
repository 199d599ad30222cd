"""Remarks for customs: known, with their number, and none forgotten (document-rules 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.kinds import PLANS
from app.documents.model import Finding
from app.documents.preflight.case import ASK, Case, by_rule, error, warning
from app.documents.remarks import FREE, GROUP, YES, told
from app.rules import customs, remarks, tables
from app.rules.wording import ENGLISH


def check(case: Case) -> Iterator[Finding]:
    if not PLANS[case.kind].binding or not PLANS[case.kind].priced:
        return
    known = {one.key: one for one in remarks.remarks(ENGLISH, case.day)}
    said = told(case.order)
    for key, value in said.items():
        if key not in known and key != FREE:
            text = f"The remark “{key[:40]}” is unknown; one of {', '.join(known)} is expected."
            yield error(f"attributes.{GROUP}.{key}", text)
        elif key in known:
            yield from _said(known[key], value)
    if case.crosses:
        yield from _forgotten(case, {known[key].topic for key in said if key in known})


def _said(remark: remarks.Remark, value: str) -> Iterator[Finding]:
    where = f"attributes.{GROUP}.{remark.key}"
    topic = remarks.topic_words(remark.topic, ENGLISH).en
    if remark.numbered and value.casefold() == YES:
        yield error(where, f"{topic}: the remark names a number, and none is told; type it.")
    elif not remark.verified:
        yield warning(where, f"{topic}: the wording of the remark is not confirmed; {ASK}.")


def _forgotten(case: Case, said: set[str]) -> Iterator[Finding]:
    """Goods of some tariff codes rarely leave without a word; said once of each topic."""
    rule = tables.entry("customs", "remark_goods", case.day)
    for at, line in case.covered():
        for topic in remarks.topics_of(line.hs_code, case.day):
            if topic not in said:
                said = said | {topic}
                words = remarks.topic_words(topic, ENGLISH).en
                code = customs.hs_printed(line.hs_code)
                text = f"Line {at + 1}: goods of {code} may need a remark, {words}; choose one."
                yield by_rule(rule, f"attributes.{GROUP}", text)
