"""The main job without a screen: pull, enter offline, arrive, correct on both sides, print."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app import demo
from app.commands import orders, outbox, papers
from app.orders import shape
from app.orders.model import Order, Party
from app.paths import resource
from app.sandbox.weather import EVERY_KIND
from app.store.views import ListQuery

OFFLINE = {EVERY_KIND: {"reset": 1.0}}
ONLINE: dict[str, dict[str, float]] = {EVERY_KIND: {}}
Say = Callable[[str], None]


def run(out: Path, say: Say) -> list[Path]:
    """Do it all in a throw-away profile; returns the papers written to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    with demo.opened() as shown:
        walk = _Walk(shown, say)
        walk.sync("First sync")
        order = walk.enter_offline()
        order = walk.arrive(order)
        order = walk.correct_both_sides(order)
        return walk.papers(order, out)


class _Walk:
    def __init__(self, shown: demo.Demo, say: Say) -> None:
        self.demo = shown
        self.desk = shown.house.desk
        self.say = say

    def sync(self, what: str, wait_s: float = 0.0) -> None:
        rows = [row for row in self.desk.store.accounts() if not row.removed]
        results = self.demo.house.sync(rows, wait_s=wait_s, stop=threading.Event())
        for name, result in results.items():
            counts = [f"{n} {word}" for word, n in result.counts().items() if n and n is not True]
            self.say(f"{what}, {name}: {result.fault or ', '.join(counts) or 'nothing new'}")

    def enter_offline(self) -> Order:
        """An order typed with the cable out: kept at once, waiting to be sent."""
        self.demo.sandbox.set_faults(OFFLINE)
        typed = shape.from_json(json.loads(resource("demo/order.json").read_text("utf-8")))
        typed = replace(typed, account=self.demo.account("transiteo").id)
        order = orders.save_order(self.desk, typed).order
        self.say(f"Entered {order.number} for {order.party('customer').display_name}, offline")
        self.sync("Sync without a network")
        self.say(f"{order.number} is {self._state(order)}")
        return order

    def arrive(self, order: Order) -> Order:
        """The network is back, and the first reply is lost on top of it: still one order."""
        self.demo.sandbox.set_faults(ONLINE)
        self.demo.sandbox.plan("transiteo", ["lost_reply"], "POST")
        self.sync("Sync with the network back and one reply lost", wait_s=20)
        order = orders.loaded(self.desk, order.id)
        there = self.demo.sandbox.orders("transiteo")
        copies = sum(1 for remote_id in there if remote_id == order.client_ref)
        self.say(f"{order.number} is {self._state(order)}; the remote holds it {copies} time")
        return order

    def correct_both_sides(self, order: Order) -> Order:
        """Another field on each side merges by itself; the same field on both asks the clerk."""
        party = order.parties["customer"]
        self.demo.sandbox.edit(
            "transiteo",
            order.client_ref,
            {"customer_address": "2 Harbor Street", "shipping_carrier": "UPS"},
        )
        mine = replace(party, line1="1 Pier Road, gate 7")
        self._save(order, mine)
        self.sync("Sync after both sides changed", wait_s=5)
        for clash in outbox.conflicts(self.desk, order.id):
            self.say(f"Both changed {clash.group}: the clerk keeps what was typed here")
            outbox.resolve_conflict(self.desk, order.id, clash.group, "local")
        self.sync("Sync after the choice", wait_s=10)
        order = orders.loaded(self.desk, order.id)
        there = self.demo.sandbox.orders("transiteo")[order.client_ref]
        self.say(
            f"{order.number} is {self._state(order)}: address “{there['customer_address']}”, "
            f"carrier {order.carrier_delivery} on both sides"
        )
        return order

    def _save(self, order: Order, customer: Party) -> None:
        parties = {**order.parties, "customer": customer}
        orders.save_order(self.desk, replace(order, parties=parties), loaded=order)

    def papers(self, order: Order, out: Path) -> list[Path]:
        """Its proforma and commercial invoice, and the rendition of an invoice the shop issued."""
        drawn = [papers.issue_document(self.desk, order.id, "proforma", out)]
        drawn.append(papers.issue_document(self.desk, order.id, "commercial-invoice", out))
        shop = self.desk.store.page(ListQuery(search="12345001"), limit=1).rows
        drawn += [
            papers.draft_document(self.desk, row.id, "commercial-invoice", out) for row in shop
        ]
        for paper in drawn:
            self.say(f"{paper.kind} {paper.number or 'draft'}: {paper.pages} page(s)")
        return [paper.path for paper in drawn]

    def _state(self, order: Order) -> str:
        return self.desk.store.rows_by_id([order.id])[0].sync_state
