"""The corpus through the pull: bytes of a real answer, connector, store (reliability-tests §3.7).

All literals of a kind come in one pull: one bad order never stops the rest. What cannot be read is
kept byte for byte, counted, shown in one sentence, and released by a good later body.
"""

from __future__ import annotations

import dataclasses
import json
import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app import compose
from app.commands import accounts, orders
from app.connectors import registry
from app.credentials import Wallet, environment_name, no_keyring
from app.orders.model import Order
from app.sandbox import Sandbox
from app.sandbox.exchange import dumps
from app.store import links, remotes
from app.store.views import AccountRow
from app.sync import identity
from app.sync.run import Result
from app.text import visible
from tests.corpus.places import PLACES
from tests.corpus.remote import ANY, IDS, ITEMS, Item, Q
from tests.security.remotes import reading
from tests.security.tampering import Tampering, mark

pytestmark = pytest.mark.no_cover  # many times over what tests beside it measure

KINDS = list(registry.KINDS)
QUICK = {"rate": "none", "settle_s": "1"}
LONGEST = 200
MACHINE = re.compile(r"Traceback|Error\b|Exception|NoneType|Decimal\(|<class|Misread")


@dataclass
class Pull:
    """One profile and one remote whose n-th order has the n-th literal in its place."""

    kind: str
    house: compose.House
    sandbox: Sandbox
    tampering: Tampering
    account: AccountRow
    items: list[Item]
    ids: list[str] = field(default_factory=list)
    sound: list[bytes] = field(default_factory=list)

    def plant(self) -> None:
        places = PLACES[self.kind]
        body = next(iter(self.sandbox.orders(self.kind).values()))
        for n, item in enumerate(self.items):
            remote_id = self.sandbox.add(self.kind, places.made(body, n))
            self.sandbox.edit(self.kind, remote_id, places.change(body, item.place, mark(n)))
            self.ids.append(remote_id)
            self.sound.append(dumps(places.sound(body, item.place)).encode())

    def hostile(self) -> dict[str, int]:
        return self._sync([item.wire.encode() for item in self.items])

    def mended(self) -> dict[str, int]:
        return self._sync(self.sound)

    def round(self, stop: threading.Event | None = None) -> Result:
        (row,) = self.house.desk.store.accounts()
        stop = stop or threading.Event()
        (result,) = self.house.sync([row], full=True, stop=stop).values()
        return result

    def _sync(self, literals: Sequence[bytes]) -> dict[str, int]:
        """One full round with these in the orders' places; its counts."""
        self.tampering.literals = literals
        self.tampering.sent.clear()
        result = self.round()
        assert not result.broken, result
        counts = result.counts()
        assert counts["complete"], result
        return counts

    def fetch_all(self) -> None:
        """The only way in for a remote without a list."""
        self.tampering.literals = self.sound
        for remote_id in self.sandbox.orders(self.kind):
            assert self.house.fetch(self.account, remote_id)

    def order(self, n: int) -> Order | None:
        with self.house.desk.store.read() as reader:
            link = links.by_remote(reader, self.account.id, self.ids[n])
        return self.house.desk.store.order(link.order_id) if link else None

    def shown(self, n: int) -> object:
        """What the local order has in the n-th place; Q when there is no such order."""
        order = self.order(n)
        return PLACES[self.kind].fields[self.items[n].place].read(order) if order else Q

    def aside(self) -> list[tuple[str | None, str, str, int]]:
        """What is set aside: remote id, raw text, reason, how often it came."""
        sql = "SELECT remote_id, raw, reason, count FROM quarantine WHERE account_id = ?"
        with self.house.desk.store.read() as reader:
            return [tuple(row) for row in reader.execute(sql, (self.account.id,))]


