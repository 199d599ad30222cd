"""What KaKaClo is to the rest of the program: its secrets, options and capabilities."""

from __future__ import annotations

from dataclasses import replace

from app.clock import Clock
from app.connectors.contract import Account, Capabilities, Connector, Memory
from app.connectors.kind import Kind
from app.credentials import Credentials

BATCH = 50


def _build(
    account: Account,
    capabilities: Capabilities,
    credentials: Credentials,
    clock: Clock,
    memory: Memory,
) -> Connector:
    from app.connectors.http import HttpTransport
    from app.connectors.kakaclo.connector import KaKaClo
    from app.connectors.kakaclo.sign_in import BearerSignIn
    from app.connectors.session import Session

    session = Session(
        HttpTransport(account.url, clock),
        BearerSignIn(account.name, credentials),
        clock,
        lambda _, fault: fault,
    )
    return KaKaClo(account, session, capabilities, memory)


def with_reads(capabilities: Capabilities) -> Capabilities:
    """K+ of sync §1.2: an account that answers lists."""
    return replace(
        capabilities,
        find_by_ref="window",
        list="paged",
        batch_get=BATCH,
        readable=True,
        modified_filter=True,
        commands=frozenset({"refund"}),
        quotes=True,
    )


KIND = Kind(
    "kakaclo",
    "KaKaClo",
    secrets=(("token",),),
    options={"channel_type": (), "sale_platform": (), "reads": ("auto", "on", "off")},
    capabilities=Capabilities(
        create_key="none",
        find_by_ref="none",
        list="none",
        update="none",
        delete=False,
        settle_s=600,  # its index lags by about five minutes (remote-apis §3.6)
        rate_per_s=1,
        rate_burst=10,
        rate_per_min=60,
        readable=False,
        split=True,
        id_shape=r"[0-9A-Za-z_-]{1,32}",
    ),
    build=_build,
)
