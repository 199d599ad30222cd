"""The remote's side of a history: its orders, what was asked of it, and what we may not do to it.

It keeps values in canonical groups and shows them as JSON text with numbers, unknown keys and ids
of its own making. What breaks a promise of sync part 2 at its door it notes in `violations`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.connectors.contract import Request
from app.money import plain
from app.orders import groups
from tests.sync.troubles import Trouble

SECOND_US = 1_000_000
LONGEST_WAIT_S = 86_400.0
UNKNOWN_RATE = "0.1234567890123456789012345"  # more digits than a binary float keeps
NUMBERS = ("quantity", "unit_price")
PARTS_OF_SPLIT = 2
SENT_AGAIN = "(sent again, same order as"  # for people there to spot twins (sync §1.8)
BURNS = ("create_invoice", "refund")  # what money or a number is lost by, done twice


@dataclass
class Kept:
    """One order as the remote holds it; `unknown` stands under keys that we know nothing of."""

    id: str
    ref: str
    groups: dict[str, Any]
    unknown: str
    created_us: int
    modified_us: int
    birth: int = 0  # which create made it; 0: a stranger
    invoices: int = 0
    line_unknown: dict[str, str] = field(default_factory=dict)

    def document(self) -> str:
        """The order as a GET shows it."""
        shown = {group: _numbers(value) for group, value in self.groups.items()}
        for group, word in self.line_unknown.items():
            if group in shown:
                shown[group] = {**shown[group], "x": word}
        body = {"id": self.id, "ref": self.ref, "x": self.unknown, "groups": shown,
                "created": self.created_us, "invoices": self.invoices}  # fmt: skip
        text = json.dumps(body, default=lambda number: f"#{number}#")
        return text.replace('"#', "").replace('#"', "")[:-1] + f', "rate": {UNKNOWN_RATE}}}'


def _numbers(value: Any) -> Any:
    """Amounts as JSON numbers, every digit kept."""
    if not isinstance(value, dict):
        return value
    found = {k: Decimal(v) if k in NUMBERS else v for k, v in value.items()}
    if isinstance(value.get("amounts"), dict):
        found["amounts"] = {kind: Decimal(v) for kind, v in value["amounts"].items()}
    return found


def _texts(groups_there: dict[str, Any]) -> dict[str, Any]:
    """The same the other way: numbers as the canonical text, what is null left out."""
    return {group: _text(value) for group, value in groups_there.items()}


def _text(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    known = _told(value)
    found = {k: plain(Decimal(v)) if k in NUMBERS else v for k, v in known.items()}
    if isinstance(value.get("amounts"), dict):
        amounts = _told(value["amounts"]).items()
        found["amounts"] = {kind: plain(Decimal(v)) for kind, v in amounts}
    return found


def _told(value: dict[str, Any]) -> dict[str, Any]:
    return {key: part for key, part in value.items() if part is not None}


def parsed(request: Request) -> dict[str, Any]:
    """What a request says, numbers to the last digit; read by none of the program's own code."""
    body = json.loads(request.body or "{}", parse_float=Decimal)
    return dict(body)


