"""Broken variants of the protocol, each a patch that a reader can read, put on a copy of the app.

A patch begins with a sentence and a line `Seed: N`, the history that notices it (reliability-tests
§3.4), or `Seed: stories` where only `test_scenarios` does. Its hunks are found by their text,
wherever it stands by now; a text that is not there just once refuses the patch by name.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
COPIED = ("app", "tests")
LINKED = ("resources",)
HISTORIES = """
import sys, pathlib, tempfile, logging
from tests.sync.test_simulation import lived
logging.disable(logging.CRITICAL)
for seed in map(int, sys.argv[1:]):
    with tempfile.TemporaryDirectory() as folder:
        try:
            lived(pathlib.Path(folder) / "bordereau.db", seed)
        except Exception as noticed:
            print("NOTICED", seed, type(noticed).__name__, str(noticed)[:200])
            break
"""


STORIES = ("-m", "pytest", "-qx", "-p", "no:randomly", "tests/sync/test_scenarios.py")


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
    seed: int  # 0: the stories
    hunks: tuple[Hunk, ...]

    def put_on(self, root: Path) -> None:
        """Change the files under `root`. Raises PatchRefused."""
        for hunk in self.hunks:
            target = root / hunk.file
            text = target.read_text("utf-8") if target.exists() else ""
            if text.count(hunk.old) != 1:
                times = text.count(hunk.old)
                raise PatchRefused(
                    f"{self.name}.patch: its text stands {times} times in {hunk.file}:\n{hunk.old}"
                )
            target.write_text(text.replace(hunk.old, hunk.new), "utf-8")


def names() -> list[str]:
    return sorted(path.stem for path in HERE.glob("*.patch"))


def read(name: str) -> Mutant:
    text = (HERE / f"{name}.patch").read_text("utf-8")
    head, _, diff = text.partition("\n--- ")
    seed = re.search(r"^Seed: (\d+|stories)$", head, re.MULTILINE)
    if seed is None:
        raise PatchRefused(f"{name}.patch: a line “Seed: N” is expected above its diff")
    number = 0 if seed[1] == "stories" else int(seed[1])
    return Mutant(name, head.splitlines()[0], number, tuple(_hunks(f"--- {diff}")))


def _hunks(diff: str) -> Iterator[Hunk]:
    for part in re.split(r"^--- ", diff, flags=re.MULTILINE)[1:]:
        file = re.search(r"^\+\+\+ b/(.+?)\s*$", part, re.MULTILINE)
        assert file is not None, "a unified diff names the file it changes"
        for hunk in re.split(r"^@@.*\n", part, flags=re.MULTILINE)[1:]:
            lines = hunk.splitlines(keepends=True)
            old = "".join(line[1:] for line in lines if line[0] in " -")
            new = "".join(line[1:] for line in lines if line[0] in " +")
            yield Hunk(file[1], old, new)


def noticed(mutant: Mutant, seeds: Iterable[int]) -> str:
    """What the first of these histories that fails says of the mutant; "" when none does.

    Without any, the stories are told.
    """
    numbers = tuple(map(str, seeds))
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name in COPIED:
            ignored = shutil.ignore_patterns("__pycache__", "*.patch")
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        for name in LINKED:
            (root / name).symlink_to(ROOT / name)
        mutant.put_on(root)
        ran = subprocess.run(
            [sys.executable, *(("-c", HISTORIES, *numbers) if numbers else STORIES)],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert ran.returncode == 0 or not numbers, ran.stderr
    said = ("NOTICED", "FAILED tests")
    return next((line for line in ran.stdout.splitlines() if line.startswith(said)), "")
