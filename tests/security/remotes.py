"""A connector of any kind, signed in with canaries, at whatever address a test gives it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from app import wire
from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Connector
from app.orders import shape
from app.orders.model import Order
from app.paths import resource
from tests.connectors.loopback import Given

CANARY = "CANARY-0451"


def reading(kind: str) -> dict[str, str]:
    """Where orders are read only if the account says so, it says so."""
    return {"reads": "on"} if "reads" in registry.KINDS[kind].options else {}


def typed_order() -> Order:
    """An order that every remote can be sent."""
    typed = wire.loads(resource("demo/order.json").read_text("utf-8"))
    assert isinstance(typed, dict)
    return replace(shape.from_json(typed), client_ref="BDX-CORPUS0001")


def account_at(kind: str, url: str, **options: str) -> Account:
    """An account with every option that its kind cannot do without."""
    needed = dict.fromkeys(registry.KINDS[kind].required, "tenant-1") | reading(kind)
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
