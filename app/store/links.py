"""What ties an order to its remote twin: link, bodies, conflicts, tombstones (sync §1.3).

SQL only; what a difference means is decided in `app.sync`. A base of NULL is the order as it
stands: an import writes no second copy of it, the first change of the order does.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, Literal

from app.orders import groups
from app.orders.groups import JsonValue
from app.orders.model import Order
from app.record import record
from app.store import orders
from app.store.engine import Connection

if TYPE_CHECKING:
    from app.store.tx import Tx

Kind = Literal["base", "remote"]

COLUMNS = (
    "id", "order_id", "account_id", "remote_id", "parent_remote_id", "base", "row_hash",
    "body_hash", "remote_seen_at", "remote_modified", "sent_groups", "not_sent", "hold_until",
    "absent_count", "absent_since", "gone_at",
)  # fmt: skip
_SELECT = f"SELECT {', '.join(COLUMNS)} FROM remote_links"
_RENEWED = ", ".join(f"{column}=excluded.{column}" for column in COLUMNS[1:])
_PUT = (
    f"INSERT INTO remote_links ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
    f" ON CONFLICT (id) DO UPDATE SET {_RENEWED}"
)


@record(frozen=True, slots=True)
class Sent:
    """Values carried by one attempt, kept while they may still arrive (sync §1.9 no. 6).

    `replaced`: the attempt is done, and these are the values from before it, which a read that is
    older than the write may still show.
    """

    attempt: str
    until_us: int
    groups: Mapping[str, JsonValue]
    replaced: bool = False


@record(frozen=True, slots=True)
class NotTaken:
    """A local value that the remote does not hold, and why, in words."""

    value: JsonValue
    reason: str


@record(frozen=True, slots=True)
class Link:
    id: str
    order_id: str
    account_id: str
    remote_id: str
    parent_remote_id: str = ""
    base: Mapping[str, JsonValue] = field(default_factory=dict)
    row_hash: str = ""
    body_hash: str = ""
    seen_us: int | None = None
    modified_us: int | None = None
    sent: tuple[Sent, ...] = ()
    not_taken: Mapping[str, NotTaken] = field(default_factory=dict)
    hold_until_us: int | None = None
    absent_count: int = 0
    absent_since_us: int | None = None
    gone_us: int | None = None

    @property
    def kept(self) -> dict[str, JsonValue]:
        """Local values that count as agreed although base has others."""
        return {group: item.value for group, item in self.not_taken.items()}

    def unconfirmed(self, now_us: int) -> dict[str, list[JsonValue]]:
        """Per group the values of our own writes that may still arrive."""
        found: dict[str, list[JsonValue]] = {}
        for sent in self.awaited(now_us):
            for group, value in sent.groups.items() if not sent.replaced else ():
                found.setdefault(group, []).append(value)
        return found

    def replaced(self, now_us: int) -> list[Mapping[str, JsonValue]]:
        """The values that each of our last writes replaced there, in groups."""
        return [sent.groups for sent in self.awaited(now_us) if sent.replaced]

    def awaited(self, now_us: int) -> tuple[Sent, ...]:
        """What may still arrive: all of it until the write in doubt was looked for."""
        held = self.hold_until_us is not None
        return tuple(sent for sent in self.sent if held or sent.until_us >= now_us)

    def differing(self, local: Mapping[str, JsonValue]) -> frozenset[str]:
        """Groups in which `local` (as the remote can hold it) waits to be sent."""
        return frozenset(
            group
            for group in local.keys() | self.base.keys()
            if not groups.same(local.get(group), self.base.get(group))
            and not groups.is_local_only(group)
            and not groups.is_server_owned(group)
            and not self._is_kept(group, local.get(group))
        )

    def _is_kept(self, group: str, value: JsonValue) -> bool:
        item = self.not_taken.get(group)
        return item is not None and groups.same(item.value, value)

    def agreed(self, values: Mapping[str, JsonValue]) -> Link:
        """Base with these values, which the remote has shown or acknowledged."""
        base = {**self.base, **values}
        return replace(self, base={g: v for g, v in base.items() if not groups.blank(v)})

    def without_sent(self, attempt: str) -> Link:
        """That attempt has its outcome: its values are no longer awaited, the hold is over."""
        return replace(
            self, sent=tuple(s for s in self.sent if s.attempt != attempt), hold_until_us=None
        )

    def written(self, attempt: str, carried: Iterable[str], until_us: int) -> Link:
        """That attempt arrived; what it replaced is known until then. Base is as before it."""
        before = Sent(attempt, until_us, {g: self.base.get(g) for g in carried}, replaced=True)
        done = self.without_sent(attempt)
        return replace(done, sent=(*done.sent, before))


def of_order(rows: Connection, order_id: str, *, but: str = "") -> list[Link]:
    """The order's links; `but` is the id of one that is known already."""
    sql = f"{_SELECT} WHERE order_id = ? AND id <> ?"
    found = rows.execute(sql, (order_id, but)).fetchall()
    return [_link(rows, row) for row in found]


