"""A paper that a remote offers under an address of its own: brought on request, as a stranger.

The address came from outside and may name any host, so no sign-in goes along (reliability-tests
§3.8 S8). It keeps nothing and opens nothing: what comes is bytes.
"""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from app.clock import Clock
from app.connectors import faults
from app.connectors.address import base_problem, is_loopback
from app.connectors.contract import Fault, Request
from app.connectors.http import MEGABYTE, HttpTransport, Patience
from app.said import Said, say

LIMIT = Patience(max_bytes=20 * MEGABYTE)
MAGIC = b"%PDF-"
_AS_WRITTEN = "/:@!$&'()*+,;=-._~%?"  # of a path and query that are percent-encoded already


def pdf(url: str, clock: Clock, *, local: bool) -> bytes:
    """The PDF under this address: https, no redirect, at most 20 MB.

    `local`: the account is on this computer, so its papers may be, too. Raises Fault in words.
    """
    base, path = _split(url)
    if is_loopback(base) and not local:
        raise _refused(
            say("The paper's address names this computer; one of the remote is expected.")
        )
    transport = HttpTransport(base, clock)
    try:
        reply, content = transport.fetch(Request("GET", path), {"Accept": "application/pdf"}, LIMIT)
    finally:
        transport.close()
    if reply.status not in faults.SUCCESS:
        raise faults.refusal(reply, clock.now_us())
    if not content.startswith(MAGIC):
        no_pdf = say("What stands under this address is no PDF.")
        raise Fault(no_pdf, outcome="done", code="bad_body")
    return content


def _split(url: str) -> tuple[str, str]:
    """What stands before the path, and the path with its query, percent-encoded."""
    # The parser drops line breaks silently, so they are looked for before it.
    if any(not char.isprintable() or char.isspace() for char in url):
        raise _refused(
            say("The paper's address holds a space or control character; none is expected.")
        )
    try:
        parts = urlsplit(url)
    except ValueError:
        none = say("The paper's address is none; expected https://host/path.")
        raise _refused(none) from None
    base = f"{parts.scheme}://{parts.netloc}"
    if problem := base_problem(base):
        raise _refused(problem)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return base, quote(path, safe=_AS_WRITTEN)


def _refused(sentence: Said) -> Fault:
    return Fault(sentence, outcome="refused", code="address")
