"""Where Transiteo's id token comes from (remote-apis §1.2)."""

from __future__ import annotations

from app.connectors.tokens import Grant

SIGN_IN_URL = "https://auth.transiteo.io/oauth2/token"
GRANT = Grant(
    "Transiteo",
    key="id_token",
    type="refresh_token",
    fields=("client_id", "refresh_token"),
    life_s=3600.0,
)
