"""A Transiteo order becomes canonical: tolerant of aliases and types, exact with numbers."""

from __future__ import annotations

from decimal import Decimal

from app import wire
from app.connectors import body
from app.connectors.address import unfit
from app.connectors.body import Fields, Misread
from app.connectors.contract import Decoded, Unreadable
from app.connectors.transiteo import keys, statuses
from app.countries import alpha2
from app.orders.model import Line, Order, Party, RemoteDocument, Role
from app.said import say
from app.wire import JsonValue, WireError


def decode(raw: str, value: JsonValue | WireError | None = None) -> Decoded | Unreadable:
    """One order, from its text and (when already parsed) its value."""
    try:
        fields = body.parse(raw) if value is None else body.of(value)
        remote_id = fields.text("order_id")
        problem = unfit(remote_id)
        if problem:
            return Unreadable("", raw, problem)
        order = read_order(fields)
    except Misread as misread:
        return body.unreadable(raw, "order_id", misread)
    summary = not fields.has("products")
    return Decoded(
        remote_id=remote_id,
        client_ref=remote_id,
        order=order,
        visible=_visible(fields, order, whole=not summary),
        raw=raw,
        summary=summary,
        notices=tuple(fields.notices),
    )


def _visible(fields: Fields, order: Order, *, whole: bool) -> frozenset[str]:
    """An empty list of products says nothing: lines are never dropped on its word."""
    shown = body.visible(fields, keys.GROUPS, whole=whole)
    axes = {f"status.{axis}" for axis in order.status}
    return shown | axes | ({"line"} if order.lines else set())


def read_order(fields: Fields) -> Order:
    """The canonical order without local ids. Raises Misread."""
    texts = fields.texts(keys.HEADER)
    texts |= {name: alpha2(fields.text(name)) for name in keys.COUNTRIES}
    canceled = statuses.truthy(fields.values.get("canceled"))
    times = {
        "paid_at": fields.epoch_ms("order_payment_date"),
        "status_changed_at": fields.epoch_ms("order_update_statut"),
        "landed_cost_at": fields.epoch_ms("landed_cost_timestamp")
        or fields.epoch_ms("duty_calculation_timestamp"),
    }
    return Order(
        number=fields.text("order_id"),
        ordered_at=fields.epoch_ms("order_date_hour"),
        account_mail=fields.text("mail"),
        incoterm=fields.text("incoterm_delivery"),
        parties=_parties(fields),
        lines=tuple(map(_line, fields.objects("products"))),
        amounts=_amounts(fields),
        documents=_documents(fields),
        status=statuses.read(fields.text("order_statut"), cancelled=canceled),
        times={name: moment for name, moment in times.items() if moment},
        **texts,
    )


def _parties(fields: Fields) -> dict[Role, Party]:
    found = {role: _party(fields, role) for role in keys.ROLES}
    return {role: party for role, party in found.items() if party != Party(name_form="split")}


def _party(fields: Fields, role: Role) -> Party:
    texts = fields.texts({name: f"{role}_{key}" for name, key in keys.PERSON.items()})
    if role == "agent":  # the page spells it both ways (remote-apis T4)
        texts["line1"] = fields.text("agent_address", "agent_adress")
    if role == "customer":
        texts["email"] = fields.text("customer_email")
    texts["country"] = alpha2(texts.get("country", ""))
    return Party(name_form="split", **texts)


def _line(fields: Fields) -> Line:
    return Line(
        sku=fields.text("sku"),
        quantity=fields.quantity("quantity"),
        unit_price=fields.number("unit_price"),
        currency=fields.text("unit_price_currency"),
        seller_id=fields.text("seller_id"),
        **fields.numbers(keys.LINE_COMPUTED),
    )


def _amounts(fields: Fields) -> dict[str, Decimal]:
    """As told; the discount's sign is not documented and means nothing (remote-apis T16)."""
    found = fields.numbers({**keys.AMOUNTS, **keys.COMPUTED_AMOUNTS})
    told = found.get("discount_total")
    return found if told is None else {**found, "discount_total": abs(told)}


def _documents(fields: Fields) -> tuple[RemoteDocument, ...]:
    """Papers the server drew, a seller's under his number exactly as it stands there (T6).

    A form other than documented stays in the raw body.
    """
    urls = fields.values.get("export_invoice_url")
    sellers = fields.values.get("sellers_export_invoice_url")
    found = [
        RemoteDocument("export_invoice", url=url)
        for url in (urls if isinstance(urls, list) else [urls])
        if isinstance(url, str) and url
    ]
    if isinstance(sellers, dict):
        found += [
            RemoteDocument("seller_export_invoice", url=url, seller_id=seller)
            for seller, url in sellers.items()
            if isinstance(url, str) and url
        ]
    return tuple(found)


FAILURE = ("errorMessage", "errorType", "error", "errors", "httpCode", "code", "reason")


def holds_order(raw: str) -> bool:
    """Does this answer to a write hold an order? Empty and any other JSON do not (T17).

    Raises Misread for what is no JSON, and for what tells of a failure in words of their other
    services (remote-apis §1.3): then nobody knows whether it was executed.
    """
    if not raw.strip():
        return False
    try:
        value = wire.loads(raw)
    except WireError as error:
        raise Misread(error.said) from None
    if not isinstance(value, dict) or "order_id" in value:
        return isinstance(value, dict)
    denied = value.get("ok") is False or value.get("success") is False
    if denied or any(value.get(name) for name in FAILURE):
        raise Misread(say("it tells of a failure."))
    return False
