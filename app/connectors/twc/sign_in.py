"""Where TWC's bearer token comes from, and the header that names the tenant (remote-apis §2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from app.connectors import address
from app.connectors.contract import Fault
from app.connectors.tokens import Grant
from app.credentials import Secret, SecretRefused

GRANT = Grant(
    "TWC",
    key="access_token",
    type="client_credentials",
    fields=("client_id", "client_secret"),
    life_s=300.0,
    scheme="Bearer ",
)
AUTH_HOST = "auth.au-aws.thewishlist.io"


def token_url(base: str, options: Mapping[str, str]) -> str:
    """As set, else that of the realm (by default the tenant) on the base URL's sister host."""
    if options.get("token_url"):
        return options["token_url"]
    host = urlsplit(base).hostname or ""
    auth = f"auth.{host.removeprefix('api.')}" if host.startswith("api.") else AUTH_HOST
    realm = options.get("realm") or options.get("tenant", "")
    way = address.path("auth", "realms", realm, "protocol", "openid-connect", "token")
    return f"https://{auth}{way}"


def tenant(options: Mapping[str, str]) -> dict[str, str]:
    """The header of every call. Raises Fault for a name that cannot stand in one."""
    try:
        name = Secret.typed(options.get("tenant", ""), "tenant").reveal()
    except SecretRefused as refused:
        raise Fault(refused.said, outcome="not_sent", code="tenant") from None
    return {"X-TWC-Tenant": name}
