"""A canonical order in TWC's words: create body, whole-order PUT, lines, and its projection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from app import money
from app.connectors import body, overlay
from app.connectors.body import EPOCH, Fields, JsonObject
from app.connectors.contract import Decoded
from app.connectors.overlay import overlaid, told
from app.connectors.twc import attributes, keys, reading, statuses, sums
from app.countries import alpha2
from app.orders import groups
from app.orders.model import (
    Discount,
    Line,
    Moment,
    Order,
    Party,
    Role,
    Shipment,
    ShipmentLine,
    Tax,
)
from app.record import remembered
from app.wire import JsonValue

REF_LENGTH = 6  # characters of the line's own id in its reference (sync §1.5)
NOT_GOODS = frozenset({"discount", "coupon", "promo_cart"})
LINE_ADDRESS = ("id", "entryRef")


def goods(order: Order) -> list[Line]:
    """Discounts have a list of their own there."""
    return [line for line in order.lines if line.kind not in NOT_GOODS]


def entry_ref(order: Order, line: Line) -> str:
    """What the line is called there: as told, else `client_ref` and the end of its own id."""
    ours = f"{order.client_ref or order.number}-{line.id[-REF_LENGTH:]}"
    return line.remote_line_ref or ours


def encode(order: Order, *, fill: bool) -> JsonObject:
    """The order in their keys, without its lines; what is unknown is "" or null.

    `fill`: absent parties come from present ones (canonical-model §3.3).
    """
    written: JsonObject = {key: getattr(order, name) for name, key in keys.HEADER.items()}
    written |= {key: getattr(order, name) for name, key in keys.FLAGS.items()}
    written["channel"] = channel(order.channel)
    customer = order.parties.get("customer", Party())
    written |= {key: getattr(customer, name) for name, key in keys.CUSTOMER.items()}
    written["email"] = email(order, fill=fill)
    for role in keys.ROLES:
        written[keys.PARTY[role]] = _address(person(order, role, fill=fill), split=not fill)
    written["shipmentMode"] = {"name": order.carrier_delivery, "id": order.ship_method_id}
    written |= _money({key: order.amounts.get(kind) for kind, key in keys.AMOUNTS.items()})
    written |= {key: iso(order.times.get(name)) for name, key in keys.TIMES.items()}
    written |= {key: order.context.get(name, "") for name, key in keys.CONTEXT.items()}
    return written | {
        "appliedDiscounts": [_discount(item) for item in order.discounts],
        "appliedTaxes": [_tax(item) for item in order.taxes],
        "shipments": [_shipment(item, order) for item in sent(order.shipments)],
    }


def channel(word: str) -> str:
    """One of theirs; a word of somebody else's is OTHER there."""
    known = word.upper()
    return known if known in ("", *keys.CHANNELS) else "OTHER"


def person(order: Order, role: Role, *, fill: bool) -> Party:
    explicit = order.parties.get(role, Party())
    return order.party(role) if fill and not explicit.is_named else explicit


def email(order: Order, *, fill: bool) -> str:
    roles: tuple[Role, ...] = ("customer", "shipping", "billing") if fill else ("customer",)
    found = (order.parties.get(role, Party()).email for role in roles)
    return next(filter(None, found), "")


def _address(party: Party, *, split: bool) -> JsonObject:
    written: JsonObject = {key: getattr(party, name) for name, key in keys.ADDRESS.items()}
    written["name"] = party.display_name
    written["countryCode"] = alpha2(party.country)
    if not split or party.full_name:
        written |= {"firstName": "", "lastName": ""}
    return written


def _money(amounts: Mapping[str, Decimal | None], *, of_line: bool = False) -> JsonObject:
    """Both twins of each amount (W6)."""
    written: JsonObject = {}
    for key, amount in amounts.items():
        written[key] = body.number(amount)
        if twin := keys.twin(key, of_line=of_line):
            written[twin] = None if amount is None else reading.cents(amount)
    return written


def iso(moment: Moment | None) -> JsonValue:
    """ISO 8601 in UTC with milliseconds; null for no time."""
    if moment is None:
        return None
    at = EPOCH + timedelta(microseconds=moment.us)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _discount(item: Discount, *, of_order: bool = True) -> JsonObject:
    written: JsonObject = {key: getattr(item, name) for name, key in keys.DISCOUNT.items()}
    return written | {"headerLevel": of_order} | _money({"amount": item.amount})


def _tax(item: Tax) -> JsonObject:
    written: JsonObject = {key: getattr(item, name) for name, key in keys.TAX.items()}
    return written | {"taxRate": body.number(item.rate)} | _money({"amount": item.amount})


def sent(shipments: tuple[Shipment, ...]) -> tuple[Shipment, ...]:
    """Without those that are only about packing, which is ours alone."""
    return tuple(s for s in shipments if replace(s, id="", packages=()) != Shipment())


def _shipment(item: Shipment, order: Order) -> JsonObject:
    written: JsonObject = {key: getattr(item, name) for name, key in keys.SHIPMENT.items()}
    written |= {key: iso(getattr(item, name)) for name, key in keys.SHIPMENT_TIMES.items()}
    return written | {"shipmentLines": [_shipped(part, order) for part in item.lines]}


def _shipped(part: ShipmentLine, order: Order) -> JsonObject:
    """Its quantity is a text there (W8)."""
    known = next((line for line in order.lines if line.id == part.line_id), None)
    named = known.remote_line_id if known else part.line_id
    ref = entry_ref(order, known) if known else ""
    return {"entryId": named, "entryRef": ref, "quantityShipped": money.plain(part.quantity)}


