"""What TWC cannot hold of an order, and what it needs before a create.

Words for clerks; it builds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from app import money
from app.connectors.contract import NotSent
from app.connectors.twc import writing
from app.orders import groups
from app.orders.model import Line, Order
from app.orders.problems import Problem, problem
from app.said import Said, from_data, say, template

CENT_DIGITS = 2
# Parts that are held in another form.
TOLD_ELSEWHERE = frozenset({"given_name", "family_name", "name_form", "country_text"})
NO_FIELD = {
    "note.customer": template("note of the customer"),
    "note.to_customer": template("note to the customer"),
    "tracking": template("tracking number of the order; that of a shipment is sent"),
    "time.ordered_at": template("date of the order; its own time of creation stands there"),
    "status.refund": template("refund status; that of the payment is sent"),
}


def not_sent(order: Order) -> Iterator[NotSent]:
    """What TWC has no field for, as far as this order holds it."""
    held = groups.to_groups(writing.as_held(order))
    for group, value in groups.to_groups(order).items():
        head, _, rest = group.partition(".")
        if groups.is_local_only(group) or groups.is_server_owned(group):
            continue
        shown = held.get(group)
        if shown is None:
            yield _lost(group, _word(group, head, rest))
        elif isinstance(value, dict) and isinstance(shown, dict):
            for part in value:
                if part not in shown and not _is_implied(order, part, value[part]):
                    yield _lost(f"{group}.{part}", from_data(part.replace("_", " ")))
    for line in writing.goods(order):
        if reason := unfit(line):
            yield NotSent(f"line.{line.id}", say("{reason}: kept here, not sent.", reason=reason))


def _word(group: str, head: str, rest: str) -> Said:
    if head == "line":
        return say("discount lines")
    return from_data(NO_FIELD.get(group) or (rest or head).replace("_", " "))


def _is_implied(order: Order, part: str, value: groups.JsonValue) -> bool:
    """A line's currency is the order's there, and names and countries have another form."""
    return part in TOLD_ELSEWHERE or (part == "currency" and value == order.currency)


def _lost(group: str, what: Said) -> NotSent:
    reason = say(
        "{remote} has no field for this ({what}): kept here, not sent.",
        remote="TWC",
        what=what,
    )
    return NotSent(group, reason)


def unfit(line: Line) -> Said:
    """Why this line cannot be sent, in words; "" when it can. One that is there has its product."""
    if line.quantity != line.quantity.to_integral_value():
        return say(
            "TWC takes whole quantities only, not {quantity}", quantity=money.plain(line.quantity)
        )
    if not (line.sku or line.product_id or line.remote_line_id):
        return say("TWC needs a SKU or a product id on every line")
    return Said("")


# -- before a create ------------------------------------------------------------------------


def problems(order: Order) -> Iterator[Problem]:
    """canonical-model §5 and §8: what stops a create, and what endangers it."""
    if not order.currency:
        yield problem("currency", "", say("is missing; TWC needs a currency such as EUR"))
    elif money.is_currency(order.currency) and money.exponent(order.currency) != CENT_DIGITS:
        odd = say("has no hundredths; whether TWC counts its cents so is not known")
        yield problem("currency", order.currency, odd, "warning")
    yield from _customer_problems(order)
    goods = [(n, line) for n, line in enumerate(order.lines) if line.kind not in writing.NOT_GOODS]
    if not goods:
        yield problem("lines", "", say("are missing; TWC needs at least one line of goods"))
    for n, line in goods:
        yield from _line_problems(f"lines[{n}]", line)
    if {line.currency or order.currency for _, line in goods} - {order.currency}:
        yield problem("lines", "", say("have other currencies; TWC takes one currency an order"))


def _customer_problems(order: Order) -> Iterator[Problem]:
    customer = order.parties.get("customer")
    known = customer and (customer.customer_id or customer.customer_ref)
    if not known and not writing.email(order, fill=True):
        expected = say("is missing; TWC needs an e-mail, or the customer's id or reference there")
        yield problem("parties.customer.email", "", expected)
    elif customer and customer.customer_ref and not customer.customer_id:
        expected = say("must be known at TWC already, else the order is refused")
        yield problem("parties.customer.customer_ref", customer.customer_ref, expected, "warning")


def _line_problems(at: str, line: Line) -> Iterator[Problem]:
    if not (line.sku or line.product_id):
        yield problem(
            f"{at}.sku", "", say("is missing; TWC needs a SKU or a product id on every line")
        )
    if line.quantity != line.quantity.to_integral_value():
        yield problem(
            f"{at}.quantity", str(line.quantity), say("is not a whole number, as TWC needs")
        )
