"""The bar at the bottom: how many, what is selected, what is unsent, who is at work or away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.store.views import Sidebar as Counts
from ui.format import Formats
from ui.list.columns import MEDIUM
from ui.look import Look
from ui.rounds import AccountState
from ui.widgets import Arc, ElidedLabel, ProgressBar

MOST_ACCOUNTS = 2


class _Sign(QWidget):
    """Glyph and words, a click goes where they are dealt with."""

    clicked = Signal()

    def __init__(self, look: Look, glyph: str, role: str, name: str) -> None:
        super().__init__()
        self._look, self._glyph, self._role = look, glyph, role
        self.setObjectName(name)
        self._icon = QLabel()
        self.words = ElidedLabel(look, px=12, weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.glyph(self._glyph, self._role, ratio))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.clicked.emit()


class StatusBar(QWidget):
    attention_wanted = Signal()
    sync_wanted = Signal()

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self._look, self._formats, self._narrow = look, formats, False
        self.setObjectName("status_bar")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.height(30))
        self._count = ElidedLabel(look, px=12, tone="second")
        self._count.setObjectName("status_count")
        self._selected = ElidedLabel(look, px=12, weight=500)
        self._selected.setObjectName("status_selected")
        self._sums = ElidedLabel(look, px=12, tone="second")
        self._sums.setObjectName("status_sums")
        self._needs = _Sign(look, "hex full ask", "wait", "status_needs")
        self._unsent = _Sign(look, "icon:arrow-up-bold", "move", "status_unsent")
        self._arc = Arc(look)
        self._work = ElidedLabel(look, px=12, weight=500)
        self._bar = ProgressBar(look, name="status_progress")
        self._bar.setFixedWidth(84)
        self._figure = ElidedLabel(look, px=12, tone="second")
        self._away = _Sign(look, "coin slash", "idle", "status_offline")
        self._lay_out()
        self._needs.clicked.connect(self.attention_wanted)
        self._unsent.clicked.connect(self.sync_wanted)
        self._away.clicked.connect(self.sync_wanted)
        look.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        for words in (self._count, self._selected, self._sums):
            row.addWidget(words)
        row.addStretch(1)
        signs: tuple[QWidget, ...] = (
            self._needs, self._unsent, self._arc, self._work, self._bar, self._figure, self._away,
        )  # fmt: skip
        for sign in signs:
            row.addWidget(sign)
            sign.hide()

    # -- telling ----------------------------------------------------------------
    def show_count(self, shown: int | None, everything: str) -> None:
        """`24 of 1 204 318`; `everything` already formatted, "" when it is the same."""
        if shown is None:
            self._count.set_text(self.tr("counting…"))
        elif everything:
            number = self._formats.count(shown)
            self._count.set_text(self.tr("{} of {}").format(number, everything))
        else:
            words = self.tr("%n order(s)", "", shown)
            self._count.set_text(words.replace(str(shown), self._formats.count(shown)))

    def show_selection(self, count: int, sums: str) -> None:
        self._selected.setVisible(count > 1)
        self._sums.setVisible(count > 1)
        self._selected.set_text(self.tr("{} selected").format(self._formats.count(count)))
        self._sums.set_text(sums)

    def show_counts(self, counts: Counts) -> None:
        needs, unsent = counts.attention, counts.unsent
        self._needs.setVisible(needs.number > 0)
        number = self._formats.count(needs.number, capped=needs.capped)
        self._needs.words.set_text(
            number if self._narrow else self.tr("{} need you").format(number)
        )
        self._unsent.setVisible(unsent > 0)
        number = self._formats.count(unsent)
        self._unsent.words.set_text(number if self._narrow else self.tr("{} unsent").format(number))

    def show_states(self, states: Mapping[str, AccountState]) -> None:
        """The account at work with its figures, and who cannot be reached."""
        working = [state for state in states.values() if state.mark == "work"]
        for part in (self._arc, self._work, self._figure):
            part.setVisible(bool(working))
        self._bar.setVisible(bool(working) and working[0].total > 0)
        if working:
            state = working[0]
            self._work.set_text(state.name)
            self._figure.set_text(state.short)
            self._bar.set_part(state.done, state.total)
        self._show_away([s for s in states.values() if s.mark in {"offline", "sign_in"}])

    def _show_away(self, away: Sequence[AccountState]) -> None:
        self._away.setVisible(bool(away))
        words = [s.name if self._narrow else s.sentence for s in away[:MOST_ACCOUNTS]]
        self._away.words.set_text(" · ".join(words))

    def fit(self, window_width: int) -> None:
        self._narrow = window_width < MEDIUM
        self._count.setVisible(not self._narrow)

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.height(30))
