"""What every verb needs of an open profile, and the one way to refuse.

`compose` builds a Desk; a verb takes it first. Nothing here knows a window or a command line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.clock import Clock, Ids
from app.paths import ProfilePaths
from app.store import Store
from app.store.views import AccountRow

if TYPE_CHECKING:
    from app.connectors.contract import Connector
    from app.credentials import Wallet


@dataclass(frozen=True)
class Desk:
    """One open profile. `connector` builds (or returns) the connector of an account."""

    store: Store
    paths: ProfilePaths
    clock: Clock
    ids: Ids
    who: str
    credentials: Wallet
    connector: Callable[[AccountRow], Connector]

    def account(self, account_id: str) -> AccountRow | None:
        """The account with this id, removed or not; None for a local order's ""."""
        return next((row for row in self.store.accounts() if row.id == account_id), None)
