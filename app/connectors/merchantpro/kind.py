"""What MerchantPro is to the rest of the program: its secrets, options and capabilities."""

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
    from app.connectors.merchantpro.connector import MerchantPro, judge
    from app.connectors.merchantpro.sign_in import KeySignIn
    from app.connectors.session import Session

    session = Session(
        HttpTransport(account.url, clock), KeySignIn(account.name, credentials), clock, judge
    )
    return MerchantPro(session, capabilities)


KIND = Kind(
    "merchantpro",
    "MerchantPro",
    secrets=(("key", "secret"),),
    options={},
    capabilities=Capabilities(
        create_key="none",
        find_by_ref="window",
        list="paged",
        update="patch",
        delete=True,
        settle_s=120,
        rate_per_s=3,
        rate_burst=10,
        rate_per_min=75,
        batch_get=50,
        echo_reference=False,
        commands=frozenset(
            {"in_process", "shipped", "delivered", "returned", "cancelled", "create_invoice"}
        ),
        id_shape=r"[0-9]+(\.[0-9]+)?",  # that of a split order has a part after a dot
    ),
    build=_build,
)
