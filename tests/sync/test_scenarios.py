"""One trouble at a time, step by step: what the protocol does about it (sync §1.4 to §1.14)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.orders import restore_orders, trash_orders
from app.commands.outbox import resolve_conflict
from app.connectors.contract import Decoded, Known, Page, Request, Unchanged, Unreadable
from app.orders import groups
from app.orders.model import Notes, Party, Status
from app.orders.problems import Refused
from app.said import Said
from app.store import answers, links, outbox, outbox_view, paper_links, remotes
from app.store.answers import answer
from app.sync import reconcile
from app.sync.pull import FAR_FEWER
from app.sync.round import Plan
from tests.sync.fake_remote import FakeRemote, Kept, Server, Shape
from tests.sync.test_crash_points import entered, one
from tests.sync.world import World

MakeWorld = Callable[[Shape], World]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeWorld]:
    made: list[World] = []

    def world(shape: Shape) -> World:
        made.append(World(tmp_path / f"{len(made)}.db", 1, (shape,), storm=0.0))
        return made[-1]

    yield world
    for each in made:
        each.store.close()


def sync(world: World, *faults: str, pull: bool = True) -> None:
    """One round; the faults befall the next writes, in order."""
    world.plan = list(faults)
    while world.step(world.shapes[0], plan=Plan(pull=pull)) is not None:
        pass


def state(world: World) -> str:
    with world.store.read() as reader:
        return outbox_view.sync_state(reader, one(world).id, world.clock.us)


def link(world: World) -> links.Link:
    with world.store.read() as reader:
        (found,) = links.of_order(reader, one(world).id)
    return found


def there(world: World) -> Kept:
    (kept,) = world.servers[world.shapes[0]].orders.values()
    return kept


def edit(world: World, reference: str) -> None:
    order = one(world)
    world.save(replace(order, buyer_reference=reference), order)


def stranger(world: World, group: str, value: object) -> None:
    kept = there(world)
    kept.groups = {**kept.groups, group: value}
    kept.modified_us = world.clock.us + 1


def sent(world: World, what: str) -> int:
    return sum(1 for done, _ in world.servers[world.shapes[0]].applied if done == what)


# -- creates -----------------------------------------------------------------------


def test_a_lost_create_is_asked_for_only_after_the_settle_time(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world, "lost_request", pull=False)
    assert state(world) == "checking"
    sync(world, pull=False)
    assert sent(world, "create") == 0
    for moved_s, made in ((61, 0), (61, 1)):
        world.clock.move(moved_s)
        sync(world, pull=False)
        assert sent(world, "create") == made
    assert state(world) == "clean"


def test_an_order_met_in_a_list_settles_its_create(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world, "lost_reply")
    assert state(world) == "clean"
    with world.store.read() as reader:
        (count,) = reader.execute("SELECT count(*) FROM orders").fetchone()
    assert count == 1


def test_the_trash_does_not_call_off_what_may_have_left(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world, "late", pull=False)
    order = one(world)
    with world.store.write() as tx:
        tx.put_order(replace(order, trashed_us=tx.now_us), source="clerk")
        outbox.on_trash(tx, order)
    with world.store.read() as reader:
        assert outbox.counts(reader, "own_key") == {"in_doubt": 1}


def test_a_parked_create_waits_for_a_person(make: MakeWorld) -> None:
    world = make("create_only")
    entered(world)
    sync(world, "lost_reply")
    assert state(world) == "unknown"
    world.clock.move(86_400)
    sync(world)
    assert sent(world, "create") == 1
    with world.store.read() as reader:
        (row,) = outbox_view.outbox(reader)
    with world.store.write() as tx, pytest.raises(Refused, match="no remote id"):
        answer(tx, row.seq, sent=("..",))
    with world.store.write() as tx:
        answer(tx, row.seq, sent=(there(world).id,), who="ana")
    assert state(world) in ("clean", "dirty")
    with world.store.write() as tx, pytest.raises(Refused, match="can be answered"):
        answer(tx, row.seq)


def test_a_refused_order_says_why_and_goes_out_once_mended(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    order = one(world)
    world.save(replace(order, buyer_reference="XXX"), order)
    sync(world)
    assert state(world) == "rejected"
    with world.store.read() as reader:
        (row,) = outbox_view.outbox(reader)
    assert "XXX" in row.error_text
    refused = one(world)
    world.save(replace(refused, buyer_reference="mended"), refused)
    with world.store.write() as tx:
        answers.retry(tx, row.seq)
    sync(world)
    assert state(world) == "clean"


def test_being_told_to_wait_keeps_the_op(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world, "429")
    assert state(world) == "waiting"
    world.clock.move(10)
    sync(world)
    assert state(world) == "clean"


# -- updates -----------------------------------------------------------------------


def test_a_late_update_never_lands_on_a_newer_one(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    edit(world, "second")
    sync(world, "late", pull=False)
    edit(world, "third")
    sync(world, pull=False)
    assert sent(world, "replace") == 0  # the chain holds for the settle time
    world.clock.move(61)
    sync(world)
    world.clock.move(61)
    sync(world)
    assert there(world).groups["header.buyer_reference"] == "third"
    assert state(world) == "clean"


def test_our_own_late_write_is_no_conflict_with_ourselves(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    edit(world, "second")
    sync(world, "lost_reply", pull=False)
    edit(world, "third")
    sync(world)
    assert state(world) == "checking"
    world.clock.move(61)
    sync(world)
    assert there(world).groups["header.buyer_reference"] == "third"
    with world.store.read() as reader:
        assert outbox_view.conflicts(reader) == []


def test_a_value_put_back_there_is_seen_although_its_row_is_old(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    sync(world)
    edit(world, "second")
    sync(world, pull=False)
    stranger(world, "header.buyer_reference", "first")
    sync(world)
    assert one(world).buyer_reference == "second"  # it may be an answer from before our write
    world.clock.move(61)
    sync(world)
    assert one(world).buyer_reference == "first"


def test_a_part_that_the_remote_has_no_place_for_stays(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    stranger(world, "party.shipping", {"full_name": "A", "name_form": "whole", "city": "Arad"})
    sync(world)
    assert one(world).parties["shipping"] == Party(full_name="A", city="Arad", phone="+40")
    assert state(world) == "clean"


def test_a_row_of_a_list_empties_nothing_it_does_not_show(make: MakeWorld) -> None:
    world = make("server_key")
    entered(world)
    sync(world)
    order = one(world)
    kept = there(world)
    row = world.remote("server_key")._row(kept)
    with world.store.write() as tx:
        reconcile.absorb(tx, world.remote("server_key"), link(world), order, row)
    assert one(world) == order


def test_an_order_that_lost_all_its_lines_at_once_keeps_them(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    kept = there(world)
    kept.groups = {g: v for g, v in kept.groups.items() if not g.startswith("line")}
    sync(world)
    assert len(one(world).lines) == 2


class InLei(Server):
    """A shop that stores its own currency."""

    def execute(self, request: Request) -> Kept | None:
        kept = super().execute(request)
        if kept is not None and request.path_template == "create":
            kept.groups["currency_amounts"] = {"currency": "RON", "amounts": {"shipping": "1.5"}}
        return kept


def test_another_currency_in_the_answer_waits_for_a_person(make: MakeWorld) -> None:
    world = make("own_key")
    world.servers["own_key"] = InLei(world.clock.now_us)
    entered(world)
    sync(world)
    assert state(world) == "conflict"
    with world.store.read() as reader:
        assert [row.group for row in outbox_view.conflicts(reader)] == ["currency_amounts"]
        view = outbox_view.sync_view(reader, one(world), world.clock.us)
        assert paper_links.unsettled(reader, one(world).id)  # no paper until then
    assert view["conflicts"] == ["currency_amounts"]
    assert one(world).currency == "EUR"
    resolve_conflict(world.desk, one(world).id, None, "local")
    with world.store.read() as reader:
        assert not paper_links.unsettled(reader, one(world).id)


# -- commands ----------------------------------------------------------------------


def test_an_invoice_that_nobody_answered_is_asked_for_once(make: MakeWorld) -> None:
    world = make("server_key")
    entered(world)
    sync(world)
    with world.store.write() as tx:
        outbox.queue_command(tx, one(world), "create_invoice")
    for _ in range(6):
        sync(world, "lost_request")
        world.clock.move(121)
    assert state(world) == "unknown"
    with world.store.read() as reader:
        (tries,) = reader.execute("SELECT max(n) FROM attempts").fetchone()
        (row,) = outbox_view.outbox(reader)
    assert tries == 1
    with world.store.write() as tx:
        answer(tx, row.seq, sent=("yes",), who="ana")
    assert state(world) == "clean"


def test_a_status_that_is_there_already_is_not_sent(make: MakeWorld) -> None:
    world = make("server_key")
    entered(world)
    sync(world)
    order = one(world)
    world.save(replace(order, status={"fulfilment": Status("shipped")}), order)
    stranger(world, "status.fulfilment", {"value": "delivered", "remote": "delivered"})
    sync(world)
    assert sent(world, "shipped") == 0
    assert one(world).status_of("fulfilment").value == "delivered"
    assert state(world) == "clean"


# -- what is there no more ---------------------------------------------------------


def orders_there(world: World, count: int) -> None:
    for n in range(count):
        world.servers[world.shapes[0]].add({"header.buyer_reference": f"s{n}"})


def gone(world: World) -> int:
    with world.store.read() as reader:
        sql = "SELECT count(*) FROM remote_links WHERE gone_at IS NOT NULL"
        return int(reader.execute(sql).fetchone()[0])


def test_an_empty_list_takes_nothing_away(make: MakeWorld) -> None:
    world = make("own_key")
    orders_there(world, 8)
    sync(world)
    server = world.servers["own_key"]
    server.orders = {}
    for _ in range(3):
        world.clock.move(700)
        sync(world)
    assert gone(world) == 0
    with world.store.read() as reader:
        assert outbox_view.rounds(reader, 0)[0].text == FAR_FEWER


def test_an_order_is_gone_after_two_direct_looks_ten_minutes_apart(make: MakeWorld) -> None:
    world = make("own_key")
    orders_there(world, 12)
    sync(world)
    server = world.servers["own_key"]
    del server.orders["S-own_key-3"]
    sync(world)
    assert gone(world) == 0
    world.clock.move(300)
    sync(world)
    assert gone(world) == 0
    world.clock.move(400)
    sync(world)
    assert gone(world) == 1


def test_what_a_list_left_out_is_asked_for_and_stays(make: MakeWorld) -> None:
    world = make("own_key")
    orders_there(world, 12)
    sync(world)
    server = world.servers["own_key"]
    kept = server.orders.pop("S-own_key-3")
    sync(world)
    server.orders["S-own_key-3"] = kept
    world.clock.move(700)
    sync(world)
    assert gone(world) == 0


def test_changed_here_and_deleted_there_waits_for_a_person(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    orders_there(world, 12)
    sync(world)
    server = world.servers["own_key"]
    del server.orders[link(world).remote_id]
    edit(world, "second")
    for _ in range(4):
        sync(world)
        world.clock.move(700)
    assert state(world) == "conflict"
    with world.store.write() as tx:
        answers.resolve(tx, one(world).id, None, "local", who="ana")
    assert state(world) == "gone"
    assert one(world).buyer_reference == "second"


@pytest.mark.parametrize(("choice", "kept"), [("local", False), ("remote", True)])
def test_deleted_here_and_changed_there_waits_for_a_person(
    make: MakeWorld, choice: answers.Choice, kept: bool
) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    order = one(world)
    with world.store.write() as tx:
        tx.put_order(replace(order, trashed_us=tx.now_us), source="clerk")
        outbox.on_trash(tx, order, remote=True)
    stranger(world, "note.customer", "keep it")
    sync(world, pull=False)
    assert state(world) == "conflict"
    with world.store.write() as tx:
        answers.resolve(tx, order.id, None, choice, who="ana")
    sync(world)
    assert bool(world.servers["own_key"].orders) is kept
    assert (one(world).trashed_us is None) is kept


def test_a_change_behind_a_delete_ends_with_it(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    trash_orders(world.desk, [one(world).id], remote=True)
    sync(world, "lost_reply", pull=False)
    restore_orders(world.desk, [one(world).id])
    edit(world, "second")
    world.clock.move(61)
    sync(world)
    with world.store.read() as reader:
        assert outbox.counts(reader, "own_key") == {}
    assert state(world) == "gone"


# -- what can't be read ------------------------------------------------------------


class Broken(FakeRemote):
    """One order of its list can't be read."""

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        for page in super().pages(since_us, known):
            yield replace(page, items=tuple(map(self._broken, page.items)))

    def _broken(self, item: Decoded | Unreadable | Unchanged) -> Decoded | Unreadable | Unchanged:
        if isinstance(item, Decoded) and item.remote_id == "S-own_key-2":
            return Unreadable(item.remote_id, item.raw, Said("The quantity “many” is no number."))
        return item


