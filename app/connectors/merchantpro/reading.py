"""A MerchantPro order or list row becomes canonical: null, "" and 0 kept apart, amounts as told."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app import wire
from app.connectors import body
from app.connectors.address import unfit
from app.connectors.body import Fields, Misread
from app.connectors.contract import Decoded, Unreadable
from app.connectors.merchantpro import keys, statuses
from app.countries import alpha2
from app.orders.model import (
    AXES,
    Axis,
    Discount,
    Line,
    Notes,
    Option,
    Order,
    Party,
    RemoteDocument,
    Role,
)
from app.wire import JsonValue

_ADDRESS = {**keys.ADDRESS, "country_text": "country_name", "district": "district"}
_PARTIES: Mapping[Role, dict[str, str]] = {
    "billing": {n: f"billing_{key}" for n, key in _ADDRESS.items()} | dict(keys.BILLING),
    "shipping": {n: f"shipping_{key}" for n, key in _ADDRESS.items()},
    "customer": dict(keys.CUSTOMER),
}
_AMOUNTS = {"shipping": "shipping_amount", **keys.COMPUTED_AMOUNTS}
_STATUSES = frozenset(f"status.{axis}" for axis in AXES)
_WHOLE = frozenset(keys.GROUPS)
_OURS = (keys.REFERENCE, keys.NUMBER)


def decode(raw: str, value: JsonValue | wire.WireError = None) -> Decoded | Unreadable:
    """One order or list row, from its text and (when already parsed) its value."""
    try:
        fields = body.parse(raw) if value is None else body.of(value)
        remote_id = fields.text("id")
        problem = unfit(remote_id)
        if problem:
            return Unreadable("", raw, problem)
        order = read_order(fields)
        reference = fields.object("meta_fields").text(keys.REFERENCE)
    except Misread as misread:
        return body.unreadable(raw, "id", misread)
    summary = not fields.has("line_items")
    modified = order.times.get("remote_modified_at")
    return Decoded(
        remote_id=remote_id,
        client_ref=reference,
        order=order,
        visible=_visible(fields, order, whole=not summary and "invoice" in fields.values),
        raw=raw,
        summary=summary,
        modified_us=modified.us if modified else None,
        notices=tuple(fields.notices),
    )


def _visible(fields: Fields, order: Order, *, whole: bool) -> frozenset[str]:
    """An empty list of lines says nothing: lines are never dropped on its word ([I-45]).

    Nor does the absence of what a list leaves out.
    """
    shown = _WHOLE if whole else body.visible(fields, keys.GROUPS, whole=False)
    absent = tuple(name for name, key in keys.BESIDE.items() if key not in fields.values)
    return _narrowed(shown, absent, tuple(order.status), bool(order.lines))


@lru_cache(maxsize=256)
def _narrowed(
    shown: frozenset[str], absent: tuple[str, ...], told: tuple[Axis, ...], lines: bool
) -> frozenset[str]:
    """Worked out once for rows of one form."""
    axes = {f"status.{axis}" for axis in told}
    kept = shown - {f"context.{name}" for name in absent} - (_STATUSES - axes)
    return kept | axes | ({"line"} if lines else set())


def read_order(fields: Fields) -> Order:
    """The canonical order without local ids. Raises Misread."""
    texts = fields.texts(keys.TOLD)
    times = {name: fields.iso(key) for name, key in keys.TIMES.items()}
    context = fields.texts(keys.CONTEXT) | _beside(fields)
    meta = _meta(fields)
    return Order(
        number=fields.text("id"),
        ordered_at=times["remote_created_at"],
        exchange_rate=fields.number("currency_rate"),
        parties=_parties(fields),
        lines=tuple(map(_line, fields.objects("line_items"))),
        amounts=_amounts(fields),
        discounts=_coupon(fields),
        documents=_documents(fields),
        notes=Notes(fields.text("customer_note"), fields.text("customer_notification")),
        tags=_tags(fields),
        attributes={keys.META: meta} if meta else {},
        status=statuses.read(fields.text("payment_status"), fields.text("shipping_status")),
        times={name: moment for name, moment in times.items() if moment},
        context={name: text for name, text in context.items() if text},
        **texts,
    )


def _beside(fields: Fields) -> dict[str, str]:
    """Where a parcel waits and when it comes, and the shop's own notes (canonical-model §3.7)."""
    found = {}
    if keys.DELIVERY in fields.values:
        delivery = _first(fields, keys.DELIVERY)
        point = _first(delivery, "pickup_address")
        named = [point.text("name"), f"({point.text('id')})" if point.text("id") else ""]
        found["pickup"] = " ".join(filter(None, named))
        found["delivery_time"] = delivery.text("delivery_time")
    if isinstance(fields.values.get(keys.NOTES), list):
        told = (note.text("text") for note in fields.objects(keys.NOTES))
        found["internal_notes"] = "\n".join(filter(None, told))
    return found


