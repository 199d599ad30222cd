"""Verbs on what waits and what clashes: retry, answer, discard, choose (sync §1.8, §1.10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.commands.desk import Desk
from app.commands.orders import loaded, refuse
from app.orders import checks
from app.orders.groups import JsonValue
from app.store import answers, outbox_view
from app.store.views import (
    Changes,
    ConflictRow,
    OutboxRow,
    QuarantineRow,
    RemoteView,
    RoundRow,
)


def outbox(desk: Desk) -> list[OutboxRow]:
    """Every operation that is not settled, oldest first."""
    with desk.store.read() as connection:
        return outbox_view.outbox(connection)


def conflicts(desk: Desk, order_id: str = "") -> list[ConflictRow]:
    """Open conflicts, of one order or of all."""
    with desk.store.read() as connection:
        return outbox_view.conflicts(connection, order_id)


def rounds(desk: Desk, since_us: int) -> list[RoundRow]:
    """Finished pulls since then, newest first; their figures add up."""
    with desk.store.read() as connection:
        return outbox_view.rounds(connection, since_us)


def set_aside(desk: Desk) -> list[QuarantineRow]:
    """What came from the remotes and could not be read, newest first."""
    with desk.store.read() as connection:
        return outbox_view.set_aside(connection)


def text_set_aside(desk: Desk, quarantine_id: str) -> str:
    """One of them as it was received; "" when it is no more."""
    with desk.store.read() as connection:
        return outbox_view.text_set_aside(connection, quarantine_id)


def remote_views(desk: Desk, order_id: str) -> list[RemoteView]:
    """Per link: what was agreed, what the remote shows, what was not sent."""
    with desk.store.read() as connection:
        return outbox_view.remote_views(connection, order_id)


def retry(desk: Desk, seq: int) -> Changes:
    """Send a refused operation again, or look now for one whose time has not come."""
    with desk.store.write() as tx:
        return _changed(answers.retry(tx, seq))


def answer(desk: Desk, seq: int, *, sent: Sequence[str] = ()) -> Changes:
    """Settle a create in doubt: it is there under these ids, or (none given) send it again."""

    def shape(account_id: str) -> str:
        row = desk.account(account_id)
        return desk.connector(row).capabilities.id_shape if row and not row.removed else ""

    with desk.store.write() as tx:
        return _changed(answers.answer(tx, seq, sent=sent, who=desk.who, shape=shape))


def discard(desk: Desk, seq: int) -> Changes:
    """Give an operation up; the order is kept here."""
    with desk.store.write() as tx:
        return _changed(answers.discard(tx, seq, who=desk.who))


def resolve_conflict(
    desk: Desk,
    order_id: str,
    group: str | None,
    choice: answers.Choice,
    value: JsonValue = None,
) -> Changes:
    """Choose a side for one field group, or for all of the order; `value` is a third value."""
    return resolve_conflicts(desk, order_id, [(group, choice, value)])


def resolve_conflicts(
    desk: Desk, order_id: str, chosen: Iterable[tuple[str | None, answers.Choice, JsonValue]]
) -> Changes:
    """Choose for several groups: all of them or, where one is Refused, none.

    A third value is typed by a person and is checked as everything else that is.
    """
    row = desk.account(loaded(desk, order_id).account)
    holder = desk.connector(row) if row is not None and not row.removed else None
    with desk.store.write() as tx:
        for group, choice, value in chosen:
            before = tx.order(order_id)
            kept = answers.resolve(
                tx, order_id, group, choice, value=value, who=desk.who, holder=holder
            )
            if value is not None:
                refuse(checks.check(kept, before))
    return _changed(order_id)


def _changed(order_id: str) -> Changes:
    return Changes(orders=frozenset({order_id}), sync=True)
