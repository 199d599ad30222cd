"""The local SQLite store of a profile; `Store` is the way in."""

from typing import TYPE_CHECKING

from app.store.engine import StoreRefused
from app.store.store import Cancel, Cancelled, Store

if TYPE_CHECKING:  # for annotations; only Store makes one
    from app.store.tx import Tx

__all__ = ["Cancel", "Cancelled", "Store", "StoreRefused", "Tx"]
