"""What must hold before an order is kept; only what a person changed is judged."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.orders import checks
from app.orders.model import Line, Notes, Order, Party, Shipment, ShipmentLine, Status

D = Decimal
LINE = Line(id="L1", sku="A1", quantity=D(2), unit_price=D(5))
GOOD = Order(
    currency="EUR", lines=(LINE,), parties={"customer": Party(email="ana@example.com")}
)  # fmt: skip


def test_a_plain_order_has_no_problem() -> None:
    assert checks.check(GOOD) == ()
    assert checks.check(Order()) == ()


def _line(**changes: Any) -> Order:
    return replace(GOOD, lines=(replace(LINE, **changes),))


@pytest.mark.parametrize(
    ("order", "field", "level", "said"),
    [
        (_line(sku="", unit_price=D(1)), "lines[0]", "error", "neither SKU nor name"),
        (_line(quantity=D(0)), "lines[0].quantity", "warning", "is nothing"),
        (_line(quantity=D(-1)), "lines[0].quantity", "error", "only lines of a return"),
        (_line(quantity=D("1.1234567")), "lines[0].quantity", "error", "at most 6"),
        (_line(sku="A\t1"), "lines[0].sku", "error", "U+0009"),
        (_line(sku=" A1"), "lines[0].sku", "warning", "begins or ends with a space"),
        (_line(sku="А1B"), "lines[0].sku", "warning", "mixes Cyrillic and Latin"),
        (_line(hs_code="12AB"), "lines[0].hs_code", "warning", "6 to 14 digits"),
        (_line(origin_country="Ro"), "lines[0].origin_country", "error", None),
        (_line(unit_net=D(4), unit_tax=D(1), unit_gross=D(6)), "lines[0].unit_gross", "warning",
         "is not net 4 and tax 1"),
        (replace(GOOD, lines=(LINE, LINE)), "lines[1].id", "error", "stands twice"),
        (replace(GOOD, currency=""), "currency", "warning", "is missing"),
        (replace(GOOD, currency="EURO"), "currency", "error", "ISO 4217"),
        (replace(GOOD, status={"order": Status("sent")}), "status.order", "error", "is unknown"),
        (replace(GOOD, parties={"customer": Party(email="ana")}), "parties.customer.email",
         "warning", "no e-mail address"),
        (replace(GOOD, parties={"customer": Party(city="x" * 201)}), "parties.customer.city",
         "error", "at most 200"),
        (replace(GOOD, parties={"shipping": Party(country="Freedonia")}),
         "parties.shipping.country", "error", "ISO 3166"),
        (replace(GOOD, notes=Notes(internal="eyJhbGciOiJI.eyJzdWIiOiIx")), "notes.internal",
         "warning", "looks like a token"),
        (replace(GOOD, amounts={"products": D(11)}), "amounts.products", "warning",
         "is not the 10"),
        (replace(GOOD, shipments=(Shipment(id="S", lines=(ShipmentLine("L9", D(1)),)),)),
         "shipments[0].lines[0].line", "warning", "no line of this order"),
        (replace(GOOD, shipments=(Shipment(id="S", lines=(ShipmentLine("L1", D(3)),)),)),
         "shipments[0].lines[0].quantity", "warning", "more than the 2 ordered"),
    ],
)  # fmt: skip
def test_problems(order: Order, field: str, level: str, said: str | None) -> None:
    found = [problem for problem in checks.check(order) if problem.field == field]
    if said is None:  # a code typed in small letters is taken
        assert found == []
        return
    assert len(found) in (1, 2)
    assert found[0].level == level
    assert said in found[0].expected
    assert all(len(problem.expected) <= 200 for problem in found)


def test_returns_and_discounts_may_be_negative() -> None:
    assert checks.check(replace(_line(quantity=D(-1)), return_source_id="9")) == ()
    assert checks.check(_line(kind="discount", quantity=D(-1))) == ()


def test_what_stood_there_before_is_not_held_against_the_clerk() -> None:
    odd = replace(
        _line(sku="A\t1", quantity=D(-1), hs_code="?"),
        currency="EURO",
        parties={"billing": Party(full_name="x" * 5000, country="Freedonia", email="?")},
        status={"payment": Status("on the way", "on the way")},
        amounts={"products": D(1), "loyalty_points": D(3)},
    )
    assert len(checks.check(odd)) > 5
    assert checks.check(odd, odd) == ()
    edited = replace(odd, invoice_ref="F-77", lines=(*odd.lines, Line(sku="B")))
    assert checks.check(edited, odd) == ()
    worse = replace(odd, currency="€")
    assert [problem.field for problem in checks.check(worse, odd)] == ["currency"]
