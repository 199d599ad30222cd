"""Goods and how they travel, as printed: items, carriage, packages, weights, payment.

Weights of an order's lines are those of one unit; a paper shows the whole line's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from app.documents.choice import reason, route
from app.documents.company import Company
from app.documents.declared import MODE, customs_word
from app.documents.figures import LineFigures
from app.documents.model import Document, Item, Terms
from app.documents.naming import printed, trade_name
from app.documents.numerals import plain_text
from app.documents.parts import Part
from app.orders.model import Line, Order, Package
from app.rules import customs
from app.rules.wording import statement
from app.text import clip

LOTS = ("lot", "serial")  # keys of a line's attributes
CM3_PER_M3 = 1_000_000
LITRE = Decimal("0.001")
TRADE_NAME = 200  # characters: what follows it in the remark stays whole


def item(found: LineFigures, paper: Document) -> Item:
    """A line of that priced paper."""
    return replace(
        goods_item(found.line, found.line.quantity, paper),
        unit_value=found.unit_net,
        vat_rate=found.rate if found.vat else None,
        net=found.net,
        vat=found.vat,
    )


def goods_item(line: Line, quantity: Decimal, paper: Document) -> Item:
    """So many of a line as they stand on that paper, without amounts."""
    description, second = printed(line, paper)
    return Item(
        line_id=line.id,
        description=description,
        second=second,
        remark=_remark(line, trade_name(line, (description, second))),
        lot=", ".join(line.attributes[key] for key in LOTS if line.attributes.get(key)),
        hs_code=customs.hs_digits(line.hs_code),
        origin=line.origin_country,
        quantity=quantity,
        unit=line.unit,
        net_kg=weight_of(line, quantity),
    )


def _remark(line: Line, name: str) -> str:
    parts = [clip(name, TRADE_NAME)] if name else []
    parts += [f"SKU {line.sku}"] if line.sku and line.name else []
    parts += [f"GTIN {line.gtin}"] if line.gtin else []
    parts += [f"{option.name} {option.value}".strip() for option in line.options]
    if line.variant_name and not line.options:
        parts.append(line.variant_name)
    parts += [f"seller {line.seller_id}"] if line.seller_id else []
    return " · ".join(parts)


def terms(order: Order, company: Company | None, part: Part, *, sold: bool = True) -> Terms:
    """How the goods of that part travel; nothing is to be paid for what is not sold."""
    why = reason(order)
    departure, destination = route(order, company)
    sent = [part.shipment] if part.shipment else order.shipments
    carrier = order.carrier_export or order.carrier_delivery or order.ship_method_name
    if part.shipment and part.count > 1:
        carrier = part.shipment.provider or carrier
    own = "" if part.count > 1 else order.tracking_no
    tracking = (own, *(shipment.tracking_no for shipment in sent))
    return Terms(
        incoterm=order.incoterm.upper(),
        place=order.incoterm_place,
        departure=departure,
        destination=destination,
        carrier=", ".join(filter(None, (carrier, customs_word(order, MODE)))),
        tracking=", ".join(dict.fromkeys(number for number in tracking if number)),
        reason=statement(f"reason_{why}", "en").en if why in customs.reasons() else why,
        payment=payment_text(order) if sold else statement("no_payment", "en").en,
        packages=_packages(part.packages),
        net_kg=_sum([weight_of(one.line, one.quantity) for one in part.covered]),
        gross_kg=gross_kg(part.packages),
        instructions=order.notes.customer,
    )


def payment_text(order: Order) -> str:
    """How the buyer pays, with the provider where one is named."""
    method = order.payment_method_name or order.payment_method
    provider = order.payment_provider
    if method and provider and provider.casefold() not in method.casefold():
        return f"{method} ({provider})"
    return method or provider


def weight_of(line: Line, quantity: Decimal) -> Decimal | None:
    """Net weight of so many of a line; None where it is not known."""
    return None if line.net_weight_kg is None else line.net_weight_kg * quantity


def net_kg_of(items: Sequence[Item]) -> Decimal | None:
    """Net weight of all of them; None where one's is not known."""
    return _sum([one.net_kg for one in items])


def gross_kg(packages: Sequence[Package]) -> Decimal | None:
    """Gross weight of all packages; None without packages or where one's is not known."""
    return _sum([package.gross_kg for package in packages]) if packages else None


def _sum(weights: Sequence[Decimal | None]) -> Decimal | None:
    known = [weight for weight in weights if weight is not None]
    return sum(known, Decimal(0)) if len(known) == len(weights) else None


def size(package: Package) -> str:
    """Length × width × height in centimetres, "" where a side is not known."""
    sides = _sides(package)
    return f"{' × '.join(map(plain_text, sides))} cm" if sides else ""


def volume_of(package: Package) -> Decimal | None:
    """Cubic metres, to the litre; None where a side is not known."""
    if not (sides := _sides(package)):
        return None
    length, width, height = sides
    return (length * width * height / CM3_PER_M3).quantize(LITRE, ROUND_HALF_UP)


def _sides(package: Package) -> tuple[Decimal, ...]:
    """All three sides in centimetres, () where one is not known."""
    sides = (package.length_cm, package.width_cm, package.height_cm)
    known = tuple(side for side in sides if side is not None)
    return known if len(known) == len(sides) else ()


def _packages(packages: Sequence[Package]) -> str:
    kinds: dict[str, int] = {}
    for package in packages:
        kind = package.kind or "package"
        kinds[kind] = kinds.get(kind, 0) + 1
    text = ", ".join(f"{n} {_several(kind) if n > 1 else kind}" for kind, n in kinds.items())
    sides = size(packages[0]) if len(packages) == 1 else ""
    return f"{text}, {sides}" if sides else text


def _several(kind: str) -> str:
    return f"{kind}es" if kind.endswith(("x", "s", "ch")) else f"{kind}s"
