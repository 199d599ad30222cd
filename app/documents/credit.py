"""A credit note: what of one invoice is taken back, built from the frozen invoice alone.

Document-rules 3.8. The order, the company and the rules of today have no say: parties, VAT
treatment, rounding method and wording are those of the invoice. Amounts are positive. What was
credited before is read from the credit notes that stand; credits in any number of steps leave
exactly 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NoReturn

from app.documents import stacks
from app.documents.crediting import (
    Remaining,
    discounts_of,
    items_of,
    key_of,
    part_of_amount,
    remaining,
)
from app.documents.figures import ZERO, VatRow
from app.documents.kinds import PLANS
from app.documents.model import (
    NO_WORDS,
    Document,
    DocumentRefused,
    Exchange,
    Fact,
    Finding,
    Item,
    Link,
    Sum,
)
from app.documents.national import national_fact
from app.documents.numerals import amount_text, plain_text
from app.documents.printable import cleaned
from app.documents.returned import NOT_RETURNED, Returned, facts, mrn_problem
from app.rules.wording import label, statement, title
from app.said import Said, say


def credit_note(
    invoice: Document,
    earlier: Sequence[Document],
    *,
    lines: Mapping[str, Decimal] | None,
    reason: str,
    business_day: str,
    issued_us: int = 0,
    replaced_by: str = "",
    returned: Returned = NOT_RETURNED,
) -> Document:
    """The draft of a credit note over these quantities by line id, or over all that is left (None).

    Only the latter takes back freight, duties and rounding. `replaced_by` is the number of the
    invoice that takes the place of a wholly credited one, `returned` why exported goods came back.
    DocumentRefused, in one sentence, for a line that is none of the invoice's, for more than is
    left, without a reason, and for an MRN that is none.
    """
    if returned.why and (problem := mrn_problem(returned.mrn)):
        _refused("export_mrn", problem)
    left = remaining(invoice, earlier)
    _refuse(invoice, left, lines, reason, business_day)
    taken = {line.line_id: line.left for line in left.lines} if lines is None else dict(lines)
    items = tuple(items_of(invoice, left, taken))
    items += tuple(discounts_of(invoice, earlier, left, items))
    whole = lines is None
    vat = _vat_left(invoice, earlier) if whole else _vat_of(invoice, items)
    rows = (_goods(items, invoice.language), *(_charges(invoice) if whole else ()))
    rows += tuple(_vat_rows(invoice, vat)) + (_rounding(invoice) if whole else ())
    total = sum((row.amount for row in rows), ZERO)
    if not whole:
        _refuse_total(invoice, left, total)
    made = replace(
        invoice,
        kind="credit-note",
        draft=True,
        number="",
        issued_us=issued_us,
        business_day=business_day,
        title=title("credit-note", invoice.language),
        items=items,
        sums=rows,
        total=total,
    )
    made = replace(made, exchange=_exchange(made, invoice, earlier))
    notes = _notes(made, invoice, cleaned(reason.strip(), "text"), replaced_by)
    back = cleaned(tuple(facts(returned, invoice.language)))
    return _worded(made, invoice, left, (*notes, *back), replaced_by)


# -- what is asked -----------------------------------------------------------------------


def _refused(where: str, text: Said) -> NoReturn:
    raise DocumentRefused((Finding("error", where, text),))


def _refuse(
    invoice: Document,
    left: Remaining,
    lines: Mapping[str, Decimal] | None,
    reason: str,
    business_day: str,
) -> None:
    if not reason.strip():
        _refused(
            "--reason",
            say("Why is {number} credited? A reason is expected.", number=invoice.number),
        )
    if left.nothing:
        _refused("number", say("{number} is credited whole already.", number=invoice.number))
    if business_day < invoice.business_day:
        text = say(
            "{number} is of {day}, its credit note would be of {now}; check the computer's date.",
            number=invoice.number,
            day=invoice.business_day,
            now=business_day,
        )
        _refused("business_day", text)
    if lines is not None:
        _refuse_lines(invoice, left, lines)


def _refuse_lines(invoice: Document, left: Remaining, lines: Mapping[str, Decimal]) -> None:
    known = {line.line_id: line for line in left.lines}
    if not lines:
        _refused(
            "--line",
            say("No line of {number} is named; at least one is expected.", number=invoice.number),
        )
    for line_id, quantity in lines.items():
        line = known.get(line_id)
        if line is None:
            shown = ", ".join(known)
            _refused(
                "--line",
                say(
                    "{number} has no line “{line_id}”; it has {shown}.",
                    number=invoice.number,
                    line_id=line_id[:60],
                    shown=shown,
                ),
            )
        if not quantity.is_finite() or quantity <= 0:
            _refused(
                "--line",
                say(
                    "Line {place}: the quantity {quantity} is not above zero.",
                    place=line.place,
                    quantity=quantity,
                ),
            )
        if quantity > line.left:
            text = say(
                "Line {place} of {number} has {left} left, {quantity} is too much.",
                place=line.place,
                number=invoice.number,
                left=plain_text(line.left),
                quantity=plain_text(quantity),
            )
            _refused("--line", text)


def _refuse_total(invoice: Document, left: Remaining, total: Decimal) -> None:
    """Lines alone may come to nothing, or to more than an invoice rounded down has left."""
    if not ZERO < total <= left.amount:
        come, rest = (amount_text(sum_, invoice.currency) for sum_ in (total, left.amount))
        text = say(
            "These quantities come to {come} {currency} and {rest} is left of {number}; "
            "credit the whole of it.",
            come=come,
            currency=invoice.currency,
            rest=rest,
            number=invoice.number,
        )
        _refused("--line", text)


# -- rows -------------------------------------------------------------------------------


def _vat_of(invoice: Document, items: Sequence[Item]) -> list[VatRow]:
    """Base and VAT of the items for each rate that the invoice has a row of."""
    rows = []
    for rate in [row.rate for row in invoice.sums if _is_vat(row)]:
        same = [item for item in items if key_of(item) == rate]
        net = sum((item.net for item in same), ZERO)
        rows.append(VatRow(rate, net, sum((item.vat for item in same), ZERO)))
    return [row for row in rows if row.base or row.vat]


def _vat_left(invoice: Document, earlier: Sequence[Document]) -> list[VatRow]:
    """The invoice's VAT by rate without what was credited of it."""
    before = [row for note in earlier for row in note.sums if _is_vat(row)]
    rows = []
    for row in filter(_is_vat, invoice.sums):
        same = [credited for credited in before if credited.rate == row.rate]
        net = (row.net or ZERO) - sum((credited.net or ZERO for credited in same), ZERO)
        vat = row.amount - sum((credited.amount for credited in same), ZERO)
        if net or vat:
            rows.append(VatRow(row.rate, net, vat))
    return rows


