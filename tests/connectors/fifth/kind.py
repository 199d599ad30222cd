"""What the Depot is to the rest of the program: its secret, its options and capabilities."""

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
    memory: Memory,  # it has nothing to keep
) -> Connector:
    from app.connectors.http import HttpTransport
    from app.connectors.session import Session
    from tests.connectors.fifth.connector import Depot, KeySignIn

    sign_in = KeySignIn(account.name, credentials)
    session = Session(HttpTransport(account.url, clock), sign_in, clock, lambda _, fault: fault)
    return Depot(session, capabilities)


KIND = Kind(
    "depot",
    "Depot",
    secrets=(("key",),),
    options={},
    capabilities=Capabilities(
        create_key="ours",
        find_by_ref="get",
        list="full",
        update="whole",
        delete=True,
        settle_s=60,
        rate_per_s=5,
        rate_burst=10,
        rate_per_min=120,
        commands=frozenset({"close"}),
    ),
    build=_build,
)
