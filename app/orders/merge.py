"""Three states of an order become one: base, local and remote, group by group (sync §1.10).

Pure: no clock, no store, no remote. What it replaces it names in `audit`; what only a person can
decide it names in `conflicts`; every other group goes its way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, cast

from app.orders import status
from app.orders.groups import (
    Groups,
    JsonValue,
    blank,
    carry,
    is_local_only,
    is_server_owned,
    same,
    within,
)
from app.orders.notes import join_texts

WHOLE = frozenset({"*"})


@dataclass(frozen=True, slots=True)
class Rules:
    """What bears on a merge beside the three states.

    `visible`: prefixes of the groups that this view of the remote shows. `open`: groups with an
    open conflict. `kept`: local values that the remote does not take; where such a value has all
    of base and only parts beyond it, the remote's next value clashes with nothing.
    """

    visible: frozenset[str] = WHOLE
    open: frozenset[str] = frozenset()
    kept: Groups = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conflict:
    group: str
    base: JsonValue
    local: JsonValue
    remote: JsonValue


@dataclass(frozen=True, slots=True)
class Audit:
    """A value that the merge replaced in `local`."""

    group: str
    before: JsonValue
    after: JsonValue
    source: Literal["pull", "merge"]


@dataclass(frozen=True, slots=True)
class Merged:
    local: dict[str, JsonValue]
    base: dict[str, JsonValue]
    conflicts: tuple[Conflict, ...] = ()
    refreshed: tuple[Conflict, ...] = ()  # open before and still: their remote side anew
    closed: tuple[str, ...] = ()  # open before; both sides say the same now
    audit: tuple[Audit, ...] = ()


@dataclass
class _Work:
    base: dict[str, JsonValue]
    local: dict[str, JsonValue]
    conflicts: list[Conflict] = field(default_factory=list)
    refreshed: list[Conflict] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    audit: list[Audit] = field(default_factory=list)

    def agree(self, group: str, remote: JsonValue) -> None:
        _put(self.base, group, remote)

    def take(self, group: str, value: JsonValue, source: Literal["pull", "merge"]) -> None:
        before = self.local.get(group)
        if before != value:
            self.audit.append(Audit(group, before, value, source))
            _put(self.local, group, value)


def merge(
    base: Groups,
    local: Groups,
    remote: Groups,
    unconfirmed: Mapping[str, Sequence[JsonValue]],
    rules: Rules,
) -> Merged:
    """Merge what this view shows. `unconfirmed`: per group the values of writes without outcome."""
    work = _Work(dict(base), dict(local))
    for group in dict.fromkeys((*remote, *base, *local)):
        if within(group, rules.visible) and not is_local_only(group):
            _merge_group(work, group, remote.get(group), unconfirmed.get(group, ()), rules)
    return Merged(
        work.local,
        work.base,
        tuple(sorted(work.conflicts, key=lambda clash: clash.group)),
        tuple(sorted(work.refreshed, key=lambda clash: clash.group)),
        tuple(sorted(work.closed)),
        tuple(work.audit),
    )


def _merge_group(
    work: _Work, group: str, remote: JsonValue, unconfirmed: Sequence[JsonValue], rules: Rules
) -> None:
    base, local = work.base.get(group), work.local.get(group)
    if group not in rules.open and same(remote, base):
        return
    clash = Conflict(group, base, local, remote)
    if group in rules.open:
        _merge_open(work, clash)
    elif any(_arrived(base, sent, remote) for sent in unconfirmed):
        work.agree(group, remote)  # our own write has arrived; a newer local value goes out again
    elif is_server_owned(group) or same(local, base) or _only_more(clash, rules):
        work.take(group, remote, "pull")
        work.agree(group, remote)
    elif same(local, remote):
        work.agree(group, remote)
    else:
        _join_or_clash(work, clash)


def _arrived(base: JsonValue, sent: JsonValue, remote: JsonValue) -> bool:
    """Does the remote show what was sent? Parts that no body reaches may be as they were: where
    all that differs from base is ours, no stranger had a hand in it.
    """
    if same(remote, sent):
        return True
    if not isinstance(base, dict) or not isinstance(sent, dict) or not isinstance(remote, dict):
        return False
    moved = (k for k in base.keys() | remote.keys() if not same(remote.get(k), base.get(k)))
    return all(same(remote.get(key), sent.get(key)) for key in moved)


def _merge_open(work: _Work, clash: Conflict) -> None:
    if same(clash.local, clash.remote):
        work.closed.append(clash.group)
        work.agree(clash.group, clash.remote)
    else:
        work.refreshed.append(clash)


def _only_more(clash: Conflict, rules: Rules) -> bool:
    """Is local what base is, and parts that the remote dropped?"""
    return (
        clash.group in rules.kept
        and same(clash.local, rules.kept[clash.group])
        and same(clash.local, carry(clash.local, clash.base, clash.base))
    )


def _join_or_clash(work: _Work, clash: Conflict) -> None:
    joined = join(clash)
    if joined is None:
        work.conflicts.append(clash)
        return
    work.take(clash.group, joined.value, "merge")
    work.agree(clash.group, clash.remote)


@dataclass(frozen=True, slots=True)
class Joined:
    """A value made of both sides; blank when both together leave nothing."""

    value: JsonValue


def join(clash: Conflict) -> Joined | None:
    """What both sides together say; None where only a person can choose (sync §1.10, table)."""
    if clash.group.startswith("status."):
        return _join_status(clash)
    if clash.group == "tags":
        return Joined(_join_tags(clash))
    if clash.group.startswith("note."):
        base, local, remote = (str(v or "") for v in (clash.base, clash.local, clash.remote))
        return Joined(join_texts(base, local, remote))
    return None


def _join_status(clash: Conflict) -> Joined | None:
    """The one furthest along, if both are on one path; never a way back."""
    axis = cast(status.Axis, clash.group.removeprefix("status."))
    words = [str(side["value"]) for side in (clash.local, clash.remote) if isinstance(side, dict)]
    if len(words) < len(("local", "remote")):
        return None
    furthest = status.furthest(axis, *words)
    if furthest is None:
        return None
    return Joined(clash.remote if furthest == words[1] else clash.local)


def _join_tags(clash: Conflict) -> list[JsonValue]:
    base, local, remote = (
        cast(list[JsonValue], side or []) for side in (clash.base, clash.local, clash.remote)
    )
    kept = [tag for tag in remote if tag in local or tag not in base]
    return kept + [tag for tag in local if tag not in base and tag not in kept]


def _put(groups: dict[str, JsonValue], group: str, value: JsonValue) -> None:
    if blank(value):
        groups.pop(group, None)
    else:
        groups[group] = value
