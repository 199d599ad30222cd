"""The bar above the list: the search box, and the buttons for what is done most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import Look
from ui.search_box import SearchBox
from ui.widgets import Button


class ToolBar(QWidget):
    """Parts alone; whoever makes it connects them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("tool_bar")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchBox(look)
        self.bring = Button(
            look, self.tr("Bring in by reference"), icon="download-simple", key="Ctrl+B",
            kind="icon", name="bring_in_open",
        )  # fmt: skip
        self.print = Button(look, self.tr("Print"), icon="printer", key="Ctrl+P", kind="quiet")
        self.sync = Button(
            look, self.tr("Sync"), icon="arrows-clockwise", key="F5", kind="quiet", bind=False
        )
        self.new = Button(
            look, self.tr("New order"), icon="plus-bold", key="Ctrl+N", kind="primary", bind=False
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        for button in (self.bring, self.print, self.sync, self.new):
            row.addWidget(button)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, narrow: bool) -> None:
        for button in (self.print, self.sync):
            button.set_narrow(narrow)

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.height(52))
