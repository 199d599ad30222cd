"""The suite fails on a connector that breaks its word: the Depot's, spoilt in one place each."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.connectors import body, overlay
from app.connectors.contract import Fault, Found, Page, Request, Write
from app.said import Said
from app.wire import dumps
from tests.connectors import test_conformance as life
from tests.connectors import test_conformance_decode as decoding
from tests.connectors import test_conformance_line as weather
from tests.connectors.conformance import SUBJECTS, running
from tests.connectors.fifth import mapping
from tests.connectors.fifth.connector import Depot
from tests.connectors.loopback import Line, Script

pytestmark = pytest.mark.no_cover  # many times over what tests beside it measure

DEPOT = SUBJECTS[-1]
_get, _pages, _send = Depot.get, Depot.pages, Depot.send


def drops_unknown_keys(depot: Depot, order: Any, read: Any, groups: Any) -> Write | None:
    whole = mapping.whole(order, read, groups)
    kept = {"id", "state", "made", *mapping.encode(order)}
    told = {name: value for name, value in (whole or {}).items() if name in kept}
    return Write(Request("PUT", f"/orders/{read.remote_id}", dumps(told)), groups) if told else None


def sends_all_of_ours(depot: Depot, order: Any, read: Any, groups: Any) -> Write:
    whole = body.parse(read.raw).values | mapping.encode(order)
    return Write(Request("PUT", f"/orders/{read.remote_id}", dumps(whole)), groups)


def lets_theirs_show_through(depot: Depot, order: Any, read: Any, groups: Any) -> Write | None:
    whole = mapping.whole(order, read, groups)
    if whole is None:
        return None
    theirs = body.parse(read.raw).object("ship_to").values
    whole["ship_to"] = theirs | overlay.told(body.of(whole).object("ship_to").values)
    return Write(Request("PUT", f"/orders/{read.remote_id}", dumps(whole)), groups)


def calls_any_fault_absent(depot: Depot, remote_id: str) -> Any:
    try:
        return _get(depot, remote_id)
    except Fault:
        return None


def writes_ids_into_paths(depot: Depot, remote_id: str) -> Request:
    return Request("DELETE", f"/orders/{remote_id}")


def finds_nothing_for_sure(depot: Depot, ref: str, since_us: int) -> Found:
    return Found((), complete=True)


def is_whole_at_once(depot: Depot, since_us: Any, known: Any = None) -> Iterator[Page]:
    return (replace(page, complete=True) for page in _pages(depot, since_us, known))


def believes_every_answer(depot: Depot, request: Request) -> None:
    depot._session.ask(request)


def tries_three_times(depot: Depot, request: Request) -> Any:
    for _ in range(2):
        try:
            return _send(depot, request)
        except Fault:
            continue
    return _send(depot, request)


def calls_doubt_a_refusal(depot: Depot, request: Request) -> Any:
    try:
        return _send(depot, request)
    except Fault as fault:
        fault.outcome = "refused"
        raise


def tells_what_it_sent(depot: Depot, request: Request) -> Any:
    try:
        return _send(depot, request)
    except Fault as fault:
        said = str(depot._session.sign_in.headers())
        raise Fault(Said(said), outcome=fault.outcome, status=fault.status) from None


def stumbles_over_oddities(depot: Depot, raw: str) -> Any:
    fields = body.parse(raw)
    return replace(mapping.decode(raw), remote_id=fields.text("id"))


def repeats_commands(depot: Depot, read: Any, name: str) -> str:
    return "due"


def wrong_at(name: str, spoilt: Callable[..., Any], check: Callable[..., None], *marks: Any) -> Any:
    return pytest.param(name, spoilt, check, id=spoilt.__name__, marks=marks)


def quiet_decode(subject: Any, bench: Any) -> None:
    for raw in ("[]", "nonsense", '{"id": 1, "lines": 7}'):
        decoding.read(bench, raw)


dropping = pytest.mark.provokes("dropped_fields")
SPOILT = [
    wrong_at("update", drops_unknown_keys, life.test_every_edit_arrives_and_nothing_else_changes,
             dropping),
    wrong_at("update", lets_theirs_show_through,
             life.test_every_edit_arrives_and_nothing_else_changes),
    wrong_at("update", sends_all_of_ours, life.test_an_order_agreed_on_sends_nothing),
    wrong_at("get", calls_any_fault_absent, weather.test_only_a_word_of_absence_is_absence),
    wrong_at("delete", writes_ids_into_paths, weather.test_an_id_stays_in_its_place_or_is_refused),
    wrong_at("find", finds_nothing_for_sure, life.test_an_order_is_found_by_its_reference),
    wrong_at("pages", is_whole_at_once, life.test_the_list_shows_every_order_once),
    wrong_at("send", believes_every_answer, weather.test_a_web_page_is_never_an_answer),
    wrong_at("send", tries_three_times, weather.test_every_status_of_every_write),
    wrong_at("send", calls_doubt_a_refusal, weather.test_every_status_of_every_write),
    wrong_at("send", tells_what_it_sent, weather.test_no_secret_is_ever_told),
    wrong_at("decode", stumbles_over_oddities, quiet_decode),
    wrong_at("command_state", repeats_commands, life.test_every_command_is_verified_by_reading),
]  # fmt: skip


@pytest.mark.parametrize(("name", "spoilt", "check"), SPOILT)
def test_a_connector_that_breaks_its_word_fails(
    monkeypatch: pytest.MonkeyPatch,
    line: Callable[[Script], Line],
    name: str,
    spoilt: Callable[..., Any],
    check: Callable[..., None],
) -> None:
    given = {"line": line, "subject": DEPOT}
    wanted = inspect.signature(check).parameters.keys() - {"bench"}
    with running(DEPOT) as bench:
        check(bench=bench, **{each: given[each] for each in wanted})
    monkeypatch.setattr(Depot, name, spoilt)
    with (
        running(DEPOT) as bench,
        pytest.raises((AssertionError, ValueError, pytest.fail.Exception)),
    ):
        check(bench=bench, **{each: given[each] for each in wanted})
