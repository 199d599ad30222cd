"""`issued.log`: one line per issued paper, each with the hash of the one before (sync §1.22).

Appended and fsynced after each commit; lines a crash left out are appended from the rows. It
survives a restore of the database and then says which papers are missing and where series go on.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import series
from app.money import from_micros, plain
from app.store import numbering
from app.store.engine import Connection
from app.store.tx import Tx

START = "0" * 64
TAIL_BYTES = 65_536  # longer than any line
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `before` is the SHA-256 of the line before, `total` plain decimal text."""

    id: str
    number: str
    kind: str
    order_id: str
    issued_us: int
    total: str
    currency: str
    snapshot: str
    before: str

    def line(self) -> str:
        values = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(path: Path) -> tuple[list[Entry], list[str]]:
    """The entries of the log and what is wrong with its lines, in words."""
    entries: list[Entry] = []
    problems: list[str] = []
    before = START
    for number, line in enumerate(_lines(path), 1):
        entry = _entry(line)
        if entry is None:
            problems.append(f"Line {number} of issued.log is not readable.")
            before = _hash(line)
            continue
        if entry.before != before:
            problems.append(
                f"Line {number} of issued.log ({entry.number}) does not follow the line before it; "
                "one of them was changed or taken out."
            )
        entries.append(entry)
        before = _hash(line)
    return entries, problems


def catch_up(connection: Connection, path: Path) -> int:
    """Append the documents issued since the last line, in their order; returns how many."""
    _cut_torn_line(path)
    last = _last_line(path)
    missing = _issued_after(connection, path, _entry(last) if last else None)
    if missing:
        _append(path, _chained(missing, _hash(last) if last else START))
    return len(missing)


def raise_series(tx: Tx, path: Path, papers: Path) -> list[str]:
    """After a restore: no series goes on below what was ever issued (sync §1.22).

    The log tells, and the stored files in the folder `papers`. Nor does a series begin there that
    the database does not know yet. Returns the numbers of papers the log knows and the database
    lacks.
    """
    entries, _ = read(path)
    given = {entry.number for entry in entries} | {file.stem for file in papers.rglob("*.pdf")}
    rows = tx.query("SELECT id, prefix, next FROM series")
    for series_id, prefix, following in rows:
        counts = [series.count_of(number, prefix) for number in given]
        last = max((count for count in counts if count is not None), default=0)
        if last >= following:
            tx.execute("UPDATE series SET next = ? WHERE id = ?", (last + 1, series_id))
    known = dict(tx.query("SELECT id, number FROM documents"))
    numbering.keep_taken(tx, sorted(given - set(known.values())))
    return [entry.number for entry in entries if entry.id not in known]


def _issued_after(connection: Connection, path: Path, last: Entry | None) -> list[Row]:
    """Rows behind the last line's; all unknown ones where the database was restored meanwhile."""
    found = last and connection.execute("SELECT rowid FROM documents WHERE id = ?", (last.id,))
    place = found.fetchone() if found else None
    rows: list[Row] = connection.execute(
        "SELECT id, number, kind, order_id, issued_at, total, currency, snapshot_sha256"
        " FROM documents WHERE rowid > ? ORDER BY rowid",
        (place[0] if place else 0,),
    ).fetchall()
    if last is None or place is not None:
        return rows
    known = {entry.id for entry in read(path)[0]}
    return [row for row in rows if row[0] not in known]


def _chained(rows: Iterable[Row], before: str) -> Iterator[str]:
    for row in rows:
        document_id, number, kind, order_id, issued, total, currency, digest = row
        shown = plain(from_micros(int(total)))
        entry = Entry(
            document_id, number, kind, order_id, int(issued), shown, currency, digest, before
        )
        line = entry.line()
        before = _hash(line)
        yield line


def _append(path: Path, lines: Iterable[str]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, "".join(f"{line}\n" for line in lines).encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _cut_torn_line(path: Path) -> None:
    """A line without its end was being written when the program died: its row is still there."""
    if not path.exists():
        return
    with path.open("r+b") as log:
        size = log.seek(0, os.SEEK_END)
        start = log.seek(max(size - TAIL_BYTES, 0))
        whole = start + log.read().rfind(b"\n") + 1
        if whole < size:
            log.truncate(whole)
            log.flush()
            os.fsync(log.fileno())


def _last_line(path: Path) -> str:
    if not path.exists():
        return ""
    with path.open("rb") as log:
        log.seek(0, os.SEEK_END)
        log.seek(max(log.tell() - TAIL_BYTES, 0))
        lines = log.read().decode(errors="replace").splitlines()
    return lines[-1] if lines else ""


def _lines(path: Path) -> Iterator[str]:
    if path.exists():
        yield from path.read_text(encoding="utf-8", errors="replace").splitlines()


def _entry(line: str) -> Entry | None:
    try:
        return Entry(**json.loads(line))
    except (ValueError, TypeError):
        return None


def _hash(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()
