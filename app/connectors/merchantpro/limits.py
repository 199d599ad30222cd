"""What MerchantPro cannot hold of an order, and what it needs before a create.

Words for clerks; it builds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import cast

from app.connectors.contract import NotSent
from app.connectors.merchantpro import keys, statuses, writing
from app.orders import groups
from app.orders.model import Line, Order, Party, Role
from app.orders.problems import Problem, problem
from app.said import Said, from_data, say, template

NO_PARTY_FIELD = {
    "ioss_no": template("IOSS number"), "eori": template("EORI"),
    "customer_ref": template("customer reference"), "region_code": template("region code"),
    "building": template("building"), "level": template("floor"),
    "remote_address_id": template("address number"),
    "remote_address_ref": template("address reference"),
}  # fmt: skip
BILLING_ONLY = frozenset(keys.BILLING)
RECORDS = {
    "carrier": ("carrier_delivery", "ship_method_id", "ship_method_name"),
    "payment": ("payment_method", "payment_method_name", "payment_transaction"),
    "tracking": ("tracking_no",),
    "currency_amounts": ("currency", "amounts", "original_currency", "exchange_rate"),
    "incoterm": (),
}
LINE_HELD = frozenset(
    {"id", "kind", "options", "quantity", "attributes", *keys.LINE_TEXTS, *keys.LINE_IDS,
     *keys.LINE_NUMBERS}
)  # fmt: skip
TIMES_HELD = frozenset({"ordered_at", *keys.TIMES})


def not_sent(order: Order, codes: writing.Codes) -> Iterator[NotSent]:
    """What MerchantPro has no field for, or this shop no code, as far as this order holds it."""
    for group, value in groups.to_groups(order).items():
        head, _, rest = group.partition(".")
        if groups.is_local_only(group) or groups.is_server_owned(group):
            continue
        if head == "line" and isinstance(value, dict):
            yield from _lost_parts(group, [part for part in value if part not in LINE_HELD])
        elif head == "party" and rest in ("billing", "shipping", "customer"):
            yield from _lost_party(group, order, cast(Role, rest))
        elif group in RECORDS and isinstance(value, dict):
            yield from _lost_parts(group, [part for part in value if part not in RECORDS[group]])
            yield from _lost_codes(group, order, codes)
        elif not _has_field(group, head, rest, order):
            yield NotSent(group, _no_field(rest or head))


def _has_field(group: str, head: str, rest: str, order: Order) -> bool:
    if head == "time":
        return rest in TIMES_HELD
    if head == "attribute":
        return rest.startswith(f"{keys.META}.")
    if head == "status":
        held = statuses.read(statuses.payment_word(order), statuses.shipping_word(order))
        driven = rest == "order" and order.status_of("order").value in statuses.DRIVEN
        return driven or any(
            axis == rest and status.value == order.status_of(axis).value
            for axis, status in held.items()
        )
    return group in keys.GROUPS or group == "discounts"


def _lost_party(group: str, order: Order, role: Role) -> Iterator[NotSent]:
    given = groups.to_groups(order)[group]
    parts = set(given) - {"name_form"} if isinstance(given, dict) else set()
    lost = parts & NO_PARTY_FIELD.keys()
    if role == "shipping":
        lost |= parts & BILLING_ONLY
    if role == "customer" and "billing" in order.parties:
        lost |= parts - set(keys.CUSTOMER)
    if role != "customer" and order.parties.get("customer", Party()).email:
        lost |= parts & {"email"}
    for part in sorted(lost):
        yield NotSent(f"{group}.{part}", _no_field(part))


def _lost_codes(group: str, order: Order, codes: writing.Codes) -> Iterator[NotSent]:
    for name, allowed in codes.items():
        value = str(getattr(order, name))
        if name in RECORDS[group] and value and value not in allowed:
            reason = say(
                "“{value}” is no code of this shop: kept here, not sent.", value=value[:40]
            )
            yield NotSent(f"{group}.{name}", reason)


def _lost_parts(group: str, parts: list[str]) -> Iterator[NotSent]:
    for part in parts:
        yield NotSent(f"{group}.{part}", _no_field(part))


@lru_cache(maxsize=128)
def _no_field(name: str) -> Said:
    """Why that part is lost; the same few parts of every order are."""
    return say(
        "{remote} has no field for this ({what}): kept here, not sent.",
        remote="MerchantPro",
        what=from_data(NO_PARTY_FIELD.get(name, name.replace("_", " "))),
    )


# -- before a create ------------------------------------------------------------------------


def problems(order: Order) -> Iterator[Problem]:
    """canonical-model §5: what stops a create, and what endangers it."""
    if not writing.email(order, fill=True):
        yield problem("parties.customer.email", "", say("is missing; MerchantPro needs an e-mail"))
    for role in keys.ROLES:
        party = writing.person(order, role, fill=True)
        if not party.display_name:
            yield problem(
                f"parties.{role}.full_name", "", say("is missing; MerchantPro needs a name")
            )
        if not party.country:
            wanted = say("is missing; MerchantPro needs a country such as RO")
            yield problem(f"parties.{role}.country", "", wanted)
    if not order.currency:
        yield problem("currency", "", say("is missing; the shop would take its own"))
    yield from _too_fine("amounts.shipping", order.amounts.get("shipping"))
    if not order.lines:
        yield problem("lines", "", say("are missing; MerchantPro needs at least one line"))
    for n, line in enumerate(order.lines):
        yield from _line_problems(f"lines[{n}]", line, order.currency)


def _line_problems(at: str, line: Line, currency: str) -> Iterator[Problem]:
    if not (line.product_id or line.name):
        yield problem(f"{at}.name", "", say("is missing; MerchantPro needs a name or a product"))
    if not line.product_id:
        yield problem(
            f"{at}.product_id", "", say("is missing; the shop books a free line"), "warning"
        )
    full = writing.priced(line)
    for name in writing.UNIT:
        if getattr(full, name) is None:
            wanted = say("is missing; MerchantPro needs two of unit net, tax and gross")
            yield problem(f"{at}.{name}", "", wanted)
    for name in (*writing.UNIT, *writing.SUMS, "tax_rate"):
        yield from _too_fine(f"{at}.{name}", getattr(line, name))
    if line.currency and line.currency != currency:
        wanted = say(
            "is not the order's {currency}; MerchantPro takes one currency an order",
            currency=currency,
        )
        yield problem(f"{at}.currency", line.currency, wanted)


def _too_fine(at: str, value: Decimal | None) -> Iterator[Problem]:
    """A shop keeps four decimals (remote-apis M21); nothing is rounded behind a clerk's back."""
    if value is not None and value != round(value, keys.DECIMALS):
        yield problem(
            at,
            str(value),
            say(
                "has more than {decimals} decimals; the shop keeps no more", decimals=keys.DECIMALS
            ),
        )
