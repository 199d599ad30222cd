"""Every issued paper of the profile: find by number, order or customer, look, print, void."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from app.store.views import Changes, DocumentRow
from app.text import fold
from ui.format import Formats
from ui.look import Look
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.widgets import Banner, Button, EmptyState, hairline, label
from ui.widgets.label import plain_tip
from ui.words import paper_words

NOWHERE = QModelIndex()
COLUMNS = (
    (QT_TRANSLATE_NOOP("PapersList", "Number"), 190),
    (QT_TRANSLATE_NOOP("PapersList", "Paper"), 150),
    (QT_TRANSLATE_NOOP("PapersList", "Order"), 90),
    (QT_TRANSLATE_NOOP("PapersList", "Customer"), 200),
    (QT_TRANSLATE_NOOP("PapersList", "Issued"), 140),
    (QT_TRANSLATE_NOOP("PapersList", "Total"), 120),
    (QT_TRANSLATE_NOOP("PapersList", "Printed"), 80),
    ("", 80),
)
CUSTOMER, TOTAL = 3, 5


class PapersModel(QAbstractTableModel):
    """Rows of `DocumentRow`, narrowed by what is searched."""

    def __init__(self, formats: Formats, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.formats, self.look = formats, look
        self._all: list[tuple[str, DocumentRow]] = []
        self.rows: list[DocumentRow] = []
        self._wanted = ""

    def fill(self, rows: Sequence[DocumentRow]) -> None:
        self._all = [(fold(f"{r.number} {r.order_number} {r.customer}"), r) for r in rows]
        self.search(self._wanted)

    def search(self, text: str) -> None:
        """Show the papers that hold every word of the text."""
        self._wanted = text
        words = fold(text).split()
        self.beginResetModel()
        self.rows = [row for folded, row in self._all if all(word in folded for word in words)]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("PapersList", str(COLUMNS[section][0]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.look.color(
                "text3" if row.void_reason else "text" if not column else "text2"
            )
        if role == Qt.ItemDataRole.FontRole:
            return self.look.font(13, 400 if column else 500)
        if role == Qt.ItemDataRole.ToolTipRole and row.void_reason:
            void = QCoreApplication.translate("PapersList", "Void: {}")
            return plain_tip(void.format(row.void_reason))
        return None

    def text(self, row: DocumentRow, column: int) -> str:
        translate = QCoreApplication.translate
        cells = (
            row.number, paper_words(row.kind), row.order_number, row.customer,
            self.formats.moment(row.issued_us), self.formats.money(row.total, row.currency),
            str(row.prints or "—"), translate("PapersList", "void") if row.void_reason else "",
        )  # fmt: skip
        return cells[column]


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == TOTAL else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class PapersListPage(Page):
    """`opened(number=N)` stands on that paper."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Papers")
        look = workplace.look
        self.model = PapersModel(workplace.formats, look, self)
        self.search = QLineEdit()
        self.search.setObjectName("papers_search")
        self.search.setAccessibleName(self.tr("Search papers"))
        self.search.setPlaceholderText(self.tr("Search number, order, customer…"))
        self.search.setClearButtonEnabled(True)
        self.search.setFont(look.font(13))
        self.count = label(look, px=12, tone="second")
        self.open = Button(look, self.tr("Open"), key="Return", bind=False, name="open_paper")
        self.print = Button(
            look, self.tr("Print again"), icon="printer", key="Ctrl+P", name="print_paper"
        )
        self.void = Button(look, self.tr("Void…"), kind="danger", name="void_paper")
        self.table = self._table(look)
        self.notice = Notice()
        self.empty = EmptyState(look)
        self.empty.say(
            "file-text",
            self.tr("No paper issued yet"),
            self.tr("Papers appear here once they have a number."),
        )
        self._wanted = ""
        self._lay_out()
        self._connect()

    def _table(self, look: Look) -> QTableView:
        table = QTableView()
        table.setObjectName("papers_table")
        table.setAccessibleName(self.tr("Issued papers"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.height(30))
        header = table.horizontalHeader()
        header.setFont(look.font(12))
        header.setHighlightSections(False)
        header.setFixedHeight(look.height(30))
        for at, (_, width) in enumerate(COLUMNS):
            header.resizeSection(at, width * look.base_px // 13)
        header.setSectionResizeMode(CUSTOMER, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 11, 12, 11)
        bar.setSpacing(8)
        bar.addWidget(label(look, self.tr("Papers"), px=15, weight=600))
        bar.addWidget(self.count)
        bar.addStretch(1)
        self.search.setFixedWidth(look.px(320))
        for part in (self.search, self.void, self.print, self.open):
            bar.addWidget(part)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_open)
        self.table.activated.connect(self._on_open)
        self.table.doubleClicked.connect(self._on_open)
        self.table.selectionModel().selectionChanged.connect(self._show_acts)
        self.open.clicked.connect(self._on_open)
        self.print.clicked.connect(self._on_print)
        self.void.clicked.connect(self._on_void)
        self.workplace.bus.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        self._wanted = args.get("number", "")
        self.notice.clear()
        self._read()
        self.search.setFocus()

    def _read(self) -> None:
        from app.commands import papers

        desk = self.workplace.desk
        self.workplace.jobs.run(lambda: papers.documents_of(desk), self._on_read)

    def _on_read(self, rows: list[DocumentRow]) -> None:
        current = self._current()
        chosen = self._wanted or (current.number if current else "")
        self.model.fill(rows)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        at = next((i for i, row in enumerate(self.model.rows) if row.number == chosen), 0)
        if self.model.rows:
            self.table.selectRow(at)
        self._wanted = ""
        self._show_acts()

    def _on_search(self, text: str) -> None:
        self.model.search(text)
        if self.model.rows:
            self.table.selectRow(0)
        self._show_acts()

    def _current(self) -> DocumentRow | None:
        index = self.table.currentIndex()
        known = 0 <= index.row() < len(self.model.rows)
        return self.model.rows[index.row()] if known else None

    def _chosen(self) -> list[DocumentRow]:
        return [self.model.rows[i.row()] for i in self.table.selectionModel().selectedRows()]

    def _show_acts(self) -> None:
        some = bool(self._chosen())
        for button in (self.open, self.print, self.void):
            button.setEnabled(some)
        self.count.setText(self.workplace.formats.count(len(self.model.rows)))

    # -- acts --------------------------------------------------------------------------
    def _on_open(self) -> None:
        row = self._current()
        if row is not None:
            self.workplace.show_page("papers", order_id=row.order_id, number=row.number)

    def _on_print(self) -> None:
        """The stored files, each to the printer remembered for its kind."""
        from app.commands import printing
        from app.settings import Printing

        desk, rows = self.workplace.desk, self._chosen()
        kept = self.workplace.preferences.current.printing

        def work() -> Changes:
            done = Changes()
            for row in rows:
                way = kept.get(row.kind, Printing())
                done |= printing.print_documents(desk, [row.number], way.printer, way.copies)
            return done

        self.workplace.jobs.run(work, self.workplace.bus.changed.emit)

    def _on_void(self) -> None:
        """Asked in place: a void paper keeps its number and needs a reason."""
        rows = self._chosen()
        if not rows:
            return
        look = self.workplace.look
        reason = QLineEdit()
        reason.setObjectName("void_reason")
        reason.setAccessibleName(self.tr("Reason"))
        reason.setPlaceholderText(self.tr("Reason"))
        reason.setFont(look.font(13))
        act = Button(look, self.tr("Mark as void"), kind="danger", name="void_confirm")
        keep = Button(look, self.tr("Keep"), kind="quiet", name="void_keep")
        banner = Banner(
            look,
            "ask",
            self.tr("Mark {} as void?").format(rows[0].number),
            self.tr("It stays in the series with this reason; it cannot come back."),
            buttons=(act, keep),
            name="ask_void",
        )
        keep.clicked.connect(self.notice.clear)
        act.clicked.connect(lambda: self._mark_void(rows[0].number, reason.text()))
        reason.returnPressed.connect(act.click)
        self.notice.say(banner, reason)
        reason.setFocus()

    def _mark_void(self, number: str, reason: str) -> None:
        from app.commands import papers

        desk = self.workplace.desk
        self.workplace.jobs.run(
            partial(papers.void_document, desk, number, reason), self._on_voided
        )

    def _on_voided(self, changes: Changes) -> None:
        self.notice.clear()
        self.workplace.bus.changed.emit(changes)

    def _on_changed(self, changes: Changes) -> None:
        if changes.documents and self.isVisible():
            self._read()
