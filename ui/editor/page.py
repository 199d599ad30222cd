"""The order editor's page: puts the parts together and connects them to the session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.editor import draft as drafts
from ui.editor.amounts import Amounts
from ui.editor.assistance import Assistance
from ui.editor.bars import EditorBars
from ui.editor.cells import Mark
from ui.editor.dispatch import Dispatch
from ui.editor.fields import BoundFields
from ui.editor.head import EditorBar, HeadFields
from ui.editor.judge import Judgement
from ui.editor.lines_grid import LinesGrid
from ui.editor.lines_model import KEYS, PRICE, SKU, LinesModel
from ui.editor.middle import Middle
from ui.editor.packed import HANDLING
from ui.editor.packing import PackingPanel
from ui.editor.parties import Parties
from ui.editor.problem_list import ProblemList
from ui.editor.problems import Problem, typed_wrong, unique
from ui.editor.session import Session
from ui.editor.typed import Spelling
from ui.editor.walk import Walk
from ui.editor.wording import ProductWording
from ui.kept_drafts import NEW
from ui.pages import Page, Workplace
from ui.quote import QuoteBox
from ui.remembered import Remembered
from ui.widgets import hairline

if TYPE_CHECKING:
    from app.commands.orders import Saved
    from app.orders.model import Axis, Party, Role
    from ui.bus import Failure

LEFT, RIGHT, NARROW_LEFT = 296, 248, 276  # widths at 13 px
NARROW = 1180  # of the page, under which the columns move


class EditorPage(Page):
    """`opened(order_id=ID)` edits, else a new order begins (`account=ID`); `field=` goes there.

    `copy=ID` begins it from another order; an order without an account is given `account`.

    `walk=order` begins at the first finding, `walk=blocked` goes on to the next blocked order.
    """

    alone = True
    undoes = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Edit order")
        look, formats = workplace.look, workplace.formats
        language = formats.locale.name().partition("_")[0]
        spelling = Spelling(formats.point, formats.zone, named_months=language == "en")
        self.session = Session(workplace.desk, workplace.jobs, spelling, language)
        self.fields = BoundFields(look, self)
        self.bar = EditorBar(look)
        self.head = HeadFields(look, self.fields)
        self.parties = Parties(look, self.fields)
        self.amounts = Amounts(look, self.fields)
        self.lines = LinesModel(spelling, self)
        self.grid = LinesGrid(look, self.lines)
        self.problems = ProblemList(look)
        self.wording = ProductWording(workplace, self.session)
        self.assistance = Assistance(workplace, self.session, self.fields, self.grid, self)
        self.packing = PackingPanel(workplace, self.session, self.fields)
        self.middle = Middle(look, self.head, self.grid, self.packing, self.problems)
        self.middle.put_below(self.wording)
        self.dispatch = Dispatch(workplace, self.session, self)
        self.notice = EditorBars(look)
        self.left_side, self.right_side = QVBoxLayout(), QVBoxLayout()
        self.quote = QuoteBox(workplace, lambda: self.session.now.order)
        self.amounts.add_below_sums(self.quote)
        self._narrow = False
        self._nets: dict[int, tuple[drafts.Row, Decimal | None]] = {}
        self._judgement = Judgement()
        self._wanted_field = ""
        self._close_after = False
        self._next: Mapping[str, str] | None = None  # the order to be opened after the save
        self._lay_out()
        self._connect()
        self.remembered = Remembered(workplace, self)
        self.walk = self._connected_walk()

    # -- assembly ----------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(self.left_side)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.middle, 1)
        self._beside, self._between = hairline(upright=True), hairline()
        body.addWidget(self._beside)
        body.addLayout(self.right_side)
        self.left_side.addWidget(self.parties, 3)
        self.left_side.addWidget(self._between)
        column.addLayout(body, 1)
        self._fit(narrow=False)

    def _fit(self, *, narrow: bool) -> None:
        """In a narrow window the amounts stand under the parties."""
        self._narrow = narrow
        base = self.workplace.look.base_px
        width = (NARROW_LEFT if narrow else LEFT) * base // 13
        self.parties.setFixedWidth(width)
        self.amounts.setFixedWidth(width if narrow else RIGHT * base // 13)
        (self.left_side if narrow else self.right_side).addWidget(self.amounts, 2)
        self._beside.setVisible(not narrow)
        self._between.setVisible(narrow)
        self.middle.hints.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.workplace.look.base_px // 13
        if narrow != self._narrow:
            self._fit(narrow=narrow)
        self.middle.fit(self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # columns move before they are cut

    def _connect(self) -> None:
        session, bar = self.session, self.bar
        session.begun.connect(self._on_begun)
        session.changed.connect(self._on_changed)
        session.judged.connect(self._on_judged)
        session.kept.connect(self._on_kept)
        session.saved.connect(self._on_saved)
        for unsaved, say in (
            (session.clashed, self.notice.clashed), (session.refused, self.notice.refused),
        ):  # fmt: skip
            unsaved.connect(self._stay)
            unsaved.connect(say)
        session.recovered.connect(self.notice.draft_back)
        self.notice.discarded.connect(self._discard)
        self.notice.started_over.connect(self._drop_draft)
        self.notice.settled.connect(self._on_settled)
        self.fields.typed.connect(session.type_field)
        self.fields.rested.connect(self._on_rested)
        self.lines.typed.connect(self._on_cell)
        self.grid.remove.connect(self._on_remove)
        self.grid.repeat.connect(self._on_repeat)
        self.grid.pasted.connect(self._on_pasted)
        self.grid.finished.connect(self.problems.view.setFocus)
        self.parties.same.connect(self._on_same)
        self.parties.removed.connect(lambda role: self._put_party(role, None))
        self.parties.added.connect(self._on_added)
        self.parties.choose.connect(self.assistance.look_up_party)
        self.amounts.stepped.connect(self._on_stepped)
        self.amounts.customs.chosen.connect(session.type_field)
        self.problems.chosen.connect(self._on_problem)
        self.wording.closed.connect(self.grid.setFocus)
        bar.back.clicked.connect(self.cancel)
        bar.undo.clicked.connect(session.undo)
        bar.redo.clicked.connect(session.redo)
        bar.save.clicked.connect(lambda: self.save(close=False))
        bar.save_close.clicked.connect(lambda: self.save(close=True))
        bar.papers.clicked.connect(self.ship)
        self.middle.turned.connect(bar.show_packing)
        self.dispatch.failed.connect(self.notice.refused)
        bar.account_chosen.connect(self._on_account)
        keypad = QShortcut(QKeySequence("Ctrl+Enter"), self)
        keypad.activated.connect(bar.press_primary)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)

    def _connected_walk(self) -> Walk:
        """Made last: it goes where the page shows problems already."""
        save = partial(self.save, close=False)
        walk = Walk(self.workplace, self.session, self.problems, save, self)
        self.grid.cells.entered.connect(walk.entered)
        self.fields.entered.connect(walk.entered)
        self.wording.kept.connect(walk.entered)
        walk.began.connect(self.grid.stay)
        return walk

    # -- the page's life ---------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        if self.session.saving:
            self._next = args
            self._wait_for_order(True)
            return
        order, self._wanted_field = args.get("order_id", ""), args.get("field", "")
        source, account = args.get("copy", ""), args.get("account", "")
        if not source and (order or NEW) == self.session.key and self.session.dirty:
            if not order:
                self.notice.draft_back()
            self._go_to_wanted()
            return
        self.notice.clear()
        self.fields.begin()
        self._wait_for_order(True)
        self.session.open(order, account, self._on_opened, self._on_unopened, source)
        self.walk.begin(args.get("walk", ""))

    def left(self) -> bool:
        """Elsewhere in the window: what was typed is kept as a draft and comes back."""
        self.session.keep()
        return True

    def _wait_for_order(self, waiting: bool) -> None:
        """No key may fall into the fields of the order before: they are not this one's yet."""
        self.setEnabled(not waiting)
        self.setUpdatesEnabled(not waiting)

    def _on_opened(self) -> None:
        self._wait_for_order(False)
        self.middle.show_packing(False)
        self.bar.begin(self.session.loaded, self.session.now.head, self.session.accounts)
        self.fields.lock("number", locked=self.session.loaded is not None)
        if self.session.loaded is None:
            self.assistance.propose_number()
            first = partial(self.fields.focus, "parties.customer.full_name")
            QTimer.singleShot(0, self, first)  # the section stands only after this event
        else:
            self.grid.go(len(self.session.now.rows), SKU, edit=False)
            self.grid.setFocus()
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted_field:
            from ui.editor.problems import placed

            problem = placed("wait", self._wanted_field, "", self.session.now)
            self._on_problem(problem)
            self._wanted_field = ""

    # -- the draft ---------------------------------------------------------------------
    def _on_begun(self) -> None:
        """What was judged of the order before is not this one's."""
        self._judgement = Judgement()
        self.amounts.show_judged(self.session.now.head, self._judgement, self.workplace.formats)

    def _on_changed(self) -> None:
        draft, session = self.session.now, self.session
        self.parties.show_order(draft.head)
        self.fields.show(lambda path: drafts.shown(draft, path, session.spelling))
        nets = {id(row): self._nets.get(id(row)) or (row, session.net(row)) for row in draft.rows}
        self._nets = nets
        self.lines.show(draft.rows, [nets[id(row)][1] for row in draft.rows], draft.head.currency)
        self.bar.show_history(session.history, dirty=session.dirty)
        self.middle.show_pieces(self.workplace.formats)
        self.packing.show_draft()
        self._show_problems()

    def _on_rested(self) -> None:
        """A field was left: its text as it is kept, and the next typing is a step of its own."""
        draft, spelling = self.session.now, self.session.spelling
        self.session.history_rests()
        self.fields.show(lambda path: drafts.shown(draft, path, spelling))

    def _on_judged(self, judgement: Judgement) -> None:
        self._judgement = judgement
        self.amounts.show_judged(self.session.now.head, judgement, self.workplace.formats)
        self._show_problems()
        self.quote.show_for(judgement.priced_at)

    def _show_problems(self) -> None:
        """Wrong texts at once, everything else as last judged."""
        typed = typed_wrong(self.session.now)
        rows = len(self.session.now.rows)
        judged = [p for p in self._judgement.problems if p.row < rows]
        problems = unique([*typed, *judged])
        cells: dict[tuple[int, str], Mark] = {}
        paths: dict[str, Mark] = {}
        for problem in reversed(problems):
            if problem.key:
                cells[problem.row, problem.key] = problem.mark
            elif problem.path:
                paths[problem.path] = problem.mark
        self.lines.mark(cells)
        lone = self.parties.show_not_sent(self._judgement.not_sent)
        self.fields.mark(paths, lone)
        self.packing.mark(paths)
        self.packing.show_not_sent(lone.get("shipments", ""))
        self.problems.show_problems(problems)

    # -- acts --------------------------------------------------------------------------
    def _on_cell(self, row: int, key: str, text: str) -> None:
        counted = self.session.type_cell(row, key, text)
        self.lines.counted = row if counted else -1
        if key == "sku":
            self.assistance.find_product(row)

    def _on_pasted(self, at: int, keys: Sequence[str], table: Sequence[Sequence[str]]) -> None:
        for row in self.session.paste(at, keys, table):
            self.assistance.find_product(row)

    def _on_remove(self, rows: frozenset[int]) -> None:
        if rows:
            before = self.session.now
            self.session.take(drafts.without_rows(before, rows))
            back = partial(self._put_back, before, self.session.now, rows)
            said = (
                self.tr("{} lines removed").format(len(rows))
                if len(rows) > 1
                else self.tr("Line removed")
            )
            self.workplace.toast(said, self.tr("Undo"), back)

    def _put_back(self, before: drafts.Draft, after: drafts.Draft, rows: frozenset[int]) -> None:
        """The removed lines again, and nothing else that was typed since."""
        now = self.session.now
        if now is after:
            self.session.undo()
        elif now.head.id == before.head.id:
            self.session.take(drafts.with_rows_again(now, before, rows))

    def _on_repeat(self, row: int) -> None:
        if row < len(self.session.now.rows):
            self.session.take(drafts.repeated(self.session.now, row))
            self.grid.go(row + 1, KEYS.index("quantity"), edit=False)

    def _on_same(self, role: Role, same: bool) -> None:
        customer = self.session.now.head.party("customer")
        self._put_party(role, None if same else customer)

    def _on_added(self, role: Role) -> None:
        self._put_party(role, self.session.now.head.party("customer"))
        self.fields.focus(f"parties.{role}.full_name")

    def _put_party(self, role: Role, party: Party | None) -> None:
        self.session.take(drafts.with_party(self.session.now, role, party))

    def _on_stepped(self, axis: Axis, word: str) -> None:
        self.session.take(drafts.stepped(self.session.now, axis, word))

    def _on_account(self, account: str) -> None:
        self.session.put_account(account)

    def _on_problem(self, problem: Problem) -> None:
        if problem.row >= 0:
            self.middle.show_packing(False)
            if self.wording.ask(problem.path, self.session.now.rows[problem.row].line):
                return
            key = KEYS.index(problem.key) if problem.key else SKU
            self.grid.setFocus()
            self.grid.go(problem.row, key)
        elif problem.path and not self.fields.focus(problem.path):
            self._go_where_it_comes_from(problem.path)

    def _go_where_it_comes_from(self, path: str) -> None:
        """A field not shown yet, a status, or the lines that an amount is the sum of."""
        axis = path.removeprefix("status.")
        self.parties.reveal(path)
        if path in HANDLING or path.startswith("shipments"):
            self.middle.show_packing(True)
            if not self.fields.focus(path):
                self.packing.go(path)
            return
        if self.amounts.customs.focus(path):
            return
        if axis in self.amounts.statuses:
            self.amounts.statuses[axis].chip.setFocus()
        elif not self.fields.focus(path):
            self.grid.setFocus()
            self.grid.go(0, PRICE if self.session.now.rows else SKU)

    # -- saving and leaving ------------------------------------------------------------
    def save(self, *, close: bool) -> None:
        """Save if every text can be read; else go to the first that cannot."""
        if self._is_readable():
            self._close_after = close
            self.session.save()

    def _is_readable(self) -> bool:
        for table in (self.grid, *self.packing.tables):
            table.commit()
        wrong = unique(typed_wrong(self.session.now))
        if wrong:
            self._on_problem(wrong[0])
        return not wrong

    def ship(self) -> None:
        """Save, and make the papers of the shipment in hand."""
        if self._is_readable() and self.packing.is_ready():
            self._close_after = False
            self.dispatch.begin(self.packing.place)

    def _on_saved(self, saved: Saved) -> None:
        self.notice.clear()
        self.workplace.bus.changed.emit(saved.changes)
        self.bar.begin(saved.order, saved.order, self.session.accounts)
        self.fields.lock("number", locked=True)
        self.remembered.say_saved(saved.order.number, saved.learned)
        if self.session.saving:
            return
        following, self._next = self._next, None
        if following is not None:
            self.opened(following)
        elif self._close_after and not self.session.dirty:  # else it was typed on meanwhile
            self.workplace.show_page("orders", order_id=saved.order.id)

    def _stay(self, _why: object) -> None:
        """It is not saved: no other order takes its place."""
        if self._next is not None and not self.session.saving:
            self._next = None
            self._wait_for_order(False)

    def _on_unopened(self, failure: Failure) -> None:
        """The order is not there to be edited: back to the list, which says so."""
        self._wait_for_order(False)
        self.workplace.show_page("orders")
        self.workplace.bus.failed.emit(failure)

    def cancel(self) -> None:
        """Esc: ask only if something would be lost."""
        if self.notice.asking:
            self.notice.clear()
        elif self.session.dirty:
            self.notice.ask_to_leave()
        else:
            self.session.keep()
            self.workplace.show_page("orders")

    def _discard(self) -> None:
        self.notice.clear()
        self.session.start_over()
        self.workplace.show_page("orders")

    def _on_kept(self, at_us: int) -> None:
        self.bar.show_kept(self.workplace.formats.local(at_us).strftime("%H:%M:%S"))

    def _drop_draft(self) -> None:
        self.notice.clear()
        self.session.start_over()

    def _on_settled(self, saved: Saved, mine: bool) -> None:
        self.session.settle(saved, mine=mine)
        self.save(close=self._close_after)
