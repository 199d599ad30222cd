"""A TWC order becomes canonical: the decimal is the truth, its twin in cents a witness (W6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app import wire
from app.connectors import body
from app.connectors.address import unfit
from app.connectors.body import Fields, Misread
from app.connectors.contract import Decoded, Unreadable
from app.connectors.twc import attributes, keys, statuses
from app.countries import alpha2
from app.orders.model import (
    Discount,
    Line,
    Order,
    Party,
    Role,
    Shipment,
    ShipmentLine,
    Tax,
)
from app.wire import JsonValue, WireError

CENTS = Decimal(100)


def cents(amount: Decimal) -> int:
    """The twin of an amount: × 100 rounded half up, whatever the currency (W6)."""
    return int((amount * CENTS).to_integral_value(rounding=ROUND_HALF_UP))


def decode(raw: str, value: JsonValue | WireError = None) -> Decoded | Unreadable:
    """One order, from its text and (when already parsed) its value."""
    try:
        fields = body.parse(raw) if value is None else body.of(value)
        remote_id = fields.text("id")
        problem = unfit(remote_id)
        if problem:
            return Unreadable("", raw, problem)
        order = read_order(fields)
    except Misread as misread:
        return body.unreadable(raw, "id", misread)
    modified = order.times.get("remote_modified_at")
    summary = not fields.has("orderLines")
    return Decoded(
        remote_id=remote_id,
        client_ref=fields.text("orderRef"),
        order=order,
        visible=_visible(fields, order, whole=not summary),
        raw=raw,
        summary=summary,
        modified_us=modified.us if modified else None,
        notices=tuple(fields.notices),
    )


def _visible(fields: Fields, order: Order, *, whole: bool) -> frozenset[str]:
    """An empty list of lines says nothing: lines are never dropped on its word."""
    shown = body.visible(fields, keys.GROUPS, whole=whole)
    axes = {f"status.{axis}" for axis in order.status}
    return shown | axes | ({"line"} if order.lines else set())


def read_order(fields: Fields) -> Order:
    """The canonical order without local ids. Raises Misread."""
    moments = {**keys.TIMES, **keys.SERVER_TIMES}
    times = {name: fields.iso(key) for name, key in moments.items()}
    context = fields.texts(keys.CONTEXT)
    mode = fields.object("shipmentMode")
    return Order(
        number=fields.text("orderRef", "id"),
        ordered_at=times["remote_created_at"],
        carrier_delivery=mode.text("name"),
        ship_method_id=mode.text("id"),
        parties=_parties(fields),
        lines=tuple(map(read_line, fields.objects("orderLines"))),
        amounts=dict(_money(fields, keys.AMOUNTS)),
        discounts=_discounts(fields),
        taxes=tuple(map(_tax, fields.objects("appliedTaxes"))),
        shipments=tuple(map(_shipment, fields.objects("shipments"))),
        attributes=dict(attributes.read(fields)),
        status=statuses.read(fields),
        times={name: moment for name, moment in times.items() if moment},
        context={name: text for name, text in context.items() if text},
        confirmed=fields.flag(keys.FLAGS["confirmed"]),
        tax_included=fields.flag(keys.FLAGS["tax_included"]),
        **fields.texts(keys.HEADER),
    )


def read_line(fields: Fields) -> Line:
    """One line without a local id. Raises Misread."""
    return Line(
        quantity=fields.quantity("quantity"),
        discounts=_discounts(fields),
        **fields.texts(keys.LINE_TEXTS),
        **dict(_money(fields, keys.LINE_MONEY, of_line=True)),
        **fields.numbers(keys.LINE_COUNTS),
    )


def _money(
    fields: Fields, names: Mapping[str, str], *, of_line: bool = False
) -> Iterator[tuple[str, Any]]:
    """Amounts by canonical name; a twin that says otherwise is told, never taken (W6)."""
    for name, key in names.items():
        amount, cent = fields.number(key), _twin(fields, key, of_line=of_line)
        if amount is None and cent is not None:
            amount = cent / CENTS
        if amount is None:
            continue
        if cent is not None and cents(amount) != cent:
            fields.notices.append(
                f"{fields.at}{key} {amount} and its {cent} cents disagree; {amount} was taken."
            )
        yield name, amount


def _twin(fields: Fields, key: str, *, of_line: bool) -> Decimal | None:
    name = keys.twin(key, of_line=of_line)
    if not name:
        return None
    told = fields.number(name)
    # One twin is misspelt all over the page; a mended server may spell it right (W5).
    return told if told is not None else fields.number(f"{key}InCent")


def _parties(fields: Fields) -> dict[Role, Party]:
    found: dict[Role, Party] = {"customer": Party(**fields.texts(keys.CUSTOMER))}
    for role in keys.ROLES:
        found[role] = _party(fields.object(keys.PARTY[role]))
    return {role: party for role, party in found.items() if party != Party()}


def _party(fields: Fields) -> Party:
    """A whole name wins; parts are read where they stand alone (canonical-model §3.3)."""
    texts = fields.texts(keys.ADDRESS)
    texts["country"] = alpha2(texts.get("country", ""))
    texts["country_text"] = texts.get("country_text") or fields.text("country")
    if texts.get("full_name"):
        texts |= {"given_name": "", "family_name": ""}
    split = bool(texts.get("given_name") or texts.get("family_name"))
    return Party(name_form="split" if split else "whole", **texts)


def _discounts(fields: Fields) -> tuple[Discount, ...]:
    return tuple(
        Discount(**item.texts(keys.DISCOUNT), **dict(_money(item, {"amount": "amount"})))
        for item in fields.objects("appliedDiscounts")
    )


def _tax(fields: Fields) -> Tax:
    amount = dict(_money(fields, {"amount": "amount"}))
    return Tax(rate=fields.number("taxRate"), **amount, **fields.texts(keys.TAX))


def _shipment(fields: Fields) -> Shipment:
    return Shipment(
        shipped_at=fields.iso(keys.SHIPMENT_TIMES["shipped_at"]),
        delivered_at=fields.iso(keys.SHIPMENT_TIMES["delivered_at"]),
        lines=tuple(map(_shipment_line, fields.objects("shipmentLines"))),
        **fields.texts(keys.SHIPMENT),
    )


def _shipment_line(fields: Fields) -> ShipmentLine:
    """Its quantity is documented as a text (W8), so that one raises no notice."""
    try:
        quantity = Fields(fields.values, fields.at).number("quantityShipped")
    except Misread as misread:
        fields.notices.append(f"{misread} It was left out.")
        quantity = None
    return ShipmentLine(fields.text("entryId", "entryRef"), quantity or Decimal(0))


def lines_in(raw: str) -> tuple[Fields, ...]:
    """The lines of an answer, which may be some, one, or a whole order (W2). Raises Misread."""
    try:
        value = wire.loads(raw)
    except WireError as error:
        raise Misread(error.said) from None
    if isinstance(value, list):
        return tuple(Fields({"lines": value}).objects("lines"))
    whole = body.of(value)
    return tuple(whole.objects("orderLines")) if whole.has("orderLines") else (whole,)
