"""What the console does on a terminal alone: it asks before many deletes and shows progress."""

from __future__ import annotations

import io
import sys

import pytest

from app import demo
from app.cli.watching import CLEAR, left
from app.commands.removal import ASKED_ABOVE
from app.sandbox import Sandbox
from app.sync.pace import WATCHED_S, Pace
from tests.end2end.conftest import Answer, Console

DELETING = ("transiteo", "merchantpro")  # kinds whose orders can be deleted there


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def ids(accounts: Console) -> list[str]:
    """Orders that stand at two remotes."""
    assert accounts("sync").code in (0, 3)
    rows = accounts("order", "list", "--json").json["orders"]
    found = [row["id"] for row in rows if row["account"] in map(demo.NAMES.get, DELETING)]
    assert len(found) > ASKED_ABOVE
    return found


def there(sandbox: Sandbox) -> int:
    return sum(len(sandbox.orders(kind)) for kind in DELETING)


def trashed(console: Console) -> int:
    return len(console("order", "list", "--trash", "--json").json["orders"])


def answer(console: Console, monkeypatch: pytest.MonkeyPatch, typed: str, *words: str) -> Answer:
    """Run with that answer at a terminal."""
    with monkeypatch.context() as patch:
        patch.setattr(io, "StringIO", Terminal)
        return console(*words, stdin=typed)


def test_many_deletes_there_are_asked_about_once(
    accounts: Console, ids: list[str], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = len(ids)
    told = accounts("order", "delete", *ids, "--remote")
    assert (told.code, told.out) == (2, "")
    assert told.err == (
        f"--remote would take {many} orders away at once at their accounts; that is asked about "
        "on a terminal, and here is none: name at most 10 at a time.\n"
    )
    assert trashed(accounts) == 0
    for typed in ("", "y\n", "yes\n", "10\n"):
        told = answer(accounts, monkeypatch, typed, "order", "delete", *ids, "--remote")
        assert (told.code, told.out) == (1, "")
        assert told.err.endswith(f"Type {many} to go on: Nothing was changed.\n")
    assert trashed(accounts) == 0
    told = answer(accounts, monkeypatch, f"{many}\n", "order", "delete", *ids, "--remote")
    assert told.code == 0
    assert trashed(accounts) == many
    accounts("sync")
    assert there(sandbox) == 0


def test_few_deletes_and_those_here_alone_are_not_asked_about(
    accounts: Console, ids: list[str], sandbox: Sandbox
) -> None:
    few = ids[:ASKED_ABOVE]
    assert accounts("order", "delete", *few, "--remote").code == 0
    assert accounts("order", "delete", *ids[ASKED_ABOVE:]).code == 0
    assert trashed(accounts) == len(ids)
    before = there(sandbox)
    accounts("sync")
    assert 0 < before - there(sandbox) <= len(few)


def test_a_sync_tells_a_terminal_how_far_it_is(
    accounts: Console, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.slow_s = 0.15  # longer than between two reports
    sandbox.set_faults({"merchantpro": {"slow": 1.0}})
    words = ("sync", "--full", "--json", "--account", demo.NAMES["merchantpro"])
    plain = accounts(*words)
    assert CLEAR not in plain.err
    seen = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", seen)
        told = accounts(*words)
    assert told.json.keys() == plain.json.keys()
    drawn, _, after = seen.getvalue().rpartition(CLEAR)
    number = len(sandbox.orders("merchantpro"))
    assert f"{demo.NAMES['merchantpro']}: {number} of {number}" in drawn
    assert after == "", "the line is taken away again"


def test_the_rest_of_a_walk_is_told_by_its_own_speed() -> None:
    pace = Pace()
    assert pace.left_s("pull", 0, 1000, 0.0) is None
    assert pace.left_s("pull", 100, 1000, WATCHED_S / 2) is None, "too early to tell"
    assert pace.left_s("pull", 100, 1000, 10.0) == pytest.approx(90.0)
    assert pace.left_s("pull", 500, 1000, 100.0) == pytest.approx(100.0)
    assert pace.left_s("pull", 1000, 1000, 200.0) == 0
    assert pace.left_s("pull", 20, None, 300.0) is None, "nobody knows how many there are"
    assert pace.left_s("pull", 95, 50_000, 301.0) is None, "another walk began"
    assert pace.left_s("pull", 195, 50_000, 304.0) == pytest.approx(49_805 * 4 / 175)
    assert pace.left_s("refresh", 200, 500, 305.0) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.4, "less than a minute left"), (59, "less than a minute left"), (60, "about 1 min left"),
     (61, "about 2 min left"), (7199, "about 120 min left"), (7201, "about 3 h left")],
)  # fmt: skip
def test_the_rest_is_told_in_words(seconds: float, words: str) -> None:
    assert left(seconds) == words
