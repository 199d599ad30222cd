"""What a remote shows of an order goes into the order, its link and its conflicts (sync §1.10).

The one place where a merge meets the rows; each function is part of the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.connectors.contract import Connector, Decoded
from app.orders import groups, lines, siblings
from app.orders.groups import JsonValue
from app.orders.merge import Merged, Rules, merge
from app.orders.model import Axis, Order, Status
from app.orders.status import furthest
from app.record import renewed
from app.said import say
from app.store import Tx, conflicts, links, outbox
from app.store.attempts import digest
from app.store.links import Link, NotTaken
from app.store.views import Source

DROPPED = say("The remote did not keep this value.")


@dataclass(frozen=True)
class Absorbed:
    """The order and its link as they are now; `changed` when the order took something over."""

    order: Order
    link: Link
    changed: bool
    clashed: bool


@dataclass(frozen=True)
class _Sides:
    """An order as it is, as the remote can hold it, and as the remote shows it; in groups.

    `follows`: what it made of our own write, which `held` is about to become.
    """

    full: dict[str, JsonValue]
    held: dict[str, JsonValue]
    remote: dict[str, JsonValue]
    visible: frozenset[str]
    follows: Mapping[str, JsonValue] = field(default_factory=dict)


def located(tx: Tx, link: Link, held: Order, decoded: Decoded) -> Order:
    """The seen order with local line and shipment ids. `held`: ours as the remote can hold it.

    Lines are known as they are here and as the remote last showed them: either may be there now.
    """
    agreed = groups.with_groups(Order(), {g: v for g, v in link.base.items() if g[:4] == "line"})
    seen = lines.placed(decoded.order, (*agreed.lines, *held.lines), tx.ids.ulid)
    ids = lines.with_shipment_ids(seen.shipments, held.shipments, tx.ids.ulid)
    return renewed(seen, id=held.id, shipments=ids)


def absorb(
    tx: Tx,
    connector: Connector,
    link: Link,
    order: Order,
    decoded: Decoded,
    *,
    source: Source = "pull",
    row_hash: str = "",
) -> Absorbed:
    """Merge one view of the remote order. Unchanged on both sides, it writes the link at most."""
    sides = _sides(tx, connector, link, order, decoded)
    return _take(tx, connector, link, order, decoded, sides=sides, source=source, row_hash=row_hash)


def _take(
    tx: Tx,
    connector: Connector,
    link: Link,
    order: Order,
    decoded: Decoded,
    *,
    sides: _Sides,
    source: Source,
    row_hash: str = "",
) -> Absorbed:
    """Merge the sides and put what came of it: the order once, its link once."""
    clashing = conflicts.open_groups(tx.connection, [link.id])
    rules = Rules(sides.visible, clashing, link.kept)
    local = {**sides.held, **sides.follows}
    merged = merge(link.base, local, sides.remote, link.unconfirmed(tx.now_us), rules)
    kept = _put_local(tx, link, order, sides, merged=merged.local, source=source)
    held = groups.to_groups(connector.as_held(kept)) if kept is not order else sides.held
    now = _seen(tx, link, decoded, merged, row_hash)
    now = replace(
        now, not_taken=_still_not_taken(link, now, held) | _dropped(now, held, sides.follows)
    )
    links.put(tx, now)
    if connector.capabilities.split:
        _agree_siblings(tx, now)
    clashed = _note_conflicts(tx, now, merged)
    _keep_body(tx, now, decoded, clashing=clashed or bool(clashing.difference(merged.closed)))
    if not decoded.summary:
        links.put_line_links(tx, link.id, kept)
        _finish_parked(tx, connector, kept, decoded)
    outbox.compare(tx, kept, connector, link=now)
    return Absorbed(kept, now, kept.rev != order.rev, clashed)


def _sides(tx: Tx, connector: Connector, link: Link, order: Order, decoded: Decoded) -> _Sides:
    held = connector.as_held(order)
    seen = located(tx, link, held, decoded)
    hidden: tuple[str, ...] = ()
    if not decoded.order.lines and any(g.startswith("line.") for g in link.base):
        hidden = ("line",)  # all lines lost at once: a failed read of them, no edit ([I-45])
    if connector.capabilities.split and outbox.creation(tx.connection, order.id):
        seen = siblings.combined([seen, *_sibling_views(tx, connector, link, held)])
        hidden = siblings.PARTS
    full, remote = groups.to_groups(order), groups.to_groups(seen)
    visible = decoded.visible
    if hidden:
        known = link.base.keys() | remote.keys() | full.keys()
        shown = (g for g in known if groups.within(g, decoded.visible))
        visible = frozenset(g for g in shown if not groups.within(g, hidden))
    return _Sides(full, groups.to_groups(held), remote, visible)


def _siblings(tx: Tx, link: Link) -> list[Link]:
    """The other remote orders of this one that are still there."""
    found = links.of_order(tx.connection, link.order_id, but=link.id)
    return [k for k in found if k.gone_us is None]


def _sibling_views(tx: Tx, connector: Connector, link: Link, held: Order) -> list[Order]:
    views = []
    for other in _siblings(tx, link):
        raw = links.payload(tx.connection, other.id, "remote") or links.payload(
            tx.connection, other.id, "base"
        )
        decoded = connector.decode(raw) if raw else None
        if isinstance(decoded, Decoded):
            views.append(located(tx, other, held, decoded))
    return views


def _agree_siblings(tx: Tx, link: Link) -> None:
    """What all siblings say together is agreed with each of them."""
    for other in _siblings(tx, link):
        named = (g for g in link.base.keys() | other.base.keys())
        together = {g: link.base.get(g) for g in named if groups.within(g, siblings.TOGETHER)}
        links.put(tx, other.agreed(together))


def _put_local(
    tx: Tx,
    link: Link,
    order: Order,
    sides: _Sides,
    *,
    merged: Mapping[str, JsonValue],
    source: Source,
) -> Order:
    """Put what the merge replaced into the order; parts without a side at the remote stay."""
    changes: dict[str, JsonValue] = {}
    for group in dict.fromkeys((*sides.held, *merged)):
        value = merged.get(group)
        if value != sides.held.get(group):
            dropped = group in link.kept and groups.same(sides.held.get(group), link.kept[group])
            there = link.base if dropped or group in sides.follows else sides.held
            changes[group] = groups.carry(sides.full.get(group), there.get(group), value)
    changes = {group: value for group, value in changes.items() if value != sides.full.get(group)}
    if not changes:
        return order
    return tx.put_order(groups.with_groups(order, changes), source=source)


def _seen(tx: Tx, link: Link, decoded: Decoded, merged: Merged, row_hash: str) -> Link:
    """The link after this look. A whole body read aside from a list ends the row's validity."""
    body_hash = link.body_hash if decoded.summary else digest(decoded.raw)
    same_body = body_hash == link.body_hash
    return replace(
        link,
        base=merged.base,
        parent_remote_id=decoded.order.parent_remote_id or link.parent_remote_id,
        row_hash=row_hash or (link.row_hash if same_body else ""),
        body_hash=body_hash,
        seen_us=tx.now_us,
        modified_us=decoded.modified_us or link.modified_us,
        sent=link.awaited(tx.now_us),
        absent_count=0,
        absent_since_us=None,
        gone_us=None,
    )


