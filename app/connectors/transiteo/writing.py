"""A canonical order in Transiteo's words: create body, whole-document PUT, its projection."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.connectors import body, overlay
from app.connectors.body import Fields, JsonObject
from app.connectors.contract import Decoded
from app.connectors.transiteo import keys, reading, statuses
from app.countries import alpha3
from app.orders import groups
from app.orders.model import Axis, Line, Moment, Order, Party, Role, Status
from app.record import remembered
from app.wire import JsonValue

NOT_GOODS = frozenset({"discount", "coupon", "promo_cart"})


def born_here(order: Order) -> bool:
    """Ours, and not one that was pulled: there, order id, reference and number are one."""
    return order.client_ref not in ("", order.number)


def encode(order: Order, *, fill: bool) -> JsonObject:
    """The order in their keys. `fill`: every key of the printed body (remote-apis T3), unknown
    texts "", unknown amounts 0, absent parties from present ones.
    """
    goods = [line for line in order.lines if line.kind not in NOT_GOODS]
    written: JsonObject = {"order_id": order.client_ref or order.number}
    written |= {key: getattr(order, name) for name, key in keys.HEADER.items()}
    for role in keys.ROLES:
        written |= _person(person(order, role, fill=fill), role)
    written["customer_email"] = _email(order, fill=fill)
    written |= {
        "departure_country": alpha3(order.departure_country),
        "arrival_country": alpha3(arrival(order) if fill else order.arrival_country),
        "order_date_hour": _ms(order.ordered_at) or order.created_us // 1000,
        "order_payment_date": _ms(order.times.get("paid_at")),
        "duty_calculation_timestamp": _ms(order.times.get("landed_cost_at")),
        "order_statut": statuses.word(order) if fill or order.status else "",
        "products": [_line(line, order.currency) for line in goods],
    }
    unknown = dict.fromkeys(keys.AMOUNTS, Decimal(0)) | {"products": _goods_total(goods)}
    amounts = {**unknown, **order.amounts} if fill else order.amounts
    return written | {
        key: body.number(amounts[kind]) for kind, key in keys.AMOUNTS.items() if kind in amounts
    }


def person(order: Order, role: Role, *, fill: bool) -> Party:
    """Who stands in that role there (canonical-model §3.3): explicit parties win."""
    explicit = order.parties.get(role, Party())
    if not fill or role == "agent" or explicit.is_named:
        return explicit
    filled = order.party("shipping" if role == "customer" else "billing")
    return replace(filled, email=explicit.email or filled.email)


def arrival(order: Order) -> str:
    return order.arrival_country or order.party("shipping").country


def split_name(party: Party) -> tuple[str, str]:
    """Given and family name; a whole one is cut at its last space (canonical-model §3.3)."""
    if party.given_name or party.family_name:
        return party.given_name, party.family_name
    given, _, family = party.full_name.strip().rpartition(" ")
    return given.strip(), family


def _person(party: Party, role: Role) -> JsonObject:
    given, family = split_name(party)
    return {
        f"{role}_firstname": given,
        f"{role}_lastname": family,
        f"{role}_address": ", ".join(filter(None, (party.line1, party.line2))),
        f"{role}_zipcode": party.postcode,
        f"{role}_city": party.city,
        f"{role}_country": alpha3(party.country),
    }


def _email(order: Order, *, fill: bool) -> str:
    told = order.parties.get("customer", Party()).email
    if told or not fill:
        return told
    found = (order.party("shipping"), order.party("billing"))
    return next((party.email for party in found if party.email), "")


def unit_price(line: Line) -> Decimal | None:
    """The one price there is here: as told, else net, else gross."""
    told = (line.unit_price, line.unit_net, line.unit_gross)
    return next((price for price in told if price is not None), None)


def _line(line: Line, currency: str) -> JsonObject:
    return {
        "sku": line.sku,
        "quantity": body.number(line.quantity),
        "unit_price": body.number(unit_price(line)),
        "unit_price_currency": line.currency or currency,
        "seller_id": line.seller_id,
    }


def _goods_total(goods: list[Line]) -> Decimal:
    return sum((line.quantity * (unit_price(line) or 0) for line in goods), Decimal(0))


def _ms(moment: Moment | None) -> int:
    return moment.us // 1000 if moment else 0


# -- the whole document ------------------------------------------------------------------


def whole(order: Order, read: Decoded, changed: frozenset[str], now_us: int) -> JsonObject | None:
    """The body just read with our changed groups in it; None when that changes nothing there.

    Keys that did not change keep the spelling in which they were received.
    """
    received = body.parse(read.raw).values
    there, wanted = overlay.both(order, as_held(order), read, changed)
    before, after = encode(there, fill=False), encode(wanted, fill=False)
    different = body.changed(before, after)
    if not different:
        return None
    if "products" in different:
        different["products"] = _products(Fields(received), there, wanted)
    if "order_statut" in different:
        different["order_update_statut"] = now_us // 1000
    if "agent_address" in different and "agent_adress" in received:  # remote-apis T4
        different["agent_adress"] = different["agent_address"]
    kept = {key: value for key, value in received.items() if key not in keys.SERVER_SAID}
    return kept | different


def _products(received: Fields, there: Order, wanted: Order) -> list[JsonValue]:
    """Each line as received, with what changed laid over it; new lines in full."""
    raw = {
        line.id: item.values
        for line, item in zip(there.lines, received.objects("products"), strict=True)
    }
    before = {line.id: _line(line, there.currency) for line in there.lines}
    result: list[JsonValue] = []
    for line in wanted.lines:
        after = _line(line, wanted.currency)
        result.append(raw.get(line.id, {}) | body.changed(before.get(line.id, {}), after))
    return result


# -- the projection ------------------------------------------------------------------------


@remembered
def as_held(order: Order) -> Order:
    """The order as a GET would show it; what only the server says is taken from `order`."""
    goods = [line for line in order.lines if line.kind not in NOT_GOODS]
    shown = reading.read_order(Fields(encode(order, fill=born_here(order))))
    own = {kind: order.amounts[kind] for kind in keys.COMPUTED_AMOUNTS if kind in order.amounts}
    held_lines = (
        replace(line, id=ours.id, **{name: getattr(ours, name) for name in keys.LINE_COMPUTED})
        for line, ours in zip(shown.lines, goods, strict=True)
    )
    said = ("status_changed_at", "landed_cost_at")
    return replace(
        shown,
        **{name: getattr(order, name) for name in groups.LOCAL},
        id=order.id,
        rev=order.rev,
        created_us=order.created_us,
        account_mail=order.account_mail,
        incoterm=order.incoterm,
        documents=order.documents,
        status={axis: _still(order, axis, status) for axis, status in shown.status.items()},
        lines=tuple(held_lines),
        amounts={**shown.amounts, **own},
        times={
            **{name: at for name, at in shown.times.items() if name not in said},
            **{name: order.times[name] for name in said if name in order.times},
        },
    )


def _still(order: Order, axis: Axis, shown: Status) -> Status:
    """The remote's word for a value that has not changed stays its own."""
    ours = order.status.get(axis, shown)
    return ours if ours.value == shown.value else shown
