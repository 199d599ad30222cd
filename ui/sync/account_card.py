"""One account on the sync page: what it is doing in words, progress, and the one act."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.store.views import AccountRow
from ui.format import Formats
from ui.look import Look
from ui.rounds import AccountState
from ui.theme import Role
from ui.widgets import Arc, Button, ElidedLabel, ProgressBar, label
from ui.words import remote_words

SECOND_US = 1_000_000
MINUTE_S, HOUR_S = 60, 3600
_MARKS: dict[str, tuple[str, Role]] = {
    "": ("circle-fill", "good"), "ok": ("circle-fill", "good"),
    "work": ("arrows-clockwise", "move"),
    "offline": ("prohibit", "idle"), "sign_in": ("circle-bold", "wait"),
}  # fmt: skip


class Standing(NamedTuple):
    """What is known of an account beside its own row."""

    state: AccountState
    waiting: int = 0  # orders of it that need an answer
    unlisted: bool = False  # its orders cannot be listed


class AccountCard(QFrame):
    """Every signal says the account's id."""

    sync = Signal(str)
    pause = Signal(str)
    sign_in = Signal(str)

    def __init__(self, look: Look, formats: Formats, row: AccountRow) -> None:
        super().__init__()
        self.look, self.formats, self.row = look, formats, row
        self._mark = "ok"
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
        head.addWidget(label(self.look, remote_words(self.row.kind), px=11, tone="quiet"))
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.progress)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.last, 1)
        foot.addWidget(self.act)
        column.addLayout(foot)

    def show_state(self, row: AccountRow, standing: Standing, now_us: int) -> None:
        self.row = row
        state = standing.state
        self._mark = state.mark
        working = state.mark == "work"
        self.arc.setVisible(working and not state.total)
        self.mark.setVisible(not self.arc.isVisible())
        icon, role = _MARKS[state.mark]
        self.mark.setPixmap(self.look.icon(icon, f"{role}.glyph", self.devicePixelRatioF(), 12))
        self.state.set_text(self._sentence(row, standing))
        asks = bool(standing.waiting) and state.mark == "ok"
        self.state.set_tone("wait" if asks or state.mark == "sign_in" else "second")
        self.progress.setVisible(working and bool(state.total))
        self.progress.set_part(state.done, state.total)
        self.last.set_text(self._last(row, now_us))
        self.act.set_text(self._act_word(state))
        self.act.describe(f"{self.act.text()}: {row.name}")
        self.setAccessibleName(row.name)
        self.setAccessibleDescription(self.state.text())

    def _sentence(self, row: AccountRow, standing: Standing) -> str:
        state = standing.state
        if state.mark == "work":
            return self._work(state)
        if state.mark == "sign_in":
            return self.tr("Refuses the sign-in")
        if row.offline_since_us is not None:
            since = self.formats.time(row.offline_since_us)
            words = self.tr("Cannot be reached since {}").format(since)
            return f"{words}. {state.fault}" if state.fault else words
        if state.paused or state.fault:
            return state.paused or state.fault
        if standing.waiting:
            return self.tr("%n order(s) wait(s) for your answer", "", standing.waiting)
        if standing.unlisted:
            return self.tr("Lists nothing: bring in by reference")
        return self.tr("Up to date") if row.last_complete_us else self.tr("Not synced yet")

    def _work(self, state: AccountState) -> str:
        done = self.formats.count(state.done)
        if state.total:
            words = self.tr("Reading changes: {} of {}")
            far = words.format(done, self.formats.count(state.total))
            return far if state.left_s is None else f"{far} · {self._left(state.left_s)}"
        return self.tr("At work: {}").format(done) if state.done else self.tr("At work")

    def _left(self, seconds: float) -> str:
        if seconds < MINUTE_S:
            return self.tr("less than a minute left")
        if seconds < 2 * HOUR_S:
            return self.tr("about {} min left").format(math.ceil(seconds / MINUTE_S))
        return self.tr("about {} h left").format(math.ceil(seconds / HOUR_S))

    def _last(self, row: AccountRow, now_us: int) -> str:
        ahead = (max(row.next_try_us, row.paused_until_us) - now_us) // SECOND_US
        if ahead > 0 and (row.offline_since_us is not None or row.paused_until_us > now_us):
            if ahead > MINUTE_S:
                return self.tr("next try in {} min").format(-(-ahead // MINUTE_S))
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
        acts = {"work": self.pause, "sign_in": self.sign_in}
        acts.get(self._mark, self.sync).emit(self.row.id)
