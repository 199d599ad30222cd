"""Many orders on paper in one action: numbered in turn, drawn beside, spooled in their order.

An order that cannot be printed is named and stops none of the others. A printer or a disk that
fails stops all: what has its number keeps it, and the next run goes on with that very paper. `run`
blocks its caller; it knows no window.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Event

from app import documents
from app.apart import HandLost
from app.commands import papers
from app.commands.desk import Desk
from app.commands.orders import loaded
from app.commands.printing import print_paper
from app.orders.problems import Problem, Refused
from app.settings import Printing
from app.spooler import Porter, PrinterRefused
from app.store import StoreRefused
from app.store import papers as stored
from app.store.paper_files import PaperLost
from app.store.views import DocumentRow

LOOK_EVERY = 5  # papers between two looks at the queue: has it stopped?
UNEXPECTED = "Something went wrong that the program did not expect; its log says more."


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order whose paper is not printed: why, and the field to mend ("" for none)."""

    order_id: str
    order_number: str
    reason: str
    where: str = ""
    more: int = 0  # further reasons


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is; `numbers` are the papers printed, in their order."""

    total: int
    numbers: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    trouble: str = ""  # what stopped it, a sentence

    @property
    def over(self) -> bool:
        return len(self.numbers) + len(self.left_out) == self.total


@dataclass(slots=True)
class _Entry:
    order_id: str
    paper: DocumentRow | None = None  # once it has its number
    printed: bool = False
    left_out: LeftOut | None = None


class Batch:
    """One kind of paper for these orders, to one printer.

    An order that has its paper already gets that one; where it was printed before, only `again`
    prints it, as a further copy.
    """

    def __init__(
        self, desk: Desk, order_ids: Sequence[str], kind: str, way: Printing, *, again: bool = False
    ) -> None:
        self.desk, self.kind, self.way, self.again = desk, kind, way, again
        self._entries = [_Entry(order_id) for order_id in order_ids]
        self._porter = Porter()
        self._trouble = ""

    @property
    def progress(self) -> Progress:
        return Progress(
            len(self._entries),
            tuple(e.paper.number for e in self._entries if e.printed and e.paper),
            tuple(e.left_out for e in self._entries if e.left_out),
            self._trouble,
        )

    def back_to(self, place: int) -> None:
        """Print anew from the paper at that place of `Progress.numbers`: its sheets were lost."""
        printed = [entry for entry in self._entries if entry.printed]
        for entry in printed[place:]:
            entry.printed = False

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
                for entry, drawn in crew.draw(self._numbered(stop, tell)):
                    if drawn is not None:
                        self._keep(entry, drawn.pdf)
                    if not self._halted(stop):
                        self._print(entry)
                        tell(self.progress)
                if not self._halted(stop):
                    self._look()
        except (PrinterRefused, StoreRefused, HandLost) as failed:
            self._trouble = failed.sentence
        return self.progress

    def _halted(self, stop: Event) -> bool:
        return stop.is_set() or bool(self._trouble)

    # -- numbers -----------------------------------------------------------------------
    def _numbered(
        self, stop: Event, tell: Callable[[Progress], None]
    ) -> Iterator[tuple[_Entry, str]]:
        """What is still to be printed, each with the snapshot to draw, "" where it is on file."""
        for entry in self._entries:
            if self._halted(stop):
                return
            if entry.printed or entry.left_out:
                continue
            snapshot = self._snapshot(entry)
            if entry.left_out:
                tell(self.progress)
            else:
                yield entry, snapshot

    def _snapshot(self, entry: _Entry) -> str:
        try:
            if entry.paper is None:
                self._number(entry)
        except Refused as refused:
            self._leave_out(entry, *refused.problems)
        except StoreRefused:
            raise
        except Exception:
            logging.getLogger(__name__).exception("an order of a batch could not be issued")
            self._leave_out(entry, Problem("", "", UNEXPECTED))
        if entry.paper is None or (self.desk.paths.root / entry.paper.path).is_file():
            return ""
        with self.desk.store.read() as connection:
            return stored.snapshot_text(connection, entry.paper.id)

    def _number(self, entry: _Entry) -> None:
        """Its paper that stands already, else the next number."""
        order = loaded(self.desk, entry.order_id)
        kind = documents.paper_kind(order, self.kind)
        with self.desk.store.read() as connection:
            standing = stored.standing(connection, order.id, kind)
        if standing is None:
            taken = papers.take_number(self.desk, order.id, self.kind)
            with self.desk.store.read() as connection:
                standing = stored.row_of(connection, taken.id)
        elif standing.prints and not self.again:
            raise Refused.of("", standing.number, f"{standing.number} was printed already.")
        entry.paper = standing

    def _leave_out(self, entry: _Entry, first: Problem, *others: Problem) -> None:
        rows = self.desk.store.rows_by_id([entry.order_id])
        number = rows[0].number if rows else entry.order_id
        entry.left_out = LeftOut(entry.order_id, number, first.expected, first.field, len(others))

    # -- paper -------------------------------------------------------------------------
    def _keep(self, entry: _Entry, pdf: bytes) -> None:
        assert entry.paper is not None
        papers.keep_file(self.desk, entry.paper.id, pdf)
        with self.desk.store.read() as connection:
            entry.paper = stored.row_of(connection, entry.paper.id)

    def _print(self, entry: _Entry) -> None:
        """Into the queue, unless its file is no more what was issued; a full stop stops all."""
        assert entry.paper is not None
        try:
            print_paper(self.desk, entry.paper, self.way, self._porter.spool)
        except PaperLost as lost:
            self._leave_out(entry, Problem("", "", lost.sentence))
            return
        except PrinterRefused as refused:
            self._trouble = refused.sentence
            return
        entry.printed = True
        if sum(e.printed for e in self._entries) % LOOK_EVERY == 0:
            self._look()

    def _look(self) -> None:
        """Has the queue stopped meanwhile? It keeps what it has; nothing more goes in."""
        try:
            self._porter.check(self.way.printer)
        except PrinterRefused as refused:
            self._trouble = refused.sentence