def _exchange(made: Document, invoice: Document, earlier: Sequence[Document]) -> Exchange | None:
    """The VAT taken back at the invoice's own rate; with the last of it, what was left."""
    if invoice.exchange is None:
        return None
    whole, currency = invoice.exchange.amount, invoice.exchange.currency
    before = sum((note.exchange.amount for note in earlier if note.exchange), ZERO)
    vat = sum((note.vat for note in earlier), made.vat)
    return replace(
        invoice.exchange, amount=part_of_amount(whole, before, (vat, invoice.vat), currency)
    )


def _is_vat(row: Sum) -> bool:
    """A row of VAT with its base, not the one that says why there is none."""
    return row.kind == "vat" and row.net is not None


def _goods(items: Sequence[Item], language: str) -> Sum:
    words = label("row_credited", language).filled(count=str(len(items)))
    return Sum(words, sum((item.net for item in items), ZERO), "goods")


def _charges(invoice: Document) -> tuple[Sum, ...]:
    """Freight, packing, prepaid duties: no earlier note took them, for one that did took all."""
    others = ("goods", "discount", "vat", "rounding")
    return tuple(row for row in invoice.sums if row.kind not in others)


def _rounding(invoice: Document) -> tuple[Sum, ...]:
    return tuple(row for row in invoice.sums if row.kind == "rounding")


def _vat_rows(invoice: Document, rows: Sequence[VatRow]) -> Iterator[Sum]:
    for row in rows:
        yield stacks.vat_row("row_vat", row, language=invoice.language, currency=invoice.currency)
    if not rows:
        yield from (row for row in invoice.sums if row.kind == "vat" and not _is_vat(row))


# -- words -------------------------------------------------------------------------------


def _worded(
    made: Document, invoice: Document, left: Remaining, notes: tuple[Fact, ...], replaced_by: str
) -> Document:
    """The note's parties, stack, sentences and links around its amounts."""
    language, currency = invoice.language, invoice.currency
    corrected = {"number": invoice.number, "day": invoice.business_day}
    against = (
        Sum(label("credit_invoice", language).filled(**corrected), invoice.total),
        Sum(label("credit_before", language), -left.credited),
        Sum(label("credit_now", language), -made.total),
        Sum(label("credit_left", language).filled(currency=currency), left.amount - made.total),
    )
    links = [Link("corrects", invoice.number, invoice.business_day)]
    if replaced_by:
        links.append(Link("replaced_by", replaced_by, made.business_day))
    return replace(
        made,
        mark=label(PLANS["credit-note"].mark, language).filled(**corrected),
        valid_until="",
        window=invoice.other or invoice.window,
        other=invoice.window if invoice.other else None,
        importer=None,
        terms=replace(
            invoice.terms,
            reason=statement("reason_credit", "en").en,
            packages="",
            net_kg=None,
            gross_kg=None,
        ),
        after_total=(),
        bridge=(),
        against=against,
        customs_label=NO_WORDS,
        customs_value=None,
        aside=(),
        invoice=invoice.number,
        notes=notes,
        declaration=statement(PLANS["credit-note"].closing.statement, language),
        links=tuple(links),
    )


def _notes(made: Document, invoice: Document, reason: str, replaced_by: str) -> Iterator[Fact]:
    language = invoice.language
    treatment = label("vat_treatment", language)
    same = statement("credit_vat", language).en
    told = " ".join(note.text for note in invoice.notes if note.label == treatment)
    yield Fact(treatment, f"{same} {told}".strip())
    yield from national_fact(made.exchange, made.vat, made.currency, language)
    stop = "" if reason.endswith((".", "!", "?", "…")) else "."
    text = f"{reason}{stop} {statement('credit_sign', language).en}"
    yield Fact(label("credit_reason", language), text)
    if replaced_by:
        yield Fact(label("replaced_by", language), replaced_by)
