"""MerchantPro's sign-in: HTTP Basic with key and secret (remote-apis §4.2).

It locks an account out after repeated failures, so a refusal is never answered by trying again.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass

from app.connectors.contract import Fault
from app.credentials import Credentials
from app.said import say


@dataclass(frozen=True)
class KeySignIn:
    """The sign-in of one account; its proof is as secret as what it is made of."""

    account: str
    credentials: Credentials

    def headers(self) -> Mapping[str, str]:
        pair = self._pair()
        if len(pair) != len(("key", "secret")) or ":" in pair[0]:
            raise Fault(
                say("The account must be signed in: it needs a key and a secret."),
                outcome="not_sent",
                code="auth",
                sign_in=True,
            )
        return {"Authorization": f"Basic {_proof(pair)}"}

    def renew(self, fault: Fault) -> bool:
        return False

    def secrets(self) -> tuple[str, ...]:
        pair = self._pair()
        return (*pair, _proof(pair))

    def _pair(self) -> tuple[str, ...]:
        given = (self.credentials.get(self.account, field) for field in ("key", "secret"))
        return tuple(secret.reveal() for secret in given if secret)

    def close(self) -> None:
        """Nothing is open."""


def _proof(pair: tuple[str, ...]) -> str:
    """Key and secret as the header carries them."""
    return base64.b64encode(":".join(pair).encode()).decode()
