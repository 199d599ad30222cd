"""Hypothesis: any order the model allows, to the store's six decimals."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from app.orders.model import (
    AXES,
    ROLES,
    Discount,
    Line,
    Moment,
    Notes,
    Option,
    Order,
    Package,
    Party,
    RemoteDocument,
    Shipment,
    ShipmentLine,
    Status,
    Tax,
)

# No NUL and no lone surrogate: the edge refuses both (sync §1.21).
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
NUMBER = st.integers(-(10**15), 10**15).map(lambda micros: Decimal(micros).scaleb(-6))
MAYBE = st.none() | NUMBER
MOMENT = st.builds(
    Moment, st.integers(-(10**15), 4 * 10**15), TEXT, st.sampled_from(("ms", "s", "day"))
)
PAIRS = st.dictionaries(TEXT, TEXT, max_size=3)


def _few(each: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(each, max_size=3).map(tuple)


def _texts(kind: type[Any], *without: str) -> dict[str, st.SearchStrategy[str]]:
    """A strategy for every plain text field, so that a new field is tried from its first day."""
    return {f.name: TEXT for f in fields(kind) if f.type == "str" and f.name not in without}


def _numbers(kind: type[Any]) -> dict[str, st.SearchStrategy[Decimal | None]]:
    return {f.name: MAYBE for f in fields(kind) if f.type == "Decimal | None"}


PARTIES = st.builds(Party, name_form=st.sampled_from(("whole", "split")), **_texts(Party))
DISCOUNTS = _few(st.builds(Discount, **_texts(Discount), **_numbers(Discount)))
LINES = _few(
    st.builds(
        Line,
        quantity=NUMBER,
        options=_few(st.builds(Option, TEXT, TEXT, TEXT, TEXT)),
        discounts=DISCOUNTS,
        attributes=PAIRS,
        **_texts(Line, "id"),
        **_numbers(Line),
    )
)
CONTENTS = _few(st.builds(ShipmentLine, TEXT, NUMBER))
PACKAGES = _few(st.builds(Package, lines=CONTENTS, **_texts(Package), **_numbers(Package)))
SHIPMENTS = _few(
    st.builds(
        Shipment,
        shipped_at=st.none() | MOMENT,
        delivered_at=st.none() | MOMENT,
        lines=CONTENTS,
        packages=PACKAGES,
        **_texts(Shipment),
    )
)
ORDERS = st.builds(
    Order,
    exchange_rate=MAYBE,
    ordered_at=st.none() | MOMENT,
    created_us=st.integers(1, 10**15),
    confirmed=st.none() | st.booleans(),
    tax_included=st.none() | st.booleans(),
    parties=st.dictionaries(st.sampled_from(ROLES), PARTIES, max_size=3),
    lines=LINES,
    amounts=st.dictionaries(TEXT, NUMBER, max_size=4),
    discounts=DISCOUNTS,
    taxes=_few(st.builds(Tax, **_texts(Tax), **_numbers(Tax))),
    shipments=SHIPMENTS,
    documents=_few(
        st.builds(RemoteDocument, cancelled=st.booleans(), **_texts(RemoteDocument))
    ),
    notes=st.builds(Notes, TEXT, TEXT, TEXT),
    tags=_few(TEXT),
    attributes=st.dictionaries(TEXT, PAIRS.filter(bool), max_size=2),
    status=st.dictionaries(st.sampled_from(AXES), st.builds(Status, TEXT, TEXT)),
    times=st.dictionaries(TEXT, MOMENT, max_size=3),
    context=PAIRS,
    trashed_us=st.none() | st.integers(1, 10**15),
    **_texts(Order, "id", "account"),
)  # fmt: skip
