"""Are all issued papers still what they were, and every series whole? (contract, `document verify`)

Reads only. Each problem says what is wrong and where; an empty list is the good answer.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from app import series
from app.documents import remaining
from app.money import to_micros
from app.orders.problems import Refused
from app.said import say
from app.store import issued_log, paper_links
from app.store.engine import Connection


class PaperProblem(NamedTuple):
    kind: str  # file, snapshot, chain, credit, hole, double, inversion, series
    where: str  # the number of the paper or the prefix of the series
    text: str


def verify(connection: Connection, root: Path, log: Path) -> list[PaperProblem]:
    """Hash files and snapshots anew, walk the chain, look for holes, doubles and inversions.

    And no invoice is credited beyond its total, nor while it is void.
    """
    return [
        *_papers(connection, root),
        *_chain(connection, log),
        *_credits(connection),
        *_all_series(connection),
    ]


def _papers(connection: Connection, root: Path) -> Iterator[PaperProblem]:
    rows = connection.execute(
        "SELECT number, snapshot, snapshot_sha256, path, pdf_sha256, kind, total, currency, credits"
        " FROM documents ORDER BY rowid"
    )
    for number, snapshot, digest, path, pdf_digest, *shown in rows:
        if hashlib.sha256(snapshot.encode()).hexdigest() != digest:
            text = say("The stored content of {number} is not what was issued.", number=number)
            yield PaperProblem("snapshot", number, text)
        elif _shown(snapshot) != (number, *shown):
            text = say(
                "{number} is listed with another kind, total or invoice than was issued.",
                number=number,
            )
            yield PaperProblem("snapshot", number, text)
        if not pdf_digest:
            yield PaperProblem("file", number, f"The file of {number} has not been written yet.")
        elif not (root / path).is_file():
            yield PaperProblem("file", number, f"The file {path} of {number} is missing.")
        elif hashlib.sha256((root / path).read_bytes()).hexdigest() != pdf_digest:
            yield PaperProblem("file", number, f"The file {path} is not the paper that was issued.")


def _shown(snapshot: str) -> tuple[object, ...]:
    """Number, kind, total, currency and credited invoice as the frozen paper has them."""
    told = json.loads(snapshot)
    links = told.get("links", ())
    credits = next((link["number"] for link in links if link["role"] == "corrects"), "")
    total = to_micros(Decimal(told["total"]))
    return told["number"], told["kind"], total, told.get("currency", ""), credits


def _credits(connection: Connection) -> Iterator[PaperProblem]:
    """Standing credit notes against their invoices, line by line (document-rules 3.8)."""
    credited = connection.execute(
        "SELECT DISTINCT credits FROM documents WHERE credits <> '' AND void_reason = ''"
        " ORDER BY credits"
    ).fetchall()
    for (number,) in credited:
        try:
            invoice = paper_links.creditable(connection, number)
        except Refused as refused:
            text = say("{number} has a credit note. {refused}", number=number, refused=refused)
            yield PaperProblem("credit", number, text)
            continue
        left = remaining(invoice, paper_links.credit_notes(connection, number))
        beyond = [line.place for line in left.lines if min(line.left, line.net) < 0]
        if left.amount < 0 or beyond:
            where = f" in line {beyond[0]}" if beyond else ""
            yield PaperProblem("credit", number, f"{number} is credited beyond its total{where}.")


def _chain(connection: Connection, log: Path) -> Iterator[PaperProblem]:
    entries, broken = issued_log.read(log)
    for text in broken:
        yield PaperProblem("chain", "issued.log", text)
    rows = connection.execute("SELECT id, number, snapshot_sha256 FROM documents ORDER BY rowid")
    known = {row[0]: (row[1], row[2]) for row in rows}
    logged = {entry.id for entry in entries}
    for document_id, (number, _) in known.items():
        if document_id not in logged:
            yield PaperProblem("chain", number, f"{number} has no line in issued.log.")
    for entry in entries:
        found = known.get(entry.id)
        if found is None:
            text = say("issued.log knows {number}, the database does not.", number=entry.number)
            yield PaperProblem("chain", entry.number, text)
        elif found != (entry.number, entry.snapshot):
            text = say("{number} is not what issued.log says was issued.", number=entry.number)
            yield PaperProblem("chain", entry.number, text)


def _all_series(connection: Connection) -> Iterator[PaperProblem]:
    rows = connection.execute(
        "SELECT id, prefix, next, note FROM series ORDER BY prefix"
    ).fetchall()
    for series_id, prefix, following, note in rows:
        papers = connection.execute(
            "SELECT number, business_day FROM documents WHERE series_id = ? ORDER BY rowid",
            (series_id,),
        ).fetchall()
        numbers = [number for number, _ in papers]
        yield from _counts(prefix, following, numbers, series.noted_starts(note))
        yield from _days(papers)


def _counts(
    prefix: str, following: int, numbers: list[str], starts: frozenset[int]
) -> Iterator[PaperProblem]:
    """`starts`: counts the series was raised to on purpose; no hole is before them."""
    counts = [series.count_of(number, prefix) for number in numbers]
    before: int | None = None
    for number, count in zip(numbers, counts, strict=True):
        if count is None:
            yield PaperProblem(
                "series", prefix, f"{number} is not a number of the series {prefix}."
            )
            continue
        if before is not None and count == before:
            yield PaperProblem("double", prefix, f"{number} was issued twice.")
        elif before is not None and count < before:
            yield PaperProblem("inversion", prefix, f"{number} was issued after a later number.")
        elif before is not None and count > before + 1 and count not in starts:
            gap = series.number(prefix, len(number) - len(prefix), before + 1)
            text = say(
                "The series {prefix} has a hole: {gap} is missing before {number}.",
                prefix=prefix,
                gap=gap,
                number=number,
            )
            yield PaperProblem("hole", prefix, text)
        before = count
    if before is not None and following <= before:
        yield PaperProblem("series", prefix, f"The series {prefix} would issue {before} again.")


def _days(papers: list[tuple[str, str]]) -> Iterator[PaperProblem]:
    last = ""
    for number, day in papers:
        if day < last:
            text = say(
                "{number} is of {day}, a paper before it of {last}.",
                number=number,
                day=day,
                last=last,
            )
            yield PaperProblem("inversion", number, text)
        last = max(last, day)
