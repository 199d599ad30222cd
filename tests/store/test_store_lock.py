"""One process writes a profile; the second is told who holds it (sync §1.19, invariant 36)."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.store import StoreRefused
from app.store.lock import ProfileLock

HOLD = (
    "import sys; from pathlib import Path; from app.store.lock import ProfileLock;"
    "lock = ProfileLock(Path(sys.argv[1])); lock.take('window-7'); print('held', flush=True);"
    "sys.stdin.read()"
)


def _holder(path: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


@pytest.mark.parametrize("end", ["quit", "kill"])
def test_the_second_process_is_told_and_comes_in_when_the_first_ends(
    tmp_path: Path, end: str
) -> None:
    path = tmp_path / "lock"
    lock = ProfileLock(path)
    with _holder(path) as child:
        with pytest.raises(StoreRefused) as refused:
            lock.take()
        assert f"process {child.pid} on {socket.gethostname()}" in refused.value.sentence
        assert lock.holder()["socket"] == "window-7"
        if end == "kill":
            child.send_signal(signal.SIGKILL)
        child.communicate()
    lock.take()
    assert lock.holder()["pid"] == os.getpid()
    lock.release()
    lock.release()
    assert lock.holder() == {}


def test_a_lock_in_one_process_holds_against_itself(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path / "lock"), ProfileLock(tmp_path / "lock")
    first.take()
    with pytest.raises(StoreRefused, match="in use"):
        second.take()
    first.release()
    second.take()
    second.release()


def test_a_holder_who_left_no_word_is_still_respected(tmp_path: Path) -> None:
    first = ProfileLock(tmp_path / "lock")
    first.take()
    for word in ("{torn", "[]", ""):
        (tmp_path / "lock.holder").write_text(word)
        with pytest.raises(StoreRefused, match="in use by another program"):
            ProfileLock(tmp_path / "lock").take()
    first.release()


def test_a_place_that_cannot_be_locked_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreRefused, match="can't be locked"):
        ProfileLock(tmp_path / "file" / "lock").take()
