"""Values that clash and wait for a person (sync §1.10). SQL only; the choice is made elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.orders import groups
from app.orders.groups import JsonValue
from app.store.engine import Connection

if TYPE_CHECKING:
    from app.store.tx import Tx

# Not of one group but of the whole order (sync §1.11).
DELETED_HERE = "deleted_here"  # trashed here, changed there
GONE_THERE = "gone_there"  # changed here, deleted there


@dataclass(frozen=True, slots=True)
class Open:
    id: str
    link_id: str
    group: str
    base: JsonValue
    local: JsonValue
    remote: JsonValue


def of_link(rows: Connection, link_id: str) -> list[Open]:
    sql = (
        'SELECT id, link_id, "group", base, local, remote FROM conflicts '
        "WHERE link_id = ? AND state = 'open' ORDER BY \"group\""
    )
    return [
        Open(i, link, group, *map(groups.load_value, values))
        for i, link, group, *values in rows.execute(sql, (link_id,))
    ]


def open_groups(rows: Connection, link_ids: Sequence[str]) -> frozenset[str]:
    return frozenset(clash.group for link in link_ids for clash in of_link(rows, link))


def open_or_refresh(
    tx: Tx,
    link_id: str,
    group: str,
    *,
    base: JsonValue,
    local: JsonValue,
    remote: JsonValue,
    rule: str = "both changed",
) -> bool:
    """Open a conflict, or renew an open one; true when it is new."""
    texts = tuple(map(groups.dump_value, (base, local, remote)))
    found = tx.execute(
        "UPDATE conflicts SET base = ?, local = ?, remote = ? "
        "WHERE link_id = ? AND \"group\" = ? AND state = 'open'",
        (*texts, link_id, group),
    )
    if found:
        return False
    tx.execute(
        'INSERT INTO conflicts (id, link_id, "group", base, local, remote, rule, state, at) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?)",
        (tx.ids.ulid(), link_id, group, *texts, rule, tx.now_us),
    )
    return True


def refresh_local(tx: Tx, link_id: str, local: Mapping[str, JsonValue]) -> frozenset[str]:
    """An open conflict shows what the clerk has now, not what was there when it opened.

    Returns the groups that clash.
    """
    found = of_link(tx.connection, link_id)
    for clash in found:
        if clash.group not in (DELETED_HERE, GONE_THERE):
            tx.execute(
                "UPDATE conflicts SET local = ? WHERE id = ?",
                (groups.dump_value(local.get(clash.group)), clash.id),
            )
    return frozenset(clash.group for clash in found)


def close(tx: Tx, clash: Open, choice: str, who: str) -> None:
    """A person chose; `choice` is kept in words."""
    tx.execute(
        "UPDATE conflicts SET state = 'resolved', choice = ?, \"by\" = ?, at = ? WHERE id = ?",
        (choice, who, tx.now_us, clash.id),
    )


def void(tx: Tx, link_id: str, group: str) -> None:
    """Both sides say the same now."""
    tx.execute(
        "UPDATE conflicts SET state = 'void', at = ? "
        "WHERE link_id = ? AND \"group\" = ? AND state = 'open'",
        (tx.now_us, link_id, group),
    )
