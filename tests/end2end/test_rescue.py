"""A profile whose database is damaged, on the console: told, chosen, and nothing twice after it."""

from __future__ import annotations

import json
import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.paths import resource
from app.sandbox import Sandbox
from tests.end2end.conftest import Console

pytestmark = pytest.mark.long

PAGE = 4096
DAMAGES = int(os.environ.get("DAMAGES", "8")) // 8
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def typed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
    return found


def spoil(root: Path) -> None:
    """Everything that says where rows are: the tree above every table stands on this page."""
    database = root / "bordereau.db"
    content = bytearray(database.read_bytes())
    content[16:PAGE] = b"\xff" * (PAGE - 16)
    database.write_bytes(content)


def test_a_whole_database_is_left_alone(console: Console, root: Path) -> None:
    assert console("order", "new", stdin=typed()).code == 0
    before = (root / "bordereau.db").read_bytes()
    told = console("restore", "--salvage", "--json")
    assert (told.code, told.json) == (0, {"damaged": False})
    assert (root / "bordereau.db").read_bytes() == before


def test_a_damaged_one_is_named_with_the_way_out_and_then_taken(
    console: Console, root: Path
) -> None:
    made = console("order", "new", "--json", stdin=typed()).json
    spoil(root)
    before = (root / "bordereau.db").read_bytes()
    for words in (("check",), ("order", "list")):
        told = console(*words)
        assert told.code == 5
        assert "damaged" in told.err
        assert "restore --salvage" in told.err
    told = console("restore", "--salvage", "--json")
    assert told.code == 5
    assert (told.json["rescued"]["orders"], told.json["backup"]) == (1, None)
    assert "orders" in console("restore", "--salvage").out
    refused = console("restore", "--salvage", "--take", "backup")
    assert refused.code == 5
    assert "nothing was changed" in refused.err
    assert (root / "bordereau.db").read_bytes() == before
    taken = console("restore", "--salvage", "--take", "rescued", "--json")
    assert taken.code == 0, taken.err
    assert Path(taken.json["kept"]).read_bytes() == before
    assert console("order", "show", made["id"], "--json").json["lines"] == made["lines"]
    assert console("check", "--json").json == {"problems": []}


@pytest.mark.parametrize(
    "words",
    [
        ("restore",),
        ("restore", "copy.zip", "--salvage"),
        ("restore", "copy.zip", "--take", "rescued"),
        ("restore", "--salvage", "--take", "both"),
    ],
)
def test_words_that_do_not_fit_get_one_sentence(console: Console, words: tuple[str, ...]) -> None:
    assert console("order", "new", stdin=typed()).code == 0
    told = console(*words)
    assert told.code == 2
    assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize("turn", range(DAMAGES))
def test_damage_is_told_in_words_by_every_command(console: Console, root: Path, turn: int) -> None:
    """Never a traceback, whatever page is gone, and there is a way out of each."""
    print(f"SEED={SEED} turn={turn}")
    chance = random.Random(SEED + turn)
    made = console("order", "new", "--json", stdin=typed()).json
    database = root / "bordereau.db"
    content = bytearray(database.read_bytes())
    for _ in range(chance.randrange(1, 20)):
        at = chance.randrange(1, len(content) // PAGE) * PAGE
        content[at : at + PAGE] = chance.choice((chance.randbytes(PAGE), bytes(PAGE)))
    database.write_bytes(content)
    for words in (
        ("check",), ("order", "list"), ("order", "show", made["id"]), ("document", "verify"),
        ("series", "list"), ("outbox", "list"), ("restore", "--salvage"),
        ("order", "list", "--search", "Boston"), ("order", "advance", made["id"], "payment=paid"),
    ):  # fmt: skip
        told = console(*words)
        assert told.code in (0, 1, 2, 3, 5), (words, told.err, _log(root))
    console("restore", "--salvage", "--take", "rescued")
    told = console("check")
    assert told.code == 0 or "damaged" in told.err, (told, _log(root))


def _log(root: Path) -> str:
    log = root / "logs" / "bordereau.log"
    return log.read_text("utf-8")[-3000:] if log.exists() else ""


def test_a_profile_that_lost_its_database_does_not_begin_anew(
    accounts: Console, root: Path
) -> None:
    """Its papers are there, and so would their numbers be again."""
    made = accounts("order", "new", "--json", stdin=typed()).json
    number = accounts("document", "issue", "proforma", made["id"], "--json").json[0]["number"]
    (root / "bordereau.db").write_bytes(b"")
    told = accounts("order", "list")
    assert told.code == 5
    assert "missing or empty" in told.err
    told = accounts("restore", "--salvage", "--json")
    assert (told.code, told.json["rescued"]) == (5, None)
    assert number.endswith("000001")


def test_what_left_before_the_damage_is_looked_up_and_not_made_twice(
    accounts: Console, sandbox: Sandbox, root: Path
) -> None:
    """The database of before the sync is what is left: its create was sent since."""
    made = accounts("order", "new", "--account", "shop-ro", "--json", stdin=typed()).json
    number = accounts("document", "issue", "proforma", made["id"], "--json").json[0]["number"]
    old = shutil.copy(root / "bordereau.db", root.parent / "old.db")
    assert accounts("sync", "--account", "shop-ro", "--wait", "60").code in (0, 3)
    again = accounts("document", "issue", "proforma", made["id"], "--json").json[0]["number"]
    shutil.copy(old, root / "bordereau.db")
    spoil(root)
    taken = accounts("restore", "--salvage", "--take", "rescued", "--json")
    assert taken.code == 0, taken.err
    assert taken.json["missing"] == [again]
    ops = accounts("outbox", "list", "--json").json["ops"]
    assert [(op["kind"], op["state"]) for op in ops] == [("create", "in_doubt")]
    assert accounts("sync", "--account", "shop-ro", "--wait", "60").code in (0, 3)
    state = accounts("order", "show", made["id"], "--json").json["sync"]
    twins = [
        remote_id
        for remote_id, order in sandbox.orders("merchantpro").items()
        if (order["meta_fields"] or {}).get("bordereau_ref") == state["client_ref"]
    ]
    assert twins == state["remote_ids"]
    assert len(twins) == 1
    other = accounts("order", "new", "--json", stdin=typed()).json["id"]
    new = accounts("document", "issue", "proforma", other, "--json").json[0]["number"]
    assert new not in {number, again}
