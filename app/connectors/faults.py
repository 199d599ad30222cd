"""What a failure means: one classifier, and sentences without secrets (sync §1.1).

Pure: it sees a phase, a word for what broke, a status and a body; it sends nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Literal

from app.connectors.contract import Fault, Outcome, Phase, Reply
from app.said import Said, cut, say, template

# What broke on the line. `tls`: the certificate; `unsafe`: no encryption worth the name;
# `local`: our own request was refused before it left.
Break = Literal[
    "offline", "tls", "unsafe", "proxy", "timeout", "broken", "local", "too_big", "encoding"
]

LONGEST_SENTENCE = 300
LOOKED_AT = 2000  # characters of an answer that holds no message
FALLBACK_WAIT_S = 60.0
LONGEST_WAIT_S = 86_400.0
NEVER_LEFT: frozenset[Break] = frozenset({"offline", "tls", "unsafe", "proxy", "local"})
MAYBE_EXECUTED = frozenset({408, 425, 499})
SURELY_REFUSED = frozenset({501, 505})
SUCCESS = range(200, 300)
REDIRECTED = range(300, 400)
REFUSED = range(400, 500)
FAILED = range(500, 600)
SIGN_IN = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
# A web page or a 511 where data was asked for: a login page or proxy in between (sync §1.15).
NETWORK_SIGN_IN = HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED

NO_WORDS = Said("")
ON_THE_LINE: Mapping[Break, str] = {
    "offline": template("{host} could not be reached."),
    "tls": template("The certificate of {host} could not be trusted{detail}."),
    "unsafe": template("No safe connection to {host} could be made; TLS 1.2 or newer is expected."),
    "proxy": template("The proxy on the way to {host} refused the connection."),
    "timeout": template("{host} did not answer in time."),
    "broken": template("The connection to {host} broke before the answer was complete."),
    "local": template("The request to {host} could not be built."),
    "too_big": template("The answer of {host} is larger than it may be{detail}."),
    "encoding": template("The answer of {host} is damaged: its text cannot be decoded."),
}
STATUSES: Mapping[int, str] = {
    401: template("The remote does not accept the sign-in (401)"),
    403: template("The remote does not allow this (403)"),
    404: template("The remote does not know this order (404)"),
    409: template("The remote says this already exists (409)"),
    429: template("The remote asks to wait (429)"),
    NETWORK_SIGN_IN: template("The network asks to sign in first (511)"),
}

_SECRET_SHAPES = re.compile(
    r"""eyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?            # a JSON web token
    | \b(?:basic|bearer)\s+[\w+/=.~-]{6,}
    | (?:token|secret|passwor[dt]|api[_-]?key|authorization)["']?\s*[=:]\s*["']?
      (?:(?:basic|bearer)\s+)?[^\s"',;}]+
    """,
    re.IGNORECASE | re.VERBOSE,
)


def classify(
    phase: Phase, broke: Break | None = None, status: int = 0, *, trusted: bool = True
) -> Outcome:
    """What a write's failure or answer means. `trusted`: the body of a 2xx is what was promised."""
    if broke is not None:
        never = phase == "connecting" or broke in NEVER_LEFT
        return "not_sent" if never else "ambiguous"
    if status in SUCCESS:
        return "done" if trusted else "ambiguous"
    if status in MAYBE_EXECUTED:
        return "ambiguous"
    refused = status in REDIRECTED or status in REFUSED or status in SURELY_REFUSED
    return "refused" if refused else "ambiguous"


def from_line(phase: Phase, broke: Break, host: str, detail: Said = NO_WORDS) -> Fault:
    """The line to the remote failed at this phase."""
    outcome = classify(phase, broke)
    sentence = say(ON_THE_LINE[broke], host=host, detail=detail)
    return Fault(sentence, outcome=outcome, code=broke, weather=broke != "local")


def unexpected(reply: Reply, what: Said = NO_WORDS, *, code: str = "bad_body") -> Fault:
    """A 2xx whose body is not what was promised: it may have been executed."""
    if is_page(reply):
        return Fault(
            say(
                "The remote answered with a web page instead of data; "
                "a login page or proxy may be in between."
            ),
            outcome="ambiguous",
            status=reply.status,
            code="html",
            weather=True,
        )
    sentence = cut(say("The remote's answer cannot be used: {what}", what=what), LONGEST_SENTENCE)
    return Fault(sentence, outcome="ambiguous", status=reply.status, code=code, weather=True)


def refusal(reply: Reply, now_us: int, secrets: Iterable[str] = ()) -> Fault:
    """The fault that a status other than 2xx is."""
    status = reply.status
    outcome = classify("complete", status=status)
    what, why = _status_words(status), told(reply, secrets)
    sentence = say("{what}: {why}", what=what, why=why) if why else say("{what}.", what=what)
    return Fault(
        cut(sentence, LONGEST_SENTENCE),
        outcome=outcome,
        status=status,
        code=_code(reply),
        wait_s=_wait(reply, now_us),
        weather=outcome == "ambiguous",
        sign_in=status in SIGN_IN,
    )


def _code(reply: Reply) -> str:
    if reply.status == NETWORK_SIGN_IN or is_page(reply):
        return "html"
    if reply.status in REDIRECTED:
        return "redirect"
    words = {401: "auth", 403: "auth", 404: "not_found", 410: "not_found", 409: "exists"}
    words |= {429: "rate", 408: "timeout"}
    return words.get(reply.status, "server" if reply.status in FAILED else "refused")


def _status_words(status: int) -> Said:
    if status in STATUSES:
        return say(STATUSES[status])
    if status in REDIRECTED:
        words = template("The remote points to another address, which is not followed ({status})")
    elif status in FAILED:
        words = template("The remote failed ({status})")
    else:
        words = template("The remote refused the request ({status})")
    return say(words, status=status)


def is_page(reply: Reply) -> bool:
    """Is this a web page where data was expected?"""
    kind = reply.headers.get("content-type", "")
    return "html" in kind.lower() or reply.text.lstrip()[:1] == "<"


def told(reply: Reply, secrets: Iterable[str] = ()) -> str:
    """What the remote says about its refusal: one line, redacted, cut (remote-apis §1.3, §4.2)."""
    if is_page(reply) or reply.status in REDIRECTED:
        return ""
    said = _message(reply.text)
    line = " ".join("".join(c if c.isprintable() else " " for c in said).split())
    return redact(line, secrets)[:LONGEST_SENTENCE]


def _message(text: str) -> str:
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return _beginning(text)
    return _find_message(body) or _beginning(text)


def _beginning(text: str) -> str:
    """Whole words, so that no half of a secret is left which nobody would know."""
    if len(text) <= LOOKED_AT:
        return text
    words = text[:LOOKED_AT].split()
    return " ".join(words[:-1] or words)


def _find_message(body: object) -> str:
    if isinstance(body, str):
        return body
    if isinstance(body, list):
        return "; ".join(filter(None, map(_find_message, body[:3])))
    if isinstance(body, dict):
        # `detail` and `title` are of RFC 9457 problems.
        for key in (
            "detail", "message", "reason", "error_description", "error", "errors", "name", "title",
        ):  # fmt: skip
            found = _find_message(body.get(key))
            if found:
                return found
    return ""


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text with known secrets and everything shaped like one replaced."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "***")
    return _SECRET_SHAPES.sub("***", text)


def _wait(reply: Reply, now_us: int) -> float | None:
    """Seconds this answer asks to wait (sync §1.15); None when it does not."""
    asked = reply.headers.get("retry-after")
    if reply.status != HTTPStatus.TOO_MANY_REQUESTS:
        told_to_wait = reply.status == HTTPStatus.SERVICE_UNAVAILABLE and asked is not None
        return _sane(asked, now_us) if told_to_wait else None
    return _sane(asked if asked is not None else _reset_time(reply.text), now_us)


def _sane(asked: str | None, now_us: int) -> float:
    wait = _seconds(asked, now_us) if asked else None
    if wait is None or not 0 <= wait <= LONGEST_WAIT_S:
        return FALLBACK_WAIT_S
    return max(1.0, wait)


def _seconds(asked: str, now_us: int) -> float | None:
    if re.fullmatch(r"\d{1,9}(\.\d{1,6})?", asked.strip(), re.ASCII):
        return float(asked)
    moment_us = date_us(asked)
    return None if moment_us is None else (moment_us - now_us) / 1_000_000


def date_us(text: str) -> int | None:
    """A date of HTTP in microseconds since 1970 UTC, where no zone is told, too; None for none."""
    try:
        moment = parsedate_to_datetime(text)
        return int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()) * 1_000_000
    except (ValueError, OverflowError):
        return None


def _reset_time(text: str) -> str | None:
    """MerchantPro's `error.details.reset_time`, in seconds (remote-apis §4.2)."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    for key in ("error", "details", "reset_time"):
        found = found.get(key) if isinstance(found, Mapping) else None
    return str(found) if isinstance(found, int | float | str) else None
