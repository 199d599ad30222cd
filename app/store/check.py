"""Is the database whole, and does what is kept twice agree? (contract, `check`)

Reads only. Each finding says in words what is wrong and where; an empty list is the good answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.said import say
from app.store.engine import Connection, Damaged, database_error
from app.store.store import ENDED_WELL, Cancel, Store


class Finding(NamedTuple):
    kind: str
    where: str
    text: str


_RULES = (
    (
        "search",
        "SELECT o.id FROM orders o LEFT JOIN search_docsize s ON s.id = o.list_key"
        " WHERE s.id IS NULL",
        "This order is not in the search index.",
    ),
    (
        "search",
        "SELECT s.id FROM search_docsize s LEFT JOIN orders o ON o.list_key = s.id"
        " WHERE o.list_key IS NULL",
        "The search index knows an order that is not there.",
    ),
    (
        "search",
        "SELECT s.id FROM search_docsize s LEFT JOIN order_texts t ON t.list_key = s.id"
        " WHERE t.list_key IS NULL UNION ALL SELECT t.list_key FROM order_texts t"
        " LEFT JOIN search_docsize s ON s.id = t.list_key WHERE s.id IS NULL",
        "The search index and the texts it is made of differ.",
    ),
    (
        "list",
        "SELECT o.id FROM tags t JOIN orders o ON o.id = t.order_id"
        " WHERE t.list_key IS NOT NULL AND t.list_key <> o.list_key",
        "A tag of this order stands at another place of the list.",
    ),
    (
        "lines",
        "SELECT id FROM orders o WHERE line_count <>"
        " (SELECT count(*) FROM order_lines WHERE order_id = o.id)",
        "The list shows another number of lines than the order has.",
    ),
    (
        "outbox",
        "SELECT seq FROM outbox b WHERE state = 'sending' AND NOT EXISTS"
        " (SELECT 1 FROM attempts WHERE outbox_seq = b.seq)",
        "This entry is being sent, but no attempt was noted.",
    ),
    (
        "outbox",
        "SELECT b.seq FROM outbox b JOIN orders o ON o.id = b.order_id WHERE o.account_id IS NULL"
        " AND b.state IN ('queued', 'sending', 'in_doubt')",
        "This entry waits to be sent, but its order belongs to no account.",
    ),
    (
        "links",
        "SELECT l.order_id FROM remote_links l JOIN orders o ON o.id = l.order_id"
        " WHERE o.account_id <> l.account_id",
        "This order is linked to another account than its own.",
    ),
)


def check(store: Store) -> list[Finding]:
    """Everything in the database that is not as it should be."""
    with store.read() as reader:
        try:
            return [*_damage(reader), *_references(reader), *_rules(reader)]
        except database_error() as error:
            return [
                Finding(
                    "database",
                    store.path.name,
                    say("The database can't be read: {error}.", error=error),
                )
            ]


def refuse_damage(store: Store, cancel: Cancel | None = None) -> None:
    """After an end that was none, look once whether every page is whole (sync §1.21).

    Minutes for a million orders. Raises Damaged where one is not, Cancelled when `cancel` stops the
    look: then a later start looks.
    """
    if store.meta(ENDED_WELL) != "0":
        return
    with store.read(cancel) as reader:
        if reader.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise Damaged(say("“{path}” is damaged.", path=store.path))
    with store.write() as tx:
        tx.set_meta(ENDED_WELL, "1")


def _damage(reader: Connection) -> Iterator[Finding]:
    for (text,) in reader.execute("PRAGMA integrity_check"):
        if text != "ok":
            yield Finding("database", "integrity", str(text))


def _references(reader: Connection) -> Iterator[Finding]:
    for table, _, parent, _ in reader.execute("PRAGMA foreign_key_check"):
        yield Finding(
            "database",
            str(table),
            say("A row refers to a row of {parent} that is missing.", parent=parent),
        )


def _rules(reader: Connection) -> Iterator[Finding]:
    for kind, sql, text in _RULES:
        for (where,) in reader.execute(sql):
            yield Finding(kind, str(where), text)
