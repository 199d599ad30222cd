"""Goods that came back from an export: why, and the proof that they had left (document-rules 3.8).

Customs asks both for relief from duty on the way back in. A clerk tells them when crediting, or
beforehand in the order's attribute group `customs`. It knows no invoice and no page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.documents.declared import EXPORT_MRN, RETURNED, customs_word
from app.documents.model import Fact
from app.orders.model import Order
from app.rules import tables
from app.rules.wording import label, statement
from app.said import Said, say


@dataclass(frozen=True, slots=True)
class Returned:
    """`why` the goods came back, "" for goods that did not; `mrn` of their export declaration."""

    why: str = ""
    mrn: str = ""


NOT_RETURNED = Returned()


def returned_of(order: Order) -> Returned:
    """What the order's attributes say."""
    return Returned(customs_word(order, RETURNED), customs_word(order, EXPORT_MRN))


def mrn_problem(mrn: str) -> Said | None:
    """A sentence where this is no movement reference number; none told is no problem (3.3)."""
    rule = tables.entry("exports", "export_proof")
    if not mrn.strip() or re.fullmatch(rule.text("mrn"), _bare(mrn)):
        return None
    return say(
        "The MRN “{mrn}” is no number of an export declaration; two digits, a country and"
        " 14 letters or digits are expected.",
        mrn=mrn.strip()[:30],
    )


def facts(told: Returned, language: str) -> Iterator[Fact]:
    """The notes of a credit note; none where nothing came back."""
    why = told.why.strip()
    if not why:
        return
    stop = "" if why.endswith((".", "!", "?", "…")) else "."
    text = f"{why}{stop} {statement('returned', language).both}"
    yield Fact(label("returned", language), text)
    if mrn := _bare(told.mrn):
        yield Fact(label("export_proof", language), f"MRN {mrn}")


def _bare(mrn: str) -> str:
    return re.sub(r"\s", "", mrn).upper()
