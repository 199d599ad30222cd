"""What it costs to save an edited order durably (performance, goal 5).

The yardstick replays the very rows our save wrote, as bare statements in one transaction: no
order, no check, no comparison. Both write the same file with synchronous=FULL.
"""

from __future__ import annotations

import re
import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from app.clock import SystemClock, SystemIds
from app.commands.desk import Desk
from app.commands.orders import save_order
from app.compose import Connectors
from app.credentials import Wallet
from app.orders.model import Order
from app.paths import ProfilePaths
from app.store import Store
from app.store.engine import connect
from app.store.views import ListQuery
from bench.ground import Ground
from bench.measure import Figure, compared, plain, race

SAVES = 200
LITERAL = re.compile(r"'(?:[^']|'')*'|(?<![\w.])-?\d+(?![\w.])")
Statement = tuple[str, tuple[str | int, ...]]


def figures(ground: Ground) -> Iterator[Figure]:
    with ground.store(read_only=False) as store, tempfile.TemporaryDirectory() as profile:
        desk = _desk(store, Path(profile))
        edits = _edits(desk, ground)
        for edit in edits * 2:  # a steady state: the row of the outbox is there
            edit()
        recorded = [_written_by(store, edit) for edit in edits]
        ours, theirs = race(_in_turn(edits), _in_turn(_replays(ground.database, recorded)), SAVES)
        _clean(store)
    yield compared("save_order", ours, theirs, against="the same rows, raw SQL", goal=4.0)
    slowest = statistics.quantiles(ours, n=100)
    for name, value, goal in (
        ("save_order_median_ms", statistics.median(ours), 3.0),
        ("save_order_p99_ms", slowest[-1], 20.0),
    ):
        yield plain(name, value, against="a clerk's patience", goal=goal, unit="ms", runs=SAVES)


def _desk(store: Store, profile: Path) -> Desk:
    clock, secrets = SystemClock(), Wallet("bench", environ={})
    connectors = Connectors(secrets, clock)
    ids = SystemIds(clock)
    return Desk(store, ProfilePaths(profile), clock, ids, "bench", secrets, connectors)


def _edits(desk: Desk, ground: Ground) -> list[Callable[[], object]]:
    """There and back on one order of the shop: a line, the customer's phone, a note."""
    row = desk.store.page(
        ListQuery(account=ground.account_id, status=(("order", "processing"),)), limit=1
    ).rows[0]
    order = desk.store.order(row.id)
    assert order is not None
    return [
        lambda: save_order(desk, _edited(order, "1")),
        lambda: save_order(desk, _edited(order, "2")),
    ]


def _edited(order: Order, mark: str) -> Order:
    first, *others = order.lines
    customer = replace(order.parties["customer"], phone=f"+4072235615{mark}")
    return replace(
        order,
        lines=(replace(first, name=f"Shoes, leather, pair {mark}"), *others),
        parties={**order.parties, "customer": customer},
        notes=replace(order.notes, internal=f"Ring twice, floor {mark}"),
    )


def _written_by(store: Store, edit: Callable[[], object]) -> list[Statement]:
    told: list[str] = []
    with store.write() as tx:
        connection = tx.connection
    connection.set_trace_callback(told.append)
    edit()
    connection.set_trace_callback(None)
    writes = [sql for sql in told if sql.lstrip().startswith(("INSERT", "UPDATE", "DELETE"))]
    return [_parted(sql) for sql in writes]


def _parted(sql: str) -> Statement:
    """The statement with its values beside it, as a program would hold it ready."""
    values = [
        found[1:-1].replace("''", "'") if found.startswith("'") else int(found)
        for found in LITERAL.findall(sql)
    ]
    return LITERAL.sub("?", sql), tuple(values)


def _replays(database: Path, recorded: list[list[Statement]]) -> list[Callable[[], object]]:
    raw = connect(database, write=True)

    def replay(statements: list[Statement]) -> None:
        raw.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            raw.execute(sql, values)
        raw.execute("COMMIT")

    return [lambda: replay(recorded[0]), lambda: replay(recorded[1])]


def _in_turn(works: list[Callable[[], object]]) -> Callable[[], object]:
    turns = cycle(works)

    def work() -> None:
        next(turns)()

    return work


def _clean(store: Store) -> None:
    """What the bench wrote into the journal goes, the order keeps its last edit."""
    with store.write() as tx:
        tx.execute("DELETE FROM journal WHERE who = 'bench'")
