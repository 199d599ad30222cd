"""The left column: which paper, and what is issued already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import documents
from app.orders.model import Shipment
from app.store.views import DocumentRow
from ui.clipboard import carrying
from ui.format import Formats
from ui.look import Look
from ui.widgets import Choice, SectionLabel
from ui.widgets.painting import line_of_text, painting, rounded
from ui.widgets.pressable import Pressable
from ui.words import paper_icon, paper_words

KINDS = tuple(
    kind
    for kind in (
        "commercial-invoice", "packing-list", "delivery-note", "proforma", "customs-proforma",
    )
    if kind in documents.KINDS
)  # fmt: skip


class PaperItem(Pressable):
    """Icon, name, and a second line; checked is the paper in view. Can be dragged out as a file."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        super().__init__()
        self._look, self._icon, self._second, self._tick = look, icon, "", False
        self.file = ""  # path of an issued paper's PDF
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def say(self, first: str, second: str, *, tick: bool = False) -> None:
        self.setText(first)
        self._second, self._tick = second, tick
        self.setAccessibleName(first)
        self.setAccessibleDescription(second)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._look.height(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, rect = self._look, QRectF(self.rect())
        checked = self.isChecked()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, ratio = look.px(16), self.devicePixelRatioF()
        icon = f"{self._icon}-fill" if checked else self._icon
        with painting(self) as painter:
            if checked or self.underMouse():
                rounded(painter, rect, 6, fill=look.color("select" if checked else "press"))
            if self.hasFocus():
                rounded(painter, rect, 6, edge=look.color("focus"), width=2)
            pixmap = look.icon(icon, "accent_text" if checked else "text2", ratio, 16)
            x = self.width() - 10 - size if mirrored else 10
            painter.drawPixmap(x, round((self.height() - size) / 2), pixmap)
            room = self.width() - size - 20 - 8 - (size if self._tick else 0)
            for text, px, token, up in (
                (self.text(), 13, "text", -8), (self._second, 12, "text2", 8),
            ):  # fmt: skip
                shown = look.metrics(px).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
                width = look.metrics(px).horizontalAdvance(shown)
                at = x - 8 - width if mirrored else x + size + 9
                painter.setPen(look.color(token))
                middle = self.height() / 2 + look.px(up) if up > 0 else self.height() / 2 + up
                line_of_text(painter, look, (at, middle), shown, px=px)
            if self._tick:
                tick = look.icon("check-bold", "text3", ratio, 14)
                end = 10 if mirrored else self.width() - 10 - look.px(14)
                painter.drawPixmap(end, round((self.height() - look.px(14)) / 2), tick)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.file and event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(carrying(Path(self.file)))
            self.setDown(False)
            drag.exec(Qt.DropAction.CopyAction)
        super().mouseMoveEvent(event)


class KindColumn(QWidget):
    """`kind_chosen` for a paper to be made, `issued_chosen` for one that stands."""

    kind_chosen = Signal(str)
    issued_chosen = Signal(str)  # its number
    credit_chosen = Signal(str)  # the number of the invoice to credit
    shipment_chosen = Signal(str)  # its id, "" for all of the order

    def __init__(self, look: Look, formats: Formats) -> None:
        super().__init__()
        self.look, self.formats = look, formats
        self.setObjectName("paper_kinds")
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 12, 8, 12)
        self.column.setSpacing(2)
        self.column.addWidget(_heading(look, self.tr("This order")))
        self.shipment = Choice(look, name="paper_shipment")
        self.shipment.setAccessibleName(self.tr("Goods on the paper"))
        self.shipment.activated.connect(self._on_shipment)
        self.column.addWidget(self.shipment)
        self.seller = Choice(look, name="paper_seller")
        self.seller.setAccessibleName(self.tr("Seller of the invoice in view"))
        self.column.addWidget(self.seller)
        self.column.addSpacing(4)
        self.kinds: dict[str, PaperItem] = {}
        for kind in KINDS:
            item = PaperItem(look, paper_icon(kind), f"kind_{kind.replace('-', '_')}")
            item.clicked.connect(self._on_kind)
            item.say(paper_words(kind), "")
            self.kinds[kind] = item
            self.column.addWidget(item)
        self.credit = PaperItem(look, paper_icon("credit-note"), "kind_credit_note")
        self.credit.clicked.connect(self._on_credit)
        self.column.addWidget(self.credit)
        self._invoice = ""  # that can be credited
        self.column.addStretch(1)
        self.heading = _heading(look, self.tr("Already issued"))
        self.column.addWidget(self.heading)
        self.issued: dict[str, PaperItem] = {}

    def show_shipments(self, shipments: Sequence[Shipment], chosen: str) -> None:
        """What a paper may cover; nothing to choose while nothing was shipped."""
        self.shipment.clear()
        self.shipment.addItem(self.tr("All of the order"), "")
        for place, shipment in enumerate(shipments, 1):
            words = self.tr("Shipment {} of {}").format(place, len(shipments))
            parts = (words, shipment.provider, shipment.tracking_no)
            self.shipment.addItem(" · ".join(part for part in parts if part), shipment.id)
        self.shipment.setCurrentIndex(max(0, self.shipment.findData(chosen)))
        self.shipment.setVisible(bool(shipments))

    def show_sellers(self, sellers: Sequence[str]) -> None:
        """Whose invoice is looked at, where an order has goods of several."""
        kept = self.seller_chosen
        self.seller.clear()
        for seller in sellers:
            self.seller.addItem(self.tr("Invoice of {}").format(seller), seller)
        self.seller.setCurrentIndex(max(0, self.seller.findData(kept)))
        self.seller.setVisible(bool(sellers))

    @property
    def seller_chosen(self) -> str:
        return str(self.seller.currentData() or "")

    def _on_shipment(self) -> None:
        self.shipment_chosen.emit(str(self.shipment.currentData()))

    def _on_kind(self) -> None:
        chosen = next((kind for kind, item in self.kinds.items() if item.isChecked()), "")
        self.kind_chosen.emit(chosen)

    def _on_credit(self) -> None:
        self.credit_chosen.emit(self._invoice)

    def _show_credit(self, rows: Sequence[DocumentRow]) -> None:
        """A credit note is made of an invoice that stands."""
        self._invoice = next((row.number for row in rows if creditable(row)), "")
        self.credit.setEnabled(bool(self._invoice))
        of = self.tr("of {}").format(self._invoice)
        second = of if self._invoice else self.tr("no invoice to credit")
        self.credit.say(paper_words("credit-note"), second)

    def _on_issued(self) -> None:
        chosen = next((number for number, item in self.issued.items() if item.isChecked()), "")
        self.issued_chosen.emit(chosen)

    def choose(self, kind: str = "", number: str = "", *, focus: bool = True) -> None:
        """Mark one as in view without telling anyone; `focus` gives it the keyboard."""
        item = self.issued.get(number) if number else self.kinds.get(kind)
        if item is not None:
            item.setChecked(True)
            if focus:
                item.setFocus()

    def show_papers(self, rows: Sequence[DocumentRow], root: str) -> None:
        """The issued papers of the order; kinds that have one get a tick and its number."""
        for item in self.issued.values():
            item.hide()
            item.deleteLater()
        self.issued = {}
        self.heading.setVisible(bool(rows))
        for row in rows:
            item = PaperItem(self.look, paper_icon(row.kind), "issued_paper")
            item.say(row.number, self._second(row))
            item.file = f"{root}/{row.path}" if row.path else ""
            item.clicked.connect(self._on_issued)
            self.issued[row.number] = item
            self.column.addWidget(item)
        self._show_credit(rows)
        for kind, item in self.kinds.items():
            number = next(
                (r.number for r in rows if _slot(r.kind) == kind and not r.void_reason), ""
            )
            item.say(paper_words(kind), number or self.tr("not issued yet"), tick=bool(number))

    def say_fix(self, kind: str, count: int) -> None:
        """How many things must be mended before that kind can be issued."""
        item = self.kinds.get(kind)
        if item is not None and count:
            words = (
                self.tr("{} things to fix first") if count > 1 else self.tr("1 thing to fix first")
            )
            item.say(paper_words(kind), words.format(count))

    def _second(self, row: DocumentRow) -> str:
        if row.void_reason:
            return self.tr("void")
        prints = {0: self.tr("not printed"), 1: self.tr("printed once")}
        said = prints.get(row.prints, self.tr("printed {} times").format(row.prints))
        return f"{self.formats.time(row.issued_us)} · {said}"


def creditable(row: DocumentRow) -> bool:
    """May something of it be credited? How much is left of it is asked later."""
    return row.kind == "commercial-invoice" and not row.void_reason


def _slot(kind: str) -> str:
    """A rendition stands where the commercial invoice is chosen."""
    return "commercial-invoice" if kind == "customs-rendition" else kind


def _heading(look: Look, text: str) -> SectionLabel:
    made = SectionLabel(look, text, strong=True)
    made.setContentsMargins(10, 0, 10, 4)
    return made
