"""KaKaClo's sign-in: one long-lived token, renewed by a person (remote-apis §3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.connectors.contract import Fault
from app.credentials import Credentials
from app.said import say


@dataclass(frozen=True)
class BearerSignIn:
    """The sign-in of one account. No call renews it: a refusal waits for a person."""

    account: str
    credentials: Credentials

    def headers(self) -> Mapping[str, str]:
        for token in self.secrets():
            return {"Authorization": f"Bearer {token}"}
        raise Fault(
            say("The account must be signed in: it needs a token."),
            outcome="not_sent",
            code="auth",
            sign_in=True,
        )

    def renew(self, fault: Fault) -> bool:
        return False

    def secrets(self) -> tuple[str, ...]:
        given = self.credentials.get(self.account, "token")
        return (given.reveal(),) if given else ()

    def close(self) -> None:
        """Nothing is open."""
