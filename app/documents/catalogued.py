"""An order with what its products say, for papers and their preflight; nothing of it is kept.

The line's own words win over the product's (canonical-model 3.4), but a customs code for the
country of destination that only says more digits of the same code is taken. It knows no store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.catalogue import ANY, Product
from app.documents.declared import PREFERENTIAL
from app.documents.naming import described
from app.orders.model import Line, Order
from app.rules.customs import hs_digits

SAME = 6  # digits that are the same in every country (Harmonized System)


def catalogued(order: Order, known: Mapping[str, Product]) -> Order:
    """The order itself where its products add nothing."""
    destination = order.party("shipping").country or order.arrival_country
    lines = tuple(
        _with_product(line, known[line.sku], destination) if line.sku in known else line
        for line in order.lines
    )
    same = all(new is old for new, old in zip(lines, order.lines, strict=True))
    return order if same else replace(order, lines=lines)


def _with_product(line: Line, product: Product, destination: str) -> Line:
    changed = replace(
        line,
        name=line.name or (product.name(ANY) if product.names else ""),
        hs_code=_code(line.hs_code, product, destination),
        origin_country=line.origin_country or product.origin_country,
        net_weight_kg=product.net_weight_kg if line.net_weight_kg is None else line.net_weight_kg,
    )
    told = described(product)
    if product.preferential_origin:
        told[PREFERENTIAL] = product.preferential_origin
    own = {key: text for key, text in line.attributes.items() if text.strip()}
    if told.keys() - own.keys():
        changed = replace(changed, attributes={**line.attributes, **told, **own})
    return line if changed == line else changed


def _code(told: str, product: Product, destination: str) -> str:
    """The line's code, or the product's for that country where it is the same code and longer."""
    own, code = hs_digits(product.hs_codes.get(destination, "")), hs_digits(told)
    if not code:
        return product.hs_code(destination)
    longer = len(own) > len(code) and own[:SAME] == code[:SAME]
    return own if longer else told
