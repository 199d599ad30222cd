"""Reading the dated rule data, once per process.

Each entry has a source, the first day it holds (`from`), sometimes the first day it no longer does
(`until`), and whether somebody confirmed it. Several versions of one entry stand in a list. Kept
apart so that the rules themselves never touch a file. Must not know what the tables mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TypeAlias

from app.paths import resource

Table: TypeAlias = "dict[str, Table] | list[Table] | str | int | bool"
Rows: TypeAlias = "dict[str, Table]"
NEWEST = "9999-12-31"  # the day on which every version shipped has begun


@dataclass(frozen=True, slots=True)
class Entry:
    """One version of a rule: its content, since when, by whose word, and is it confirmed."""

    source: str
    verified: bool
    from_day: str  # ISO day
    until: str  # the first ISO day without it, "" = none
    content: Mapping[str, Table]

    def text(self, key: str) -> str:
        """A text, "" where there is none."""
        return str(self.content.get(key, ""))

    def words(self, key: str = "values") -> tuple[str, ...]:
        """A list of texts; empty where there is none."""
        found = self.content.get(key, [])
        assert isinstance(found, list), key
        return tuple(str(word) for word in found)

    def rows(self, key: str = "values") -> Rows:
        """An object within; empty where there is none."""
        found = self.content.get(key, {})
        assert isinstance(found, dict), key
        return found

    def amount(self, key: str) -> Decimal:
        return Decimal(self.text(key))

    def number(self, key: str) -> int:
        return int(self.text(key))

    def holds(self, day: str) -> bool:
        return self.from_day <= day and not (self.until and self.until <= day)


@cache
def table(name: str) -> Table:
    """The table `resources/rules/<name>.json` as it was shipped."""
    text = resource(f"rules/{name}.json").read_text(encoding="utf-8")
    value: Table = json.loads(text)
    return value


def rows(name: str) -> Rows:
    """A table that is an object: its entries by name."""
    found = table(name)
    assert isinstance(found, dict), name
    return found


def entry(name: str, key: str, day: str = NEWEST) -> Entry:
    """The version that held on that ISO day; before the first one, the first."""
    versions = _versions(name, key)
    return current(versions, day) or versions[0]


def ruling(name: str, key: str, day: str) -> Entry | None:
    """The version that holds on that ISO day; None before the first and after the last."""
    return current(_versions(name, key), day)


def current(versions: Iterable[Entry], day: str) -> Entry | None:
    """The one that began last of those which hold."""
    held = [version for version in versions if version.holds(day)]
    return max(held, key=lambda version: version.from_day, default=None)


@cache
def _versions(name: str, key: str) -> tuple[Entry, ...]:
    """All versions of an entry, the oldest first."""
    found = rows(name)[key]
    listed = found if isinstance(found, list) else [found]
    made = [dated(row) for row in listed if isinstance(row, dict)]
    return tuple(sorted(made, key=lambda version: version.from_day))


def dated(row: Rows) -> Entry:
    return Entry(
        str(row["source"]),
        bool(row["verified"]),
        str(row["from"]),
        str(row.get("until", "")),
        row,
    )


FILES = (
    "carriers",
    "customs",
    "descriptions",
    "exports",
    "origin",
    "remarks",
    "texts",
    "vat_lanes",
)


@cache
def edition(day: str) -> str:
    """Which rules hold on that ISO day: another text means that an answer may be another."""
    begun = sorted({moment for name in FILES for moment in _days(table(name)) if moment <= day})
    return f"{_digest()} {begun[-1] if begun else ''}".strip()


def _days(found: Table) -> Iterable[str]:
    """Every day on which something in the table begins or ends."""
    if isinstance(found, dict):
        yield from (str(found[key]) for key in ("from", "until") if key in found)
        found = list(found.values())
    if isinstance(found, list):
        for part in found:
            yield from _days(part)


@cache
def _digest() -> str:
    import hashlib

    told = json.dumps([table(name) for name in FILES], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:12]
