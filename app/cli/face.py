"""What a command may do to the outside: open the profile, print, warn, end with a reason."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import typer

from app import compose, logs, money, wire
from app.commands import judging, papers
from app.commands.desk import Desk
from app.orders.problems import Problem, Refused
from app.paths import ProfilePaths
from app.said import say
from app.store.views import AccountRow
from app.text import visible

T = TypeVar("T")
JUDGE_S = 1.0  # at the end of a command; the window's idle time does the rest


class No(Exception):
    """The answer is no, or a check failed (exit 1)."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


class Left(Exception):
    """Finished, but something is left that needs a person or time (exit 3)."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


class Broken(Exception):
    """Finished, but a fault of the program's own was written to the log (exit 70)."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


class Face:
    """One command's run: its profile, opened once, and its two streams."""

    def __init__(self, root: Path, *, as_json: bool) -> None:
        self.root = root
        self.as_json = as_json
        self._open = ExitStack()
        self._house: compose.House | None = None

    def __enter__(self) -> Face:
        return self

    def __exit__(self, fault: type[BaseException] | None, *_: object) -> None:
        with self._open:
            if fault is None and self._house is not None and not self._house.desk.store.read_only:
                judging.judge_for(self._house.desk, JUDGE_S)

    def house(self, *, read_only: bool = False) -> compose.House:
        """The profile; read-only works beside an open window, writing needs the lock."""
        if self._house is None:
            opened = compose.open_house(self.root, read_only=read_only)
            self._house = self._open.enter_context(opened)
            if not read_only:
                self._open.callback(logs.close, self.log)
                logs.set_up(self.log)
                papers.finish(self._house.desk)
                if self._house.news:
                    self.warn(self._house.news)
        return self._house

    @property
    def log(self) -> Path:
        return ProfilePaths(self.root).logs / "bordereau.log"

    def desk(self, *, read_only: bool = False) -> Desk:
        return self.house(read_only=read_only).desk

    def account(self, name: str, *, read_only: bool = False) -> AccountRow:
        """The account of that name, or a refusal that names it."""
        rows = self.desk(read_only=read_only).store.accounts()
        for row in rows:
            if row.name == name and not row.removed:
                return row
        known = ", ".join(row.name for row in rows if not row.removed) or "none yet"
        raise Refused.of(
            "account",
            name,
            say("There is no account “{name}”; there are: {known}.", name=name, known=known),
        )

    # -- streams -----------------------------------------------------------------
    def done(self, value: object = None, text: str = "") -> None:
        """End well: the JSON document with `--json`, else the text for people."""
        if self.as_json:
            sys.stdout.write(wire.dumps({"ok": True} if value is None else value) + "\n")
        elif text:
            sys.stdout.write(visible(text).rstrip("\n") + "\n")

    def sure(self, sentence: str, count: int) -> bool:
        """Ask on the terminal, where the number itself is to be typed; False where there is none.

        Raises No when anything else is typed.
        """
        if not sys.stdin.isatty():
            return False
        sys.stderr.write(f"{sentence} Type {count} to go on: ")
        sys.stderr.flush()
        if sys.stdin.readline().strip() != str(count):
            raise No("Nothing was changed.")
        return True

    def warn(self, sentence: str) -> None:
        sys.stderr.write(visible(" ".join(sentence.split())) + "\n")

    def table(self, value: object, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """The same content as a table for people, or as JSON."""
        if self.as_json:
            self.done(value)
            return
        widths = [len(name) for name in head]
        # A remote's text must not steer the terminal.
        lines = [tuple(head), *(tuple(visible(cell) for cell in row) for row in rows)]
        for line in lines:
            widths = [max(w, len(cell)) for w, cell in zip(widths, line, strict=True)]
        for line in lines:
            cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            sys.stdout.write("  ".join(cells).rstrip() + "\n")


def face(context: typer.Context) -> Face:
    found = context.find_object(Face)
    assert found is not None
    return found


def sentence(problem: Problem) -> str:
    """The problem as one line that names its field."""
    if problem.field in problem.expected:
        return problem.expected
    return f"{problem.field}: {problem.expected}"


def pair(field: str, word: str) -> tuple[str, str]:
    """A `key=value` option; a word without `=` is refused."""
    key, equals, value = word.partition("=")
    if not equals or not key:
        raise Refused.of(field, word, say("“{word}” is not KEY=VALUE.", word=word))
    return key, value


def pairs(field: str, words: Sequence[str]) -> dict[str, str]:
    """`key=value` options as a mapping; a key that stands twice is refused."""
    return _once(field, [pair(field, word) for word in words])


def quantities(words: Sequence[str]) -> dict[str, Decimal]:
    """`ID=QTY` options as quantities by line id; a line that stands twice is refused."""
    return _once("--line", [_quantity_of(word) for word in words])


def _once(field: str, told: Sequence[tuple[str, T]]) -> dict[str, T]:
    found = dict(told)
    if len(found) < len(told):
        keys = [key for key, _ in told]
        twice = next(key for key in keys if keys.count(key) > 1)
        expected = say("{field}: “{key}” stands twice; once is expected.", field=field, key=twice)
        raise Refused.of(field, twice, expected)
    return found


def _quantity_of(text: str) -> tuple[str, Decimal]:
    """`ID=QTY` as line id and quantity."""
    line_id, sign, quantity = text.rpartition("=")
    if not sign or not line_id:
        expected = say("“{text}” is not ID=QTY, such as 01J8ZK=2.", text=text[:60])
        raise Refused.of("--line", text, expected)
    try:
        return line_id, money.parse(quantity, field="--line")
    except money.MoneyError as error:
        raise Refused.of("--line", text, error.said) from None


def read_object(what: str) -> dict[str, Any]:
    """One JSON object from standard input, or a refusal in words."""
    try:
        text = sys.stdin.read()
    except UnicodeDecodeError:
        raise Refused.of(
            what, "", say("Standard input is not UTF-8; one JSON object in it is expected.")
        ) from None
    try:
        value = wire.loads(text)
    except ValueError as error:
        raise Refused.of(
            what, text[:40], say("Standard input is not one JSON object: {error}", error=error)
        ) from None
    if not isinstance(value, dict):
        raise Refused.of(
            what, json.dumps(text[:40]), say("Standard input must be one JSON object {{…}}.")
        )
    return value
