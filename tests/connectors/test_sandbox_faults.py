"""The weather: what each fault means for a call, what it makes of a list, when it comes."""

from __future__ import annotations

import json
import random

import pytest

from app.connectors.contract import Decoded, Fault
from app.connectors.merchantpro.connector import MerchantPro
from app.sandbox import FAULTS, TABLE, Sandbox
from app.sandbox.distort import distorted, refusal
from app.sandbox.exchange import Answer, loads
from app.sandbox.faults import CONTRACT
from app.sandbox.weather import Weather
from tests.connectors.bare import asking, heard, sample_body
from tests.connectors.test_merchantpro_mapping import typed

ORDERS = "/api/v2/orders"
OUTCOMES = {
    "lost_request": "ambiguous", "lost_reply": "ambiguous", "late": "ambiguous",
    "reset": "ambiguous", "429": "refused", "429_wait": "refused", "500": "ambiguous",
    "502": "ambiguous", "503": "ambiguous", "504": "ambiguous", "slow": "done",
    "truncated": "ambiguous", "html": "ambiguous", "bad_utf8": "ambiguous", "huge": "ambiguous",
    "expired_token": "refused", "redirect": "refused",
}  # fmt: skip


@pytest.mark.parametrize("fault", OUTCOMES)
def test_each_fault_meets_a_create_as_named(
    sandbox: Sandbox, shop: MerchantPro, fault: str
) -> None:
    """What the client may know, and what really happened there."""
    sandbox.plan("merchantpro", [fault], "POST")
    try:
        shop.send(shop.create(typed()))
        outcome = "done"
    except Fault as told:
        outcome = told.outcome
    assert outcome == OUTCOMES[fault]
    created = sandbox.audit()["merchantpro"]["created"]
    executes = TABLE[fault].executes
    assert executes == "maybe" or created == (executes == "yes")
    assert sandbox.run_late() == (fault == "late")
    assert sandbox.audit()["merchantpro"]["created"] == created + (fault == "late")
    assert sandbox.audit()["merchantpro"]["faults"] == {fault: 1}


def test_the_contracts_names_stand_first() -> None:
    assert [fault.name for fault in CONTRACT] == [*OUTCOMES, "empty_list", "short_list"]
    assert FAULTS[: len(CONTRACT)] == tuple(fault.name for fault in CONTRACT)
    assert all(fault.meaning for fault in TABLE.values())


# -- lists of every shape --------------------------------------------------------------------

SHAPES = {
    "bare": "[1, 2, 3]",
    "wrapped": '{"orders": [1, 2, 3]}',
    "counted": '{"data": [1, 2, 3], "meta": {"count": {"total": 3, "current": 3}}}',
    "paged": '{"code": 10000, "data": {"list": [1, 2, 3], "total": 3}}',
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("fault", "left"),
    [("empty_list", 0), ("short_list", 1), ("missing_row", 2), ("repeated_row", 4),
     ("null_row", 3), ("shifted_page", 2), ("short_page", 2), ("wrong_total", 3)],
)  # fmt: skip
def test_a_list_is_cut_whatever_its_shape(shape: str, fault: str, left: int) -> None:
    found = loads(distorted(fault, Answer(200, SHAPES[shape]), random.Random(1)).text)
    data = found if shape == "bare" else found.get("orders", found.get("data"))
    shown = data["list"] if shape == "paged" else data
    assert len(shown) == left
    if shape in ("counted", "paged"):
        total = found["meta"]["count"]["total"] if shape == "counted" else data["total"]
        told = {"empty_list": 0, "short_list": 1}.get(fault, 3)
        assert (total == told) == (fault != "wrong_total")


def test_an_answer_that_is_no_success_stays_as_it_is() -> None:
    refused = Answer(404, '{"message": "Order not found"}')
    assert all(distorted(name, refused, random.Random(1)) == refused for name in FAULTS)
    assert refusal("lost_request", random.Random(1)) is None


# -- the weather -----------------------------------------------------------------------------


def met(weather: Weather, kind: str, calls: int = 200) -> list[str | None]:
    return [weather.next(kind, "GET", is_list=False) for _ in range(calls)]


def test_a_rate_is_met_by_its_seed() -> None:
    def of(seed: int) -> list[str | None]:
        weather = Weather(seed)
        weather.set_rates({"transiteo": {"500": 0.5}})
        return met(weather, "transiteo")

    assert of(1) == of(1) != of(2)
    assert 60 < of(1).count("500") < 140


def test_the_weather_of_an_account_is_its_own() -> None:
    """The same seed is the same weather, whatever is asked of the other remotes."""
    quiet, busy = Weather(9), Weather(9)
    for weather in (quiet, busy):
        weather.set_rates({"*": {"500": 0.2, "lost_reply": 0.2}})
    met(busy, "merchantpro", 70)
    busy.toss("twc")
    assert met(quiet, "transiteo") == met(busy, "transiteo")
    assert met(quiet, "kakaclo") != met(quiet, "twc")


def test_a_fault_meets_only_calls_that_it_can() -> None:
    weather = Weather(1)
    weather.set_rates({"*": dict.fromkeys(FAULTS, 1.0)})
    for name, fault in TABLE.items():
        weather.set_rates({"*": {name: 1.0}})
        for method, lists in (("GET", True), ("GET", False), ("POST", False)):
            call = "list" if lists else "read" if method == "GET" else "write"
            for kind in ("transiteo", "kakaclo"):
                fits = fault.meets in ("any", call) and (not fault.kinds or kind in fault.kinds)
                assert weather.next(kind, method, is_list=lists) == (name if fits else None)


def test_a_plan_goes_before_the_rates_and_waits_for_its_call() -> None:
    weather = Weather(1)
    weather.set_rates({"twc": {"500": 1.0}})
    weather.plan("twc", [None, "late", "502"], "")
    asked = [weather.next("twc", method, is_list=False) for method in ("GET", "GET", "POST", "GET")]
    assert asked == [None, None, "late", "502"]
    assert weather.next("twc", "GET", is_list=False) == "500"
    with pytest.raises(ValueError, match="storm"):
        weather.plan("twc", ["storm"])


@pytest.mark.provokes("duplicates", "blind_creates")
def test_a_plan_waits_for_its_method(sandbox: Sandbox, shop: MerchantPro) -> None:
    sandbox.plan("merchantpro", ["lost_reply", None], "POST")
    assert isinstance(shop.get("12345001"), Decoded)
    with pytest.raises(Fault):
        shop.send(shop.create(typed()))
    assert shop.send(shop.create(typed())) is not None


def test_late_executions_come_by_themselves() -> None:
    with Sandbox(late_s=0.01) as sandbox:
        sandbox.plan("merchantpro", ["late"])
        body = json.dumps(sample_body("merchantpro-create-request"))
        assert heard(sandbox, asking(sandbox, "POST", ORDERS, body)) == (b"", "closed")
        for timer in sandbox._timers:
            timer.join()
        assert sandbox.audit()["merchantpro"]["created"] == 1
