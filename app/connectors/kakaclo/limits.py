"""What KaKaClo cannot hold of an order, and what it needs before a create.

Words for clerks; it builds nothing. Everything too long is refused before it is sent: a server
that cuts would do it in silence (remote-apis §3.3).
"""

from __future__ import annotations

from collections.abc import Iterator

from app.connectors.contract import NotSent
from app.connectors.kakaclo import keys, writing
from app.countries import is_country
from app.orders import groups
from app.orders.model import Axis, Line, Order, Party
from app.orders.problems import Problem, problem
from app.said import Said, from_data, say, template

_LINE_HELD = ("id", "kind", "sku", "quantity")
_LINE_SHOWN = (*_LINE_HELD, "name", "image_url", "unit_price", "line_total", "options",
               "attributes")  # fmt: skip
_NAME_PARTS = ("name_form", "given_name", "family_name", "country_text")
_USELESS_WITHOUT = ("line1", "city", "postcode")
_WORDS = {
    "full_name": template("recipient"), "line1": template("street"),
    "line2": template("second street line"), "region": template("province"),
    "ioss_no": template("IOSS number"), "vat_no": template("VAT number"),
}  # fmt: skip


def not_sent(order: Order) -> Iterator[NotSent]:
    """What KaKaClo has no field for, as far as this order holds it."""
    ours = bool(order.client_ref)
    held = {"note.customer", "time.ordered_at"} if ours else set(keys.THEIR_GROUPS)
    for group, value in groups.to_groups(order).items():
        head, _, rest = group.partition(".")
        if groups.is_local_only(group) or groups.is_server_owned(group) or group in held:
            continue
        if head == "line" and isinstance(value, dict):
            yield from _lost_of_line(group, value, ours=ours)
        elif head == "party" and isinstance(value, dict):
            yield from _lost_of_party(group, value, order)
        elif head == "status":
            yield from _lost_status(group, rest, order)
        elif group == "carrier" and isinstance(value, dict):
            known = {"service_level"} if writing.channel_type(order) else set()
            yield from _lost_parts(group, [part for part in value if part not in known])
        elif group == "shipments":
            typed = any(not shipment.remote_id for shipment in order.shipments)
            yield from [_lost(group, say("shipments made here"))] if typed else []
        elif group != "header.channel":
            yield _lost(group, _word(rest or head))


def _lost_of_line(
    group: str, value: dict[str, groups.JsonValue], *, ours: bool
) -> Iterator[NotSent]:
    if ours and value.get("kind", writing.GOODS) != writing.GOODS:
        yield _lost(group, say("lines that are no goods"))
        return
    known = _LINE_HELD if ours else _LINE_SHOWN
    yield from _lost_parts(group, [part for part in value if part not in known])


def _lost_of_party(
    group: str, value: dict[str, groups.JsonValue], order: Order
) -> Iterator[NotSent]:
    """Only who receives it is told; another party stands for it where there is none."""
    role = group.partition(".")[2]
    named = next((r for r, p in order.parties.items() if p == order.party("shipping")), "shipping")
    if role not in ("shipping", named):
        yield _lost(group, _word(role))
        return
    known = (*keys.PARTY, *_NAME_PARTS)
    yield from _lost_parts(group, [part for part in value if part not in known])


def _lost_status(group: str, axis: str, order: Order) -> Iterator[NotSent]:
    """A word that came from there is no loss; of ours, only cancelling has a way."""
    names: dict[str, Axis] = {"order": "order", "payment": "payment",
                              "fulfilment": "fulfilment", "refund": "refund"}  # fmt: skip
    if not order.status_of(names[axis]).remote:
        yield NotSent(
            group, say("KaKaClo takes no {axis} status: it tells its own.", axis=from_data(axis))
        )


def _lost_parts(group: str, parts: list[str]) -> Iterator[NotSent]:
    for part in parts:
        yield _lost(f"{group}.{part}", _word(part))


def _word(name: str) -> Said:
    return from_data(_WORDS.get(name, name.replace("_", " ")))


def _lost(group: str, what: Said) -> NotSent:
    reason = say(
        "{remote} has no field for this ({what}): kept here, not sent.",
        remote="KaKaClo",
        what=what,
    )
    return NotSent(group, reason)


# -- before a create ------------------------------------------------------------------------


def problems(order: Order) -> Iterator[Problem]:
    """canonical-model §5: what stops a create, and what endangers it."""
    yield from _address_problems(writing.recipient(order))
    goods = [(n, line) for n, line in enumerate(order.lines) if line.kind == writing.GOODS]
    if not goods:
        yield problem("lines", "", say("are missing; KaKaClo needs at least one line of goods"))
    for n, line in goods:
        yield from _line_problems(f"lines[{n}]", line, order.currency)
    if order.service_level and not writing.channel_type(order):
        expected = say(
            "is no speed of KaKaClo ({speeds}); the account's goes instead",
            speeds=", ".join(keys.SPEEDS),
        )
        yield problem("carrier.service_level", order.service_level, expected, "warning")


def _address_problems(party: Party) -> Iterator[Problem]:
    for name, most in keys.LONGEST.items():
        text, at = getattr(party, name), f"parties.shipping.{name}"
        if not text and name in keys.REQUIRED:
            yield problem(at, "", say("is missing; KaKaClo needs a {name}", name=_word(name)))
        elif len(text) > most:
            wanted = say(
                "has {count} characters; KaKaClo takes a {name} of at most {most}",
                count=len(text),
                name=_word(name),
                most=most,
            )
            yield problem(at, text, wanted)
    if party.country and not is_country(party.country):
        wanted = say("is no country code that is known; two letters such as FR are expected")
        yield problem("parties.shipping.country", party.country, wanted)
    for name in _USELESS_WITHOUT:
        if not getattr(party, name):
            wanted = say("is missing; without a {word} the parcel may not arrive", word=_word(name))
            yield problem(f"parties.shipping.{name}", "", wanted, "warning")


def _line_problems(at: str, line: Line, currency: str) -> Iterator[Problem]:
    if not line.sku:
        yield problem(f"{at}.sku", "", say("is missing; KaKaClo needs a SKU on every line"))
    elif len(line.sku) > keys.LONGEST_SKU:
        wanted = say(
            "has {count} characters; KaKaClo takes at most {longest_sku}",
            count=len(line.sku),
            longest_sku=keys.LONGEST_SKU,
        )
        yield problem(f"{at}.sku", line.sku, wanted)
    whole = line.quantity == line.quantity.to_integral_value()
    if not whole or not 0 < line.quantity <= keys.MOST_PIECES:
        wanted = say("is not a whole number from 1 to {most_pieces}", most_pieces=keys.MOST_PIECES)
        yield problem(f"{at}.quantity", str(line.quantity), wanted)
    if line.currency and line.currency != currency:
        wanted = say(
            "is not the order's {currency}; KaKaClo takes one currency an order", currency=currency
        )
        yield problem(f"{at}.currency", line.currency, wanted)
