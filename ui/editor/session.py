"""One order being edited: draft, undo, checks, crash copy and saving. No widget.

Everything that may wait runs as a job; results of an older state are dropped. The draft kept for a
crash is written when typing rests, and goes when the order is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.orders import groups, totals
from app.orders.model import Line, Order
from ui.editor import draft as drafts
from ui.editor.draft import Draft, Row
from ui.editor.history import History
from ui.editor.keeping import KeptCopy
from ui.editor.typed import Spelling
from ui.jobs import Job, Jobs
from ui.kept_drafts import NEW, is_new

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.commands.orders import Saved
    from app.orders.merge import Conflict
    from ui.bus import Failure
    from ui.editor.judge import Judgement

KEEP_MS = 1500  # typing rests that long before the draft is written


class _Found(NamedTuple):
    order: Order  # to begin with
    loaded: Order | None  # the same where it is in the store, None for a new one
    kept: object
    accounts: Mapping[str, str]  # id → name


class Session(QObject):
    """Signals speak of the present state only; `desk` is asked on workers."""

    begun = Signal()  # another order
    changed = Signal()  # another draft
    judged = Signal(object)  # Judgement
    kept = Signal(object)  # the draft is on disk; µs since 1970 (more than a C int)
    saved = Signal(object)  # commands.orders.Saved without clashes; `saving`: one more follows
    clashed = Signal(object)  # … with clashes: nothing is written
    refused = Signal(object)  # Failure
    recovered = Signal()  # a draft from before came back

    def __init__(self, desk: Desk, jobs: Jobs, spelling: Spelling, language: str) -> None:
        super().__init__()
        self.desk, self.jobs, self.spelling, self.language = desk, jobs, spelling, language
        self.loaded: Order | None = None
        self.history = History(Draft(Order()))
        self.key = ""
        self.accounts: Mapping[str, str] = {}
        self._clean = self.now
        self._unkept = False
        self._opening: Job | None = None
        self._copy = KeptCopy(desk)
        self._judging = self._again = False
        self.saving = self._save_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def now(self) -> Draft:
        return self.history.now

    @property
    def dirty(self) -> bool:
        return self.now is not self._clean and self.now != self._clean

    @property
    def judging(self) -> bool:
        """Is a check under way whose result is still to come?"""
        return self._judging

    # -- beginning ---------------------------------------------------------------------
    def open(
        self,
        order_id: str,
        account: str,
        opened: Callable[[], None],
        failed: Callable[[Failure], None],
        source: str = "",
    ) -> None:
        """Load the order ("" = a new one for `account`) and a draft kept of it.

        A new one is made from the order `source`, if one is named; one that has no account yet
        is given `account`. What was typed in the order before is kept. The order asked for last
        is the one opened.
        """
        self.keep()
        if self._opening is not None:
            self._opening.cancel()
        key = self.desk.ids.ulid() if source else order_id or NEW

        def begin(found: _Found) -> None:
            self.key, self.accounts = key, found.accounts
            self._begin(found.order, found.loaded, found.kept)
            if account and not self.now.head.account:
                self.put_account(account)
            opened()

        load = partial(self._load, key, order_id, account, source)

        self._opening = self.jobs.run(load, begin, failed)

    def _load(self, key: str, order_id: str, account: str, source: str) -> _Found:
        """A draft of an order that was never saved begins anew, under the id that it was given."""
        from app.commands import orders

        desk, kept = self.desk, self._copy.read(key)
        begun = is_new(kept) and desk.store.order(order_id) is None
        loaded = orders.loaded(desk, order_id) if order_id and not begun else None
        order = loaded or Order(account=account)
        if source:
            order = orders.copy_of(orders.loaded(desk, source), account)
        if loaded is None:  # saved again, it is the same one
            order = replace(order, id=desk.ids.ulid() if key == NEW else key)
        accounts = {row.id: row.name for row in desk.store.accounts() if not row.removed}
        return _Found(order, loaded, kept, accounts)

    def _begin(self, order: Order, loaded: Order | None, kept: object) -> None:
        start = drafts.draft_of(order)
        self.loaded, self._clean, self._unkept = loaded, start, False
        self.history = History(start)
        came_back = False
        if isinstance(kept, dict):
            try:
                draft, self.loaded = drafts.from_json(kept)
            except (KeyError, TypeError, ValueError):
                self._drop_kept()
            else:
                self.history.take(draft)
                came_back = True
        self.begun.emit()
        self._tell()
        if came_back:
            self.recovered.emit()

    def start_over(self) -> None:
        """Forget what was typed; it stays in the undo list."""
        self.take(self._clean)
        self._drop_kept()

    # -- editing -----------------------------------------------------------------------
    def take(self, draft: Draft, key: str = "") -> None:
        """One step; steps with the same `key` in a row are one."""
        if draft is self.now:
            return
        self.history.take(draft, key)
        self._edited()

    def type_field(self, path: str, text: str) -> None:
        now_us = self.desk.clock.now_us()
        self.take(drafts.typed(self.now, path, text, now_us, self.spelling), path)

    def type_cell(self, row: int, key: str, text: str) -> bool:
        """True when a code came with its quantity (`12*CODE`)."""
        old = self.now.rows[row] if row < len(self.now.rows) else Row(Line())
        if key != "sku":
            new = drafts.typed_cell(old, key, text, self.spelling)
            self.take(drafts.with_row(self.now, row, new))
            return False
        new = drafts.coded_row(old, text, self.spelling)
        if not text.strip() and row >= len(self.now.rows):
            return False
        self.take(drafts.with_row(self.now, row, new))
        return "*" in text and new.line.sku != text.strip()

    def paste(self, at: int, keys: Sequence[str], table: Sequence[Sequence[str]]) -> list[int]:
        """Cells from a spreadsheet, all in one step; the rows whose code names their product."""
        draft = drafts.pasted(self.now, at, keys, table, self.spelling)
        self.take(draft)
        rows = range(at, min(at + len(table), len(draft.rows)))
        return [row for row in rows if draft.rows[row].line.sku and not draft.rows[row].line.name]

    def fill_line(self, row: int, code: str, product: Line) -> None:
        """A product was found for the code in that row; nothing if the row moved on meanwhile."""
        if row < len(self.now.rows):
            line = self.now.rows[row].line
            if line.sku == code and not line.name:
                self.take(drafts.with_product(self.now, row, product), "product")

    def put_account(self, account: str) -> None:
        """A new order is for this account ("" = only here)."""
        self.take(replace(self.now, head=replace(self.now.head, account=account)))

    def history_rests(self) -> None:
        """A field was left: the next typing is a step of its own."""
        self.history.rest()

    def undo(self) -> None:
        if self.history.can_undo:
            self.history.undo()
            self._edited()

    def redo(self) -> None:
        if self.history.can_redo:
            self.history.redo()
            self._edited()

    def _edited(self) -> None:
        self._unkept = True
        self._timer.start()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.check()

    # -- checking ----------------------------------------------------------------------
    def check(self) -> None:
        """One check at a time: what changes meanwhile is checked when it ends."""
        from ui.editor.judge import judge

        self._again = self._judging
        if self._judging:
            return
        self._judging = True
        desk, now, loaded, language = self.desk, self.now, self.loaded, self.language
        self.jobs.run(
            lambda: judge(desk, now, loaded, language),
            partial(self._on_judged, now),
            partial(self._on_unjudged, now),
        )

    def _on_judged(self, judged: Draft, judgement: Judgement) -> None:
        self._judging = False
        if judged is self.now and not self._again:
            self.judged.emit(judgement)
        else:
            self.check()

    def _on_unjudged(self, judged: Draft, failure: Failure) -> None:
        self._judging = False
        if judged is self.now and not self._again:
            self.refused.emit(failure)
        else:
            self.check()

    # -- keeping -----------------------------------------------------------------------
    def keep(self) -> None:
        """Write the draft now if it changed since the last time."""
        self._timer.stop()
        if not self._unkept:
            return
        self._unkept = False
        if not self.dirty:
            self._drop_kept()
            return
        self._copy.put(self.key, self.now, self.loaded)
        self.jobs.run(self._copy.catch_up, self.kept.emit)

    def _drop_kept(self) -> None:
        self._timer.stop()
        self._unkept = False
        self._copy.drop(self.key)
        self.jobs.run(self._copy.catch_up)

    # -- saving ------------------------------------------------------------------------
    def save(self) -> None:
        """Save what is readable; wrong texts are the page's to refuse before.

        One save at a time: what was typed on meanwhile is saved when it ends.
        """
        from app.commands import orders

        self._save_again = self.saving
        if self.saving:
            return
        self.saving = True
        self.history.put(drafts.with_ids(self.now, self.desk.ids.ulid))
        desk, key, loaded, before = self.desk, self.key, self.loaded, self.now
        order = totals.without_stale(loaded, before.order) if loaded else before.order

        def work() -> Saved:
            saved = orders.save_order(desk, order, loaded=loaded)
            if not saved.clashes:  # at once: the window may be closed before it hears of it
                self._copy.settle(key, before)
            return saved

        self.jobs.run(work, lambda saved: self._on_saved(saved, before), self._on_refused)

    def _on_refused(self, failure: Failure) -> None:
        self.saving = False
        self.refused.emit(failure)

    def _on_saved(self, saved: Saved, before: Draft) -> None:
        self.saving = False
        if saved.clashes:
            self.clashed.emit(saved)
            return
        self._take_saved(saved, before)
        if self._save_again and self.dirty and self.now.readable:
            self.save()
        self.saved.emit(saved)

    def _take_saved(self, saved: Saved, before: Draft) -> None:
        """Go on from the order as kept, with what was typed since on top of it."""
        typed_on = self.now is not before
        self._drop_kept()
        self.key, new = saved.order.id, self.loaded is None
        merged = self.loaded is not None and saved.order.rev > self.loaded.rev + 1
        self.loaded = saved.order
        self._clean = drafts.draft_of(saved.order)
        fresh = self._on_top(saved.order, before.order, new=new) if typed_on else self._clean
        if merged:  # undo must not take back what came from elsewhere
            self.history = History(fresh)
        else:
            self.history.take(fresh)
        if typed_on:
            self._edited()
        else:
            self.changed.emit()

    def _on_top(self, order: Order, before: Order, *, new: bool) -> Draft:
        """`order` with every group that was typed since `before`; a new one has ids of its own."""
        now = drafts.with_ids(self.now, self.desk.ids.ulid)
        if new:
            now = drafts.known_as(now, before, order)
            before = drafts.known_as(drafts.draft_of(before), before, order).order
        return drafts.onto(now, settled(before, now.order, order, ()))

    def settle(self, saved: Saved, *, mine: bool) -> None:
        """Put what was typed on top of the order as it is now; clashes as chosen. Not saved yet."""
        now = drafts.with_ids(self.now, self.desk.ids.ulid)  # groups tell new lines apart by it
        order = settled(self.loaded, now.order, saved.order, saved.clashes, mine_wins=mine)
        self.loaded = saved.order
        self.take(drafts.onto(now, order))

    def net(self, row: Row) -> Decimal | None:
        """The row's net as the totals know it."""
        if row.wrong or not (row.line.sku or row.line.name):
            return None
        figures = totals.of_line(row.line, self.now.head.currency, self.now.head.tax_included)
        return figures.net if figures.net is not None else figures.amount


def settled(
    loaded: Order | None,
    mine: Order,
    current: Order,
    clashes: tuple[Conflict, ...],
    *,
    mine_wins: bool = True,
) -> Order:
    """`current` with every group that was changed in `mine`; clashing ones only if mine wins."""
    before = groups.to_groups(loaded) if loaded else {}
    after = groups.to_groups(mine)
    clashing = {clash.group for clash in clashes}
    typed = {
        group: after.get(group)
        for group in before.keys() | after.keys()
        if not groups.same(before.get(group), after.get(group))
        and (mine_wins or group not in clashing)
    }
    return replace(groups.with_groups(current, typed), rev=current.rev)
