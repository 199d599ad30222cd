"""Is what an order's id shows that order, and as it is now? (reliability-tests 3.3 and 3.7, 116)

An account that was pointed at another shop, by its address, its token or its tenant, meets orders
of the same ids: they are never merged with ours, and nothing of ours goes to them. Only what no
shop changes of an order counts: when it was made there, or both its date and whose account it is.

A cache or a lagging copy may answer with a state from before our own write, or before the one that
was seen last: such a read is not believed for a while, or it would undo what was typed.
"""

from __future__ import annotations

from app.connectors.contract import Decoded, Fault, Unreadable
from app.orders import coding, groups
from app.orders.model import Moment
from app.said import say
from app.store.links import Link
from app.sync.session import SECOND_US, Session

SENTENCE = say(
    "It is another order than the one known by this id; does the account still lead to the same "
    "shop? Nothing was taken from it or sent to it."
)
OLDER = say("The remote showed an older state of the order than it had shown before.")
LAG_US = 600 * SECOND_US  # beyond it, what looks older was set back there on purpose


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


def is_stale(session: Session, link: Link, shown: Decoded) -> bool:
    """Would taking this in undo what was written there? Not where nothing is ever changed."""
    return session.can.update != "none" and is_older(link, shown, session.clock.now_us())


def is_older(link: Link, shown: Decoded, now_us: int) -> bool:
    """Is this a state from before the last one seen, or from before our last write?

    Where the remote says when it was modified, that tells; else that it shows what our write
    replaced. Of lines nothing can be told here, for they have no ids of ours yet.
    """
    last, this = link.modified_us, shown.modified_us
    if last and this and this != last:
        return this < last and now_us - (link.seen_us or 0) < LAG_US
    writes = link.replaced(now_us)
    told = groups.to_groups(shown.order) if writes else {}
    return any(_is_before(link, shown, told, before) for before in writes)


def _is_before(link: Link, shown: Decoded, told: groups.Groups, before: groups.Groups) -> bool:
    moved = [
        group
        for group, value in before.items()
        if groups.within(group, shown.visible)
        and not group.startswith("line")
        and not groups.same(value, link.base.get(group))
    ]
    return bool(moved) and all(groups.same(told.get(group), before[group]) for group in moved)


def read(session: Session, link: Link) -> Decoded | Unreadable | None:
    """The whole remote order as it stands; another one under its id cannot be used.

    Raises Fault when what came is older than what is known: it is asked again later.
    """
    found = session.get(link.remote_id)
    if not isinstance(found, Decoded):
        return found
    if is_another(link, found):
        return Unreadable(link.remote_id, found.raw, SENTENCE)
    if is_stale(session, link, found):
        raise Fault(OLDER, outcome="refused", code="stale")
    return found
