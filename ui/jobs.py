"""Work off the GUI thread, results back on it: the only threads of the window.

A callable runs on a small pool; what it returned or raised comes back through one signal of a
QObject made on the GUI thread. A cancelled job still ends, but nobody hears of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from app.store import Cancelled, Damaged
from ui.bus import Failure
from ui.sentences import spoken

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
WORKERS = 4
TOLD_EVERY_S = 0.1
translate = QCoreApplication.translate


@dataclass(eq=False)
class Job:
    """One piece of work. `cancel()` from the GUI thread; `cancelled` may be asked from anywhere."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    interrupt: Callable[[], None] | None = None
    _stop: Event = field(default_factory=Event)

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop caring: neither `done` nor `failed` is called; `interrupt` is, once."""
        if not self.cancelled:
            self._stop.set()
            if self.interrupt is not None:
                self.interrupt()


def failure_of(error: BaseException) -> Failure:
    """The sentence for what was raised: its own if it has one, else a general one.

    Errors written for people carry `sentence`, or `problems` whose `expected` are sentences, or
    are named `…Refused`/`…Error` of the domain with one sentence as text. All else is a fault of
    the program: it is logged whole and shown without its text, which may hold anything.
    """
    if isinstance(error, Damaged):
        words = translate("Jobs", "Rescue…")
        return Failure(spoken(error.sentence), mend=words, damage=error.sentence)
    sentence = getattr(error, "sentence", "")
    if problems := getattr(error, "problems", ()):
        sentence = sentence or " ".join(spoken(problem.expected) for problem in problems)
    if sentence:
        return Failure(spoken(sentence))
    if type(error).__module__.startswith("app.") and str(error):
        return Failure(spoken(str(error)))
    import logging

    logging.getLogger("bordereau.jobs").error("a job failed", exc_info=error)
    return Failure(
        translate("Jobs", "Something went wrong that the program did not expect."),
        detail=translate("Jobs", "Nothing was changed. The log of this profile says more."),
        unexpected=True,
    )


class Jobs(QObject):
    """The pool. Make it on the GUI thread; `close()` before the store is closed."""

    _ended = Signal(object, object, object)  # job, result, error

    def __init__(self, failed: Callable[[Failure], None]) -> None:
        super().__init__()
        self._failed = failed  # for jobs that name no other listener
        self._pool: ThreadPoolExecutor | None = None  # made at the first job, after the first paint
        self._running: set[Job] = set()
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> int:
        return len(self._running)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
        *,
        interrupt: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work` on a worker; `done(result)` or `failed(failure)` follows on the GUI thread.

        `interrupt` is called when the job is cancelled, and must make `work` end soon. After
        `close` nothing runs any more.
        """
        job = Job(work, done or _ignore, failed or self._failed, interrupt)
        if self._closed:
            job.cancel()
            return job
        self._running.add(job)
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="job")
        self._pool.submit(self._work, job)
        return job

    def _work(self, job: Job) -> None:
        result, error = None, None
        if not job.cancelled:
            try:
                result = job.work()
            except BaseException as raised:
                error = raised
        self._ended.emit(job, result, error)

    @Slot(object, object, object)
    def _deliver(self, job: Job, result: object, error: BaseException | None) -> None:
        self._running.discard(job)
        if job.cancelled or self._closed:
            return
        if error is not None:
            job.failed(failure_of(error))
        else:
            job.done(result)

    def close(self) -> None:
        """Stop what can be interrupted and wait until no worker touches the store any more.

        All else is done to its end, also what still waits for its turn: it may be an order being
        saved or the draft of one. Nobody hears of it any more.
        """
        self._closed = True
        for job in list(self._running):
            if job.interrupt is not None:
                job.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
        self._running.clear()


class Progress(QObject):
    """What a worker has looked through, told to the window at most ten times a second.

    Make it on the GUI thread; the work is given `tell`, which raises Cancelled after `stop`.
    """

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()
        self._next_s = 0.0

    def stop(self) -> None:
        self._stop.set()

    def tell(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now >= self._next_s:
            self._next_s = now + TOLD_EVERY_S
            self.moved.emit(done, total)


def _ignore(_result: object) -> None:
    """A job whose result nobody needs."""
