"""The clerk's verbs on orders: enter, correct, move, trash, send. One transaction each.

A save never waits for a network and never asks one (sync §1.0 no. 1): what must be sent is noted
in the same transaction and goes out later.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.clock import iso
from app.commands.desk import Desk
from app.connectors.contract import Connector, Fault
from app.orders import checks, groups, packing, shape, status, totals
from app.orders.lines import with_ids
from app.orders.merge import Conflict, Rules, merge
from app.orders.model import Axis, Moment, Order, Status
from app.orders.problems import Problem, Refused
from app.said import say
from app.store import Tx, outbox, outbox_view, products, remembering
from app.store.engine import Connection
from app.store.orders import number_taken
from app.store.remembering import Learned
from app.store.views import AccountRow, Changes, DocumentRow

FIRST_NUMBER = "W-1001"
NEW = Status("open")
CANCEL: Mapping[Axis, str] = {"order": "cancelled"}
_COUNT = re.compile(r"\d{1,18}$", re.ASCII)


@dataclass(frozen=True)
class Saved:
    """The order as kept, what changed, and what clashed with a change that came in meanwhile.

    `learned` is what the catalogue took from it, and which other orders that filled.
    """

    order: Order
    changes: Changes
    clashes: tuple[Conflict, ...] = ()
    learned: Learned | None = None


def loaded(desk: Desk, order_id: str) -> Order:
    """The order as it stands, for an editor to start from."""
    order = desk.store.order(order_id)
    if order is None:
        raise Refused.of(
            "order", order_id, say("There is no order “{order_id}” any more.", order_id=order_id)
        )
    return order


def save_order(desk: Desk, order: Order, *, loaded: Order | None = None) -> Saved:
    """Keep an entered or corrected order.

    `loaded` is what the editor started from: if the order moved meanwhile, the three are merged
    and only real clashes come back, with nothing written (sync §1.16). Raises Refused.
    """
    from app.commands.judging import total_in  # the rules of papers, which know these verbs

    with desk.store.write() as tx:
        before = tx.order(order.id) if order.id else None
        if before is not None and loaded is not None and before.rev != loaded.rev:
            order = with_ids(order, desk.ids.ulid)  # groups tell new parts apart by it
            merged = merge(
                groups.to_groups(loaded), groups.to_groups(order), groups.to_groups(before), {},
                Rules(),
            )  # fmt: skip
            if merged.conflicts:
                return Saved(before, Changes(), merged.conflicts)
            order = _with_all(before, merged.local)
        kept = keep(desk, tx, before, order)
        kept, learned = _remembered(desk, tx, before, kept)
        total_in(desk, tx, kept)
    others = learned.orders if learned else frozenset()
    changes = Changes(
        orders=others | {kept.id}, lists=before is None, sync=True, products=learned is not None
    )
    return Saved(kept, changes, learned=learned)


def _remembered(
    desk: Desk, tx: Tx, before: Order | None, kept: Order
) -> tuple[Order, Learned | None]:
    """What the catalogue takes from the order, which may fill other lines of its own too."""
    words = remembering.taught(before, kept)
    if not words:
        return kept, None
    learned = remembering.learn(tx, words, remembering.destination(kept), desk.who)
    if learned is None or kept.id not in learned.orders:
        return kept, learned
    return _existing(tx, kept.id), replace(learned, orders=learned.orders - {kept.id})


def _with_all(order: Order, local: groups.Groups) -> Order:
    """The order holding exactly these groups."""
    gone = groups.to_groups(order).keys() - local.keys()
    return groups.with_groups(order, {**dict.fromkeys(gone), **local})


def keep(desk: Desk, tx: Tx, before: Order | None, order: Order) -> Order:
    """Fill in, check, write and queue, inside the caller's transaction."""
    if before is None:
        order = _filled(desk, tx, order)
    else:
        order = totals.without_stale(before, _owned(before, order))
    row = desk.account(order.account)
    if row is not None and (before is None or not before.account):
        order = _with_defaults(order, row.defaults)
    refuse(checks.check(order, before))
    order = _with_known(tx, before, order)
    kept = tx.put_order(order, source="clerk", who=desk.who)
    if row is not None and not row.removed and (before is None or kept.rev != before.rev):
        return queue(tx, desk.connector(row), before, kept)
    return kept


