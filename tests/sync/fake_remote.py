"""A remote in memory, in five shapes, that fails on request: what sync is simulated against.

It implements `app.connectors.contract.Connector` over the text that `remote_server` shows, with
the reading, numbers and overlay that the connectors use.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal, cast

from app import wire
from app.connectors import body, overlay
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
from app.orders.model import Line, Moment, Order, Party, Status
from app.orders.problems import Problem
from app.record import remembered
from app.said import Said, say
from tests.sync.remote_server import Kept, Server, parsed
from tests.sync.remote_server import said as sent_as
from tests.sync.troubles import CALLS, Odd
from tests.sync.wire_form import read_value, wire_value, wire_values, with_gaps

__all__ = ["SHAPES", "FakeRemote", "Kept", "Server", "Shape"]

Shape = Literal["own_key", "by_ref", "create_only", "split", "server_key"]
PATH = ("none", "awaiting", "confirmed", "in_process", "shipped", "delivered")
PAGE = 3

SHAPES: Mapping[Shape, Capabilities] = {
    "own_key": Capabilities("ours", "get", "full", "whole", True, 60, 0, 0, 0),
    "by_ref": Capabilities("ours", "get", "none", "whole", False, 60, 2, 10, 120),
    "create_only": Capabilities(
        "none", "none", "none", "none", False, 600, 0, 0, 0, readable=False
    ),
    "split": Capabilities(
        "none", "window", "paged", "none", False, 600, 1, 10, 60, batch_get=50,
        echo_reference=False, commands=frozenset({"refund"}), modified_filter=True, split=True,
    ),
    "server_key": Capabilities(
        "none", "window", "paged", "patch", True, 120, 0, 0, 0, batch_get=50,
        echo_reference=False, commands=frozenset({"shipped", "create_invoice"}),
    ),
}  # fmt: skip


@dataclass
class FakeRemote:
    """The connector. `weather(call)` decides what happens to each call."""

    server: Server
    shape: Shape
    weather: Callable[[str], str]
    delay_us: Callable[[str], int]  # how late a delayed write is executed

    @property
    def capabilities(self) -> Capabilities:
        return SHAPES[self.shape]

    # -- reading -------------------------------------------------------------------

    def _read(self, call: str) -> str:
        """Ask; what is odd about the answer, or "". Raises Fault."""
        self.server.touch()
        self.server.asked(call)
        kind = self.weather(call)
        trouble = CALLS.get(kind)
        if trouble is not None and trouble.on_reads:
            self.server.refused(trouble)
            raise trouble.fault(kind)
        return kind

    def knock(self, ref: str) -> Decoded | None:
        self._read("knock")
        kept = self.server.orders.get(ref)
        return self._decoded(kept) if kept and self.capabilities.create_key == "ours" else None

    def get(self, remote_id: str) -> Decoded | Unreadable | None:
        self._read("get")
        kept = self.server.read(remote_id)
        return self._whole(kept) if kept else None

    def find(self, ref: str, since_us: int) -> Found:
        odd = self._read("find")
        if odd in (Odd.SHORT, Odd.EMPTY, Odd.CUT):
            return Found((), False)
        found = [k for k in self.server.orders.values() if k.ref == ref]
        return Found(tuple(map(self._decoded, found)), True)

    def pages(self, since_us: int | None, known: Known | None = None) -> Iterator[Page]:
        kept = [k for k in self.server.orders.values() if self._is_in(k, since_us or 0)]
        kept.sort(key=lambda k: k.created_us)
        for start in range(0, max(1, len(kept)), PAGE):
            odd = self._read("page")
            part = [k for k in kept[start : start + PAGE] if k.id in self.server.orders]
            if odd == Odd.EMPTY:
                self.server.walked += 1
                yield Page((), len(kept), True, self.server.now_us())
                return
            part = part[1:] if odd == Odd.SHORT else part
            part = [*part, *part[-1:]] if odd == Odd.REPEATED else part
            total = len(kept) + (odd == Odd.WRONG_TOTAL)
            last = start + PAGE >= len(kept) and odd != Odd.CUT
            self.server.walked += last
            yield Page(tuple(self._rows(part, known)), total, last, self.server.now_us())
            if odd == Odd.CUT:
                return

    def _is_in(self, kept: Kept, since_us: int) -> bool:
        changed = self.capabilities.modified_filter
        return (kept.modified_us if changed else kept.created_us) >= since_us

    def _rows(self, kept: Iterable[Kept], known: Known | None) -> Iterator[Decoded | Unchanged]:
        rows = [self._row(k) for k in kept]
        old = known([(row.remote_id, row.raw) for row in rows]) if known else ()
        for row in rows:
            yield Unchanged(row.remote_id, row.created_us) if row.raw in old else row

    def refresh(self, remote_ids: tuple[str, ...]) -> Page:
        self._read("refresh")
        kept = [k for i in remote_ids if (k := self.server.orders.get(i))]
        return Page(tuple(self._row(k) for k in kept), None, True, self.server.now_us())

    def test(self) -> tuple[Step, ...]:
        return (Step(Said("reached"), True, Said("It answers.")),)

    def _row(self, kept: Kept) -> Decoded:
        whole = self._decoded(kept)
        if self.shape == "own_key":
            return whole
        prefixes = frozenset({"party", "status", "currency_amounts", "tags", "tracking"})
        shown = {g: v for g, v in kept.groups.items() if groups.within(g, prefixes)}
        order = replace(groups.with_groups(Order(), shown), times=whole.order.times)
        raw = wire.canonical([kept.id, kept.modified_us, shown])
        return replace(whole, order=order, visible=prefixes, summary=True, raw=raw)

    def _whole(self, kept: Kept) -> Decoded | Unreadable:
        raw = kept.document()
        found = self.decode(raw)
        if isinstance(found, Unreadable):
            return found
        if raw not in self.server.told:
            self.server.told.add(raw)
            lines = tuple(replace(line, id=str(n)) for n, line in enumerate(found.order.lines))
            self.server.note(groups.to_groups(replace(found.order, lines=lines)))
        return replace(found, modified_us=kept.modified_us)

    def _decoded(self, kept: Kept) -> Decoded:
        found = self._whole(kept)
        assert isinstance(found, Decoded), found
        return found

    def decode(self, raw: str) -> Decoded | Unreadable:
        return _decode(raw, self.shape)

    # -- building ------------------------------------------------------------------

    def as_held(self, order: Order) -> Order:
        return _held(order)

    def _groups(self, order: Order) -> dict[str, Any]:
        return {
            group: value
            for group, value in groups.to_groups(self.as_held(order)).items()
            if not groups.is_local_only(group) and not groups.is_server_owned(group)
        }

    def commands_for(self, before: Order, after: Order) -> tuple[str, ...]:
        can = self.capabilities.commands
        old, new = before.status_of("fulfilment").value, after.status_of("fulfilment").value
        ended = after.status_of("order").value == "cancelled" != before.status_of("order").value
        refund = ("refund",) if ended and "refund" in can else ()
        return (*((new,) if new != old and new in can else ()), *refund)

    def problems(self, order: Order) -> tuple[Problem, ...]:
        if order.buyer_reference == "XXX":
            return (
                Problem("buyer_reference", "XXX", say("The reference XXX is not taken there.")),
            )
        return ()

    def not_sent(self, order: Order) -> tuple[NotSent, ...]:
        return (NotSent("tags", say("This remote has no tags.")),)

    def create(self, order: Order) -> Request:
        values = self._groups(order)
        if self.shape == "by_ref":
            values = {_entry(group, order): value for group, value in values.items()}
        key = self.capabilities.create_key == "ours"
        return _request("POST", "create", ref=order.client_ref, groups=values, key=key)

    def update(self, order: Order, read: Decoded, wanted: frozenset[str]) -> Write | None:
        wanted = frozenset(g for g in wanted if not groups.within(g, ("tags",)))
        lines = frozenset(g for g in wanted if g.startswith("line."))
        if not wanted:
            return None
        if self.capabilities.update == "patch":
            return self._patch(order, read, wanted)
        if self.shape == "by_ref" and wanted == lines:
            return self._line_call(order, read, min(lines))
        return self._put(order, read, wanted - lines if self.shape == "by_ref" else wanted)

    def _patch(self, order: Order, read: Decoded, wanted: frozenset[str]) -> Write:
        """Changed keys alone; the lines are one array, which goes whole."""
        before, after = self._documents(order, read, wanted)
        lined = any(group.startswith("line.") for group in wanted)
        there = body.parse(read.raw).values["groups"]
        whole = cast(dict[str, Any], overlay.overlaid(there, before, after))
        sent = {
            group: value
            for group, value in whole.items()
            if after.get(group) != before.get(group) or (lined and group.startswith("line."))
        }
        return Write(_request("PATCH", "patch", id=read.remote_id, groups=sent), wanted)

    def _put(self, order: Order, read: Decoded, wanted: frozenset[str]) -> Write:
        """The body just read, with our changed groups in it."""
        before, after = self._documents(order, read, wanted)
        raw = body.parse(read.raw).values
        whole = overlay.overlaid(raw, {"groups": before}, {"groups": after})
        sent = {**cast(dict[str, Any], whole), "id": read.remote_id}  # its address, not its body
        return Write(_request("PUT", "replace", **sent), wanted)

    def _documents(
        self, order: Order, read: Decoded, wanted: frozenset[str]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """The groups as read and as they are to be, under the names they have there."""
        there, ours = overlay.both(order, self.as_held(order), read, wanted)
        shown = body.parse(read.raw).object("groups").values
        lines = [group for group in shown if group.startswith("line.")]
        names = {f"line.{line.id}": group for line, group in zip(there.lines, lines, strict=True)}
        added = {f"line.{line.id}" for line in ours.lines}.difference(names)
        names |= {group: _free(group, shown) for group in added}
        before = {names.get(g, g): wire_value(v) for g, v in self._groups(there).items()}
        after = {names.get(g, g): wire_value(v) for g, v in self._groups(ours).items()}
        return before, with_gaps(before, after)

    def _line_call(self, order: Order, read: Decoded, group: str) -> Write:
        """One line, one call (sync §1.9 no. 3)."""
        value = self._groups(order).get(group)
        entry = {f"line.{line.id}": line.remote_line_ref for line in read.order.lines}.get(group)
        if value is None:
            request = _request("DELETE", "line_delete", id=read.remote_id, entry=entry)
        elif entry is None:
            name = _entry(group, order).removeprefix("line.")
            request = _request("POST", "line_create", id=read.remote_id, entry=name, line=value)
        else:
            request = _request("PUT", "line_update", id=read.remote_id, entry=entry, line=value)
        return Write(request, frozenset({group}))

    def delete(self, remote_id: str) -> Request:
        return _request("DELETE", "delete", id=remote_id)

    def quote(self, order: Order) -> Quote | None:
        return None

    def command(self, order: Order, remote_id: str, name: str) -> Request:
        return _request("PATCH", name, id=remote_id)

    def command_state(self, read: Decoded, name: str) -> Literal["due", "done", "illegal"]:
        if name == "create_invoice":
            return "done" if body.parse(read.raw).values["invoices"] else "due"
        if name == "refund":
            return "done" if read.order.status_of("order").value == "cancelled" else "due"
        now = read.order.status.get("fulfilment", Status("none")).value
        if now not in PATH:
            return "illegal"
        return "done" if PATH.index(now) >= PATH.index(name) else "due"

    # -- writing -------------------------------------------------------------------

    def send(self, request: Request) -> Decoded | None:
        what = request.path_template
        self.server.touch()
        self.server.asked(what)
        self._note(request)
        kind = self.weather(what)
        trouble = CALLS.get(kind)
        if trouble is not None:
            self.server.refused(trouble)
            if trouble.executed == "later":
                due = self.server.now_us() + self.delay_us(what)
                self.server.late.append((due, request))
            if trouble.executed in ("yes", "twice"):
                self.server.execute(request)
            if trouble.executed == "twice":
                self.server.repeat(request)
            raise trouble.fault(kind)
        kept = self.server.execute(request)
        if kept is None and what != "create":
            raise Fault(Said("Not found."), outcome="refused", status=404)
        silent = what in ("delete", *self.capabilities.commands) or what.startswith("line_")
        return None if silent or kept is None else self._decoded(kept)

    def _note(self, request: Request) -> None:
        said = parsed(request)
        if request.path_template in self.capabilities.commands:
            self.server.commanded(str(said["id"]), request.path_template)
        values = {**said.get("groups", {}), "line": said.get("line")}
        canonical = {g: read_value(v) for g, v in values.items()}
        self.server.note(canonical)
        self.server.sent |= {sent_as(g, v) for g, v in canonical.items() if v is not None}

    def close(self) -> None: ...


@lru_cache(maxsize=512)
def _decode(raw: str, shape: Shape) -> Decoded | Unreadable:
    """The whole order; `server_key` and `split` name lines, `by_ref` shows our names."""
    try:
        fields = body.parse(raw)
        values = {g: read_value(v) for g, v in fields.object("groups").values.items()}
        made = Moment(int(str(fields.values["created"])), "", "ms")
    except body.Misread as error:
        return Unreadable("", raw, Said(str(error)))
    order = groups.with_groups(Order(), values)
    number = fields.text("ref") or fields.text("id")
    lines = tuple(_named(line, shape) for line in order.lines)
    times = {**order.times, "remote_created_at": made}
    order = replace(order, lines=lines, number=number, times=times)
    return Decoded(fields.text("id"), fields.text("ref"), order, frozenset({"*"}), raw)


def _named(line: Line, shape: Shape) -> Line:
    named = shape in ("server_key", "split")
    return replace(
        line,
        id="",
        remote_line_id=line.id if named else "",
        remote_line_ref=line.id if shape == "by_ref" else "",
    )


@remembered
def _held(order: Order) -> Order:
    """No tags and no telephone at this remote; nothing that is only ours."""
    parties = {role: replace(p, phone="") for role, p in order.parties.items()}
    parties = {role: p for role, p in parties.items() if p != Party()}
    return replace(order, tags=(), parties=parties)


def _request(method: str, what: str, **values: Any) -> Request:
    text = wire.dumps(wire_values(values) | {"groups": wire_values(values.get("groups", {}))})
    return Request(method, "/orders", text, path_template=what)


def _free(group: str, taken: Container[str]) -> str:
    """A new line's name there: a line of another id here may stand under the one it would have."""
    while group in taken:
        group += "+"
    return group


def _entry(group: str, order: Order) -> str:
    """A line's name at `by_ref`: reference and six characters of the line's id (sync §1.5)."""
    head, _, line = group.partition(".")
    return f"line.{order.client_ref}-{line[-6:]}" if head == "line" else group
