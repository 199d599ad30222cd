"""A canonical order in MerchantPro's words: create body, patch of changed keys, its projection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import cast

from app.connectors import body, overlay
from app.connectors.body import Fields, JsonObject
from app.connectors.contract import Decoded
from app.connectors.merchantpro import keys, reading, statuses
from app.orders import groups
from app.orders.model import Axis, Line, Order, Party, Role, Status
from app.record import remembered, renewed
from app.wire import JsonValue

Codes = Mapping[str, frozenset[str]]  # codes that this shop takes, by canonical field

UNIT = ("unit_net", "unit_tax", "unit_gross")
SUMS = ("line_net", "line_tax", "line_gross")


def encode(order: Order, *, fill: bool) -> JsonObject:
    """Every key that can be written, blanks included: unknown texts "", unknown amounts null.

    `fill`: as a create needs it, absent parties from present ones, sums worked out.
    """
    written: JsonObject = {
        "payment_status": statuses.payment_word(order) if fill or order.status else "",
        "shipping_status": statuses.shipping_word(order) if fill or order.status else "",
        "customer_note": order.notes.customer,
        "customer_notification": order.notes.to_customer,
        "shipping_amount": body.number(_shipping(order)),
        "tags": [{"name": tag} for tag in order.tags],
        "meta_fields": dict(order.attributes.get(keys.META, {})),
        "line_items": [_line(priced(line) if fill else line) for line in order.lines],
        "customer_email": email(order, fill=fill),
        "customer_id": body.ident(order.parties.get("customer", Party()).customer_id),
    }
    for name, key in keys.HEADER.items():
        written[key] = body.ident(getattr(order, name))
    written["shipping_awb"] = order.tracking_no or _first_tracking(order)
    for role in keys.ROLES:
        written |= _address(person(order, role, fill=fill), role)
    return written


@remembered
def _filled(order: Order) -> JsonObject:
    """What a create and the projection both begin with; nobody changes it."""
    return encode(order, fill=True)


def person(order: Order, role: Role, *, fill: bool) -> Party:
    """Billing or shipping as it stands there; an absent one is filled (canonical-model §3.3)."""
    explicit = order.parties.get(role, Party())
    if not fill:
        return explicit
    party = explicit if explicit.is_named else order.party(role)
    if role == "shipping" or party.kind:
        return party
    return renewed(party, kind="company" if party.company else "individual")


def _address(party: Party, role: Role) -> JsonObject:
    written: JsonObject = {
        f"{role}_{part}": getattr(party, name) for name, part in keys.ADDRESS.items()
    }
    written[f"{role}_{keys.ADDRESS['full_name']}"] = party.display_name
    whole = ", ".join(filter(None, (party.line1, party.line2)))
    written[f"{role}_{keys.ADDRESS['line1']}"] = whole
    if role == "billing":
        written |= {key: getattr(party, name) for name, key in keys.BILLING.items()}
    return written


def email(order: Order, *, fill: bool) -> str:
    roles: tuple[Role, ...] = ("customer", "billing", "shipping") if fill else ("customer",)
    found = (order.parties.get(role, Party()).email for role in roles)
    return next(filter(None, found), "")


def _shipping(order: Order) -> Decimal | None:
    """The shop's shipping amount is gross."""
    return order.amounts.get("shipping", order.amounts.get("shipping_gross"))


def _first_tracking(order: Order) -> str:
    return next((s.tracking_no for s in order.shipments if s.tracking_no), "")


def _line(line: Line) -> JsonObject:
    written: JsonObject = {"item_type": line.kind, "quantity": body.number(line.quantity)}
    written |= {key: getattr(line, name) for name, key in keys.LINE_TEXTS.items()}
    written |= {key: body.ident(getattr(line, name)) for name, key in keys.LINE_IDS.items()}
    written |= {key: body.number(getattr(line, name)) for name, key in keys.LINE_NUMBERS.items()}
    written["variant_options"] = [
        overlay.told({"id": body.ident(option.id), "name": option.name, "value": option.value})
        for option in line.options
    ]
    written["meta_fields"] = dict(line.attributes)
    return written