@contextmanager
def pulling(kind: str, folder: Path, corpus: Sequence[Item] = ITEMS) -> Iterator[Pull]:
    with ExitStack() as stack:
        sandbox = stack.enter_context(Sandbox())
        tampering = Tampering(sandbox.origin)
        stack.callback(tampering.close)
        told = next(a for a in sandbox.description()["accounts"] if a["kind"] == kind)
        environ = {environment_name("shop", f): v for f, v in told["secrets"].items()}
        wallet = Wallet("corpus", environ=environ, vault=no_keyring)
        house = stack.enter_context(compose.open_house(folder, secrets=wallet))
        url = told["url"].replace(sandbox.origin, tampering.url)
        options = {**told["options"], **QUICK, **reading(kind)}
        accounts.add_account(house.desk, "shop", kind=kind, url=url, options=options, defaults={})
        (account,) = house.desk.store.accounts()
        items = [item for item in corpus if item.place in PLACES[kind].fields]
        pull = Pull(kind, house, sandbox, tampering, account, items)
        pull.plant()
        yield pull


def test_every_kind_has_its_places() -> None:
    assert PLACES.keys() == registry.KINDS.keys()


def check_kept(pull: Pull, before: Sequence[object] = ()) -> None:
    """Every sound literal stands in its order.

    A blank one may say nothing to a known order: then that is as it was `before`.
    """
    wrong = []
    for n, item in enumerate(pull.items):
        shown = pull.shown(n)
        silent = item.kept in (None, "") and before and shown == before[n]
        if item.kept not in (Q, ANY, shown) and not silent:
            wrong.append((item.number, item.place, item.wire[:60], shown))
        assert item.kept is Q or pull.order(n), item
    assert wrong == []


def check_aside(pull: Pull, times: int) -> None:
    """Every other one is set aside to the byte, once, with a sentence."""
    bad = [n for n, item in enumerate(pull.items) if item.kept is Q]
    rows = pull.aside()
    sent = [body.decode() for body in pull.tampering.sent]
    literals = [pull.items[n].wire for n in bad]
    assert not [raw[:80] for _, raw, _, _ in rows if not any(raw in body for body in sent)]
    missing = [wire[:60] for wire in literals if not any(wire in raw for _, raw, _, _ in rows)]
    assert missing == []
    assert len(rows) == len(bad)
    assert min(count for *_, count in rows) >= times
    for _, _, reason, _ in rows:
        assert reason.endswith(".")
        assert len(reason) <= LONGEST
        assert not MACHINE.search(reason), reason
        assert visible(reason) == reason
    with pull.house.desk.store.read() as reader:
        assert len(remotes.quarantined(reader, pull.account.id)) == len(bad)


LISTED = [kind for kind in KINDS if kind != "twc"]  # where nothing can be listed at all


@pytest.mark.parametrize("kind", LISTED)
def test_a_first_pull_takes_the_sound_and_sets_the_rest_aside(kind: str, tmp_path: Path) -> None:
    with pulling(kind, tmp_path) as pull:
        bad = sum(item.kept is Q for item in pull.items)
        counts = pull.hostile()
        assert counts["quarantined"] == bad
        check_kept(pull)
        check_aside(pull, 1)
        assert {pull.shown(n) for n, i in enumerate(pull.items) if i.kept is Q} == {Q}
        assert pull.hostile()["quarantined"] == bad
        check_aside(pull, 2)
        assert pull.mended()["quarantined"] == 0
        assert pull.aside() == []
        assert all(pull.order(n) for n in range(len(pull.items)))


