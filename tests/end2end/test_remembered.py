"""What a connector learned of its account outlives the program that learned it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app import demo
from app.paths import resource
from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call
from tests.end2end.conftest import Console


@pytest.fixture
def puts(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The last segment and the status of every PUT that arrives."""
    seen: list[str] = []
    serve = Sandbox.serve

    def told(self: Sandbox, kind: str, call: Call) -> tuple[str | None, Answer]:
        fault, answer = serve(self, kind, call)
        if call.method == "PUT":
            seen.append(f"{call.segments[-1]} {answer.status}")
        return fault, answer

    monkeypatch.setattr(Sandbox, "serve", told)
    return seen


def test_the_form_of_a_path_is_tried_once_in_an_accounts_life(
    accounts: Console, sandbox: Sandbox, puts: list[str]
) -> None:
    """Every command is a program of its own, with a connector of its own (remote-apis T1)."""
    sandbox.transiteo.path_form = "plain"
    name = demo.NAMES["transiteo"]
    typed: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
    made = accounts("order", "new", "--account", name, "--json", stdin=typed).json
    assert accounts("sync", "--account", name).code == 0
    (remote_id,) = accounts("order", "show", made["id"], "--json").json["sync"]["remote_ids"]
    for invoice in ("F-1", "F-2", "F-3"):
        assert accounts("order", "edit", made["id"], stdin={"invoice_ref": invoice}).code == 0
        assert accounts("sync", "--account", name).code == 0
        assert sandbox.orders("transiteo")[remote_id]["invoice_id"] == invoice
    base64, *plain = puts
    assert base64.endswith(" 404")
    assert plain == [f"{remote_id} 200"] * 3
