"""The model of the papers: what each cell of an issued paper says, and its file when dragged."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
)

from app.store.views import DocumentRow
from ui.clipboard import carrying
from ui.format import Formats
from ui.look import Look
from ui.widgets.label import plain_tip
from ui.widgets.plain_table import Index, KeyedModel, Read
from ui.words import paper_icon, paper_words

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


class PapersModel(KeyedModel[DocumentRow]):
    """The papers' files lie under `root`."""

    def __init__(
        self, read: Read[DocumentRow], root: Path, formats: Formats, look: Look, parent: QObject
    ) -> None:
        super().__init__(read, look, parent, columns=COLUMNS, context="PapersList", right=TOTAL)
        self._root, self.formats = root, formats

    def look_of(self, row: DocumentRow, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.ForegroundRole:
                quiet = "text2" if column else "text"
                return self.look.color("text3" if row.void_reason else quiet)
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
        rows = map(self.row, dict.fromkeys(index.row() for index in indexes))
        return carrying(*(self._root / row.path for row in rows if row is not None and row.path))

    def text(self, row: DocumentRow, column: int) -> str:
        void = QCoreApplication.translate("PapersList", "void")
        money = self.formats.money(row.total, row.currency) if row.currency else ""
        cells = (
            row.number, paper_words(row.kind), row.order_number, row.customer,
            self.formats.moment(row.issued_us), money,
            str(row.prints or "—"), void if row.void_reason else row.credits or row.follows,
        )  # fmt: skip
        return cells[column]