def line(item: Line) -> JsonObject:
    """A line's own keys, without what it is called."""
    written: JsonObject = {
        key: getattr(item, name) for name, key in keys.LINE_TEXTS.items() if key not in LINE_ADDRESS
    }
    written["quantity"] = body.number(item.quantity)
    prices = {key: getattr(item, name) for name, key in keys.LINE_MONEY.items()}
    written |= _money(prices, of_line=True)
    written |= {key: body.number(getattr(item, n)) for n, key in keys.LINE_COUNTS.items()}
    written["appliedDiscounts"] = [_discount(d, of_order=False) for d in item.discounts]
    return written


def new_line(order: Order, item: Line) -> JsonObject:
    """A line that is not there yet, under its own reference."""
    return {"entryRef": entry_ref(order, item), **told(line(item))}


def create(order: Order) -> JsonObject:
    """Only what the order holds, under our reference (sync §1.5)."""
    written = encode(order, fill=True) | statuses.changes({}, order.status)
    for role in keys.ROLES:
        address = written[keys.PARTY[role]]
        written[keys.PARTY[role]] = told(address) if isinstance(address, dict) else address
    written["shipmentMode"] = told({"name": order.carrier_delivery, "id": order.ship_method_id})
    for key in ("appliedDiscounts", "appliedTaxes", "shipments"):
        written[key] = overlaid([], [], written[key])
    written["attributeGroups"] = attributes.overlaid({}, {}, groups.sent_attributes(order))
    written["orderLines"] = [new_line(order, item) for item in goods(order)]
    return told({"orderRef": order.client_ref, **written})


# -- the whole order, and one of its lines -------------------------------------------------


def whole(there: Order, wanted: Order, raw: str, now_us: int) -> JsonObject | None:
    """The body just read with our changed groups in it, lines as read; None for no change.

    `there` is the order as read, `wanted` as it should be (overlay.both).
    """
    known = body.parse(raw).values
    before, after = encode(there, fill=False), encode(wanted, fill=False)
    different = {key: overlaid(known.get(key), before[key], after[key]) for key in after
                 if after[key] != before[key]}  # fmt: skip
    words = statuses.changes(there.status, wanted.status)
    different = words | _dated(words, known, now_us) | different
    old, new = groups.sent_attributes(there), groups.sent_attributes(wanted)
    if old != new:
        raw_groups = known.get("attributeGroups")
        different["attributeGroups"] = attributes.overlaid(raw_groups, old, new)
    if not different:
        return None
    for key in keys.PARTY.values():
        if key in different:
            different[key] = _without_stale_country(known.get(key), different[key])
    kept = {key: value for key, value in known.items() if key not in keys.SERVER_SAID}
    return kept | different


def _dated(words: JsonObject, known: JsonObject, now_us: int) -> JsonObject:
    """When it was cancelled or returned, where nobody has said."""
    dates = {"cancelled": "cancelledAt", "returned": "returnedAt"}
    return {
        date: iso(Moment(now_us))
        for flag, date in dates.items()
        if words.get(flag) and not known.get(date)
    }


def _without_stale_country(known: JsonValue, address: JsonValue) -> JsonValue:
    """A new country code ends what the free text beside it says (W9)."""
    if not isinstance(known, dict) or not isinstance(address, dict):
        return address
    changed = known.get("countryCode") != address.get("countryCode")
    return address | {"country": ""} if changed and known.get("country") else address


def line_over(there: Line, wanted: Line, raw: JsonObject) -> JsonObject | None:
    """The line as read with what changed laid over it; None for no change."""
    before, after = line(there), line(wanted)
    over = overlaid(raw, before, after)
    return over if before != after and isinstance(over, dict) else None


# -- the projection ------------------------------------------------------------------------


@remembered
def as_held(order: Order) -> Order:
    """The order as a GET would show it; what only the server says is taken from `order`."""
    fill = overlay.born_here(order)
    shown = reading.read_order(Fields(encode(order, fill=fill)))
    own = {n: order.times[n] for n in keys.SERVER_TIMES if n in order.times}
    return replace(
        shown,
        **{name: getattr(order, name) for name in groups.LOCAL},
        id=order.id,
        rev=order.rev,
        created_us=order.created_us,
        channel=shown.channel if fill else order.channel,
        ordered_at=None if fill else order.ordered_at,
        parties=_as_held_parties(order, shown, fill=fill),
        lines=tuple(_as_held_line(order, item) for item in goods(order)),
        shipments=sent(order.shipments),
        attributes=order.attributes,
        status=statuses.as_held(order.status),
        times={**shown.times, **own},
        context=order.context,
    )


def _as_held_parties(order: Order, shown: Order, *, fill: bool) -> dict[Role, Party]:
    """A name that the remote told in parts stays in parts."""
    parties = dict(shown.parties)
    for role in keys.ROLES:
        ours = order.parties.get(role, Party())
        if role in parties and not fill and not ours.full_name and ours.display_name:
            parties[role] = replace(
                parties[role], full_name="", given_name=ours.given_name,
                family_name=ours.family_name, name_form="split",
            )  # fmt: skip
    return parties


def _as_held_line(order: Order, item: Line) -> Line:
    shown = reading.read_line(Fields(line(item)))
    return replace(
        shown, id=item.id, kind=item.kind,
        remote_line_id=item.remote_line_id, remote_line_ref=entry_ref(order, item),
    )  # fmt: skip


def sides(order: Order, read: Decoded, changed: frozenset[str]) -> tuple[Order, Order]:
    """The order as read and as our changed groups want it, its sums with them."""
    there, wanted = overlay.both(order, as_held(order), read, changed)
    return there, sums.followed(there, wanted)
