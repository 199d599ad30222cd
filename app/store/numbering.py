"""Series of numbers as rows: where each one stands, how it looks, the mark of this desk.

A number is taken in the transaction that inserts its paper (`papers`, sync §1.22): rolled back, it
is given back. It knows no paper's content.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app import series
from app.orders.problems import Refused
from app.said import say
from app.store.engine import Connection
from app.store.tx import Tx
from app.store.views import SeriesRow

DESK_KEY = "desk"
TAKEN_KEY = "numbers_taken"


@dataclass(frozen=True, slots=True)
class Series:
    """One series as it stands now."""

    id: str
    prefix: str
    width: int
    next: int


def desk(tx: Tx) -> str:
    """The profile's mark, drawn once (contract, "Series")."""
    mark = tx.meta(DESK_KEY)
    if not mark:
        mark = tx.ids.tail(series.DESK_LENGTH)
        tx.set_meta(DESK_KEY, mark)
    return mark


def next_number(tx: Tx, kind: str, company: str, business_day: str) -> str:
    """The number that `issue` will take next in this transaction."""
    row = series_of(tx, kind, company, business_day[:4])
    return series.number(row.prefix, row.width, row.next)


def coming_number(connection: Connection, kind: str, company: str, *, year: str, mark: str) -> str:
    """The number that an issue would take now; nothing is reserved by asking."""
    kept = connection.execute(
        "SELECT value FROM meta WHERE key = ?", (_template_key(kind, company),)
    ).fetchone()
    template, width = _shape(str(kept[0]) if kept else "", kind, company)
    prefix = series.expand(template, year=year, desk=mark)
    found = connection.execute(
        "SELECT width, next FROM series WHERE prefix = ?", (prefix,)
    ).fetchone()
    return series.number(prefix, *(found or (width, _first(connection, prefix))))


def set_desk(tx: Tx, mark: str) -> None:
    if problem := series.desk_problem(mark):
        raise Refused.of(
            "mark",
            mark,
            say("The desk's mark “{mark}” {problem}.", mark=mark[:20], problem=problem),
        )
    tx.set_meta(DESK_KEY, mark)


def set_series(
    tx: Tx,
    kind: str,
    company: str,
    *,
    year: str,
    prefix: str | None = None,
    width: int | None = None,
    next_count: int | None = None,
    note: str = "",
) -> None:
    """Change how a kind is numbered from now on; `next_count` only upwards and with a note.

    `prefix` may hold {year} and {desk}. Refused names the field, the value and what is
    expected.
    """
    if not series.draws_number(kind):
        raise Refused.of(
            "kind", kind, say("The paper “{kind}” has no series of its own.", kind=kind[:40])
        )
    template, old_width = _template(tx, kind, company)
    if prefix is not None:
        if problem := series.prefix_problem(prefix):
            raise Refused.of(
                "prefix",
                prefix,
                say("The prefix “{prefix}” {problem}.", prefix=prefix[:50], problem=problem),
            )
        _refuse_taken(tx, series.expand(prefix, year=year, desk=desk(tx)), kind, company)
        template = prefix
    if width is not None:
        if problem := series.width_problem(width):
            raise Refused.of(
                "width",
                str(width),
                say("The width {width} {problem}.", width=width, problem=problem),
            )
        old_width = width
    tx.set_meta(_template_key(kind, company), json.dumps([template, old_width]))
    row = series_of(tx, kind, company, year)
    tx.execute("UPDATE series SET width = ? WHERE id = ?", (old_width, row.id))
    if next_count is not None:
        _raise_next(tx, row, next_count, note)


def _raise_next(tx: Tx, row: Series, next_count: int, note: str) -> None:
    if next_count < row.next:
        raise Refused.of(
            "next",
            str(next_count),
            say(
                "The next number {next_count} is below {next}; a series only counts upwards.",
                next_count=next_count,
                next=row.next,
            ),
        )
    if problem := series.count_problem(next_count):
        raise Refused.of(
            "next",
            str(next_count),
            say("The next number {next_count} {problem}.", next_count=next_count, problem=problem),
        )
    if not note.strip():
        raise Refused.of("note", note, say("A new start of a series needs a note that says why."))
    tx.execute(
        "UPDATE series SET next = ?, note = note || ? WHERE id = ?",
        (next_count, series.start_note(next_count, note), row.id),
    )


