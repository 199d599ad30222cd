"""Every connector keeps the contract, shown on its remote in miniature (docs/connectors.md)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Decoded, Fault, Unchanged
from app.orders import groups
from app.orders.groups import JsonValue
from app.orders.model import Order
from tests.connectors.conformance import SUBJECTS, Bench, Subject

YEAR_US = 365 * 86_400_000_000
every_subject = pytest.mark.parametrize("subject", SUBJECTS, ids=str)


def test_every_kind_is_held_to_this_suite() -> None:
    assert {subject.kind.name for subject in SUBJECTS} >= registry.KINDS.keys()


@every_subject
def test_its_kind_says_who_it_is(subject: Subject) -> None:
    kind = subject.kind
    assert kind.name.isidentifier()
    assert kind.name == kind.name.lower()
    assert kind.title
    assert kind.secrets
    assert all(field == field.lower() for column in kind.secrets for field in column)
    assert not kind.options.keys() & set(registry.COMMON_OPTIONS)
    assert kind.required <= kind.options.keys()
    for options in (subject.options, {"settle_s": "60", "rate": "1/60"}):
        given = {**dict.fromkeys(kind.required, "x"), **options}
        assert all(name in (*kind.options, *registry.COMMON_OPTIONS) for name in given)


@every_subject
def test_its_capabilities_agree_with_each_other(subject: Subject, bench: Bench) -> None:
    for can in (subject.kind.capabilities, bench.can):
        assert can.settle_s >= registry.LEAST_SETTLE_S
        assert can.rate_per_s > 0
        assert can.rate_burst >= 1
        assert can.rate_per_min >= can.rate_per_s
        if not can.readable:
            assert (can.find_by_ref, can.list, can.update) == ("none", "none", "none")
        if can.find_by_ref == "get":
            assert can.create_key == "ours"
        if not can.echo_reference:
            assert can.find_by_ref == "window"
        if can.modified_filter or can.find_by_ref == "window":
            assert can.list == "paged"
        assert can.batch_get >= 0


@every_subject
@pytest.mark.provokes("bad_auth")
@pytest.mark.provokes("bad_auth")
def test_the_account_test_proves_the_account(bench: Bench) -> None:
    steps = bench.remote.test()
    assert steps
    assert all(step.ok for step in steps), steps
    wrong = bench.connect(secrets=dict.fromkeys(bench.secrets, "WRONG-canary"))
    steps = wrong.test()
    assert not all(step.ok for step in steps) or not bench.can.readable
    assert all("canary" not in step.text for step in steps)


# -- an order's life -------------------------------------------------------------------------


@every_subject
def test_what_is_made_there_is_what_is_held(bench: Bench) -> None:
    order, remote_id = bench.create()
    assert bench.remote.problems(order) == () or all(
        problem.level == "warning" for problem in bench.remote.problems(order)
    )
    assert remote_id
    if not bench.can.readable:
        return
    read = bench.located(order.lines, bench.read(remote_id))
    assert (read.remote_id, read.client_ref, read.summary) == (remote_id, order.client_ref, False)
    held, shown = bench.held(order), bench.shown(read)
    missing = {group for group, value in held.items() if not _shows(value, shown.get(group))}
    assert missing <= bench.subject.follows


def _shows(held: JsonValue, shown: JsonValue) -> bool:
    """Does what was read show all that is held? It may show more."""
    if isinstance(held, dict) and isinstance(shown, dict) and "us" not in held:
        return all(_shows(part, shown.get(name)) for name, part in held.items())
    return groups.same(held, shown)


@every_subject
def test_an_order_is_found_by_its_reference(bench: Bench) -> None:
    order, remote_id = bench.create()
    found = bench.remote.find(order.client_ref, order.created_us)
    other = bench.remote.find("NOBODYS-0123456789", order.created_us)
    assert other.matches == ()
    if bench.can.find_by_ref == "none":
        assert not found.complete
        assert not other.complete
        return
    assert remote_id in [match.remote_id for match in found.matches]
    assert {match.client_ref for match in found.matches} == {order.client_ref}
    assert found.complete
    assert other.complete
    ahead = bench.remote.find(order.client_ref, SystemClock().now_us() + YEAR_US)
    assert remote_id in [match.remote_id for match in ahead.matches]  # this clock is wrong


@every_subject
def test_the_list_shows_every_order_once(bench: Bench) -> None:
    _, remote_id = bench.create()
    pages = list(bench.remote.pages(None))
    ids = [item.remote_id for page in pages for item in page.items]
    if bench.can.list == "none":
        assert ids == []
        assert not any(page.complete for page in pages)
        return
    assert sorted(ids) == sorted(bench.sandbox.orders(bench.kind))
    assert remote_id in ids
    assert [page.complete for page in pages][-1:] == [True]
    assert not any(page.complete for page in pages[:-1])

    def known(rows: Sequence[tuple[str, str]]) -> set[str]:
        return {text for named, text in rows if named == remote_id}

    again = [item for page in bench.remote.pages(None, known) for item in page.items]
    assert [item.remote_id for item in again if isinstance(item, Unchanged)] == [remote_id]
    assert sorted(item.remote_id for item in again) == sorted(ids)


@every_subject
def test_known_orders_are_read_anew(bench: Bench) -> None:
    if not bench.can.readable:
        return
    _, remote_id = bench.create()
    page = bench.remote.refresh((remote_id, "99999999999"))
    assert [item.remote_id for item in page.items] == [remote_id]
    assert bench.remote.get("99999999999") is None
    assert bench.remote.knock("NOBODYS-0123456789") is None


@every_subject
def test_an_order_agreed_on_sends_nothing(bench: Bench) -> None:
    if not bench.can.readable:
        return
    order, read = bench.created()
    assert bench.differing(order, read) == frozenset()
    assert bench.remote.update(order, read, frozenset()) is None
    assert bench.remote.update(order, read, frozenset(bench.shown(read))) is None


@every_subject
def test_every_edit_arrives_and_nothing_else_changes(bench: Bench) -> None:
    if bench.can.update == "none":
        order, remote_id = bench.create()
        read = Decoded(remote_id, order.client_ref, Order(), frozenset({"*"}), "{}")
        assert bench.remote.update(order, read, frozenset(bench.held(order))) is None
        return
    for edit in bench.subject.edits:
        theirs: dict[str, object] = {"x_their_own": {"a": [1, None], "b": "ș"}}
        order, read = bench.created(theirs)
        edited = edit(order)
        meant = bench.differing(edited, read)
        assert meant
        after = _pushed(bench, order, edited, read)
        before, now = bench.shown(read), bench.shown(after)
        moved = {g for g in before.keys() | now.keys() if before.get(g) != now.get(g)}
        assert moved - bench.subject.follows == meant - bench.subject.follows
        held = bench.held(edited)
        assert all(groups.same(held.get(group), now.get(group)) for group in meant), edit
        kept = bench.sandbox.orders(bench.kind)[read.remote_id]
        assert kept.get("x_their_own") == theirs["x_their_own"]
    audit = bench.sandbox.audit()[bench.kind]
    assert audit["dropped_fields"] == audit["lost_updates"] == []


def _pushed(bench: Bench, order: Order, edited: Order, read: Decoded) -> Decoded:
    """Read and write until every group that was meant is carried (sync §1.9); the last reading."""
    known = {line.id: line for line in (*edited.lines, *order.lines)}
    left = bench.differing(edited, read)
    while left:
        write = bench.remote.update(edited, read, left)
        assert write is not None, left
        assert write.carries, left
        assert write.carries <= left
        bench.remote.send(write.request)
        left -= write.carries
        read = bench.located(tuple(known.values()), bench.read(read.remote_id))
    return read


@every_subject
def test_a_delete_is_final_or_refused_in_words(bench: Bench) -> None:
    _, remote_id = bench.create()
    if not bench.can.delete:
        with pytest.raises(Fault) as caught:
            bench.remote.delete(remote_id)
        assert caught.value.outcome == "refused"
        return
    bench.remote.send(bench.remote.delete(remote_id))
    assert bench.remote.get(remote_id) is None


@every_subject
def test_every_command_is_verified_by_reading(bench: Bench) -> None:
    for name in sorted(bench.can.commands):
        order, read = bench.created()
        for step in bench.subject.ways.get(name, (name,)):
            assert bench.remote.command_state(read, step) == "due"
            bench.remote.send(bench.remote.command(order, read.remote_id, step))
            read = bench.read(read.remote_id)
            assert bench.remote.command_state(read, step) == "done"
    audit = bench.sandbox.audit()[bench.kind]
    assert audit.get("repeated_commands", 0) == audit.get("invoices_doubled", 0) == 0


@every_subject
def test_a_command_it_does_not_have_is_refused(bench: Bench) -> None:
    order, remote_id = bench.create()
    read = Decoded(remote_id, order.client_ref, order, frozenset(), "{}")
    assert bench.remote.command_state(read, "no_such_command") == "illegal"
    with pytest.raises(Fault) as caught:
        bench.remote.command(order, remote_id, "no_such_command")
    assert caught.value.outcome == "refused"
    assert bench.remote.commands_for(order, order) == ()


@every_subject
def test_a_quote_is_exact_or_absent(bench: Bench) -> None:
    quote = bench.remote.quote(bench.order())
    assert (quote is not None) == bench.can.quotes
    if quote is None:
        return
    assert all(type(way.cost) is Decimal and way.currency for way in quote.freight)
    assert quote.balance is None or (type(quote.balance) is Decimal and quote.currency)


@every_subject
def test_what_is_lost_is_said_in_words(bench: Bench) -> None:
    order = bench.order()
    named = {item.group.split(".")[0] for item in bench.remote.not_sent(order)}
    assert all(item.reason.endswith(".") for item in bench.remote.not_sent(order))
    assert named <= {group.split(".")[0] for group in groups.to_groups(order)}
    empty = bench.remote.problems(Order())
    assert any(problem.level == "error" for problem in empty)
    assert all(problem.expected.endswith(".") for problem in empty)


@every_subject
def test_the_audit_of_its_remote_stays_clean(bench: Bench) -> None:
    bench.writes()
    audit = bench.sandbox.audit()[bench.kind]
    assert audit["bad_auth"] == audit["unknown_routes"] == audit["followed_redirects"] == 0
    assert audit["duplicates"] == []
