"""A console on a throw-away profile, with the sandbox remotes beside it."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app import demo
from app.cli.program import main
from app.compose import House
from app.credentials import environment_name
from app.paths import resource
from app.sandbox import Sandbox
from tests.end2end.batches import furnish, opened


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Console = Callable[..., Answer]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An open profile with an exporter and no account."""
    with opened(tmp_path / "profile") as house:
        furnish(house)
        yield house


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=11, orders=5) as running:
        yield running


@pytest.fixture
def console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Console]:
    """`console("order", "list", stdin=…)` on a profile of its own; no keyring, no terminal."""
    import keyring
    from keyring.core import load_keyring

    before = keyring.get_keyring()
    keyring.set_keyring(load_keyring("keyring.backends.fail.Keyring"))
    monkeypatch.setenv("BORDEREAU_PROFILE", str(tmp_path / "profile"))

    def run(*words: str, stdin: object = None) -> Answer:
        text = stdin if isinstance(stdin, str) else json.dumps(stdin)
        monkeypatch.setattr(sys, "stdin", io.StringIO("" if stdin is None else text))
        capsys.readouterr()
        code = main(words)
        told = capsys.readouterr()
        return Answer(code, told.out, told.err)

    yield run
    keyring.set_keyring(before)


@pytest.fixture
def accounts(console: Console, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Console:
    """The console with an account at each remote and an exporter."""
    for each in sandbox.description()["accounts"]:
        name = demo.NAMES[each["kind"]]
        for field, value in each["secrets"].items():
            monkeypatch.setenv(environment_name(name, field), value)
        options = {**each["options"], **demo.QUICK}
        words = [word for pair in options.items() for word in ("--option", "=".join(pair))]
        defaults = demo.DEFAULTS.get(each["kind"], {})
        words += [word for pair in defaults.items() for word in ("--default", "=".join(pair))]
        added = console(
            "account", "add", name, "--kind", each["kind"], "--url", each["url"], *words
        )
        assert added.code == 0, added.err
    company = json.loads((resource("demo/company.json")).read_text("utf-8"))
    assert console("company", "set", stdin=company).code == 0
    return console
