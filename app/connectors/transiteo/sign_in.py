"""Transiteo's id token: given as it is, or fetched with a refresh token (remote-apis §1.2).

One fetch at a time, whoever needs it; renewed a minute before it ends, or once on a 401.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import urlencode

from app import wire
from app.clock import Clock
from app.connectors import faults
from app.connectors.contract import Fault, Memory, Reply, Request
from app.connectors.http import RESOURCE, Transport
from app.credentials import Credentials, Secret

EARLY_S = 60.0
LIFE_S = 3600.0
PASSING = faults.MAYBE_EXECUTED | {HTTPStatus.TOO_MANY_REQUESTS}  # no word on the sign-in
SIGN_IN_URL = "https://auth.transiteo.io/oauth2/token"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class TokenSignIn:
    """The sign-in of one account: its `id_token`, else one from the token URL."""

    def __init__(
        self,
        account: str,
        credentials: Credentials,
        transport: Transport,
        clock: Clock,
        memory: Memory,
    ) -> None:
        self._account = account
        self._credentials = credentials
        self._transport = transport
        self._clock = clock
        self._memory = memory
        self._lock = threading.Lock()
        self._token: Secret | None = None
        self._ends = 0.0

    def headers(self) -> Mapping[str, str]:
        return {"Authorization": self._valid().reveal()}

    def secrets(self) -> tuple[str, ...]:
        given = [self._secret(field) for field in ("id_token", "client_id", "refresh_token")]
        return tuple(secret.reveal() for secret in (*given, self._token) if secret)

    def renew(self, fault: Fault) -> bool:
        """A 401 ends the token in use, whatever this computer's clock says."""
        if fault.status != HTTPStatus.UNAUTHORIZED or self._secret("id_token"):
            return False
        with self._lock:
            if self._token is None:
                return False
            self._token = None
        return True

    def close(self) -> None:
        self._transport.close()

    def _valid(self) -> Secret:
        given = self._secret("id_token")
        if given is not None:
            return given
        with self._lock:
            if self._token is None or self._clock.monotonic() > self._ends - EARLY_S:
                self._token = self._fetch()
            return self._token

    def _fetch(self) -> Secret:
        client, refresh = self._secret("client_id"), self._secret("refresh_token")
        if client is None or refresh is None:
            raise _no_sign_in("It needs an id_token, or a client_id and a refresh_token.")
        form = {
            "grant_type": "refresh_token",
            "client_id": client.reveal(),
            "refresh_token": refresh.reveal(),
        }
        begun = self._clock.monotonic()
        try:
            reply = self._transport.send(
                Request("POST", "", urlencode(form), path_template="token"), FORM, RESOURCE
            )
        except Fault as fault:
            # Whatever became of the token call, the write it was for has not left.
            raise _not_sent(fault) from None
        return self._take(reply, begun)

    def _take(self, reply: Reply, begun: float) -> Secret:
        if reply.status in faults.REFUSED and reply.status not in PASSING:
            said = faults.told(reply, self.secrets())
            raise _no_sign_in(f"Transiteo did not renew it: {said or reply.status}.")
        if reply.status not in faults.SUCCESS:
            fault = faults.refusal(reply, self._clock.now_us(), self.secrets())
            raise _not_sent(fault)
        try:
            answer = wire.loads(reply.text)
        except wire.WireError:
            answer = None
        token = answer.get("id_token") if isinstance(answer, dict) else None
        if not isinstance(answer, dict) or not isinstance(token, str) or not token:
            raise _not_sent(faults.unexpected(reply, "the token call returned no id_token."))
        life = answer.get("expires_in")
        self._ends = begun + (float(life) if isinstance(life, int) and life > 0 else LIFE_S)
        replaced = answer.get("refresh_token")
        if isinstance(replaced, str) and replaced:
            self._memory.keep_secret("refresh_token", replaced)
        return Secret.typed(token, "id_token")

    def _secret(self, field: str) -> Secret | None:
        return self._credentials.get(self._account, field)


def _no_sign_in(why: str) -> Fault:
    return Fault(
        f"The account must be signed in again. {why}"[: faults.LONGEST_SENTENCE],
        outcome="not_sent",
        status=HTTPStatus.UNAUTHORIZED,
        code="auth",
        sign_in=True,
    )


def _not_sent(fault: Fault) -> Fault:
    return Fault(
        fault.sentence,
        outcome="not_sent",
        status=fault.status,
        code=fault.code,
        wait_s=fault.wait_s,
        weather=fault.weather,
        sign_in=fault.sign_in,
    )
