"""The lists of the sync page, made of one reading: needs you, set aside, waiting, rounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.store.views import ConflictRow, OrderRow, OutboxRow, QuarantineRow
from ui import vocabulary
from ui.pages import Workplace
from ui.sentences import spoken
from ui.sync.acts import SyncActs
from ui.sync.aside import AsideRow
from ui.sync.parked import NOTHING, ParkedCard
from ui.sync.reading import Reading
from ui.sync.rows import RoundLine, SyncRow
from ui.widgets import Button

SHOWN = 100  # rows a section shows
SECOND_US = 1_000_000


class Sections(QObject):
    """Makes the widgets of a reading; lays nothing out."""

    def __init__(self, workplace: Workplace, acts: SyncActs, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._acts = workplace, acts
        self._look, self._formats = workplace.look, workplace.formats

    def parked(self, reading: Reading) -> list[QWidget]:
        """Doubts opened with their answers; the first has the keys."""
        ops = [op for op in reading.needing if op.state == "needs_confirmation"][:SHOWN]
        return [self._parked(reading, op, keys=at == 0) for at, op in enumerate(ops)]

    def needing(self, reading: Reading) -> list[QWidget]:
        """What else needs a person: refusals, conflicts, orders deleted there."""
        refused = [op for op in reading.needing if op.state == "rejected"][:SHOWN]
        return [
            *map(self._rejected, refused), *self._clashes(reading.conflicts),
            *map(self._gone, reading.gone[:SHOWN]),
        ]  # fmt: skip

    def aside(self, reading: Reading) -> list[QWidget]:
        return [self._aside(row) for row in reading.aside[:SHOWN]]

    def waiting(self, reading: Reading) -> list[QWidget]:
        return [self._waiting(op) for op in reading.others[:SHOWN]]

    def rounds(self, reading: Reading, most: int) -> list[QWidget]:
        now_us = self._now_us
        return [RoundLine(self._look, self._formats, r, now_us) for r in reading.rounds[:most]]

    # -- rows --------------------------------------------------------------------------
    @property
    def _now_us(self) -> int:
        return self._place.desk.clock.now_us()

    def _parked(self, reading: Reading, op: OutboxRow, *, keys: bool) -> ParkedCard:
        card = ParkedCard(
            self._look, self._formats, op, reading.goods.get(op.order_id, NOTHING),
            keys=keys, several=op.account in reading.splitting,
        )  # fmt: skip
        card.arrived.connect(partial(self._acts.arrived, card))
        card.again.connect(partial(self._acts.send_again, card))
        card.given_up.connect(partial(self._give_up, card))
        return card

    def _give_up(self, card: ParkedCard, seq: int) -> None:
        self._acts.discard(seq, card)

    def _rejected(self, op: OutboxRow) -> SyncRow:
        edit = self._button(
            self.tr("Edit"), partial(self._acts.edit, op.order_id), icon="pencil-simple"
        )
        retry = self._button(self.tr("Retry"), partial(self._acts.retry, op.seq), quiet=True)
        drop = self._button(self.tr("Give up"), partial(self._acts.discard, op.seq), quiet=True)
        refused = self.tr("Refused by {}:").format(op.account_name)
        return self._row(
            "rejected",
            (op.number, op.customer),
            (refused, spoken(op.error_text)),
            op.queued_us,
            (edit, retry, drop),
        )

    def _clashes(self, conflicts: Sequence[ConflictRow]) -> list[SyncRow]:
        """One row an order, however many of its fields clash."""
        by_order: dict[str, list[ConflictRow]] = {}
        for clash in conflicts:
            by_order.setdefault(clash.order_id, []).append(clash)
        return [self._clash(clashes) for clashes in list(by_order.values())[:SHOWN]]

    def _clash(self, clashes: Sequence[ConflictRow]) -> SyncRow:
        first, count = clashes[0], len(clashes)
        one = self.tr("1 field changed here and at {}").format(first.account_name)
        more = self.tr("{} fields changed here and at {}").format(count, first.account_name)
        choose = self._button(self.tr("Choose"), partial(self._acts.choose, first.order_id))
        return self._row(
            "conflict",
            (first.number, first.customer),
            (one if count == 1 else more, ""),
            first.since_us,
            (choose,),
        )

    def _gone(self, row: OrderRow) -> SyncRow:
        again = self._button(
            self.tr("Create again"), partial(self._acts.create_again, row), quiet=True
        )
        trash = self._button(self.tr("Move to trash"), partial(self._acts.trash, row))
        said = self.tr("Deleted at {},").format(row.account_name)
        kept = self.tr("kept here with its papers")
        return self._row("gone", (row.number, row.customer), (said, kept), None, (trash, again))

    def _aside(self, row: QuarantineRow) -> AsideRow:
        made = AsideRow(self._look, self._formats, row, self._now_us)
        made.text_wanted.connect(partial(self._acts.show_text, made))
        made.again.connect(self._place.rounds.sync_one)
        return made

    def _waiting(self, op: OutboxRow) -> SyncRow:
        state = "dirty" if op.kind == "push" else "waiting"
        if op.state in ("sending", "in_doubt"):
            state = "checking"
        see = self._button(self.tr("See it"), partial(self._acts.see, op.order_id), quiet=True)
        acts = [see]
        if op.state in ("queued", "blocked"):
            discard = partial(self._acts.discard, op.seq)
            acts.append(self._button(self.tr("Discard"), discard, quiet=True))
        first = vocabulary.shown("sync", state).word
        parts = (self._kind(op), self._due(op), spoken(op.error_text))
        second = " · ".join(part for part in parts if part)
        return self._row(state, (op.number, op.customer), (first, second), op.queued_us, acts)

    def _kind(self, op: OutboxRow) -> str:
        words = {
            "create": self.tr("new order at {}"), "push": self.tr("changes for {}"),
            "delete": self.tr("delete at {}"), "cancel": self.tr("cancel at {}"),
            "command:refund": self.tr("refund at {}"),
            "command:refund_part": self.tr("refund of a part at {}"),
            "command:create_invoice": self.tr("the invoice of {}"),
        }  # fmt: skip
        if op.kind in words:
            return words[op.kind].format(op.account_name)
        plain = op.kind.removeprefix("command:").replace("_", " ")
        return self.tr("{} at {}").format(spoken(plain), op.account_name)

    def _due(self, op: OutboxRow) -> str:
        ahead = (op.next_us - self._now_us) // SECOND_US
        if ahead <= 0:
            return ""
        if op.state == "in_doubt":
            return self.tr("looked up at {}").format(self._formats.time(op.next_us))
        return self.tr("not before {}").format(self._formats.time(op.next_us))

    # -- parts -------------------------------------------------------------------------
    def _row(
        self, state: str, first: tuple[str, str], second: tuple[str, str], at_us: int | None,
        acts: Sequence[Button],
    ) -> SyncRow:  # fmt: skip
        at = self._formats.short_day(at_us, self._now_us) if at_us else ""
        return SyncRow(self._look, state, first=first, second=second, at=at, acts=acts)

    def _button(
        self, words: str, act: Callable[[], None], *, quiet: bool = False, icon: str = ""
    ) -> Button:
        made = Button(self._look, words, icon=icon, kind="quiet" if quiet else "plain")

        def press() -> None:
            act()

        made.clicked.connect(press)
        return made
