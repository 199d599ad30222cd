"""How many findings stop each order's papers, and what those come to, as columns of the order.

The rules that judge live above the store: whatever writes an order empties the first column, and
who knows the rules fills it again, the newest first. The total that a save wrote without them is
then put right where nobody told one.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from app.money import MoneyError, to_micros
from app.orders.model import Order
from app.store.engine import Connection
from app.store.state import BLOCKED, UNJUDGED, WAITING
from app.store.tx import Tx

EDITION = "rules_edition"  # of `meta`: by which rules the column was filled


def unjudged(reader: Connection, limit: int) -> list[str]:
    """Ids of orders that nobody has looked at since they changed, the newest first."""
    found = reader.execute(
        f"SELECT id FROM orders WHERE trashed_at IS NULL AND {UNJUDGED}"
        " ORDER BY list_key DESC LIMIT ?",
        (limit,),
    )
    return [str(order_id) for (order_id,) in found]


class Verdict(NamedTuple):
    """Findings that stop the order's papers, None where no goods wait; its total as on paper, None
    where it can't be said.
    """

    blocked: int | None
    total: Decimal | None


def keep(tx: Tx, judged: Mapping[tuple[str, int], Verdict]) -> frozenset[str]:
    """Write the verdicts on these orders, each named with the revision that was judged.

    Returns those that were there in that revision; another is left for the next look.
    """
    kept = set()
    for (order_id, rev), (count, total) in judged.items():
        changed = tx.execute(
            "UPDATE orders SET blocked = ?, total = coalesce(?, total) WHERE id = ? AND rev = ?",
            (count, _micros(total), order_id, rev),
        )
        if changed:
            kept.add(order_id)
    return frozenset(kept)


def keep_total(tx: Tx, order: Order, total: Decimal | None) -> None:
    """What the papers of that order come to; the written one stays where that can't be said."""
    tx.execute(
        "UPDATE orders SET total = coalesce(?, total) WHERE id = ? AND rev = ?",
        (_micros(total), order.id, order.rev),
    )


def _micros(total: Decimal | None) -> int | None:
    try:
        return None if total is None else to_micros(total)
    except MoneyError:  # an absurd amount is kept, its sum is not
        return None


def forget(tx: Tx) -> None:
    """The rules or the exporter changed: every order whose goods wait is looked at anew."""
    tx.execute(f"UPDATE orders SET blocked = NULL WHERE trashed_at IS NULL AND {BLOCKED}")
    tx.execute(
        f"UPDATE orders SET blocked = NULL WHERE trashed_at IS NULL AND blocked = 0 AND {WAITING}"
    )
