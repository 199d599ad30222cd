"""Choosing between here and there, field by field; what merged by itself is listed, not asked.

Nothing is written before *Finish*; until then Ctrl+Z takes the last choice back.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
)

from app.orders.model import Order
from app.store.views import Changes, ConflictRow, JournalEntry
from ui import vocabulary
from ui.bus import Failure
from ui.conflict_cards import MergedList, parsed
from ui.conflict_table import Clash, ClashTable, Side
from ui.jobs import Job
from ui.layouts import Sheet, clear
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.widgets import Banner, Button, ElidedLabel, ProgressBar, hairline, label


class _Read(NamedTuple):
    order: Order
    clashes: list[ConflictRow]
    merged: list[JournalEntry]
    seen_us: int | None  # when the account was last looked at


class ConflictPage(Page):
    """`opened(order_id=ID)`."""

    undoes = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Choose")
        look = workplace.look
        self.order_id = ""
        self.table: ClashTable | None = None
        self.at = 0
        self._reading: Job | None = None
        self._writing = False
        self._past: list[tuple[int, Side | None, str | None]] = []
        self.back = Button(look, self.tr("Back"), kind="icon", icon="arrow-left", name="back")
        self.heading = ElidedLabel(look, px=15, weight=600)
        self.figures = label(look, weight=500)
        self.progress = ProgressBar(look)
        self.progress.setFixedWidth(90)
        self.finish = Button(
            look,
            self.tr("Finish"),
            icon="check-bold",
            key="Ctrl+Return",
            kind="primary",
            name="finish",
        )
        self.notice = Notice()
        self.intro = label(look, tone="second")
        self.all_here = Button(look, self.tr("All from here"), kind="quiet", name="all_here")
        self.all_there = Button(look, "", kind="quiet", name="all_there")
        self.third = QLineEdit()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(hairline())
        column.addWidget(self.notice)
        inner = Sheet()
        inner.setProperty("ground", "surface")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(24, 12, 24, 16)
        self.body.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.intro)
        top.addStretch(1)
        top.addWidget(self.all_here)
        top.addWidget(self.all_there)
        self.body.addLayout(top)
        self.holder = QVBoxLayout()
        self.holder.setSpacing(8)
        self.body.addLayout(self.holder)
        self.third.setObjectName("third_value")
        self.third.setAccessibleName(self.tr("A third value"))
        self.third.setFont(look.font(13))
        self.third.hide()
        self.body.addWidget(self.third)
        self.keys = label(
            look,
            self.tr(
                "← here   → there   E write a third value   Enter next field   Ctrl Z takes back"
            ),
            px=12,
            tone="quiet",
        )
        self.body.addWidget(self.keys)
        self.merged = QVBoxLayout()
        self.body.addLayout(self.merged)
        self.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("conflict_scroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _bar(self) -> QHBoxLayout:
        shown = vocabulary.shown("sync", "conflict")
        glyph = QLabel()
        glyph.setPixmap(
            self.workplace.look.glyph(shown.glyph, shown.role, self.devicePixelRatioF(), 18)
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 11, 12, 11)
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addWidget(glyph)
        bar.addWidget(self.heading, 1)
        for part in (self.figures, self.progress, self.finish):
            bar.addWidget(part)
        return bar

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back)
        self.finish.clicked.connect(self.write)
        self.all_here.clicked.connect(lambda: self.take_all("local"))
        self.all_there.clicked.connect(lambda: self.take_all("remote"))
        self.third.returnPressed.connect(self._on_third)
        for key, act in (
            (Qt.Key.Key_Escape, self._on_back),
            (QKeySequence.StandardKey.Undo, self.take_back),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        self.order_id = args.get("order_id", "") or self.order_id
        if self._reading is not None:
            self._reading.cancel()  # of another order
        self.notice.clear()
        desk, order_id = self.workplace.desk, self.order_id

        def read() -> _Read:
            from app.commands import orders, outbox

            clashes = outbox.conflicts(desk, order_id)
            since = min((row.since_us for row in clashes), default=0)
            merged = [
                entry for entry in desk.store.journal(order_id)
                if entry.source in ("merge", "pull") and entry.at_us >= since
            ]  # fmt: skip
            seen = [view.seen_us for view in outbox.remote_views(desk, order_id) if view.seen_us]
            return _Read(orders.loaded(desk, order_id), clashes, merged, max(seen, default=None))

        self._reading = self.workplace.jobs.run(read, self._on_read, self._on_refused)

    def _on_read(self, read: _Read) -> None:
        order = read.order
        who = order.party("shipping").display_name or order.party("customer").display_name
        self.heading.set_text(" · ".join(part for part in (order.number, who) if part))
        name = read.clashes[0].account_name if read.clashes else ""
        count = len(read.clashes)
        words = self.tr("{} fields were changed here and at {}. Pick one for each.")
        one = self.tr("One field was changed here and at {}. Pick one.")
        nothing = self.tr("Nothing to choose any more: both sides agree.")
        self.intro.setText(
            words.format(count, name) if count > 1 else one.format(name) if count else nothing
        )
        self.all_there.set_text(self.tr("All from {}").format(name))
        for button in (self.all_here, self.all_there, self.keys):
            button.setVisible(bool(count))
        self._past, self.at = [], 0
        self._fill(read)
        self._fill_merged(read.merged, name)
        self._show()
        self.setFocus()

    def _fill(self, read: _Read) -> None:
        clear(self.holder)
        seen = self.workplace.formats.time(read.seen_us) if read.seen_us else ""
        when = self.tr("seen {}").format(seen) if seen else ""
        self.table = ClashTable(self.workplace.look, read.order, read.clashes, when)
        self.table.picked.connect(self._on_card)
        self.holder.addWidget(self.table)
        self.table.setVisible(bool(read.clashes))

    @property
    def clashes(self) -> list[Clash]:
        return self.table.clashes if self.table is not None else []

    def _fill_merged(self, entries: list[JournalEntry], name: str) -> None:
        clear(self.merged)
        if entries:
            place = self.workplace
            self.merged.addWidget(MergedList(place.look, place.formats, entries, name))

    # -- choosing ----------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        keys: dict[int, Side] = {
            Qt.Key.Key_Left: "remote" if mirrored else "local",
            Qt.Key.Key_Right: "local" if mirrored else "remote",
        }
        key = event.key()
        if key in keys and self.clashes:
            self.take(self.at, keys[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._go(self.at + 1)
        elif key == Qt.Key.Key_Up:
            self._go(self.at - 1)
        elif key == Qt.Key.Key_E and self.clashes and self.clashes[self.at].plain:
            self._ask_third()
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self.at = max(0, min(len(self.clashes) - 1, at))
        self._show()

    def _on_card(self, at: int, side: Side) -> None:
        self.at = at
        self.take(at, side)
        self.setFocus()

    def take(self, at: int, side: Side | None, third: str | None = None) -> None:
        """Choose a side of one field, or a third value; noted for Ctrl+Z."""
        clash = self.clashes[at]
        self._past.append((at, clash.choice, clash.third))
        clash.choice, clash.third = side, third
        self._show()

    def take_all(self, side: Side) -> None:
        for at, clash in enumerate(self.clashes):
            if clash.choice != side or clash.third is not None:
                self.take(at, side)
        self.setFocus()

    def take_back(self) -> None:
        """The last choice as it was before."""
        if self._past:
            at, choice, third = self._past.pop()
            self.clashes[at].choice, self.clashes[at].third = choice, third
            self.at = at
            self._show()

    def _ask_third(self) -> None:
        """Write a value of its own under the fields; Enter takes it."""
        clash = self.clashes[self.at]
        self.third.setText(
            clash.third if clash.third is not None else str(parsed(clash.row.local) or "")
        )
        self.third.show()
        self.third.setFocus()
        self.third.selectAll()

    def _on_third(self) -> None:
        self.take(self.at, "local", self.third.text().strip())
        self.third.hide()
        self.setFocus()

    def _show(self) -> None:
        chosen = 0
        if self.table is not None:
            chosen = self.table.chosen
            self.table.show_choices(self.at)
        self.figures.setText(self.tr("{} of {} chosen").format(chosen, len(self.clashes)))
        self.progress.set_part(chosen, len(self.clashes))
        ready = bool(self.clashes) and chosen == len(self.clashes)
        self.finish.setEnabled(ready and not self._writing)
        self.finish.describe(
            self.finish.text(),
            "" if ready else self.tr("Pick one for each field first."),
        )

    # -- writing -----------------------------------------------------------------------
    def write(self) -> None:
        """Settle every field as chosen."""
        from app.commands import outbox

        desk, order_id = self.workplace.desk, self.order_id
        chosen = [(clash.row.group, clash.choice, clash.third) for clash in self.clashes]
        sides = [(group, side, third) for group, side, third in chosen if side is not None]
        work = partial(outbox.resolve_conflicts, desk, order_id, sides)
        self._writing = True
        self._show()
        done = partial(self._on_written, order_id, self.heading.text())
        self.workplace.jobs.run(work, done, self._on_refused)

    def _on_written(self, order_id: str, name: str, changes: Changes) -> None:
        self._writing = False
        self.workplace.bus.changed.emit(changes)
        self.workplace.rounds.nudge()
        self.workplace.toast(self.tr("{} is settled").format(name))
        if self.isVisible() and self.order_id == order_id:
            self._on_back()
        else:
            self._show()

    def _on_refused(self, failure: Failure) -> None:
        self._writing = False
        self._show()
        self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))

    def _on_back(self) -> None:
        if self.third.isVisible():
            self.third.hide()
            self.setFocus()
        else:
            self.workplace.show_page("sync")
