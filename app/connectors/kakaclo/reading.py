"""A KaKaClo order becomes canonical, of either version of its key set (remote-apis §3.4).

An order that carries a reference of ours was made here: of it only what KaKaClo does with it is
read. The amounts there are what it charges us, which is no price of the order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from app import wire
from app.connectors import body
from app.connectors.address import unfit
from app.connectors.body import Fields, Misread
from app.connectors.contract import Decoded, Unreadable
from app.connectors.kakaclo import keys, statuses
from app.countries import alpha2
from app.orders.model import Line, Moment, Notes, Option, Order, Party, Shipment, ShipmentLine
from app.wire import JsonValue

_MONEY_KEYS = {key for names in keys.AMOUNTS.values() for key in names}
_TIME_KEYS = {key for names in keys.TIMES.values() for key in names}
_MAY_BE_NULL = frozenset({*_MONEY_KEYS, *_TIME_KEYS, *keys.ORDERED, "currencyCode", "remark"})


def decode(raw: str, value: JsonValue | wire.WireError = None) -> Decoded | Unreadable:
    """One order, from its text and (when already parsed) its value."""
    try:
        fields = body.parse(raw) if value is None else body.of(value)
        remote_id = fields.text("id")
        problem = unfit(remote_id)
        if problem:
            return Unreadable("", raw, problem)
        order = read_order(fields)
        reference = fields.text("customOrderId")
    except Misread as misread:
        return body.unreadable(raw, "id", misread)
    modified = order.times.get("remote_modified_at")
    return Decoded(
        remote_id=remote_id,
        client_ref=reference,
        order=order,
        visible=_visible(order, ours=_is_ours(reference)),
        raw=raw,
        summary=not fields.has("orderItems"),
        modified_us=modified.us if modified else None,
        notices=tuple(fields.notices),
    )


def _is_ours(reference: str) -> bool:
    """Was it made by this program? Else its prices are its own."""
    return keys.OURS.fullmatch(reference) is not None


def _visible(order: Order, *, ours: bool) -> frozenset[str]:
    """What is blank in a body says nothing: its samples leave out what others show."""
    shown = set(keys.OWN_GROUPS if ours else keys.THEIR_GROUPS)
    told = {f"status.{axis}" for axis in order.status} | {f"time.{name}" for name in order.times}
    told |= {"time.ordered_at"} if order.ordered_at else set()
    told |= {"party.shipping"} if order.parties else set()
    told |= {"note.customer"} if order.notes.customer else set()
    told |= {name for name in ("line", "shipments") if getattr(order, _FIELDS[name])}
    told |= {"currency_amounts"} if order.amounts else set()
    return frozenset(shown & told)


_FIELDS = {"line": "lines", "shipments": "shipments"}


def read_order(fields: Fields) -> Order:
    """The canonical order without local ids. Raises Misread."""
    ours = _is_ours(fields.text("customOrderId"))
    plain = _without_null(fields)
    amounts = {} if ours else _first_numbers(plain, keys.AMOUNTS)
    packages = fields.objects("fulfillments")
    sent = _sent(packages)
    return Order(
        number=fields.text("customOrderId") or fields.text("id"),
        ordered_at=_first_time(plain, keys.ORDERED),
        currency=(plain.text("currencyCode") or keys.CURRENCY) if amounts else "",
        amounts=amounts,
        parties=_parties(fields, ours=ours),
        lines=tuple(_line(item, sent, ours=ours) for item in fields.objects("orderItems")),
        shipments=tuple(map(_shipment, packages)),
        notes=Notes(customer=plain.text("remark")),
        status=statuses.read(fields),
        times=_times(plain, ours=ours),
    )


def _without_null(fields: Fields) -> Fields:
    """Where the text "NULL" can only mean that nothing is told, nothing is."""
    values = {
        key: None if key in _MAY_BE_NULL and value == statuses.NONE else value
        for key, value in fields.values.items()
    }
    return Fields(values, fields.at, fields.notices)


def _first_numbers(fields: Fields, names: Mapping[str, tuple[str, ...]]) -> dict[str, Decimal]:
    told = {name: _first_number(fields, keys) for name, keys in names.items()}
    return {name: number for name, number in told.items() if number is not None}


def _first_number(fields: Fields, names: Iterable[str]) -> Decimal | None:
    return next((n for n in map(fields.number, names) if n is not None), None)


def _first_time(fields: Fields, names: Iterable[str]) -> Moment | None:
    return next(filter(None, map(fields.iso, names)), None)


def _times(fields: Fields, *, ours: bool) -> dict[str, Moment]:
    told = {name: _first_time(fields, names) for name, names in keys.TIMES.items()}
    left_out = ("paid_at",) if ours else ()  # when we paid the supplier
    return {name: at for name, at in told.items() if at and name not in left_out}


def _parties(fields: Fields, *, ours: bool) -> dict[Any, Party]:
    told = (fields.object(name) for name in keys.ADDRESSES)
    address = next((found for found in told if found.values), Fields({}))
    texts = address.texts(keys.ADDRESS if ours else keys.PARTY)
    if not any(texts.values()):
        return {}
    texts["country"] = alpha2(texts.get("country", ""))
    return {"shipping": Party(**texts)}


def _line(item: Fields, sent: Mapping[str, Decimal], *, ours: bool) -> Line:
    states = [item.text(key) for key in keys.LINE_STATES]
    texts = item.texts(keys.LINE_TEXTS)
    made: dict[str, Any] = {
        "quantity": item.quantity("productNum"),
        "line_status": ", ".join(word for word in states if word and word != statuses.NONE),
        "promotion_amount": item.number("promotionAmount"),
        "shipped_qty": sent.get(texts.get("remote_line_id", "")),
    }
    if ours:
        kept = ("sku", "remote_line_id", "remote_line_ref")
        return Line(**made, **{name: texts[name] for name in kept if name in texts})
    warehouse = item.text(keys.COUNTRY)
    made |= _first_numbers(item, keys.LINE_MONEY)
    return Line(
        **made,
        **texts,
        options=tuple(filter(None, (_option(item.text(key)) for key in keys.OPTIONS))),
        attributes={keys.COUNTRY: warehouse} if warehouse else {},
    )


def _option(text: str) -> Option | None:
    """JSON inside a text, such as {"name":"size","value":"XL"}; malformed text is kept as it is."""
    if not text:
        return None
    try:
        told = body.parse(text)
        return Option(told.text("name"), told.text("value"), source_text=text)
    except Misread:
        return Option("", text, source_text=text)


def _sent(packages: Iterable[Fields]) -> dict[str, Decimal]:
    """Pieces that left, by the id of their line."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for package in packages:
        if package.text("status") not in ("preparing", "cancelled"):
            for item in package.objects("items"):
                found[item.text("id")] += item.number("productNum") or 0
    return dict(found)


def _shipment(package: Fields) -> Shipment:
    """The newest tracking number stands first (remote-apis §3.4)."""
    tracked = package.objects("trackingInfos")
    newest = tracked[0] if tracked else Fields({})
    return Shipment(
        remote_id=package.text("id", "packId"),
        ref=package.text("packId"),
        provider=package.text("carrier") or newest.text("carrier"),
        status=package.text("status"),
        tracking_no=package.text("trackingCode") or newest.text("trackingCode"),
        tracking_url=package.text("logisticsSearchUrl"),
        lines=tuple(
            ShipmentLine(item.text("id"), item.number("productNum") or Decimal(0))
            for item in package.objects("items")
        ),
    )
