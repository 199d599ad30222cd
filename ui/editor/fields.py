"""Form fields bound to paths of the draft: they tell what is typed and show what they are given.

Filling a field never counts as typing. A received text too long for a field stays whole in the
order and is shown clipped, read-only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.text import clip
from ui.editor.cells import Mark
from ui.editor.typed import NOTE_LIMIT, TEXT_LIMIT
from ui.look import Look
from ui.widgets import Field
from ui.widgets.field import Below
from ui.widgets.label import plain_tip

LEAST = 36  # px of a field in a narrow window
MARGIN = 16  # px kept around a field that is scrolled to
Level = Literal["bad", "wait"]
_COMES = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # … back
_OWN_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class _EdgeField(Field):
    """A narrow field: edge and tooltip say what is wrong, its row has the words."""

    def _show_below(self) -> None:
        super()._show_below()
        said = self.editor.accessibleDescription()
        self._below.hide()
        self.editor.setToolTip(plain_tip(said))


class FieldRow(QWidget):
    """Narrow fields side by side; what is said of them stands below, across the whole row."""

    def __init__(self, look: Look, fields: Mapping[str, tuple[Field, int]]) -> None:
        super().__init__()
        self.fields = {path: field for path, (field, _) in fields.items()}
        self.said = Below(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, stretch in fields.values():
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.said)

    def say(self, marks: Mapping[str, Mark], not_sent: Mapping[str, str]) -> None:
        """The worst sentences about these fields, else what is not sent of them."""
        mine = [marks[path] for path in self.fields if path in marks]
        role: Level = "bad" if any(mark.role == "bad" for mark in mine) else "wait"
        lines = [mark.sentence for mark in mine if mark.role == role]
        lines = lines or [not_sent[path] for path in self.fields if path in not_sent]
        self.said.say("\n".join(dict.fromkeys(lines)), role if mine else None, not_sent=not mine)


class BoundFields(QObject):
    """All form fields of the page by path."""

    typed = Signal(str, str)  # path, text
    entered = Signal()  # Enter in a field of one line
    rested = Signal()  # a field was left: the next typing is a step of its own

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look
        self.fields: dict[str, Field] = {}
        self.rows: list[FieldRow] = []
        self._said: dict[str, tuple[Mark | None, str]] = {}
        self._locked: frozenset[str] = frozenset()
        self._typed_now: set[str] = set()  # a text being typed is never clipped
        self._typing = ""  # the path a key goes into just now
        self._stands: dict[str, str] = {}  # how the draft shows what a field holds as typed

    def line(self, path: str, caption: str) -> Field:
        """A one-line field for `path`."""
        return self._line(Field, path, caption)

    def row(self, *wanted: tuple[str, str, int]) -> FieldRow:
        """Narrow one-line fields side by side: path, caption and stretch of each."""
        fields = {
            path: (self._line(_EdgeField, path, caption), stretch)
            for path, caption, stretch in wanted
        }
        made = FieldRow(self.look, fields)
        self.rows.append(made)
        return made

    def _line(self, made: type[Field], path: str, caption: str) -> Field:
        editor = QLineEdit()
        editor.setMinimumWidth(LEAST)
        editor.textEdited.connect(partial(self._on_typed, path))
        editor.returnPressed.connect(editor.focusNextChild)
        editor.returnPressed.connect(self.entered)
        return self._add(path, made, caption, editor)

    def note(self, path: str, caption: str, rows: int = 2) -> Field:
        """A field of several lines; Tab leaves it."""
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(self.look.height(12 + 20 * rows))
        editor.textChanged.connect(lambda: self._on_typed(path, editor.toPlainText()))
        return self._add(path, Field, caption, editor)

    def _add(
        self, path: str, made: type[Field], caption: str, editor: QLineEdit | QPlainTextEdit
    ) -> Field:
        editor.setObjectName("field_" + path.replace(".", "_"))
        editor.installEventFilter(self)
        field = made(self.look, caption, editor)
        self.fields[path] = field
        return field

    def _on_typed(self, path: str, text: str) -> None:
        self._typed_now.add(path)
        self._typing = path
        self.typed.emit(path, text)
        self._typing = ""

    def drop(self, prefix: str) -> None:
        """Forget the fields whose widgets are going away."""
        for path in [path for path in self.fields if path.startswith(prefix)]:
            del self.fields[path]
            self._said.pop(path, None)
        self.rows = [row for row in self.rows if not any(p.startswith(prefix) for p in row.fields)]

    def show(self, text_of: Callable[[str], str]) -> None:
        """Put the draft's texts into the fields that show another one."""
        for path, field in self.fields.items():
            self._put(path, field.editor, text_of(path))

    def lock(self, path: str, *, locked: bool) -> None:
        """A field that is shown and cannot be typed in."""
        editor = self.fields[path].editor
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        editor.setReadOnly(locked)
        editor.style().unpolish(editor)
        editor.style().polish(editor)
        self._locked = (self._locked | {path}) if locked else (self._locked - {path})

    def begin(self) -> None:
        """Another order comes: nothing was typed yet."""
        self._typed_now.clear()
        self._stands.clear()

    def _put(self, path: str, editor: QWidget, text: str) -> None:
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        one_line = isinstance(editor, QLineEdit)
        long = len(text) > (TEXT_LIMIT if one_line else NOTE_LIMIT) and path not in self._typed_now
        shown = clip(text, TEXT_LIMIT) if long else text
        if path not in self._locked and editor.isReadOnly() != long:
            editor.setReadOnly(long)
            editor.setToolTip(self.tr("Received so: kept whole, shown in part") if long else "")
        held = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
        if path == self._typing:
            self._stands[path] = shown
        at_it = editor.window().focusWidget() is editor  # also while another program is in front
        if held == shown or (at_it and self._stands.get(path) == shown):
            return  # "12." on the way to "12.05"; it is put right when the field is left
        with QSignalBlocker(editor):
            if isinstance(editor, QLineEdit):
                editor.setText(shown)
                editor.setCursorPosition(0)
            else:
                editor.setPlainText(shown)

    def mark(self, marks: Mapping[str, Mark], not_sent: Mapping[str, str]) -> None:
        """The problems beside their fields, and what the account cannot hold."""
        for path, field in self.fields.items():
            said = (marks.get(path), not_sent.get(path, ""))
            if self._said.get(path) == said:
                continue
            self._said[path] = said
            mark, reason = said
            level: Level = "bad" if mark and mark.role == "bad" else "wait"
            field.set_problem(mark.sentence if mark else "", level)
            field.set_not_sent(reason)
        for row in self.rows:
            row.say(marks, not_sent)

    def focus(self, path: str) -> bool:
        """Bring the cursor into that field; False when there is none on the page."""
        field = self.fields.get(path)
        if field is None or not field.isVisibleTo(field.window()):
            return False
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        _bring_into_view(field)
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo are the page's, so that they go through all fields in their order."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _OWN_KEYS):
                event.ignore()
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _COMES:
            self.rested.emit()
        return False


def _bring_into_view(field: Field) -> None:
    """Scroll to the field once its neighbours have their places."""
    area: QWidget | None = field.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        QTimer.singleShot(0, field, partial(area.ensureWidgetVisible, field, 0, MARGIN))
