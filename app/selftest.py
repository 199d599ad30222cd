"""The program proves itself where it is installed: the main job once, then one line.

A frozen build starts this (`--selftest`): what was forgotten in it is missed when it is used. It
touches no profile, no keyring and no address but 127.0.0.1.
"""

from __future__ import annotations

import json
import ssl
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app import demo
from app.commands import orders, papers
from app.commands.desk import Desk
from app.connectors.registry import KINDS
from app.orders import shape
from app.paths import resource
from app.store import papers as stored

NAME = "Γιώργος Țurcanu-Їжак"


def selftest() -> int:
    """Say `selftest ok`, or one line for each thing that does not work; returns 0 or 1."""
    with demo.opened(orders=3) as shown:
        return conclude(list(problems(shown)))


def conclude(found: list[str]) -> int:
    if sys.stdout is not None:  # a windowed program on Windows has none
        sys.stdout.write("".join(f"selftest: {line}\n" for line in found) or "selftest ok\n")
        sys.stdout.flush()
    return 1 if found else 0


def problems(shown: demo.Demo) -> Iterator[str]:
    """What does not work of store, sync, papers and TLS; other faults are raised."""
    yield from _round(shown)
    yield from _paper(shown)
    from app.connectors import tls

    if tls.context().verify_mode is not ssl.CERT_REQUIRED:
        yield "TLS does not check certificates."


def _round(shown: demo.Demo) -> Iterator[str]:
    """The remotes in miniature, pulled over loopback HTTP into a fresh store."""
    house = shown.house
    rows = house.desk.store.accounts()
    results = house.sync(rows, wait_s=5, stop=threading.Event())
    for row in rows:
        result, lists = results[row.name], KINDS[row.kind].capabilities.list != "none"
        if result.fault or (lists and not result.pulled):
            yield f"sync with {row.name}: {result.fault or 'nothing came'}"


def _paper(shown: demo.Demo) -> Iterator[str]:
    """An order typed in three scripts, drawn, and read back from its PDF."""
    import pypdfium2

    desk = shown.house.desk
    typed = shape.from_json(json.loads(resource("demo/order.json").read_text("utf-8")))
    buyer = replace(typed.party("customer"), full_name=NAME, given_name="", family_name="")
    order = orders.save_order(desk, replace(typed, parties={"customer": buyer})).order
    out = Path(shown.root) / "out"
    out.mkdir()
    paper = papers.draft_document(desk, order.id, "commercial-invoice", out)
    with pypdfium2.PdfDocument(paper.path) as pdf:
        if NAME not in pdf[0].get_textpage().get_text_bounded():
            yield f"the paper does not show “{NAME}”."
    yield from _drawn_apart(desk, order.id)


def _drawn_apart(desk: Desk, order_id: str) -> Iterator[str]:
    """The same paper from a process of its own: a frozen program must know itself as one."""
    from app.rendering import Paper
    from app.rendering.crew import Crew

    paper = papers.issue_document(desk, order_id, "proforma")
    with desk.store.read() as connection:
        snapshot = stored.snapshot_text(connection, paper.id)
    with Crew(desk.paths.cache, hands=1) as crew:
        ((_, drawn),) = crew.draw([(paper.id, snapshot)])
    if not isinstance(drawn, Paper) or drawn.pdf != paper.path.read_bytes():
        yield "a process of its own draws another paper."
