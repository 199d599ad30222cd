"""What a clerk does to an order between two rounds reaches the remote, in order and once."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.paths import resource
from app.sandbox import Sandbox
from tests.end2end.conftest import Console

SHOP = "shop-ro"


def entered(console: Console, account: str = SHOP, **keys: object) -> str:
    """A new order's local id."""
    typed = json.loads(resource("demo/order.json").read_text("utf-8")) | keys
    made = console("order", "new", "--account", account, "--json", stdin=typed)
    assert made.code == 0, made.err
    return str(made.json["id"])


def shown(console: Console, order: str) -> Any:
    return console("order", "show", order, "--json").json


def kinds(console: Console) -> list[str]:
    return [op["kind"] for op in console("outbox", "list", "--json").json["ops"]]


def settled(console: Console) -> None:
    told = console("sync", "--wait", "60")
    assert told.code == 0, told.err


@pytest.mark.parametrize(
    ("status", "chain", "there"),
    [
        ({}, [], "awaiting"),
        ({"fulfilment": "confirmed"}, [], "confirmed"),
        ({"fulfilment": "shipped"}, ["shipped"], "shipped"),
        ({"fulfilment": "delivered"}, ["shipped", "delivered"], "delivered"),
        ({"fulfilment": "returned"}, ["shipped", "returned"], "returned"),
        ({"order": "cancelled"}, ["cancelled"], "cancelled"),
    ],
)
def test_what_a_create_cannot_carry_follows_as_commands(
    accounts: Console, sandbox: Sandbox, status: dict[str, str], chain: list[str], there: str
) -> None:
    order = entered(accounts, status=status)
    assert kinds(accounts) == ["create", *(f"command:{name}" for name in chain)]
    settled(accounts)
    after = shown(accounts, order)
    assert after["sync"]["state"] == "clean"
    (remote_id,) = after["sync"]["remote_ids"]
    assert sandbox.orders("merchantpro")[remote_id]["shipping_status"] == there
    assert {axis: after["status"][axis]["value"] for axis in status} == status
    assert sandbox.audit()["merchantpro"]["repeated_commands"] == 0


def test_a_status_set_before_the_create_left_is_never_taken_back(accounts: Console) -> None:
    order = entered(accounts)
    assert accounts("order", "advance", order, "fulfilment=shipped").code == 0
    assert kinds(accounts) == ["create", "command:shipped"]
    settled(accounts)
    assert shown(accounts, order)["status"]["fulfilment"]["value"] == "shipped"
    assert shown(accounts, order)["status"]["order"]["value"] == "processing"


def test_a_later_status_supersedes_an_unsent_one(accounts: Console, sandbox: Sandbox) -> None:
    order = entered(accounts)
    settled(accounts)
    assert accounts("order", "advance", order, "fulfilment=shipped").code == 0
    assert accounts("order", "advance", order, "order=cancelled").code == 0
    assert "command:shipped" not in kinds(accounts)
    settled(accounts)
    after = shown(accounts, order)
    (remote_id,) = after["sync"]["remote_ids"]
    assert sandbox.orders("merchantpro")[remote_id]["shipping_status"] == "cancelled"
    assert sandbox.orders("merchantpro")[remote_id].get("date_shipped") is None
    assert after["status"]["fulfilment"]["value"] == "cancelled"


@pytest.mark.parametrize("between", [False, True])
def test_a_restored_order_is_sent_after_all_once(
    accounts: Console, sandbox: Sandbox, *, between: bool
) -> None:
    settled(accounts)
    order = entered(accounts, status={"fulfilment": "shipped"})
    reference = shown(accounts, order)["sync"]["client_ref"]
    assert accounts("order", "delete", order).code == 0
    assert kinds(accounts) == []
    if between:
        settled(accounts)
    assert accounts("order", "restore", order).code == 0
    assert kinds(accounts) == ["create", "command:shipped"]
    settled(accounts)
    after = shown(accounts, order)
    assert (after["sync"]["state"], after["sync"]["client_ref"]) == ("clean", reference)
    made = [
        each
        for each in sandbox.orders("merchantpro").values()
        if (each["meta_fields"] or {}).get("bordereau_ref") == reference
    ]
    assert [each["shipping_status"] for each in made] == ["shipped"]


