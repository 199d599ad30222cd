"""Random orders as remotes and clerks give them, from one seed: amounts told, typed or mixed.

Cheap, for proofs over thousands of papers; currencies with 0, 2, 3 and 4 decimals (ISO 4217).
"""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal

from app import money
from app.documents import Company
from app.orders.model import Discount, Line, Order, Status
from tests.rendering.samples import CARPAT, CASA, CHISINAU, tools_order

CURRENCIES = ("EUR", "RON", "USD", "JPY", "KWD", "UYW")
RATES = tuple(map(Decimal, ("0", "5.5", "9", "19", "20")))
NAMES = ("Shoes, leather", "Bolts of steel", "Țesătură, lână", "Miel, pots de 250 g", "Чай, чёрный")


def any_order(rng: random.Random) -> tuple[Order, Company]:
    """An order that can be invoiced, and its exporter."""
    currency = rng.choice(CURRENCIES)
    rates = rng.sample(RATES, rng.randint(1, 3))
    style = rng.choice((_told, _net, _gross))
    lines = tuple(
        style(rng, replace(_line(rng, place), tax_rate=rng.choice(rates)), currency)
        for place in range(rng.choice((1, 1, 2, 3, 5, 12)))
    )
    worth = sum((_worth(line) for line in lines), Decimal(0))
    amounts = _shipping(rng, currency) if rng.random() < 0.5 else {}
    discounts: tuple[Discount, ...] = ()
    discount_lines: tuple[Line, ...] = ()
    if rng.random() < 0.5:
        off = money.quantize(worth * rng.randint(1, 40) / 100, currency)
        discounts = (Discount(name=rng.choice(("", "Spring")), amount=off),)
    elif style is _told and rng.random() < 0.5:
        off = money.quantize(worth * rng.randint(1, 30) / 100, currency)
        discount_lines = (_coupon(off, rng.choice(rates), currency),)
    order = replace(
        tools_order(1),
        currency=currency,
        lines=lines + discount_lines,
        amounts=amounts,
        discounts=discounts,
        incoterm="DAP",
        parties={"shipping": replace(CHISINAU, country=rng.choice(("RO", "DE", "US", "GB", "MD")))},
        attributes={"vat": {"rate": str(_decimal(rng, 90_000, 4)), "rate_source": "BNR"}},
        status={"payment": Status(rng.choice(("paid", "awaiting")))},
    )
    return order, rng.choice((CARPAT, CASA))


def _line(rng: random.Random, place: int) -> Line:
    quantity = rng.choice((Decimal(1), Decimal(rng.randint(1, 40)), _decimal(rng, 9_000, 3)))
    return Line(
        id=f"l{place}",
        name=rng.choice(NAMES),
        sku=f"SKU-{place}",
        quantity=quantity,
        hs_code="64039993",
        origin_country=rng.choice(("RO", "CN")),
        net_weight_kg=Decimal("0.2"),
    )


def _decimal(rng: random.Random, most: int, places: int) -> Decimal:
    return Decimal(rng.randint(1, most)).scaleb(-places)


def _told(rng: random.Random, line: Line, currency: str) -> Line:
    """Every sum as a shop sends it: rounded there, off by a unit now and then."""
    unit = 1 + _decimal(rng, 500_000, 4)
    net = money.quantize(unit * line.quantity, currency)
    rate = line.tax_rate or Decimal(0)
    tax = money.quantize(net * rate / 100, currency)
    if tax and rng.random() < 0.2:
        tax += rng.choice((-1, 1)) * Decimal(1).scaleb(-money.exponent(currency))
    return replace(line, unit_net=unit, line_net=net, line_tax=tax, line_gross=net + tax)


def _net(rng: random.Random, line: Line, currency: str) -> Line:
    del currency
    return replace(line, unit_net=1 + _decimal(rng, 500_000, 4))


def _gross(rng: random.Random, line: Line, currency: str) -> Line:
    del currency
    return replace(line, unit_gross=1 + _decimal(rng, 50_000, 2))


def _worth(line: Line) -> Decimal:
    return (line.unit_net or line.unit_gross or Decimal(0)) * line.quantity


def _shipping(rng: random.Random, currency: str) -> dict[str, Decimal]:
    gross = money.quantize(_decimal(rng, 9_000, 2), currency)
    if rng.random() < 0.5:
        return {"shipping": gross}
    return {"shipping": gross, "shipping_tax": money.quantize(gross * 19 / 119, currency)}


def _coupon(off: Decimal, rate: Decimal, currency: str) -> Line:
    """A discount told as a line, with its own VAT or without."""
    tax = money.quantize(-off * rate / 100, currency)
    return Line(
        id="coupon", kind="coupon", name="WELCOME", quantity=Decimal(1), unit_net=-off,
        line_net=-off, line_tax=tax, line_gross=tax - off, tax_rate=rate,
    )  # fmt: skip
