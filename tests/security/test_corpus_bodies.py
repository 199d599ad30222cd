"""Answers that are no order at all, from every kind of remote: words, and nothing changed."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Connector, Decoded, Fault, Unreadable
from app.sandbox import Sandbox
from app.text import visible
from tests.connectors.loopback import described
from tests.corpus.bodies import BODIES
from tests.corpus.remote import ANY, ITEMS, Item
from tests.security.remotes import reading
from tests.security.tampering import Tampering
from tests.security.test_corpus_pull import LISTED, MACHINE, pulling

pytestmark = pytest.mark.no_cover  # many times over what tests beside it measure

KINDS = list(registry.KINDS)
Remote = tuple[Connector, Tampering, str]


@pytest.fixture(params=KINDS)
def remote(request: pytest.FixtureRequest) -> Iterator[Remote]:
    """A connector of this kind behind a tampering line, and the id of an order that is there."""
    with Sandbox() as sandbox:
        there = Tampering(sandbox.origin)
        account, secrets = described(sandbox, request.param)
        url = account.url.replace(sandbox.origin, there.url)
        moved = Account(
            "A1", "shop", request.param, url, {**account.options, **reading(request.param)}
        )
        connector = registry.build(moved, secrets, SystemClock())
        yield connector, there, next(iter(sandbox.orders(request.param)))
        connector.close()
        there.close()


def always(body: bytes) -> Callable[[bytes], bytes]:
    return lambda _: body


def sound(sentence: str) -> None:
    assert sentence.endswith((".", "…"))
    assert len(sentence) <= 300
    assert visible(sentence) == sentence
    assert "\n" not in sentence
    assert not MACHINE.search(sentence)


def test_an_order_read_alone_is_a_fault_or_unreadable(remote: Remote) -> None:
    connector, there, remote_id = remote
    assert isinstance(connector.get(remote_id), Decoded)
    for number, body in BODIES:
        there.rewrite = always(body)
        try:
            read = connector.get(remote_id)
        except Fault as fault:
            sound(fault.sentence)
            continue
        assert isinstance(read, Unreadable), (number, body[:40])
        sound(read.reason)
    there.rewrite = None
    assert isinstance(connector.get(remote_id), Decoded)


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/octet-stream"])
def test_good_json_is_taken_whatever_it_is_called(remote: Remote, content_type: str) -> None:
    connector, there, remote_id = remote
    there.content_type = content_type
    assert isinstance(connector.get(remote_id), Decoded)


def test_a_byte_order_mark_before_a_body_is_dropped(remote: Remote) -> None:
    connector, there, remote_id = remote
    there.rewrite = lambda body: b"\xef\xbb\xbf" + body
    assert isinstance(connector.get(remote_id), Decoded)


ENOUGH = 2
SAMPLE = [item for item in ITEMS if item.number == 25]
LISTS = [b"[]", b"null", b"[" * 100_000]


@pytest.mark.parametrize("body", LISTS)
@pytest.mark.parametrize("kind", LISTED)
def test_no_body_whatsoever_harms_a_known_order(kind: str, body: bytes, tmp_path: Path) -> None:
    with pulling(kind, tmp_path, SAMPLE) as pull:
        pull.mended()
        before = [pull.order(n) for n in range(len(SAMPLE))]
        stop, asked = threading.Event(), itertools.count()

        def told(_: bytes) -> bytes:
            if next(asked) == ENOUGH:
                stop.set()  # a bad answer is asked for again, each time a while later
            return body

        pull.tampering.rewrite = told
        result = pull.round(stop)
        assert not result.broken
        assert result.counts()["pulled"] == 0
        assert [pull.order(n) for n in range(len(SAMPLE))] == before
        assert all(before)
        for sentence in filter(None, (result.fault, *result.aside)):
            sound(sentence)


@pytest.mark.parametrize("kind", LISTED)
def test_lines_that_do_not_come_are_not_lines_taken_away(kind: str, tmp_path: Path) -> None:
    """An order whose lines are null, missing or an empty list keeps its own ([I-45])."""
    silent = [Item(100, "lines", wire, ANY) for wire in ("null", "[]")]
    with pulling(kind, tmp_path, silent) as pull:
        pull.mended()
        before = [pull.order(n) for n in range(len(silent))]
        pull.hostile()
        for order, n in zip(before, range(len(silent)), strict=True):
            after = pull.order(n)
            assert order is not None
            assert after is not None
            assert order.lines
            assert after.lines == order.lines
