"""Reading the dated rule data, once per process.

Kept apart so that the rules themselves never touch a file. Must not know what the tables mean.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TypeAlias

from app.paths import resource

Table: TypeAlias = "dict[str, Table] | list[Table] | str | int | bool"


@cache
def table(name: str) -> Table:
    """The table `resources/rules/<name>.json` as it was shipped."""
    text = resource(f"rules/{name}.json").read_text(encoding="utf-8")
    value: Table = json.loads(text)
    return value


def rows(name: str) -> dict[str, Table]:
    """A table that is an object: its entries by name."""
    found = table(name)
    assert isinstance(found, dict), name
    return found


def entry(name: str, key: str) -> dict[str, Table]:
    """One entry of such a table."""
    found = rows(name)[key]
    assert isinstance(found, dict), (name, key)
    return found


def words(name: str, key: str, list_name: str = "values") -> tuple[str, ...]:
    """A list of texts within an entry."""
    found = entry(name, key)[list_name]
    assert isinstance(found, list), (name, key)
    return tuple(str(word) for word in found)