def _with_known(tx: Tx, before: Order | None, order: Order) -> Order:
    """The order's new lines with what the catalogue knows of their products."""
    old = {line.id for line in before.lines} if before else frozenset()
    fresh = {line.sku for line in order.lines if line.sku and line.id not in old}
    if not fresh:
        return order
    known = products.read(tx.connection, fresh)
    return remembering.completed(order, known, but=old) if known else order


def _owned(before: Order, order: Order) -> Order:
    """What an editor never decides stays as it is; an account, once given, too."""
    if before.account and order.account != before.account:
        raise Refused.of(
            "account", order.account, say("An order keeps its account; send a copy instead.")
        )
    return replace(
        order, client_ref=before.client_ref, created_us=before.created_us, origin=before.origin,
        number=order.number or before.number,
    )  # fmt: skip


def queue(tx: Tx, connector: Connector, before: Order | None, order: Order) -> Order:
    """Note what must reach the remote: a create or the differences, then the commands.

    Returns the order, which takes its reference when its create is first queued (sync §1.5).
    """
    if before is None or not before.account:
        order, before = outbox.queue_create(tx, order), Order()
    else:
        outbox.compare(tx, order, connector)
    there = outbox.agreed_status(tx, order)
    if there is not None and connector.commands_for(before, order):
        outbox.set_commands(tx, order, connector.commands_for(there, order))
    return order


