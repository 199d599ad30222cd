"""The paper in view: its pages, small ones at the side, and the search of its text.

It is given a PDF and knows no order; the bar above turns and enlarges its pages.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.jobs import Jobs
from ui.look import Look
from ui.papers.bar import PapersBar
from ui.papers.find_bar import FindBar
from ui.papers.pdf import Size
from ui.papers.sheets import Sheets
from ui.papers.thumbs import Thumbs


class Preview(QWidget):
    """`pdf` is what is shown, b"" for nothing."""

    def __init__(self, look: Look, jobs: Jobs, bar: PapersBar) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.pdf = b""
        self.sheets = Sheets(look, jobs)
        self.thumbs = Thumbs(look, jobs)
        self.finder = FindBar(look)
        self._bar = bar
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.finder)
        middle.addWidget(self.sheets, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbs)
        row.addLayout(middle, 1)
        self._connect()

    def _connect(self) -> None:
        bar, sheets, finder = self._bar, self.sheets, self.finder
        bar.step.connect(lambda by: sheets.go(sheets.page + by))
        bar.zoomed.connect(sheets.zoom_by)
        bar.fitted.connect(lambda: sheets.set_zoom(0))
        bar.search.clicked.connect(finder.open)
        sheets.moved.connect(bar.show_place)
        sheets.moved.connect(self.thumbs.show_current)
        sheets.searched.connect(finder.show_count)
        self.thumbs.chosen.connect(sheets.go)
        finder.asked.connect(sheets.search)
        finder.stepped.connect(sheets.step_hit)

    def show_pdf(self, pdf: bytes, sizes: list[Size]) -> None:
        self.pdf = pdf
        self.thumbs.show_pdf(pdf, sizes)
        self.sheets.show_pdf(pdf, sizes)
        self._bar.save.setEnabled(bool(pdf))

    def clear(self, words: str) -> None:
        """Nothing is shown, nor can be saved; the words say what is awaited."""
        self.show_pdf(b"", [])
        self.sheets.clear(words)

    def close_search(self) -> bool:
        """Was one open?"""
        shown = self.finder.isVisible()
        if shown:
            self.finder.close_search()
            self.sheets.setFocus()
        return shown
