"""The sync page: what is not settled yet and why, what goes on with each account, what was done."""

from ui.sync.page import SyncPage

__all__ = ["SyncPage"]