def test_an_order_that_cannot_be_read_is_set_aside_whole(make: MakeWorld) -> None:
    world = make("own_key")
    orders_there(world, 4)
    world.connector = Broken
    sync(world)
    with world.store.read() as reader:
        assert len(remotes.quarantined(reader, "own_key")) == 1
        (raw, reason) = reader.execute("SELECT raw, reason FROM quarantine").fetchone()
        (run,) = outbox_view.rounds(reader, 0)
        (count,) = reader.execute("SELECT count(*) FROM orders").fetchone()
    assert json.loads(raw)["id"] == "S-own_key-2"
    assert "no number" in reason
    assert count == 3
    assert run.seen == 4 == run.imported + run.quarantined


def test_the_same_page_again_writes_nothing(make: MakeWorld) -> None:
    world = make("own_key")
    orders_there(world, 7)
    sync(world)
    before = world.snapshot()
    with world.store.read() as reader:
        (journal,) = reader.execute("SELECT count(*) FROM journal").fetchone()
    sync(world)
    assert world.snapshot() == before
    with world.store.read() as reader:
        assert reader.execute("SELECT count(*) FROM journal").fetchone() == (journal,)
        run = outbox_view.rounds(reader, 0)[0]
    assert (run.seen, run.unchanged, run.complete) == (7, 7, True)


