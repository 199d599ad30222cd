"""The merge keeps its laws (sync part 2, no. 18 and 19) and joins what may be joined."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.orders import groups
from app.orders.merge import Conflict, Rules, join, merge
from app.orders.notes import MARK, join_texts

WORDS = st.sampled_from(["", "a", "b", "c"])
Side = dict[str, Any]


def _filled(side: Side) -> Side:
    return {group: value for group, value in side.items() if not groups.blank(value)}


PARTY = st.fixed_dictionaries({"line1": WORDS, "city": WORDS}).map(_filled)
STATUS = st.sampled_from(["awaiting", "confirmed", "shipped", "cancelled"]).map(
    lambda word: {"value": word}
)
SIDES = st.fixed_dictionaries(
    {},
    optional={
        "header.channel": WORDS,
        "header.account_mail": WORDS,
        "party.shipping": PARTY,
        "line.1": PARTY,
        "line.2": PARTY,
        "status.fulfilment": STATUS,
        "status.payment": st.just({"value": "paid"}),
        "tags": st.lists(WORDS.filter(bool), unique=True, max_size=3),
        "note.customer": st.lists(WORDS, max_size=4).map("\n".join),
    },
).map(_filled)


def same(a: Side, b: Side) -> bool:
    return all(groups.same(a.get(group), b.get(group)) for group in a.keys() | b.keys())


@given(SIDES, SIDES)
def test_nothing_there_changes_nothing_here(base: Side, local: Side) -> None:
    merged = merge(base, local, base, {}, Rules())
    assert merged.local == local
    assert not merged.conflicts


@given(SIDES, SIDES)
def test_nothing_here_takes_what_is_there(base: Side, remote: Side) -> None:
    merged = merge(base, base, remote, {}, Rules())
    assert same(merged.local, remote)
    assert same(merged.base, remote)
    assert not merged.conflicts


@given(SIDES, SIDES)
def test_the_same_on_both_sides_is_agreed(base: Side, both: Side) -> None:
    merged = merge(base, both, both, {}, Rules())
    assert same(merged.local, both)
    assert same(merged.base, both)
    assert not merged.conflicts


@pytest.mark.parametrize("remote", ["", "theirs"])
def test_a_text_we_may_have_sent_arrived_only_as_it_was_sent(remote: str) -> None:
    base: Side = {"header.channel": "as it was"}
    sent = {"header.channel": ["ours"]}
    local: Side = {"header.channel": "ours"}
    arrived = merge(base, local, local, sent, Rules())
    assert (arrived.local, arrived.base, arrived.conflicts) == (local, local, ())
    changed = merge(base, local, _filled({"header.channel": remote}), sent, Rules())
    assert [clash.group for clash in changed.conflicts] == ["header.channel"]


@given(SIDES, SIDES, SIDES)
def test_merging_again_changes_nothing(base: Side, local: Side, remote: Side) -> None:
    once = merge(base, local, remote, {}, Rules())
    clashing = frozenset(conflict.group for conflict in once.conflicts)
    twice = merge(once.base, once.local, remote, {}, Rules(open=clashing))
    assert (twice.local, twice.base) == (once.local, once.base)
    assert not twice.conflicts
    assert not twice.audit
    assert {conflict.group for conflict in twice.refreshed} == clashing


@given(SIDES, SIDES, SIDES)
def test_both_sides_see_the_same_clashes(base: Side, local: Side, remote: Side) -> None:
    def clashing(mine: Side, theirs: Side) -> set[str]:
        merged = merge(base, mine, theirs, {}, Rules())
        return {c.group for c in merged.conflicts if not groups.is_server_owned(c.group)}

    assert clashing(local, remote) == clashing(remote, local)


@given(SIDES, SIDES, SIDES)
def test_the_order_of_keys_does_not_matter(base: Side, local: Side, remote: Side) -> None:
    def turned(side: Side) -> Side:
        return dict(reversed(side.items()))

    one = merge(base, local, remote, {}, Rules())
    two = merge(turned(base), turned(local), turned(remote), {}, Rules())
    assert (one.local, one.base, one.conflicts) == (two.local, two.base, two.conflicts)


@given(SIDES, SIDES, SIDES)
def test_a_view_changes_nothing_that_it_does_not_show(
    base: Side, local: Side, remote: Side
) -> None:
    merged = merge(base, local, remote, {}, Rules(visible=frozenset({"party", "tags"})))
    for group in base.keys() | local.keys() | remote.keys():
        if not groups.within(group, ("party", "tags")):
            assert merged.local.get(group) == local.get(group)
            assert merged.base.get(group) == base.get(group)


@given(SIDES, SIDES, SIDES)
def test_no_value_is_invented(base: Side, local: Side, remote: Side) -> None:
    merged = merge(base, local, remote, {}, Rules())
    for group, value in merged.local.items():
        joined = group == "tags" or group.startswith(("note.", "status."))
        assert joined or value in (local.get(group), remote.get(group))
    for group, value in merged.base.items():
        assert value in (base.get(group), remote.get(group))


@given(SIDES, SIDES, SIDES)
def test_edits_of_different_groups_commute(base: Side, one: Side, two: Side) -> None:
    mine = {**base, **{g: v for g, v in one.items() if g.startswith(("party", "note"))}}
    theirs = {**base, **{g: v for g, v in two.items() if g.startswith(("line", "header"))}}
    there = merge(base, mine, theirs, {}, Rules())
    here = merge(base, theirs, mine, {}, Rules())
    assert not there.conflicts
    assert same(there.local, here.local)


def test_our_own_late_write_is_no_edit_of_a_stranger() -> None:
    cities: list[Side] = [{"party.shipping": {"city": c}} for c in ("Cluj", "Arad", "Deva")]
    base, sent, typed = cities
    merged = merge(base, typed, sent, {"party.shipping": [sent["party.shipping"]]}, Rules())
    assert not merged.conflicts
    assert merged.local == typed
    assert merged.base == sent
    assert merge(base, typed, sent, {}, Rules()).conflicts


def test_our_own_late_write_is_known_by_the_parts_that_a_body_reaches() -> None:
    group = "party.billing"
    base: Side = {group: {"city": "Cluj", "district": "Gruia", "line1": "a"}}
    sent: Side = {group: {"city": "Arad", "line1": "b"}}
    arrived: Side = {group: {"city": "Arad", "district": "Gruia", "line1": "b"}}
    merged = merge(base, sent, arrived, {group: [sent[group]]}, Rules())
    assert not merged.conflicts
    assert (merged.local, merged.base) == (sent, arrived)
    for city, district in (("Deva", "Gruia"), ("Arad", "Centru")):
        strange: Side = {group: {"city": city, "district": district, "line1": "b"}}
        assert merge(base, sent, strange, {group: [sent[group]]}, Rules()).conflicts


def test_a_part_that_the_remote_dropped_clashes_with_nothing() -> None:
    base: Side = {"line.1": {"sku": "a"}}
    local: Side = {"line.1": {"sku": "a", "options": ["red"]}}
    remote: Side = {"line.1": {"sku": "b"}}
    assert merge(base, local, remote, {}, Rules()).conflicts
    merged = merge(base, local, remote, {}, Rules(kept=local))
    assert not merged.conflicts
    assert merged.local == remote


def test_a_change_that_the_remote_refused_clashes_with_its_next_value() -> None:
    base, local, remote = [{"header.channel": c} for c in "abc"]
    assert merge(base, local, remote, {}, Rules(kept=local)).conflicts


def test_an_open_conflict_waits_and_closes_when_both_agree() -> None:
    base, local, remote = [{"header.channel": c} for c in "abc"]
    rules = Rules(open=frozenset({"header.channel"}))
    waits = merge(base, local, remote, {}, rules)
    assert (waits.local, waits.base) == (local, base)
    assert waits.refreshed == (Conflict("header.channel", "a", "b", "c"),)
    closes = merge(base, local, local, {}, rules)
    assert closes.closed == ("header.channel",)
    assert closes.base == local


def test_what_only_we_know_is_never_touched() -> None:
    local: Side = {"note.internal": "ours", "customs.1": {"hs_code": "6403"}}
    merged = merge({}, local, {"note.internal": "theirs"}, {}, Rules())
    assert merged.local == local
    assert merged.base == {}


def test_what_the_remote_computes_wins_and_is_audited() -> None:
    merged = merge(
        {"documents": [{"kind": "proforma"}]}, {}, {"documents": [{"kind": "invoice"}]}, {}, Rules()
    )
    assert merged.local == {"documents": [{"kind": "invoice"}]}
    assert [(a.group, a.source) for a in merged.audit] == [("documents", "pull")]


@pytest.mark.parametrize(
    ("local", "remote", "joined"),
    [
        ("confirmed", "shipped", "shipped"),
        ("shipped", "confirmed", "shipped"),
        ("cancelled", "shipped", None),
        ("shipped", "returned", None),
    ],
)
def test_a_status_goes_forward_or_to_a_person(local: str, remote: str, joined: str | None) -> None:
    found = join(
        Conflict("status.fulfilment", {"value": "none"}, {"value": local}, {"value": remote})
    )
    assert (found.value if found else None) == ({"value": joined} if joined else None)


def test_a_status_taken_back_on_one_side_is_for_a_person() -> None:
    assert join(Conflict("status.refund", {"value": "x"}, None, {"value": "partial"})) is None


@pytest.mark.parametrize(
    ("base", "local", "remote", "joined"),
    [
        ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC"),
        ("a", "a\nb", "a", "a\nb"),
        ("a\nb\nc\nd", "b\nc\nd", "a\nb\nc", "b\nc"),
        ("a", "x", "x\ny", "x\ny"),
        ("a", "x\ny", "x", "x\ny"),
        ("a", "x", "y", f"x\n{MARK}\ny"),
        ("", "x", "y", f"x\n{MARK}\ny"),
        ("", "x", "x", "x"),
    ],
)
def test_notes_are_joined_line_by_line(base: str, local: str, remote: str, joined: str) -> None:
    assert join_texts(base, local, remote) == joined


def test_tags_taken_off_on_both_sides_are_gone() -> None:
    merged = merge({"tags": ["a", "b"]}, {"tags": ["a"]}, {"tags": ["b"]}, {}, Rules())
    assert merged.local == {}


def test_tags_are_a_set_of_both() -> None:
    found = join(Conflict("tags", ["a", "b"], ["b", "c"], ["a", "b", "d"]))
    assert found is not None
    assert found.value == ["b", "d", "c"]


def test_a_part_without_a_place_there_survives_the_remotes_value() -> None:
    local: Side = {"city": "Cluj", "phone": "+40"}
    assert groups.carry(local, {"city": "Cluj"}, {"city": "Arad"}) == {
        "city": "Arad",
        "phone": "+40",
    }
    nested = groups.carry({"a": {"x": "1", "y": "2"}}, {"a": {"x": "1"}}, {"a": {"x": "3"}})
    assert nested == {"a": {"x": "3", "y": "2"}}
    assert groups.carry(local, None, {"city": "Arad"}) == {"city": "Arad"}
