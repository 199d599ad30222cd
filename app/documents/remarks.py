"""The remarks a clerk chose for an order, as notes of the papers that customs takes at their word.

Document-rules 3.1, dual-use, licence, REACH and CITES. They stand in the order's attribute group
`remarks`: a remark's key with its number ("yes" where it needs none), and `text` for free words.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.documents.model import Document, Fact
from app.orders.model import Order
from app.rules import remarks
from app.rules.wording import label

GROUP, FREE, YES = "remarks", "text", "yes"


def told(order: Order) -> dict[str, str]:
    """What stands in the group, blanks left out."""
    group = order.attributes.get(GROUP, {})
    return {key: text.strip() for key, text in group.items() if text.strip()}


def facts(order: Order, paper: Document) -> Iterator[Fact]:
    """A note for each remark in the order of the rules, then the free words."""
    said = told(order)
    for remark in remarks.remarks(paper.language, paper.business_day):
        if remark.key in said:
            number = "—" if said[remark.key].casefold() == YES else said[remark.key]
            text = remark.words.filled(number=number).both
            yield Fact(remarks.topic_words(remark.topic, paper.language), text)
    if FREE in said:
        yield Fact(label("remark", paper.language), said[FREE])
