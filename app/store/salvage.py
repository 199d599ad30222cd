"""A fresh database from whatever can be read of a damaged one (sync §1.21, "Damage").

Rows are read page by page (`pages`), so that no unreadable page takes others with it, and go into
a third file of the present schema; what is lost and stands in a backup comes from there
(`filling`), and the whole is made to agree again (`mending`). The damaged files are only read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.clock import Clock
from app.said import say
from app.store import filling
from app.store.engine import Connection, StoreRefused, driver, refusing
from app.store.mending import JSON, Mended, mend
from app.store.pages import (
    INDEX_KINDS,
    LEAF_TABLE,
    LOST,
    TABLE_KINDS,
    UNREADABLE,
    Cell,
    Pages,
    Values,
    opened,
)
from app.store.store import Store

Tell = Callable[[int, int], None]  # pages done, pages there are; may raise `Cancelled`
LOG, SCHEMA, SEQUENCES = "-wal", "sqlite_schema", "sqlite_sequence"
REMADE = ("search", "sqlite_", "alembic_", "order_texts")  # beginnings of tables not copied
TOLD_EVERY = 64  # pages
FEWEST_TO_TELL = 2  # columns; an index may look like a table of so few
_TYPES: Final[Mapping[str, type]] = {"INTEGER": int, "TEXT": str, "BLOB": bytes}


@dataclass(frozen=True)
class Rescued:
    """What a rescue brought, counted; `newer` is what the backup does not have, or has older."""

    pages: int  # of the damaged file that could not be read
    rows: int  # that were read and could not be taken
    newer_orders: int
    newer_papers: int
    mended: Mended


class Shape(NamedTuple):
    """A table as its records hold it."""

    table: str
    columns: tuple[str, ...]
    types: tuple[type, ...]
    needed: tuple[bool, ...]
    rowid: int | None  # place of the column that is the rowid
    clustered: bool

    @property
    def insert(self) -> str:
        names = [f'"{name}"' for name in self.columns]
        if not self.clustered and self.rowid is None:
            names.insert(0, "rowid")
        marks = ", ".join("?" * len(names))
        return f'INSERT OR IGNORE INTO "{self.table}" ({", ".join(names)}) VALUES ({marks})'

    def fits(self, cell: Cell) -> bool:
        """Could this be a row of the table? Lost values are given the benefit of the doubt."""
        values = cell[1]
        return len(values) == len(self.columns) and all(
            value is LOST or (not needed if value is None else isinstance(value, kind))
            for value, kind, needed in zip(values, self.types, self.needed, strict=True)
        )

    def row(self, cell: Cell) -> Values:
        """What is inserted; a lost value stays `LOST` where nothing stands for it."""
        rowid, values = cell
        if LOST in values and (lacking := JSON.get(self.table)):
            pairs = zip(self.columns, values, strict=False)
            values = [lacking.get(c, v) if v is LOST else v for c, v in pairs]
        if self.clustered:
            return values
        if self.rowid is None:
            return [rowid, *values]
        return [rowid if n == self.rowid else value for n, value in enumerate(values)]


def salvage(
    database: Path, target: Path, *, backup: Path | None, clock: Clock, tell: Tell
) -> Rescued:
    """Make `target` of what can be read of `database` and its log; `tell` hears of every page.

    Raises StoreRefused, in words, where nothing can be made of it; then only `target` was written.
    """
    Store.open(target, clock=clock).close()
    with refusing(target), opened(database) as pages, _third(target) as db:
        db.execute("BEGIN")
        reading = _Reading(pages, db, tell)
        reading.run()
        newer = (0, 0)
        if backup is not None:
            newer = filling.fill(db, backup, reading.damaged)
        db.execute("COMMIT")
        pages_lost, rows_lost = reading.holes.total(), reading.left.total()
    with closing(Store.open(target, clock=clock)) as store, store.write() as tx:
        mended = mend(tx, reading.damaged, tell)
    _prove(target)
    return Rescued(pages_lost, rows_lost, *newer, mended)


def _third(target: Path) -> closing[Connection]:
    """A connection that may attach the backup, and that nothing depends on before it is settled."""
    db: Connection = driver().connect(target.as_uri(), uri=True, isolation_level=None)
    for pragma in (
        "journal_mode=MEMORY",
        "synchronous=OFF",
        "foreign_keys=OFF",
        "trusted_schema=OFF",
    ):
        db.execute(f"PRAGMA {pragma}")
    return closing(db)


def _prove(target: Path) -> None:
    with closing(driver().connect(target, isolation_level=None)) as db:
        whole = db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        if not whole or db.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreRefused(say("No whole database can be made of what is left of this one."))


class _Reading:
    """One walk over the damaged file; `holes` and `left` count what was lost, by table."""

    def __init__(self, pages: Pages, db: Connection, tell: Tell) -> None:
        self._pages, self._db, self._tell = pages, db, tell
        self._refusal: type[Exception] = driver().IntegrityError  # of a row, not of the disk
        self._shapes = {shape.table: shape for shape in _shapes(db)}
        self._seen: set[int] = set()
        self._given: dict[str, int] = {}  # the last number of rows that count for good
        self.holes: Counter[str] = Counter()
        self.left: Counter[str] = Counter()

    @property
    def damaged(self) -> frozenset[str]:
        """Tables that lost something; any may have, where pages are older than others."""
        lost = frozenset(self.holes) | frozenset(self.left)
        return lost | self._shapes.keys() if self._pages.torn else lost

    def run(self) -> None:
        if not self._pages.known:
            self.holes[SCHEMA] += 1
        if self._pages.torn:
            self.holes[LOG] = self._pages.torn
        for table, root in self._roots().items():
            shape = self._shapes.get(table)
            for number in self._tree(table, root):
                if shape is not None:
                    self._take(shape, number)
                elif table == SEQUENCES:
                    self._given |= dict(self._last_given(number))
        if self.holes:
            self._strays()
        self._sequences()

    def _roots(self) -> dict[str, int]:
        """Where each tree begins: as the file says, else where a new database has it."""
        sql = f"SELECT name, rootpage FROM {SCHEMA} WHERE rootpage > 0"
        roots = dict(self._db.execute(sql).fetchall())
        for number in self._tree(SCHEMA, 1):
            for _, values in self._pages.cells(number):
                match values:
                    case ["table" | "index", str(name), str(), int(root), *_] if root > 0:
                        roots[name] = root
        return roots

    def _tree(self, table: str, root: int) -> Iterator[int]:
        """The pages of a tree that are what they should be; the others are counted."""
        shape, kinds, waiting = self._shapes.get(table), frozenset[int](), [root]
        while waiting:
            number = waiting.pop()
            kind = 0 if number in self._seen else self._pages.kind(number)
            if not kinds:
                clustered = (shape is not None and shape.clustered) or kind in INDEX_KINDS
                kinds = frozenset(INDEX_KINDS if clustered else TABLE_KINDS)
            if kind not in kinds or not self._is_of(shape, number):
                self.holes[table] += 1
                continue
            self._seen.add(number)
            if len(self._seen) % TOLD_EVERY == 0:
                self._tell(len(self._seen), self._pages.count)
            waiting += reversed(self._pages.children(number))
            yield number

    def _is_of(self, shape: Shape | None, number: int) -> bool:
        """A page whose rows all belong elsewhere was reached by a pointer that is not whole."""
        if shape is None:
            return True
        first = None
        for cell in self._pages.cells(number):
            if shape.fits(cell):
                return True
            first = cell
        return first is None

    def _take(self, shape: Shape, number: int, *, stray: bool = False) -> None:
        cells = list(self._pages.cells(number))
        rows = [shape.row(cell) for cell in cells if len(cell[1]) == len(shape.columns)]
        rows = [row for row in rows if LOST not in row]
        before = self._db.total_changes
        try:
            self._db.executemany(shape.insert, rows)
        except self._refusal:
            for row in rows:
                self._take_one(shape, row)
        lost = len(cells) - (self._db.total_changes - before)
        if lost > 0 and not stray:  # a stray row may be an older one of a row that is here
            self.left[shape.table] += lost

    def _take_one(self, shape: Shape, row: Values) -> None:
        try:
            self._db.execute(shape.insert, row)
        except self._refusal:
            return  # counted by who compares

    def _strays(self) -> None:
        """Pages that no tree leads to any more, because the page above them is lost."""
        away = self._seen | self._pages.free()
        for number in range(1, self._pages.count + 1):
            if number not in away and (shape := self._owner(number)) is not None:
                self._take(shape, number, stray=True)

    def _owner(self, number: int) -> Shape | None:
        """The only table that the rows of this page can be of."""
        kind = self._pages.kind(number)
        cells = [cell for cell in self._pages.cells(number) if cell is not UNREADABLE]
        if not cells:
            return None
        fitting = [
            shape
            for shape in self._shapes.values()
            if (kind in INDEX_KINDS if shape.clustered else kind == LEAF_TABLE)
            and len(shape.columns) > FEWEST_TO_TELL
            and all(map(shape.fits, cells))
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _last_given(self, number: int) -> Iterator[tuple[str, int]]:
        for _, values in self._pages.cells(number):
            match values:
                case [str(table), int(last)] if table in self._shapes:
                    yield table, last

    def _sequences(self) -> None:
        """Numbers of rows go on behind the last that was ever given."""
        for table, last in self._given.items():
            done = self._db.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (last, table)
            )
            if not done.rowcount:
                self._db.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, last))


def _shapes(db: Connection) -> Iterator[Shape]:
    """Of every table that is copied, by the present schema."""
    for _, table, kind, _, clustered, _ in db.execute("PRAGMA main.table_list").fetchall():
        if kind == "table" and not table.startswith(REMADE):
            rows = db.execute(f'PRAGMA table_info("{table}")').fetchall()
            yield _shape(str(table), rows, bool(clustered))


def _shape(table: str, rows: list[Any], clustered: bool) -> Shape:
    """A clustered table's records begin with its key; a rowid under another name is NULL there."""
    keys = sorted((row for row in rows if row[5]), key=lambda row: row[5])
    whole_key = len(keys) == 1 and keys[0][2] == "INTEGER" and not clustered
    if clustered:
        rows = keys + [row for row in rows if not row[5]]
    place = keys[0][0] if whole_key else None
    return Shape(
        table,
        tuple(str(row[1]) for row in rows),
        tuple(_TYPES[row[2]] for row in rows),
        tuple(bool(row[3]) and row[0] != place for row in rows),
        place,
        clustered,
    )