def by_remote(rows: Connection, account_id: str, remote_id: str) -> Link | None:
    sql = f"{_SELECT} WHERE account_id = ? AND remote_id = ?"
    found = rows.execute(sql, (account_id, remote_id)).fetchone()
    return _link(rows, found) if found else None


def by_remotes(rows: Connection, account_id: str, remote_ids: Sequence[str]) -> dict[str, Link]:
    """The links of those remote ids that are known, by remote id."""
    sql = f"{_SELECT} WHERE account_id = ? AND remote_id IN (SELECT value FROM json_each(?))"
    found = rows.execute(sql, (account_id, json.dumps(remote_ids))).fetchall()
    return {link.remote_id: link for link in (_link(rows, row) for row in found)}


def row_hashes(rows: Connection, account_id: str, remote_ids: Sequence[str]) -> dict[str, str]:
    """The hash of the list row last merged, for those of the ids that are known and not gone."""
    sql = (
        "SELECT remote_id, row_hash FROM remote_links WHERE account_id = ? AND gone_at IS NULL "
        "AND remote_id IN (SELECT value FROM json_each(?))"
    )
    return dict(rows.execute(sql, (account_id, json.dumps(remote_ids))).fetchall())


def live_ids(rows: Connection, account_id: str) -> set[str]:
    """Remote ids of the account that are not known to be gone."""
    sql = "SELECT remote_id FROM remote_links WHERE account_id = ? AND gone_at IS NULL"
    return {str(row[0]) for row in rows.execute(sql, (account_id,))}


def due_for_reading(
    rows: Connection,
    account_id: str,
    now_us: int,
    limit: int,
    *,
    open_s: int,
    young_s: int,
    old_s: int,
) -> list[str]:
    """Known remote ids not seen for so long, the most overdue first (sync §1.13, staleness)."""
    sql = """WITH known AS (
          SELECT l.remote_id, ifnull(l.remote_seen_at, 0) AS seen, 1000000 * CASE
            WHEN o.order_status NOT IN ('completed', 'cancelled') THEN :open
            WHEN ifnull(o.ordered_at, o.created_at) > :now - 2592000000000 THEN :young
            ELSE :old END AS every
          FROM remote_links l JOIN orders o ON o.id = l.order_id
          WHERE l.account_id = :account AND l.gone_at IS NULL)
        SELECT remote_id FROM known WHERE seen <= :now - every OR seen > :now
        ORDER BY seen > :now DESC, (:now - seen) / max(every, 1) DESC, seen LIMIT :limit"""
    values = {
        "account": account_id, "now": now_us, "limit": limit,
        "open": open_s, "young": young_s, "old": old_s,
    }  # fmt: skip
    return [str(row[0]) for row in rows.execute(sql, values)]


def put(tx: Tx, link: Link) -> None:
    put_many(tx, (link,))


def put_many(tx: Tx, links: Iterable[Link]) -> None:
    tx.executemany(_PUT, [_cells(link, groups.dump(link.base)) for link in links])


def put_imported(tx: Tx, seen: Iterable[tuple[Link, str]]) -> None:
    """Links of orders that were just made of what the remote shows, with the bodies received."""
    new = list(seen)
    tx.insert_many("remote_links", COLUMNS, [_cells(link, None) for link, _ in new])
    bodies = [(link.id, "base", _packed(body)) for link, body in new]
    tx.insert_many("payloads", ("link_id", "kind", "body"), bodies)


def seen(tx: Tx, links: Iterable[Link], now_us: int) -> None:
    """These were looked at and had not changed."""
    tx.executemany(
        "UPDATE remote_links SET remote_seen_at = ? WHERE id = ?",
        [(now_us, link.id) for link in links],
    )


def _link(rows: Connection, row: Sequence[Any]) -> Link:
    cells = dict(zip(COLUMNS, row, strict=True))
    sent, not_sent = (json.loads(str(cells[c] or "{}")) for c in ("sent_groups", "not_sent"))
    return Link(
        id=str(cells["id"]),
        order_id=str(cells["order_id"]),
        account_id=str(cells["account_id"]),
        remote_id=str(cells["remote_id"]),
        parent_remote_id=str(cells["parent_remote_id"]),
        base=_base(rows, cells["id"], cells["order_id"], cells["base"]),
        row_hash=str(cells["row_hash"]),
        body_hash=str(cells["body_hash"]),
        seen_us=_int(cells["remote_seen_at"]),
        modified_us=_int(cells["remote_modified"]),
        sent=tuple(
            Sent(a, part["until"], part["groups"], part.get("replaced", False))
            for a, part in sent.items()
        ),
        not_taken={g: NotTaken(part["value"], part["reason"]) for g, part in not_sent.items()},
        hold_until_us=_int(cells["hold_until"]),
        absent_count=_int(cells["absent_count"]) or 0,
        absent_since_us=_int(cells["absent_since"]),
        gone_us=_int(cells["gone_at"]),
    )


