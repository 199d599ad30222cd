"""What is done with one issued paper from the detail: open, print again, save elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from app.orders.model import Order, RemoteDocument
from app.store.views import DocumentRow
from ui.detail.rows import Act
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button

if TYPE_CHECKING:
    from ui.papers.files import Files
    from ui.papers.questions import PrintAgain

PAGE = "open_page"


def print_again() -> Act:
    return Act("print_again", QCoreApplication.translate("PaperActs", "Print again"), "printer")


def all_acts() -> tuple[Act, ...]:
    translate = QCoreApplication.translate
    return (
        Act("open_paper", translate("PaperActs", "Open")),
        print_again(),
        save_as(),
        Act("more_acts", translate("PaperActs", "More"), "dots-three-bold"),
    )


def show_paper() -> Act:
    return Act("open_paper", QCoreApplication.translate("PaperActs", "Open"), "arrow-right")


def save_as() -> Act:
    return Act("save_paper", QCoreApplication.translate("PaperActs", "Save as…"), "file-pdf")


def open_page() -> Act:
    return Act(PAGE, QCoreApplication.translate("PaperActs", "Open page"), "arrow-square-out")


class PaperActs(QObject):
    """Speaks of the bytes that were issued, never of a new drawing; `notice` is for the pane."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._window = workplace, parent
        self.notice = Notice()
        self._made: tuple[Files, PrintAgain] | None = None

    @property
    def _parts(self) -> tuple[Files, PrintAgain]:
        """Made at their first use: nobody waits for them before the window stands."""
        from ui.papers.files import Files
        from ui.papers.questions import PrintAgain

        if self._made is None:
            again = PrintAgain(self._place, self.notice, self._window)
            self._made = (Files(self._place, self._window), again)
        return self._made

    def act(self, name: str, paper: DocumentRow) -> None:
        files, again = self._parts
        match name:
            case "open_paper":
                self._place.show_page("papers", order_id=paper.order_id, number=paper.number)
            case "print_again":
                again.ask([paper])
            case "save_paper":
                files.save(paper)
            case "more_acts":
                files.menu(paper, QCursor.pos())

    def ask_invoice(self, order: Order, account: str) -> None:
        """The account draws a number for it there, which no one takes back: so once more."""
        ask = Button(self._place.look, self.tr("Ask {}").format(account), name="invoice_sure")
        leave = Button(self._place.look, self.tr("Leave it"), kind="quiet", key="Esc", bind=False,
                       name="invoice_leave")  # fmt: skip
        ask.clicked.connect(partial(self._request_invoice, order.id))
        leave.clicked.connect(self.notice.clear)
        title = self.tr("Ask {} to issue its invoice for {}?").format(account, order.number)
        detail = self.tr("It takes a number there, and our papers then carry that number.")
        self.notice.say(Banner(self._place.look, "ask", title, detail, buttons=(ask, leave),
                               icon="cloud-check", name="ask_invoice"))  # fmt: skip
        leave.setFocus()

    def _request_invoice(self, order_id: str) -> None:
        from app.commands import orders

        self.notice.clear()
        desk, place = self._place.desk, self._place
        place.jobs.run(lambda: orders.request_invoice(desk, order_id), place.bus.changed.emit)

    def bring(self, order_id: str, paper: RemoteDocument) -> None:
        """A paper of the account: fetched now, because the clerk asks, and saved where they say."""
        from app.commands.remote_papers import remote_pdf

        desk, files = self._place.desk, self._parts[0]
        name = f"{paper.prefix}{paper.number}" or paper.kind
        self._place.jobs.run(
            lambda: remote_pdf(desk, order_id, paper), lambda pdf: files.save_as(pdf, name)
        )
