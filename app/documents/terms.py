"""Goods and how they travel, as printed: items, carriage, packages, weights, payment.

Weights of an order's lines are those of one unit; a paper shows the whole line's.
"""

from __future__ import annotations

from decimal import Decimal

from app.documents.choice import route
from app.documents.company import Company
from app.documents.figures import LineFigures, is_goods
from app.documents.model import Item, Terms
from app.documents.numerals import plain_text
from app.orders.model import Line, Order, Package
from app.rules import customs
from app.rules.wording import statement


def item(found: LineFigures) -> Item:
    line = found.line
    return Item(
        line_id=line.id,
        description=line.name or line.sku or line.product_id,
        remark=_remark(line),
        hs_code=customs.hs_digits(line.hs_code),
        origin=line.origin_country,
        quantity=line.quantity,
        unit=line.unit,
        net_kg=None if line.net_weight_kg is None else line.net_weight_kg * line.quantity,
        unit_value=found.unit_net,
        vat_rate=found.rate if found.vat else None,
        net=found.net,
        vat=found.vat,
    )


def _remark(line: Line) -> str:
    parts = [f"SKU {line.sku}"] if line.sku and line.name else []
    parts += [f"GTIN {line.gtin}"] if line.gtin else []
    parts += [f"{option.name} {option.value}".strip() for option in line.options]
    if line.variant_name and not line.options:
        parts.append(line.variant_name)
    parts += [f"seller {line.seller_id}"] if line.seller_id else []
    return " · ".join(parts)


def terms(order: Order, company: Company | None) -> Terms:
    departure, destination = route(order, company)
    carrier = order.carrier_export or order.carrier_delivery or order.ship_method_name
    tracking = (order.tracking_no, *(shipment.tracking_no for shipment in order.shipments))
    packages = [package for shipment in order.shipments for package in shipment.packages]
    return Terms(
        incoterm=order.incoterm.upper(),
        place=order.incoterm_place,
        departure=departure,
        destination=destination,
        carrier=carrier,
        tracking=", ".join(dict.fromkeys(number for number in tracking if number)),
        reason=statement("reason_sale", "en").en,
        payment=payment_text(order),
        packages=_packages(packages),
        net_kg=_net_kg(order),
        gross_kg=_gross_kg(packages),
    )


def payment_text(order: Order) -> str:
    """How the buyer pays, with the provider where one is named."""
    method = order.payment_method_name or order.payment_method
    provider = order.payment_provider
    if method and provider and provider.casefold() not in method.casefold():
        return f"{method} ({provider})"
    return method or provider


def _net_kg(order: Order) -> Decimal | None:
    goods = [line for line in order.lines if is_goods(line)]
    weights = [line.net_weight_kg for line in goods]
    if any(weight is None for weight in weights):
        return None
    pairs = zip(weights, goods, strict=True)
    return sum((weight * line.quantity for weight, line in pairs if weight), Decimal(0))


def _gross_kg(packages: list[Package]) -> Decimal | None:
    weights = [package.gross_kg for package in packages]
    if not weights or any(weight is None for weight in weights):
        return None
    return sum((weight for weight in weights if weight), Decimal(0))


def _packages(packages: list[Package]) -> str:
    kinds: dict[str, int] = {}
    for package in packages:
        kind = package.kind or "package"
        kinds[kind] = kinds.get(kind, 0) + 1
    text = ", ".join(f"{n} {_several(kind) if n > 1 else kind}" for kind, n in kinds.items())
    sides = (packages[0].length_cm, packages[0].width_cm, packages[0].height_cm) if packages else ()
    if len(packages) == 1 and all(side is not None for side in sides):
        size = " × ".join(plain_text(side) for side in sides if side is not None)
        return f"{text}, {size} cm"
    return text


def _several(kind: str) -> str:
    return f"{kind}es" if kind.endswith(("x", "s", "ch")) else f"{kind}s"