def test_what_was_given_up_is_not_sent_by_a_later_edit_or_restore(
    accounts: Console, sandbox: Sandbox
) -> None:
    order = entered(accounts)
    seq = str(accounts("outbox", "list", "--json").json["ops"][0]["seq"])
    assert accounts("outbox", "discard", seq).code == 0
    for words, stdin in (
        (("order", "edit", order), {"tags": ["later"]}),
        (("order", "advance", order, "fulfilment=shipped"), None),
        (("order", "delete", order), None),
        (("order", "restore", order), None),
    ):
        assert accounts(*words, stdin=stdin).code == 0
        assert kinds(accounts) == []
    before = sandbox.orders("merchantpro").keys()
    settled(accounts)
    assert sandbox.orders("merchantpro").keys() == before
    assert shown(accounts, order)["sync"]["state"] == "local"


def test_what_was_edited_while_an_account_was_away_goes_out_when_it_is_back(
    accounts: Console, sandbox: Sandbox
) -> None:
    order = entered(accounts)
    settled(accounts)
    rows = accounts("account", "list", "--json").json["accounts"]
    (row,) = (row for row in rows if row["name"] == SHOP)
    assert accounts("account", "remove", SHOP).code == 0
    assert shown(accounts, order)["sync"]["state"] == "local"
    patch = {"notes": {"customer": "Leave at the desk"}}
    assert accounts("order", "edit", order, stdin=patch).code == 0
    assert accounts("order", "advance", order, "fulfilment=shipped").code == 0
    options = [
        word for key, value in row["options"].items() for word in ("--option", f"{key}={value}")
    ]
    same = row["url"].replace("http:", "HTTP:") + "/"
    back = ("account", "add", SHOP, "--kind", "merchantpro", "--url", same, *options)
    assert accounts(*back).code == 0
    assert kinds(accounts) == ["push", "command:shipped"]
    settled(accounts)
    (remote_id,) = shown(accounts, order)["sync"]["remote_ids"]
    there = sandbox.orders("merchantpro")[remote_id]
    assert there["customer_note"] == "Leave at the desk"
    assert there["shipping_status"] == "shipped"


def test_nothing_is_deleted_at_an_account_that_was_removed(accounts: Console) -> None:
    order = entered(accounts)
    settled(accounts)
    assert accounts("account", "remove", SHOP).code == 0
    told = accounts("order", "delete", order, "--remote")
    assert (told.code, told.err) == (2, "--remote: There is no such account any more.\n")
    assert kinds(accounts) == []
    assert shown(accounts, order)["trashed_at"] is None
    assert accounts("order", "delete", order).code == 0


def test_of_two_logins_at_one_address_each_comes_back_to_its_own_orders(console: Console) -> None:
    def add(name: str) -> None:
        told = console("account", "add", name, "--kind", "transiteo", "--url", "https://a.example")
        assert told.code == 0, told.err

    for name in ("first", "second"):
        add(name)
        made = console("order", "new", "--account", name, "--json", stdin={"number": name})
        assert made.code == 0, made.err
    for op in console("outbox", "list", "--json").json["ops"]:
        assert console("outbox", "discard", str(op["seq"])).code == 0
    for name in ("first", "second"):
        assert console("account", "remove", name).code == 0
    add("second")
    listed = console("order", "list", "--account", "second", "--json").json["orders"]
    assert [row["number"] for row in listed] == ["second"]


def test_codes_of_an_account_are_kept_in_capitals(console: Console) -> None:
    words = ("--default", "currency=eur", "--default", "departure_country=ro")
    told = console("account", "add", "t", "--kind", "transiteo", "--url", "https://a.b", *words)
    assert told.code == 0, told.err
    (row,) = console("account", "list", "--json").json["accounts"]
    assert row["defaults"] == {"currency": "EUR", "departure_country": "RO"}


def test_a_local_order_takes_what_it_left_out_from_the_account_it_is_sent_to(
    accounts: Console,
) -> None:
    typed = json.loads(resource("demo/order.json").read_text("utf-8"))
    del typed["currency"], typed["departure_country"]
    local = accounts("order", "new", "--json", stdin=typed).json
    sent = accounts("order", "send", local["id"], "--account", "transiteo", "--json").json
    assert (sent["currency"], sent["departure_country"]) == ("EUR", "RO")
    assert sent["id"] == local["id"]
    settled(accounts)


def test_one_order_cannot_be_fetched_while_the_remote_asks_to_wait(
    accounts: Console, sandbox: Sandbox
) -> None:
    sandbox.set_faults({"transiteo": {"429_wait": 1.0}})
    assert accounts("sync", "--account", "transiteo").code in {3, 4}
    rows = accounts("account", "list", "--json").json["accounts"]
    assert [row["state"] for row in rows if row["name"] == "transiteo"] == ["ok"]
    told = accounts("order", "fetch", "001", "--account", "transiteo")
    assert told.code == 4
    assert "left alone" in told.err
