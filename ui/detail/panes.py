"""The other tabs: every line, the papers, the journal, and what each side holds of each field."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.store.views import DocumentRow, JournalEntry, RemoteView
from ui.detail import words
from ui.detail.paper_acts import PaperActs, print_again
from ui.detail.reading import Detail
from ui.detail.rows import Row, Rows
from ui.format import Formats
from ui.look import Look
from ui.pages import Workplace
from ui.sentences import spoken
from ui.widgets import ElidedLabel, SectionLabel, label
from ui.words import group_words

if TYPE_CHECKING:
    from app.orders.model import Line

MOST_ENTRIES = 500


class _Pane(QWidget):
    """A tab's page: a column with the pane's paddings."""

    def __init__(self, look: Look, formats: Formats, name: str) -> None:
        super().__init__()
        self._look, self._formats = look, formats
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(6)


class LinesPane(_Pane):
    """Every line with quantity, price, customs data and what has left."""

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__(look, formats, "detail_lines")
        self._head = ElidedLabel(look, px=11, tone="quiet")
        self._rows = Rows(look, name="all_lines", lead=34, height=22)
        self.column.addWidget(self._head)
        self.column.addWidget(self._rows)
        self.column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        order = detail.order
        count = self._formats.quantity(sum((line.quantity for line in order.lines), Decimal(0)))
        lines = self.tr("%n line(s)", "", len(order.lines))
        pieces = self.tr("1 piece") if count == "1" else self.tr("{} pieces").format(count)
        self._head.set_text(" · ".join(part for part in (lines, pieces, order.currency) if part))
        rows: list[Row] = []
        for line in order.lines:
            rows += self._line(detail, line)
        self._rows.fill(rows)

    def _line(self, detail: Detail, line: Line) -> list[Row]:
        amount = detail.amounts[line.id]
        money, currency = self._formats.money, line.currency or detail.order.currency
        units = [u for u in (line.unit_price, line.unit_gross, line.unit_net) if u is not None]
        unit = next((u for u in units if u * line.quantity == amount), (*units, None)[0])
        goods = " · ".join(p for p in (line.sku, *self._customs(line), line.variant_name) if p)
        mark = "warning-fill" if line.id in detail.lacking else ""
        first = Row(
            line.name or line.sku,
            lead=f"{self._formats.quantity(line.quantity)} ×",
            mark=mark,
            trail=money(amount, currency, code=bool(line.currency)),
        )
        each = self.tr("each {}").format(money(unit, currency, code=False)) if unit else ""
        return [first, Row("", note=goods, trail=each, trail_tone="text3", lead=" ")]

    def _customs(self, line: Line) -> tuple[str, ...]:
        if not (line.hs_code or line.origin_country):
            return (self.tr("no HS code or origin"),)
        code = self.tr("HS {}").format(line.hs_code) if line.hs_code else self.tr("no HS code")
        return code, line.origin_country or self.tr("no origin")


class HistoryPane(_Pane):
    """The journal, newest first: when, what, from what to what, who."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.look, workplace.formats, "detail_history")
        self._papers: dict[str, DocumentRow] = {}
        self._acts = PaperActs(workplace, self)
        self._rows = Rows(workplace.look, name="journal", height=25, trail_px=12)
        self._rows.acted.connect(self._act)
        self.column.addWidget(self._acts.notice)
        self.column.addWidget(self._rows)
        self.column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        self._papers = {paper.number: paper for paper in detail.papers}
        rows: list[Row] = []
        day = ""
        for entry in detail.journal[:MOST_ENTRIES]:
            this_day = self._formats.day(entry.at_us)
            if this_day != day:
                rows.append(Row(this_day, tone="text3"))
                day = this_day
            rows.append(self._row(entry))
        self._rows.fill(rows)

    def _row(self, entry: JournalEntry) -> Row:
        printed = entry.group == "printed" and entry.after in self._papers
        text, note = words.entry_words(entry), words.change_words(entry, self._formats)
        if entry.group == "issued":
            note = self._issued(entry.after)
        if printed:
            text, note = entry.after, self.tr("printed")  # a paper's number is not cut
        return Row(
            text,
            lead=self._formats.time(entry.at_us),
            note=note,
            trail=entry.who,
            trail_tone="text3",
            key=entry.after if printed else "",
            acts=(print_again(),) if printed else (),
        )

    def _issued(self, told: str) -> str:
        """Title and number of that paper, in the window's language where papers speak it."""
        from app.rules import wording

        number, language = told.rpartition(" ")[2], self._formats.locale.name()[:2]
        if number not in self._papers or language not in wording.LANGUAGES:
            return told
        title = wording.title(self._papers[number].kind, language)
        return f"{title.local or title.en} {number}"

    def _act(self, name: str, number: str) -> None:
        self._acts.act(name, self._papers[number])


