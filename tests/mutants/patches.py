"""Broken variants of the protocol, each a patch that a reader can read, put over texts of the app.

A patch begins with a sentence and a line `Seed: N`, the history that notices it (reliability-tests
§3.4), or `Story: NAME` where only one of `test_scenarios` does. Its hunks are found by their text,
wherever it stands by now; a text that is not there just once refuses the patch by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.lab import ROOT

HERE = Path(__file__).parent


class PatchRefused(Exception):
    """A patch that does not fit the program any more; the text says which and where."""


@dataclass(frozen=True)
class Hunk:
    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Mutant:
    name: str
    words: str
    seed: int  # 0: a story
    story: str
    hunks: tuple[Hunk, ...]

    def texts(self) -> dict[str, str]:
        """The files it changes, by their path in the checkout. Raises PatchRefused."""
        found: dict[str, str] = {}
        for hunk in self.hunks:
            text = found.get(hunk.file) or (ROOT / hunk.file).read_text("utf-8")
            if text.count(hunk.old) != 1:
                times = text.count(hunk.old)
                raise PatchRefused(
                    f"{self.name}.patch: its text stands {times} times in {hunk.file}:\n{hunk.old}"
                )
            found[hunk.file] = text.replace(hunk.old, hunk.new)
        return found


def names() -> list[str]:
    return sorted(path.stem for path in HERE.glob("*.patch"))


def read(name: str) -> Mutant:
    text = (HERE / f"{name}.patch").read_text("utf-8")
    head, _, diff = text.partition("\n--- ")
    known = re.search(r"^(?:Seed: (\d+)|Story: (\w+))$", head, re.MULTILINE)
    if known is None:
        raise PatchRefused(f"{name}.patch: a line “Seed: N” is expected above its diff")
    seed, story = int(known[1] or 0), known[2] or ""
    return Mutant(name, head.splitlines()[0], seed, story, tuple(_hunks(f"--- {diff}")))


def _hunks(diff: str) -> Iterator[Hunk]:
    for part in re.split(r"^--- ", diff, flags=re.MULTILINE)[1:]:
        file = re.search(r"^\+\+\+ b/(.+?)\s*$", part, re.MULTILINE)
        assert file is not None, "a unified diff names the file it changes"
        for hunk in re.split(r"^@@.*\n", part, flags=re.MULTILINE)[1:]:
            lines = hunk.splitlines(keepends=True)
            old = "".join(line[1:] for line in lines if line[0] in " -")
            new = "".join(line[1:] for line in lines if line[0] in " +")
            yield Hunk(file[1], old, new)