@pytest.mark.parametrize("kind", KINDS)
def test_a_known_order_that_cannot_be_read_stays_as_it_was(kind: str, tmp_path: Path) -> None:
    with pulling(kind, tmp_path) as pull:
        if kind in LISTED:
            pull.mended()
        else:
            pull.fetch_all()
        before = [pull.order(n) for n in range(len(pull.items))]
        assert all(before)
        shown = [pull.shown(n) for n in range(len(pull.items))]
        pull.hostile()
        check_kept(pull, shown)
        check_aside(pull, 1)
        for n, item in enumerate(pull.items):
            if item.kept is Q:
                assert pull.order(n) == before[n], item
        assert pull.mended()["quarantined"] == 0
        assert pull.aside() == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_order_asked_for_by_name_is_set_aside_too(kind: str, tmp_path: Path) -> None:
    with pulling(kind, tmp_path, [Item(27, "quantity", "true", Q)]) as pull:
        pull.tampering.literals = [b"true"]
        assert pull.house.fetch(pull.account, pull.ids[0]) is None
        ((remote_id, raw, reason, _),) = pull.aside()
        assert (remote_id, "is not a number" in reason) == (pull.ids[0], True)
        assert any(raw in body.decode() for body in pull.tampering.sent)
        pull.tampering.literals = pull.sound
        assert pull.house.fetch(pull.account, pull.ids[0])
        assert pull.aside() == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "id" in PLACES[kind].fields])
def test_ids_are_kept_apart_to_the_character(kind: str, tmp_path: Path) -> None:
    with pulling(kind, tmp_path, IDS) as pull:
        counts = pull.hostile()
        assert counts["quarantined"] == sum(item.kept is Q for item in IDS)
        with pull.house.desk.store.read() as reader:
            found = links.live_ids(reader, pull.account.id)
        known = set(pull.sandbox.orders(kind)) - set(pull.ids)
        assert found - known == {item.kept for item in IDS if item.kept is not Q}
        assert len(pull.aside()) == sum(item.kept is Q for item in IDS)
        assert {row[0] for row in pull.aside()} == {None}, "what has no usable id has none here"


# -- lines ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", LISTED)
@pytest.mark.parametrize("count", [400, 10_000])
def test_117_an_order_of_very_many_lines_is_one_order(
    kind: str, count: int, tmp_path: Path
) -> None:
    with pulling(kind, tmp_path, [Item(117, "lines", "[]", ANY)]) as pull:
        text = pull.sound[0].decode()
        first = text[1 : wire_end(text)]
        pull.sound[0] = f"[{','.join([first] * count)}]".encode()
        aside = pull.mended()["quarantined"]
        order = pull.order(0)
        assert len(order.lines) == count if order else aside == 1, "larger than it may be"
        assert order or len(pull.sound[0]) > 5_000_000


def wire_end(text: str) -> int:
    """Where the first element of this list ends."""
    return 1 + json.JSONDecoder().raw_decode(text[1:])[1]


