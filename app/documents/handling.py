"""What a packer declares of the goods for the carrier: dangerous goods and wood packing.

Told in the order's attribute group "customs", printed on the packing list (paper §5). Order of the
words: ADR 5.4.1.1.1, number, proper shipping name, class, packing group.
"""

from __future__ import annotations

import re

from app.documents.declared import customs_word
from app.orders.model import Order

UN_NUMBER, SHIPPING_NAME = "un_number", "shipping_name"
UN_CLASS, PACKING_GROUP = "un_class", "packing_group"
FURTHER, WOOD = "dangerous_goods", "wood_packing"  # goods told in words of the clerk's own
_UN_NUMBER = re.compile(r"(?:UN)?\s?(\d{4})", re.ASCII | re.IGNORECASE)


def un_number(order: Order) -> str:
    """The number as papers show it, "UN 1266"; as typed where it is none."""
    told = customs_word(order, UN_NUMBER)
    found = _UN_NUMBER.fullmatch(told)
    return f"UN {found[1]}" if found else told


def dangerous_goods(order: Order) -> str:
    """All that is told of dangerous goods, "" for none."""
    group = customs_word(order, PACKING_GROUP).upper()
    parts = (
        un_number(order),
        customs_word(order, SHIPPING_NAME),
        customs_word(order, UN_CLASS),
        f"PG {group}" if group else "",
    )
    told = ", ".join(part for part in parts if part)
    return "; ".join(part for part in (told, customs_word(order, FURTHER)) if part)


def wood_packing(order: Order) -> str:
    """The ISPM 15 mark, or that there is no raw wood, in the clerk's words."""
    return customs_word(order, WOOD)
