"""A kind of remote that the program was never told of works by its connector alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest

from app import demo
from app.connectors import registry
from app.connectors.contract import Connector
from app.credentials import environment_name
from app.sandbox import Sandbox
from tests.connectors.fifth.kind import KIND
from tests.connectors.fifth.remote import DepotRemote
from tests.end2end.conftest import Console

TYPED: dict[str, Any] = {
    "number": "W-1", "currency": "EUR",
    "parties": {"shipping": {"full_name": "John Smith", "line1": "1 Pier Road", "city": "Boston",
                             "postcode": "02110", "country": "US", "phone": "+16175550100"}},
    "lines": [{"sku": "V01-39", "quantity": "2", "unit_price": "91.60"}],
}  # fmt: skip


@pytest.fixture
def depot(console: Console, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """The Depot beside the four, registered, and an account there."""
    kinds = cast(dict[str, object], registry.KINDS)
    monkeypatch.setitem(kinds, KIND.name, KIND)
    with Sandbox(seed=11, beside=(DepotRemote(),)) as sandbox:
        (account,) = (a for a in sandbox.description()["accounts"] if a["kind"] == KIND.name)
        monkeypatch.setenv(environment_name("store", "KEY"), account["secrets"]["KEY"])
        quick = [word for pair in demo.QUICK.items() for word in ("--option", "=".join(pair))]
        added = console(
            "account", "add", "store", "--kind", KIND.name, "--url", account["url"], *quick
        )
        assert added.code == 0, added.err
        yield sandbox


def test_the_console_works_a_fifth_kind(console: Console, depot: Sandbox) -> None:
    assert console("account", "test", "store", "--json").json["ok"]
    made = console("order", "new", "--account", "store", "--json", stdin=TYPED).json
    assert console("sync", "--json").json["accounts"]["store"]["created"] == 1
    ((remote_id, there),) = depot.orders(KIND.name).items()
    assert there["lines"] == [{"no": 1, "sku": "V01-39", "count": 2, "price": Decimal("91.6")}]

    depot.edit(KIND.name, remote_id, {"currency": "USD", "theirs": True})
    edited = {"parties": {"shipping": {"city": "Salem"}}}
    assert console("order", "edit", made["id"], stdin=edited).code == 0
    told = console("sync", "--full", "--json").json["accounts"]["store"]
    assert (told["updated"], told["conflicts"], told["complete"]) == (1, 0, True)
    there = depot.orders(KIND.name)[remote_id]
    assert (there["ship_to"]["town"], there["currency"], there["theirs"]) == ("Salem", "USD", True)
    shown = console("order", "show", made["id"], "--json").json
    assert (shown["currency"], shown["sync"]["state"]) == ("USD", "clean")
    assert shown["parties"]["shipping"]["phone"] == "+16175550100"

    assert console("order", "delete", made["id"], "--remote").code == 0
    assert console("sync", "--json").json["accounts"]["store"]["deleted"] == 1
    assert depot.orders(KIND.name) == {}


@pytest.mark.parametrize("layer", ["app/sync", "app/store", "app/commands", "ui"])
def test_no_layer_above_names_a_remote(layer: str) -> None:
    """What they know of a remote are its capabilities and its title."""
    files = sorted(Path(layer).rglob("*.py"))
    assert files
    named = [
        f"{file}:{node.lineno} {node.value!r}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.value.lower() in registry.KINDS
    ]
    imported = [
        f"{file}:{node.lineno} {node.module}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
        if set(node.module.split(".")) & registry.KINDS.keys()
    ]
    assert named + imported == []


def test_the_guide_names_what_is_there() -> None:
    """Every file, every method of a connector, every check it speaks of."""
    guide = Path("docs/connectors.md").read_text("utf-8")
    words = re.findall(r"`([\w/.]+)", guide)
    for path in (word for word in words if re.search(r"\w/\w", word) and "NAME" not in word):
        assert Path(path).exists() or Path("tests/connectors", path).exists(), path
    suite = sorted(Path("tests/connectors").glob("test_conformance*.py"))
    told = " ".join((*(file.name for file in suite), *(f.read_text("utf-8") for f in suite)))
    assert all(word in told for word in words if word.startswith("test_"))
    methods = {name for name in vars(Connector) if not name.startswith("_")}
    assert methods - set(words) <= {"capabilities", "close"}