def _refuse_taken(tx: Tx, prefix: str, kind: str, company: str) -> None:
    taken = tx.query("SELECT kind, company FROM series WHERE prefix = ?", (prefix,))
    if taken and taken[0] != (kind, company):
        raise Refused.of(
            "prefix",
            prefix,
            say("The prefix “{prefix}” is that of another series already.", prefix=prefix),
        )


def _template_key(kind: str, company: str) -> str:
    return f"series:{company}:{kind}"


def _template(tx: Tx, kind: str, company: str) -> tuple[str, int]:
    return _shape(tx.meta(_template_key(kind, company)), kind, company)


def _shape(kept: str, kind: str, company: str) -> tuple[str, int]:
    """Template of the prefix and width, as they were set or as they come."""
    if not kept:
        return series.default_template(kind, company), series.WIDTH
    template, width = json.loads(kept)
    return str(template), int(width)


def series_of(tx: Tx, kind: str, company: str, year: str) -> Series:
    """The series of that kind and year; made at its first issue."""
    template, width = _template(tx, kind, company)
    prefix = series.expand(template, year=year, desk=desk(tx))
    _refuse_taken(tx, prefix, kind, company)
    found = tx.query("SELECT id, prefix, width, next FROM series WHERE prefix = ?", (prefix,))
    if found:
        return Series(*found[0])
    row = Series(tx.ids.ulid(), prefix, width, _first(tx.connection, prefix))
    tx.execute(
        "INSERT INTO series (id, company, kind, prefix, width, next, note)"
        " VALUES (?, ?, ?, ?, ?, ?, '')",
        (row.id, company, kind, prefix, width, row.next),
    )
    return row


def keep_taken(tx: Tx, numbers: Sequence[str]) -> None:
    """These are on papers that this database does not know (sync §1.22): none is given again."""
    tx.set_meta(TAKEN_KEY, json.dumps(numbers))


def _first(connection: Connection, prefix: str) -> int:
    """Where a new series begins: at 1, or behind what was taken under that prefix."""
    kept = connection.execute("SELECT value FROM meta WHERE key = ?", (TAKEN_KEY,)).fetchone()
    taken = json.loads(str(kept[0])) if kept else ()
    counts = (series.count_of(number, prefix) for number in taken)
    return 1 + max((count for count in counts if count is not None), default=0)


def series_rows(connection: Connection) -> list[SeriesRow]:
    """Every series with its first and last count and how many papers stand or are void."""
    rows = connection.execute(
        "SELECT id, company, kind, prefix, width, next FROM series ORDER BY company, kind, prefix"
    ).fetchall()
    return [_series_row(connection, *row) for row in rows]


def _series_row(
    connection: Connection, series_id: str, company: str, kind: str, prefix: str, *width_next: int
) -> SeriesRow:
    width, following = width_next
    papers = connection.execute(
        "SELECT number, void_reason FROM documents WHERE series_id = ?", (series_id,)
    ).fetchall()
    counts = [series.count_of(number, prefix) for number, _ in papers]
    known = [count for count in counts if count is not None]
    return SeriesRow(
        company=company,
        kind=kind,
        prefix=prefix,
        width=width,
        next=following,
        first=min(known, default=None),
        last=max(known, default=None),
        issued=len(papers),
        voided=sum(1 for _, reason in papers if reason),
    )


def refuse_earlier_day(tx: Tx, row: Series, day: str) -> None:
    """Days may not run backwards inside a series (document-rules 3.9)."""
    last = tx.query("SELECT max(business_day) FROM documents WHERE series_id = ?", (row.id,))[0][0]
    if last and day < last:
        raise Refused.of(
            "business_day",
            day,
            say(
                "The last paper of this series is of {last}, this one would be of {day}; check "
                "the computer's date.",
                last=last,
                day=day,
            ),
        )
