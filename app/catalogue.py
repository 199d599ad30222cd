"""Products: what the clerk's shop sells, with what customs wants to know of it.

It knows no store, no order and no file format; prices of an order stand in its lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

ANY = ""  # a description whose language nobody told; a customs code for every destination
CARRIER_LENGTHS = (35, 50, 135)  # characters (document-rules 3.1): UPS and FedEx, USPS, DHL


@dataclass(frozen=True, slots=True)
class Product:
    """One article (architecture, The rooms). Weights in kilograms of one unit.

    `price` is net, per unit. `short_names` are descriptions for carriers that pass on only so many
    characters, by language and length.
    """

    sku: str
    names: Mapping[str, str] = field(default_factory=dict)  # by language code
    short_names: Mapping[str, str] = field(default_factory=dict)  # see `short_key`
    gtins: tuple[str, ...] = ()  # barcodes
    unit: str = ""  # UN/ECE Rec 20 code; "" means piece
    price: Decimal | None = None
    currency: str = ""
    tax_rate: Decimal | None = None  # percent
    hs_codes: Mapping[str, str] = field(default_factory=dict)  # by destination, alpha-2
    origin_country: str = ""  # of making, alpha-2
    preferential_origin: str = ""  # of an origin statement, alpha-2 or EU
    net_weight_kg: Decimal | None = None
    gross_weight_kg: Decimal | None = None

    def name(self, language: str) -> str:
        """Its name in that language, else any; the SKU when it has none."""
        spoken = (self.names.get(language), self.names.get(ANY), *self.names.values())
        return next(filter(None, spoken), self.sku)

    def hs_code(self, destination: str) -> str:
        """The customs code for that country (alpha-2), else the one for everywhere."""
        return self.hs_codes.get(destination) or self.hs_codes.get(ANY, "")

    def texts(self) -> Iterator[str]:
        """What it is searched by."""
        yield self.sku
        yield from self.gtins
        yield from self.names.values()
        yield from self.hs_codes.values()


def short_key(language: str, length: int) -> str:
    """Under what a description for carriers of that length is kept, such as `en-35`."""
    return f"{language}-{length}"
