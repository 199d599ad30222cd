"""A canonical order in KaKaClo's words: the create body, refund requests, and its projection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.connectors import body
from app.connectors.body import Fields, JsonObject
from app.connectors.contract import Decoded
from app.connectors.kakaclo import keys
from app.orders import groups
from app.orders.model import Line, Notes, Order, Party, Role
from app.orders.problems import Wrong, wrong
from app.record import remembered
from app.said import say
from app.wire import JsonValue

GOODS = "product"
REMARK = "The order was cancelled."
_PARTY = (*keys.PARTY, "country_text")
_OWN_PARTY = (*keys.ADDRESS, "country_text")
_OWN_LINE = ("id", "kind", "sku", "quantity", *groups.LINE_PARTS["line_state"],
             *groups.LINE_PARTS["line_ref"])  # fmt: skip
_LINE = (*_OWN_LINE, "name", "image_url", "unit_price", "line_total", "options", "attributes")
_TIMES = ("remote_created_at", "remote_modified_at", "completed_at_remote", "cancelled_at",
          "returned_at")  # fmt: skip


def create(order: Order, options: Mapping[str, str]) -> JsonObject:
    """Only what the order holds. `options`: the account's `channel_type` and `sale_platform`."""
    written: JsonObject = {
        "orderAddresses": address(recipient(order)),
        "orderItemsList": items(order),
        "remark": order.notes.customer,
        "customOrderId": order.client_ref,
        "channelType": channel_type(order) or _account_speed(options),
        "salePlatform": order.channel or options.get("sale_platform", ""),
    }
    return {key: value for key, value in written.items() if value != ""}


def items(order: Order) -> list[JsonValue]:
    """SKU and pieces of every line of goods."""
    return [{"sku": line.sku, "quantity": int(line.quantity)} for line in goods(order)]


def goods(order: Order) -> list[Line]:
    return [line for line in order.lines if line.kind == GOODS]


def recipient(order: Order) -> Party:
    """Who receives it, under the name as one text; filled in as canonical-model §3.3 says."""
    party = order.party("shipping")
    return replace(party, full_name=party.display_name)


def address(party: Party) -> JsonObject:
    told: JsonObject = {key: getattr(party, name) for name, key in keys.PARTY.items()}
    return {key: value for key, value in told.items() if value != ""}


def channel_type(order: Order) -> str:
    """The service level in KaKaClo's spelling; "" for one it does not have."""
    return _speed(order.service_level)


def _speed(told: str) -> str:
    return next((speed for speed in keys.SPEEDS if speed.casefold() == told.casefold()), "")


def _account_speed(options: Mapping[str, str]) -> str:
    """The account's own word goes as it is where it is none that we know (remote-apis K9)."""
    chosen = options.get("channel_type", "")
    return _speed(chosen) or chosen or keys.SPEEDS[0]


def quote(order: Order) -> JsonObject:
    """What a freight quote is asked with."""
    whole = [line for line in goods(order) if line.sku and line.quantity % 1 == 0]
    return {
        "products": items(replace(order, lines=tuple(whole))),
        "shipToCountry": recipient(order).country,
    }


# -- refunds -------------------------------------------------------------------------------


def refund(order: Order) -> JsonObject:
    """Of the whole order: nothing but the remark (remote-apis §3.1)."""
    return {"remark": order.cancel_reason or order.return_reason or REMARK}


def refund_part(read: Decoded, pieces: Mapping[str, Decimal], remark: str) -> JsonObject:
    """Of so many pieces by remote line id.

    `itemId` alone names no line, so each is told with SKU and warehouse country (remote-apis K11).
    Raises Wrong for a line that is not there, or for more pieces than it has.
    """
    lines = {line.text("id"): line for line in body.parse(read.raw).objects("orderItems")}
    return {
        "remark": remark or REMARK,
        "orderItems": [_refunded(lines, line_id, count) for line_id, count in pieces.items()],
    }


def _refunded(lines: Mapping[str, Fields], line_id: str, count: Decimal) -> JsonObject:
    line = lines.get(line_id)
    if line is None:
        raise wrong("line", line_id, say("is no line of this order at KaKaClo"))
    named = {key: line.text(key) for key in ("itemId", "skuCode", keys.COUNTRY)}
    missing = [key for key, value in named.items() if not value]
    if missing:
        raise Wrong(
            say(
                "KaKaClo tells no {missing} of line {line_id}; a refund needs it.",
                missing=missing[0],
                line_id=line_id,
            )
        )
    most = line.quantity("productNum")
    if count != count.to_integral_value() or not 0 < count <= most:
        raise wrong(
            "quantity", str(count), say("is not a whole number from 1 to {most}", most=most)
        )
    return {**named, "quantity": int(count)}


# -- the projection ------------------------------------------------------------------------


@remembered
def as_held(order: Order) -> Order:
    """The order as a list would show it.

    Of one that was made here (it has our reference) prices, tax numbers and the speed have no side
    there: they are sent once, or never, and not shown again.
    """
    ours = bool(order.client_ref)
    kept = {name: getattr(order, name) for name in groups.LOCAL}
    shown = Order(
        id=order.id,
        rev=order.rev,
        created_us=order.created_us,
        ordered_at=order.ordered_at,
        parties=_parties(order, ours=ours),
        lines=_lines(order.lines, ours=ours),
        shipments=order.shipments,
        notes=Notes(customer=order.notes.customer),
        status=order.status,
        times={name: at for name, at in order.times.items() if _is_shown(name, ours=ours)},
        **kept,
    )
    if ours:
        return shown
    return replace(
        shown,
        currency=order.currency,
        amounts={kind: value for kind, value in order.amounts.items() if kind in keys.AMOUNTS},
    )


def _is_shown(time: str, *, ours: bool) -> bool:
    return time in _TIMES or (time == "paid_at" and not ours)


def _parties(order: Order, *, ours: bool) -> dict[Role, Party]:
    party = recipient(order) if ours else order.parties.get("shipping", Party())
    names: Sequence[str] = _OWN_PARTY if ours else _PARTY
    return {"shipping": Party(**{name: getattr(party, name) for name in names})}


def _lines(lines: Sequence[Line], *, ours: bool) -> tuple[Line, ...]:
    names = _OWN_LINE if ours else _LINE
    return tuple(
        Line(**{name: getattr(line, name) for name in names})
        for line in lines
        if line.kind == GOODS or not ours
    )