# Whose order it is, in what no shop changes of one.
STRANGER: dict[str, dict[str, object]] = {
    "transiteo": {"mail": "other@example.com", "order_date_hour": 1_600_000_000_000,
                  "customer_city": "Elsewhere"},
    "merchantpro": {"date_created": "2020-01-02T03:04:05+02:00", "shipping_city": "Elsewhere"},
    "twc": {"created_at": "2020-01-02T03:04:05.000Z", "email": "other@example.com"},
    "kakaclo": {"createDate": "2020-01-02T03:04:05Z", "remark": "Elsewhere"},
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_116_an_order_of_another_shop_is_never_taken_for_ours(kind: str, tmp_path: Path) -> None:
    with pulling(kind, tmp_path, [Item(116, "extra", '"x"', ANY)]) as pull:
        pull.tampering.literals = pull.sound
        if kind in LISTED:
            pull.mended()
        else:
            pull.fetch_all()
        before = pull.order(0)
        assert before is not None
        ours = dict(pull.sandbox.orders(kind)[pull.ids[0]])
        pull.sandbox.edit(kind, pull.ids[0], STRANGER[kind])
        notes = dataclasses.replace(before.notes, customer="Ring twice")
        orders.save_order(pull.house.desk, dataclasses.replace(before, notes=notes))
        kept = pull.order(0)
        theirs = pull.sandbox.orders(kind)[pull.ids[0]]
        result = pull.round()
        assert pull.order(0) == kept, "nothing of it is taken"
        assert pull.sandbox.orders(kind)[pull.ids[0]] == theirs, "nothing of ours goes to it"
        ((remote_id, _, reason, _),) = pull.aside()
        assert (remote_id, reason) == (pull.ids[0], identity.SENTENCE)
        assert [said for said in result.aside if "same shop" in said]
        assert pull.house.fetch(pull.account, pull.ids[0]) in (None, before.id)
        assert pull.order(0) == kept
        pull.sandbox.edit(kind, pull.ids[0], {key: ours.get(key) for key in STRANGER[kind]})
        pull.round()
        assert pull.aside() == [], "it is the known one again"


def test_118_parents_in_a_circle_or_unknown_are_orders_like_others(tmp_path: Path) -> None:
    corpus = [Item(118, "extra", '"x"', ANY)] * 6
    with pulling("merchantpro", tmp_path, corpus) as pull:
        a, b, own, *lost = pull.ids
        parents: dict[str, object] = {a: int(b), b: int(a), own: int(own)}
        parents |= dict(zip(lost, (99_999_999, 0, ".."), strict=True))
        for remote_id, parent in parents.items():
            pull.sandbox.edit("merchantpro", remote_id, {"parent_id": parent})
        pull.tampering.literals = pull.sound
        first = pull.mended()
        assert (first["quarantined"], first["conflicts"]) == (0, 0)
        assert all(pull.order(n) for n in range(len(pull.ids)))
        before = [pull.order(n) for n in range(len(pull.ids))]
        again = pull.mended()
        assert (again["pulled"], again["quarantined"]) == (0, 0)
        assert [pull.order(n) for n in range(len(pull.ids))] == before


def test_119_lines_that_share_their_item_id_stay_two(tmp_path: Path) -> None:
    """KaKaClo's `itemId` names no line (remote-apis K11): neither pull nor a second one joins."""
    with pulling("kakaclo", tmp_path, [Item(119, "lines", "[]", ANY)]) as pull:
        (line,) = json.loads(pull.sound[0])[:1]
        twin = {**line, "id": "2", "skuCode": "OTHER", "productNum": 7}
        same = {**line, "id": "3"}
        pull.sound[0] = dumps([line, twin, same]).encode()
        assert pull.mended()["quarantined"] == 0
        order = pull.order(0)
        assert order is not None
        told = [(one.sku, one.quantity) for one in order.lines]
        assert told == [
            (line["skuCode"], line["productNum"]), ("OTHER", 7),
            (line["skuCode"], line["productNum"]),
        ]  # fmt: skip
        assert pull.mended()["pulled"] == 0
        pull.sound[0] = dumps([same, twin, line]).encode()
        pull.mended()
        moved = pull.order(0)
        assert moved is not None
        assert sorted(one.id for one in moved.lines) == sorted(one.id for one in order.lines)


def test_120_discount_return_and_free_lines_are_kept_as_told(tmp_path: Path) -> None:
    with pulling("merchantpro", tmp_path, [Item(120, "lines", "[]", ANY)]) as pull:
        line = json.loads(pull.sound[0])[0]
        off = {**line, "item_type": "discount", "unit_price_net": -5, "line_subtotal_net": -5,
               "applied_discounts": [{"product_id": 7, "amount": -5}]}  # fmt: skip
        back = {**line, "quantity": -1}
        free = {**line, "unit_price_net": 0, "unit_price_gross": 0, "line_subtotal_gross": 0}
        pull.sound[0] = dumps([line, off, back, free]).encode()
        assert pull.mended()["quarantined"] == 0
        order = pull.order(0)
        assert order is not None
        assert [one.quantity for one in order.lines][2] == -1
        assert [one.unit_net for one in order.lines][1::2] == [-5, 0]
        assert [one.kind for one in order.lines][1] == "discount"
        assert pull.mended()["pulled"] == 0
