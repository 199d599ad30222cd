"""What TWC is to the rest of the program: its secrets, options and capabilities."""

from __future__ import annotations

from app.clock import Clock
from app.connectors.contract import Account, Capabilities, Connector, Memory
from app.connectors.kind import Kind
from app.credentials import Credentials


def _build(
    account: Account,
    capabilities: Capabilities,
    credentials: Credentials,
    clock: Clock,
    memory: Memory,
) -> Connector:
    from app.connectors.http import HttpTransport
    from app.connectors.session import Session
    from app.connectors.tokens import TokenSignIn
    from app.connectors.twc.connector import Twc, judge
    from app.connectors.twc.sign_in import GRANT, tenant, token_url

    also = tenant(account.options)
    tokens = HttpTransport(token_url(account.url, account.options), clock)
    sign_in = TokenSignIn(
        account.name, GRANT, credentials, tokens, clock=clock, memory=memory, also=also
    )
    session = Session(HttpTransport(account.url, clock), sign_in, clock, judge)
    return Twc(session, capabilities, clock)


KIND = Kind(
    "twc",
    "TWC",
    secrets=(("access_token",), ("client_id", "client_secret")),
    options={"tenant": (), "realm": (), "token_url": ()},
    capabilities=Capabilities(
        create_key="ours",
        find_by_ref="get",
        list="none",
        update="whole",
        delete=False,
        settle_s=60,
        rate_per_s=2,
        rate_burst=10,
        rate_per_min=120,
    ),
    build=_build,
    required=frozenset({"tenant"}),
)
