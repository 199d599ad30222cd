"""The rules of `conftest` do fail the test that breaks them: each is broken here on purpose."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CONFTEST = Path(__file__).parent.parent / "conftest.py"

BREAKS = """
import logging
import socket
import threading

import pytest

from app.sandbox import Sandbox

stop = threading.Event()


def test_outside():
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("192.0.2.1", 80), timeout=0.01)


def test_name_outside():
    with pytest.raises(ConnectionRefusedError):
        socket.getaddrinfo("example.org", 443)


def test_loopback_is_fine():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_logs():
    logging.getLogger("x").warning("not expected")


def test_logs_as_expected(log_watch):
    log_watch.expect("foreseen")
    logging.getLogger("x").error("this was foreseen")


def test_expects_in_vain(log_watch):
    log_watch.expect("never said")


def test_leaks():
    threading.Thread(target=stop.wait, name="leaky").start()


def test_ends():
    stop.set()


def harm():
    with Sandbox() as sandbox:
        sandbox.transiteo.ledger.count("bad_auth")


def test_harms():
    harm()


@pytest.mark.provokes("bad_auth")
def test_harms_on_purpose():
    harm()


@pytest.mark.provokes("bad_auth")
def test_harms_in_vain():
    with Sandbox():
        pass
"""
EXPECTED = {
    "test_outside": "went outside loopback",
    "test_name_outside": "went outside loopback",
    "test_logs": "logged without being expected",
    "test_expects_in_vain": "expected in the log but not there",
    "test_leaks": "threads left running: ['leaky']",
    "test_harms": "the sandbox's audit is not clean: {'transiteo.bad_auth': 1}",
    "test_harms_in_vain": "said to be provoked, but not in the audit: ['bad_auth']",
}


def _run(root: Path) -> str:
    shutil.copy(CONFTEST, root / "conftest.py")
    patched = (root / "conftest.py").read_text().replace("JOIN_S = 60.0", "JOIN_S = 0.01")
    (root / "conftest.py").write_text(patched)
    command = [sys.executable, "-m", "pytest", "-p", "no:randomly", "-p", "no:cacheprovider", "-q"]
    done = subprocess.run(
        [*command, "--rootdir", str(root), str(root)], capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    return done.stdout + done.stderr


def test_each_rule_fails_the_test_that_breaks_it(tmp_path: Path) -> None:
    (tmp_path / "unit").mkdir()
    (tmp_path / "unit" / "test_breaks.py").write_text(BREAKS)
    output = _run(tmp_path)
    failed = {
        line.split("::")[1].split(" ")[0]
        for line in output.splitlines()
        if line.startswith("ERROR ") and "::" in line
    }
    assert failed == EXPECTED.keys(), output
    assert all(sentence in output for sentence in EXPECTED.values())
    assert "11 passed" in output


def test_the_folders_of_tests_are_closed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "test_stray.py").write_text("def test_x():\n    assert True\n")
    assert "tests stand in one of unit, store" in _run(tmp_path)
