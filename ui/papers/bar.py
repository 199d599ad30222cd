"""The bar of the papers page: whose papers, which page, how large, save."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import Look
from ui.widgets import Button, ElidedLabel, hairline, label


class PapersBar(QWidget):
    """52 px at the top."""

    step = Signal(int)  # pages on or back
    zoomed = Signal(int)  # steps larger or smaller
    fitted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.order_number = ""
        self.setObjectName("papers_bar")
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.height(52))
        self.back = Button(
            look, self.tr("Back to the list"), kind="icon", icon="arrow-left", name="back"
        )
        self.heading = label(look, px=15, weight=600)
        self.place = ElidedLabel(look, tone="second")
        self.before = Button(
            look,
            self.tr("Page before"),
            kind="icon",
            icon="caret-left",
            key="Ctrl+PgUp",
            name="page_before",
        )
        self.page = label(look, weight=500)
        self.after = Button(
            look,
            self.tr("Next page"),
            kind="icon",
            icon="caret-right",
            key="Ctrl+PgDown",
            name="page_next",
        )
        self.smaller = Button(
            look, self.tr("Smaller"), kind="icon", icon="minus-bold", key="Ctrl+-", name="zoom_out"
        )
        self.fit = Button(look, self.tr("Fit width"), kind="quiet", key="Ctrl+0", name="fit_width")
        self.fit.set_narrow(True, words=False)
        self.larger = Button(
            look, self.tr("Larger"), kind="icon", icon="plus-bold", key="Ctrl++", name="zoom_in"
        )
        self.search = Button(
            look,
            self.tr("Search in the paper"),
            kind="icon",
            icon="magnifying-glass-bold",
            key="Ctrl+F",
            name="find_open",
        )
        self.save = Button(
            look,
            self.tr("Save as PDF"),
            kind="quiet",
            icon="file-pdf",
            key="Ctrl+S",
            name="save_pdf",
        )
        self.save.set_narrow(True, words=False)
        self._lay_out(look)
        self.before.clicked.connect(lambda: self.step.emit(-1))
        self.after.clicked.connect(lambda: self.step.emit(1))
        self.smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self.larger.clicked.connect(lambda: self.zoomed.emit(1))
        self.fit.clicked.connect(self.fitted)

    def _lay_out(self, look: Look) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        for part in (self.back, self.heading, self.place):
            row.addWidget(part)
        row.addStretch(1)
        pages = (self.before, self.page, self.after)
        for group in (pages, (self.smaller, self.fit, self.larger), (self.search, self.save)):
            if group[0] is not self.before:
                line = hairline(upright=True)
                line.setFixedHeight(look.height(20))
                row.addWidget(line)
            for part in group:
                row.addWidget(part)

    def begin(self, number: str, place: str) -> None:
        self.order_number = number
        self.heading.setText(self.tr("Papers for {}").format(number))
        self.place.set_text(place)

    def show_place(self, page: int, pages: int) -> None:
        self.page.setText(f"{page} / {pages}" if pages else "")
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)