def test_an_imported_order_is_its_own_base_until_it_is_edited(make: MakeWorld) -> None:
    world = make("own_key")
    orders_there(world, 1)
    sync(world)
    with world.store.read() as reader:
        (known,) = links.by_remotes(reader, "own_key", ["S-own_key-1"]).values()
        stored = reader.execute("SELECT base FROM remote_links").fetchall()
    order = world.store.order(known.order_id)
    assert order is not None
    assert stored == [(None,)]
    assert known.base == groups.shared(order)
    world.save(replace(order, buyer_reference="ours"), order)
    with world.store.read() as reader:
        (edited,) = links.of_order(reader, order.id)
    assert edited == known
    assert edited.base["header.buyer_reference"] == "s0"
    sync(world)
    assert there(world).groups["header.buyer_reference"] == "ours"


def test_notes_of_both_sides_are_joined_and_sent(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    order = one(world)
    world.save(replace(order, notes=Notes(customer="ours")), order)
    stranger(world, "note.customer", "theirs")
    sync(world)
    assert "ours" in one(world).notes.customer
    assert "theirs" in one(world).notes.customer
    assert there(world).groups["note.customer"] == one(world).notes.customer


def test_a_line_that_became_another_there_takes_nobodys_place(make: MakeWorld) -> None:
    """Nothing ties it to ours any more: ours waits for a person, both are edited, both go out."""
    world = make("own_key")
    entered(world)
    sync(world)
    first = f"line.{one(world).lines[0].id}"
    relined(world, "a", "ours")
    stranger(world, first, {**there(world).groups[first], "sku": "theirs"})
    sync(world)
    relined(world, "theirs", "theirs, edited")
    resolve_conflict(world.desk, one(world).id, first, "local")
    sync(world)
    skus = ["b", "ours", "theirs, edited"]
    assert sorted(line.sku for line in one(world).lines) == skus
    assert sorted(v["sku"] for g, v in there(world).groups.items() if g[:5] == "line.") == skus
    assert state(world) == "clean"


def relined(world: World, old: str, new: str) -> None:
    order = one(world)
    lines = (replace(line, sku=new) if line.sku == old else line for line in order.lines)
    world.save(replace(order, lines=tuple(lines)), order)


def test_giving_up_a_push_keeps_both_sides_as_they_are(make: MakeWorld) -> None:
    world = make("own_key")
    entered(world)
    sync(world)
    edit(world, "second")
    with world.store.read() as reader:
        (row,) = outbox_view.outbox(reader)
    with world.store.write() as tx:
        answers.discard(tx, row.seq, who="ana")
    sync(world)
    assert there(world).groups["header.buyer_reference"] == "first"
    assert one(world).buyer_reference == "second"
    assert state(world) == "clean"
    assert "header.buyer_reference" in link(world).not_taken
    assert groups.same(link(world).base["header.buyer_reference"], "first")
