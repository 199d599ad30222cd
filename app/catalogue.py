"""Products: what the clerk's shop sells, with what customs wants to know of it.

It knows no store and no file format; prices of an order stand in its lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Product:
    """One article (architecture, The rooms). Weights in kilograms; `price` is net, per unit."""

    sku: str
    names: Mapping[str, str] = field(default_factory=dict)  # by language code
    gtin: str = ""
    unit: str = ""  # UN/ECE Rec 20 code; "" means piece
    price: Decimal | None = None
    currency: str = ""
    tax_rate: Decimal | None = None  # percent
    hs_codes: Mapping[str, str] = field(default_factory=dict)  # by destination; "" = everywhere
    origin_country: str = ""  # alpha-2
    net_weight_kg: Decimal | None = None
    gross_weight_kg: Decimal | None = None

    def name(self, language: str) -> str:
        """Its name in that language, else any; the SKU when it has none."""
        return self.names.get(language) or next(iter(self.names.values()), self.sku)

    def hs_code(self, destination: str) -> str:
        """The customs code for that country (alpha-2), else the one for everywhere."""
        return self.hs_codes.get(destination) or self.hs_codes.get("", "")
