"""What each kind of paper shows: the one place that says so (paper §5, document-rules 3.0).

A plan holds keys only: of labels and statements in `resources/rules`, of cells and columns that
`app.rendering` knows how to fill. A further kind is a further entry in `PLANS`. It knows no order
and no page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from app.documents.model import Kind
from app.documents.numerals import day_text

Role = Literal["consignee", "buyer"]


@dataclass(frozen=True, slots=True)
class Closing:
    """The block at the foot of the last page: a sentence, two cells, who signs."""

    statement: str  # of texts.json
    heading: str = "declaration"
    cells: tuple[str, str] = ("place_date", "name_title")
    signed: str = "signed_exporter"
    ours: bool = True  # we sign; else the receiver does


@dataclass(frozen=True, slots=True)
class Plan:
    """What one kind of paper shows, box by box."""

    closing: Closing
    window: Role = "consignee"  # whom it is addressed to
    issuer: str = "exporter"  # label of our own block
    mark: str = ""  # label beside the title
    dates: tuple[str, ...] = ("date", "supply_date", "currency")
    references: tuple[str, ...] = ("order_no", "buyer_ref")
    terms: tuple[str, ...] = (
        "country_export", "country_destination", "carrier", "tracking",
        "reason", "payment", "packages", "weight",
    )  # fmt: skip
    columns: tuple[str, ...] = (
        "number", "description", "hs", "origin", "quantity", "net_kg",
        "unit_value", "vat_rate", "line_value", "vat", "gross",
    )  # fmt: skip
    beside: str = "importer"  # at the right of the other party: the importer, or a cell
    priced: bool = True  # amounts stand on it
    sold: bool = True  # what is paid or payable; else a fair value that nobody pays
    aside: str = "pay_to"  # heading of the left stack where it holds facts
    heading: str = "invoice"  # of the right stack
    total: str = "total_invoice"
    customs: str = "customs_value"  # label of the customs value
    for_customs: bool = True  # customs reads it: ISO days, English descriptions first
    bridged: bool = True  # shows how the customs value is reached
    bridge_start: str = ""  # label of its first row, "" as the invoice's total asks for
    binding: bool = True  # customs and the tax office take it at its word


_INVOICE = Plan(Closing("declaration_invoice"))

PLANS: dict[Kind, Plan] = {
    "commercial-invoice": _INVOICE,
    "customs-rendition": replace(_INVOICE, mark="mark_rendition"),
    "proforma": Plan(
        Closing("declaration_proforma", heading="terms", signed="signed_seller"),
        window="buyer",
        mark="mark_proforma",
        dates=("date", "valid_until", "currency"),
        heading="offer",
        total="total_offer",
        customs="customs_estimate",
        for_customs=False,
        bridged=False,
        binding=False,
    ),
    "customs-proforma": Plan(
        Closing("declaration_customs"),
        mark="mark_customs",
        dates=("date", "ship_date", "currency"),
        sold=False,
        heading="fair_value",
        total="total_fair",
        bridge_start="total_fair",
    ),
    "packing-list": Plan(
        Closing("packed", cells=("packed_by", "checked_by"), signed="signed_driver", ours=False),
        mark="mark_version",
        dates=("date", "ship_date", "package_count"),
        references=("order_no", "invoice_no"),
        terms=(
            "country_export",
            "country_destination",
            "carrier",
            "tracking",
            "reason",
            "buyer_ref",
            "packages",
            "weight",
        ),
        columns=("number", "description", "lot", "hs", "origin", "quantity", "net_kg"),
        priced=False,
        aside="marks",
        heading="totals",
    ),
    "delivery-note": Plan(
        Closing(
            "received",
            cells=("receiver", "packages_received"),
            signed="signed_receiver",
            ours=False,
        ),
        issuer="sender",
        dates=("date", "ship_date", "package_count"),
        terms=("carrier", "tracking", "packages", "weight", "payment", "instructions"),
        columns=(
            "number",
            "description",
            "in_packages",
            "ordered",
            "delivered",
            "still_open",
            "tick",
        ),
        beside="invoice_no",
        priced=False,
        aside="shipment",
        heading="count",
        for_customs=False,
        binding=False,
    ),
    "credit-note": Plan(
        Closing("declaration_credit", signed="signed_seller"),
        window="buyer",
        issuer="seller",
        beside="corrected_invoice",
        mark="mark_credit",
        references=("order_no", "invoice_no"),
        columns=(
            "number",
            "original",
            "description",
            "hs",
            "quantity",
            "unit_value",
            "vat_rate",
            "line_value",
            "vat",
            "gross",
        ),
        heading="credit",
        total="total_credit",
    ),
}


def printed_day(day: str, kind: Kind, language: str) -> str:
    """An ISO day as that kind prints it (paper §1); "" stays ""."""
    return day if PLANS[kind].for_customs else day_text(day, language)
