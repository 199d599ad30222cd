"""What is asked once before an issued paper is printed again or made void, in place.

Where the question is shown is the page's own Notice; this knows papers and no page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings import Printing
from app.store.views import Changes, DocumentRow
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button


class PrintAgain(QObject):
    """Sends papers that stand to the printer of their kind; asks where one is out already."""

    def __init__(self, workplace: Workplace, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._notice = workplace, notice

    def ask(self, rows: Sequence[DocumentRow], way: Printing | None = None) -> None:
        """`way` is what the page shows; without it what is remembered for each kind."""
        again = [row for row in rows if row.prints]
        if not again:
            self._print(rows, way)
            return
        look = self._place.look
        act = Button(look, self.tr("Print"), icon="printer", key="Return", bind=False,
                     name="print_confirm")  # fmt: skip
        keep = Button(look, self.tr("Leave it"), kind="quiet", key="Esc", bind=False,
                      name="print_keep")  # fmt: skip
        act.clicked.connect(partial(self._on_yes, rows, way))
        keep.clicked.connect(self._notice.clear)
        title, detail = self._words(rows, again)
        banner = Banner(look, "ask", title, detail, buttons=(act, keep), icon="printer",
                        name="ask_print")  # fmt: skip
        self._notice.say(banner)
        act.setFocus()

    def _words(self, rows: Sequence[DocumentRow], again: Sequence[DocumentRow]) -> tuple[str, str]:
        if len(rows) > 1:
            out = self.tr("%n of them went out before: further copies.", "", len(again))
            return self.tr("Print %n paper(s)?", "", len(rows)), out
        return (
            self.tr("Print {} again?").format(rows[0].number),
            self.tr("This will be copy {}, the same file as before.").format(rows[0].prints + 1),
        )

    def _on_yes(self, rows: Sequence[DocumentRow], way: Printing | None) -> None:
        self._notice.clear()
        self._print(rows, way)

    def _print(self, rows: Sequence[DocumentRow], way: Printing | None) -> None:
        from app.commands import printing

        desk, kept = self._place.desk, self._place.preferences.current.printing

        def work() -> Changes:
            done = Changes()
            for row in rows:
                to = way or kept.get(row.kind, Printing())
                done |= printing.print_papers(desk, [row], to.printer, to.copies)
            return done

        self._place.jobs.run(work, partial(self._on_printed, rows))

    def _on_printed(self, rows: Sequence[DocumentRow], changes: Changes) -> None:
        self._place.bus.changed.emit(changes)
        if len(rows) > 1:
            self._place.toast(self.tr("%n paper(s) sent to the printer", "", len(rows)))
            return
        words = self.tr("{} sent to the printer, copy {}")
        self._place.toast(words.format(rows[0].number, rows[0].prints + 1))


class MakeVoid(QObject):
    """A void paper keeps its number and its place in the series, with a reason."""

    def __init__(self, workplace: Workplace, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._notice = workplace, notice

    def ask(self, row: DocumentRow) -> None:
        look = self._place.look
        reason = QLineEdit()
        reason.setObjectName("void_reason")
        reason.setAccessibleName(self.tr("Reason"))
        reason.setPlaceholderText(self.tr("Why it is void; kept with the paper"))
        reason.setFont(look.font(13))
        act = Button(look, self.tr("Mark as void"), kind="danger", key="Return", bind=False,
                     name="void_confirm")  # fmt: skip
        keep = Button(look, self.tr("Leave it"), kind="quiet", key="Esc", bind=False,
                      name="void_keep")  # fmt: skip
        banner = Banner(
            look,
            "ask",
            self.tr("Mark {} as void?").format(row.number),
            self.tr("It stays in the series with this reason; it cannot come back."),
            buttons=(act, keep),
            name="ask_void",
        )
        keep.clicked.connect(self._notice.clear)
        act.clicked.connect(lambda: self._mark(row, reason.text()))
        reason.returnPressed.connect(act.click)
        self._notice.say(banner, reason)
        reason.setFocus()

    def _mark(self, row: DocumentRow, reason: str) -> None:
        from app.commands import papers

        desk = self._place.desk
        work = partial(papers.void_paper, desk, row, reason)
        self._place.jobs.run(work, partial(self._on_marked, row.number))

    def _on_marked(self, number: str, changes: Changes) -> None:
        self._notice.clear()
        self._place.bus.changed.emit(changes)
        self._place.toast(self.tr("{} is void").format(number))
