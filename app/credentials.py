"""Secrets of accounts: where they come from, and a type that never shows them.

They live in memory, the environment and the system's keyring, nowhere else (sync invariant 43).
It knows no remote: which fields an account has is the connector's.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable, Mapping
from typing import NoReturn, Protocol

from app.said import SaidError, say

ENVIRONMENT_PREFIX = "BORDEREAU_SECRET_"
LONGEST = 8192
MASK = "***"


class SecretRefused(SaidError, ValueError):
    """What was given cannot be a secret; the sentence is without it."""


class Secret:
    """A token, key or password. Shows itself as *** everywhere; `reveal` is for the header only."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def typed(cls, value: str, field: str) -> Secret:
        """As pasted by a person or found in the environment. Raises SecretRefused in words.

        Surrounding space and a byte order mark are dropped; what is left must be printable ASCII
        without spaces, because it goes into a header (reliability-tests §3.8 S14).
        """
        trimmed = value.strip("\ufeff \t\r\n")
        if not trimmed:
            raise SecretRefused(
                say("{field} is empty; the text given by the remote is expected.", field=field)
            )
        if len(trimmed) > LONGEST:
            raise SecretRefused(
                say(
                    "{field} has {count} characters; at most {longest} are expected.",
                    field=field,
                    count=len(trimmed),
                    longest=LONGEST,
                )
            )
        if not all("!" <= character <= "~" for character in trimmed):
            raise SecretRefused(
                say(
                    "{field} holds a space, line break or special character; printable ASCII "
                    "characters are expected.",
                    field=field,
                )
            )
        return cls(trimmed)

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return MASK

    def __format__(self, _spec: str) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret is not written anywhere.")


class Credentials(Protocol):
    """Where a connector gets its secrets; `account` is the account's name."""

    def get(self, account: str, field: str) -> Secret | None: ...


class Vault(Protocol):
    """What is used of a keyring; `keyring` backends have these."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def system_keyring() -> Vault:
    import keyring

    return keyring.get_keyring()


def no_keyring() -> Vault:
    """A keyring that keeps nothing: a throw-away profile leaves no secret behind."""
    from keyring.core import load_keyring

    return load_keyring("keyring.backends.fail.Keyring")


def environment_name(account: str, field: str) -> str:
    """`BORDEREAU_SECRET_SHOP_RO_KEY` for account `shop-ro`, field `key` (contract, Accounts)."""
    return f"{ENVIRONMENT_PREFIX}{account}_{field}".upper().replace("-", "_")


class Wallet:
    """Secrets given in this run, else from the environment, else from the keyring.

    `service` keeps profiles apart in the keyring; `seen` is told every secret that is handed out
    (the log masks them from then on).
    """

    def __init__(
        self,
        service: str,
        *,
        environ: Mapping[str, str] = os.environ,
        vault: Callable[[], Vault] = system_keyring,
        seen: Callable[[Secret], None] = lambda _secret: None,
    ) -> None:
        self._service = service
        self._environ = environ
        self._vault = vault
        self._seen = seen
        self._given: dict[tuple[str, str], Secret] = {}
        self._replaced: dict[tuple[str, str], Secret] = {}  # of the environment, by a newer one

    def get(self, account: str, field: str) -> Secret | None:
        """The secret, or None. Raises SecretRefused when the environment holds a useless one."""
        secret = None if self._is_replaced(account, field) else self.in_environment(account, field)
        secret = secret or self._given.get((account, field))
        if secret is None and (kept := self._read(account, field)):
            secret = self._given[account, field] = Secret(kept)
        if secret is not None:
            self._seen(secret)
        return secret

    def _is_replaced(self, account: str, field: str) -> bool:
        held = self._environ.get(environment_name(account, field), "")
        return Secret(held) == self._replaced.get((account, field))

    def in_environment(self, account: str, field: str) -> Secret | None:
        name = environment_name(account, field)
        given = self._environ.get(name)
        return Secret.typed(given, name) if given else None

    def put(self, account: str, field: str, secret: Secret) -> bool:
        """Use it in this run and keep it in the keyring; False when the keyring did not keep it.

        It takes the place of what the environment holds: a remote that gives a new token may take
        the former no more.
        """
        self._given[account, field] = secret
        if held := self._environ.get(environment_name(account, field)):
            self._replaced[account, field] = Secret(held)
        self._seen(secret)
        try:
            self._vault().set_password(self._service, f"{account}/{field}", secret.reveal())
        except Exception:
            # Each backend raises what its platform raises: none of them is a working keyring.
            return False
        return self._read(account, field) == secret.reveal()

    def forget(self, account: str, field: str) -> None:
        self._given.pop((account, field), None)
        self._replaced.pop((account, field), None)
        try:
            self._vault().delete_password(self._service, f"{account}/{field}")
        except Exception:
            # Not there, or no working keyring: either way nothing is kept.
            return

    def _read(self, account: str, field: str) -> str | None:
        try:
            return self._vault().get_password(self._service, f"{account}/{field}")
        except Exception:
            # Locked, absent or broken: the same to us as an empty one.
            return None