def _still_not_taken(before: Link, now: Link, held: Mapping[str, JsonValue]) -> dict[str, NotTaken]:
    """What the remote does not hold: noted while neither side moved, renewed where parts stayed."""
    found = {}
    for group, item in before.not_taken.items():
        value = held.get(group)
        moved_there = not groups.same(before.base.get(group), now.base.get(group))
        if moved_there and not groups.same(value, now.base.get(group)):
            found[group] = NotTaken(value, item.reason)
        elif not moved_there and groups.same(value, item.value):
            found[group] = item
    return found


def _dropped(
    now: Link, held: Mapping[str, JsonValue], follows: Iterable[str]
) -> dict[str, NotTaken]:
    """What the remote left out of our write although ours followed it in the rest."""
    return {
        group: NotTaken(held.get(group), DROPPED)
        for group in follows
        if not groups.same(held.get(group), now.base.get(group))
    }


def _finish_parked(tx: Tx, connector: Connector, order: Order, decoded: Decoded) -> None:
    """A command that a person was asked about shows there after all."""
    for op in outbox.live_ops(tx.connection, order.id) if connector.capabilities.commands else ():
        parked = op.state == "needs_confirmation" and op.command
        if parked and connector.command_state(decoded, op.command) == "done":
            outbox.finish(tx, op, "done", say("It shows there now."))


