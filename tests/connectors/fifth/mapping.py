"""A Depot order and a canonical one, each made of the other; pure."""

from __future__ import annotations

from dataclasses import replace

from app.connectors import address, body, overlay
from app.connectors.body import Fields, JsonObject, Misread
from app.connectors.contract import Decoded, Unreadable
from app.orders import groups
from app.orders.model import Line, Order, Party, Status
from app.wire import JsonValue, WireError

SHIP_TO = {
    "full_name": "name", "line1": "street", "city": "town", "postcode": "zip", "country": "land",
}  # fmt: skip
STATES = {"open": "open", "closed": "completed"}


def decode(raw: str, value: JsonValue | WireError | None = None) -> Decoded | Unreadable:
    remote_id = ""
    try:
        fields = body.parse(raw) if value is None else body.of(value)
        remote_id = fields.text("id")
        if problem := address.unfit(remote_id):
            return Unreadable("", raw, problem)
        order, reference = read(fields), fields.text("ref")
    except Misread as misread:
        return Unreadable(remote_id, raw, misread.said)
    return Decoded(remote_id, reference, order, frozenset({"*"}), raw)


def read(fields: Fields) -> Order:
    """The canonical order without local ids. Raises Misread."""
    state = fields.text("state")
    return Order(
        number=fields.text("ref"),
        currency=fields.text("currency"),
        ordered_at=fields.iso("made"),
        parties={"shipping": Party(**fields.object("ship_to").texts(SHIP_TO))},
        lines=tuple(map(_read_line, fields.objects("lines"))),
        status={"order": Status(STATES.get(state, "other"), state)} if state else {},
    )


def _read_line(fields: Fields) -> Line:
    return Line(
        sku=fields.text("sku"),
        quantity=fields.quantity("count"),
        unit_price=fields.number("price"),
        remote_line_id=fields.text("no"),
    )


def encode(order: Order) -> JsonObject:
    """What the Depot takes of an order."""
    ship_to = order.party("shipping")
    return {
        "ref": order.client_ref or order.number,
        "currency": order.currency,
        "ship_to": {key: getattr(ship_to, name) for name, key in SHIP_TO.items()},
        "lines": [_line(line) for line in order.lines],
    }


def _line(line: Line) -> JsonObject:
    price = line.unit_gross if line.unit_price is None else line.unit_price
    return {"sku": line.sku, "count": body.number(line.quantity), "price": body.number(price)}


def whole(order: Order, read_there: Decoded, changed: frozenset[str]) -> JsonObject | None:
    """The body as read with our changed groups in it; None when that changes nothing."""
    received = body.parse(read_there.raw)
    there, wanted = overlay.both(order, as_held(order), read_there, changed)
    different = body.changed(encode(there), encode(wanted))
    if "lines" in different:
        raw = zip(there.lines, received.objects("lines"), strict=True)
        known = {line.id: item.values for line, item in raw}
        different["lines"] = [known.get(line.id, {}) | _line(line) for line in wanted.lines]
    if "ship_to" in different:
        theirs = received.object("ship_to").values
        different["ship_to"] = overlay.overlaid(
            theirs, encode(there)["ship_to"], different["ship_to"]
        )
    return received.values | different if different else None


def as_held(order: Order) -> Order:
    """The order as a GET would show it; what only the Depot says is taken from `order`."""
    shown = read(Fields(encode(order)))
    return replace(
        shown,
        **{name: getattr(order, name) for name in groups.LOCAL},
        id=order.id,
        rev=order.rev,
        created_us=order.created_us,
        ordered_at=order.ordered_at,
        status={axis: word for axis, word in order.status.items() if axis == "order"},
        lines=tuple(
            replace(line, id=ours.id, remote_line_id=ours.remote_line_id)
            for line, ours in zip(shown.lines, order.lines, strict=True)
        ),
    )
