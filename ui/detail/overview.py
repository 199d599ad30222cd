"""The first tab: what needs mending, addresses, lines, amounts, what the account last said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.store.views import DocumentRow, OrderRow
from ui import vocabulary
from ui.detail import words
from ui.detail.reading import Detail
from ui.detail.rows import Act, Row, Rows
from ui.detail.shipped import Shipped
from ui.look import Look
from ui.pages import Workplace
from ui.quote import QuoteBox
from ui.sentences import spoken
from ui.widgets import Banner, Button, ElidedLabel, SectionLabel, label
from ui.widgets.sums import SumRow, Sums
from ui.words import paper_icon, paper_words

if TYPE_CHECKING:
    from app.orders.model import Line, Order, Party

MOST_LINES = 40
LATEST = 3
NARROW = 320  # px
UNSENT = ("waiting", "rejected")  # sync states before anything arrived there


class Address(QWidget):
    """One party as on an envelope; texts can be selected and copied."""

    def __init__(self, look: Look, caption: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = ElidedLabel(look, weight=500)
        self._lines = label(look, px=12, tone="second", wrap=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(SectionLabel(look, caption))
        column.addWidget(self._name)
        column.addWidget(self._lines)
        column.addStretch()

    def show_party(self, party: Party, country: str) -> None:
        name = party.company or party.display_name or "—"
        person = party.display_name if party.company else ""
        town = " ".join(part for part in (party.postcode, party.city) if part)
        region = "" if party.region.casefold() == party.city.casefold() else party.region
        place = ", ".join(part for part in (town, region) if part)
        lines = (person, party.line1, party.line2, place, country, party.phone, party.email)
        self._name.set_text(name)
        self._lines.setText("\n".join(line for line in lines if line))


class Overview(QWidget):
    fix_wanted = Signal()  # F8: the first finding that stops the papers
    conflict_wanted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        look = workplace.look
        self._look, self._formats = look, workplace.formats
        self._order: Order | None = None
        self.setObjectName("detail_overview")
        self._quote = QuoteBox(workplace, lambda: self._order)
        fix = Button(look, self.tr("Fix"), key="F8", bind=False, name="fix_customs")
        fix.clicked.connect(self.fix_wanted)
        self._fix = fix
        self._banner = Banner(look, "wait", "", buttons=(fix,), name="customs_banner")
        choose = Button(look, self.tr("Choose"), name="choose_conflict")
        choose.clicked.connect(self.conflict_wanted)
        self._conflict = Banner(look, "wait", "", buttons=(choose,), name="conflict_banner")
        self._ship = Address(look, self.tr("Ship to"), "ship_to")
        self._bill = Address(look, self.tr("Bill to"), "bill_to")
        self._line_head = ElidedLabel(look, px=11, tone="quiet")
        self._lines = Rows(look, name="overview_lines", lead=26, ruled=True)
        self._sums = Sums(look, name="overview_sums")
        self._bridge_head = SectionLabel(look, self.tr("How the customs value is reached"))
        self._bridge = Sums(look, name="overview_bridge")
        self._shipped = Shipped(look, workplace.formats)
        self._kin = Rows(look, name="overview_kin", height=25)
        self._kin.acted.connect(lambda _, key: workplace.show_page("orders", order_id=key))
        self._papers_head = SectionLabel(look, self.tr("Papers"))
        self._papers = Rows(look, name="overview_papers", height=21, trail_px=12)
        self._note_head = SectionLabel(look, self.tr("Notes"))
        self._notes = label(look, px=12, tone="second", wrap=True, selectable=True)
        self._said_head = ElidedLabel(look, px=11, tone="quiet")
        self._said = Rows(look, name="overview_said", height=21, trail_px=12)
        self._latest = Rows(look, name="overview_latest", height=21, trail_px=12, lead=34)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        column.addWidget(self._conflict)
        column.addWidget(self._banner)
        parties = QHBoxLayout()
        parties.setSpacing(12)
        parties.addWidget(self._ship, 1)
        parties.addWidget(self._bill, 1)
        column.addLayout(parties)
        parts = (
            self._line_head, self._lines, self._sums, self._bridge_head, self._bridge,
            self._quote, self._shipped, self._papers_head, self._papers, self._kin,
            self._note_head, self._notes,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addSpacing(2)
        column.addWidget(self._said_head)
        column.addWidget(self._said)
        column.addWidget(SectionLabel(self._look, self.tr("Latest")))
        column.addWidget(self._latest)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside a key cap the banner's words would stand in four lines."""
        super().resizeEvent(event)
        self._fix.set_narrow(event.size().width() < NARROW, words=False)

    def show_detail(self, detail: Detail) -> None:
        self._show_banners(detail)
        order = detail.order
        ship, bill = order.party("shipping"), order.party("billing")
        self._ship.show_party(ship, detail.country(ship.country))
        self._bill.show_party(bill, detail.country(bill.country))
        lines = self.tr("Lines")
        self._line_head.set_text(f"{lines} · {order.currency}")
        self._lines.fill([self._line(detail, line) for line in order.lines[:MOST_LINES]])
        self._sums.fill(self._sum_rows(detail))
        self._show_bridge(detail)
        self._show_quote(detail)
        self._shipped.show_order(order)
        self._kin.fill([self._relative(order, row) for row in detail.kin])
        self._papers.fill([self._paper(detail, paper) for paper in detail.papers])
        for part in (self._papers_head, self._papers):
            part.setVisible(bool(detail.papers))
        text = "\n".join(self._told_beside(order))
        self._notes.setText(text)
        self._notes.setVisible(bool(text))
        self._note_head.setVisible(bool(text))
        self._show_said(detail)
        self._latest.fill([self._entry(detail, number) for number in range(LATEST)
                           if number < len(detail.journal)])  # fmt: skip

    def _relative(self, order: Order, row: OrderRow) -> Row:
        """An order that this one was made from, or that was made from it, and the way there."""
        words = self.tr("Made from {}") if row.id == order.origin else self.tr("Sent on as {}")
        show = Act("show_order", self.tr("Show this order"), "arrow-right")
        return Row(words.format(row.number), icon="arrow-bend-up-right", note=row.account_name,
                   key=row.id, acts=(show,))  # fmt: skip

    def _told_beside(self, order: Order) -> list[str]:
        """The notes, ours first; the shop's own and where the parcel is fetched are only read."""
        notes = (order.notes.internal, order.notes.customer, order.notes.to_customer)
        told = [*notes, order.context.get("internal_notes", "")]
        if point := order.context.get("pickup"):
            told.insert(0, self.tr("Pick-up point: {}").format(point))
        return [note for note in told if note]

    def _show_banners(self, detail: Detail) -> None:
        count = len(detail.conflicts)
        self._conflict.setVisible(count > 0)
        if count:
            name = detail.account.name if detail.account else ""
            title = self.tr("%n field(s) need your choice", "", count)
            self._conflict.say("wait", title, self.tr("Changed here and at {}").format(name))
        stops = len(detail.blocking)
        self._banner.setVisible(stops > 0 and not count)
        if stops:
            title = self.tr("%n finding(s) stop the papers", "", stops)
            self._banner.say("wait", title, spoken(detail.blocking[0].text))

    def _show_bridge(self, detail: Detail) -> None:
        """Why the order says one sum and the customs invoice another; nothing of half a sum."""
        bridge = detail.bridge if detail.totals.total is not None else None
        self._bridge_head.setVisible(bridge is not None)
        self._bridge.setVisible(bridge is not None)
        if bridge is None:
            return
        money, currency = self._formats.money, detail.order.currency
        rows = [
            SumRow(words, money(amount, currency, code=False), tone="text" if amount else "text3")
            for words, amount in bridge.rows
        ]
        value = SumRow(bridge.words, money(bridge.value, currency), strong=True)
        self._bridge.fill([*rows, value])

    def _show_quote(self, detail: Detail) -> None:
        """Only while it is not sent: afterwards its own amounts say what it cost."""
        self._order = detail.order
        unsent = detail.row.sync_state in UNSENT and not detail.remotes
        self._quote.show_for(detail.account if detail.quotes and unsent else None, ask=True)

    def _line(self, detail: Detail, line: Line) -> Row:
        currency = line.currency or detail.order.currency
        return Row(
            line.name or line.sku,
            lead=f"{self._formats.quantity(line.quantity)} ×",
            note=line.variant_name,
            mark="warning-fill" if line.id in detail.lacking else "",
            trail=self._formats.money(detail.amounts[line.id], currency, code=False),
        )

    def _paper(self, detail: Detail, paper: DocumentRow) -> Row:
        """An issued paper: its sign, its day, and whether it was printed."""
        return Row(
            paper.number,
            icon=paper_icon(paper.kind),
            note=paper_words(paper.kind),
            tone="text3" if paper.void_reason else "text",
            mark="printer-fill" if paper.prints else "",
            mark_tone="text3",
            trail=self._formats.short_day(paper.issued_us, detail.read_us),
            trail_tone="text3",
        )

    def _sum_rows(self, detail: Detail) -> list[SumRow]:
        totals, money = detail.totals, self._formats.money
        parts = (
            (self.tr("Goods"), totals.goods, 1),
            (self.tr("Discounts"), totals.discounts, -1),
            (self.tr("Shipping"), totals.shipping, 1),
            (self.tr("Handling"), totals.handling, 1),
            (self.tr("Duties"), totals.duties, 1),
            (self.tr("of which VAT"), totals.tax, 1),
        )
        rows = [
            SumRow(words, money(sign * amount, totals.currency, code=False),
                   tone="good.word" if sign < 0 else "text")
            for words, amount, sign in parts if amount
        ]  # fmt: skip
        total = money(totals.total, totals.currency)
        computed = self.tr("Total, computed here") if "total" in totals.computed else ""
        return [*rows, SumRow(computed or self.tr("Total"), total, strong=True)]

    def _show_said(self, detail: Detail) -> None:
        """What the account last said and when; and what waits to go there."""
        account = detail.account
        self._said_head.setVisible(account is not None)
        self._said.setVisible(account is not None)
        if account is None:
            return
        self._said_head.set_text(self.tr("What {} last said").format(account.name))
        order = detail.order
        said = [
            self._status_row(axis, detail)
            for axis in ("order", "payment", "fulfilment") if order.status_of(axis).remote
        ]  # fmt: skip
        said += self._parts(detail)
        waiting = vocabulary.shown("sync", detail.row.sync_state)
        said.append(Row(waiting.word, glyph=(waiting.glyph, waiting.role)))
        self._said.fill(said)

    def _parts(self, detail: Detail) -> list[Row]:
        """An order that the account took apart: each of its orders there, by its number."""
        if not detail.remotes[1:]:
            return []
        words = self.tr("Order {} there")
        return [
            Row(words.format(view.remote_id), icon="package", tone="text2",
                trail=self._formats.age(view.seen_us, detail.read_us) if view.seen_us else "",
                trail_tone="text3")
            for view in detail.remotes
        ]  # fmt: skip

    def _status_row(self, axis: str, detail: Detail) -> Row:
        status = next(s for a, s in detail.order.status.items() if a == axis)
        axis_words = words.group_words(f"status.{axis}")
        seen = max((view.seen_us or 0 for view in detail.remotes), default=0)
        age = self._formats.age(seen, detail.read_us) if seen else ""
        text = f"{axis_words} “{status.remote}”"
        return Row(text, icon="cloud-check", tone="text2", trail=age, trail_tone="text3")

    def _entry(self, detail: Detail, number: int) -> Row:
        entry = detail.journal[number]
        return Row(
            words.group_words(entry.group),
            lead=self._formats.short_day(entry.at_us, detail.read_us),
            trail=entry.who,
            trail_tone="text3",
        )
