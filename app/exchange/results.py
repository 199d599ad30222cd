"""What became of the rows of a file (contract, What the others print): counted, and told by row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something in the file that a person must look at; `row` counts as a spreadsheet does."""

    row: int
    field: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Imported:
    """Rows by what they did: made something, changed something, did nothing. They add up."""

    created: int = 0
    updated: int = 0
    skipped: int = 0
    problems: tuple[RowProblem, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "created": self.created,
            "updated": self.updated,
            "skipped": self.skipped,
            "problems": [
                {"row": p.row, "field": p.field, "value": p.value, "text": p.text}
                for p in self.problems
            ],
        }
