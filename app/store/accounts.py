"""Accounts: what is remembered of a login to a remote, never a secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.store.engine import Connection
from app.store.views import AccountRow

if TYPE_CHECKING:
    from app.store.tx import Tx

_CHOSEN = ("options", "defaults")
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
        found={name: value for name, value in settings.items() if name not in _CHOSEN},
    )


def put(tx: Tx, account: AccountRow) -> None:
    """Insert or replace; what was found out stays beside the options while the address does."""
    stored = tx.query("SELECT settings, base_url FROM remote_accounts WHERE id = ?", (account.id,))
    same_place = bool(stored) and stored[0][1] == account.url
    settings = json.loads(stored[0][0] or "{}") if same_place else {}
    settings |= {"options": dict(account.options), "defaults": dict(account.defaults)}
    tx.execute(
        _PUT,
        (
            account.id,
            account.name,
            account.kind,
            account.url,
            _dumped(settings),
            account.ref_proved,
            account.sign_in,
            account.failures,
            account.next_try_us,
            account.paused_until_us,
            account.offline_since_us,
            tx.now_us if account.removed else None,
        ),
    )


def keep_found(tx: Tx, account_id: str, name: str, value: str) -> None:
    """What a connector proved by use, or a connection test found (contract.Memory)."""
    stored = tx.query("SELECT settings FROM remote_accounts WHERE id = ?", (account_id,))
    settings = json.loads((stored[0][0] if stored else "") or "{}") | {name: value}
    tx.execute(
        "UPDATE remote_accounts SET settings = ? WHERE id = ?", (_dumped(settings), account_id)
    )


def _dumped(settings: dict[str, Any]) -> str:
    return json.dumps(settings, ensure_ascii=False, sort_keys=True)
