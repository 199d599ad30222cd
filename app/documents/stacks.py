"""The words beside the amounts: rows of sums, the customs value bridge, notes below the table.

It takes figures that are already final and computes nothing but the bridge, which is the total
with told amounts taken away or added (document-rules 3.4).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.documents.company import Company
from app.documents.figures import ZERO, Figures, VatRow
from app.documents.identifiers import printed_iban
from app.documents.model import Fact, Item, Sum, Terms
from app.documents.numerals import amount_text, plain_text
from app.documents.parties import country_name
from app.rules import customs
from app.rules.lanes import Lane
from app.rules.wording import Words, label

DUTY_LABELS = {"duty": "row_duty", "vat": "row_import_vat", "special_taxes": "row_special"}


def invoice_rows(
    figures: Figures,
    items: Iterable[Item],
    terms: Terms,
    lane: Lane | None,
    *,
    language: str,
    currency: str,
    sold: bool = True,
) -> tuple[Sum, ...]:
    """Everything between the lines and the total; it adds up to the total exactly."""
    rows = [Sum(_goods(figures, tuple(items), language), figures.goods, "goods")]
    apart = len({discount.rate for discount in figures.discounts} - {None}) > 1
    for discount in figures.discounts:
        rate = f"(VAT {plain_text(discount.rate)} %)" if apart and discount.rate is not None else ""
        name = f"{discount.kind} {rate}".strip()
        key = "row_discount_named" if name else "row_discount"
        words = label(key, language).filled(name=name)
        vat = discount.vat or None
        rows.append(Sum(words, discount.net, "discount", rate=discount.rate, vat=vat))
    rows += _charge_rows(figures, language, sold=sold)
    for duty in figures.duties:
        words = label(DUTY_LABELS[duty.kind], language)
        words = words.filled(country=country_name(terms.destination))
        rows.append(Sum(words, duty.net, f"duty_{duty.kind}"))
    rows += _vat_rows(figures, lane, language, currency)
    if figures.rounding:
        rows.append(Sum(label("row_rounding", language), figures.rounding, "rounding"))
    return tuple(rows)


def _goods(figures: Figures, items: tuple[Item, ...], language: str) -> Words:
    key = "row_goods_net" if figures.vat_total else "row_goods"
    lines = "1 line" if len(items) == 1 else f"{len(items)} lines"
    units = {item.unit for item in items}
    counted = sum((item.quantity for item in items), ZERO)
    several = ""
    if len(units) == 1 or all(customs.is_piece(unit) for unit in units):
        word = customs.unit_word(next(iter(units), ""), counted != 1)
        several = f", {plain_text(counted)} {word}"
    return label(key, language).filled(lines=lines, units=several)


def _charge_rows(figures: Figures, language: str, *, sold: bool) -> Iterable[Sum]:
    for charge in figures.charges:
        if charge.kind == "shipping" and not sold:
            key = "row_freight_unsold"
        elif charge.kind == "shipping":
            key = "row_freight_net" if charge.vat else "row_freight"
        else:
            key = f"row_{charge.kind}"
        yield Sum(label(key, language), charge.net, charge.kind, vat=charge.vat or None)


def _vat_rows(figures: Figures, lane: Lane | None, language: str, currency: str) -> Iterable[Sum]:
    charged = [row for row in figures.vat if row.vat]
    key = "row_vat_received" if figures.method == "as_received" else "row_vat"
    for row in charged:
        yield vat_row(key, row, language=language, currency=currency)
    if not charged and lane is not None and not lane.charges:
        yield Sum(label("row_vat_none", language).filled(why=lane.short), ZERO, "vat")


def vat_row(key: str, row: VatRow, *, language: str, currency: str) -> Sum:
    """The VAT of one rate with the base it is on; `key` is the label's where there is a rate."""
    rate = "" if row.rate is None else plain_text(row.rate)
    words = label(key if rate else "row_vat_mixed", language)
    words = words.filled(rate=rate, base=amount_text(row.base, currency))
    return Sum(words, row.vat, "vat", rate=row.rate, net=row.base)


def after_total(figures: Figures, payment: str, language: str) -> tuple[Sum, ...]:
    """Paid and due, when something was paid."""
    if not figures.paid:
        return ()
    how = f": {payment}" if payment else ""
    return (
        Sum(label("row_paid", language).filled(how=how), -figures.paid),
        Sum(label("row_due", language), figures.total - figures.paid),
    )


def bridge(
    figures: Figures, terms: Terms, *, language: str, currency: str, start: str = ""
) -> tuple[tuple[Sum, ...], Decimal]:
    """From the total to the customs value; the rows add up to it (document-rules 3.4).

    `start`: label of the first row, where it is no invoice's total.
    """
    first = label(start or _start(figures), language).filled(currency=currency)
    rows = [Sum(first, figures.total)]
    if figures.vat_total:
        rows.append(Sum(label("bridge_vat", language), -figures.vat_total))
    for duty in figures.duties:
        words = label(DUTY_LABELS[duty.kind], language)
        rows.append(Sum(words.filled(country=country_name(terms.destination)), -duty.net))
    freight = sum((c.net for c in figures.charges if c.kind == "shipping"), ZERO)
    if customs.valuation(terms.destination) == "FOB":
        rows.append(Sum(label("bridge_freight_out", language), -freight))
    for addition in figures.additions:
        rows.append(Sum(label(f"bridge_{addition.kind}", language), addition.net))
    if not figures.additions:
        rows.append(Sum(label("bridge_additions", language), ZERO))
    return tuple(rows), sum((row.amount for row in rows), ZERO)


def _start(figures: Figures) -> str:
    if figures.duties:
        return "bridge_total_ddp"
    return "bridge_total_vat" if figures.vat_total else "bridge_total"


def origins_note(items: Iterable[Item], language: str) -> tuple[Fact, ...]:
    """Each country of origin once, code and name, in the order of the lines."""
    codes = dict.fromkeys(item.origin for item in items if item.origin)
    text = " · ".join(f"{code} {country_name(code)}" for code in codes)
    return (Fact(label("origins", language), text),) if text else ()


def pay_to(company: Company | None, reference: str, language: str) -> tuple[Fact, ...]:
    """Where to pay, when the company has a bank account."""
    if company is None or not company.bank.iban:
        return ()
    bank = company.bank
    facts = (
        Fact(label("beneficiary", language), company.name),
        Fact(label("iban", language), printed_iban(bank.iban)),
        Fact(label("bic", language), ", ".join(part for part in (bank.bic, bank.name) if part)),
        Fact(label("reference", language), reference),
    )
    return tuple(fact for fact in facts if fact.text)


def bank_note(company: Company | None, reference: str, language: str) -> tuple[Fact, ...]:
    """The same on one line, for papers whose left stack is the bridge."""
    if company is None or not company.bank.iban:
        return ()
    bank = company.bank
    parts = (f"IBAN {printed_iban(bank.iban)}", bank.bic and f"BIC {bank.bic}", bank.name)
    known = [part for part in parts if part]
    if reference:
        known.append(f"reference {reference}")
    return (Fact(label("bank", language), " · ".join(known)),)
