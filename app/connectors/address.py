"""Addresses of remotes: base URLs checked, path segments and queries percent-encoded.

The one place that turns an id into a piece of URL. It sends nothing and knows no remote.
"""

from __future__ import annotations

import ipaddress
import unicodedata
from collections.abc import Mapping
from urllib.parse import quote, urlencode, urlsplit

from app.connectors.contract import Fault
from app.said import Said, say
from app.text import clip, visible

LONGEST_URL = 2000
SHOWN = 80


def unfit(segment: str) -> Said | None:
    """Why this text cannot be one segment of a path, in words; None when it can.

    HTTP clients collapse dot segments even when they are percent-encoded, so `DELETE …/orders/..`
    would name the parent (sync §1.5).
    """
    if segment in ("", ".", ".."):
        return say(
            'The id "{id}" cannot be part of an address: dots alone or nothing is no id.',
            id=segment,
        )
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in segment):
        shown = "".join(c if c.isprintable() else "?" for c in segment)[:60]
        return say(
            'The id "{id}" cannot be part of an address: it holds a control character.', id=shown
        )
    return None


def path(*segments: str) -> str:
    """`/a/b/c`, each segment encoded whole, so that an id never leaves its place.

    Raises Fault (`bad_id`) for a segment that cannot stand in a path.
    """
    for segment in segments:
        problem = unfit(segment)
        if problem:
            raise Fault(problem, outcome="refused", code="bad_id")
    return "".join("/" + quote(segment, safe="") for segment in segments)


def query(parameters: Mapping[str, str]) -> str:
    """`?a=1&b=2`, with `+` as %2B and a space as %20; empty for no parameters."""
    return "?" + urlencode(parameters, quote_via=quote, safe=",") if parameters else ""


def is_loopback(url: str) -> bool:
    """Does this URL name this computer?"""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def base_problem(url: str) -> Said | None:
    """What is wrong with an account's base URL, as one sentence; None when it can be used."""
    if "@" in url and _names_somebody(url):
        return say('The URL cannot be used: expected no name or password before the host ("@").')
    expected = _expected(url)
    if expected is None:
        return None
    url = visible(clip(url, SHOWN))
    return say('The URL "{url}" cannot be used: {expected}.', url=url, expected=expected)


def _names_somebody(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.username or parts.password)


def _expected(url: str) -> Said | None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return say("expected https://host, with an optional port and path")
    if len(url) > LONGEST_URL:
        return say("expected at most {most} characters", most=LONGEST_URL)
    if any(not char.isprintable() or char.isspace() for char in url):
        return say("expected no spaces or control characters")
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        return say("expected https://host, with an optional port and path")
    if parts.scheme == "http" and not is_loopback(url):
        return say("expected https; plain http is accepted for this computer only")
    if parts.query or parts.fragment or "?" in url or "#" in url:
        return say('expected no "?" and no "#"')
    if any(segment in (".", "..") for segment in parts.path.split("/")):
        return say('expected no "." or ".." in its path')
    return None
