"""Is what a shipment and its packages say the same, and the same as the invoice? (3.1, 3.7)"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.documents.agreement import differing, invoices_of
from app.documents.model import DocumentRefused, Finding, Item
from app.documents.parts import part_of
from app.documents.preflight.case import Case, by_rule, error, warning
from app.documents.terms import net_kg_of, weight_of
from app.orders.model import Line
from app.rules import tables
from app.said import say


def check(case: Case) -> Iterator[Finding]:
    part = case.part
    for stranger in dict.fromkeys(part.strangers):
        text = say(
            "The shipment names a line “{stranger}” that the order does not have.",
            stranger=stranger[:40],
        )
        yield error("shipments", text)
    for (at, _), one in zip(case.goods(), part.lines, strict=True):
        if one.quantity < 0:
            text = say(
                "Line {line}: the shipment takes {quantity}; a quantity is expected.",
                line=at + 1,
                quantity=one.quantity,
            )
            yield error("shipments", text)
    if case.is_vat_invoice:
        yield from _invoiced_elsewhere(case)
    if case.kind == "delivery-note":
        yield from _regulated(case)
    if case.kind == "packing-list":
        yield from _packed(case)
        yield from _packages(case)
        yield from _invoice(case)


def _invoiced_elsewhere(case: Case) -> Iterator[Finding]:
    """Goods that went from an invoiced shipment into this one would be invoiced twice, or never."""
    for invoice in case.links.others:
        try:
            held = part_of(case.order, invoice.shipment).covered
        except DocumentRefused:
            text = say(
                "The invoice {number} is for a shipment that the order no longer has; void or "
                "credit it first.",
                number=invoice.number,
            )
            yield error("shipments", text)
            continue
        if differing(_counted((one.line, one.quantity) for one in held), [invoice]):
            text = say(
                "The shipment of the invoice {number} has other quantities by now; void or credit "
                "it first.",
                number=invoice.number,
            )
            yield error("shipments", text)


def _regulated(case: Case) -> Iterator[Finding]:
    """Some countries want a form of their own (document-rules 3.7)."""
    rule = tables.ruling("customs", "regulated_delivery_notes", case.day)
    form = rule.rows().get(case.departure) if rule else None
    if rule is not None and form is not None:
        text = say(
            "Goods leaving {departure} need a form of their own, the {form}, beside this.",
            departure=case.departure,
            form=form,
        )
        yield by_rule(rule, "departure_country", text)


def _packed(case: Case) -> Iterator[Finding]:
    """The packages hold what the shipment has, no more and no less."""
    part = case.part
    if not any(package.lines for package in part.packages):
        if len(part.packages) > 1:
            yield warning("shipments", say("The packages do not say what is in them."))
        return
    held = [0 * one.quantity for one in part.lines]
    for contents in part.packed:
        for at, quantity in contents:
            held[at] += quantity
    for (at, _), one, packed in zip(case.goods(), part.lines, held, strict=True):
        if packed != one.quantity:
            text = say(
                "Line {line}: {packed} are in packages, {quantity} in the shipment; they have to "
                "agree.",
                line=at + 1,
                packed=packed,
                quantity=one.quantity,
            )
            yield error("shipments", text)


def _counted(lines: Iterable[tuple[Line, Decimal]]) -> list[Item]:
    return [Item(line.id, quantity=q, net_kg=weight_of(line, q)) for line, q in lines]


def _packages(case: Case) -> Iterator[Finding]:
    """No package weighs less than what is in it."""
    part = case.part
    for place, (package, contents) in enumerate(zip(part.packages, part.packed, strict=True), 1):
        net = package.net_kg
        if net is None and contents:
            net = net_kg_of(_counted((part.lines[at].line, q) for at, q in contents))
        if net is not None and package.gross_kg is not None and package.gross_kg < net:
            text = say(
                "Package {place} weighs {gross_kg} kg, less than its goods with {net} kg net.",
                place=place,
                gross_kg=package.gross_kg,
                net=net,
            )
            yield error("shipments", text)


def _invoice(case: Case) -> Iterator[Finding]:
    """Quantities equal those of the invoice that stands for the same goods."""
    invoices = invoices_of(case.part, case.links)
    if not invoices:
        return
    numbers = ", ".join(invoice.number for invoice in invoices)
    items = _counted((one.line, one.quantity) for one in case.part.covered)
    for line_id in differing(items, invoices):
        place = next((at + 1 for at, line in case.goods() if line.id == line_id), None)
        which = (
            say("Line {line}", line=place) if place else say("A line that the order no longer has")
        )
        text = say(
            "{which}: the quantity is not that of the invoice {numbers}.",
            which=which,
            numbers=numbers,
        )
        yield error("shipments", text)
