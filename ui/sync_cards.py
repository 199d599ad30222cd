"""The parts of the sync page: an account's card, a create in doubt opened, rows, rounds.

Each shows what it is given and tells by a signal what the clerk chose.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.store.views import AccountRow, OutboxRow, RoundRow
from ui import vocabulary
from ui.format import Formats
from ui.look import Look
from ui.rounds import AccountState
from ui.theme import Role
from ui.widgets import Arc, Button, ElidedLabel, ProgressBar, label
from ui.widgets.label import Tone
from ui.widgets.painting import painting, rounded
from ui.words import remote_words

SECOND_US = 1_000_000


class AccountCard(QFrame):
    """Name and kind, what it is doing in words, progress, and the one act."""

    sync = Signal(str)
    pause = Signal()
    sign_in = Signal(str)

    def __init__(self, look: Look, formats: Formats, row: AccountRow) -> None:
        super().__init__()
        self.look, self.formats, self.row = look, formats, row
        self.setObjectName(f"card_{row.name}")
        self.setProperty("card", True)
        self.mark = QLabel()
        self.arc = Arc(look)
        self.state = ElidedLabel(look, px=12, tone="second")
        self.progress = ProgressBar(look)
        self.last = ElidedLabel(look, px=12, tone="second")
        self.act = Button(look, "", kind="quiet", small=True, name=f"act_{row.name}")
        self.act.clicked.connect(self._on_act)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.mark)
        head.addWidget(self.arc)
        head.addWidget(ElidedLabel(self.look, self.row.name, weight=600), 1)
        kind = remote_words(self.row.kind)
        head.addWidget(label(self.look, kind, px=11, tone="quiet"))
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.progress)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.last, 1)
        foot.addWidget(self.act)
        column.addLayout(foot)

    def show_state(self, row: AccountRow, state: AccountState, waiting: int, now_us: int) -> None:
        """`waiting`: orders of this account that need an answer."""
        self.row = row
        working = state.mark == "work"
        self.arc.setVisible(working and not state.total)
        self.mark.setVisible(not self.arc.isVisible())
        icon, role = _MARKS[state.mark]
        self.mark.setPixmap(self.look.icon(icon, f"{role}.glyph", self.devicePixelRatioF(), 12))
        self.state.set_text(self._sentence(row, state, waiting))
        asks = bool(waiting) and state.mark == "ok"
        self.state.set_tone("wait" if asks or state.mark == "sign_in" else "second")
        self.progress.setVisible(working and bool(state.total))
        self.progress.set_part(state.done, state.total)
        self.last.set_text(self._last(row, now_us))
        self.act.set_text(self._act_word(state))
        if working:
            self.act.describe(self.act.text(), self.tr("Holds every account until you sync again"))
        self.setAccessibleName(row.name)
        self.setAccessibleDescription(self.state.text())

    def _sentence(self, row: AccountRow, state: AccountState, waiting: int) -> str:
        count = self.formats.count
        if state.mark == "work":
            if state.total:
                words = self.tr("Reading changes: {} of {}")
                return words.format(count(state.done), count(state.total))
            return (
                self.tr("At work: {}").format(count(state.done))
                if state.done
                else self.tr("At work")
            )
        if state.mark == "sign_in":
            return self.tr("Refuses the sign-in")
        if row.offline_since_us is not None:
            since = self.formats.time(row.offline_since_us)
            words = self.tr("Cannot be reached since {}").format(since)
            return f"{words}. {state.fault}" if state.fault else words
        if state.paused or state.fault:
            return state.paused or state.fault
        if waiting == 1:
            return self.tr("1 order waits for your answer")
        if waiting:
            return self.tr("{} orders wait for your answer").format(waiting)
        return self.tr("Up to date") if row.last_complete_us else self.tr("Not synced yet")

    def _last(self, row: AccountRow, now_us: int) -> str:
        ahead = (max(row.next_try_us, row.paused_until_us) - now_us) // SECOND_US
        if ahead > 0 and (row.offline_since_us is not None or row.paused_until_us > now_us):
            return self.tr("next try in {} s").format(ahead)
        if row.last_complete_us is None:
            return ""
        return self.tr("complete {}").format(self.formats.time(row.last_complete_us))

    def _act_word(self, state: AccountState) -> str:
        words = {
            "work": self.tr("Pause"),
            "sign_in": self.tr("Sign in again"),
            "offline": self.tr("Try now"),
        }
        return words.get(state.mark, self.tr("Sync"))

    def _on_act(self) -> None:
        if self.act.text() == self.tr("Pause"):
            self.pause.emit()
        elif self.act.text() == self.tr("Sign in again"):
            self.sign_in.emit(self.row.id)
        else:
            self.sync.emit(self.row.id)


_MARKS: dict[str, tuple[str, Role]] = {
    "": ("circle-fill", "good"), "ok": ("circle-fill", "good"),
    "work": ("arrows-clockwise", "move"),
    "offline": ("prohibit", "idle"), "sign_in": ("circle-bold", "wait"),
}  # fmt: skip


class ParkedCard(QWidget):
    """A create whose result is unknown, with the three answers (sync §1.8); `keys` binds 1 2 3."""

    arrived = Signal(int, str)  # seq, the supplier's number
    again = Signal(int)
    given_up = Signal(int)

    def __init__(
        self, look: Look, formats: Formats, row: OutboxRow, lines: int, *, keys: bool = False
    ) -> None:
        super().__init__()
        self.look, self.formats, self.row = look, formats, row
        self.setObjectName("parked")
        self.setAccessibleName(self.tr("{}: not sure it arrived").format(row.number))
        self._sure = False
        self.number = QLineEdit()
        self.number.setObjectName("suppliers_number")
        self.number.setAccessibleName(self.tr("Supplier’s number"))
        self.number.setPlaceholderText(self.tr("Supplier’s number"))
        self.number.setFont(look.font(13))
        self.number.setFixedWidth(look.px(170))
        self.yes = Button(
            look,
            self.tr("It arrived — its number is"),
            icon="check-bold",
            key="1",
            name="arrived",
            bind=keys,
        )
        self.no = Button(
            look,
            self.tr("It did not arrive — send again"),
            icon="arrow-clockwise-bold",
            key="2",
            name="send_again",
            bind=keys,
        )
        self.drop = Button(
            look,
            self.tr("Give up, keep it only here"),
            kind="quiet",
            key="3",
            name="give_up",
            bind=keys,
        )
        self.said = label(look, px=12, tone="bad", wrap=True)
        self.said.hide()
        self._lay_out(lines)
        self.yes.clicked.connect(self._on_yes)
        self.number.returnPressed.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self.drop.clicked.connect(lambda: self.given_up.emit(row.seq))

    def _lay_out(self, lines: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        name = self.row.account_name
        column.addWidget(
            label(
                self.look,
                self.tr(
                    "No answer came after the order was sent, and {} has no sure way to tell. "
                    "Check there first: sending again could buy twice."
                ).format(name),
                wrap=True,
            )
        )
        column.addLayout(self._facts(lines))
        first = QHBoxLayout()
        first.setSpacing(6)
        for part in (self.yes, self.number):
            first.addWidget(part)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(6)
        for button in (self.no, self.drop):
            second.addWidget(button)
        second.addStretch(1)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.said)

    def _head(self) -> QHBoxLayout:
        shown = vocabulary.shown("sync", "unknown")
        glyph = QLabel()
        glyph.setPixmap(self.look.glyph(shown.glyph, shown.role, self.devicePixelRatioF(), 18))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(glyph)
        head.addWidget(label(self.look, self.row.number, weight=600))
        head.addWidget(ElidedLabel(self.look, self.row.customer))
        head.addWidget(label(self.look, shown.word, weight=600, tone="wait"))
        head.addStretch(1)
        sent = self.tr("sent {}").format(self.formats.moment(self.row.queued_us))
        head.addWidget(label(self.look, sent, px=12, tone="second"))
        return head

    def _facts(self, lines: int) -> QHBoxLayout:
        row, look = self.row, self.look
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(label(look, self.tr("Reference"), px=12, tone="quiet"))
        facts.addWidget(label(look, row.client_ref, px=12, weight=500, selectable=True))
        copy = Button(
            look,
            self.tr("Copy reference, date, recipient and amount"),
            kind="icon",
            icon="copy",
            small=True,
            name="copy_reference",
        )
        copy.clicked.connect(self._on_copy)
        facts.addWidget(copy)
        facts.addWidget(label(look, self.formats.money(row.total, row.currency), px=12, weight=600))
        facts.addWidget(label(look, self.tr("{} lines").format(lines), px=12, tone="second"))
        facts.addWidget(ElidedLabel(look, row.error_text, px=12, tone="second"), 1)
        return facts

    def _on_copy(self) -> None:
        row = self.row
        parts = (
            row.client_ref,
            row.number,
            self.formats.moment(row.queued_us),
            row.customer,
            self.formats.money(row.total, row.currency),
        )
        QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))

    def _on_yes(self) -> None:
        if self.number.text().strip():
            self.arrived.emit(self.row.seq, self.number.text().strip())
        else:
            self.complain(self.tr("Type the number {} gave it.").format(self.row.account_name))
            self.number.setFocus()

    def _on_no(self) -> None:
        """Asked once more: this is the act that could buy twice."""
        if self._sure:
            self.again.emit(self.row.seq)
            return
        self._sure = True
        self.no.set_text(self.tr("Yes, it is not there: send again"))
        self.complain(
            self.tr("Look at {} once more, then press again.").format(self.row.account_name)
        )

    def complain(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tint, edge = self.look.color("wait.tint"), self.look.color("wait.edge")
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill=tint, edge=edge)


class SyncRow(QWidget):
    """Glyph, number and customer, what is the matter, when, and up to two acts."""

    def __init__(
        self,
        look: Look,
        state: str,
        *,
        first: tuple[str, str],
        second: tuple[str, str],
        at: str,
        acts: Sequence[Button],
    ) -> None:
        super().__init__()
        shown = vocabulary.shown("sync", state)
        glyph, role = shown.glyph, shown.role
        self.setObjectName("sync_row")
        self.setAccessibleName(" ".join((*first, *second)))
        self.setFixedHeight(look.height(46))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        sign = QLabel()
        sign.setPixmap(look.glyph(glyph, role, self.devicePixelRatioF(), 16))
        row.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(1)
        tone: Tone = "bad" if role == "bad" else "wait" if role == "wait" else "text"
        words.addLayout(_pair(label(look, first[0], weight=600), ElidedLabel(look, first[1])))
        words.addLayout(
            _pair(
                label(look, second[0], px=12, weight=500, tone=tone),
                ElidedLabel(look, second[1], px=12, tone="second"),
            )
        )
        row.addLayout(words, 1)
        row.addWidget(label(look, at, px=12, tone="second"))
        for act in acts:
            row.addWidget(act)


def _pair(start: QWidget, rest: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(start)
    line.addWidget(rest, 1)
    return line


class RoundLine(QWidget):
    """One finished round; the figures add up to what was seen."""

    def __init__(self, look: Look, formats: Formats, row: RoundRow) -> None:
        super().__init__()
        self.setObjectName("round")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, 6, 1)
        line.setSpacing(8)
        line.addWidget(label(look, formats.time(row.finished_us), px=12, tone="second"))
        sign = QLabel()
        name, role = ("check-bold", "good") if row.complete else ("warning-fill", "wait")
        sign.setPixmap(look.icon(name, f"{role}.glyph", self.devicePixelRatioF(), 14))
        line.addWidget(sign)
        line.addWidget(label(look, row.account_name, px=12, weight=500))
        line.addWidget(ElidedLabel(look, self.sentence(formats, row), px=12, tone="second"), 1)
        seconds = max(0, row.finished_us - row.started_us) // SECOND_US
        line.addWidget(label(look, self.tr("{} s").format(seconds), px=12, tone="second"))

    def sentence(self, formats: Formats, row: RoundRow) -> str:
        count = formats.count
        parts = [
            (row.unchanged, self.tr("{} same")), (row.merged, self.tr("{} merged")),
            (row.imported, self.tr("{} new")), (row.conflicts, self.tr("{} to choose")),
            (row.quarantined, self.tr("{} unreadable")),
        ]  # fmt: skip
        shown = " + ".join(words.format(count(number)) for number, words in parts if number)
        seen = self.tr("{} seen").format(count(row.seen))
        text = f"{seen} = {shown}" if shown else seen
        if not row.complete:
            stopped = self.tr("stopped")
            return f"{stopped}: {row.text or text}"
        return f"{text} · {row.text}" if row.text else text
