"""The bar at the bottom: how many, what is selected, what is unsent, who is at work or away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.store.views import Sidebar as Counts
from ui.format import Formats
from ui.list.columns import MEDIUM
from ui.look import Look
from ui.rounds import AccountState
from ui.widgets import Arc, ElidedLabel, ProgressBar, hairline, label
from ui.widgets.label import plain_tip
from ui.widgets.painting import painting, rounded

MOST_ACCOUNTS = 2


class _Sign(QWidget):
    """Glyph and words; a click, Enter or Space goes where they are dealt with."""

    clicked = Signal()

    def __init__(self, look: Look, glyph: str, role: str, name: str, key: str) -> None:
        super().__init__()
        self._look, self._glyph, self._role, self._key = look, glyph, role, key
        self.setObjectName(name)
        self._icon = QLabel()
        self.words = ElidedLabel(look, px=12, weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.glyph(self._glyph, self._role, ratio))

    def say(self, short: str, whole: str, *, narrow: bool) -> None:
        """Figure alone where room is scarce; the tooltip says all of it, and the key."""
        self.words.set_text(short if narrow else whole)
        self.setToolTip(plain_tip(f"{whole} ({self._key})"))
        self.setAccessibleName(whole)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with painting(self) as painter:
                ring = QRectF(self.rect()).adjusted(0, 3, 0, -3)
                rounded(painter, ring, 5, edge=self._look.color("focus"), width=2)


class _Work(QWidget):
    """One account at work: the arc, its name, its bar once the total is known, its figure."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = ElidedLabel(look, px=12, weight=500)
        self.bar = ProgressBar(look, name=f"{name}_bar")
        self.bar.setFixedWidth(84)
        self._figure = ElidedLabel(look, px=12, tone="second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for part in (Arc(look), self._name, self.bar, self._figure):
            row.addWidget(part)

    def show_state(self, state: AccountState | None, *, narrow: bool) -> None:
        self.setVisible(state is not None)
        if state is not None:
            self._name.set_text(state.name)
            self._name.setVisible(not narrow)
            self._figure.set_text(state.short)
            self._figure.setVisible(bool(state.short))
            self.bar.setVisible(state.total > 0 and not narrow)
            self.bar.set_part(state.done, state.total)
            self.setAccessibleName(f"{state.sentence} {state.short}".strip())


class _Line(QWidget):
    """Parts in a row with a mark between those that are shown: a dot or an upright line."""

    def __init__(self, look: Look, parts: Sequence[QWidget], *, dots: bool) -> None:
        super().__init__()
        self._parts = parts
        self._marks: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        for part in parts:
            mark = label(look, "·", px=12, tone="quiet") if dots else hairline(upright=True)
            if not dots:
                mark.setFixedHeight(look.height(14))
            self._marks.append(mark)
            row.addWidget(mark)
            row.addWidget(part)
            part.hide()
        self.settle()

    def settle(self) -> None:
        """After parts were shown or hidden."""
        first = True
        for mark, part in zip(self._marks, self._parts, strict=True):
            there = not part.isHidden()
            mark.setVisible(there and not first)
            first = first and not there


class StatusBar(QWidget):
    attention_wanted = Signal()
    sync_wanted = Signal()

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self._look, self._formats, self._narrow = look, formats, False
        self._counts: Counts | None = None
        self._states: Mapping[str, AccountState] = {}
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
        self._needs = _Sign(look, "hex full ask", "wait", "status_needs", "Alt+3")
        self._unsent = _Sign(look, "icon:arrow-up-bold", "move", "status_unsent", "Alt+2")
        self._works = [_Work(look, f"status_work_{n}") for n in range(MOST_ACCOUNTS)]
        self._away = _Sign(look, "coin slash", "idle", "status_offline", "Alt+2")
        self._left = _Line(look, (self._count, self._selected, self._sums), dots=True)
        kept = self.tr("Nothing typed is lost: everything unsent is on this computer")
        self._kept = ElidedLabel(look, kept, px=12, tone="second")
        self._kept.setObjectName("status_kept")
        self._kept.hide()
        signs = (self._needs, self._unsent, *self._works, self._away)
        self._right = _Line(look, signs, dots=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        row.addWidget(self._left)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self._right)
        self._needs.clicked.connect(self.attention_wanted)
        self._unsent.clicked.connect(self.sync_wanted)
        self._away.clicked.connect(self.sync_wanted)
        look.changed.connect(self._restyle)

    # -- telling ----------------------------------------------------------------
    def show_place(self, *, listing: bool) -> None:
        """Counts and selection belong to the order list; beside other pages they mislead."""
        self._left.setVisible(listing)
        self._kept.setVisible(not listing)

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
        self._show_left()

    def show_selection(self, count: int, sums: str) -> None:
        self._selected.setVisible(count > 1)
        self._sums.setVisible(count > 1 and bool(sums))
        self._selected.set_text(self.tr("{} selected").format(self._formats.count(count)))
        self._sums.set_text(sums)
        self._show_left()

    def _show_left(self) -> None:
        self._count.setVisible(not self._narrow or self._selected.isHidden())
        self._left.settle()

    def show_counts(self, counts: Counts) -> None:
        self._counts = counts
        needs, unsent = counts.attention, counts.unsent
        number = self._formats.count(needs.number, capped=needs.capped)
        words = self.tr("%n need(s) you", "", needs.number)
        self._needs.say(number, words.replace(str(needs.number), number), narrow=self._narrow)
        self._needs.setVisible(needs.number > 0)
        number = self._formats.count(unsent)
        self._unsent.say(number, self.tr("{} unsent").format(number), narrow=self._narrow)
        self._unsent.setVisible(unsent > 0)
        self._right.settle()

    def show_states(self, states: Mapping[str, AccountState]) -> None:
        """The accounts at work with their figures, and who cannot be reached."""
        self._states = states
        working = [state for state in states.values() if state.mark == "work"]
        for place, work in enumerate(self._works):
            state = working[place] if place < len(working) else None
            work.show_state(state, narrow=self._narrow)
        away = [s for s in states.values() if s.mark in {"offline", "sign_in"}]
        names = " · ".join(state.name for state in away[:MOST_ACCOUNTS])
        sentences = " · ".join(state.sentence for state in away[:MOST_ACCOUNTS])
        self._away.say(names, sentences, narrow=self._narrow)
        self._away.setVisible(bool(away))
        self._right.settle()

    def fit(self, window_width: int) -> None:
        self._narrow = window_width < MEDIUM
        self._show_left()
        if self._counts is not None:
            self.show_counts(self._counts)
        self.show_states(self._states)

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.height(30))
