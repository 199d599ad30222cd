"""Bad input at every edge: one clear sentence, nothing kept of it, and the rest goes on.

The edges are a pulled order, `order new` and `account add`; a sentence names field, value and what
is expected and has at most 200 characters.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.credentials import environment_name
from app.paths import resource
from app.sandbox import Sandbox
from tests.connectors.certificates import self_signed
from tests.connectors.loopback import Line, answer
from tests.end2end.conftest import Answer, Console

pytestmark = pytest.mark.no_cover  # many times over what tests beside it measure

LONGEST = 200
HIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
MACHINE = re.compile(r"Traceback|Error\b|Exception|NoneType|Decimal\(|<class")
NAMES = {"transiteo": "transiteo", "merchantpro": "shop-ro"}


def only_sentence(told: Answer, *named: str) -> str:
    """The one line on stderr, held to what every sentence owes."""
    (line,) = told.err.splitlines()
    return sound(line, *named)


def sound(line: str, *named: str) -> str:
    assert len(line) <= LONGEST
    assert not HIDDEN.search(line)
    assert not MACHINE.search(line)
    for part in named:
        assert part in line
    return line


def listed(console: Console) -> Any:
    return console("order", "list", "--limit", "1000", "--json").json


# -- a pulled order ------------------------------------------------------------------------

SHOP_ORDER: list[tuple[str, object, str]] = [
    ("line_items", "none", "line_items “none”"),
    ("line_items", [{"product_name": "x"}], "quantity"),
    ("line_items", [{"quantity": "NaN"}], "quantity “NaN”"),
    ("line_items", [{"quantity": "1e400"}], "quantity “1e400”"),
    ("line_items", [{"quantity": True}], "quantity “true”"),
    ("line_items", [{"quantity": 10**14}], "out of range"),
    ("total_amount", "a lot", "total_amount “a lot”"),
    ("total_amount", {"net": 1}, "total_amount"),
    ("shipping_amount", [1], "shipping_amount"),
    ("date_created", "2024-02-30T10:00:00+02:00", "date_created “2024-02-30T10:00:00+02:00”"),
    ("date_created", "yesterday\u202e", "date_created “yesterday‹U+202E›”"),
    ("date_created", [2024], "date_created"),
    ("customer_note", {"b": 1}, "customer_note"),
    ("shipping_name", ["<b>Ana</b>"], "shipping_name “[\"<b>Ana</b>\"]”"),
    ("billing_city", True, "billing_city “true”"),
    ("tags", "export", "tags “export”"),
    ("invoice", "yes", "invoice “yes”"),
]  # fmt: skip
OWN_ORDER: list[tuple[str, object, str]] = [
    ("products", {}, "products"),
    ("products", [{"sku": "A"}], "quantity"),
    ("products", [{"sku": "A", "quantity": "-NaN"}], "quantity “-NaN”"),
    ("products", [{"sku": ["A"], "quantity": 1}], "sku"),
    ("amount_products", "12,50", "amount_products “12,50”"),
    ("order_date_hour", 1_753_175_951, "order_date_hour “1753175951”"),
    ("order_date_hour", "soon\x1b[31m", "order_date_hour “soon␛[31m”"),
    ("order_date_hour", 9 * 10**17, "order_date_hour"),
    ("customer_city", False, "customer_city “false”"),
]
TABLE = [("merchantpro", *row) for row in SHOP_ORDER] + [("transiteo", *row) for row in OWN_ORDER]


@pytest.mark.parametrize(("kind", "key", "value", "named"), TABLE)
def test_a_pulled_order_that_cannot_be_read_is_set_aside_in_words(
    accounts: Console, sandbox: Sandbox, kind: str, key: str, *, value: object, named: str
) -> None:
    name = NAMES[kind]
    assert accounts("sync", "--account", name).code == 0
    before = listed(accounts)
    ids = sorted(sandbox.orders(kind))
    bad, other = ids[0], ids[1]
    good = dict(sandbox.orders(kind)[bad])
    note = "customer_note" if kind == "merchantpro" else "customer_city"
    sandbox.edit(kind, bad, {key: value})
    sandbox.edit(kind, other, {note: "Sibiu"})
    told = accounts("sync", "--account", name, "--full", "--json")
    counts = told.json["accounts"][name]
    assert (told.code, counts["quarantined"], counts["pulled"]) == (3, 1, 1)
    first, *rest = told.err.splitlines()
    sound(first, name, f"“{bad}”", named)
    assert len(rest) == 1
    after = listed(accounts)
    assert [row["id"] for row in after["orders"]] == [row["id"] for row in before["orders"]]
    sandbox.edit(kind, bad, good)
    again = accounts("sync", "--account", name, "--full", "--json")
    assert (again.code, again.json["accounts"][name]["quarantined"]) == (0, 0), again.err


@pytest.mark.parametrize(
    ("kind", "key", "value", "axis"),
    [
        ("merchantpro", "shipping_status", "teleported", "fulfilment"),
        ("merchantpro", "payment_status", "<i>bartered</i>", "payment"),
        ("transiteo", "order_statut", "En rêve", "order"),
    ],
)
def test_an_unknown_word_is_kept_and_shown_never_guessed(
    accounts: Console, sandbox: Sandbox, kind: str, key: str, *, value: str, axis: str
) -> None:
    remote_id = sorted(sandbox.orders(kind))[0]
    sandbox.edit(kind, remote_id, {key: value})
    assert accounts("sync", "--account", NAMES[kind]).code == 0
    shown = accounts("order", "show", remote_id, "--json").json
    assert shown["status"][axis] == {"value": "other", "remote": value}


def test_an_unreadable_new_order_is_released_once_it_is_mended(
    accounts: Console, sandbox: Sandbox
) -> None:
    bad = sorted(sandbox.orders("merchantpro"))[0]
    total = sandbox.orders("merchantpro")[bad]["total_amount"]
    sandbox.edit("merchantpro", bad, {"total_amount": "a lot"})
    told = accounts("sync", "--account", "shop-ro", "--json")
    count = len(sandbox.orders("merchantpro"))
    assert (told.code, told.json["accounts"]["shop-ro"]["pulled"]) == (3, count - 1)
    sandbox.edit("merchantpro", bad, {"total_amount": total})
    mended = accounts("sync", "--account", "shop-ro", "--full", "--json")
    assert (mended.code, mended.json["accounts"]["shop-ro"]["quarantined"]) == (0, 0)


@pytest.mark.parametrize("full", [False, True])
def test_an_order_that_always_fails_neither_stops_the_rest_nor_the_round(
    accounts: Console, sandbox: Sandbox, *, full: bool
) -> None:
    assert accounts("sync", "--account", "shop-ro").code == 0
    there = sandbox.orders("merchantpro")
    bad, other = sorted(i for i in there if there[i]["shipping_status"] == "awaiting")[:2]
    sandbox.edit("merchantpro", bad, {"customer_note": "x" * 1_000_001})
    sandbox.edit("merchantpro", other, {"customer_note": "Ring twice"})
    words = ("sync", "--account", "shop-ro", "--json", *(["--full"] if full else []))
    told = accounts(*words)
    assert (told.code, told.json["accounts"]["shop-ro"]["pulled"]) == (3, 1)
    for line in told.err.splitlines():
        sound(line)
    assert "at most a million" in told.err
    sandbox.edit("merchantpro", bad, {"customer_note": "short"})
    mended = accounts("sync", "--account", "shop-ro", "--json", "--full")
    assert (mended.code, mended.json["accounts"]["shop-ro"]["quarantined"]) == (0, 0), mended.err


def test_long_and_odd_remote_text_is_kept_whole_and_steers_nothing(
    accounts: Console, sandbox: Sandbox
) -> None:
    remote_id = sorted(sandbox.orders("merchantpro"))[0]
    name = "<b>Ana</b>\u202e\x1b[31m" + "x" * 20_000
    sandbox.edit("merchantpro", remote_id, {"shipping_name": name, "customer_note": "=1+1\n" * 900})
    assert accounts("sync", "--account", "shop-ro").code == 0
    shown = accounts("order", "show", remote_id, "--json").json
    assert shown["parties"]["shipping"]["full_name"] == name
    assert shown["notes"]["customer"] == "=1+1\n" * 900
    for words in (("order", "show", remote_id), ("order", "list")):
        assert not HIDDEN.search(accounts(*words).out)


@pytest.mark.parametrize("remote_id", ["a/b?c#d", "%2e%2e", "95750870.3", "x" * 300, "ș #1"])
def test_odd_ids_stay_one_order(accounts: Console, sandbox: Sandbox, remote_id: str) -> None:
    order = next(iter(sandbox.orders("transiteo").values()))
    sandbox.add("transiteo", {**order, "order_id": remote_id})
    assert accounts("sync", "--account", "transiteo").code == 0
    fetched = accounts("order", "fetch", remote_id, "--account", "transiteo", "--json")
    assert fetched.code == 0, fetched.err
    assert fetched.json["sync"]["remote_ids"] == [remote_id]


@pytest.mark.parametrize("reference", [".", "..", "a\x01b"])
def test_an_id_that_is_no_place_never_reaches_an_address(
    accounts: Console, sandbox: Sandbox, reference: str
) -> None:
    calls = sandbox.audit()["transiteo"]["calls"]
    told = accounts("order", "fetch", reference, "--account", "transiteo")
    assert told.code == 2
    only_sentence(told, "address")
    assert sandbox.audit()["transiteo"]["calls"] == calls


# -- what stands in the way of a remote ----------------------------------------------------


@pytest.mark.parametrize("kind", list(NAMES))
@pytest.mark.parametrize(
    ("fault", "named"),
    [
        ("html", "web page"),
        ("truncated", "remote"),
        ("bad_utf8", "damaged"),
        ("redirect", "not followed"),
        ("500", "500"),
    ],
)
def test_an_answer_that_is_no_order_changes_nothing(
    accounts: Console, sandbox: Sandbox, kind: str, fault: str, named: str
) -> None:
    assert accounts("sync").code == 0
    before = listed(accounts)
    sandbox.set_faults({kind: {fault: 1.0}})
    told = accounts("sync", "--json")
    assert told.code in (3, 4)
    sound(told.err.splitlines()[0], NAMES[kind])
    if fault != "truncated":
        assert named in told.err
    other = next(name for each, name in NAMES.items() if each != kind)
    assert told.json["accounts"][other]["complete"] is True
    assert told.json["accounts"][NAMES[kind]]["pulled"] == 0
    assert listed(accounts) == before


def test_a_certificate_that_fails_is_said_and_nothing_is_sent(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for field in ("key", "secret"):
        monkeypatch.setenv(environment_name("shop", field), f"the-{field}-4711")
    there = Line(answer(b"{}"), secured=self_signed(tmp_path))
    added = console("account", "add", "shop", "--kind", "merchantpro", "--url", there.url)
    assert added.code == 0
    told = console("sync")
    there.close()
    assert not there.heads, "a request went out"
    assert told.code == 4
    sentence = only_sentence(told, "shop", "certificate of 127.0.0.1")
    assert "4711" not in sentence


# -- `order new` ---------------------------------------------------------------------------

TYPED: list[tuple[object, tuple[str, ...]]] = [
    ('{"number": ', ("not one JSON object",)),
    ("[1]", ("must be one JSON object",)),
    ("<!DOCTYPE html><html>", ("not one JSON object",)),
    ('{"number": 1, "number": 2}', ("number",)),
    ('{"currency": NaN}', ("JSON",)),
    ({"coulour": "red"}, ("coulour",)),
    ({"number": 7}, ("number “7”",)),
    ({"number": "a\x00b"}, ("U+0000",)),
    ({"currency": "EURO"}, ("currency “EURO”", "ISO 4217")),
    ({"departure_country": "Narnia"}, ("departure_country “Narnia”",)),
    ({"ordered_at": "2024-02-30T10:00:00Z"}, ("ordered_at “2024-02-30T10:00:00Z”",)),
    ({"ordered_at": "2199-01-01T00:00:00Z"}, ("ordered_at",)),
    ({"lines": [{"sku": "A", "quantity": "NaN"}]}, ("lines[0].quantity “NaN”",)),
    ({"lines": [{"sku": "A", "quantity": "-1"}]}, ("lines[0].quantity “-1”",)),
    ({"lines": "none"}, ("lines “none”",)),
    ({"lines": [{"sku": "A", "unit_price": "12,50"}]}, ("lines[0].unit_price “12,50”",)),
    ({"status": {"order": "lost"}}, ("status.order “lost”",)),
    ({"status": {"mood": "good"}}, ("mood",)),
    ({"parties": {"shipping": {"full_name": "a\x1b[31mb"}}}, ("parties.shipping.full_name",)),
    ({"parties": {"villain": {}}}, ("villain",)),
    ({"tags": "export"}, ("tags “export”",)),
]


@pytest.mark.parametrize(("typed", "named"), TYPED)
def test_an_order_that_cannot_be_taken_is_refused_in_one_sentence(
    console: Console, typed: object, named: tuple[str, ...]
) -> None:
    whole = json.loads(resource("demo/order.json").read_text("utf-8"))
    given = {**whole, **typed} if isinstance(typed, dict) else typed
    told = console("order", "new", stdin=given)
    assert told.code == 2
    only_sentence(told, *named)
    assert listed(console)["orders"] == []


# -- `account add` -------------------------------------------------------------------------

SETTINGS: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
    (("Shop!", "--url", "https://a.example"), ("name", "Shop!")),
    (("x" * 33, "--url", "https://a.example"), ("name",)),
    (("x", "--url", "http://a.example"), ("url", "https")),
    (("x", "--url", "ftp://a.example"), ("url", "ftp://a.example")),
    (("x", "--url", "https://a.example/../b"), ("url", "..")),
    (("x", "--url", "https://a.example/?q=1"), ("url", "?")),
    (("x", "--url", "https://a.example/\x1b[31m"), ("url", "control")),
    (("x", "--url", "https://a.example:99999"), ("url",)),
    (("x", "--url", "https://me:4711@a.example"), ("url", "@")),
    (("x", "--url", "https://a.example", "--option", "colour=red"), ("colour",)),
    (("x", "--url", "https://a.example", "--option", "settle_s=-1"), ("settle_s “-1”",)),
    (("x", "--url", "https://a.example", "--option", "rate=NaN/1"), ("rate “NaN/1”",)),
    (("x", "--url", "https://a.example", "--option", "rate=none"), ("rate “none”",)),
    (("x", "--url", "https://a.example", "--option", "rate"), ("--option", "KEY=VALUE")),
    (("x", "--url", "https://a.example", "--default", "currency=EURO"), ("currency “EURO”",)),
    (("x", "--url", "https://a.example", "--default", "departure_country=Narnia"), ("Narnia",)),
    (("x", "--url", "https://a.example", "--default", "incoterm=XYZ Boston"), ("incoterm “XYZ”",)),
    (("x", "--url", "https://a.example", "--default", "carrier=a\x1b[31m"), ("carrier", "U+001B")),
    (("x", "--url", "https://a.example", "--default", "carrier=" + "x" * 999), ("carrier", "200")),
]  # fmt: skip


@pytest.mark.parametrize(("words", "named"), SETTINGS)
def test_an_account_that_cannot_be_taken_is_refused_in_one_sentence(
    console: Console, words: tuple[str, ...], named: tuple[str, ...]
) -> None:
    told = console("account", "add", *words, "--kind", "merchantpro")
    assert told.code == 2
    sentence = only_sentence(told, *named)
    assert "4711" not in sentence
    assert console("account", "list", "--json").json == {"accounts": []}


def test_a_useless_secret_is_never_shown_and_adds_nothing(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(environment_name("shop", "key"), "has a space 4711")
    words = ("account", "add", "shop", "--kind", "merchantpro", "--url", "https://a.example")
    told = console(*words)
    assert told.code == 2
    assert "4711" not in only_sentence(told, "BORDEREAU_SECRET_SHOP_KEY", "space")
    assert console("account", "list", "--json").json == {"accounts": []}


def test_a_secret_spoilt_later_is_a_sign_in_for_that_account_alone(
    accounts: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(environment_name("shop-ro", "key"), "has a space 4711")
    told = accounts("sync", "--json")
    assert told.code == 3
    assert "4711" not in only_sentence(told, "shop-ro", "BORDEREAU_SECRET_SHOP_RO_KEY")
    assert told.json["accounts"]["transiteo"]["complete"] is True


def test_a_proxy_that_is_no_address_stops_no_save(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "carrier-pigeon://x")
    monkeypatch.setenv("HTTPS_PROXY", "carrier-pigeon://x")
    for field in ("key", "secret"):
        monkeypatch.setenv(environment_name("shop", field), "4711")
    words = ("account", "add", "shop", "--kind", "merchantpro", "--url", "https://a.example")
    assert console(*words).code == 0
    typed = json.loads(resource("demo/order.json").read_text("utf-8"))
    assert console("order", "new", "--account", "shop", stdin=typed).code == 0
    told = console("sync")
    assert told.code == 4
    only_sentence(told, "proxy")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("order", "list", "--from", "9999-12-31"), "9999-12-31"),
        (("order", "list", "--to", "0001-01-01"), "0001-01-01"),
        (("outbox", "discard", "9" * 30), "9" * 30),
        (("sync", "--wait", "nan"), "nan"),
    ],
)
def test_absurd_words_are_refused(console: Console, words: tuple[str, ...], named: str) -> None:
    told = console(*words)
    assert told.code == 2
    only_sentence(told, named)
