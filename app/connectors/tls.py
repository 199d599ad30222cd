"""Encryption to a remote: whom to trust, and what it means when a hand-shake fails.

It opens no connection and knows neither httpx nor any remote.
"""

from __future__ import annotations

import ssl
from functools import lru_cache
from typing import Literal

import certifi
import truststore

from app.said import Said, say, template

# What OpenSSL means by its numbers (X509_V_ERR_…), for people.
_DOUBTS = {
    9: template(" (it is not valid yet)"),
    10: template(" (it has expired)"),
    18: template(" (nobody but itself signed it)"),
    19: template(" (an authority signed it that this computer does not know)"),
    20: template(" (an authority signed it that this computer does not know)"),
    62: template(" (it was made out to another name)"),
    64: template(" (it was made out to another address)"),
}


@lru_cache(maxsize=1)
def context() -> ssl.SSLContext:
    """The system's trust store, certifi's list where the system has none; TLS 1.2 at least."""
    made = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    paths = ssl.get_default_verify_paths()
    if not (paths.cafile or paths.capath):
        made.load_verify_locations(certifi.where())
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made


def broke(error: BaseException) -> Literal["tls", "unsafe"] | None:
    """Whether a hand-shake ended for the certificate, or for the encryption; None for neither."""
    found = _of_tls(error)
    if found is None:
        return None
    return "tls" if isinstance(found, ssl.SSLCertVerificationError) else "unsafe"


def doubt(error: BaseException) -> Said:
    """Why a certificate is not trusted; nothing where the system does not say."""
    return say(_DOUBTS.get(getattr(_of_tls(error), "verify_code", 0), ""))


def _of_tls(error: BaseException) -> ssl.SSLError | None:
    causes = (error, error.__cause__, error.__context__)
    return next((cause for cause in causes if isinstance(cause, ssl.SSLError)), None)