def _filled(desk: Desk, tx: Tx, order: Order) -> Order:
    """A new order with what the desk supplies."""
    now = desk.clock.now_us()
    words: dict[Axis, Status] = {"order": NEW, "payment": Status("awaiting")}
    words["fulfilment"] = Status("awaiting")
    order = _with_own_lines(desk, order)
    number = order.number or next_number(tx)
    if _COUNT.search(number):
        tx.set_meta("last_number", number)
    return replace(
        order,
        number=number,
        created_us=now,
        ordered_at=order.ordered_at or Moment(now // 1_000_000 * 1_000_000),
        status={**words, **order.status},
        arrival_country=order.arrival_country or order.party("shipping").country,
    )


def _with_defaults(order: Order, defaults: Mapping[str, str]) -> Order:
    """What the order leaves out, as its account has it (contract: --default)."""
    term, _, place = defaults.get("incoterm", "").partition(" ")
    return replace(
        order,
        currency=order.currency or defaults.get("currency", ""),
        departure_country=order.departure_country or defaults.get("departure_country", ""),
        incoterm=order.incoterm or term,
        incoterm_place=order.incoterm_place or (place if not order.incoterm else ""),
        carrier_delivery=order.carrier_delivery or defaults.get("carrier", ""),
        goods_category=order.goods_category or defaults.get("category", ""),
        shop_url=order.shop_url or defaults.get("url", ""),
    )


def _with_own_lines(desk: Desk, order: Order) -> Order:
    """Line ids of its own: those typed may be another order's (`order show`, copied)."""
    ids = {line.id: desk.ids.ulid() for line in order.lines if line.id}
    lines = tuple(replace(line, id=ids.get(line.id, "")) for line in order.lines)
    shipments = tuple(replace(each, id="") for each in packing.renamed(order.shipments, ids))
    return replace(order, lines=lines, shipments=shipments)


def next_number(tx: Tx) -> str:
    """The first free number after the last one counted here: its trailing digits go up."""
    return _after(tx.meta("last_number"), tx.connection)


def _after(last: str, rows: Connection) -> str:
    number = _following(last)
    while number_taken(rows, number):
        number = _following(number)
    return number


def _following(last: str) -> str:
    digits = _COUNT.search(last)
    if digits is None:
        return FIRST_NUMBER
    return last[: digits.start()] + str(int(digits[0]) + 1).zfill(len(digits[0]))


def proposed_number(desk: Desk) -> str:
    """What an empty number field will become; shown in grey, not reserved."""
    last = desk.store.meta("last_number")
    with desk.store.read() as rows:
        return _after(last, rows)


def advance(desk: Desk, order_id: str, wanted: Mapping[Axis, str]) -> Saved:
    """Change statuses as a clerk may (canonical-model §4.3). Raises Refused on an illegal step."""
    with desk.store.write() as tx:
        before = _existing(tx, order_id)
        refuse(_step_problems(before, wanted))
        kept = keep(desk, tx, before, _advanced(before, wanted))
    return Saved(kept, Changes(orders=frozenset({order_id}), sync=True))


def _advanced(order: Order, wanted: Mapping[Axis, str]) -> Order:
    """The order with these words; what is cancelled is not shipped any more, at every remote."""
    words: dict[Axis, str] = {**wanted}
    now = order.status_of("fulfilment").value
    if wanted.get("order") == "cancelled" and not status.check_step("fulfilment", now, "cancelled"):
        words.setdefault("fulfilment", "cancelled")
    moved = {axis: Status(word) for axis, word in words.items()}
    return replace(order, status={**order.status, **moved})


def _step_problems(order: Order, wanted: Mapping[Axis, str]) -> tuple[Problem, ...]:
    return tuple(
        Problem(axis, word, sentence)
        for axis, word in wanted.items()
        if (sentence := status.check_step(axis, order.status_of(axis).value, word))
    )


def trash_orders(desk: Desk, order_ids: Sequence[str], *, remote: bool = False) -> Changes:
    """Put orders into the trash; with `remote` also have them deleted there (sync §1.11).

    Where nothing can be deleted the order is cancelled there. Raises Refused.
    """
    with desk.store.write() as tx:
        for order_id in order_ids:
            order = _existing(tx, order_id)
            row = desk.account(order.account)
            if remote and row is not None and row.removed:  # nobody would ever send it
                gone = say("There is no such account any more.")
                raise Refused.of("--remote", order.number, gone)
            if remote and row is not None and not desk.connector(row).capabilities.delete:
                order = _cancelled_there(desk, tx, order, row)
            tx.put_order(
                replace(order, trashed_us=desk.clock.now_us()), source="clerk", who=desk.who
            )
            outbox.on_trash(tx, order, remote=remote and _deletes(desk, row))
    return Changes(orders=frozenset(order_ids), lists=True, sync=True)


def _deletes(desk: Desk, row: AccountRow | None) -> bool:
    return row is not None and desk.connector(row).capabilities.delete


def _cancelled_there(desk: Desk, tx: Tx, order: Order, row: AccountRow) -> Order:
    """The order with its cancelling queued, if it may be there and is not cancelled yet."""
    if order.status_of("order").value == "cancelled" or outbox.is_unsent(tx, order.id):
        return order
    refuse(_step_problems(order, CANCEL))
    cancelled = _advanced(order, CANCEL)
    connector = desk.connector(row)
    if connector.capabilities.update == "none" and not connector.commands_for(order, cancelled):
        raise Refused.of(
            "--remote",
            order.number,
            say(
                "{name} can neither delete nor cancel {number}; ask there.",
                name=row.name,
                number=order.number,
            ),
        )
    return keep(desk, tx, order, cancelled)


def restore_orders(desk: Desk, order_ids: Sequence[str]) -> Changes:
    """Bring orders back: a delete that was not sent is called off, a create that was, goes out."""
    with desk.store.write() as tx:
        for order_id in order_ids:
            order = _existing(tx, order_id)
            kept = tx.put_order(replace(order, trashed_us=None), source="clerk", who=desk.who)
            outbox.on_restore(tx, kept)
            row = desk.account(kept.account)
            if row is not None and not row.removed:
                again = outbox.is_called_off(tx, order_id)
                queue(tx, desk.connector(row), None if again else kept, kept)
    return Changes(orders=frozenset(order_ids), lists=True, sync=True)


def send_to_account(desk: Desk, order_id: str, account_id: str) -> Saved:
    """Give a local order its account, or copy an order of another account with `origin`."""
    with desk.store.write() as tx:
        order = _existing(tx, order_id)
        if not order.account:
            kept = keep(desk, tx, order, replace(order, account=account_id))
            return Saved(kept, Changes(orders=frozenset({order_id}), sync=True))
        kept = keep(desk, tx, None, copy_of(order, account_id))
    return Saved(kept, Changes(orders=frozenset({kept.id}), lists=True, sync=True))


def copy_of(order: Order, account_id: str) -> Order:
    """A new order from an old one: nothing that a remote gave it comes along."""
    lines = tuple(replace(x, id="", remote_line_id="", remote_line_ref="") for x in order.lines)
    return replace(
        order, id="", rev=0, number="", account=account_id, client_ref="", origin=order.id,
        lines=lines, shipments=(), documents=(), times={}, status={}, context={}, trashed_us=None,
        parent_remote_id="", return_source_id="",
    )  # fmt: skip


def request_invoice(desk: Desk, order_id: str) -> Changes:
    """Queue the remote's own invoice, never twice (sync §1.12)."""
    with desk.store.write() as tx:
        order = _existing(tx, order_id)
        row = desk.account(order.account)
        if row is None or not _issues_invoices(desk, row):
            name = row.name if row is not None else "A local order's account"
            raise Refused.of("account", name, say("{name} does not issue invoices.", name=name))
        if _invoice_of(order):
            raise Refused.of(
                "order", order.number, say("{number} has its invoice already.", number=order.number)
            )
        outbox.queue_command(tx, order, outbox.INVOICE)
    return Changes(orders=frozenset({order_id}), sync=True)


def awaits_invoice(desk: Desk, order: Order) -> bool:
    """Does its account issue invoices, has none for this order, and was not asked for one yet?"""
    row = desk.account(order.account)
    try:
        issues = row is not None and not row.removed and _issues_invoices(desk, row)
    except Fault:
        return False  # its address cannot be used
    if not issues or _invoice_of(order):
        return False
    with desk.store.read() as connection:
        ops = outbox.live_ops(connection, order.id)
    return all(op.command != outbox.INVOICE for op in ops)


def _issues_invoices(desk: Desk, row: AccountRow) -> bool:
    return outbox.INVOICE in desk.connector(row).capabilities.commands


def _invoice_of(order: Order) -> bool:
    return any(paper.kind == "invoice" and not paper.cancelled for paper in order.documents)


def not_sent(desk: Desk, order: Order) -> dict[str, str]:
    """The groups its account cannot hold, with the reason in words."""
    row = desk.account(order.account)
    if row is None or row.removed:
        return {}
    return {each.group: each.reason for each in desk.connector(row).not_sent(order)}


def described(desk: Desk, order_id: str) -> dict[str, Any]:
    """The order in the contract's JSON shape, with its papers and its sync state."""
    from app import documents
    from app.commands import exporter
    from app.store import papers

    order = loaded(desk, order_id)
    row = desk.account(order.account)
    with desk.store.read() as connection:
        state = outbox_view.sync_view(connection, order, now_us=desk.clock.now_us())
        order = outbox_view.with_remote_words(connection, order)
        issued = papers.documents(connection, order_id=order_id)
    shown = [
        {
            "kind": each.kind,
            "number": each.number,
            "issued_at": iso(each.issued_us),
            "path": str(desk.paths.root / each.path),
            "void_reason": each.void_reason or None,
            **linked(each),
        }
        for each in issued
    ]
    company = exporter.company_of(desk, order)
    sums = documents.totals_of(order, company, exporter.business_day(desk, company))
    name = row.name if row is not None else ""
    return shape.to_json(order, account_name=name, sync=state, documents=shown, sums=sums)


def linked(row: DocumentRow) -> dict[str, object]:
    """The papers before and after this one, by their numbers, as the command line shows them."""
    return {
        "credits": row.credits or None,
        "follows": row.follows or None,
        "followed_by": list(row.followed_by),
    }


def _existing(tx: Tx, order_id: str) -> Order:
    order = tx.order(order_id)
    if order is None:
        raise Refused.of(
            "order", order_id, say("There is no order “{order_id}” any more.", order_id=order_id)
        )
    return order


def refuse(problems: Sequence[Problem]) -> None:
    """Raise Refused if any of them is an error."""
    errors = tuple(problem for problem in problems if problem.level == "error")
    if errors:
        raise Refused(errors)