def _base(rows: Connection, link_id: str, order_id: str, base: str | None) -> dict[str, JsonValue]:
    if base is None:
        order = orders.read(rows, order_id)
        # Whoever changed it meanwhile has written base in the same transaction.
        sql = "SELECT base FROM remote_links WHERE id = ?"
        base = next((str(cell) for (cell,) in rows.execute(sql, (link_id,)) if cell), None)
        if base is None:
            return groups.shared(order) if order else {}
    return groups.load(base)


def _cells(link: Link, base: str | None) -> tuple[object, ...]:
    sent: dict[str, JsonValue] = {
        s.attempt: {
            "until": s.until_us,
            "groups": dict(s.groups),
            "replaced": s.replaced,
        }
        for s in link.sent
    }
    not_sent: dict[str, JsonValue] = {
        g: {"value": n.value, "reason": n.reason} for g, n in link.not_taken.items()
    }
    return (
        link.id, link.order_id, link.account_id, link.remote_id, link.parent_remote_id,
        base, link.row_hash, link.body_hash, link.seen_us, link.modified_us,
        groups.dump_value(sent) if sent else "{}",
        groups.dump_value(not_sent) if not_sent else "{}",
        link.hold_until_us,
        link.absent_count, link.absent_since_us, link.gone_us,
    )  # fmt: skip


def _int(value: object) -> int | None:
    return value if isinstance(value, int) else None


# -- bodies as received ------------------------------------------------------------


def _packed(body: str) -> bytes:
    return zlib.compress(body.encode(), 1)


def put_payloads(tx: Tx, bodies: Iterable[tuple[str, Kind, str]]) -> None:
    """Keep these bodies (link id, kind, text) as they were received."""
    tx.executemany(
        "INSERT OR REPLACE INTO payloads (link_id, kind, body) VALUES (?, ?, ?)",
        [(link_id, kind, _packed(text)) for link_id, kind, text in bodies],
    )


def drop_payload(tx: Tx, link_id: str, kind: Kind) -> None:
    tx.execute("DELETE FROM payloads WHERE link_id = ? AND kind = ?", (link_id, kind))


def payload(rows: Connection, link_id: str, kind: Kind) -> str:
    """The kept body; "" when there is none."""
    sql = "SELECT body FROM payloads WHERE link_id = ? AND kind = ?"
    row = rows.execute(sql, (link_id, kind)).fetchone()
    return zlib.decompress(row[0]).decode() if row else ""


def put_line_links(tx: Tx, link_id: str, order: Order) -> None:
    """Remember what the remote calls each line."""
    tx.execute("DELETE FROM remote_line_links WHERE link_id = ?", (link_id,))
    tx.executemany(
        "INSERT INTO remote_line_links (link_id, line_id, remote_line_id, entry_ref) "
        "VALUES (?, ?, ?, ?)",
        [
            (link_id, line.id, line.remote_line_id, line.remote_line_ref)
            for line in order.lines
            if line.remote_line_id or line.remote_line_ref
        ],
    )


# -- tombstones --------------------------------------------------------------------


def bury(tx: Tx, link: Link, client_ref: str, why: str, now_us: int) -> None:
    """Keep a pull from importing this remote order again (sync §1.11)."""
    tx.execute(
        "INSERT OR REPLACE INTO tombstones (account_id, remote_id, client_ref, order_id, why, at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (link.account_id, link.remote_id, client_ref, link.order_id, why, now_us),
    )


def buried(rows: Connection, account_id: str, remote_ids: Sequence[str]) -> set[str]:
    sql = (
        "SELECT remote_id FROM tombstones WHERE account_id = ? "
        "AND remote_id IN (SELECT value FROM json_each(?))"
    )
    return {str(row[0]) for row in rows.execute(sql, (account_id, json.dumps(remote_ids)))}


def risen(rows: Connection, account_id: str, remote_ids: Sequence[str]) -> set[str]:
    """Those deleted by us that the remote still lists after three complete runs (sync §1.11)."""
    sql = """SELECT t.remote_id FROM tombstones t WHERE t.account_id = :account
        AND t.remote_id IN (SELECT value FROM json_each(:ids))
        AND 3 <= (SELECT count(*) FROM pull_runs r WHERE r.account_id = t.account_id AND r.complete
          AND r.strategy <> 'refresh' AND r.started_at > t.at)"""
    values = {"account": account_id, "ids": json.dumps(remote_ids)}
    return {str(row[0]) for row in rows.execute(sql, values)}
