"""Verbs that put papers into the print queues of this computer; the stored bytes, unscaled."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from app.commands.desk import Desk
from app.commands.papers import draft_document, row_of, stored_pdf
from app.store import papers
from app.store.views import Changes

MOST_COPIES = 20
PRINT_TIMEOUT_S = 30


def printers() -> list[str]:
    """The print queues of this computer, the default one first."""
    if shutil.which("lpstat") is None:
        return []
    names = _run(["lpstat", "-e"]).stdout.split()
    default = _run(["lpstat", "-d"]).stdout.rpartition(":")[2].strip()
    return sorted(names, key=lambda name: (name != default, name))


def print_documents(desk: Desk, numbers: Sequence[str], printer: str, copies: int) -> Changes:
    """Send the stored bytes to the system's queue, unscaled, with a line in the print journal.

    Raises Fault (exit 4) when the queue does not take them.
    """
    rows = [row_of(desk, number) for number in numbers]
    for row in rows:
        _spool(stored_pdf(desk, row), printer, copies)
        with desk.store.write() as tx:
            papers.printed(tx, row.id, who=desk.who, printer=printer, copies=copies)
            tx.note(row.order_id, "printed", source="clerk", who=desk.who, after=row.number)
    return Changes(orders=frozenset(row.order_id for row in rows), documents=True)


def print_draft(desk: Desk, order_id: str, kind: str, printer: str, copies: int) -> None:
    """Send the draft to the queue; it has no number and leaves no trace in the journal.

    Raises Fault (exit 4) when the queue does not take it.
    """
    drawn = draft_document(desk, order_id, kind, desk.paths.cache)
    try:
        _spool(drawn.path, printer, copies)
    finally:
        drawn.path.unlink(missing_ok=True)


def _spool(path: Path, printer: str, copies: int) -> None:
    from app.connectors.contract import Fault

    if shutil.which("lp") is None:
        raise Fault("This computer has no print system (the lp command).", outcome="not_sent")
    words = ["lp", "-n", str(copies), "-o", "print-scaling=none", "-t", path.stem]
    ended = _run([*words, *(["-d", printer] if printer else []), "--", str(path)])
    if ended.returncode:
        said = ended.stderr.strip().splitlines()[-1:] or ["no reason given"]
        name = printer or "the default printer"
        raise Fault(f"{name} did not take {path.name}: {said[0]}", outcome="not_sent")


def _run(words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, capture_output=True, text=True, timeout=PRINT_TIMEOUT_S, check=False
    )
