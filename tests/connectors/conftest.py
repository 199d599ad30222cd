"""Connectors over real HTTP to the remotes in miniature, and a line that answers as scripted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account
from app.connectors.merchantpro.connector import MerchantPro
from app.connectors.transiteo.connector import Transiteo
from app.connectors.twc.connector import Twc
from app.sandbox import Sandbox
from tests.connectors.conformance import Bench, Subject, running
from tests.connectors.loopback import Given, Kept, Line, Script, described


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=7, slow_s=0.3, late_s=None) as running:
        yield running


@pytest.fixture
def memory() -> Kept:
    return Kept()


@pytest.fixture
def transiteo(sandbox: Sandbox, memory: Kept) -> Iterator[Transiteo]:
    account, secrets = described(sandbox, "transiteo")
    built = registry.build(account, secrets, SystemClock(), memory)
    assert isinstance(built, Transiteo)
    yield built
    built.close()


@pytest.fixture
def twc(sandbox: Sandbox) -> Iterator[Twc]:
    account, secrets = described(sandbox, "twc")
    built = registry.build(account, secrets, SystemClock())
    assert isinstance(built, Twc)
    yield built
    built.close()


@pytest.fixture
def shop(sandbox: Sandbox) -> Iterator[MerchantPro]:
    account, secrets = described(sandbox, "merchantpro")
    built = registry.build(account, secrets, SystemClock())
    assert isinstance(built, MerchantPro)
    yield built
    built.close()


@pytest.fixture
def shop_at() -> Iterator[Callable[[Line], MerchantPro]]:
    """A shop's connector to a scripted line."""
    opened: list[MerchantPro] = []

    def build(there: Line) -> MerchantPro:
        account = Account("A1", "shop", "merchantpro", there.url)
        secrets = Given({"key": "key", "secret": "secret"})
        built = registry.build(account, secrets, SystemClock())
        assert isinstance(built, MerchantPro)
        opened.append(built)
        return built

    yield build
    for one in opened:
        one.close()


@pytest.fixture
def line() -> Iterator[Callable[[Script], Line]]:
    opened: list[Line] = []

    def start(script: Script) -> Line:
        opened.append(Line(script))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


@pytest.fixture
def bench(subject: Subject) -> Iterator[Bench]:
    with running(subject) as started:
        yield started
