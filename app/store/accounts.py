"""Accounts: what is remembered of a login to a remote, never a secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.store.engine import Connection
from app.store.views import AccountRow

if TYPE_CHECKING:
    from app.store.tx import Tx

_COLUMNS = (
    "id", "name", "kind", "base_url", "settings", "ref_proved", "sign_in", "failures",
    "next_try_at", "paused_until", "offline_since", "removed_at",
)  # fmt: skip
_SELECT = f"""SELECT {", ".join(_COLUMNS)},
  (SELECT max(finished_at) FROM pull_runs WHERE account_id = remote_accounts.id AND complete)
  FROM remote_accounts ORDER BY name"""
_PUT = f"""INSERT INTO remote_accounts ({", ".join(_COLUMNS)})
  VALUES ({", ".join("?" * len(_COLUMNS))})
  ON CONFLICT (id) DO UPDATE SET {", ".join(f"{c} = excluded.{c}" for c in _COLUMNS[1:-1])},
  removed_at = iif(excluded.removed_at IS NULL, NULL, coalesce(removed_at, excluded.removed_at))"""


def every(connection: Connection) -> list[AccountRow]:
    """All accounts by name, the removed ones too (their orders still name them)."""
    return [_account(row) for row in connection.execute(_SELECT)]


def _account(row: tuple[Any, ...]) -> AccountRow:
    settings = json.loads(row[4] or "{}")
    return AccountRow(
        id=row[0],
        name=row[1],
        kind=row[2],
        url=row[3],
        options=settings.get("options", {}),
        defaults=settings.get("defaults", {}),
        ref_proved=bool(row[5]),
        sign_in=bool(row[6]),
        failures=row[7],
        next_try_us=row[8],
        paused_until_us=row[9],
        offline_since_us=row[10],
        removed=row[11] is not None,
        last_complete_us=row[12],
    )


def put(tx: Tx, account: AccountRow) -> None:
    """Insert or replace; what a connection test found stays in the settings beside the options."""
    stored = tx.query("SELECT settings FROM remote_accounts WHERE id = ?", (account.id,))
    settings = json.loads((stored[0][0] if stored else "") or "{}")
    settings |= {"options": dict(account.options), "defaults": dict(account.defaults)}
    tx.execute(
        _PUT,
        (
            account.id,
            account.name,
            account.kind,
            account.url,
            json.dumps(settings, ensure_ascii=False, sort_keys=True),
            account.ref_proved,
            account.sign_in,
            account.failures,
            account.next_try_us,
            account.paused_until_us,
            account.offline_since_us,
            tx.now_us if account.removed else None,
        ),
    )
