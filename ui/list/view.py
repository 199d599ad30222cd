"""The list on screen: one Python paint for the whole viewport, the keyboard, the selection.

Knows rows and plans, not where they come from. Signals speak of row numbers and order ids.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import chain, islice

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.settings import Column
from app.store.views import OrderRow, Sort
from ui.clipboard import copy_table
from ui.format import Formats
from ui.list.columns import COLUMNS, Col
from ui.list.header import ListHeader
from ui.list.model import OrderList
from ui.list.plan import Geometry, Plan, Planner, Slot
from ui.list.staying import MOST_SHOWN, Kept, Places, Span, others
from ui.look import Look
from ui.widgets.empty import paint_skeleton
from ui.widgets.painting import painting
from ui.widgets.viewport import make_viewport

PLANS_KEPT = 512
MOST_COPIED = 1000
MOST_NAMED = 20_000  # a larger selection is told by what it leaves out
NO_INDEX = QModelIndex()


class OrderTable(QTableView):
    """Rows of 30 px, never a horizontal scroll; selection is by whole rows."""

    opened = Signal(str)  # Enter or double click: order id
    current_changed = Signal(object)  # OrderRow or None
    selection_changed = Signal(int)  # how many rows
    trash_wanted = Signal()
    sort_wanted = Signal(str)  # app.store.views.Sort
    typed = Signal(str)  # letters typed over the list belong to the search box
    first_painted = Signal()

    def __init__(
        self, model: OrderList, look: Look, formats: Formats, now_us: Callable[[], int]
    ) -> None:
        super().__init__()
        self._rows, self._look, self._formats, self._now_us = model, look, formats, now_us
        self._plans: OrderedDict[int, tuple[OrderRow, Plan]] = OrderedDict()
        self._planner: Planner | None = None
        self._geometry: Geometry | None = None
        self._hover = -1
        self._whole = False  # all was selected, so what is still to come is too
        self.loading = False
        self._painted = False
        make_viewport(self, filled=True)
        self.setObjectName("order_list")
        self.setAccessibleName(self.tr("Orders"))
        self.setModel(model)
        self._behave()
        self._head = ListHeader(look, self)
        self.setHorizontalHeader(self._head)
        self._connect()

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._set_row_height()

    def _connect(self) -> None:
        self._look.changed.connect(self._restyle)
        self._rows.rows_changed.connect(self._on_rows_changed)
        self._rows.modelReset.connect(self.forget_plans)
        if self._rows.marks is not None:
            self._rows.marks.came.connect(self.forget_plans)
        self._head.sectionClicked.connect(self._on_section_clicked)
        self._head.changed.connect(self.forget_plans)
        self.doubleClicked.connect(self._on_double_clicked)

    # -- columns ----------------------------------------------------------------
    def columns(self) -> tuple[Column, ...]:
        """Order, widths and choice as they stand, for the settings."""
        return self._head.columns()

    def show_columns(self, columns: Sequence[Column]) -> None:
        self._head.show_columns(columns)

    def fit_columns(self, window_width: int) -> None:
        """Hide what a window of that width has no room for, and what the clerk chose away."""
        self._head.fit(window_width)

    def show_sort(self, sort: Sort, *, descending: bool) -> None:
        self._head.show_sort(sort, descending=descending)

    def _on_section_clicked(self, logical: int) -> None:
        sort = COLUMNS[Col(logical)].sort
        if sort is not None:
            self.sort_wanted.emit(sort)

    # -- painting ---------------------------------------------------------------
    def forget_plans(self) -> None:
        self._plans.clear()
        self._planner = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        viewport = self.viewport()
        height = self._row_height
        area = event.rect()
        offset = self.verticalScrollBar().value()
        first = max(0, (offset + area.top()) // height)
        last = min(len(self._rows.keys) - 1, (offset + area.bottom()) // height)
        with painting(viewport, smooth=False) as painter:
            painter.fillRect(area, self._look.color("surface"))
            for number in range(first, last + 1):
                self._paint_row(painter, number, number * height - offset, height)
            if self.loading and not self._rows.keys:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_skeleton(painter, self._look, 0, viewport.width(), height)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def _paint_row(self, painter: QPainter, number: int, top: int, height: int) -> None:
        look, width = self._look, self.viewport().width()
        focused = self.hasFocus()
        selected = self.selectionModel().isRowSelected(number, NO_INDEX)
        if selected:
            ground = look.color("select" if focused else "select_off")
            painter.fillRect(0, top, width, height, ground)
        elif number == self._hover:
            painter.fillRect(0, top, width, height, look.color("hover"))
        painter.fillRect(0, top + height - 1, width, 1, look.color("line_row"))
        plan = self._plan(number)
        if plan is not None:
            plan.replay(painter, top + height / 2)
        if number == self.currentIndex().row():
            self._paint_current(painter, QRect(0, top, width, height), focused)

    def _paint_current(self, painter: QPainter, rect: QRect, focused: bool) -> None:
        """1 px outline and a 3 px bar at the leading edge; a grey bar alone without focus."""
        ink = self._look.color("focus" if focused else "line_field")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar = rect.right() - 2 if mirrored else rect.left()
        painter.fillRect(bar, rect.top(), 3, rect.height(), ink)
        if focused:
            painter.setPen(ink)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _plan(self, number: int) -> Plan | None:
        row = self._rows.row(number)
        if row is None:
            return None
        kept = self._plans.get(number)
        if kept is not None and kept[0] is row:
            return kept[1]
        plan = self._current_planner().plan(row, self._rows.marked(row))
        self._plans[number] = (row, plan)
        if len(self._plans) > PLANS_KEPT:
            self._plans.popitem(last=False)
        return plan

    def _current_planner(self) -> Planner:
        if self._planner is None:
            geometry = Geometry(
                self._slots(),
                self.devicePixelRatioF(),
                self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
            self._planner = Planner(self._look, self._formats, geometry, self._now_us())
        return self._planner

    def _slots(self) -> tuple[tuple[Col, Slot], ...]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        slots = []
        for column, spec in COLUMNS.items():
            if self._head.isSectionHidden(column):
                continue
            left = self._head.sectionViewportPosition(column)
            right = left + self._head.sectionSize(column)
            inset = 8 if column in {Col.TOTAL, Col.CUSTOMER} else 2  # px before the next column
            start, end = (inset, spec.padding) if mirrored else (spec.padding, inset)
            slots.append((column, Slot(left + start, right - end)))
        return tuple(slots)

    # -- selection --------------------------------------------------------------
    @property
    def selected_count(self) -> int:
        """How many rows, counted by ranges: a million selected rows are one range."""
        return sum(r.height() for r in self._row_ranges())

    def _row_ranges(self) -> list[QItemSelectionRange]:
        return [r for r in self.selectionModel().selection().toList() if r.left() <= 0]

    def selected_keys(self) -> array[int]:
        """The list keys of the selection, in list order."""
        keys: array[int] = array("q")
        for part in sorted(self._row_ranges(), key=lambda r: r.top()):
            keys += self._rows.keys[part.top() : part.bottom() + 1]
        return keys

    def current_row(self) -> OrderRow | None:
        number = self.currentIndex().row()
        return self._rows.row(number) if 0 <= number < len(self._rows.keys) else None

    def select_rows(self, numbers: list[int], current: int = -1) -> None:
        """Select these rows and make one of them the current one, without scrolling."""
        self.select_spans([(number, number) for number in numbers], current)

    def select_spans(self, spans: Sequence[Span], current: int = -1) -> None:
        """The same for runs of rows, so that a million of them cost no more than one."""
        flags = QItemSelectionModel.SelectionFlag
        wanted, last_column = QItemSelection(), len(COLUMNS) - 1
        for first, last in spans:
            wanted.select(self._rows.index(first, 0), self._rows.index(last, last_column))
        model = self.selectionModel()
        if current >= 0:
            model.setCurrentIndex(self._rows.index(current, 0), flags.NoUpdate)
        model.select(wanted, flags.ClearAndSelect | flags.Rows)

    def go_to(self, number: int) -> None:
        """Make that row the current and only selected one, and bring it into sight."""
        self.select_rows([number], number)
        self.scrollTo(self._rows.index(number, 0))

    # -- place ------------------------------------------------------------------
    def kept(self) -> Kept:
        """Selection, current order and the row at the top of the screen, by list keys."""
        keys, current = self._rows.keys, self.currentIndex().row()
        spans = sorted((r.top(), r.bottom()) for r in self._row_ranges())
        count = sum(last - first + 1 for first, last in spans)
        but = count == len(keys) > 1 or count > max(len(keys) // 2, MOST_NAMED)
        chosen = others(keys, spans) if but else self.selected_keys()
        top, offset = divmod(self.verticalScrollBar().value(), self._row_height)
        known = 0 <= current < len(keys)
        return Kept(
            chosen, but, keys[current] if known else -1, max(0, current),
            keys[top] if (top or offset) and top < len(keys) else -1, offset,
        )  # fmt: skip

    def shown_keys(self) -> array[int]:
        """The keys from the top of the screen on; none where the list stands at its start."""
        top = self.verticalScrollBar().value() // self._row_height
        return self._rows.keys[top : top + MOST_SHOWN] if top else array("q")

    def stand(self, places: Places) -> None:
        """Select, make current and scroll as these places say, after the rows were renewed."""
        self.executeDelayedItemsLayout()
        self.select_spans(places.spans, places.current)
        top = 0 if places.top < 0 else places.top * self._row_height + places.kept.offset
        if places.top >= 0 or places.kept.top < 0:
            self.verticalScrollBar().setValue(top)

    def step(self, by: int) -> None:
        """Make the next or previous row the current and only selected one."""
        number = self.currentIndex().row() + by
        if 0 <= number < len(self._rows.keys):
            self.go_to(number)

    def selectAll(self) -> None:
        """All that the question shows, those below the first rows too."""
        super().selectAll()
        self._whole = True

    def rowsInserted(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        super().rowsInserted(parent, start, end)
        if self._whole:
            self.selectAll()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._whole = False
        self.viewport().update()
        self.selection_changed.emit(self.selected_count)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt gives a list that has no current row its first, but selects nothing by that."""
        super().focusInEvent(event)
        current = self.currentIndex().row()
        if current >= 0 and not self.selected_count:
            self.select_rows([current], current)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_changed.emit(self.current_row())

    # -- keyboard and mouse -----------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open_current()
        elif key == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():  # a key held down would empty the list row by row
                self.trash_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would walk a million rows: letters go to the search box instead."""

    def _copy(self) -> None:
        """The selected rows as lines of tab-separated words; the first thousand of them."""
        places = chain.from_iterable(range(r.top(), r.bottom() + 1) for r in self._row_ranges())
        rows = [self._rows.row(number) for number in sorted(islice(places, MOST_COPIED))]
        copy_table([self._rows.text(row, c) for c in COLUMNS] for row in rows if row)

    def _open_current(self) -> None:
        row = self.current_row()
        if row is not None:
            self.opened.emit(row.id)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self._open_current()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_hover(-1)

    def _show_hover(self, number: int) -> None:
        if number != self._hover:
            self._hover = number
            self.viewport().update()

    # -- changes ----------------------------------------------------------------
    @property
    def _row_height(self) -> int:
        return self._look.height(30)

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.height(30))

    def _on_rows_changed(self, _first: int, _last: int) -> None:
        self.viewport().update()  # a plan is kept only for the very row it was made of

    def _restyle(self) -> None:
        self._set_row_height()
        self._head.restyle()
        self.forget_plans()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forget_plans()
