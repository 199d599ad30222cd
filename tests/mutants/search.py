"""Keeps the patches fit: which still apply, and which history notices each.

`python -m tests.mutants.search [NAME …]` writes the seed of the first history that notices a patch
into it, or the first story. `python -m tests.mutants.search --record NAME "What is broken."` makes
a patch of the changes that stand in `app` just now; take them back afterwards.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

from tests.mutants.lab import ROOT, Lab
from tests.mutants.patches import HERE, Mutant, PatchRefused, names, read
from tests.sync.history import HISTORY

STEPS = 20_000  # within which every mutant must be noticed (reliability-tests §3.4)
SEEDS = range(1, 1 + STEPS // HISTORY)


def first(lab: Lab, mutant: Mutant) -> str:
    """What notices it: the known history or story first, then all of them."""
    texts = mutant.texts()
    if mutant.seed:
        return lab.noticed(texts, dict.fromkeys((mutant.seed, *SEEDS)))
    return lab.told(texts, mutant.story) or lab.told(texts, "")


def record(name: str, words: str) -> None:
    diff = subprocess.run(
        ["git", "diff", "-U2", "--", "app"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    kept = re.sub(r"^(diff|index) .*\n", "", diff, flags=re.MULTILINE)
    (HERE / f"{name}.patch").write_text(f"{words}\nSeed: 1\n\n{kept}", "utf-8")


def renew(lab: Lab, name: str) -> str:
    """Note what notices this patch, a history if there is one; returns what is to be said of it."""
    try:
        mutant = read(name)
        known = replace(mutant, seed=mutant.seed or 1)
        found = first(lab, known) or first(lab, replace(mutant, seed=0))
    except PatchRefused as refused:
        return str(refused)
    if not found:
        return f"{name}: NOT NOTICED in {STEPS} steps"
    path = HERE / f"{name}.patch"
    history = re.match(r"NOTICED (\d+) ", found)
    line = f"Seed: {history[1]}" if history else f"Story: {found.rpartition('::')[2]}"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"^(Seed|Story): .*$", line, text, count=1, flags=re.M), "utf-8")
    return f"{name}: {found}"


def main(words: list[str]) -> None:
    if words[:1] == ["--record"]:
        record(words[1], words[2])
        words = words[1:2]
    with Lab() as lab:
        for name in words or names():
            sys.stdout.write(f"{renew(lab, name)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
