"""What must hold before an order is kept, whichever face it came through.

Only what a person changed is judged: what a remote sent is kept, however odd (reliability-tests
§3.7). What a remote or a paper needs beyond this is theirs to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.money import LARGEST, plain
from app.orders import shape, status, totals
from app.orders.model import AXES, Line, Order, Shipment
from app.orders.problems import Problem, problem
from app.said import say

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_HS_CODE = re.compile(r"\d{6,14}", re.ASCII)
_TOKEN = re.compile(r"eyJ[\w-]{8,}\.[\w-]{8,}")


def check(order: Order, before: Order | None = None) -> tuple[Problem, ...]:
    """Every error and warning of `order`; with `before`, only those that the change brought."""
    problems = (*shape.typed_problems(order, before), *_of_order(order))
    if before is None:
        return problems
    old = set(_of_order(before))
    return tuple(one for one in problems if one not in old)


def _of_order(order: Order) -> tuple[Problem, ...]:
    return (
        *_header(order),
        *_statuses(order),
        *_parties(order),
        *(one for place, line in enumerate(order.lines) for one in _line(order, line, place)),
        *_ids(order),
        *(one for place, s in enumerate(order.shipments) for one in _shipment(order, s, place)),
    )


def _header(order: Order) -> Iterator[Problem]:
    sums = totals.of_order(order)
    if sums.total is not None and abs(sums.total) > LARGEST:
        too_large = say("is too large; at most {most} is expected", most=LARGEST)
        yield problem("amounts.total", plain(sums.total), too_large)
    if sums.total is not None and not order.currency:
        yield problem("currency", "", say("is missing; a code such as EUR is expected"), "warning")
    for name, text in (("customer", order.notes.customer), ("internal", order.notes.internal)):
        if _TOKEN.search(text):
            yield problem(
                f"notes.{name}", "eyJ…",
                say("looks like a token; a note without secrets is expected"),
                "warning",
            )  # fmt: skip
    for kind, (told, ours) in totals.disagreements(order).items():
        expected = say("is not the {ours} that the lines and amounts come to", ours=ours)
        yield problem(f"amounts.{kind}", f"{told:f}", expected, "warning")


def _statuses(order: Order) -> Iterator[Problem]:
    for axis in AXES:
        word = order.status_of(axis).value
        if word not in status.WORDS[axis]:
            known = ", ".join(status.choices(axis))
            yield problem(
                f"status.{axis}", word, say("is unknown; expected is one of {known}", known=known)
            )


def _parties(order: Order) -> Iterator[Problem]:
    for role, party in order.parties.items():
        if party.email and not _MAIL.fullmatch(party.email):
            yield problem(
                f"parties.{role}.email", party.email,
                say("is no e-mail address; one such as ana@example.com is expected"), "warning",
            )  # fmt: skip


def _line(order: Order, line: Line, place: int) -> Iterator[Problem]:
    at = f"lines[{place}]"
    if not (line.sku or line.name or line.product_id):
        yield problem(at, line.id, say("has neither SKU nor name; one of them is expected"))
    if line.quantity == 0:
        yield problem(f"{at}.quantity", "0", say("is nothing; a quantity is expected"), "warning")
    units = (line.unit_price, line.unit_net, line.unit_tax, line.unit_gross)
    if any(abs(unit * line.quantity) > LARGEST for unit in units if unit is not None):
        yield problem(
            f"{at}.quantity", plain(line.quantity),
            say("comes to too much at that price; at most {most} is expected", most=LARGEST),
        )  # fmt: skip
    if line.quantity < 0 and line.kind == "product" and not order.return_source_id:
        yield problem(
            f"{at}.quantity", f"{line.quantity:f}",
            say("is negative; only lines of a return or a discount can be"),
        )  # fmt: skip
    if line.sku != line.sku.strip():
        yield problem(f"{at}.sku", line.sku, say("begins or ends with a space"), "warning")
    if mixed := _scripts(line.sku):
        yield problem(
            f"{at}.sku",
            line.sku,
            say("mixes {mixed} letters that look alike", mixed=mixed),
            "warning",
        )
    if line.hs_code and not _HS_CODE.fullmatch(line.hs_code.replace(".", "").replace(" ", "")):
        yield problem(
            f"{at}.hs_code",
            line.hs_code,
            say("is no HS code; 6 to 14 digits are expected"),
            "warning",
        )
    told = (line.unit_net, line.unit_tax, line.unit_gross)
    net, tax, gross = told
    if net is not None and tax is not None and gross is not None and net + tax != gross:
        yield problem(
            f"{at}.unit_gross",
            f"{gross:f}",
            say("is not net {net} and tax {tax}", net=net, tax=tax),
            "warning",
        )


def _ids(order: Order) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, line in enumerate(order.lines):
        if line.id and line.id in seen:
            yield problem(
                f"lines[{place}].id", line.id, say("stands twice; every id once is expected")
            )
        seen.add(line.id)


def _shipment(order: Order, shipment: Shipment, place: int) -> Iterator[Problem]:
    ordered = {line.id: line.quantity for line in order.lines if line.id}
    for n, part in enumerate(shipment.lines):
        at = f"shipments[{place}].lines[{n}]"
        if part.line_id not in ordered:
            yield problem(f"{at}.line", part.line_id, say("is no line of this order"), "warning")
        elif part.quantity > ordered[part.line_id]:
            yield problem(
                f"{at}.quantity", f"{part.quantity:f}",
                say("is more than the {ordered} ordered", ordered=ordered[part.line_id]), "warning",
            )  # fmt: skip


def _scripts(text: str) -> str:
    """The alphabets of a text that mixes Latin with look-alikes, "" when it does not."""
    if text.isascii():
        return ""
    found = {unicodedata.name(c, "").split(" ")[0].title() for c in text if c.isalpha()}
    found &= {"Latin", "Cyrillic", "Greek"}
    return " and ".join(sorted(found)) if len(found) > 1 else ""
