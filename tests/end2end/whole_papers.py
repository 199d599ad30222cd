"""What must hold of all issued papers, whatever killed the program while it issued them."""

from __future__ import annotations

from app.commands import credits, papers
from app.commands.desk import Desk


def check_papers(desk: Desk, acknowledged: list[str]) -> None:
    """No series has a hole or a double, every acknowledged number is in one, the chain holds.

    And no credit stands without its invoice, no new invoice without the credit before it.
    """
    rows = {row.number: row for row in papers.documents_of(desk)}
    assert set(acknowledged) <= rows.keys()
    for prefix in {number.rstrip("0123456789") for number in rows}:
        counts = sorted(int(number[len(prefix) :]) for number in rows if number.startswith(prefix))
        assert counts == list(range(1, len(counts) + 1)), prefix
    assert papers.verify(desk) == []
    for row in rows.values():
        if row.kind == "credit-note":
            assert row.number in rows[row.credits].followed_by
        elif row.follows and rows[row.follows].kind == "commercial-invoice":
            assert credits.credited(desk, row.follows).nothing
