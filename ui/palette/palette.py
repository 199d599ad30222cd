"""The palette itself: a card over the dimmed window, one field, the hits below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.jobs import Job
from ui.pages import Offer, Page, Workplace
from ui.palette import offers
from ui.palette.hits import Group, Hits
from ui.timers import once
from ui.widgets import ElidedLabel, hairline, label
from ui.widgets.painting import painting, rounded

WIDTH, TOP, QUIET_MS = 640, 96, 40


class _Field(QLineEdit):
    """Arrow keys walk through the hits while the typing goes on."""

    def __init__(self, hits: Hits, close: Callable[[], None]) -> None:
        super().__init__()
        self._hits, self._close = hits, close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if event.key() in steps:
            self._hits.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc and Tab are ours, whatever shortcut the page below has for them."""
        if event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            assert isinstance(event, QKeyEvent)
            if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                if event.type() == QEvent.Type.KeyPress:
                    self.keyPressEvent(event)
                event.accept()
                return True
        return super().event(event)


class Palette(QWidget):
    """Lies over its parent; `open_for` the page in front, gone when something was chosen."""

    def __init__(self, workplace: Workplace, sidebar: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        look = workplace.look
        self._place, self._sidebar, self._under = workplace, sidebar, parent
        self._acts: list[Offer] = []
        self._before: QWidget | None = None
        self._found = offers.Found((), ())
        self._job: Job | None = None
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self.hits = Hits(look)
        self.field = _Field(self.hits, self.close_it)
        self.field.setObjectName("palette_field")
        self.field.setProperty("bare", "true")
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.setPlaceholderText(self.tr("A command, a place, an order, a paper…"))
        self.field.setFont(look.font(17))
        self._on = ElidedLabel(look, px=12, tone="second")
        self._quiet = once(self, QUIET_MS, self._ask_store)
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.run)
        self.hits.chosen.connect(self.run)
        self.hide()

    def _lay_out(self) -> None:
        look = self._place.look
        self.card = QWidget(self)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(18, 8, 18, 8)
        self.field.setMinimumHeight(look.height(36))
        top.addWidget(self.field, 1)
        top.addWidget(self._on)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self.hits)
        column.addWidget(hairline())
        keys = label(look, self.tr("↑ ↓ choose   Enter run   Esc close"), px=11, tone="quiet")
        keys.setContentsMargins(18, 8, 18, 8)
        column.addWidget(keys)

    # -- showing -----------------------------------------------------------------------
    def open_for(self, page: QWidget) -> None:
        """Offer what that page can do now; the keyboard is here until it closes."""
        if self.isVisible():
            self.close_it()
            return
        self._before = QApplication.focusWidget()
        added = page.further_acts() if isinstance(page, Page) else ()
        self._acts = [*added, *offers.acts(page)]
        self._on.set_text(page.title if isinstance(page, Page) else "")
        self.field.clear()
        self._found = offers.Found((), ())
        self._show()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        self._quiet.stop()
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def run(self) -> None:
        """Do what is chosen, as if it had been pressed where it stands."""
        chosen = self.hits.current
        if chosen is not None:
            self.close_it()
            chosen.run()

    def _on_typed(self) -> None:
        self._found = offers.Found((), ())
        self._quiet.start()
        self._show()

    def _show(self) -> None:
        typed, place = self.field.text(), self._place
        everywhere = list(offers.places(place, self._sidebar))
        groups: Sequence[Group] = (
            (self.tr("Actions"), offers.fitting(self._acts, typed)),
            (self.tr("Papers"), offers.of_papers(place, self._found.papers)),
            (self.tr("Orders"), offers.of_orders(place, self._found.orders)),
            (self.tr("Go to"), offers.fitting(everywhere, typed)),
        )
        looked = self._job is None and not self._quiet.isActive()
        nothing = self.tr("Nothing is called so") if looked and typed.strip() else ""
        self.hits.show_groups(groups, typed, nothing)
        self._place_card()

    def _ask_store(self) -> None:
        """Orders and papers come a moment later, below what is known already."""
        typed = self.field.text().strip()
        if self._job is not None:
            self._job.cancel()
        if len(typed) >= offers.FEWEST_LETTERS:
            self._job = self._place.jobs.run(
                partial(offers.find, self._place, typed), self._on_found
            )
        else:
            self._on_found(offers.Found((), ()))

    def _on_found(self, found: offers.Found) -> None:
        self._job, self._found = None, found
        self._show()

    # -- the card ----------------------------------------------------------------------
    def _place_card(self) -> None:
        self.setGeometry(self._under.rect())
        width = min(WIDTH * self._place.look.base_px // 13, self.width() - 32)
        self.card.setFixedWidth(width)
        self.card.adjustSize()
        top = min(TOP, max(8, self.height() - self.card.height() - 8))
        self.card.move((self.width() - width) // 2, top)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, box = self._place.look, QRectF(self.card.geometry())
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(0, 0, 0, 110 if look.theme.dark else 70))
            for step in range(12, 0, -1):
                shade = QColor(0, 0, 0, (160 if look.theme.dark else 60) // (step * 4))
                rounded(painter, box.adjusted(-step, 0, step, step), 12 + step, fill=shade)
            rounded(painter, box, 12, fill=look.color("raised"), edge=look.color("line"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_it()
