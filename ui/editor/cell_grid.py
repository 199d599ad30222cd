"""A small spreadsheet's view: how its cells are painted and edited, and the keys it knows.

It edits nothing itself: texts go out through the model, whole rows through `remove`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.clipboard import copy_table, table_in
from ui.editor.cells import AnyIndex, CellModel, Mark
from ui.look import Look, text_at

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)


class CellDelegate(QStyledItemDelegate):
    """Paints cells and makes their editors."""

    opened = Signal(QLineEdit, int, str)  # an editor came up: field, row, line field
    entered = Signal(int, int)  # Enter in an editor: row, column

    def __init__(self, look: Look, parent: CellGrid) -> None:
        super().__init__(parent)
        self.look, self.grid = look, parent

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        model = self.grid.cell_model
        column = model.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setObjectName(f"{self.grid.each}_{column.key}")
        title = model.title(index.column())
        editor.setAccessibleName(self.tr("{}, line {}").format(title, index.row() + 1))
        editor.setFont(self.look.font(13))
        editor.setProperty("cell", True)
        if column.right:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.opened.emit(editor, index.row(), column.key)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """A cell being typed in keeps what is typed, whatever comes into its row meanwhile."""
        assert isinstance(editor, QLineEdit)
        if editor.isModified():
            return
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, CellModel)
        model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter commits and tells where, instead of only closing the editor; a table is a table."""
        if isinstance(event, QKeyEvent) and self._pastes_table(editor, event):
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, QLineEdit)
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            index = self.grid.indexAt(editor.geometry().center())
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.entered.emit(index.row(), index.column())
            return True
        return super().eventFilter(editor, event)

    def _pastes_table(self, editor: QObject, event: QKeyEvent) -> bool:
        """Several cells do not belong into one, also while that one is open."""
        text = QApplication.clipboard().text()
        pasting = event.type() == QEvent.Type.KeyPress and event.matches(
            QKeySequence.StandardKey.Paste
        )
        if not pasting or not ("\t" in text or "\n" in text.strip()):
            return False
        assert isinstance(editor, QLineEdit)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.grid.paste(text)
        return True

    # -- painting --------------------------------------------------------------------
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(self.grid.cell_model.columns[index.column()].width, self.look.height(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view, model, row = self.grid, self.grid.cell_model, index.row()
        column, box = model.columns[index.column()], QRectF(option.rect)
        new_line = row == model.filled
        mark = model.marks.get((row, column.key))
        painter.save()
        painter.fillRect(box, self.look.color(self._ground(mark, new_line, view, index)))
        self._lines(painter, box, option.rect.right() < view.viewport().width() - 1)
        if new_line and index.column() == model.inviting:
            self._write(painter, box, model.invitation, "text3", right=False)
        elif mark and not model.text(row, column.key):
            self._missing(painter, box, mark)
        else:
            token = f"{mark.role}.word" if mark else "text3" if new_line else column.tone
            text = model.shown(row, column.key)
            self._write(painter, box, text, token, right=column.right, weight=column.weight)
            if mark:
                self._corner(painter, box, mark)
        if view.currentIndex() == index:
            self._ring(painter, box, focused=view.hasFocus())
        painter.restore()

    def _ground(self, mark: Mark | None, new: bool, view: QTableView, index: AnyIndex) -> str:
        if mark:
            return f"{mark.role}.tint"
        if view.selectionModel().isSelected(index) and view.currentIndex() != index:
            return "select" if view.hasFocus() else "select_off"
        return "hover" if new else "surface"

    def _lines(self, painter: QPainter, box: QRectF, inner: bool) -> None:
        colour = self.look.color("line_row")
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1).translated(0, -1), colour)
        if inner:
            x = box.left() if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else None
            painter.fillRect(
                QRectF(box.right() - 1 if x is None else x, box.top(), 1, box.height()), colour
            )

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        token: str,
        *,
        right: bool,
        weight: int = 400,
    ) -> None:
        metrics = self.look.metrics(13, weight)
        inner = box.adjusted(8, 0, -8, 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
        width = metrics.horizontalAdvance(shown)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setFont(self.look.font(13, weight))
        painter.setPen(self.look.color(token))
        at_right = right != mirrored
        text_at(
            painter, inner.right() - width if at_right else inner.left(), box.center().y(), shown
        )

    def _missing(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        """An empty cell that should not be: sign, and the word where there is room."""
        name = "x-circle-fill" if mark.role == "bad" else "warning-fill"
        ratio = painter.device().devicePixelRatioF()
        sign = self.look.icon(name, f"{mark.role}.glyph", ratio, 14)
        size = self.look.px(14)
        painter.drawPixmap(round(box.left() + 8), round(box.center().y() - size / 2), sign)
        word = self.tr("missing")
        if self.look.metrics(12).horizontalAdvance(word) < box.width() - size - 20:
            painter.setFont(self.look.font(12))
            painter.setPen(self.look.color(f"{mark.role}.word"))
            text_at(painter, box.left() + size + 13, box.center().y(), word)

    def _corner(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(f"{mark.role}.glyph"))
        corner = box.topLeft()
        points = [corner, corner + QPointF(7, 0), corner + QPointF(0, 7)]
        painter.drawPolygon(QPolygonF(points))

    def _ring(self, painter: QPainter, box: QRectF, *, focused: bool) -> None:
        painter.setPen(
            QPen(self.look.color("focus" if focused else "line_field"), 2 if focused else 1)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))


class CellGrid(QTableView):
    """The view: keys of a spreadsheet, editors of our delegate, heights in the present text size.

    `each` names the editors of its cells.
    """

    remove = Signal(object)  # frozenset of rows

    def __init__(self, look: Look, cell_model: CellModel, name: str, words: str, each: str) -> None:
        super().__init__()
        self.look, self.cell_model, self.each = look, cell_model, each
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setModel(cell_model)
        self.cells = CellDelegate(look, self)
        self.setItemDelegate(self.cells)
        self.cells.entered.connect(self.on_entered)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        """Heights and widths in the present text size."""
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.look.height(30))
        header = self.horizontalHeader()
        header.setFont(self.look.font(12))
        header.setFixedHeight(self.look.height(28))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(30)
        for at, column in enumerate(self.cell_model.columns):
            header.resizeSection(at, round(column.width * self.look.base_px / 13))
            if column.stretch:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.viewport().update()

    def commit(self) -> None:
        """Take over the cell that is being typed in, if one is open."""
        editor = QApplication.focusWidget()
        if isinstance(editor, QLineEdit) and self.viewport().isAncestorOf(editor):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def drop_editor(self) -> None:
        """Close the open cell without taking its text."""
        editor = QApplication.focusWidget()
        if isinstance(editor, QLineEdit) and self.viewport().isAncestorOf(editor):
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def go(self, row: int, column: int, *, edit: bool = True) -> None:
        """Move to a cell, and open it for typing."""
        index = self.cell_model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if edit and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def on_entered(self, row: int, column: int) -> None:
        """Enter in a cell: to the one below it, or where a new row begins."""
        last = self.cell_model.filled
        grown = row + 1 < last or not self.cell_model.grows
        below = min(row + 1, self.cell_model.rowCount() - 1)
        self.go(below, column if grown else self.cell_model.first, edit=False)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Tab skips cells that cannot be typed in."""
        steps = {
            QAbstractItemView.CursorAction.MoveNext: 1,
            QAbstractItemView.CursorAction.MovePrevious: -1,
        }
        if action not in steps:
            return super().moveCursor(action, modifiers)
        at = self.currentIndex()
        place = at.row() * len(self.cell_model.columns) + at.column() + steps[action]
        while 0 <= place < self.cell_model.rowCount() * len(self.cell_model.columns):
            index = self.cell_model.index(*divmod(place, len(self.cell_model.columns)))
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                return index
            place += steps[action]
        return at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and not control and at.isValid():
            if at.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(at)
            else:
                self.on_entered(at.row(), at.column())
        elif event.key() == Qt.Key.Key_Delete and control:
            self.remove.emit(self.chosen_rows())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not control:
            self._clear_cells()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QApplication.clipboard().text())
        elif control and event.key() not in _MOVES:
            event.ignore()  # the page's shortcuts
        else:
            super().keyPressEvent(event)

    def chosen_rows(self) -> frozenset[int]:
        """Those with a chosen cell, else the one the keyboard is in."""
        rows = {index.row() for index in self.selectedIndexes()} or {self.currentIndex().row()}
        return frozenset(row for row in rows if 0 <= row < self.cell_model.filled)

    def _clear_cells(self) -> None:
        for index in self.selectedIndexes():
            if index.flags() & Qt.ItemFlag.ItemIsEditable and index.row() < self.cell_model.filled:
                self.cell_model.setData(index, "")

    def _copy(self) -> None:
        """The chosen cells as tab-separated text, as spreadsheets exchange it."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda i: (i.row(), i.column())):
            text = self.cell_model.text(index.row(), self.cell_model.columns[index.column()].key)
            rows.setdefault(index.row(), []).append(text)
        copy_table(rows.values())

    def paste(self, text: str) -> None:
        """Cells from a spreadsheet, from the current cell to the right and down."""
        start = self.currentIndex()
        for down, line in enumerate(table_in(text)):
            for right, cell in enumerate(line):
                index = self.cell_model.index(start.row() + down, start.column() + right)
                if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                    self.cell_model.setData(index, cell)
