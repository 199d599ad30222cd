"""Keeps the patches fit: which still apply, and which history notices each.

`python -m tests.mutants.search [NAME …]` writes the seed of the first history that notices a patch
into it. `python -m tests.mutants.search --record NAME "What is broken."` makes a patch of the
changes that stand in `app` just now; take them back afterwards.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

from tests.mutants.patches import HERE, ROOT, Mutant, PatchRefused, names, noticed, read
from tests.sync.history import HISTORY

STEPS = 20_000  # within which every mutant must be noticed (reliability-tests §3.4)
SEEDS = range(1, 1 + STEPS // HISTORY)


def first(mutant: Mutant) -> str:
    """What notices it: the known history first, then all of them; or the stories."""
    return noticed(mutant, dict.fromkeys((mutant.seed, *SEEDS)) if mutant.seed else ())


def record(name: str, words: str) -> None:
    diff = subprocess.run(
        ["git", "diff", "-U2", "--", "app"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    kept = re.sub(r"^(diff|index) .*\n", "", diff, flags=re.MULTILINE)
    (HERE / f"{name}.patch").write_text(f"{words}\nSeed: 1\n\n{kept}", "utf-8")


def renew(name: str) -> str:
    """Note the history that notices this patch; returns what is to be said of it."""
    try:
        mutant = replace(read(name), seed=read(name).seed or 1)
        found = first(mutant) or noticed(mutant, ())
    except PatchRefused as refused:
        return str(refused)
    if not found:
        return f"{name}: NOT NOTICED in {STEPS} steps"
    path = HERE / f"{name}.patch"
    text = path.read_text("utf-8")
    seed = found.split()[1] if found.startswith("NOTICED") else "stories"
    path.write_text(re.sub(r"^Seed: .*$", f"Seed: {seed}", text, count=1, flags=re.M))
    return f"{name}: {found}"


def main(words: list[str]) -> None:
    if words[:1] == ["--record"]:
        record(words[1], words[2])
        words = words[1:2]
    for name in words or names():
        sys.stdout.write(f"{renew(name)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
