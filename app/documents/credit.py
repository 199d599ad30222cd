"""A credit note: what of one invoice is taken back, built from the frozen invoice alone.

Document-rules 3.8. The order, the company and the rules of today have no say: parties, VAT
treatment, rounding method and wording are those of the invoice. Amounts are positive. What was
credited before is read from the credit notes that stand, so that the last one takes the cents that
earlier rounding left, and credits in any number of steps leave exactly 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple, NoReturn

from app import money
from app.documents import stacks
from app.documents.figures import ZERO, VatRow, rate_of
from app.documents.kinds import PLANS
from app.documents.model import (
    NO_WORDS,
    Document,
    DocumentRefused,
    Fact,
    Finding,
    Item,
    Link,
    Sum,
)
from app.documents.numerals import amount_text, plain_text
from app.documents.printable import cleaned
from app.rules.wording import label, statement, title

ONE = Decimal(1)
Key = Decimal | None  # a rate of VAT in percent; 0: no VAT, None: VAT that fits no rate


class Taken(NamedTuple):
    """What was credited of a line or of a discount."""

    quantity: Decimal = ZERO
    net: Decimal = ZERO
    vat: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class LineRemaining:
    """A line of an invoice and how much of it can still be credited, without VAT."""

    line_id: str
    place: int  # on the invoice, from 1
    description: str
    unit: str
    quantity: Decimal
    left: Decimal
    net: Decimal
    vat: Decimal


@dataclass(frozen=True, slots=True)
class Remaining:
    """What standing credit notes leave of an invoice, in its currency."""

    number: str
    currency: str
    total: Decimal
    credited: Decimal
    lines: tuple[LineRemaining, ...]

    @property
    def amount(self) -> Decimal:
        return self.total - self.credited

    @property
    def nothing(self) -> bool:
        """Is the invoice credited whole, every line and every cent?"""
        return not self.amount and not any(line.left or line.net or line.vat for line in self.lines)


def remaining(invoice: Document, earlier: Sequence[Document]) -> Remaining:
    """What the earlier credit notes, those that stand, leave of the invoice."""
    taken = _taken(earlier)
    lines = tuple(
        _line_remaining(item, place, taken[item.line_id, ZERO])
        for place, item in enumerate(invoice.items, 1)
    )
    credited = sum((note.total for note in earlier), ZERO)
    return Remaining(invoice.number, invoice.currency, invoice.total, credited, lines)


def _line_remaining(item: Item, place: int, before: Taken) -> LineRemaining:
    return LineRemaining(
        line_id=item.line_id,
        place=place,
        description=item.description,
        unit=item.unit,
        quantity=item.quantity,
        left=item.quantity - before.quantity,
        net=item.net - before.net,
        vat=item.vat - before.vat,
    )


def credit_note(
    invoice: Document,
    earlier: Sequence[Document],
    *,
    lines: Mapping[str, Decimal] | None,
    reason: str,
    business_day: str,
    issued_us: int = 0,
    replaced_by: str = "",
) -> Document:
    """The draft of a credit note over these quantities by line id, or over all that is left (None).

    Only the latter takes back freight, duties and rounding. `replaced_by` is the number of the
    invoice that takes the place of a wholly credited one. DocumentRefused, in one sentence, for
    a line that is none of the invoice's, for more than is left, and without a reason.
    """
    left = remaining(invoice, earlier)
    _refuse(invoice, left, lines, reason, business_day)
    taken = {line.line_id: line.left for line in left.lines} if lines is None else dict(lines)
    items = tuple(_items(invoice, left, taken))
    items += tuple(_discounts(invoice, earlier, left, items))
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
    return _worded(made, invoice, left, cleaned(reason.strip(), "text"), replaced_by)


# -- what is asked -----------------------------------------------------------------------


def _refused(where: str, text: str) -> NoReturn:
    raise DocumentRefused((Finding("error", where, text),))


def _refuse(
    invoice: Document,
    left: Remaining,
    lines: Mapping[str, Decimal] | None,
    reason: str,
    business_day: str,
) -> None:
    if not reason.strip():
        _refused("--reason", f"Why is {invoice.number} credited? A reason is expected.")
    if left.nothing:
        _refused("number", f"{invoice.number} is credited whole already.")
    if business_day < invoice.business_day:
        text = f"{invoice.number} is of {invoice.business_day}, its credit note would be of"
        _refused("business_day", f"{text} {business_day}; check the computer's date.")
    if lines is not None:
        _refuse_lines(invoice, left, lines)


def _refuse_lines(invoice: Document, left: Remaining, lines: Mapping[str, Decimal]) -> None:
    known = {line.line_id: line for line in left.lines}
    if not lines:
        _refused("--line", f"No line of {invoice.number} is named; at least one is expected.")
    for line_id, quantity in lines.items():
        line = known.get(line_id)
        if line is None:
            shown = ", ".join(known)
            _refused("--line", f"{invoice.number} has no line “{line_id[:60]}”; it has {shown}.")
        if not quantity.is_finite() or quantity <= 0:
            _refused("--line", f"Line {line.place}: the quantity {quantity} is not above 0.")
        if quantity > line.left:
            text = f"Line {line.place} of {invoice.number} has {plain_text(line.left)} left,"
            _refused("--line", f"{text} {plain_text(quantity)} is too much.")


def _refuse_total(invoice: Document, left: Remaining, total: Decimal) -> None:
    """Lines alone may come to nothing, or to more than an invoice rounded down has left."""
    if not ZERO < total <= left.amount:
        come, rest = (amount_text(sum_, invoice.currency) for sum_ in (total, left.amount))
        text = f"These quantities come to {come} {invoice.currency} and {rest} is left of"
        _refused("--line", f"{text} {invoice.number}; credit the whole of it.")


# -- amounts -----------------------------------------------------------------------------


def _part(
    whole: Decimal, before: Decimal, share: tuple[Decimal, Decimal], currency: str
) -> Decimal:
    """What comes on top of `before` once `share` (part of a whole) is credited of an amount.

    Never beyond the amount nor against its sign; the whole takes what is left to the cent.
    """
    part, of = share
    if part == of:
        return whole - before
    more = money.portion(whole, part, of, currency) - before
    low, high = sorted((ZERO, whole - before))
    return min(max(more, low), high)


def _taken(earlier: Sequence[Document]) -> Mapping[tuple[str, Key], Taken]:
    """What was credited so far by line id and, under "", of the discounts by rate."""
    found: dict[tuple[str, Key], Taken] = defaultdict(Taken)
    for item in (item for note in earlier for item in note.items):
        place = (item.line_id, ZERO if item.line_id else _key(item))
        so_far = found[place]
        found[place] = Taken(
            so_far.quantity + item.quantity, so_far.net + item.net, so_far.vat + item.vat
        )
    return found


def _items(invoice: Document, left: Remaining, taken: Mapping[str, Decimal]) -> Iterator[Item]:
    for item, line in zip(invoice.items, left.lines, strict=True):
        quantity = taken.get(line.line_id, ZERO)
        if not quantity and not (line.line_id in taken and (line.net or line.vat)):
            continue
        share = (item.quantity - line.left + quantity, item.quantity)
        yield replace(
            item,
            original=str(line.place),
            quantity=quantity,
            net_kg=None,
            net=_part(item.net, item.net - line.net, share, invoice.currency),
            vat=_part(item.vat, item.vat - line.vat, share, invoice.currency),
        )


def _key(item: Item) -> Key:
    if item.vat_rate is not None:
        return item.vat_rate
    return None if item.vat or not item.line_id else ZERO


def _pools(invoice: Document) -> dict[Key, tuple[Decimal, Decimal]]:
    """The invoice's discounts, net and VAT, by the rate of the lines that they are on.

    One without VAT of its own is spread over all lines as it was for the invoice's rows of VAT.
    """
    rows = [row for row in invoice.sums if row.kind == "discount"]
    pools: dict[Key, tuple[Decimal, Decimal]] = {}

    def add(key: Key, net: Decimal, vat: Decimal) -> None:
        before = pools.get(key, (ZERO, ZERO))
        pools[key] = (before[0] + net, before[1] + vat)

    spread = sum((row.amount for row in rows if not row.vat), ZERO)
    weights = [max(item.net, ZERO) for item in invoice.items]
    shares = money.spread(spread, weights, invoice.currency)
    for item, share in zip(invoice.items, shares, strict=True):
        add(_key(item), share, ZERO)
    rates = sorted({key for item in invoice.items if (key := _key(item))})
    for row in rows:
        if row.vat:
            add(rate_of(row.amount, row.vat, rates, invoice.currency), row.amount, row.vat)
    return {key: amounts for key, amounts in pools.items() if any(amounts)}


def _discounts(
    invoice: Document, earlier: Sequence[Document], left: Remaining, items: Sequence[Item]
) -> Iterator[Item]:
    """What these items bring back of the discounts: a row of its own for each rate."""
    now = {item.line_id: item.net for item in items}
    taken = _taken(earlier)
    for key, (net, vat) in _pools(invoice).items():
        lines = [
            (item.net, item.net - line.net + now.get(item.line_id, ZERO))
            for item, line in zip(invoice.items, left.lines, strict=True)
            if key is None or _key(item) == key
        ]
        after = sum((max(credited, ZERO) for _, credited in lines), ZERO)
        share = (after, sum((max(whole, ZERO) for whole, _ in lines), ZERO))
        before = taken["", key]
        part = _part(net, before.net, share, invoice.currency)
        part_vat = _part(vat, before.vat, share, invoice.currency)
        if part or part_vat:
            yield Item(
                description=_share_text(items, invoice.language),
                quantity=ONE,
                unit_value=part,
                vat_rate=key,
                net=part,
                vat=part_vat,
            )


def _share_text(items: Sequence[Item], language: str) -> str:
    words = label("credit_discount" if len(items) == 1 else "credit_discounts", language)
    return words.filled(line=items[0].original).both


def _vat_of(invoice: Document, items: Sequence[Item]) -> list[VatRow]:
    """Base and VAT of the items for each rate that the invoice has a row of."""
    rows = []
    for rate in [row.rate for row in invoice.sums if _is_vat(row)]:
        same = [item for item in items if _key(item) == rate]
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


# -- rows --------------------------------------------------------------------------------


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
    made: Document, invoice: Document, left: Remaining, reason: str, replaced_by: str
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
        notes=tuple(_notes(invoice, reason, replaced_by)),
        declaration=statement(PLANS["credit-note"].closing.statement, language),
        links=tuple(links),
    )


def _notes(invoice: Document, reason: str, replaced_by: str) -> Iterator[Fact]:
    language = invoice.language
    treatment = label("vat_treatment", language)
    same = statement("credit_vat", language).en
    told = " ".join(note.text for note in invoice.notes if note.label == treatment)
    yield Fact(treatment, f"{same} {told}".strip())
    stop = "" if reason.endswith((".", "!", "?", "…")) else "."
    text = f"{reason}{stop} {statement('credit_sign', language).en}"
    yield Fact(label("credit_reason", language), text)
    if replaced_by:
        yield Fact(label("replaced_by", language), replaced_by)
