"""A canonical order in Transiteo's words: the create body, the whole-document PUT, what is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from app import wire
from app.connectors import body
from app.connectors.body import Fields, JsonObject
from app.connectors.contract import Decoded, NotSent
from app.connectors.transiteo import keys, reading, statuses
from app.countries import alpha3, is_country
from app.orders import groups, lines
from app.orders.model import Line, Moment, Order, Party, Role
from app.orders.problems import Problem, problem
from app.wire import JsonValue

NOT_GOODS = frozenset({"discount", "coupon", "promo_cart"})
# Words for what this system has no field for, where the group's own name is not enough.
NO_FIELD = {
    "note.customer": "note of the customer",
    "note.to_customer": "note to the customer",
    "tracking": "tracking number",
    "status.fulfilment": "shipping status",
    "status.refund": "refund status",
}
NO_PARTY_FIELD = {
    "company": "company", "phone": "phone", "region": "region", "region_code": "region",
    "vat_no": "VAT number", "eori": "EORI", "ioss_no": "IOSS number",
    "company_reg_no": "company number", "personal_no": "personal number",
    "bank_name": "bank", "bank_account": "bank account", "customer_id": "customer number",
    "customer_ref": "customer reference", "kind": "customer type", "building": "building",
    "level": "floor", "district": "district", "country_text": "country name",
    "remote_address_id": "address number", "remote_address_ref": "address reference",
}  # fmt: skip
HELD_LINE = frozenset(
    {"id", "kind", "sku", "quantity", "unit_price", "currency", "seller_id", *keys.LINE_COMPUTED}
)
FILLED_FROM = ("party.shipping", "party.billing")  # they stand there as customer and buyer
HELD_RECORDS = {
    "carrier": ("carrier_export", "carrier_delivery"),
    "payment": ("payment_method", "payment_provider"),
    "incoterm": ("incoterm_tax_basis",),
    "currency_amounts": ("currency", "amounts"),
}


def encode(order: Order) -> JsonObject:
    """Every key of the printed body (remote-apis T3): unknown texts "", unknown amounts 0."""
    goods = [line for line in order.lines if line.kind not in NOT_GOODS]
    written: JsonObject = {"order_id": order.client_ref or order.number}
    written |= {key: getattr(order, name) for name, key in keys.HEADER.items()}
    for role in keys.ROLES:
        written |= _person(order, role)
    written["customer_email"] = _email(order)
    written |= {
        "departure_country": alpha3(order.departure_country),
        "arrival_country": alpha3(order.arrival_country or order.party("shipping").country),
        "order_date_hour": _ms(order.ordered_at) or order.created_us // 1000,
        "order_payment_date": _ms(order.times.get("paid_at")),
        "duty_calculation_timestamp": _ms(order.times.get("landed_cost_at")),
        "order_statut": statuses.word(order),
        "products": [_line(line, order.currency) for line in goods],
    }
    amounts = {"products": _goods_total(goods), **order.amounts}
    written |= {
        key: body.number(amounts.get(kind, Decimal(0))) for kind, key in keys.AMOUNTS.items()
    }
    return written


def person(order: Order, role: Role) -> Party:
    """Who stands in that role there (canonical-model §3.3): explicit parties win."""
    explicit = order.parties.get(role, Party())
    if role == "agent" or explicit.display_name or explicit.line1 or explicit.city:
        return explicit
    filled = order.party("shipping" if role == "customer" else "billing")
    return replace(filled, email=explicit.email or filled.email)


def split_name(party: Party) -> tuple[str, str]:
    """Given and family name; a whole one is cut at its last space (canonical-model §3.3)."""
    if party.given_name or party.family_name:
        return party.given_name, party.family_name
    given, _, family = party.full_name.strip().rpartition(" ")
    return given.strip(), family


def _person(order: Order, role: Role) -> JsonObject:
    party = person(order, role)
    given, family = split_name(party)
    return {
        f"{role}_firstname": given,
        f"{role}_lastname": family,
        f"{role}_address": ", ".join(filter(None, (party.line1, party.line2))),
        f"{role}_zipcode": party.postcode,
        f"{role}_city": party.city,
        f"{role}_country": alpha3(party.country),
    }


def _email(order: Order) -> str:
    found = (person(order, "customer"), order.party("shipping"), order.party("billing"))
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


def overlay(order: Order, read: Decoded, changed: frozenset[str], now_us: int) -> JsonObject | None:
    """The body just read with our changed groups in it; None when that changes nothing there.

    Keys that did not change keep the spelling in which they were received.
    """
    whole = body.parse(read.raw).values
    known = lines.match(order.lines, read.order.lines).ids
    there = replace(
        read.order,
        lines=tuple(
            replace(line, id=line.id or known.get(n, f"there-{n}"))
            for n, line in enumerate(read.order.lines)
        ),
    )
    ours = groups.to_groups(as_held(order))
    wanted = groups.with_groups(there, {group: ours.get(group) for group in sorted(changed)})
    before, after = encode(there), encode(wanted)
    different = body.changed(before, after)
    if not different:
        return None
    if "products" in different:
        different["products"] = _products(Fields(whole), there, wanted)
    if "order_statut" in different:
        different["order_update_statut"] = now_us // 1000
    if "agent_address" in different and "agent_adress" in whole:  # remote-apis T4
        different["agent_adress"] = different["agent_address"]
    kept = {key: value for key, value in whole.items() if key not in keys.SERVER_SAID}
    return kept | different


def _products(whole: Fields, there: Order, wanted: Order) -> list[JsonValue]:
    """Each line as received, with what changed laid over it; new lines in full."""
    raw = {
        line.id: item.values
        for line, item in zip(there.lines, whole.objects("products"), strict=True)
    }
    before = {line.id: _line(line, there.currency) for line in there.lines}
    result: list[JsonValue] = []
    for line in wanted.lines:
        after = _line(line, wanted.currency)
        result.append(raw.get(line.id, {}) | body.changed(before.get(line.id, {}), after))
    return result


# -- what is lost --------------------------------------------------------------------------


def as_held(order: Order) -> Order:
    """The order as a GET would show it; what only the server says is taken from `order`."""
    goods = [line for line in order.lines if line.kind not in NOT_GOODS]
    shown = reading.read_order(Fields(encode(order)))
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
        lines=tuple(held_lines),
        amounts={**shown.amounts, **own},
        times={
            **{name: at for name, at in shown.times.items() if name not in said},
            **{name: order.times[name] for name in said if name in order.times},
        },
    )


def not_sent(order: Order) -> Iterator[NotSent]:
    """What Transiteo has no field for, as far as this order holds it."""
    for group, value in groups.to_groups(order).items():
        head, _, rest = group.partition(".")
        if groups.is_local_only(group) or groups.is_server_owned(group):
            continue
        if head == "line" and isinstance(value, dict):
            yield from _lost_line(group, value)
        elif group in (*keys.GROUPS, *FILLED_FROM) and isinstance(value, dict):
            yield from _lost_parts(group, rest, value)
        elif not (group in keys.GROUPS or _has_word(group, order)):
            yield _lost(group, NO_FIELD.get(group, (rest or head).replace("_", " ")))


def _has_word(group: str, order: Order) -> bool:
    """Does `order_statut` carry this axis? Cancelling speaks of the shipping too."""
    axes = statuses.read(statuses.word(order), cancelled=False)
    return group in {f"status.{axis}" for axis in axes}


def _lost_parts(group: str, role: str, value: dict[str, groups.JsonValue]) -> Iterator[NotSent]:
    for part in value:
        held = HELD_RECORDS.get(group)
        if part in NO_PARTY_FIELD and held is None:
            yield _lost(f"{group}.{part}", NO_PARTY_FIELD[part])
        elif part == "email" and role in ("buyer", "agent"):
            yield _lost(f"{group}.{part}", "e-mail beside the customer's")
        elif held is not None and part not in held:
            yield _lost(f"{group}.{part}", part.replace("_", " "))


def _lost_line(group: str, value: dict[str, groups.JsonValue]) -> Iterator[NotSent]:
    if value.get("kind") in NOT_GOODS:
        yield _lost(group, "discount lines")
        return
    for part in value:
        if part not in HELD_LINE:
            yield _lost(f"{group}.{part}", f"{part.replace('_', ' ')} of a line")


def _lost(group: str, what: str) -> NotSent:
    return NotSent(group, f"Transiteo has no field for this ({what}): kept here, not sent.")


# -- before a create ------------------------------------------------------------------------


def problems(order: Order) -> Iterator[Problem]:
    """canonical-model §5: what stops a create, and what endangers it."""
    if not order.currency:
        yield problem("currency", "", "is missing; Transiteo needs a currency such as EUR")
    countries = {
        "departure_country": order.departure_country,
        "arrival_country": order.arrival_country or order.party("shipping").country,
    }
    for name, code in countries.items():
        if not code:
            yield problem(name, "", "is missing; Transiteo needs a country such as FR")
        elif not is_country(code):
            yield problem(name, code, "is no country code that is known", "warning")
    goods = [(n, line) for n, line in enumerate(order.lines) if line.kind not in NOT_GOODS]
    if not goods:
        yield problem("lines", "", "are missing; Transiteo needs at least one line of goods")
    for n, line in goods:
        yield from _line_problems(f"lines[{n}]", line)
    if len({line.currency or order.currency for _, line in goods}) > 1:
        yield problem("lines", "", "have several currencies; duties may come out wrong", "warning")


def _line_problems(at: str, line: Line) -> Iterator[Problem]:
    if not line.sku:
        yield problem(f"{at}.sku", "", "is missing; Transiteo needs a SKU on every line")
    if unit_price(line) is None:
        yield problem(f"{at}.unit_price", "", "is missing; Transiteo needs a unit price")
    if line.quantity != line.quantity.to_integral_value():
        yield problem(f"{at}.quantity", str(line.quantity), "is not a whole number", "warning")


def text(value: JsonObject) -> str:
    return wire.dumps(value)
