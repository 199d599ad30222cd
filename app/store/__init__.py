"""The local SQLite store of a profile; `Store` is the way in."""

from typing import TYPE_CHECKING

from app.store.engine import Damaged, StoreRefused
from app.store.store import Cancel, Cancelled, Store

if TYPE_CHECKING:
    from app.store.tx import Tx

__all__ = ["Cancel", "Cancelled", "Damaged", "Store", "StoreRefused", "Tx"]


def __getattr__(name: str) -> object:
    """`Tx` brings whole orders with it, which the first paint does not need."""
    if name == "Tx":
        from app.store.tx import Tx

        return Tx
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
