"""Sign-in by tokens that end: one given as it is, or one fetched from a token URL and renewed.

One fetch at a time, whoever needs it; renewed a minute before it ends, or once on a 401. What is
sent for a token and where it stands in a header is each remote's `Grant`.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

from app import wire
from app.clock import Clock
from app.connectors import faults
from app.connectors.contract import Fault, Memory, Reply, Request
from app.connectors.http import RESOURCE, Transport
from app.credentials import Credentials, Secret
from app.said import Said, cut, say

EARLY_S = 60.0
LONGEST_LIFE_S = 30 * 86_400
PASSING = faults.MAYBE_EXECUTED | {HTTPStatus.TOO_MANY_REQUESTS}  # no word on the sign-in
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Grant:
    """How one remote gives tokens: the fields of a form, and the answer's key.

    `key` also names the secret that holds a ready token; a secret of `fields` that the answer
    replaces is kept. `life_s`: seconds a token lives when the answer does not say.
    """

    remote: str  # its title, for sentences
    key: str
    type: str
    fields: tuple[str, str]
    life_s: float
    scheme: str = ""  # before the token in the header

    @property
    def needs(self) -> Said:
        first, second = self.fields
        return say(
            "It needs an {key}, or a {first} and a {second}.",
            key=self.key,
            first=first,
            second=second,
        )


class TokenSignIn:
    """The sign-in of one account: its own token, else one from the token URL.

    `also`: headers that go with every signed call.
    """

    def __init__(
        self,
        account: str,
        grant: Grant,
        credentials: Credentials,
        transport: Transport,
        *,
        clock: Clock,
        memory: Memory,
        also: Mapping[str, str] | None = None,
    ) -> None:
        self._account = account
        self._grant = grant
        self._credentials = credentials
        self._transport = transport
        self._clock = clock
        self._memory = memory
        self._also = also or {}
        self._lock = threading.Lock()
        self._token: Secret | None = None
        self._ends = 0.0

    def headers(self) -> Mapping[str, str]:
        token = self._valid().reveal()
        return {"Authorization": f"{self._grant.scheme}{token}", **self._also}

    def secrets(self) -> tuple[str, ...]:
        given = [self._secret(field) for field in (self._grant.key, *self._grant.fields)]
        return tuple(secret.reveal() for secret in (*given, self._token) if secret)

    def renew(self, fault: Fault) -> bool:
        """A 401 ends the token in use, whatever this computer's clock says."""
        if fault.status != HTTPStatus.UNAUTHORIZED or self._secret(self._grant.key):
            return False
        with self._lock:
            if self._token is None:
                return False
            self._token = None
        return True

    def close(self) -> None:
        self._transport.close()

    def _valid(self) -> Secret:
        given = self._secret(self._grant.key)
        if given is not None:
            return given
        with self._lock:
            if self._token is None or self._clock.monotonic() > self._ends:
                self._token = self._fetch()
            return self._token

    def _fetch(self) -> Secret:
        form = {"grant_type": self._grant.type}
        for field in self._grant.fields:
            secret = self._secret(field)
            if secret is None:
                raise _no_sign_in(self._grant.needs)
            form[field] = secret.reveal()
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
            why = faults.told(reply, self.secrets()) or reply.status
            remote = self._grant.remote
            raise _no_sign_in(say("{remote} gave no token: {why}.", remote=remote, why=why))
        if reply.status not in faults.SUCCESS:
            fault = faults.refusal(reply, self._clock.now_us(), self.secrets())
            raise _not_sent(fault)
        try:
            answer = wire.loads(reply.text)
        except wire.WireError:
            answer = None
        token = answer.get(self._grant.key) if isinstance(answer, dict) else None
        if not isinstance(answer, dict) or not isinstance(token, str) or not token:
            what = say("the token call returned no {key}.", key=self._grant.key)
            raise _not_sent(faults.unexpected(reply, what))
        told = answer.get("expires_in")
        life = self._grant.life_s
        if isinstance(told, int) and told > 0:
            life = float(min(told, LONGEST_LIFE_S))
        self._ends = begun + life - min(EARLY_S, life / 2)
        for field in self._grant.fields:
            replaced = answer.get(field)
            if isinstance(replaced, str) and replaced:
                self._memory.keep_secret(field, replaced)
        return Secret.typed(token, self._grant.key)

    def _secret(self, field: str) -> Secret | None:
        return self._credentials.get(self._account, field)


def _no_sign_in(why: Said) -> Fault:
    return Fault(
        cut(say("The account must be signed in again. {why}", why=why), faults.LONGEST_SENTENCE),
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
