"""The local SQLite store of a profile; `Store` is the way in."""

from app.store.engine import StoreRefused
from app.store.store import Cancel, Cancelled, Store
from app.store.tx import Tx

__all__ = ["Cancel", "Cancelled", "Store", "StoreRefused", "Tx"]
