"""The editor's bar (what is edited, is it kept, save) and the head fields above the grid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.orders.model import Order
from ui.editor.fields import BoundFields
from ui.editor.history import History
from ui.look import Look
from ui.widgets import Button, Choice, ElidedLabel, label
from ui.widgets.pill import Pill


class EditorBar(QWidget):
    """52 px at the top of the page."""

    account_chosen = Signal(str)  # account id, "" = only here

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("editor_bar")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.height(52))
        self.back = Button(
            look, self.tr("Back to the list"), kind="icon", icon="arrow-left", name="back"
        )
        self.heading = label(look, px=15, weight=600)
        self.place = ElidedLabel(look, tone="second")
        self.account = Choice(look, name="account")
        self.account.setAccessibleName(self.tr("Account of the order"))
        self.account.activated.connect(self._on_account)
        self.kept = Pill(look, "idle", name="draft_kept")
        self.undo = Button(
            look,
            self.tr("Undo"),
            kind="icon",
            icon="arrow-u-up-left-bold",
            key="Ctrl+Z",
            name="undo",
        )
        self.redo = Button(
            look,
            self.tr("Redo"),
            kind="icon",
            icon="arrow-u-up-right-bold",
            key="Ctrl+Shift+Z",
            name="redo",
        )
        self.save = Button(look, self.tr("Save"), key="Ctrl+S", name="save")
        self.save_close = Button(
            look,
            self.tr("Save and close"),
            kind="primary",
            icon="check-bold",
            key="Ctrl+Return",
            name="save_close",
        )
        self.papers = Button(
            look,
            self.tr("Ship: save and print papers"),
            kind="primary",
            icon="printer",
            key="Ctrl+Return",
            name="ship_papers",
        )
        self.papers.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        for part in (self.back, self.heading, self.place, self.account, self.kept):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.undo, self.redo, self.save, self.save_close, self.papers):
            row.addWidget(part)

    def begin(self, loaded: Order | None, head: Order, accounts: Mapping[str, str]) -> None:
        """Another order: heading, account, nothing kept yet."""
        new = loaded is None
        number = loaded.number if loaded else ""
        self.heading.setText(
            self.tr("New order") if new else self.tr("Edit order {}").format(number)
        )
        choosing = loaded is None or not loaded.account
        self.account.setVisible(choosing)
        self.place.setVisible(not choosing)
        if choosing:
            self._offer(head.account, accounts)
        else:
            name = accounts.get(head.account, "")
            self.place.set_text(self.tr("at {}").format(name) if name else self.tr("only here"))
        self.kept.hide()

    def show_packing(self, packing: bool) -> None:
        """While goods are packed the one primary act is to ship them."""
        self.save_close.setVisible(not packing)
        self.papers.setVisible(packing)

    def press_primary(self) -> None:
        """As its key does, from the keypad's Enter too."""
        (self.save_close if self.papers.isHidden() else self.papers).click()

    def _offer(self, chosen: str, accounts: Mapping[str, str]) -> None:
        self.account.clear()
        self.account.addItem(self.tr("only here"), "")
        for account_id, name in accounts.items():
            self.account.addItem(self.tr("for {}").format(name), account_id)
        self.account.setCurrentIndex(max(0, self.account.findData(chosen)))

    def _on_account(self, at: int) -> None:
        self.account_chosen.emit(str(self.account.itemData(at)))

    def show_kept(self, at: str) -> None:
        self.kept.say(self.tr("Draft kept {}").format(at))
        self.kept.show()

    def show_history(self, history: History[Any], *, dirty: bool) -> None:
        self.undo.setEnabled(history.can_undo)
        self.redo.setEnabled(history.can_redo)
        if not dirty:
            self.kept.hide()


_HEAD = (
    ("number", "Number", 100, 0), ("ordered_at", "Ordered", 152, 1),
    ("departure_country", "From", 48, 0),
    ("arrival_country", "To", 48, 0), ("incoterm", "Incoterm", 62, 0),
    ("incoterm_place", "Named place", 64, 2), ("currency", "Currency", 64, 0),
)  # fmt: skip


EDGE, GAP = 14, 8  # px beside the row, and between its fields


class HeadFields(QWidget):
    """Number to currency, in one row above the grid."""

    def __init__(self, look: Look, fields: BoundFields) -> None:
        super().__init__()
        self.setObjectName("order_head")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 8, EDGE, 8)
        words = {
            "Number": self.tr("Number"), "Ordered": self.tr("Ordered"), "From": self.tr("From"),
            "To": self.tr("To"), "Incoterm": self.tr("Incoterm"), "Currency": self.tr("Currency"),
            "Named place": self.tr("Named place"),
        }  # fmt: skip
        row = fields.row(*((path, words[word], stretch) for path, word, _, stretch in _HEAD))
        self._look, self._row = look, row
        self._fit()
        column.addWidget(row)
        ordered = row.fields["ordered_at"].editor
        assert isinstance(ordered, QLineEdit)
        ordered.setPlaceholderText(self.tr("now"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the row is too narrow for all of them, each gives way; none lies over the next."""
        wanted = {path: width * self._look.base_px // 13 for path, _, width, _ in _HEAD}
        room = self.width() - 2 * EDGE - GAP * (len(wanted) - 1)
        part = min(1.0, room / sum(wanted.values()))
        for path, _, _, stretch in _HEAD:
            width = int(wanted[path] * part)
            self._row.fields[path].setMinimumWidth(width)
            if not stretch:
                self._row.fields[path].setFixedWidth(width)
