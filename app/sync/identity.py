"""Is what stands under an order's id still that order? (reliability-tests 3.7, 116)

An account that was pointed at another shop, by its address, its token or its tenant, meets orders
of the same ids: they are never merged with ours, and nothing of ours goes to them. Only what no
shop changes of an order counts: when it was made there, or both its date and whose account it is.
"""

from __future__ import annotations

from app.connectors.contract import Decoded, Unreadable
from app.orders import coding, groups
from app.orders.model import Moment
from app.said import say
from app.store.links import Link
from app.sync.session import Session

SENTENCE = say(
    "It is another order than the one known by this id; does the account still lead to the same "
    "shop? Nothing was taken from it or sent to it."
)


def is_another(link: Link, shown: Decoded) -> bool:
    """Can this not be the order it was? False where nothing is known that could tell."""
    order = shown.order
    if _differs(link, "time.remote_created_at", order.times.get("remote_created_at")):
        return True
    moved = _differs(link, "time.ordered_at", order.ordered_at)
    return moved and _differs(link, "header.account_mail", order.account_mail)


def _differs(link: Link, group: str, now: Moment | str | None) -> bool:
    before = link.base.get(group)
    return bool(before and now) and not groups.same(before, coding.encode(now))


def read(session: Session, link: Link) -> Decoded | Unreadable | None:
    """The whole remote order as it stands; another one under its id cannot be used."""
    found = session.get(link.remote_id)
    if isinstance(found, Decoded) and is_another(link, found):
        return Unreadable(link.remote_id, found.raw, SENTENCE)
    return found