@dataclass
class Server:
    """`now_us` is the true time: no jump of the desk's clock moves it."""

    now_us: Callable[[], int]
    mark: str = ""
    splits: bool = False
    names_lines: bool = False
    orders: dict[str, Kept] = field(default_factory=dict)
    late: list[tuple[int, Request]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    applied: list[tuple[str, str]] = field(default_factory=list)  # what, reference or id
    number: int = 0
    births: int = 0
    violations: list[str] = field(default_factory=list)
    unread: set[tuple[str, str]] = field(default_factory=set)  # commands sent since the last read
    missed: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    shown: set[str] = field(default_factory=set)  # every value it showed or was sent
    told: set[str] = field(default_factory=set)  # every document it showed
    sent: set[str] = field(default_factory=set)  # every value it was sent
    strange: set[str] = field(default_factory=set)  # every value that a stranger gave it
    replaced: set[tuple[str, str]] = field(default_factory=set)  # id, value a stranger replaced
    undone: set[str] = field(default_factory=set)  # those that a late document put back
    walked: int = 0  # lists that were given to their end
    quiet_until_us: int = 0
    paused_until_us: int = 0

    def touch(self) -> None:
        """Run what was delayed and is due now."""
        due = [request for at, request in self.late if at <= self.now_us()]
        self.late = [(at, r) for at, r in self.late if at > self.now_us()]
        for request in due:
            self.execute(request)

    # -- what was promised to it -----------------------------------------------------

    def asked(self, call: str) -> None:
        """Nobody asks while we wait for the weather or were told to stay away (invariant 42)."""
        if self.now_us() < max(self.quiet_until_us, self.paused_until_us):
            self.violations.append(f"{self.mark}: {call} came before the wait was over")

    def refused(self, trouble: Trouble) -> None:
        wait = trouble.wait_s
        if wait is not None:
            wait = wait if 0 <= wait <= LONGEST_WAIT_S else 60.0
            self.paused_until_us = self.now_us() + int(wait * SECOND_US)
        elif trouble.weather:
            self.quiet_until_us = self.now_us() + SECOND_US

    def forgotten(self) -> None:
        """The desk's process died or a person insists: it may ask again."""
        self.quiet_until_us = self.paused_until_us = 0

    def read(self, remote_id: str) -> Kept | None:
        """Somebody looks at one order: what was commanded there is seen, or that it is not."""
        self.unread = {(known, name) for known, name in self.unread if known != remote_id}
        if remote_id not in self.orders:
            self.missed[remote_id].append(self.now_us())
        return self.orders.get(remote_id)

    def commanded(self, remote_id: str, name: str) -> None:
        """No command goes out twice without a look in between (invariant 12)."""
        if (remote_id, name) in self.unread:
            self.violations.append(f"{self.mark}: {name} of {remote_id} was sent again unread")
        self.unread.add((remote_id, name))

    def note(self, values: dict[str, Any]) -> None:
        """These values were shown or sent (invariant 17)."""
        for group, value in values.items():
            self.shown.add(said(group, value))
            if isinstance(value, str) and SENT_AGAIN in value:  # the mark is not of the order
                self.shown.add(said(group, value.partition(SENT_AGAIN)[0].strip()))

    # -- what is done ------------------------------------------------------------------

    def execute(self, request: Request) -> Kept | None:
        body = parsed(request)
        what, remote_id = request.path_template, str(body.get("id", ""))
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
            self._replace(kept, body)
        elif what == "patch":
            self._set(kept, merged(kept.groups, _texts(body["groups"])))
        elif what.startswith("line_"):
            self._line(kept, what, body)
        else:
            self._command(kept, what)
        kept.modified_us = max(self.now_us(), kept.modified_us + 1)
        return kept

    def repeat(self, request: Request) -> None:
        """The remote does it a second time of its own accord: nobody here is to blame for that."""
        known = len(self.violations)
        self.execute(request)
        del self.violations[known:]

    def _create(self, body: dict[str, Any]) -> Kept:
        values = _texts(body["groups"])
        if body["key"] and body["ref"] in self.orders:
            kept = self.orders[body["ref"]]  # the same key again replaces, as an upsert would
            self._set(kept, values)
            return kept
        self.births += 1
        parts = self._parts(values)
        made = [self._born(body["ref"], part, own_key=body["key"]) for part in parts]
        return made[0]

    def _parts(self, values: dict[str, Any]) -> list[dict[str, Any]]:
        """By warehouse: each sibling shows only its part of the lines (sync §1.5)."""
        lines = [group for group in values if group.startswith("line.")]
        if not self.splits or self.births % 2 or len(lines) < PARTS_OF_SPLIT:
            return [values]
        first = {g: v for g, v in values.items() if g not in lines[1::2]}
        second = {g: v for g, v in values.items() if g not in lines[::2]}
        return [first, {g: v for g, v in second.items() if g != "currency_amounts"}]

    def _born(self, ref: str, values: dict[str, Any], *, own_key: bool) -> Kept:
        self.number += 1
        remote_id = ref if own_key else self._id("R")
        now = self.now_us()
        kept = Kept(remote_id, ref, {}, f"u{self.number}", now, now, self.births)
        self.orders[remote_id] = kept
        self._set(kept, self._named(values) if self.names_lines else values)
        return kept

    def _id(self, word: str) -> str:
        """Ids are text that looks like numbers now and then (invariant 24)."""
        return (f"{word}-{self.mark}-{self.number}", f"00{self.number}", f"{self.number}.30")[
            self.number % 3 if self.names_lines else 0
        ]

    def _named(self, values: dict[str, Any]) -> dict[str, Any]:
        """The remote gives lines its own names."""
        found = {}
        for group, value in values.items():
            if group.startswith("line."):
                self.number += 1
                group = f"line.L{self.number}"
            found[group] = value
        return found

    def _set(self, kept: Kept, values: dict[str, Any]) -> None:
        kept.groups = values
        lines = [group for group in values if group.startswith("line.")]
        for group in lines:
            values[group] = {k: v for k, v in values[group].items() if k != "x"}
        kept.line_unknown = {g: kept.line_unknown.get(g, f"x-{g}") for g in lines}

    def _replace(self, kept: Kept, body: dict[str, Any]) -> None:
        """A whole document: what it leaves out is lost (invariant 23)."""
        if (body.get("x"), str(body.get("rate"))) != (kept.unknown, UNKNOWN_RATE):
            self.violations.append(f"{self.mark}: unknown fields of {kept.id} were lost")
        values = {g: v for g, v in _texts(body["groups"]).items() if v is not None}
        again = [g for g, v in values.items() if (kept.id, said(g, v)) in self.replaced]
        self.undone |= {said(g, values[g]) for g in again if kept.groups.get(g) != values[g]}
        for group, word in kept.line_unknown.items():
            if group in values and values[group].get("x") != word:
                self.violations.append(f"{self.mark}: unknown fields of {group} were lost")
        self._set(kept, values)

    def _line(self, kept: Kept, what: str, body: dict[str, Any]) -> None:
        group = f"line.{body['entry']}"
        if what == "line_delete":
            self._set(kept, {g: v for g, v in kept.groups.items() if g != group})
            return
        if what == "line_create" and group in kept.groups:
            self.number += 1
            group = f"{group}-{self.number}"  # it does not look: the line is there twice
        if what == "line_update" and group not in kept.groups:
            return
        self._set(kept, {**kept.groups, group: _text(body["line"])})

    def _command(self, kept: Kept, name: str) -> None:
        if name in BURNS:
            kept.invoices += 1
        if name == "refund":
            kept.groups = {**kept.groups, "status.order": status_word("cancelled")}
        elif name != "create_invoice":
            kept.groups = {**kept.groups, "status.fulfilment": status_word(name)}

    def add(self, order_groups: dict[str, Any], *, age_us: int = 0) -> Kept:
        """A stranger enters an order there."""
        self.number += 1
        now = self.now_us() - age_us
        kept = Kept(self._id("S"), "", {}, f"u{self.number}", now, now)
        self._set(kept, dict(order_groups))
        self.orders[kept.id] = kept
        return kept

    def edited(self, kept: Kept, group: str, value: Any) -> None:
        """A stranger puts another value there."""
        self.strange.add(said(group, value))
        self.replaced.add((kept.id, said(group, kept.groups.get(group))))
        kept.groups = {**kept.groups, group: value}
        kept.modified_us = max(self.now_us(), kept.modified_us + 1)


def status_word(value: str) -> dict[str, str]:
    """A status as a remote says it."""
    return {"value": value, "remote": value}


def said(group: str, value: Any) -> str:
    """A value without the name that either side gives the line."""
    head = group.partition(".")[0] if group.startswith("line") else group
    return f"{head} {groups.dump_value(value)}"


def merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    return {group: value for group, value in {**old, **new}.items() if value is not None}
