"""Everything the domain says about a draft, asked in one go on a worker.

The sums are those of the paper this order would give: screen and paper cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from app.orders.model import Order
from app.said import from_data
from app.store.views import AccountRow
from ui.editor.draft import Draft
from ui.editor.packed import HANDLING
from ui.editor.problems import Problem, placed, typed_wrong, unique
from ui.editor.remarks import Offered
from ui.sentences import spoken

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.documents import Company
    from app.orders.problems import Problem as Told

PAPER, PACKING = "commercial-invoice", "packing-list"
# Merge groups whose field on the page has another name (sync §1.10 and contract).
_FIELDS = {
    "carrier": "carrier_delivery", "incoterm": "incoterm", "payment": "payment_method",
    "tracking": "tracking_no", "tags": "tags", "time.ordered_at": "ordered_at",
    "local.number": "number", "shipments": "shipments",
}  # fmt: skip


@dataclass(frozen=True)
class Judgement:
    """Problems, the net of each row, the sums of the paper, what the account cannot hold."""

    problems: tuple[Problem, ...] = ()
    nets: tuple[Decimal | None, ...] = ()
    sums: tuple[tuple[str, Decimal], ...] = ()
    total: Decimal | None = None
    customs: tuple[str, Decimal] | None = None
    left_out: tuple[int, ...] = ()  # rows with a wrong figure, not in the sums
    reasons: tuple[str, ...] = ()  # for which goods may leave
    lanes: tuple[tuple[str, str], ...] = ()  # VAT rules: id and words
    lane: str = ""  # words of the one that fits by itself
    remarks: tuple[Offered, ...] = ()  # for customs
    not_sent: Mapping[str, str] = field(default_factory=dict)
    priced_at: AccountRow | None = None  # the account that tells what sending would cost


def judge(desk: Desk, draft: Draft, loaded: Order | None, language: str) -> Judgement:
    """Blocking; of the store it reads the company and the account only."""
    from app.commands import accounts, exporter, orders
    from app.orders import checks, totals

    order = draft.order if loaded is None else totals.without_stale(loaded, draft.order)
    company = exporter.company_of(desk, order)
    day = company.business_day(desk.clock.now_us()) if company else ""
    found = typed_wrong(draft)
    for told in (*checks.check(order), *_remote_problems(desk, order)):
        role = "bad" if told.level == "error" else "wait"
        found.append(placed(role, told.field, told.expected, draft))
    found += _paper_problems(desk, draft, company, day)
    reasons = orders.not_sent(desk, order)
    row = desk.account(order.account)
    judged = Judgement(
        unique(found),
        nets=(None,) * len(draft.rows),
        left_out=tuple(at for at, row in enumerate(draft.rows) if row.wrong),
        priced_at=row if row is not None and accounts.quotes(desk, row) else None,
        **_choices(order, company, day, language),
        not_sent={
            path: spoken(reason) for group, reason in reasons.items() for path in _paths(group)
        },
    )
    return _summed(judged, draft, company, day, language)


class _Choices(TypedDict):
    reasons: tuple[str, ...]
    lanes: tuple[tuple[str, str], ...]
    lane: str
    remarks: tuple[Offered, ...]


def _choices(order: Order, company: Company | None, day: str, language: str) -> _Choices:
    """What a clerk may declare otherwise than the rules do."""
    from app.documents.choice import lane_by_rule
    from app.rules import customs, lanes
    from app.rules.tables import NEWEST

    day = day or NEWEST
    fitting = lane_by_rule(order, company, day) if company else None
    known = tuple((lane.id, spoken(from_data(lane.short))) for lane in lanes.lanes(day))
    return _Choices(
        reasons=customs.reasons(day),
        lanes=known,
        lane=spoken(from_data(fitting.short)) if fitting else "",
        remarks=tuple(_remarks(day, language)),
    )


def _remarks(day: str, language: str) -> Iterator[Offered]:
    """Each in the window's language, its topic before it."""
    from app.rules.remarks import remarks, topic_words

    for one in remarks(language, day):
        topic = topic_words(one.topic, language)
        words = one.words.filled(number="…")
        text = f"{topic.local or topic.en}: {words.local or words.en}".replace("….", "…")
        yield Offered(one.key, text, one.numbered)


def _remote_problems(desk: Desk, order: Order) -> tuple[Told, ...]:
    """What stops or endangers sending: it stops no save."""
    row = desk.account(order.account)
    if row is None or row.removed or order.client_ref or _is_there(desk, order):
        return ()
    told = desk.connector(row).problems(order)
    return tuple(replace(problem, level="warning") for problem in told)


def _is_there(desk: Desk, order: Order) -> bool:
    from app.store import links

    with desk.store.read() as reader:
        return bool(order.id and links.of_order(reader, order.id))


def _paper_problems(desk: Desk, draft: Draft, company: Company | None, day: str) -> list[Problem]:
    from app.commands.drawing import on_paper
    from app.documents.preflight import preflight

    order = on_paper(desk, draft.order)
    found = [(one.where, one) for one in preflight(order, company, PAPER, business_day=day)]
    said = {one.text for _, one in found}
    for at, shipment in enumerate(order.shipments):
        told = preflight(order, company, PACKING, business_day=day, shipment=shipment.id)
        found += [(f"shipments[{at}]", one) for one in told
                  if one.where == "shipments" and one.text not in said]  # fmt: skip
        found += [(one.where, one) for one in told if one.where in HANDLING]
    return [
        replace(placed("wait", where, one.text, draft), stops=one.level == "error")
        for where, one in found
        if not where.startswith("company") and draft.rows
    ]


def _paths(group: str) -> tuple[str, ...]:
    head, _, rest = group.partition(".")
    if head == "party":
        return (f"parties.{rest}",) if "." in rest else (f"parties.{rest}.full_name",)
    if head in ("header", "note"):
        return (f"notes.{rest}" if head == "note" else rest,)
    return (_FIELDS[group],) if group in _FIELDS else ()


def _summed(
    judged: Judgement, draft: Draft, company: Company | None, day: str, language: str
) -> Judgement:
    """With the sums of the paper; unchanged while there is nothing to sum."""
    from app.documents import DocumentRefused, build

    numbered = [replace(r.line, id=str(at)) for at, r in enumerate(draft.rows) if not r.wrong]
    order = replace(draft.head, lines=tuple(numbered))
    try:
        paper = build(order, company, PAPER, business_day=day, language=language)
    except DocumentRefused:
        return judged
    nets: list[Decimal | None] = list(judged.nets)
    for item in paper.items:
        nets[int(item.line_id)] = item.net
    customs = None
    if paper.customs_value is not None:
        customs = (paper.customs_label.local or paper.customs_label.en, paper.customs_value)
    sums = tuple((row.label.local or row.label.en, row.amount) for row in paper.sums)
    return replace(judged, nets=tuple(nets), sums=sums, total=paper.total, customs=customs)
