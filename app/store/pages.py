"""The pages of a database that SQLite refuses, and the rows that can still be read from them.

Follows SQLite's published file format: b-tree pages, records, overflow chains, the write-ahead log.
It only reads, believes no pointer before it has looked, and knows no table. A page that is not
there or not a page is `None`, a cell that is no row is `UNREADABLE`.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, TypeAlias

MAGIC = b"SQLite format 3\0"
GOES_ON = 128  # the bit of a number's byte that another follows
USUAL_SIZE = 4096  # of a page; SQLite's own choice, which this program never changes
SMALLEST = 512  # page
HEADER = 100  # bytes of the first page before its b-tree
INNER_INDEX, INNER_TABLE, LEAF_INDEX, LEAF_TABLE = 2, 5, 10, 13
TABLE_KINDS, INDEX_KINDS = (INNER_TABLE, LEAF_TABLE), (INNER_INDEX, LEAF_INDEX)
LOG_HEADER, FRAME_HEADER = 32, 24
LOG_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}  # the order of bytes in checksums
LOST: Final = object()  # a text or bytes whose page is not whole
INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)
REAL, ZERO, ONE, FIRST_BYTES = 7, 8, 9, 12

Values: TypeAlias = list[object]
Cell: TypeAlias = tuple[int, Values]  # rowid (0 in an index) and the record
UNREADABLE: Final[Cell] = (0, [])


class Pages:
    """A database file with its log over it, as it was last committed. Close it after use."""

    def __init__(self, database: Path) -> None:
        self._file = _Bytes(database)
        self._log = _Bytes(database.with_name(database.name + "-wal"))
        head = self._file.cut(0, HEADER)
        self.size = _page_size(head) or USUAL_SIZE
        self._frames, self.torn = _frames(self._log, self.size)  # torn: frames that are not whole
        first = self.page(1)
        self.known = first is not None and first.startswith(MAGIC)  # is the header to be believed
        self._usable = self.size - (first[20] if self.known and first else 0)
        self.count = max(len(self._file) // self.size, *self._frames, 0)

    def close(self) -> None:
        self._file.close()
        self._log.close()

    def page(self, number: int) -> bytes | None:
        frame = self._frames.get(number)
        if frame is not None:
            return self._log.cut(frame, self.size)
        found = self._file.cut((number - 1) * self.size, self.size) if number > 0 else b""
        return found if len(found) == self.size else None

    def kind(self, number: int) -> int:
        """One of the four kinds of b-tree page, 0 for anything else."""
        page = self.page(number)
        if page is None:
            return 0
        start = HEADER if number == 1 else 0
        kind, cells = page[start], int.from_bytes(page[start + 3 : start + 5])
        whole = kind in (*TABLE_KINDS, *INDEX_KINDS) and start + 12 + 2 * cells <= self.size
        return kind if whole else 0

    def children(self, number: int) -> list[int]:
        """The pages below an inner one, in the order of their keys."""
        page = self.page(number)
        if page is None or self.kind(number) not in (INNER_INDEX, INNER_TABLE):
            return []
        below = [int.from_bytes(page[place : place + 4]) for place in self._places(page, number)]
        start = HEADER if number == 1 else 0
        return [*below, int.from_bytes(page[start + 8 : start + 12])]

    def cells(self, number: int) -> Iterator[Cell]:
        """The rows of a page, `UNREADABLE` for one that is not whole. Inner pages of a table: none.

        An index, which a table without rowid is too, has rows in its inner pages.
        """
        page, kind = self.page(number), self.kind(number)
        if page is None or kind in (0, INNER_TABLE):
            return
        for place in self._places(page, number):
            try:
                yield self._cell(page, place + 4 * (kind == INNER_INDEX), kind == LEAF_TABLE)
            except (IndexError, ValueError):
                yield UNREADABLE

    def free(self) -> set[int]:
        """Pages on the list of free ones, whose rows were deleted; what of it can be read."""
        found: set[int] = set()
        first = self.page(1)
        trunk = int.from_bytes(first[32:36]) if first and self.known else 0
        while trunk and trunk not in found and (page := self.page(trunk)) is not None:
            found.add(trunk)
            count = min(int.from_bytes(page[4:8]), self.size // 4 - 2)
            found.update(struct.unpack_from(f">{count}I", page, 8))
            trunk = int.from_bytes(page[:4])
        return found

    def _places(self, page: bytes, number: int) -> Sequence[int]:
        start = HEADER if number == 1 else 0
        count = int.from_bytes(page[start + 3 : start + 5])
        begin = start + (12 if page[start] in (INNER_INDEX, INNER_TABLE) else 8)
        return struct.unpack_from(f">{count}H", page, begin)

    def _cell(self, page: bytes, at: int, in_table: bool) -> Cell:
        size, at = _varint(page, at)
        rowid = 0
        if in_table:
            rowid, at = _varint(page, at)
            rowid -= (rowid >> 63) << 64
        local = self._local(size, in_table)
        payload = page[at : at + local]
        if local < size:
            payload += self._overflow(
                int.from_bytes(page[at + local : at + local + 4]), size - local
            )
        return rowid, _record(payload)

    def _local(self, size: int, in_table: bool) -> int:
        """How many bytes of a payload stand in its cell (file format, 1.6)."""
        usable = self._usable
        most = usable - 35 if in_table else (usable - 12) * 64 // 255 - 23
        if size <= most:
            return size
        least = (usable - 12) * 32 // 255 - 23
        fitting = least + (size - least) % (usable - 4)
        return fitting if fitting <= most else least

    def _overflow(self, number: int, size: int) -> bytes:
        """What can be read of a chain: shorter where a page of it is missing."""
        parts = bytearray()
        while len(parts) < size and 0 < number <= self.count:
            page = self.page(number)
            if page is None:
                break
            parts += page[4 : self._usable]
            number = int.from_bytes(page[:4])
        return bytes(parts[:size])


class _Bytes:
    """A file to cut pieces from; one that is missing or empty has none."""

    def __init__(self, path: Path) -> None:
        self._map: mmap.mmap | None = None
        if path.is_file() and path.stat().st_size:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def __len__(self) -> int:
        return len(self._map) if self._map is not None else 0

    def cut(self, at: int, size: int) -> bytes:
        return self._map[at : at + size] if self._map is not None else b""

    def close(self) -> None:
        if self._map is not None:
            self._map.close()


def _page_size(head: bytes) -> int:
    """As the header says, 0 where there is none to be believed."""
    size = int.from_bytes(head[16:18]) if head.startswith(MAGIC) else 0
    size = 65_536 if size == 1 else size
    return size if size >= SMALLEST and size & (size - 1) == 0 else 0


# -- records ---------------------------------------------------------------------------


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | page[place] & GOES_ON - 1
        if page[place] < GOES_ON:
            return value, place + 1
    return value << 8 | page[at + 8], at + 9


def _record(payload: bytes) -> Values:
    """The values of a record, `LOST` where their bytes are not there or no text."""
    at_values, at = _varint(payload, 0)
    place, values = at_values, Values()
    while at < at_values:
        kind, at = _varint(payload, at)
        if kind >= FIRST_BYTES:
            length = (kind - FIRST_BYTES) // 2
            piece = payload[place : place + length]
            values.append(_bytes(piece, length, kind % 2 == 1))
            place += length
        elif kind < REAL:
            length = INTEGER_BYTES[kind]
            values.append(_integer(payload[place : place + length], length) if length else None)
            place += length
        else:
            values.append({ZERO: 0, ONE: 1}.get(kind, LOST))  # the schema has no real number
            place += 8 if kind == REAL else 0
    if at != at_values:
        raise ValueError("the record's header is longer than it says")
    return values


def _integer(piece: bytes, length: int) -> object:
    return LOST if len(piece) < length else int.from_bytes(piece, signed=True)


def _bytes(piece: bytes, length: int, is_text: bool) -> object:
    if len(piece) < length:
        return LOST
    if not is_text:
        return piece
    try:
        return LOST if b"\0" in piece else piece.decode()
    except UnicodeDecodeError:
        return LOST


# -- the write-ahead log ----------------------------------------------------------------


def _frames(log: _Bytes, size: int) -> tuple[dict[int, int], int]:
    """Where in the log the last committed copy of each page lies; how many copies are not whole.

    Each frame's checksum goes on from that of the frame before, so that a damaged one takes no
    other with it but, at worst, the next.
    """
    head = log.cut(0, LOG_HEADER)
    if len(head) < LOG_HEADER:
        return {}, 0
    order = LOG_MAGIC.get(int.from_bytes(head[:4]))
    trusted = order is not None and _sums(order, head[:24], (0, 0)) == _pair(head[24:])
    salt = head[16:24] if trusted else log.cut(LOG_HEADER + 8, 8)
    before = _pair(head[24:]) if trusted else None
    found: dict[int, int] = {}
    waiting: dict[int, int] = {}
    torn = torn_since = 0  # what comes after the last commit was never one
    for at in range(LOG_HEADER, len(log) - FRAME_HEADER - size + 1, FRAME_HEADER + size):
        frame = log.cut(at, FRAME_HEADER)
        if frame[8:16] == salt:
            body = log.cut(at + FRAME_HEADER, size)
            said = _pair(frame[16:24])
            if before is not None and _sums(order or "<", frame[:8] + body, before) == said:
                waiting[int.from_bytes(frame[:4])] = at + FRAME_HEADER
                if frame[4:8] != bytes(4):  # the size of the database: a commit
                    found |= waiting
                    waiting.clear()
                    torn, torn_since = torn + torn_since, 0
            else:
                torn_since += 1
            before = said
    return found, torn


def _pair(eight: bytes) -> tuple[int, int]:
    return int.from_bytes(eight[:4]), int.from_bytes(eight[4:8])


def _sums(order: str, content: bytes, before: tuple[int, int]) -> tuple[int, int]:
    """The log's checksum (file format, 4.2)."""
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    one, two = before
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def opened(database: Path) -> closing[Pages]:
    return closing(Pages(database))
