"""What every test is held to: loopback only, no stray warning, no leaked thread, no harmed remote.

Each of these fails the test that did it; `unit/test_guards.py` shows that they do.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

# Before the first import of Qt: tests need no display and never take the desk's focus.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Never the profile nor the secrets of whoever runs the tests.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

import pytest
from hypothesis import HealthCheck, settings

from tests import sandboxes
from tests.print_system import _cups, print_system, printer, tray
from tests.sandboxes import _clean_audit, _sandboxes_known

__all__ = ["_clean_audit", "_cups", "_sandboxes_known", "print_system", "printer", "tray"]
FOLDERS = (
    "unit", "store", "connectors", "sync", "rendering", "ui", "end2end", "mutants", "security",
)  # fmt: skip
HERE = Path(__file__).parent
JOIN_S = 60.0  # at most, on a machine that does many things at once

_SLOW_IS_FINE = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)
settings.register_profile(
    "gate",
    max_examples=100,
    deadline=None,
    print_blob=True,
    database=None,
    suppress_health_check=_SLOW_IS_FINE,
)
settings.register_profile("soak", settings.get_profile("gate"), max_examples=20_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))

_outside: list[str] = []


def _is_loopback(host: str) -> bool:
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guard_network(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: refuse, and remember, what would leave this computer."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = str(address[0]) if isinstance(address, tuple) else ""
    elif event == "socket.getaddrinfo":
        host = str(arguments[0] or "")
    else:
        return
    if not _is_loopback(host):
        _outside.append(f"{event} {host}")
        raise ConnectionRefusedError(f"a test may only talk to loopback, not to {host}")


sys.addaudithook(_guard_network)
# Run in the background, the programs that tests start would inherit an interrupt that is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


class LogWatch(logging.Handler):
    """Warnings and errors logged during a test; those not expected fail it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self._expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def expect(self, part: str) -> None:
        """The test provokes log lines that hold this text."""
        self._expected.append(part)

    def unexpected(self) -> list[str]:
        return [line for line in self.lines if not any(part in line for part in self._expected)]

    def missing(self) -> list[str]:
        return [part for part in self._expected if not any(part in line for line in self.lines)]


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    assert not watch.unexpected(), f"logged without being expected: {watch.unexpected()}"
    assert not watch.missing(), f"expected in the log but not there: {watch.missing()}"


@pytest.fixture(autouse=True)
def _no_leaks() -> Iterator[None]:
    before = set(threading.enumerate())
    del _outside[:]
    yield
    assert not _outside, f"went outside loopback: {_outside}"
    leaked = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in leaked:
        thread.join(JOIN_S)
    still = [thread.name for thread in leaked if thread.is_alive()]
    assert not still, f"threads left running: {still}"


@pytest.fixture(autouse=True, scope="session")
def _own_profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test opens the profile of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BORDEREAU_PROFILE", str(tmp_path_factory.mktemp("profile")))
        yield


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{sandboxes.MARK}(count, …): the harm a test does")
    config.addinivalue_line("markers", "long: begins before the others, so that no core idles last")


@pytest.hookimpl(trylast=True)  # after the order was drawn by lot
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The folders of tests are a closed list (architecture, The rooms). Long files go first."""
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder not in FOLDERS:
            raise pytest.UsageError(f"{item.path}: tests stand in one of {', '.join(FOLDERS)}")
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