def _first(fields: Fields, name: str) -> Fields:
    """An object that also comes as an array of one (remote-apis M12); any other form stays raw."""
    value = fields.values.get(name)
    found = value[0] if isinstance(value, list) and value else value
    return Fields(found if isinstance(found, dict) else {}, f"{fields.at}{name}.", fields.notices)


def _tags(fields: Fields) -> tuple[str, ...]:
    """Each name once: a shop may take two of ours for one of its own (remote-apis M11)."""
    named = (tag.text("name") for tag in fields.objects("tags"))
    return tuple(dict.fromkeys(filter(None, named)))


def _parties(fields: Fields) -> dict[Role, Party]:
    found = {role: fields.texts(told) for role, told in _PARTIES.items()}
    return {role: _party(texts) for role, texts in found.items() if any(texts.values())}


def _party(texts: dict[str, Any]) -> Party:
    texts["country"] = alpha2(texts.get("country", ""))
    return Party(**texts)


def _line(fields: Fields) -> Line:
    return Line(
        kind=fields.text("item_type") or "product",
        options=tuple(map(_option, fields.objects("variant_options"))),
        quantity=fields.quantity("quantity"),
        line_status=fields.object("status").text("name"),
        attributes=_meta(fields),
        remote_line_id=fields.text("id", "row_id"),
        **fields.texts(keys.LINE_TOLD),
        **fields.numbers(keys.LINE_NUMBERS),
    )  # fmt: skip


def _option(fields: Fields) -> Option:
    return Option(fields.text("name"), fields.text("value"), fields.text("id"))


def _meta(fields: Fields) -> dict[str, str]:
    """`meta_fields` as texts, without our own; a nested value as its JSON."""
    found = fields.object("meta_fields")
    texts = {}
    for name, value in found.values.items():
        nested = isinstance(value, (bool, list, dict))
        texts[name] = wire.dumps(value) if nested else found.text(name)
    return {name: text for name, text in texts.items() if text and name not in _OURS}


def _amounts(fields: Fields) -> dict[str, Decimal]:
    return fields.numbers(_AMOUNTS)


def _coupon(fields: Fields) -> tuple[Discount, ...]:
    code = fields.text("coupon_code")
    return (Discount(code=code, type="coupon"),) if code else ()


def _documents(fields: Fields) -> tuple[RemoteDocument, ...]:
    """Papers of the shop; its samples spell one key two ways (remote-apis M6)."""
    invoice = fields.object("invoice")
    found = []
    if invoice.text("number"):
        found.append(
            RemoteDocument(
                "invoice",
                number=invoice.text("number"),
                prefix=invoice.text("prefix"),
                app=invoice.text("app"),
                cancelled=bool(invoice.values.get("cancelled")),
                url=invoice.text("url"),
            )
        )
    for kind, url in (
        ("order_page", fields.text("info_url", "Info_url")),
        ("proforma", fields.text("proforma_url")),
    ):
        found += [RemoteDocument(kind, url=url)] if url else []
    return tuple(found)
