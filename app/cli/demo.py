"""The main job without a screen: pull, enter offline, arrive, correct on both sides, print.

At every kind of remote there is: an offline spell, a reply that is lost, and a conflict.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import demo
from app.commands import orders, outbox, papers
from app.orders import shape
from app.orders.model import Order
from app.paths import resource
from app.sandbox.weather import EVERY_KIND
from app.store.views import ListQuery

OFFLINE = {EVERY_KIND: {"reset": 1.0}}
ONLINE: dict[str, dict[str, float]] = {EVERY_KIND: {}}
HERE = "1 Pier Road, gate 7"
SHOPS_OWN = "12345001"  # an order that its shop has invoiced
WAIT_S = 60.0
Say = Callable[[str], None]


def run(out: Path, say: Say) -> list[Path]:
    """Do it all in a throw-away profile; returns the papers written to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with demo.opened() as shown:
        walk = _Walk(shown, say)
        walk.sync("First sync")
        walk.enter_offline()
        walk.arrive()
        walk.change_both_sides()
        walk.settle()
        return walk.papers(out)


class _Walk:
    """One order at each remote, through everything that may happen to it."""

    def __init__(self, shown: demo.Demo, say: Say) -> None:
        self.demo = shown
        self.desk = shown.house.desk
        self.say = say
        self.orders: dict[str, str] = {}  # by kind: order id

    def sync(self, what: str, wait_s: float = 0.0) -> None:
        rows = [row for row in self.desk.store.accounts() if not row.removed]
        results = self.demo.house.sync(rows, wait_s=wait_s, stop=threading.Event())
        for name, result in results.items():
            counts = [f"{n} {word}" for word, n in result.counts().items() if n and n is not True]
            self.say(f"{what}, {name}: {result.fault or ', '.join(counts) or 'nothing new'}")

    def enter_offline(self) -> None:
        """Orders typed with the cable out: kept at once, waiting to be sent."""
        self.demo.sandbox.set_faults(OFFLINE)
        typed = shape.from_json(_read("order"))
        for kind, name in demo.NAMES.items():
            account = self.demo.account(kind).id
            order = orders.save_order(self.desk, replace(typed, account=account)).order
            self.orders[kind] = order.id
            who = order.party("customer").display_name
            self.say(f"Entered {order.number} for {who}, offline, to go to {name}")
        self.sync("Sync without a network")
        self._say_states()

    def arrive(self) -> None:
        """The network is back, and each first reply is lost on top of it: still one order."""
        self.demo.sandbox.set_faults(ONLINE)
        for kind in self.orders:
            self.demo.sandbox.plan(kind, ["lost_reply"], "POST")
        self.sync("Sync with the network back and each first reply lost", WAIT_S)
        for kind, name in demo.NAMES.items():
            order = self._order(kind)
            doubled = self.demo.sandbox.audit()[kind]["duplicates"]
            held = "twice" if doubled else "once"
            number = self._remote_id(kind)
            said = f"{name} holds it {held}, as {number}"
            self.say(f"{order.number} is {self._state(kind)}; {said}")

    def change_both_sides(self) -> None:
        """Another field on each side merges by itself; the same field on both asks the clerk."""
        strangers = _read("strangers")
        for kind, name in demo.NAMES.items():
            self._change_there(kind, strangers[kind])
            order = self._order(kind)
            parties = {
                role: replace(party, line1=HERE) if party.line1 else party
                for role, party in order.parties.items()
            }
            orders.save_order(self.desk, replace(order, parties=parties), loaded=order)
            self.say(f"{order.number}: {name} and the clerk change the same address")
        self.sync("Sync after both sides changed", WAIT_S)
        self._say_states()

    def _change_there(self, kind: str, changes: Mapping[str, Any]) -> None:
        remote_id = self._remote_id(kind)
        before = self.demo.sandbox.orders(kind)[remote_id]
        changed = {
            key: {**before[key], **value} if isinstance(value, dict) else value
            for key, value in changes.items()
        }
        self.demo.sandbox.edit(kind, remote_id, changed)

    def settle(self) -> None:
        """The clerk chooses; what was changed on one side only is on both by then."""
        for clash in outbox.conflicts(self.desk):
            kept = f"{clash.number}: both changed {clash.group}; the clerk keeps what was typed"
            self.say(f"{kept} here, not what {clash.account_name} has")
            outbox.resolve_conflict(self.desk, clash.order_id, clash.group, "local")
        self.sync("Sync after the choice", WAIT_S)
        for kind, name in demo.NAMES.items():
            order = self._order(kind)
            there = json.dumps(self.demo.sandbox.orders(kind)[self._remote_id(kind)], default=str)
            where = "here and there" if HERE in there else f"here; {name} takes no changes"
            self.say(f"{order.number} is {self._state(kind)}: the address is “{HERE}” {where}")
        audit = self.demo.sandbox.audit()
        for kind, name in demo.NAMES.items():
            found = "nothing doubled, lost or dropped" if audit[kind]["clean"] else audit[kind]
            self.say(f"The audit of {name}: {found}")

    def papers(self, out: Path) -> list[Path]:
        """A proforma and commercial invoices, and the rendition of one that the shop issued."""
        order = self._order("transiteo")
        drawn = [
            papers.issue_document(self.desk, order.id, "proforma", out),
            papers.issue_document(self.desk, order.id, "commercial-invoice", out),
        ]
        shop = self.desk.store.page(ListQuery(search=SHOPS_OWN), limit=1).rows
        drawn += [
            papers.draft_document(self.desk, row.id, "commercial-invoice", out) for row in shop
        ]
        for paper in drawn:
            self.say(f"{paper.kind} {paper.number or 'draft'}: {paper.pages} page(s)")
        return [paper.path for paper in drawn]

    # -- what stands where -------------------------------------------------------------
    def _order(self, kind: str) -> Order:
        return orders.loaded(self.desk, self.orders[kind])

    def _remote_id(self, kind: str) -> str:
        views = outbox.remote_views(self.desk, self.orders[kind])
        return views[0].remote_id if views else "nothing"

    def _state(self, kind: str) -> str:
        return self.desk.store.rows_by_id([self.orders[kind]])[0].sync_state

    def _say_states(self) -> None:
        states = (f"{self._order(kind).number} is {self._state(kind)}" for kind in self.orders)
        self.say("; ".join(states))


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"demo/{name}.json").read_text("utf-8"))
    return found
