"""Somebody else at work in the remotes' own panels, between our calls: seeded, on demand."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Literal, NamedTuple

from app.sandbox.exchange import Remote
from app.sandbox.orders import MAKERS

What = Literal["edit", "add", "delete"]
EDITS, ADDS, DELETES = 14, 3, 3  # of twenty acts
FIRST_NUMBER = 900_000  # of the orders added, so that they are none of the stock's
CITIES = ("Lyon", "Brașov", "Salem", "Kraków", "Århus")
NOTES = ("Ring twice", "Leave with the neighbour", "", "Nu sună soneria")
CARRIERS = ("UPS", "DPD", "La Poste")
# What is edited in each kind, and to what; a dot steps into an object.
FIELDS: Mapping[str, Mapping[str, Sequence[Any]]] = {
    "transiteo": {
        "customer_city": CITIES, "customer_address": ("4 Rue des Moulins", "1 Harbor Street"),
        "shipping_carrier": CARRIERS, "order_statut": ("AWAITING", "PAID", "Expédié"),
    },
    "twc": {
        "shippingAddress.city": CITIES, "billingAddress.company": ("Ana & Jo", ""),
        "orderStatus": ("CREATED", "IN_PROGRESS", "SHIPPED"), "paymentMethod": ("card", "voucher"),
    },
    "kakaclo": {
        "remark": NOTES, "shippingAddress.city": CITIES,
        "fulfillmentStatus": ("waiting_to_ship", "partially_shipped", "fully_shipped"),
    },
    "merchantpro": {
        "shipping_city": CITIES, "customer_note": NOTES, "billing_city": CITIES,
        "payment_status": ("awaiting", "paid"),
    },
}  # fmt: skip


class Act(NamedTuple):
    """What was done to which order; `changes` are the keys an edit set."""

    kind: str
    what: What
    remote_id: str
    changes: Mapping[str, Any]


class Stranger:
    """Its acts at one remote depend on the seed and on that remote's orders alone."""

    def __init__(self, remotes: Mapping[str, Remote], seed: int) -> None:
        self._remotes = remotes
        self._lock = threading.Lock()
        self._chances = {kind: random.Random(f"{seed}/stranger/{kind}") for kind in MAKERS}
        self._made = dict.fromkeys(MAKERS, FIRST_NUMBER)

    def act(self, kind: str, what: What | None = None) -> Act:
        """One act, of this sort if one is named; where there is no order, one is added.

        ValueError in words for a kind that has no strangers.
        """
        if kind not in self._chances:
            raise ValueError(f"kind {kind}: expected one of {' '.join(self._chances)}")
        with self._lock:
            chance = self._chances[kind]
            orders = self._remotes[kind].orders()
            drawn = chance.choices(("edit", "add", "delete"), (EDITS, ADDS, DELETES))[0]
            remote_id = chance.choice(sorted(orders)) if orders else ""
            with suppress(KeyError):  # the order may be gone by now
                if remote_id and (what or drawn) == "edit":
                    return self._edit(kind, remote_id, orders[remote_id])
                if remote_id and (what or drawn) == "delete":
                    self._remotes[kind].remove(remote_id)
                    return Act(kind, "delete", remote_id, {})
            return self._add(kind)

    def _edit(self, kind: str, remote_id: str, order: Mapping[str, Any]) -> Act:
        chance = self._chances[kind]
        field = chance.choice(list(FIELDS[kind]))
        outer, _, inner = field.partition(".")
        current = (order.get(outer) or {}).get(inner) if inner else order.get(outer)
        value = chance.choice([each for each in FIELDS[kind][field] if each != current])
        changes = {outer: {**(order.get(outer) or {}), inner: value} if inner else value}
        self._remotes[kind].edit(remote_id, changes)
        return Act(kind, "edit", remote_id, changes)

    def _add(self, kind: str) -> Act:
        self._made[kind] += 1
        order = MAKERS[kind](self._made[kind], self._chances[kind])
        return Act(kind, "add", self._remotes[kind].add(order), {})
