"""The clerk's legal steps (canonical-model §4.3) and which of two statuses is further along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.orders import status
from app.orders.model import AXES, Axis

PAIRS = st.sampled_from(AXES).flatmap(
    lambda axis: st.tuples(
        st.just(axis), st.sampled_from(status.WORDS[axis]), st.sampled_from(status.WORDS[axis])
    )
)


@pytest.mark.parametrize(
    ("axis", "old", "new"),
    [
        ("order", "draft", "open"),
        ("order", "open", "processing"),
        ("order", "processing", "completed"),
        ("order", "completed", "on_hold"),
        ("order", "on_hold", "processing"),
        ("order", "on_hold", "cancelled"),
        ("order", "draft", "cancelled"),
        ("order", "other", "processing"),
        ("payment", "awaiting", "paid"),
        ("payment", "failed", "awaiting"),
        ("payment", "paid", "refunded"),
        ("payment", "partially_refunded", "refunded"),
        ("fulfilment", "awaiting", "shipped"),
        ("fulfilment", "shipped", "returned"),
        ("fulfilment", "delivered", "partially_returned"),
        ("fulfilment", "ready", "cancelled"),
        ("refund", "none", "requested"),
        ("refund", "failed", "requested"),
    ],
)
def test_legal_steps(axis: Axis, old: str, new: str) -> None:
    assert status.check_step(axis, old, new) is None
    assert status.check_step(axis, new, new) is None


@pytest.mark.parametrize(
    ("axis", "old", "new", "said"),
    [
        ("order", "completed", "open", "“open” cannot follow “completed”; expected is on_hold."),
        ("order", "completed", "cancelled", "expected is on_hold."),
        ("order", "draft", "completed", "expected is open, on_hold, cancelled."),
        ("order", "cancelled", "open", "only reopening is expected, once confirmed."),
        ("order", "open", "error", "cannot follow “open”"),
        ("order", "open", "sent", "order “sent” is unknown; expected one of draft, open,"),
        ("payment", "paid", "awaiting", "cannot follow “paid”"),
        ("payment", "refunded", "paid", "expected is nothing more."),
        ("fulfilment", "shipped", "ready", "expected is delivered, returned, partially_returned."),
        ("fulfilment", "awaiting", "returned", "cannot follow “awaiting”"),
        ("fulfilment", "shipped", "cancelled", "cannot follow “shipped”"),
        ("fulfilment", "returned", "shipped", "expected is nothing more."),
        ("refund", "refunded", "requested", "expected is nothing more."),
    ],
)  # fmt: skip
def test_illegal_steps_are_refused_in_words(axis: Axis, old: str, new: str, said: str) -> None:
    sentence = status.check_step(axis, old, new)
    assert sentence is not None
    assert said in sentence
    assert len(sentence) <= 200


def test_a_cancelled_order_is_reopened_only_once_confirmed() -> None:
    assert status.check_step("order", "cancelled", "open", reopen=True) is None
    assert status.check_step("order", "cancelled", "completed", reopen=True) is not None
    assert status.check_step("fulfilment", "cancelled", "awaiting", reopen=True) is not None


@given(PAIRS)
def test_a_step_is_legal_exactly_when_it_is_offered(case: tuple[Axis, str, str]) -> None:
    axis, old, new = case
    offered = status.next_steps(axis, old)
    assert (status.check_step(axis, old, new) is None) == (old == new or new in offered)
    assert not set(offered) & {"other", "error"}


@given(PAIRS)
def test_along_a_path_no_step_leads_back(case: tuple[Axis, str, str]) -> None:
    axis, old, new = case
    path = status.PATHS[axis]
    if old in path and new in path and path.index(new) < path.index(old):
        assert status.check_step(axis, old, new) is not None


@pytest.mark.parametrize(
    ("axis", "one", "two", "further"),
    [
        ("fulfilment", "confirmed", "shipped", "shipped"),
        ("fulfilment", "delivered", "ready", "delivered"),
        ("payment", "none", "paid", "paid"),
        ("order", "open", "open", "open"),
        ("order", "cancelled", "completed", None),
        ("fulfilment", "returned", "shipped", None),
        ("payment", "refunded", "paid", None),
        ("order", "on_hold", "processing", None),
    ],
)
def test_furthest(axis: Axis, one: str, two: str, further: str | None) -> None:
    assert status.furthest(axis, one, two) == further
    assert status.furthest(axis, two, one) == further


def test_every_path_is_made_of_words() -> None:
    for axis in AXES:
        assert set(status.PATHS[axis]) <= set(status.WORDS[axis])
        assert status.FIRST[axis] in status.choices(axis)