class RemotePane(_Pane):
    """Field by field: before, here, there; what differs first, what is the same only named."""

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__(look, formats, "detail_remote")
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.column.addStretch()

    def show_detail(self, detail: Detail) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if not detail.remotes:
            none = self.tr("This order is only on this computer.")
            column.addWidget(label(self._look, none, tone="second", wrap=True))
        for view in detail.remotes:
            self._add_view(column, detail, view)
        self.column.replaceWidget(self._body, body)
        self._body.deleteLater()
        self._body = body

    def _add_view(self, column: QVBoxLayout, detail: Detail, view: RemoteView) -> None:
        look = self._look
        seen = self._formats.age(view.seen_us, detail.read_us) if view.seen_us else "—"
        name = detail.account.name if detail.account else ""
        column.addWidget(ElidedLabel(look, f"{name} {view.remote_id}", weight=600))
        column.addWidget(ElidedLabel(look, self.tr("seen {}").format(seen), px=12, tone="quiet"))
        order = detail.order
        places = {line.id: f"{at:05}" for at, line in enumerate(order.lines)}

        def place(group: str) -> tuple[str, str]:
            """By name, lines as they stand in the order."""
            head, _, rest = group.partition(".")
            return head, places.get(rest, rest)

        known = sorted(detail.here.keys() | view.base.keys() | view.remote.keys(), key=place)
        differing = [g for g in known if not self._same(detail, view, g)]
        for group in differing:
            column.addWidget(SectionLabel(look, group_words(group, order), strong=True))
            column.addWidget(self._sides(detail, view, group))
        from app.orders import groups

        same = [g for g in known if g not in differing and g in view.base]
        same = [g for g in same if not groups.is_local_only(g)]
        column.addWidget(SectionLabel(look, self.tr("The same here and there")))
        rows = Rows(look, name="same_groups", height=20)
        rows.fill([Row(group_words(g, order), note=self._told(g, detail.here.get(g)))
                   for g in same])  # fmt: skip
        column.addWidget(rows)

    def _told(self, group: str, value: object) -> str:
        return words.told(group, value, self._formats)

    def _same(self, detail: Detail, view: RemoteView, group: str) -> bool:
        from app.orders import groups

        if groups.is_local_only(group):
            return True
        return detail.here.get(group) == view.remote.get(group, view.base.get(group))

    def _sides(self, detail: Detail, view: RemoteView, group: str) -> Rows:
        rows = Rows(self._look, name=f"sides_{group}", lead=48, height=21, ruled=True)
        here = self._told(group, detail.here.get(group))
        reason = spoken(view.not_sent.get(group, ""))
        rows.fill([
            Row(self._told(group, view.base.get(group)), lead=self.tr("before"), tone="text3"),
            Row(here, lead=self.tr("here"), note=reason, mark="cloud-slash" if reason else "",
                mark_tone="text3"),
            Row(self._told(group, view.remote.get(group)), lead=self.tr("there"), tone="text2"),
        ])  # fmt: skip
        return rows
