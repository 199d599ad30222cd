"""Ctrl-C, streams that are closed or full: one word, the exit code of the contract, no traceback.

Its reason is in contract, Exit codes: a script must never take what was broken off for done.
"""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

import app.cli
from app.cli.program import run
from app.credentials import environment_name
from tests.connectors.loopback import Line, answer
from tests.end2end.conftest import Console
from tests.end2end.test_bad_input import only_sentence


class _Interrupted(StringIO):
    def read(self, _size: int | None = -1) -> str:
        raise KeyboardInterrupt


def ended(*words: str) -> object:
    with pytest.raises(SystemExit) as end:
        run(words)
    return end.value.code


def test_what_was_broken_off_is_not_done(
    console: Console, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", _Interrupted())
        assert ended("order", "new") == 1
    assert capsys.readouterr().err == "Stopped.\n"
    assert console("order", "list", "--json").json["total"] == 0


def test_an_end_while_the_program_is_loaded_is_the_same_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken_off() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.cli.program.run", broken_off)
    with pytest.raises(SystemExit) as end:
        app.cli.main()
    assert end.value.code == "Stopped."  # Python says it on stderr and ends with 1


# -- a sync ----------------------------------------------------------------------------------

ROW = b'{"data": [null], "meta": {"count": {"total": 1000, "limit": 1}}}'


@pytest.fixture
def interrupted() -> Iterator[Line]:
    """A shop with a long list, before whose first page the clerk presses Ctrl-C."""
    page = answer(ROW)

    def script(peer: socket.socket, head: bytes) -> None:
        if len(there.heads) == 1:
            os.kill(os.getpid(), signal.SIGINT)
        page(peer, head)

    there = Line(script)
    yield there
    there.close()


def test_a_sync_waits_for_what_is_on_its_way_and_asks_nothing_more(
    console: Console, interrupted: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    for field in ("key", "secret"):
        monkeypatch.setenv(environment_name("shop", field), "4711")
    words = ("account", "add", "shop", "--kind", "merchantpro", "--url", interrupted.url)
    assert console(*words).code == 0
    before = signal.getsignal(signal.SIGINT)
    told = console("sync", "--wait", "60", "--json")
    assert (told.code, told.err) == (1, "Stopped.\n")
    assert told.json["accounts"]["shop"]["complete"] is False
    assert len(interrupted.heads) == 1
    assert signal.getsignal(signal.SIGINT) is before


# -- streams ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["stdin", "stdout", "stderr"])
def test_a_closed_stream_is_an_empty_one(
    console: Console, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for words, code in ((("order", "list"), 0), (("order", "new"), 2)):
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", StringIO())
            patch.setattr(sys, name, None)
            assert ended(*words) == code


@pytest.mark.parametrize("words", [("order", "list"), ("--version",)])
def test_an_answer_that_a_full_disk_does_not_take_is_one_sentence(
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", full)
        assert ended(*words) == 1
    told = capsys.readouterr().err
    assert told == "Not everything could be written: No space left on device.\n"


def test_who_has_the_profile_is_forgotten_on_a_full_disk_and_the_rest_goes_on(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, *_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(Path, "write_text", full)
    assert console("order", "new", stdin={"number": "W-1"}).code == 0


# -- help ------------------------------------------------------------------------------------


def test_no_words_get_the_help_in_its_lines(console: Console) -> None:
    told = console()
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Usage: bordereau-cli [OPTIONS] COMMAND")
    assert "\n  order " in told.err
    assert "--profile DIR" in told.err


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("order", "list", "--limit", "ten"), "--limit “ten” is not a whole number."),
        (("sync", "--wait", "soon"), "--wait “soon” is not a number."),
        (("outbox", "retry", "first"), "seq “first” is not a whole number."),
        (("sandbox", "--port", "99999"), "--port “99999” cannot be"),
    ],
)
def test_a_word_that_is_no_number_is_named(
    console: Console, words: tuple[str, ...], named: str
) -> None:
    told = console(*words)
    assert told.code == 2
    only_sentence(told, named)