def priced(line: Line) -> Line:
    """Net, tax and gross of unit and line, the missing one of three from the other two.

    Unit values are rounded first and multiplied, as the shop does (remote-apis §4.3).
    """
    unit = _third(line.unit_net, line.unit_tax, line.unit_gross)
    count = line.quantity
    told = (line.line_net, line.line_tax, line.line_gross)
    whole = [
        given if given is not None or each is None else round(each * count, keys.DECIMALS)
        for given, each in zip(told, unit, strict=True)
    ]
    net, tax, gross = whole
    return renewed(
        line, unit_net=unit[0], unit_tax=unit[1], unit_gross=unit[2],
        line_net=net, line_tax=tax, line_gross=gross,
    )  # fmt: skip


def _third(
    net: Decimal | None, tax: Decimal | None, gross: Decimal | None
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    if net is not None and gross is not None:
        return net, gross - net if tax is None else tax, gross
    if net is not None and tax is not None:
        return net, tax, net + tax
    if gross is not None and tax is not None:
        return gross - tax, tax, gross
    return net, tax, gross


def create(order: Order, codes: Codes) -> JsonObject:
    """Only what the order holds; our reference beside its number (sync §1.5)."""
    written = _known_codes(_filled(order), codes)
    if written["shipping_status"] not in statuses.PATCHED:
        written["shipping_status"] = statuses.PATCHED[0]  # the rest of the way goes by commands
    lines = cast(list[JsonObject], written["line_items"])
    written["line_items"] = [overlay.told(line) for line in lines]
    written["meta_fields"] = {
        **cast(JsonObject, written["meta_fields"]),
        keys.REFERENCE: order.client_ref,
        keys.NUMBER: order.number,
    }
    return overlay.told(written)


def _known_codes(written: JsonObject, codes: Codes) -> JsonObject:
    """Without the codes that this shop is not known to take: it would refuse the whole order."""
    unknown = {
        keys.HEADER[name]
        for name, known in codes.items()
        if written.get(keys.HEADER[name], "") != "" and str(written[keys.HEADER[name]]) not in known
    }
    return {key: value for key, value in written.items() if key not in unknown}


# -- the patch -----------------------------------------------------------------------------


def patch(
    order: Order, read: Decoded, changed: frozenset[str], codes: Codes
) -> JsonObject | None:  # fmt: skip
    """The top-level keys that our changed groups change there; None when there is none.

    An array goes whole, its unchanged items exactly as received. What a handler carries is left
    to it.
    """
    whole = body.parse(read.raw)
    there, wanted = overlay.both(order, as_held(order), read, changed)
    wanted = _recounted(there, wanted)
    different = body.changed(encode(there, fill=False), encode(wanted, fill=False))
    different = _known_codes(different, codes)
    if different.get("shipping_status", "") not in ("", *statuses.PATCHED):
        del different["shipping_status"]
    if "line_items" in different:
        different["line_items"] = _lines(whole, there, wanted)
    if "tags" in different:
        different["tags"] = _tags(whole, wanted)
    if "meta_fields" in different:
        different["meta_fields"] = _meta(whole, there, wanted)
    return different or None


def _recounted(there: Order, wanted: Order) -> Order:
    """Line sums follow a changed quantity or unit price, unless they were changed as well."""
    before = {line.id: line for line in there.lines}
    return replace(
        wanted,
        lines=tuple(_recount(before.get(line.id, line), line) for line in wanted.lines),
    )


def _recount(before: Line, line: Line) -> Line:
    if line == before:
        return line

    def differ(names: tuple[str, ...]) -> bool:
        return any(getattr(before, name) != getattr(line, name) for name in names)

    stale = differ(("quantity", *UNIT)) and not differ(SUMS)
    bare = replace(line, line_net=None, line_tax=None, line_gross=None) if stale else line
    full = priced(bare)
    told = [name for name in (*UNIT, *SUMS) if getattr(before, name) is not None]
    return replace(bare, **{name: getattr(full, name) for name in told})


def _lines(whole: Fields, there: Order, wanted: Order) -> list[JsonValue]:
    received = zip(there.lines, whole.objects("line_items"), strict=True)
    raw = {line.id: item for line, item in received}
    before = {line.id: _line(line) for line in there.lines}
    result: list[JsonValue] = []
    for line in wanted.lines:
        if line.id not in raw:
            result.append(overlay.told(_line(priced(line))))
            continue
        different = body.changed(before[line.id], _line(line))
        if "meta_fields" in different:
            known = raw[line.id].object("meta_fields").values
            different["meta_fields"] = _overlaid(known, before[line.id], different)
        result.append(raw[line.id].values | different)
    return result


def _overlaid(known: JsonObject, before: JsonObject, after: JsonObject) -> JsonObject:
    """`meta_fields` as received, with ours where they changed."""
    old, new = (cast(JsonObject, side["meta_fields"]) for side in (before, after))
    kept = {name: value for name, value in known.items() if name in new or name not in old}
    return kept | body.changed(old, new)


def _tags(whole: Fields, wanted: Order) -> list[JsonValue]:
    known = {tag.text("name"): tag.values for tag in whole.objects("tags")}
    return [known.get(name, {"name": name}) for name in wanted.tags]


def added_tag(read: Decoded, patched: JsonObject) -> str:
    """The one tag that this patch adds while it does nothing else; "" for any other patch."""
    if patched.keys() != {"tags"}:
        return ""
    there = [tag.values for tag in body.parse(read.raw).objects("tags")]
    wanted = cast(list[JsonObject], patched["tags"])
    fresh = [tag for tag in wanted if tag not in there]
    return str(fresh[0]["name"]) if len(fresh) == 1 and len(wanted) == len(there) + 1 else ""


def _meta(whole: Fields, there: Order, wanted: Order) -> JsonObject:
    known = whole.object("meta_fields").values
    before, after = (
        cast(JsonObject, {"meta_fields": dict(side.attributes.get(keys.META, {}))})
        for side in (there, wanted)
    )
    return _overlaid(known, before, after)


# -- the projection ------------------------------------------------------------------------


@remembered
def as_held(order: Order) -> Order:
    """The order as a GET would show it; what only the shop says is taken from `order`."""
    written = _filled(order) if order.client_ref else encode(order, fill=False)
    shown = reading.read_order(Fields(written))
    held_lines = (
        renewed(line, id=ours.id, line_status=ours.line_status, remote_line_id=ours.remote_line_id)
        for line, ours in zip(shown.lines, order.lines, strict=True)
    )
    own = {kind: order.amounts[kind] for kind in keys.COMPUTED_AMOUNTS if kind in order.amounts}
    return renewed(
        shown,
        **{name: getattr(order, name) for name in (*groups.LOCAL, *keys.READ_ONLY)},
        id=order.id,
        rev=order.rev,
        created_us=order.created_us,
        ordered_at=order.ordered_at,
        exchange_rate=order.exchange_rate,
        parties=_as_held_parties(order, shown),
        lines=tuple(held_lines),
        amounts={**shown.amounts, **own},
        discounts=order.discounts,
        documents=order.documents,
        status={axis: _still(order, axis, status) for axis, status in shown.status.items()},
        times={name: at for name, at in order.times.items() if name in keys.TIMES},
        context=order.context,
    )


def _as_held_parties(order: Order, shown: Order) -> dict[Role, Party]:
    """Country names and districts are the shop's own spelling."""
    parties = dict(shown.parties)
    for role in keys.ROLES:
        if role in parties:
            ours = order.parties.get(role, Party())
            parties[role] = renewed(
                parties[role], country_text=ours.country_text, district=ours.district
            )
    return parties


def _still(order: Order, axis: Axis, shown: Status) -> Status:
    """The remote's word for a value that has not changed stays its own."""
    ours = order.status.get(axis, shown)
    return ours if ours.value == shown.value else shown
