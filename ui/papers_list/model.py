"""The model of the papers: one array of keys and a few pages of rows, however many there are."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.store.views import DocumentRow
from ui.clipboard import carrying
from ui.format import Formats
from ui.look import Look
from ui.widgets.label import plain_tip
from ui.words import paper_icon, paper_words

NOWHERE = QModelIndex()
PAGE, PAGES_KEPT = 64, 16
COLUMNS = (
    (QT_TRANSLATE_NOOP("PapersList", "Number"), 190),
    (QT_TRANSLATE_NOOP("PapersList", "Paper"), 168),
    (QT_TRANSLATE_NOOP("PapersList", "Order"), 76),
    (QT_TRANSLATE_NOOP("PapersList", "Customer"), 160),
    (QT_TRANSLATE_NOOP("PapersList", "Issued"), 146),
    (QT_TRANSLATE_NOOP("PapersList", "Total"), 112),
    (QT_TRANSLATE_NOOP("PapersList", "Printed"), 68),
    (QT_TRANSLATE_NOOP("PapersList", "Belongs to"), 182),
)
NUMBER, PAPER, _, CUSTOMER, _, TOTAL, _, LINK = range(len(COLUMNS))
Read = Callable[[Sequence[int]], Sequence[DocumentRow]]
Index = QModelIndex | QPersistentModelIndex


class PapersModel(QAbstractTableModel):
    """`read` gives the rows of keys, in their order; the papers' files lie under `root`."""

    def __init__(
        self, read: Read, root: Path, formats: Formats, look: Look, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read, self._root, self.formats, self.look = read, root, formats, look
        self.keys: array[int] = array("q")
        self._pages: OrderedDict[int, Sequence[DocumentRow]] = OrderedDict()

    def show_keys(self, keys: array[int]) -> None:
        """What the question shows now; every row is read anew."""
        self.beginResetModel()
        self.keys = keys
        self._pages.clear()
        self.endResetModel()

    def row(self, number: int) -> DocumentRow:
        """The paper in that row, read with its page if need be."""
        at = number // PAGE
        if at not in self._pages:
            self._pages[at] = self._read(self.keys[at * PAGE : (at + 1) * PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return self._pages[at][number % PAGE]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("PapersList", str(COLUMNS[section][0]))
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.ForegroundRole:
                quiet = "text2" if column else "text"
                return self.look.color("text3" if row.void_reason else quiet)
            case Qt.ItemDataRole.FontRole:
                return self.look.font(13, 400 if column else 500)
            case Qt.ItemDataRole.DecorationRole if column == PAPER:
                return self.look.icon(paper_icon(row.kind), "text3", 1.0)
            case Qt.ItemDataRole.ToolTipRole if row.void_reason:
                void = QCoreApplication.translate("PapersList", "Void: {}")
                return plain_tip(void.format(row.void_reason))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """The files of the dragged papers."""
        rows = dict.fromkeys(index.row() for index in indexes)
        return carrying(*(self._root / self.row(row).path for row in rows if self.row(row).path))

    def text(self, row: DocumentRow, column: int) -> str:
        """The cell in words."""
        void = QCoreApplication.translate("PapersList", "void")
        cells = (
            row.number, paper_words(row.kind), row.order_number, row.customer,
            self.formats.moment(row.issued_us), self.formats.money(row.total, row.currency),
            str(row.prints or "—"), void if row.void_reason else row.credits or row.follows,
        )  # fmt: skip
        return cells[column]


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == TOTAL else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
