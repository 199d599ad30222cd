"""Above the packer's tables: the scanner's field, what it counted, and what was refused.

It turns scans into steps of the session, from its own field or from wherever the keyboard is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.money import plain
from app.orders.problems import Refused
from ui.editor import packed
from ui.editor.bursts import Bursts
from ui.editor.fields import BoundFields
from ui.editor.packed import Typist
from ui.editor.scan_field import ScanField
from ui.editor.session import Session
from ui.editor.typed import Unreadable
from ui.notice import Notice
from ui.pages import Workplace
from ui.sentences import spoken
from ui.widgets import Banner, Button, label


class ScanBar(QWidget):
    """`in_hand` gives the shipment and the package that scans go in; `within` is where to listen
    for a scanner whose keys fall elsewhere.
    """

    strayed = Signal()  # a scan fell elsewhere: what it typed there is not meant

    def __init__(
        self, workplace: Workplace, session: Session, fields: BoundFields, within: QWidget,
        in_hand: Callable[[], tuple[int, int | None]],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("scan_bar")
        self._place, self._session, self._in_hand = workplace, session, in_hand
        look = workplace.look
        self._barcodes: Mapping[str, str] = {}
        self.notice = Notice()
        self.scan = ScanField(look)
        self.scan.installEventFilter(fields)  # undo is the page's
        self.said = label(look, px=12, weight=500, tone="second")
        self.said.setObjectName("scan_said")
        self.bursts = Bursts(within, self.scan, self._is_code)
        self.row = QHBoxLayout()
        self.row.setSpacing(10)
        self.row.addWidget(self.scan, 1)
        self.row.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.notice)
        column.addLayout(self.row)
        self.scan.scanned.connect(self._on_scanned)
        self.scan.acknowledged.connect(self._on_acknowledged)
        self.bursts.scanned.connect(self._on_burst)

    def begin(self) -> None:
        """Another order, or the packer is back."""
        self.said.setText("")
        self._on_acknowledged()
        self._learn_barcodes()

    def typist(self) -> Typist:
        desk = self._session.desk
        return Typist(self._session.spelling, desk.clock.now_us(), desk.ids.ulid)

    def say(self, sentence: str) -> None:
        """Something was refused that was no scan."""
        self.notice.say(Banner(self._place.look, "bad", sentence, name="packing_refused"))

    def _on_scanned(self, text: str) -> None:
        try:
            done = packed.scanned(
                self._session.now, self._in_hand(), text, self._barcodes, self.typist()
            )
        except (Refused, Unreadable) as refused:
            self._refuse(spoken(packed.why(refused)))
            return
        self.notice.clear()
        self._session.take(done.draft)
        line = done.draft.rows[done.line].line
        self.said.setText(f"{line.sku or line.name} · {plain(done.here)} / {plain(line.quantity)}")

    def _is_code(self, text: str) -> bool:
        return packed.is_code(self._session.now, text, self._barcodes, self._session.spelling)

    def _on_burst(self, text: str) -> None:
        """Scanned while the keyboard was elsewhere."""
        self.strayed.emit()
        self.scan.setFocus()
        if not self.scan.blocked:
            self._on_scanned(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bursts.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bursts.watch(on=False)

    def _refuse(self, sentence: str) -> None:
        self.scan.refuse()
        go_on = Button(self._place.look, self.tr("Go on"), key="Esc", bind=False, name="scan_go_on")
        go_on.clicked.connect(self._on_acknowledged)
        go_on.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a scanner's Enter must not press it
        banner = Banner(self._place.look, "bad", sentence, self.tr("Nothing was counted."),
                        buttons=(go_on,), name="scan_refused")  # fmt: skip
        self.notice.say(banner)

    def _on_acknowledged(self) -> None:
        self.notice.clear()
        self.scan.release()

    def _learn_barcodes(self) -> None:
        """What the catalogue calls these goods beside their SKUs."""
        desk = self._session.desk
        skus = [row.line.sku for row in self._session.now.rows if row.line.sku]

        def read() -> dict[str, str]:
            from app.commands import products

            known = products.known(desk, skus)
            return {gtin: sku for sku, product in known.items() for gtin in product.gtins}

        self._place.jobs.run(read, self._on_barcodes)

    def _on_barcodes(self, found: Mapping[str, str]) -> None:
        self._barcodes = found
