"""A clerk at work until somebody pulls the plug: saves, syncs and issues, saying what is done.

Run by `test_kills.py` as `python -m tests.end2end.kill_child PROFILE SEED`. A line on stdout is an
acknowledgement: what it names must outlive the process.
"""

from __future__ import annotations

import json
import random
import sys
import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app import compose
from app.commands import credits, drawing, orders, papers
from app.commands.desk import Desk
from app.commands.papers import Paper
from app.orders import shape
from app.orders.model import Order
from app.paths import resource
from app.store import paper_links


def acknowledge(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def typed_order() -> Order:
    """What a clerk types: the demo's order."""
    return shape.from_json(json.loads(resource("demo/order.json").read_text("utf-8")))


def corrected(desk: Desk, order_id: str, rng: random.Random) -> tuple[Paper, ...]:
    """The order's invoice, made, credited in part, or credited whole beside a new one."""
    with desk.store.read() as connection:
        standing = paper_links.standing_invoice(connection, order_id)
    if not standing:
        return (papers.issue_document(desk, order_id, "commercial-invoice"),)
    left = credits.credited(desk, standing)
    line = rng.choice(left.lines)
    if line.left and rng.random() < 0.5:
        part = {line.line_id: min(line.left, Decimal(1))}
        return (credits.credit_document(desk, standing, part, "torn"),)
    return credits.correct_invoice(desk, standing, {}, "wrong words")


def work(root: Path, seed: int) -> None:
    rng = random.Random(seed)
    typed = typed_order()
    with compose.open_house(root) as house:
        desk = house.desk
        accounts = [row for row in desk.store.accounts() if not row.removed]
        known: list[str] = []
        for row in accounts:
            desk.connector(row)
        drawing.fonts(desk.paths.cache).load()
        acknowledge("open")
        while True:
            act = rng.choice(("new", "new", "edit", "issue", "correct", "correct", "sync", "sync"))
            if act == "new" or not known:
                order = replace(typed, account=rng.choice(accounts).id)
                saved = orders.save_order(desk, order).order
                known.append(saved.id)
                acknowledge("saved", saved.id, saved.number)
            elif act == "edit":
                order = orders.loaded(desk, rng.choice(known))
                note = f"seed {seed} turn {rng.randrange(1_000_000)}"
                changed = replace(order, notes=replace(order.notes, internal=note))
                orders.save_order(desk, changed, loaded=order)
                acknowledge("noted", order.id, note)
            elif act == "issue":
                paper = papers.issue_document(desk, rng.choice(known), "proforma")
                acknowledge("issued", paper.number)
            elif act == "correct":
                for paper in corrected(desk, rng.choice(known), rng):
                    acknowledge("issued", paper.number)
            else:
                house.sync(accounts, pull=False, stop=threading.Event())
                acknowledge("synced")


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
