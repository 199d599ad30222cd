"""An operation whose result is unknown, opened with its three answers (sync §1.8).

It shows what is known and tells by signals what the clerk chose; nothing is guessed, and sending
again is asked once more because it could buy twice.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.store.views import OutboxRow
from ui import vocabulary
from ui.clipboard import copy_text
from ui.format import Formats
from ui.look import Look
from ui.sentences import spoken
from ui.sync.reading import Goods
from ui.widgets import Button, ElidedLabel, label
from ui.widgets.painting import painting, rounded

NOTHING = Goods("", 0, ())
_BETWEEN = re.compile(r"[\s,;]+")


class ParkedCard(QWidget):
    """`keys` binds 1 2 3; `several`: the account may have made several orders of this one."""

    arrived = Signal(int, object)  # seq, the supplier's numbers: tuple[str, …]
    again = Signal(int)
    given_up = Signal(int)

    def __init__(
        self,
        look: Look,
        formats: Formats,
        row: OutboxRow,
        goods: Goods = NOTHING,
        *,
        keys: bool = False,
        several: bool = False,
    ) -> None:
        super().__init__()
        self.look, self.formats, self.row, self.goods = look, formats, row, goods
        self._several = several
        self._create = row.kind == "create"
        self._answered = False
        self.setObjectName("parked")
        self.setAccessibleName(self.tr("{}: not sure it arrived").format(row.number))
        self._make(keys=keys)
        self._lay_out()
        self.yes.clicked.connect(self._on_yes)
        self.number.returnPressed.connect(self._on_yes)
        self.no.clicked.connect(lambda: self._ask(asking=True))
        self.sure.clicked.connect(self._on_sure)
        self.keep.clicked.connect(lambda: self._ask(asking=False))
        self.drop.clicked.connect(self._on_drop)

    # -- parts -------------------------------------------------------------------------
    def _make(self, *, keys: bool) -> None:
        look = self.look
        number = self.tr("Supplier’s numbers") if self._several else self.tr("Supplier’s number")
        self.number = QLineEdit(self)
        self.number.setObjectName("suppliers_number")
        self.number.setAccessibleName(number)
        self.number.setPlaceholderText(number)
        self.number.setFont(look.font(13))
        self.number.setFixedWidth(look.px(240 if self._several else 170))
        self.number.setVisible(self._create)
        words = (
            (self.tr("It arrived — its number is"), self.tr("It did not arrive — send again"),
             self.tr("Give up, keep it only here"))
            if self._create else
            (self.tr("It was done there"), self.tr("It was not done — do it again"),
             self.tr("Give up"))
        )  # fmt: skip
        self.yes = Button(look, words[0], icon="check-bold", key="1", name="arrived", bind=keys)
        again = "arrow-clockwise-bold"
        self.no = Button(look, words[1], icon=again, key="2", name="send_again", bind=keys)
        self.drop = Button(look, words[2], kind="quiet", key="3", name="give_up", bind=keys)
        self.sure = Button(
            look, self.tr("Send again all the same"), kind="danger", name="send_again_confirm"
        )
        self.keep = Button(
            look, self.tr("Leave it waiting"), kind="quiet", key="Esc", name="send_again_keep"
        )
        self.said = label(look, px=12, tone="bad", wrap=True)
        self.said.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(label(self.look, self._warning(), wrap=True))
        column.addLayout(self._facts())
        if self.row.error_text:  # why no answer came, and what looks like it there
            why = spoken(self.row.error_text)
            column.addWidget(label(self.look, why, px=12, tone="second", wrap=True))
        self.answers = QWidget()
        answers = QVBoxLayout(self.answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(8)
        answers.addLayout(_in_a_row(self.yes, self.number))
        answers.addLayout(_in_a_row(self.no, self.drop))
        self.question = QWidget()
        question = QVBoxLayout(self.question)
        question.setContentsMargins(0, 0, 0, 0)
        question.setSpacing(8)
        asked = self.tr(
            "Look at {} once more. If {} is there, sending again buys it a second time."
        ).format(self.row.account_name, self.row.client_ref or self.row.number)
        question.addWidget(label(self.look, asked, weight=600, wrap=True))
        question.addLayout(_in_a_row(self.sure, self.keep))
        self.question.hide()
        column.addWidget(self.answers)
        column.addWidget(self.question)
        column.addWidget(self.said)

    def _warning(self) -> str:
        if self._create:
            words = self.tr(
                "No answer came after the order was sent, and {} has no sure way to tell. "
                "Check there first: sending again could buy twice."
            )
        else:
            words = self.tr(
                "No answer came after {} was asked for it, and nothing there tells. "
                "Check there first: asking again could do it twice."
            )
        return words.format(self.row.account_name)

    def _head(self) -> QHBoxLayout:
        shown = vocabulary.shown("sync", "unknown")
        glyph = QLabel()
        glyph.setPixmap(self.look.glyph(shown.glyph, shown.role, self.devicePixelRatioF(), 18))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(glyph)
        head.addWidget(label(self.look, self.row.number, weight=600))
        head.addWidget(ElidedLabel(self.look, self.row.customer))
        head.addWidget(label(self.look, shown.word, weight=600, tone="wait"))
        head.addStretch(1)
        sent = self.tr("sent {}").format(self._sent)
        head.addWidget(label(self.look, sent, px=12, tone="second"))
        return head

    @property
    def _sent(self) -> str:
        return self.formats.moment(self.row.sent_us or self.row.queued_us)

    def _facts(self) -> QHBoxLayout:
        row, look = self.row, self.look
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(label(look, self.tr("Reference"), px=12, tone="quiet"))
        facts.addWidget(label(look, row.client_ref or "—", px=12, weight=500, selectable=True))
        copy = Button(
            look,
            self.tr("Copy reference, date, recipient and articles"),
            kind="icon",
            icon="copy",
            small=True,
            name="copy_reference",
        )
        copy.clicked.connect(self._on_copy)
        facts.addWidget(copy)
        facts.addWidget(label(look, self.formats.money(row.total, row.currency), px=12, weight=600))
        lines = self.tr("%n line(s)", "", self.goods.lines)
        facts.addWidget(label(look, lines, px=12, tone="second"))
        facts.addStretch(1)
        return facts

    # -- acts --------------------------------------------------------------------------
    def _on_copy(self) -> None:
        """What the supplier's own panel is searched by."""
        row, goods = self.row, self.goods
        parts = (
            row.client_ref,
            row.number,
            self._sent,
            goods.recipient or row.customer,
            self.formats.money(row.total, row.currency),
            *goods.skus,
        )
        copy_text("\n".join(part for part in parts if part))

    def _on_yes(self) -> None:
        typed = self.number.text().strip()
        self._answered = True
        if not self._create:
            self.arrived.emit(self.row.seq, (self.row.kind,))
        elif typed:
            numbers = tuple(filter(None, _BETWEEN.split(typed))) if self._several else (typed,)
            self.arrived.emit(self.row.seq, numbers)
        else:
            self.complain(self.tr("Type the number {} gave it.").format(self.row.account_name))
            self.number.setFocus()

    def _on_drop(self) -> None:
        self._answered = True
        self.given_up.emit(self.row.seq)

    def _on_sure(self) -> None:
        self._answered = True
        self.again.emit(self.row.seq)

    def _ask(self, *, asking: bool) -> None:
        """Asked once more: this is the act that could buy twice. Enter and Esc keep it waiting."""
        self.said.hide()
        self.answers.setVisible(not asking)
        self.question.setVisible(asking)
        (self.keep if asking else self.no).setFocus()

    @property
    def busy(self) -> bool:
        """The clerk is in the middle of an answer: nothing may move under the hand.

        Also while the number is looked up in another program, which has the keyboard then.
        """
        return not self._answered and (bool(self.number.text()) or self.question.isVisible())

    def complain(self, text: str) -> None:
        self._answered = False
        self.said.setText(text)
        self.said.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tint, edge = self.look.color("wait.tint"), self.look.color("wait.edge")
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 8, fill=tint, edge=edge)


def _in_a_row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
