"""What Transiteo is to the rest of the program: its secrets, options and capabilities."""

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
    from app.connectors.transiteo.connector import Transiteo, judge
    from app.connectors.transiteo.sign_in import GRANT, SIGN_IN_URL

    tokens = HttpTransport(account.options.get("token_url") or SIGN_IN_URL, clock)
    sign_in = TokenSignIn(account.name, GRANT, credentials, tokens, clock=clock, memory=memory)
    session = Session(HttpTransport(account.url, clock), sign_in, clock, judge)
    return Transiteo(account, session, capabilities, clock, memory)


KIND = Kind(
    "transiteo",
    "Transiteo",
    secrets=(("id_token",), ("client_id", "refresh_token")),
    options={"token_url": (), "path_form": ("auto", "base64", "plain")},
    capabilities=Capabilities(
        create_key="ours",
        find_by_ref="get",
        list="full",
        update="whole",
        delete=True,
        settle_s=60,
        rate_per_s=1,
        rate_burst=5,
        rate_per_min=60,
    ),
    build=_build,
)
