"""MerchantPro's filters, each as it is asked for and as a shop answers it; and its tags."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from app.connectors.contract import Decoded, Fault, Write
from app.connectors.merchantpro.connector import MerchantPro
from app.connectors.merchantpro.listing import Filter
from app.sandbox import Sandbox
from app.sandbox.exchange import dumps
from app.sandbox.orders import sample
from app.sandbox.shop import FILTERS
from tests.connectors.loopback import Line, Script, answer

MARCH_US = 1_772_323_200_000_000  # 2026-03-01T00:00:00Z
SPELT: dict[str, tuple[Any, str]] = {
    "id": ("95750870.3", "95750870.3"), "ids": (("1", "95750870.3"), "1,95750870.3"),
    "payment_status": ("paid", "paid"), "payment_substatus_id": ("7", "7"),
    "payment_method_code": ("wire", "wire"), "payment_transaction_id": ("tx+1", "tx+1"),
    "shipping_status": ("in_process", "in_process"), "shipping_substatus_id": ("8", "8"),
    "shipping_method_id": ("101", "101"), "shipping_awb": ("AWB 1", "AWB 1"),
    "customer_id": ("17", "17"), "customer_email": ("a+b@example.com", "a+b@example.com"),
    "created_after": (MARCH_US + 999_999, "2026-03-01T00:00:00+00:00"),
    "created_before": (MARCH_US + 1_000_000, "2026-03-01T00:00:01+00:00"),
    "tag_name": ("Feedback excelent", "Feedback excelent"), "tag_ids": (("1", "2"), "1,2"),
}  # fmt: skip

NO_KEYS = ("ids", "created_after", "created_before", "tag_name", "tag_ids")


def test_every_documented_filter_is_there() -> None:
    names = [field.name for field in fields(Filter)]
    assert set(names) == set(SPELT) == FILTERS.keys()
    assert Filter().parameters() == {}


@pytest.mark.parametrize("name", SPELT)
def test_each_filter_is_spelt_as_the_page_does(name: str) -> None:
    given, told = SPELT[name]
    assert Filter(**{name: given}).parameters() == {name: told}


def odd_one(sandbox: Sandbox) -> None:
    """One order among others that every filter can tell from some of them."""
    plain = sample("merchantpro-get")
    for number, day in enumerate(("2026-01-05", "2026-04-05")):
        sandbox.add("merchantpro", plain | {"id": 500 + number, "date_created": f"{day}T00:00:00Z"})
    told = {name: spelt for name, (_, spelt) in SPELT.items() if name not in NO_KEYS}
    date = {"date_created": "2026-03-01T02:00:00+02:00"}
    tags = {"tags": [{"id": 2, "name": "Feedback excelent"}]}
    sandbox.add("merchantpro", plain | told | date | tags)


@pytest.mark.parametrize("word", ["AWB 1", "tx+1"])
def test_an_order_is_known_by_its_tracking_number_and_payment(
    sandbox: Sandbox, shop: MerchantPro, word: str
) -> None:
    odd_one(sandbox)
    assert [found.remote_id for found in shop.known_by(word)] == ["95750870.3"]


def test_no_order_is_known_by_a_word_that_it_does_not_bear(
    sandbox: Sandbox, shop: MerchantPro
) -> None:
    odd_one(sandbox)
    assert shop.known_by("AWB 2") == ()


@pytest.mark.parametrize("name", SPELT)
def test_each_filter_finds_what_it_means(sandbox: Sandbox, shop: MerchantPro, name: str) -> None:
    odd_one(sandbox)
    everything = {item.remote_id for page in shop.search(Filter()) for item in page.items}
    pages = list(shop.search(Filter(**{name: SPELT[name][0]})))
    found = {item.remote_id for page in pages for item in page.items}
    assert "95750870.3" in found
    assert found < everything
    assert pages[-1].complete


# -- tags ------------------------------------------------------------------------------------


def tagged(shop: MerchantPro, *tags: str) -> tuple[Decoded, Write]:
    """The write that gives the first sample these tags beside its own."""
    read = shop.get("12345001")
    assert isinstance(read, Decoded)
    write = shop.update(
        replace(read.order, tags=(*read.order.tags, *tags)), read, frozenset({"tags"})
    )
    assert write is not None
    return read, write


def test_one_tag_is_added_without_touching_the_others(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.edit("merchantpro", "12345001", {"tags": [{"id": 9, "name": "theirs"}]})
    _, write = tagged(shop, "export")
    assert write.carries == {"tags"}
    assert (write.request.method, write.request.body) == ("POST", '{"name":"export"}')
    sandbox.edit("merchantpro", "12345001", {"tags": [{"id": 9, "name": "a stranger's"}]})
    assert shop.send(write.request) is None
    names = [tag["name"] for tag in sandbox.orders("merchantpro")["12345001"]["tags"]]
    assert names == ["a stranger's", "export"]


def test_a_shop_without_that_call_is_patched(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.merchantpro.posts_tags = False
    _, write = tagged(shop, "export")
    echo = shop.send(write.request)
    assert echo is not None
    assert echo.order.tags[-1] == "export"
    _, again = tagged(shop, "second")
    assert again.request.method == "PATCH"


def test_other_changes_of_tags_go_whole(shop: MerchantPro) -> None:
    read, two = tagged(shop, "export", "second")
    assert two.request.method == "PATCH"
    mixed = shop.update(
        replace(read.order, tags=(*read.order.tags, "export"), tracking_no="AWB"),
        read,
        frozenset({"tags", "tracking"}),
    )
    assert mixed is not None
    assert mixed.request.method == "PATCH"


@pytest.mark.parametrize("told", [b'{"ok":false}', b"[]", b"<html>", b"nonsense"])
def test_a_tag_that_is_not_acknowledged_is_in_doubt(
    line: Callable[[Script], Line], shop_at: Callable[[Line], MerchantPro], told: bytes
) -> None:
    body = dumps(sample("merchantpro-get")).encode()

    def script(peer: Any, head: bytes) -> None:
        answer(told if head.startswith(b"POST") else body)(peer, head)

    shop = shop_at(line(script))
    _, write = tagged(shop, "export")
    with pytest.raises(Fault) as caught:
        shop.send(write.request)
    assert caught.value.outcome == "ambiguous"
