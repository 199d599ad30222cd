"""What is wrong with an order, in words a clerk can act on; all of it is said at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app import wire
from app.said import Said, SaidError, say
from app.text import clip, visible

SHOWN = 40
SENTENCE = 200


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person must mend, for a field the person can find.

    `field` is a path in the order's JSON shape (`lines[2].quantity`, counted from 0); `expected` is
    one sentence of at most 200 characters naming field, value and what is expected.
    """

    field: str
    value: str
    expected: Said
    level: Literal["error", "warning"] = "error"


class Refused(Exception):
    """Input that changes nothing; every problem is listed."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(" ".join(problem.expected for problem in problems))
        self.problems = problems

    @classmethod
    def of(cls, field: str, value: str, sentence: Said) -> Refused:
        """A refusal with one problem; the sentence is whole."""
        return cls((Problem(field, value, sentence),))


class Wrong(SaidError, ValueError):
    """One value that cannot be taken."""


def shown(value: object) -> str:
    """A wrong value as a sentence repeats it: short, nothing hidden in it."""
    text = value if isinstance(value, str) else wire.dumps(value)
    return clip(visible(clip(text, SHOWN)).replace("\n", "␊"), SHOWN)


def wrong(at: str, value: object, expected: Said) -> Wrong:
    """`at “value” expected.` — the one form of a refusal."""
    sentence = say("{at} “{value}” {expected}.", at=at, value=shown(value), expected=expected)
    return Wrong(sentence if len(sentence) <= SENTENCE else Said(clip(sentence, SENTENCE)))


def problem(
    at: str, value: object, expected: Said, level: Literal["error", "warning"] = "error"
) -> Problem:
    return Problem(at, shown(value), wrong(at, value, expected).said, level)
