"""Many orders on paper in one action: numbered in turn, drawn beside, spooled in their order.

An order that cannot be printed is named and stops none of the others. A printer or a disk that
fails stops all: what has its number keeps it, and the next run goes on with that very paper, also
after the program itself ended. `run` blocks its caller; it knows no window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from threading import Event

from app.apart import HandLost
from app.commands import papers
from app.commands.batch_papers import LeftOut, Progress, Sheet, sheets_of
from app.commands.desk import Desk
from app.commands.printing import print_paper
from app.orders.problems import Problem, Refused
from app.said import SaidError, say
from app.settings import Printing
from app.spooler import Job, Porter, PrinterRefused
from app.store import StoreRefused, Tx, batches
from app.store import papers as stored
from app.store.batches import Waiting
from app.store.paper_files import PaperLost

LOOK_EVERY = 5  # papers between two looks at the queue: has it stopped?
LOG = logging.getLogger(__name__)
UNEXPECTED = say("Something went wrong that the program did not expect; its log says more.")
IN_DOUBT = say(
    "Its paper was on the way to the printer when work broke off: see whether it is there, before"
    " it is printed again."
)


@dataclass(slots=True)
class _Entry:
    waiting: Waiting
    sheets: tuple[Sheet, ...] = ()  # once they have their numbers
    left_out: LeftOut | None = None

    @property
    def order_id(self) -> str:
        return self.waiting.order_id

    @property
    def printed(self) -> bool:
        return bool(self.sheets) and all(sheet.printed for sheet in self.sheets)


class Batch:
    """One kind of paper for these orders, to one printer.

    An order that has its papers already gets those; what was printed before is printed only
    `again`, as a further copy. `going_on`: the orders are what `unfinished` told, and what counts
    as printed is what did then.
    """

    def __init__(
        self,
        desk: Desk,
        order_ids: Sequence[str],
        kind: str,
        way: Printing,
        *,
        again: bool = False,
        going_on: bool = False,
    ) -> None:
        self.desk, self.kind, self.way = desk, kind, way
        self._going_on, self._begun = going_on, False
        since = desk.clock.now_us() if again else 0
        self._entries = [_Entry(Waiting(order_id, since)) for order_id in order_ids]
        self._porter = Porter()
        self._trouble = ""

    @property
    def progress(self) -> Progress:
        return Progress(
            len(self._entries),
            sum(entry.printed or entry.left_out is not None for entry in self._entries),
            tuple(sheet.paper.number for sheet in self._sheets() if sheet.printed),
            tuple(entry.left_out for entry in self._entries if entry.left_out),
            self._trouble,
        )

    def _sheets(self) -> list[Sheet]:
        return [sheet for entry in self._entries for sheet in entry.sheets]

    def back_to(self, place: int) -> None:
        """Print anew from the paper at that place of `Progress.numbers`: its sheets were lost."""
        now = self.desk.clock.now_us()
        for sheet in [sheet for sheet in self._sheets() if sheet.printed][place:]:
            sheet.printed = False
        for entry in self._entries:
            if entry.sheets and not entry.printed:
                entry.waiting = entry.waiting._replace(since_us=now)

    def give_up(self) -> None:
        """Nobody wants the rest: the next start does not speak of it."""
        with self.desk.store.write() as tx:
            batches.forget(tx, self.kind, (entry.order_id for entry in self._entries))

    def run(self, stop: Event, tell: Callable[[Progress], None]) -> Progress:
        """Go on where it stopped, until all is printed, `stop` is set or something fails.

        What was left out the last time is tried again: it may have been mended meanwhile.
        Every paper that got a number is on file when this returns, unless the disk failed; `tell`
        hears of each one printed or left out, on the caller's thread.
        """
        from app.rendering.crew import Crew

        self._trouble = ""
        for entry in self._entries:
            entry.left_out = None
        try:
            with Porter() as self._porter, Crew(self.desk.paths.cache) as crew:
                self._porter.check(self.way.printer)
                self._keep_place()
                for (entry, sheet), drawn in crew.draw(self._numbered(stop, tell)):
                    if isinstance(drawn, Exception):
                        self._cannot_draw(entry, drawn)
                        tell(self.progress)
                        continue
                    if drawn is not None:
                        self._keep(sheet, drawn.pdf)
                    if not self._halted(stop):
                        self._print(entry, sheet)
                        tell(self.progress)
                if not self._halted(stop):
                    self._look()
            if self.progress.over:
                self.give_up()
        except (PrinterRefused, StoreRefused, HandLost) as failed:
            self._trouble = failed.sentence
        return self.progress

    def _halted(self, stop: Event) -> bool:
        return stop.is_set() or bool(self._trouble)

    def _keep_place(self) -> None:
        """What is left is found again if the program ends amid it."""
        if not self._begun:
            self._take_up()
        with self.desk.store.write() as tx:
            left = (entry.waiting for entry in self._entries if not entry.printed)
            batches.begin(tx, self.kind, left)

    def _take_up(self) -> None:
        """What an earlier batch left in doubt is so for this one too."""
        with self.desk.store.read() as connection:
            _, orders = batches.waiting(connection, self.kind)
        known = {one.order_id: one for one in orders}
        for entry in self._entries:
            if (left := known.get(entry.order_id)) is not None:
                since = left.since_us if self._going_on else entry.waiting.since_us
                entry.waiting = left._replace(since_us=since)
        self._begun = True

    # -- numbers -----------------------------------------------------------------------
    def _numbered(
        self, stop: Event, tell: Callable[[Progress], None]
    ) -> Iterator[tuple[tuple[_Entry, Sheet], str]]:
        """What is still to be printed, each with the snapshot to draw, "" where it is on file."""
        for entry in self._entries:
            if self._halted(stop):
                return
            if entry.printed:
                continue
            self._number(entry)
            if entry.left_out:
                tell(self.progress)
                continue
            for sheet in entry.sheets:
                if not sheet.printed:
                    yield (entry, sheet), self._snapshot(sheet)

    def _number(self, entry: _Entry) -> None:
        """Its papers that stand already, else the next numbers."""
        if entry.waiting.sending:
            entry.waiting = entry.waiting._replace(sending="")  # asked once
            self._leave_out(entry, Problem("", "", IN_DOUBT))
            return
        try:
            if not entry.sheets:
                since = entry.waiting.since_us
                entry.sheets = sheets_of(self.desk, entry.order_id, self.kind, since)
        except Refused as refused:
            self._leave_out(entry, *refused.problems)
        except StoreRefused:
            raise
        except Exception:
            LOG.exception("an order of a batch could not be issued")
            self._leave_out(entry, Problem("", "", UNEXPECTED))

    def _snapshot(self, sheet: Sheet) -> str:
        if sheet.paper.sha256 and (self.desk.paths.root / sheet.paper.path).is_file():
            return ""
        with self.desk.store.read() as connection:
            return stored.snapshot_text(connection, sheet.paper.id)

    def _leave_out(self, entry: _Entry, first: Problem, *others: Problem) -> None:
        rows = self.desk.store.rows_by_id([entry.order_id])
        number = rows[0].number if rows else entry.order_id
        entry.left_out = LeftOut(entry.order_id, number, first.expected, first.field, len(others))

    # -- paper -------------------------------------------------------------------------
    def _cannot_draw(self, entry: _Entry, error: Exception) -> None:
        LOG.error("a paper of a batch could not be drawn", exc_info=error)
        sentence = error.said if isinstance(error, SaidError) else UNEXPECTED
        self._leave_out(entry, Problem("", "", sentence))

    def _keep(self, sheet: Sheet, pdf: bytes) -> None:
        papers.keep_file(self.desk, sheet.paper.id, pdf)
        with self.desk.store.read() as connection:
            sheet.paper = stored.row_of(connection, sheet.paper.id)

    def _print(self, entry: _Entry, sheet: Sheet) -> None:
        """Into the queue, unless its file is no more what was issued; a full stop stops all."""
        way = replace(self.way, copies=self.way.copies or sheet.copies)
        hand_over = partial(self._hand_over, entry, sheet)
        try:
            print_paper(self.desk, sheet.paper, way, hand_over, partial(self._tick, entry, sheet))
        except PaperLost as lost:
            self._leave_out(entry, Problem("", "", lost.sentence))
            return
        except PrinterRefused as refused:
            self._trouble = refused.sentence
            return
        except HandLost:
            entry.waiting = entry.waiting._replace(sending=sheet.paper.id)
            raise
        if sum(one.printed for one in self._sheets()) % LOOK_EVERY == 0:
            self._look()

    def _hand_over(self, entry: _Entry, sheet: Sheet, job: Job) -> None:
        with self.desk.store.write() as tx:
            batches.handing(tx, entry.order_id, self.kind, sheet.paper.id)
        self._porter.spool(job)

    def _tick(self, entry: _Entry, sheet: Sheet, tx: Tx, sent: bool) -> None:
        """Beside its line in the journal: it is in the queue, or it certainly is not."""
        sheet.printed = sent
        if entry.printed:
            batches.forget(tx, self.kind, [entry.order_id])
        else:
            batches.handing(tx, entry.order_id, self.kind, "")

    def _look(self) -> None:
        """Has the queue stopped meanwhile? It keeps what it has; nothing more goes in."""
        try:
            self._porter.check(self.way.printer)
        except PrinterRefused as refused:
            self._trouble = refused.sentence


def unfinished(desk: Desk) -> tuple[str, list[Waiting]]:
    """The kind and the orders of a batch that the end of the program broke off, if there is one."""
    with desk.store.read() as connection:
        return batches.waiting(connection)


def give_up(desk: Desk) -> None:
    """Forget the batch that was broken off; its papers stay issued."""
    kind, orders = unfinished(desk)
    with desk.store.write() as tx:
        batches.forget(tx, kind, (one.order_id for one in orders))
