"""What Transiteo cannot hold of an order, and what it needs before a create.

Words for clerks; it builds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.connectors.contract import NotSent
from app.connectors.transiteo import keys, statuses, writing
from app.countries import is_country
from app.orders import groups
from app.orders.model import Line, Order
from app.orders.problems import Problem, problem
from app.said import Said, from_data, say, template

# Words for what this system has no field for, where the group's own name is not enough.
NO_FIELD = {
    "note.customer": template("note of the customer"),
    "note.to_customer": template("note to the customer"),
    "tracking": template("tracking number"),
    "status.fulfilment": template("shipping status"),
    "status.refund": template("refund status"),
}
NO_PARTY_FIELD = {
    "company": template("company"), "phone": template("phone"), "region": template("region"),
    "region_code": template("region"), "vat_no": template("VAT number"), "eori": template("EORI"),
    "ioss_no": template("IOSS number"), "company_reg_no": template("company number"),
    "personal_no": template("personal number"), "bank_name": template("bank"),
    "bank_account": template("bank account"), "customer_id": template("customer number"),
    "customer_ref": template("customer reference"), "kind": template("customer type"),
    "building": template("building"), "level": template("floor"), "district": template("district"),
    "country_text": template("country name"), "remote_address_id": template("address number"),
    "remote_address_ref": template("address reference"),
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
            yield _lost(group, from_data(NO_FIELD.get(group) or (rest or head).replace("_", " ")))


def _has_word(group: str, order: Order) -> bool:
    """Does `order_statut` carry this axis? Cancelling speaks of the shipping too."""
    axes = statuses.read(statuses.word(order), cancelled=False)
    return group in {f"status.{axis}" for axis in axes}


def _lost_parts(group: str, role: str, value: dict[str, groups.JsonValue]) -> Iterator[NotSent]:
    for part in value:
        held = HELD_RECORDS.get(group)
        if part in NO_PARTY_FIELD and held is None:
            yield _lost(f"{group}.{part}", from_data(NO_PARTY_FIELD[part]))
        elif part == "email" and role in ("buyer", "agent"):
            yield _lost(f"{group}.{part}", say("e-mail beside the customer's"))
        elif held is not None and part not in held:
            yield _lost(f"{group}.{part}", _word(part))


def _lost_line(group: str, value: dict[str, groups.JsonValue]) -> Iterator[NotSent]:
    if value.get("kind") in writing.NOT_GOODS:
        yield _lost(group, say("discount lines"))
        return
    for part in value:
        if part not in HELD_LINE:
            yield _lost(f"{group}.{part}", say("{part} of a line", part=_word(part)))


def _word(name: str) -> Said:
    return from_data(name.replace("_", " "))


def _lost(group: str, what: Said) -> NotSent:
    reason = say(
        "{remote} has no field for this ({what}): kept here, not sent.",
        remote="Transiteo",
        what=what,
    )
    return NotSent(group, reason)


# -- before a create ------------------------------------------------------------------------


def problems(order: Order) -> Iterator[Problem]:
    """canonical-model §5: what stops a create, and what endangers it."""
    if not order.currency:
        yield problem("currency", "", say("is missing; Transiteo needs a currency such as EUR"))
    countries = {
        "departure_country": order.departure_country,
        "arrival_country": writing.arrival(order),
    }
    for name, code in countries.items():
        if not code:
            yield problem(name, "", say("is missing; Transiteo needs a country such as FR"))
        elif not is_country(code):
            yield problem(name, code, say("is no country code that is known"), "warning")
    goods = [(n, line) for n, line in enumerate(order.lines) if line.kind not in writing.NOT_GOODS]
    if not goods:
        yield problem("lines", "", say("are missing; Transiteo needs at least one line of goods"))
    for n, line in goods:
        yield from _line_problems(f"lines[{n}]", line)
    if len({line.currency or order.currency for _, line in goods}) > 1:
        yield problem(
            "lines", "", say("have several currencies; duties may come out wrong"), "warning"
        )


def _line_problems(at: str, line: Line) -> Iterator[Problem]:
    if not line.sku:
        yield problem(f"{at}.sku", "", say("is missing; Transiteo needs a SKU on every line"))
    if writing.unit_price(line) is None:
        yield problem(f"{at}.unit_price", "", say("is missing; Transiteo needs a unit price"))
    if line.quantity != line.quantity.to_integral_value():
        yield problem(f"{at}.quantity", str(line.quantity), say("is not a whole number"), "warning")
