"""A remote in memory, in four shapes, that fails on request: what sync is simulated against.

It implements `app.connectors.contract.Connector`. Every write says to which order it was applied,
so that a test can look for twins, lost edits and lost unknown fields.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from app.connectors.contract import (
    Capabilities,
    Decoded,
    Fault,
    Found,
    Known,
    NotSent,
    Page,
    Quote,
    Request,
    Step,
    Unchanged,
    Unreadable,
    Write,
)
from app.orders import groups
from app.orders.model import Order, Party, Status
from app.orders.problems import Problem

Shape = Literal["own_key", "by_ref", "create_only", "server_key"]
Weather = Callable[[str], str]  # what happens to this call: "" or the name of a fault
PATH = ("none", "awaiting", "confirmed", "in_process", "shipped", "delivered")

SHAPES: Mapping[Shape, Capabilities] = {
    "own_key": Capabilities("ours", "get", "full", "whole", True, 60, 0, 0, 0),
    "by_ref": Capabilities("ours", "get", "none", "whole", False, 60, 0, 0, 0),
    "create_only": Capabilities(
        "none", "none", "none", "none", False, 600, 0, 0, 0, readable=False
    ),
    "server_key": Capabilities(
        "none", "window", "paged", "patch", True, 120, 0, 0, 0, batch_get=50,
        echo_reference=False, commands=frozenset({"shipped", "create_invoice"}),
    ),
}  # fmt: skip


@dataclass
class Kept:
    """One order as the remote holds it."""

    id: str
    ref: str
    groups: dict[str, Any]
    unknown: str
    created_us: int
    modified_us: int
    invoices: int = 0


@dataclass
class Server:
    """The remote's side: its orders, and what was asked of it."""

    now_us: Callable[[], int]
    mark: str = ""
    orders: dict[str, Kept] = field(default_factory=dict)
    late: list[tuple[int, Request]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    applied: list[tuple[str, str]] = field(default_factory=list)  # what, reference or id
    number: int = 0

    def touch(self) -> None:
        """Run what was delayed and is due now."""
        due = [request for at, request in self.late if at <= self.now_us()]
        self.late = [(at, r) for at, r in self.late if at > self.now_us()]
        for request in due:
            self.execute(request)

    def execute(self, request: Request) -> Kept | None:
        body = json.loads(request.body or "{}")
        what, remote_id = request.path_template, body.get("id", "")
        self.applied.append((what, body.get("ref") or remote_id))
        if what == "create":
            return self._create(body)
        kept = self.orders.get(remote_id)
        if kept is None:
            return None
        if what == "delete":
            del self.orders[remote_id]
            self.deleted.append(remote_id)
        elif what == "replace":
            kept.groups, kept.unknown = body["groups"], body["unknown"]
        elif what == "patch":
            kept.groups = merged(kept.groups, body["groups"])
        else:
            self._command(kept, what)
        kept.modified_us = max(self.now_us(), kept.modified_us + 1)
        return kept

    def _create(self, body: dict[str, Any]) -> Kept:
        if body["key"] and body["ref"] in self.orders:
            kept = self.orders[body["ref"]]  # the same key again replaces, as an upsert would
            kept.groups = body["groups"]
            return kept
        self.number += 1
        remote_id = body["ref"] if body["key"] else f"R-{self.mark}-{self.number}"
        now = self.now_us()
        kept = Kept(remote_id, body["ref"], body["groups"], f"u{self.number}", now, now)
        self.orders[remote_id] = kept
        return kept

    def _command(self, kept: Kept, name: str) -> None:
        if name == "create_invoice":
            kept.invoices += 1
        else:
            kept.groups["status.fulfilment"] = {"value": name, "remote": name}

    def add(self, order_groups: dict[str, Any]) -> Kept:
        """A stranger enters an order there."""
        self.number += 1
        now = self.now_us()
        kept = Kept(f"S-{self.mark}-{self.number}", "", order_groups, f"u{self.number}", now, now)
        self.orders[kept.id] = kept
        return kept


def merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    return {group: value for group, value in {**old, **new}.items() if value is not None}


@dataclass
class FakeRemote:
    """The connector. `weather(call)` decides what happens to each call."""

    server: Server
    shape: Shape
    weather: Weather
    delay_us: Callable[[str], int]  # how late a delayed write is executed

    @property
    def capabilities(self) -> Capabilities:
        return SHAPES[self.shape]

    # -- reading -------------------------------------------------------------------

    def _read(self, call: str) -> str:
        self.server.touch()
        fault = self.weather(call)
        if fault in ("", "empty_list", "short_list", "late", "lost_reply"):
            return fault
        if fault == "429":
            raise Fault("Too many requests.", outcome="refused", status=429, wait_s=5)
        raise Fault(f"The remote is not well ({fault}).", outcome="not_sent", weather=True)

    def knock(self, ref: str) -> Decoded | None:
        self._read("knock")
        kept = self.server.orders.get(ref)
        return self._decoded(kept) if kept and self.capabilities.create_key == "ours" else None

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        self._read("get")
        kept = self.server.orders.get(remote_id)
        return self._decoded(kept) if kept else None

    def find(self, ref: str, since_us: int) -> Found:
        fault = self._read("find")
        if fault in ("short_list", "empty_list"):
            return Found((), False)
        found = [k for k in self.server.orders.values() if k.ref == ref]
        return Found(tuple(map(self._decoded, found)), True)

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        kept = [k for k in self.server.orders.values() if k.created_us >= (since_us or 0)]
        size = 3
        for start in range(0, max(1, len(kept)), size):
            fault = self._read("page")
            part = [k for k in kept[start : start + size] if k.id in self.server.orders]
            if fault == "empty_list":
                yield Page((), len(kept), True, self.server.now_us())
                return
            if fault == "short_list":
                part = part[1:]
            last = start + size >= len(kept)
            rows = [self._row(k) for k in part]
            old = known([(row.remote_id, row.raw) for row in rows]) if known else ()
            items = tuple(
                Unchanged(row.remote_id, row.created_us) if row.raw in old else row for row in rows
            )
            yield Page(items, len(kept), last, self.server.now_us())

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        self._read("refresh")
        kept = [k for i in remote_ids if (k := self.server.orders.get(i))]
        return Page(tuple(self._row(k) for k in kept), None, True, self.server.now_us())

    def test(self) -> tuple[Step, ...]:
        return (Step("reached", True, "It answers."),)

    def _row(self, kept: Kept) -> Decoded:
        whole = self._decoded(kept)
        if self.shape == "own_key":
            return whole
        prefixes = frozenset({"party", "status", "currency_amounts", "tags", "tracking"})
        shown = {g: v for g, v in kept.groups.items() if groups.within(g, prefixes)}
        return replace(
            whole,
            order=groups.with_groups(Order(), shown),
            visible=prefixes,
            summary=True,
            raw=json.dumps([kept.id, kept.modified_us, shown], sort_keys=True),
        )

    def _decoded(self, kept: Kept) -> Decoded:
        """The whole order; this remote names its lines only in the `server_key` shape."""
        raw = json.dumps(
            {"id": kept.id, "ref": kept.ref, "groups": kept.groups, "unknown": kept.unknown,
             "invoices": kept.invoices},
            sort_keys=True,
        )  # fmt: skip
        found = self.decode(raw)
        assert isinstance(found, Decoded)
        return replace(found, modified_us=kept.modified_us)

    def decode(self, raw: str) -> Decoded | Unreadable:
        body = json.loads(raw)
        order = groups.with_groups(Order(), body["groups"])
        named = self.shape == "server_key"
        lines = tuple(
            replace(line, id="", remote_line_id=line.id if named else "") for line in order.lines
        )
        order = replace(order, lines=lines, number=body["ref"] or body["id"])
        return Decoded(body["id"], body["ref"], order, frozenset({"*"}), raw)

    # -- building ------------------------------------------------------------------

    def as_held(self, order: Order) -> Order:
        """No tags and no telephone at this remote; nothing that is only ours."""
        parties = {role: replace(p, phone="") for role, p in order.parties.items()}
        parties = {role: p for role, p in parties.items() if p != Party()}
        return replace(order, tags=(), parties=parties)

    def _groups(self, order: Order) -> dict[str, Any]:
        return {
            group: value
            for group, value in groups.to_groups(self.as_held(order)).items()
            if not groups.is_local_only(group)
        }

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        old, new = before.status_of("fulfilment").value, after.status_of("fulfilment").value
        can = self.capabilities.commands
        return (new,) if new != old and new in can else ()

    def problems(self, order: Order) -> tuple[Problem, ...]:
        if order.currency == "XXX":
            return (Problem("currency", "XXX", "The currency XXX is not taken there."),)
        return ()

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        return (NotSent("tags", "This remote has no tags."),)

    def create(self, order: Order) -> Request:
        key = self.capabilities.create_key == "ours"
        body = {"ref": order.client_ref, "groups": self._groups(order), "key": key}
        return Request("POST", "/orders", json.dumps(body), path_template="create")

    def update(self, order: Order, read: Decoded, wanted: frozenset[str]) -> Write | None:
        mine = self._groups(order)
        wanted = frozenset(g for g in wanted if not groups.within(g, ("tags",)))
        if not wanted:
            return None
        changed = {group: mine.get(group) for group in wanted}
        body: dict[str, Any] = {"id": read.remote_id, "groups": changed}
        if self.capabilities.update == "whole":
            theirs = groups.to_groups(read.order)
            body["groups"] = merged({g: v for g, v in theirs.items() if g[:5] != "local"}, changed)
            body["unknown"] = json.loads(read.raw)["unknown"]
            put = Request("PUT", "/orders", json.dumps(body), path_template="replace")
            return Write(put, wanted)
        return Write(Request("PATCH", "/orders", json.dumps(body), path_template="patch"), wanted)

    def delete(self, remote_id: str) -> Request:
        body = json.dumps({"id": remote_id})
        return Request("DELETE", "/orders", body, path_template="delete")

    def quote(self, order: Order) -> Quote | None:
        return None

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        return Request("PATCH", "/orders", json.dumps({"id": remote_id}), path_template=name)

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        if name == "create_invoice":
            return "done" if json.loads(read.raw)["invoices"] else "due"
        now = read.order.status.get("fulfilment", Status("none")).value
        if now not in PATH:
            return "illegal"
        return "done" if PATH.index(now) >= PATH.index(name) else "due"

    # -- writing -------------------------------------------------------------------

    def send(self, request: Request) -> Decoded | None:
        self.server.touch()
        fault = self.weather(request.path_template)
        if fault == "not_sent":
            raise Fault("No connection.", outcome="not_sent", weather=True)
        if fault == "429":
            raise Fault("Too many requests.", outcome="refused", status=429, wait_s=5)
        if fault in ("lost_request", "500"):
            raise Fault("No reply.", outcome="ambiguous", weather=True)
        if fault == "late":
            self.server.late.append(
                (self.server.now_us() + self.delay_us(request.path_template), request)
            )
            raise Fault("No reply within 30 s.", outcome="ambiguous", weather=True)
        kept = self.server.execute(request)
        if fault == "lost_reply":
            raise Fault("The reply was cut off.", outcome="ambiguous", weather=True)
        if kept is None and request.path_template != "create":
            raise Fault("Not found.", outcome="refused", status=404)
        silent = request.path_template in ("delete", *self.capabilities.commands)
        return None if silent or kept is None else self._decoded(kept)

    def close(self) -> None: ...
