"""KaKaClo from the console: split creates, doubt where money moves, cancelling by refund."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from app.sandbox import Sandbox
from app.sandbox.supplier import paid as paid_now
from tests.end2end.conftest import Console

pytestmark = [pytest.mark.long, pytest.mark.no_cover]  # measured by shorter tests

PATIENCE = ("--wait", "60")


def typed(*skus: str, number: str = "W-7") -> dict[str, Any]:
    return {
        "number": number, "currency": "EUR", "ordered_at": "2026-11-20T09:00:00+02:00",
        "parties": {
            "customer": {"full_name": "Ana Ionescu", "email": "ana@example.com"},
            "shipping": {"full_name": "John Smith", "phone": "+16175550100", "country": "US",
                         "line1": "1 Pier Road", "city": "Boston", "region": "MA",
                         "postcode": "02110", "ioss_no": "IM3720000001"},
        },
        "lines": [{"sku": sku, "name": f"Goods {sku}", "quantity": "2", "unit_price": "109.00"}
                  for sku in skus or ("V01-39",)],
        "amounts": {"shipping": "15.00"}, "notes": {"customer": "Ring twice"},
    }  # fmt: skip


def made(console: Console, *skus: str) -> str:
    told = console(
        "order", "new", "--account", "kakaclo", "--json", stdin=typed(*skus)
    )  # fmt: skip
    assert told.code == 0, told.err
    return str(told.json["id"])


def shown(console: Console, order: str) -> Any:
    return console("order", "show", order, "--json").json


def state(console: Console, order: str) -> str:
    return str(shown(console, order)["sync"]["state"])


def sync(console: Console, *words: str) -> Any:
    told = console("sync", "--account", "kakaclo", "--json", *words)
    return told.json["accounts"]["kakaclo"]


def ours(sandbox: Sandbox, console: Console, order: str) -> list[dict[str, Any]]:
    """The supplier's orders with this one's reference."""
    reference = shown(console, order)["sync"]["client_ref"]
    rows = sandbox.orders("kakaclo").values()
    return [row for row in rows if row["customOrderId"] == reference]


def parked(console: Console) -> Any:
    (op,) = [op for op in console("outbox", "list", "--json").json["ops"] if op["kind"] == "create"]
    return op


@pytest.fixture
def blind(sandbox: Sandbox) -> None:
    """The account may create only."""
    sandbox.kakaclo.reads = False


# -- an account that reads -------------------------------------------------------------------


def test_one_order_here_is_tied_to_every_part_there(accounts: Console, sandbox: Sandbox) -> None:
    order = made(accounts, "V01-39", "US-77", "MUG-02")
    told = sync(accounts, *PATIENCE)
    assert (told["created"], told["in_doubt"], told["parked"]) == (1, 0, 0)
    parts = ours(sandbox, accounts, order)
    assert len(parts) == 2
    kept = shown(accounts, order)
    assert sorted(kept["sync"]["remote_ids"]) == sorted(part["id"] for part in parts)
    assert kept["sync"]["state"] == "clean"
    assert [(line["sku"], line["unit_price"]) for line in kept["lines"]] == [
        ("V01-39", "109.00"), ("US-77", "109.00"), ("MUG-02", "109.00"),
    ]  # fmt: skip
    assert (kept["currency"], kept["amounts"]["shipping"]) == ("EUR", "15.00")
    assert kept["parties"]["shipping"]["ioss_no"] == "IM3720000001"
    assert kept["notes"]["customer"] == "Ring twice"
    assert kept["ordered_at"] == "2026-11-20T09:00:00+02:00"
    assert kept["status"]["fulfilment"]["value"] == "awaiting"
    calls = sandbox.audit()["kakaclo"]["created"]
    assert sync(accounts)["created"] == 0
    assert sandbox.audit()["kakaclo"]["created"] == calls == 1


def test_the_least_advanced_part_says_how_far_the_order_is(
    accounts: Console, sandbox: Sandbox
) -> None:
    order = made(accounts, "V01-39", "US-77")
    sync(accounts, *PATIENCE)
    first, second = ours(sandbox, accounts, order)
    shipped = {"fulfillmentStatus": "fully_shipped"}
    sandbox.edit("kakaclo", first["id"], shipped)
    sync(accounts, "--full")
    status = shown(accounts, order)["status"]
    assert status["fulfilment"]["value"] == "partially_shipped"
    sandbox.edit("kakaclo", second["id"], shipped)
    sync(accounts, "--full")
    assert shown(accounts, order)["status"]["fulfilment"]["value"] == "shipped"
    assert len(shown(accounts, order)["lines"]) == 2


def test_a_status_that_was_never_told_is_not_overwritten(
    accounts: Console, sandbox: Sandbox
) -> None:
    """The customer paid us; that the supplier waits for its money is another matter."""
    sandbox.kakaclo.balance = Decimal(0)
    paid = typed() | {"status": {"payment": "paid"}}
    told = accounts("order", "new", "--account", "kakaclo", "--json", stdin=paid)
    sync(accounts, *PATIENCE)
    sync(accounts, "--full")
    kept = shown(accounts, told.json["id"])
    assert kept["status"]["payment"]["value"] == "paid"
    assert (kept["sync"]["state"], "status.payment" in kept["sync"]["not_sent"]) == ("clean", True)
    (part,) = ours(sandbox, accounts, told.json["id"])
    sandbox.edit("kakaclo", part["id"], paid_now("2026-11-20T09:00:00Z"))
    sync(accounts, "--full")
    kept = shown(accounts, told.json["id"])
    assert kept["status"]["order"]["value"] == "processing"
    assert kept["sync"]["not_sent"] == []


def test_their_orders_come_with_what_they_cost(accounts: Console, sandbox: Sandbox) -> None:
    assert sync(accounts)["pulled"] == len(sandbox.orders("kakaclo"))
    order = shown(accounts, "KA10001")
    assert (order["currency"], order["amounts"]["total"]) == ("USD", "34.20")
    assert [line["unit_price"] for line in order["lines"]] == ["7.09", "7.09"]
    assert order["sync"]["state"] == "clean"
    again = sync(accounts, "--full")
    assert (again["pulled"], again["conflicts"], again["quarantined"]) == (0, 0, 0)


def test_only_what_changed_is_asked_for_and_nothing_is_missed(
    accounts: Console, sandbox: Sandbox
) -> None:
    """Windows overlap and end before the lag of the index, so the cursor runs past nothing."""
    sync(accounts)
    row = sandbox.orders("kakaclo")["1000000371651"]
    for number in range(3):
        fresh = {key: value for key, value in row.items() if not key.endswith("Date")}
        sandbox.add("kakaclo", fresh | {"id": f"77{number}", "customOrderId": f"new-{number}"})
        sandbox.edit("kakaclo", "1000000371651", {"remark": f"changed {number}"})
        told = sync(accounts)
        assert (told["pulled"], told["complete"], told["conflicts"]) == (2, True, 0)
        assert shown(accounts, f"new-{number}")["sync"]["state"] == "clean"
        assert shown(accounts, "KA10001")["notes"]["customer"] == f"changed {number}"
    assert sync(accounts)["pulled"] == 0


def test_a_reply_that_got_lost_is_looked_for(accounts: Console, sandbox: Sandbox) -> None:
    sync(accounts)
    order = made(accounts, "V01-39", "US-77")
    sandbox.plan("kakaclo", ["lost_reply"], "POST")
    sync(accounts, "--push-only")
    assert state(accounts, order) == "checking"
    sync(accounts, *PATIENCE)
    assert state(accounts, order) == "clean"
    assert len(shown(accounts, order)["sync"]["remote_ids"]) == 2
    assert sandbox.audit()["kakaclo"]["created"] == 1


def test_what_is_not_found_waits_for_a_person(accounts: Console, sandbox: Sandbox) -> None:
    """Money moves, so a clean miss is no leave to send again (sync §1.7)."""
    sync(accounts)
    order = made(accounts)
    sandbox.plan("kakaclo", ["lost_request"], "POST")
    sync(accounts, *PATIENCE)
    assert state(accounts, order) == "unknown"
    op = parked(accounts)
    assert op["state"] == "needs_confirmation"
    assert "not found" in op["last_error"]
    assert ours(sandbox, accounts, order) == []
    assert accounts("outbox", "answer", str(op["seq"]), "--not-sent").code == 0
    sync(accounts, *PATIENCE)
    assert state(accounts, order) == "clean"
    (part,) = ours(sandbox, accounts, order)
    assert part["remark"].startswith("Ring twice (sent again")


def test_a_stray_part_is_adopted_when_a_list_shows_it(accounts: Console, sandbox: Sandbox) -> None:
    """The index lags: what the look-up missed is adopted on sight, and sent no second time."""
    sync(accounts)
    order = made(accounts)
    sandbox.kakaclo.lag_reads = 8
    sandbox.plan("kakaclo", ["lost_reply"], "POST")
    sync(accounts, *PATIENCE)
    assert state(accounts, order) == "unknown"
    for _ in range(8):
        sync(accounts, "--full")
    assert state(accounts, order) == "clean"
    assert sandbox.audit()["kakaclo"]["created"] == 1


def test_cancelling_asks_for_the_money_of_every_part(accounts: Console, sandbox: Sandbox) -> None:
    order = made(accounts, "V01-39", "US-77")
    sync(accounts, *PATIENCE)
    advanced = accounts("order", "advance", order, "order=cancelled", "--json")
    assert advanced.code == 0, advanced.err
    sync(accounts, *PATIENCE)
    for _ in range(3):
        sync(accounts, "--full")
    status = {axis: told["value"] for axis, told in shown(accounts, order)["status"].items()}
    assert (status["order"], status["refund"]) == ("cancelled", "refunded")
    assert [part["status"] for part in ours(sandbox, accounts, order)] == ["cancel", "cancel"]
    assert state(accounts, order) == "clean"
    assert sandbox.audit()["kakaclo"]["repeated_commands"] == 0


@pytest.mark.parametrize("trouble", [None, "lost_reply", "lost_request", "502"])
def test_a_part_is_refunded_once(accounts: Console, sandbox: Sandbox, trouble: str | None) -> None:
    order = made(accounts, "V01-39", "MUG-02")
    sync(accounts, "--wait", "10")
    first, second = shown(accounts, order)["lines"]
    refund = ("order", "advance", order, "refund=requested", "--line")
    for line, said in [
        (f"{first['id']}=0", "is not a whole number from 1 to"), (f"{first['id']}=0.5", "whole"),
        ("nothing=1", "is no line of this order"), ("1", "is not ID=QTY"),
    ]:  # fmt: skip
        told = accounts(*refund, line)
        assert (told.code, said in told.err) == (2, True), told.err
    assert accounts("order", "advance", order, "payment=paid", "--line", "1=1").code == 2
    assert accounts("outbox", "list", "--json").json["ops"] == []
    assert accounts(*refund, f"{first['id']}=1").code == 0
    sandbox.plan("kakaclo", [trouble], "POST")
    sync(accounts, "--wait", "60")
    (part,) = ours(sandbox, accounts, order)
    assert part["refundStatus"] in ("refunding", "partial_refund")
    assert part["status"] != "cancel", "the rest is still to come"
    audit = sandbox.audit()["kakaclo"]
    assert (audit["repeated_commands"], audit["clean"]) == (0, True)
    told = accounts(*refund, f"{second['id']}=1")
    assert (told.code, "was refunded before" in told.err) == (2, True)


def test_a_parcel_that_left_cannot_be_cancelled(accounts: Console, sandbox: Sandbox) -> None:
    order = made(accounts)
    sync(accounts, *PATIENCE)
    (part,) = ours(sandbox, accounts, order)
    sandbox.edit("kakaclo", part["id"], {"fulfillmentStatus": "fully_shipped"})
    accounts("order", "advance", order, "order=cancelled")
    sync(accounts, *PATIENCE)
    (op,) = accounts("outbox", "list", "--json").json["ops"]
    assert (op["kind"], op["state"], op["attempts"]) == ("command:refund", "rejected", 0)
    assert "cannot follow" in op["last_error"]
    assert shown(accounts, order)["sync"]["conflicts"] == ["status.fulfilment"]
    (part,) = ours(sandbox, accounts, order)
    assert part["refundStatus"] == "NULL"


# -- an account that only creates ------------------------------------------------------------


@pytest.mark.usefixtures("blind")
def test_what_cannot_be_read_back_is_sent_and_said_so(accounts: Console, sandbox: Sandbox) -> None:
    order = made(accounts, "V01-39", "US-77")
    told = sync(accounts, *PATIENCE)
    assert (told["created"], told["complete"]) == (1, True)
    kept = shown(accounts, order)
    assert (kept["sync"]["state"], len(kept["sync"]["remote_ids"])) == ("manual", 1)
    assert kept["sync"]["pending"] == 0
    calls = sandbox.audit()["kakaclo"]["calls"]
    sync(accounts, "--full")
    assert sandbox.audit()["kakaclo"]["calls"] == calls
    assert kept["sync"]["remote_ids"][0] in [part["id"] for part in ours(sandbox, accounts, order)]


DOUBTS = ("lost_reply", "lost_request", "late", "502", "truncated", "html", "not_ok")


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize("fault", DOUBTS)
def test_a_create_in_doubt_is_never_sent_again_by_itself(
    accounts: Console, sandbox: Sandbox, fault: str
) -> None:
    sync(accounts)
    order = made(accounts)
    sandbox.plan("kakaclo", [fault], "POST")
    told = sync(accounts, *PATIENCE)
    assert (told["created"], told["parked"]) == (0, 1)
    assert state(accounts, order) == "unknown"
    for _ in range(3):
        sync(accounts, "--full")
    assert parked(accounts)["attempts"] == 1
    assert sandbox.audit()["kakaclo"]["created"] <= 1


@pytest.mark.usefixtures("blind")
def test_a_person_says_that_it_is_there(accounts: Console, sandbox: Sandbox) -> None:
    sync(accounts)
    order = made(accounts, "V01-39", "US-77")
    sandbox.plan("kakaclo", ["lost_reply"], "POST")
    sync(accounts)
    op, numbers = parked(accounts), [part["id"] for part in ours(sandbox, accounts, order)]
    assert answered(accounts, op["seq"], numbers) == 0
    sync(accounts, *PATIENCE)
    kept = shown(accounts, order)["sync"]
    assert (kept["state"], sorted(kept["remote_ids"])) == ("manual", sorted(numbers))
    assert sandbox.audit()["kakaclo"]["created"] == 1


@pytest.mark.usefixtures("blind")
@pytest.mark.provokes("blind_creates")
def test_a_person_has_it_sent_again(accounts: Console, sandbox: Sandbox) -> None:
    sync(accounts)
    order = made(accounts)
    sandbox.plan("kakaclo", ["lost_request"], "POST")
    sync(accounts)
    seq = parked(accounts)["seq"]
    assert accounts("outbox", "answer", str(seq), "--not-sent").code == 0
    sync(accounts, *PATIENCE)
    assert state(accounts, order) == "manual"
    assert len(ours(sandbox, accounts, order)) == 1


def answered(console: Console, seq: int, numbers: Sequence[str]) -> int:
    words = [word for number in numbers for word in ("--sent", number)]
    return console("outbox", "answer", str(seq), *words).code


@pytest.mark.usefixtures("blind")
def test_what_it_cannot_take_is_refused_before_anything_is_sent(
    accounts: Console, sandbox: Sandbox
) -> None:
    order = typed()
    order["parties"]["shipping"] |= {"full_name": "J" * 33, "phone": ""}
    told = accounts("order", "new", "--account", "kakaclo", "--json", stdin=order)
    assert told.code == 0, told.err
    sync(accounts)
    assert state(accounts, told.json["id"]) == "rejected"
    assert sandbox.audit()["kakaclo"]["created"] == 0
    said = shown(accounts, told.json["id"])["sync"]["last_error"]
    assert "a recipient of at most 32" in said
    assert "needs a phone" in said
