"""The list of issued papers as a window over SQL: which ones a question shows, newest first.

Keys come from narrow indexes alone, because a paper's row holds its whole snapshot; rows are read
by key, a page at a time. A text is looked for in the numbers, and in the orders' own search index;
the first hits of a common one are met by going back from the newest paper.
"""

from __future__ import annotations

from array import array
from itertools import chain
from typing import Any

from app.store.engine import Connection
from app.store.search import needles
from app.store.selection import holding, text_holds
from app.store.views import PaperQuery
from app.text import fold

_NEWEST = "SELECT rowid FROM documents INDEXED BY ix_documents_issued_at ORDER BY issued_at DESC"
_LISTED = "documents INDEXED BY ix_documents_currency_kind_business_day"
LOOKED_AT = 5_000  # papers on the way back: where fewer hits are met, an index finds all soon


def keys(reader: Connection, query: PaperQuery) -> array[int]:
    """The keys of all that the question shows, newest first."""
    if query == PaperQuery():
        return _keys(reader, f"{_NEWEST}, rowid DESC", {})
    where, values = _filters(query)
    if wanted := needles(query.search):
        hits, needed = _hits(wanted, query.search)
        return _keys(reader, f"SELECT rowid FROM documents WHERE rowid IN ({hits}){where}"
                             " ORDER BY rowid DESC", values | needed)  # fmt: skip
    sql = f"SELECT rowid FROM {_LISTED} WHERE true{where} ORDER BY rowid DESC"
    return _keys(reader, sql, values)


def first_keys(reader: Connection, query: PaperQuery, limit: int) -> tuple[array[int], bool]:
    """The first of those keys, at least `limit` where there are as many, and whether it is all."""
    if needles(query.search):
        met = _met_on_the_way_back(reader, query, limit)
        if len(met) == limit:
            return met, False
    return keys(reader, query), True


def _met_on_the_way_back(reader: Connection, query: PaperQuery, limit: int) -> array[int]:
    wanted = needles(query.search)
    where, values = _filters(query)
    in_number, words = _in_number(wanted, query.search)
    in_text, texts = text_holds(wanted)
    (newest,) = reader.execute("SELECT ifnull(max(rowid), 0) FROM documents").fetchone()
    sql = (
        f"SELECT rowid FROM documents d WHERE rowid > :from AND ({in_number}"
        f" OR (SELECT {in_text} FROM orders o WHERE o.id = d.order_id)){where}"
        " ORDER BY rowid DESC LIMIT :limit"
    )
    asked = {"from": newest - LOOKED_AT, "limit": limit}
    return _keys(reader, sql, values | words | texts | asked)


def key_of(reader: Connection, number: str) -> int:
    """The key of the paper of that number, the newest one; 0 for none."""
    found = reader.execute("SELECT max(rowid) FROM documents WHERE number = ?", (number,))
    return int(found.fetchone()[0] or 0)


def _keys(reader: Connection, sql: str, values: dict[str, Any]) -> array[int]:
    return array("q", chain.from_iterable(reader.execute(sql, values)))


def _filters(query: PaperQuery) -> tuple[str, dict[str, Any]]:
    tests = {
        "currency": "currency = :currency", "kind": "kind = :kind",
        "from_day": "business_day >= :from_day", "to_day": "business_day <= :to_day",
    }  # fmt: skip
    asked = {name: getattr(query, name) for name in tests if getattr(query, name)}
    return "".join(f" AND {tests[name]}" for name in asked), asked


def _hits(wanted: list[str], typed: str) -> tuple[str, dict[str, Any]]:
    """Papers whose number holds every word, and those of the orders that do."""
    orders = holding(wanted)
    in_number, words = _in_number(wanted, typed)
    of_orders = (
        f"SELECT d.rowid FROM ({orders.sql('o.id')}) h CROSS JOIN documents d"
        " INDEXED BY ix_documents_order_id ON d.order_id = h.id"
    )
    of_numbers = f"SELECT rowid FROM documents INDEXED BY ix_documents_number WHERE {in_number}"
    return f"{of_orders} UNION ALL {of_numbers}", orders.values | words


def _in_number(wanted: list[str], typed: str) -> tuple[str, dict[str, Any]]:
    words = fold(typed).split()[: len(wanted)]
    test = " AND ".join(f"instr(lower(number), :word{n})" for n in range(len(words)))
    return test, {f"word{n}": word for n, word in enumerate(words)}


def currencies(reader: Connection) -> list[str]:
    """Those of the issued papers, by name; each is one step through the index."""
    found: list[str] = []
    while True:
        (following,) = reader.execute(
            f"SELECT min(currency) FROM {_LISTED} WHERE currency > ?",
            (found[-1] if found else "",),
        ).fetchone()
        if following is None:
            return found
        found.append(str(following))