def _note_conflicts(tx: Tx, link: Link, merged: Merged) -> bool:
    for group in merged.closed:
        conflicts.void(tx, link.id, group)
    for clash in (*merged.conflicts, *merged.refreshed):
        conflicts.open_or_refresh(
            tx, link.id, clash.group, base=clash.base, local=clash.local, remote=clash.remote
        )
    return bool(merged.conflicts)


def _keep_body(tx: Tx, link: Link, decoded: Decoded, *, clashing: bool) -> None:
    """The body that gave `base`; a newer one stands beside it while something clashes."""
    if decoded.summary:
        return
    links.put_payloads(tx, [(link.id, "remote" if clashing else "base", decoded.raw)])
    if not clashing:
        links.drop_payload(tx, link.id, "remote")


def commanded(tx: Tx, order: Order, shown: Decoded) -> Order:
    """After the last command: one of them moves several axes there, and ours follow forward."""
    if outbox.commanded(tx, order.id):
        return order
    moved: dict[Axis, Status] = {}
    for axis, word in shown.order.status.items():
        ours = order.status_of(axis).value
        forward = word.value == "cancelled" or furthest(axis, ours, word.value) == word.value
        if f"status.{axis}" in outbox.COMMAND_GROUPS and forward and ours != word.value:
            moved[axis] = word
    if not moved:
        return order
    return tx.put_order(replace(order, status={**order.status, **moved}), source="push")


# -- after our own write -----------------------------------------------------------


def settle(
    tx: Tx,
    connector: Connector,
    link: Link,
    order: Order,
    *,
    sent: Mapping[str, JsonValue],
    shown: Decoded,
    echo: bool = True,
) -> Absorbed:
    """Our write is there: base is what the remote shows of it, and local follows where it still
    is what was sent (sync §1.6 D).

    `echo` says that `shown` is the write's own reply; else somebody may have been there since, and
    what differs from both is merged.
    """
    sides = _sides(tx, connector, link, order, shown)
    agreed: dict[str, JsonValue] = {}
    follows: dict[str, JsonValue] = {}
    kept = dict(link.not_taken)
    commanded = outbox.commanded(tx, order.id)
    for group, value in sent.items():
        seen = sides.remote.get(group) if groups.within(group, sides.visible) else value
        untouched = groups.same(sides.held.get(group), value)
        kept.pop(group, None)
        if group in commanded:  # a create carries the way's beginning; commands go the rest
            agreed[group] = seen
        elif _money_changed(group, value, seen):
            conflicts.open_or_refresh(
                tx, link.id, group, base=value, local=sides.held.get(group), remote=seen,
                rule="the remote stored other amounts",
            )  # fmt: skip
        elif groups.same(seen, value):
            agreed[group] = seen
        elif groups.same(seen, link.base.get(group)):
            kept[group] = NotTaken(value, DROPPED)
        elif untouched:
            agreed[group] = follows[group] = seen
        else:
            agreed[group] = seen if echo else value
    link = replace(link.agreed(agreed), not_taken=kept)
    sides = replace(sides, follows=follows)
    return _take(tx, connector, link, order, shown, sides=sides, source="push")


def _money_changed(group: str, sent: JsonValue, seen: JsonValue) -> bool:
    """Did the remote store another currency, or another of the amounts it was sent?"""
    if group != "currency_amounts" or not isinstance(sent, dict) or not isinstance(seen, dict):
        return False
    if not groups.same(sent.get("currency"), seen.get("currency")):
        return True
    ours, theirs = sent.get("amounts"), seen.get("amounts")
    return (
        isinstance(ours, dict)
        and isinstance(theirs, dict)
        and any(kind in theirs and theirs[kind] != value for kind, value in ours.items())
    )
