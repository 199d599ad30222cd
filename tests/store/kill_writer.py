"""A writer that works until it is killed: each line it prints was committed before.

Run by `test_store_kill.py` as `python -m tests.store.kill_writer DATABASE SEED`.
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import replace
from pathlib import Path

from app.orders.model import Line, Moment, Notes
from app.store import Store
from app.store.views import ListQuery
from bench.orders import orders


def work(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    store = Store.open(path)
    known = [row.id for row in store.page(ListQuery(), limit=50).rows]
    for turn, order in enumerate(orders(1_000_000, seed)):
        order = replace(order, id="", account="", client_ref="", lines=())
        with store.write() as tx:
            if known and chance.random() < 0.5:
                stored = tx.order(chance.choice(known))
                assert stored is not None
                order = replace(
                    stored,
                    notes=Notes(internal=f"{seed} {turn}"),
                    ordered_at=Moment(chance.randrange(10**15)),
                    lines=(*stored.lines, Line(sku=f"K-{turn}")),
                )
            kept = tx.put_order(order, source="clerk")
        known.append(kept.id)
        print(json.dumps([kept.id, kept.rev, kept.notes.internal]), flush=True)
        if chance.random() < 0.02:
            store.idle()


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
