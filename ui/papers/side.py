"""The right column: what stands in the way of issuing, the number, the printer, and the acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.settings import MOST_COPIES, Printing
from ui.layouts import Sheet, chain, clear
from ui.look import Look
from ui.sentences import spoken
from ui.theme import Role
from ui.widgets import Button, Choice, SectionLabel, hairline, label
from ui.widgets.pill import SIGNS, Pill

if TYPE_CHECKING:
    from app.documents import Finding


class FindingRow(QWidget):
    """Sign, sentence, and the button that leads to the field."""

    def __init__(self, look: Look, finding: Finding, fix: Button | None) -> None:
        super().__init__()
        self.setObjectName("finding")
        said = spoken(finding.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        role: Role = "bad" if finding.level == "error" else "wait"
        row.addWidget(sign(look, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(look, said, wrap=True), 1)
        if fix is not None:
            row.addWidget(fix, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(said)


def sign(look: Look, role: Role) -> QLabel:
    """The problem sign of that role, as a label."""
    made = QLabel()
    made.setPixmap(look.icon(SIGNS[role], f"{role}.glyph", made.devicePixelRatioF(), 16))
    return made


class Stepper(QWidget):
    """How many copies: − 1 +. 0, where that is the `least`, leaves it to the carrier."""

    stepped = Signal(int)

    def __init__(self, look: Look, least: int = 1) -> None:
        super().__init__()
        self.value, self._least = 1, least
        self.setObjectName("copies")
        self.less = Button(
            look, self.tr("One copy less"), kind="icon", icon="minus-bold", name="copies_less"
        )
        self.more = Button(
            look, self.tr("One copy more"), kind="icon", icon="plus-bold", name="copies_more"
        )
        self.figure = label(look, "1", weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self.less, self.figure, self.more):
            row.addWidget(part)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))

    def put(self, value: int) -> None:
        self.value = max(self._least, min(MOST_COPIES, value))
        self.figure.setText(str(self.value) if self.value else self.tr("auto"))
        self.less.setEnabled(self.value > self._least)
        copies = self.tr("{} copies") if self.value > 1 else self.tr("1 copy")
        asked = self.tr("as many copies as the carrier asks for")
        self.setAccessibleName(copies.format(self.value) if self.value else asked)

    def _step(self, by: int) -> None:
        self.put(self.value + by)
        self.stepped.emit(self.value)


class SidePanel(QWidget):
    """Shows one of two faces: a paper to be issued, or one that stands."""

    fix = Signal(str)  # a finding's place
    printing = Signal(object)  # Printing, chosen by the clerk

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("paper_side")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = label(look, self.tr("Before issuing"), weight=600)
        self.pill = Pill(look, "wait", name="to_fix")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.number_caption = SectionLabel(look, self.tr("Number"))
        self.number = label(look, px=13, weight=500, selectable=True)
        self.number_hint = label(look, px=12, tone="second", wrap=True)
        self.printer = Choice(look, name="printer")
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.activated.connect(self._on_printer)
        self.copies, self._asked = Stepper(look), 1
        self.copies.stepped.connect(self._on_printer)
        self.copies_hint = label(look, px=12, tone="second", wrap=True)
        self.acts = QVBoxLayout()
        self.acts.setSpacing(8)
        self.reason = label(look, px=12, tone="second", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.pill)
        column.addLayout(head)
        inner = Sheet()
        inner.setProperty("ground", "surface")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.addLayout(self.rows)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("findings")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        column.addWidget(hairline())
        for part in (self.number_caption, self.number, self.number_hint):
            column.addWidget(part)
        column.addWidget(hairline())
        column.addLayout(self._printer_row())
        column.addWidget(self.copies_hint)
        column.addLayout(self.acts)
        column.addWidget(self.reason)

    def _printer_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for words, part, stretch in (
            (self.tr("Printer"), self.printer, 1), (self.tr("Copies"), self.copies, 0),
        ):  # fmt: skip
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(SectionLabel(self.look, words))
            column.addWidget(part)
            row.addLayout(column, stretch)
        return row

    # -- printer -----------------------------------------------------------------------
    def offer_printers(self, names: Sequence[str], kept: Printing, asked: int) -> None:
        """The queues of this computer; the one remembered for this kind is chosen.

        So are its copies; without a choice of the clerk's own they are those the carrier asks for.
        """
        self.printer.clear()
        for name in names or [""]:
            self.printer.addItem(name or self.tr("No printer found"), name)
        self.printer.setEnabled(bool(names))
        self.printer.setCurrentIndex(max(0, self.printer.findData(kept.printer)))
        self._asked = asked
        self.copies.put(kept.copies or asked)
        self.copies_hint.setText(self.tr("The carrier asks for {} signed copies.").format(asked))
        self.copies_hint.setVisible(asked > 1)

    @property
    def chosen(self) -> Printing:
        """Copies are 0 where the clerk wants as many as the carrier."""
        copies = 0 if self.copies.value == self._asked else self.copies.value
        return Printing(str(self.printer.currentData() or ""), copies)

    def _on_printer(self) -> None:
        self.printing.emit(self.chosen)

    # -- faces -------------------------------------------------------------------------
    def show_findings(self, findings: Sequence[Finding]) -> None:
        """What the preflight found, errors first, each with its way to the field."""
        errors = sum(finding.level == "error" for finding in findings)
        clear(self.rows)
        first = True
        for finding in findings:
            fix = None
            if finding.where:
                key = "F8" if first else ""
                fix = Button(self.look, self.tr("Fix"), key=key, small=True, name="fix")
                fix.clicked.connect(partial(self.fix.emit, finding.where))
                first = False
            self.rows.addWidget(FindingRow(self.look, finding, fix))
        if not findings:
            self.rows.addWidget(self._good(self.tr("Every check passed")))
        words = self.tr("{} to fix").format(errors)
        self.pill.say(words if errors else self.tr("ready"), "wait" if errors else "good")

    def _good(self, text: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        row.addWidget(sign(self.look, "good"))
        row.addWidget(label(self.look, text), 1)
        return line

    def show_facts(self, facts: Sequence[str]) -> None:
        """What is known of a paper that stands."""
        clear(self.rows)
        for fact in facts:
            self.rows.addWidget(label(self.look, fact, tone="second", wrap=True))

    def show_links(self, links: Sequence[tuple[str, str]], show: Callable[[str], None]) -> None:
        """What a paper belongs to; each number leads to its paper."""
        for words, number in links:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(self.look, words, tone="second"))
            to = Button(self.look, number, icon="arrow-right", small=True, name="linked_paper")
            to.clicked.connect(partial(show, number))
            row.addWidget(to)
            row.addStretch(1)
            self.rows.addWidget(holder)

    def show_number(self, number: str, hint: str) -> None:
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.number_hint.setText(hint)

    def show_acts(self, rows: Sequence[Sequence[tuple[Button, Callable[[], None]]]]) -> None:
        """Buttons in rows; one of them the primary."""
        clear(self.acts)
        for buttons in rows:
            holder = QWidget()
            wide = sum(button.sizeHint().width() + 8 for button, _ in buttons) - 8
            beside = QBoxLayout.Direction.LeftToRight
            stacked = QBoxLayout.Direction.TopToBottom  # where another language needs the room
            row = QBoxLayout(beside if wide <= self.width() - 32 else stacked, holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            for button, act in buttons:
                button.clicked.connect(act)
                policy = button.sizePolicy()
                policy.setHorizontalPolicy(policy.Policy.Expanding)
                button.setSizePolicy(policy)
                row.addWidget(button, 1)
            self.acts.addWidget(holder)
        self._chain([button for buttons in rows for button, _ in buttons])

    def _chain(self, acts: Sequence[Button]) -> None:
        """Tab goes down the panel; findings and acts are made anew with each paper."""
        rows = (self.rows.itemAt(at) for at in range(self.rows.count()))
        parts = [part for row in rows if row is not None and (part := row.widget()) is not None]
        fixes = [fix for part in parts for fix in part.findChildren(Button)]
        chain(*fixes, self.printer, *self.copies.findChildren(Button), *acts)

    def main_button(
        self, words: str, icon: str, name: str, main: bool, key: str = "Ctrl+Return"
    ) -> Button:
        """The primary one has the key: without a printer that is another act."""
        if not main:
            return Button(self.look, words, icon=icon, name=name)
        return Button(self.look, words, icon=icon, name=name, kind="primary", key=key)

    def explain(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))
