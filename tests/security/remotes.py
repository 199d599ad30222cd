"""A connector of any kind, signed in with canaries, at whatever address a test gives it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Connector
from tests.connectors.loopback import Given

CANARY = "CANARY-0451"


def account_at(kind: str, url: str, **options: str) -> Account:
    """An account with every option that its kind cannot do without."""
    needed = dict.fromkeys(registry.KINDS[kind].required, "tenant-1")
    return Account("A1", "shop", kind, url, {**needed, **options})


def canaries(kind: str, column: int = 0) -> Given:
    """Secrets that are found again wherever they should not be."""
    fields = registry.KINDS[kind].secrets[column]
    return Given({field: f"{CANARY}-{kind}-{field}".replace("_", "-") for field in fields})


@contextmanager
def connector_at(kind: str, url: str, column: int = 0, **options: str) -> Iterator[Connector]:
    built = registry.build(account_at(kind, url, **options), canaries(kind, column), SystemClock())
    try:
        yield built
    finally:
        built.close()
