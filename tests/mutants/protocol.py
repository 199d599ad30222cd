"""Broken variants of the sync protocol: each is one small edit that a story or a random history
must notice (reliability-tests §3.4).

`python -m tests.mutants.protocol` looks for histories anew after the engine has changed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
SEARCHED = 80
HISTORY = """
import sys, pathlib, tempfile
from tests.sync.test_simulation import test_a_history_keeps_the_invariants as lived
with tempfile.TemporaryDirectory() as folder:
    for seed in map(int, sys.argv[1:]):
        try:
            lived(seed, pathlib.Path(folder))
        except Exception as noticed:
            print("NOTICED", seed, type(noticed).__name__, str(noticed)[:200])
            break
"""


@dataclass(frozen=True)
class Mutant:
    """`old` in `file` becomes `new`; `seed` is a history that fails then, 0: a story does."""

    file: str
    old: str
    new: str
    seed: int = 0

    @property
    def applies(self) -> bool:
        return (ROOT / self.file).read_text("utf-8").count(self.old) == 1


MUTANTS: dict[str, Mutant] = {
    "being told to wait refuses for good": Mutant(
        "app/sync/exchange.py", "    elif _will_pass(fault):", "    elif False:"
    ),
    "a partial view counts as the whole": Mutant(
        "app/sync/reconcile.py",
        "shown = (g for g in known if groups.within(g, decoded.visible))",
        "shown = iter(known)",
    ),
    "blind retry": Mutant(
        "app/sync/exchange.py",
        'outbox.set_state(tx, op, "in_doubt", next_us=due',
        'outbox.set_state(tx, op, "queued", next_us=due',
    ),
    "no settle time": Mutant(
        "app/sync/session.py",
        "int(self.can.settle_s * SECOND_US)",
        "0",
    ),
    "one look-up instead of two": Mutant(
        "app/sync/lookup.py",
        "ENOUGH_MISSES = 2",
        "ENOUGH_MISSES = 1",
    ),
    "a look-up that broke off counts": Mutant(
        "app/sync/lookup.py",
        "elif not found.complete:",
        "elif False:",
        seed=27,
    ),
    "absence is gone": Mutant(
        "app/sync/known.py",
        "    if tx.now_us - since < TWICE_APART_US:",
        "    if False:",
    ),
    "a list deletes": Mutant(
        "app/sync/pull.py",
        "            outbox.queue_fetch(tx, order, tx.now_us)\n\n\n# -- one page",
        "            links.put(tx, replace(link, gone_us=tx.now_us))\n\n\n# -- one page",
    ),
    "the remote wins": Mutant(
        "app/orders/merge.py",
        "    elif is_server_owned(group) or same(local, base)",
        "    elif True or same(local, base)",
    ),
    "ours wins": Mutant(
        "app/orders/merge.py",
        "    if joined is None:\n        work.conflicts.append(clash)\n        return\n",
        "    if joined is None:\n        work.agree(clash.group, clash.remote)\n        return\n",
        seed=10,
    ),
    "base is local instead of what was sent": Mutant(
        "app/sync/reconcile.py",
        "            agreed[group] = seen if echo else value",
        "            agreed[group] = sides.held.get(group)",
        seed=53,
    ),
    "a late echo is a stranger's edit": Mutant(
        "app/sync/reconcile.py",
        "link.unconfirmed(tx.now_us), rules",
        "{}, rules",
    ),
    "a parked create goes out by itself": Mutant(
        "app/sync/exchange.py",
        'outbox.set_state(tx, op, "needs_confirmation"',
        'outbox.set_state(tx, op, "queued"',
    ),
    "a choice agrees on our value": Mutant(
        "app/store/answers.py",
        "link.agreed({clash.group: clash.remote})",
        "link.agreed({clash.group: clash.local})",
        seed=12,
    ),
    "the trash calls off what may have left": Mutant(
        "app/store/outbox.py",
        "    if create is not None and create.state in UNSENT:",
        "    if create is not None:",
    ),
    "our own order is imported as new": Mutant(
        "app/sync/importing.py",
        "            found[item.client_ref] = str(rows[0][0])\n",
        "            pass\n",
    ),
    "a refused change is forgotten": Mutant(
        "app/orders/merge.py",
        "        and same(clash.local, carry(clash.local, clash.base, clash.base))\n",
        "",
        seed=2,
    ),
    "the invoice is asked for again": Mutant(
        "app/sync/lookup.py",
        "elif op.command == acting.INVOICE:",
        "elif False:",
    ),
    "commands go out unread": Mutant(
        "app/sync/acting.py",
        '            if state != "due":',
        "            if False:",
    ),
    "no unchanged row is read again": Mutant(
        "app/sync/reconcile.py",
        'row_hash=row_hash or (link.row_hash if same_body else ""),',
        "row_hash=row_hash or link.row_hash,",
    ),
}


STORIES = ("-m", "pytest", "-qx", "-p", "no:randomly", "tests/sync/test_scenarios.py")


def noticed(mutant: Mutant, seeds: list[int]) -> str:
    """What the first story, or history of these seeds, says of the mutant; "" when none does."""
    with TemporaryDirectory() as folder:
        for name in ("app", "tests", "resources"):
            shutil.copytree(
                ROOT / name, Path(folder) / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        target = Path(folder) / mutant.file
        text = target.read_text("utf-8")
        target.write_text(text.replace(mutant.old, mutant.new), "utf-8")
        arguments = ("-c", HISTORY, *map(str, seeds)) if seeds else STORIES
        ran = subprocess.run(
            [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False
        )
    said = ("NOTICED", "FAILED tests")
    return next((line for line in ran.stdout.splitlines() if line.startswith(said)), "")


def main() -> None:
    for name, mutant in MUTANTS.items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        found = "does not apply"
        if mutant.applies:
            found = noticed(mutant, []) or noticed(mutant, list(range(1, SEARCHED)))
        sys.stdout.write(f"{name}: {found or 'NOT NOTICED'}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
