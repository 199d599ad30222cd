"""The numbers of papers: where each series stands, how it looks, and this desk's mark in it.

A number once given stays: a series only counts upwards, with a note that says why it jumps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app import series
from app.orders.problems import Problem
from app.said import Said
from app.store.views import Changes, SeriesRow
from ui.bus import Failure
from ui.forms import Form, tried
from ui.layouts import clear
from ui.pages import Workplace
from ui.widgets import Button, Choice, ElidedLabel, label
from ui.words import paper_words

MOST_DIGITS = 18


class SeriesForm(QWidget):
    """`show_series` with what was read; saves by itself and says `saved`."""

    saved = Signal()
    failed = Signal(object)  # Failure

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        look = workplace.look
        self._rows: Sequence[SeriesRow] = ()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.change = Form(look, "series")
        self.mark = Form(look, "desk")
        self.save = Button(look, self.tr("Save the series"), name="save_series")
        self.save_mark = Button(look, self.tr("Save the mark"), name="save_mark")
        self._make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.grid)
        for part in (self.change, self.save, self.mark, self.save_mark):
            column.addWidget(part)
        self.save.clicked.connect(self._on_save)
        self.save_mark.clicked.connect(self._on_save_mark)

    def _make(self) -> None:
        form = self.change
        form.heading(self.tr("Change how a kind is numbered"))
        kinds = [(kind, paper_words(kind)) for kind in series.PREFIXES]
        form.row(form.choice("company", self.tr("Exporter"), ()))
        form.row(
            form.choice("kind", self.tr("Kind"), kinds),
            form.text("prefix", self.tr("Prefix"), hint=self.tr("{year} and {desk} are filled in")),
            form.text("width", self.tr("Digits")),
        )
        form.row(
            form.text("next", self.tr("Next number"), hint=self.tr("upwards only")),
            form.text("note", self.tr("Why it jumps"), hint=self.tr("kept with the series")),
        )
        hint = self.tr("three letters or digits in every number, so that two desks never share one")
        self.mark.row(self.mark.text("mark", self.tr("Mark of this desk"), hint=hint))

    # -- showing -----------------------------------------------------------------------
    def show_series(
        self, rows: Sequence[SeriesRow], mark: str, companies: Mapping[str, str]
    ) -> None:
        """`companies`: names by key; whose series is asked only where there are several."""
        self._rows, several = rows, len(companies) > 1
        self._show_companies(companies)
        self.mark.put("mark", mark)
        clear(self.grid)
        look = self.workplace.look
        heads = (self.tr("Paper"), self.tr("Next number"), self.tr("Issued"), self.tr("Void"))
        for column, words in enumerate(heads):
            self.grid.addWidget(label(look, words, px=11, weight=500, tone="quiet"), 0, column)
        for at, row in enumerate(rows):
            cells = (
                " · ".join((paper_words(row.kind), *_of(row, companies if several else {}))),
                series.number(row.prefix, row.width, row.next), str(row.issued), str(row.voided),
            )  # fmt: skip
            for column, text in enumerate(cells):
                self.grid.addWidget(ElidedLabel(look, text), at + 1, column)
        if not rows:
            self.grid.addWidget(label(look, self.tr("No paper issued yet"), tone="second"), 1, 0)
        self.grid.setColumnStretch(1, 1)

    def _show_companies(self, companies: Mapping[str, str]) -> None:
        field = self.change.fields["company"]
        assert isinstance(field.editor, Choice)
        kept = self.change.value("company")
        field.editor.clear()
        for key, name in companies.items():
            field.editor.addItem(name, key)
        self.change.put("company", kept)
        field.setVisible(len(companies) > 1)

    # -- saving ------------------------------------------------------------------------
    def _on_save(self) -> None:
        form = self.change
        if form.mark(list(self._slips())) or not self._is_clean():
            return
        from app.commands import exporter

        desk, kind = self.workplace.desk, form.value("kind")
        prefix, note = form.value("prefix"), form.value("note")
        company = form.value("company")
        width, next_number = (
            int(text) if (text := form.value(name)) else None for name in ("width", "next")
        )
        work = tried(lambda: exporter.set_series(
            desk, kind, company=company, prefix=prefix or None, width=width,
            next_number=next_number, note=note,
        ))  # fmt: skip
        self.workplace.jobs.run(work, self._on_saved, self.failed.emit)

    def _slips(self) -> list[Problem]:
        """What is no number at all."""
        found = []
        for name in ("width", "next"):
            text = self.change.value(name)
            if text and not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
                said = self.tr("“{}” is no whole number; digits alone are expected.")
                found.append(Problem(name, text, Said(said.format(text[:40]))))
        return found

    def _is_clean(self) -> bool:
        return not any(f.editor.property("problem") for f in self.change.fields.values())

    def _on_saved(self, problems: tuple[Problem, ...]) -> None:
        homeless = self.change.mark(problems)
        if homeless:
            self.failed.emit(Failure(" ".join(homeless)))
        if not problems:
            for name in ("prefix", "width", "next", "note"):
                self.change.put(name, "")
            self._tell(self.tr("The series is saved"))

    def _on_save_mark(self) -> None:
        from app.commands import exporter

        desk, value = self.workplace.desk, self.mark.value("mark")
        work = tried(lambda: exporter.set_desk_mark(desk, value))
        self.workplace.jobs.run(work, self._on_mark_saved, self.failed.emit)

    def _on_mark_saved(self, problems: tuple[Problem, ...]) -> None:
        self.mark.mark(problems)
        if not problems:
            self._tell(self.tr("The mark is saved"))

    def _tell(self, text: str) -> None:
        self.workplace.bus.changed.emit(Changes(series=True))
        self.workplace.toast(text)
        self.saved.emit()


def _of(row: SeriesRow, companies: Mapping[str, str]) -> Iterator[str]:
    """Whose series it is, where there are several exporters."""
    if companies or row.company:
        yield companies.get(row.company, row.company)
