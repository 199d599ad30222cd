"""Verbs that correct an issued invoice: credit it, in parts or whole, and put a new one beside it.

Both work on the frozen invoice (document-rules 3.8) and are one transaction each; a wrong credit
note is made void like any other paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app import documents
from app.commands import drawing, orders, papers
from app.commands.desk import Desk
from app.commands.drawing import INVOICE, Asked
from app.commands.exporter import business_day, named, refused_by
from app.commands.papers import Paper, Taken
from app.documents import Document, DocumentRefused, Remaining, Returned
from app.documents.returned import NOT_RETURNED, returned_of
from app.orders.model import Order
from app.orders.problems import Refused
from app.said import say
from app.store import Tx, numbering, paper_links
from app.store import papers as issuing
from app.store.engine import Connection
from app.store.papers import Issued

KIND = "credit-note"
Lines = Mapping[str, Decimal]


def credited(desk: Desk, number: str) -> Remaining:
    """What standing credit notes leave of that invoice, line by line. Raises Refused."""
    with desk.store.read() as connection:
        invoice = paper_links.creditable(connection, number)
        return documents.remaining(invoice, paper_links.credit_notes(connection, number))


def returned(desk: Desk, number: str) -> Returned:
    """What the order of that invoice says of goods that came back. Raises Refused."""
    with desk.store.read() as connection:
        invoice = paper_links.creditable(connection, number)
    return _returned(desk, invoice)


def _returned(desk: Desk, invoice: Document) -> Returned:
    order = desk.store.order(invoice.order_id)
    return NOT_RETURNED if order is None else returned_of(order)


def credit_document(
    desk: Desk,
    number: str,
    lines: Lines | None,
    reason: str,
    out: Path | None = None,
    *,
    back: Returned | None = None,
) -> Paper:
    """Credit these quantities by line id, or all that is left (None); with `out`, a copy there.

    `back`: why exported goods came back; None: as the order says (document-rules 3.8).
    Raises Refused, in one sentence, for what cannot be credited; then nothing is numbered.
    """
    papers.open_folder(out)
    with desk.store.write() as tx:
        issued = _issue(desk, tx, number, lines, reason, back=back)
    papers.chain(desk)
    return papers.drawn(desk, Taken(issued.id, issued.document, ()), out)


def preview_credit(
    desk: Desk, number: str, lines: Lines | None, reason: str, back: Returned | None = None
) -> bytes:
    """The draft's PDF. Raises Refused as `credit_document` does."""
    with desk.store.read() as connection:
        made = _built(desk, connection, number, lines, reason, issued_us=0, back=back)
    return drawing.render(desk, made).pdf


def correct_invoice(
    desk: Desk,
    number: str,
    quantities: Lines,
    reason: str,
    out: Path | None = None,
    *,
    back: Returned | None = None,
) -> tuple[Paper, Paper]:
    """Credit an invoice whole and issue a new one of its order, each naming the other.

    `quantities`: what the order's lines hold from now on, by line id (clerk-tasks T6); 0 takes a
    line out. `back` as for `credit_document`. Either all of it happens or nothing. Raises Refused.
    """
    papers.open_folder(out)
    with desk.store.write() as tx:
        corrected = paper_links.creditable(tx.connection, number)
        order = drawing.on_paper(desk, _corrected(desk, tx, corrected.order_id, quantities))
        asked = Asked(INVOICE, corrected.shipment, corrected.seller)
        company, found = papers.passed(desk, order, asked)
        day = company.business_day(tx.now_us)
        following = numbering.next_number(tx, INVOICE, company.key, day)
        note = _issue(desk, tx, number, None, reason, back=back, replaced_by=following)
        invoice = papers.issue_in(desk, tx, order, asked, company)
    papers.chain(desk)
    drawn = papers.drawn(desk, Taken(note.id, note.document, ()), out)
    return drawn, papers.drawn(desk, Taken(invoice.id, invoice.document, found), out)


def _corrected(desk: Desk, tx: Tx, order_id: str, quantities: Lines) -> Order:
    """The order with these quantities, kept and queued for its remote like any correction."""
    before = tx.order(order_id)
    if before is None:
        raise Refused.of(
            "order", order_id, say("There is no order “{order_id}” any more.", order_id=order_id)
        )
    if unknown := sorted(quantities.keys() - {line.id for line in before.lines}):
        raise Refused.of(
            "--line", unknown[0], say("The order has no line “{unknown}”.", unknown=unknown[0][:60])
        )
    lines = tuple(
        replace(line, quantity=quantities.get(line.id, line.quantity))
        for line in before.lines
        if quantities.get(line.id) != 0
    )
    return orders.keep(desk, tx, before, replace(before, lines=lines)) if quantities else before


def _issue(
    desk: Desk,
    tx: Tx,
    number: str,
    lines: Lines | None,
    reason: str,
    *,
    back: Returned | None,
    replaced_by: str = "",
) -> Issued:
    """Freeze the credit note under its number, within the caller's transaction."""
    made = _built(
        desk, tx.connection, number, lines, reason,
        issued_us=tx.now_us, back=back, replaced_by=replaced_by,
    )  # fmt: skip
    drawing.refuse_undrawable(desk, made)
    return issuing.issue(
        tx,
        lambda own, _: replace(made, number=own, draft=False),
        kind=KIND,
        company=made.company,
        order_id=made.order_id,
        business_day=made.business_day,
        who=desk.who,
    )


def _built(
    desk: Desk,
    connection: Connection,
    number: str,
    lines: Lines | None,
    reason: str,
    *,
    issued_us: int,
    back: Returned | None,
    replaced_by: str = "",
) -> Document:
    """The credit note without its number."""
    invoice = paper_links.creditable(connection, number)
    try:
        return documents.credit_note(
            invoice,
            paper_links.credit_notes(connection, number),
            lines=lines,
            reason=reason,
            business_day=business_day(desk, named(desk, invoice.company), issued_us),
            issued_us=issued_us,
            replaced_by=replaced_by,
            returned=_returned(desk, invoice) if back is None else back,
        )
    except DocumentRefused as refused:
        raise refused_by(refused.findings) from None
