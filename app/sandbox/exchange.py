"""One call and its answer, as a remote in miniature sees them; JSON that keeps every digit."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, Protocol, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

import simplejson

from app.sandbox.ledger import Ledger

JSON_TYPE = "application/json"
SURROGATE = b"\\ud"
Json: TypeAlias = Any
Body: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    target: str  # path and query as they came, without the remote's prefix
    headers: Mapping[str, str]  # lower-case names
    body: bytes = b""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def segments(self) -> list[str]:
        return [unquote(segment) for segment in self.path.split("/")[1:]]

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def writes(self) -> bool:
        return self.method not in ("GET", "HEAD")


class Written(NamedTuple):
    """The order a call writes: its id there, or our reference; "" where the call does not say."""

    order: str
    creates: bool = False


@dataclass(frozen=True)
class Answer:
    """`raw` stands for `text` where no text gives these bytes."""

    status: int
    text: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = JSON_TYPE
    raw: bytes | None = None

    @cached_property
    def body(self) -> bytes:
        return self.text.encode() if self.raw is None else self.raw

    @cached_property
    def packed(self) -> bytes:
        """The body as gzip, made once however often the answer is sent."""
        return gzip.compress(self.body, 1, mtime=0)


class RefusedError(Exception):
    """The remote refuses a call, in its own error shape."""

    def __init__(self, status: int, message: str, name: str = "", **details: object) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.name = name
        self.details = details


class Remote(Protocol):
    """One order system: its orders, its manners, and its account as the contract prints it."""

    kind: str
    ledger: Ledger

    # the stranger's side: what happens in the remote's own panel
    def orders(self) -> dict[str, Body]: ...

    def add(self, order: Mapping[str, Any]) -> str: ...

    def edit(self, remote_id: str, changes: Mapping[str, Any]) -> None: ...

    def remove(self, remote_id: str) -> None: ...

    # the wire
    def answer(self, call: Call) -> Answer: ...

    def refused(self, error: RefusedError) -> Answer: ...

    def account(self, origin: str) -> Body: ...

    def is_list(self, call: Call) -> bool: ...

    def written(self, call: Call) -> Written | None:
        """What this call writes; None for reads and sign-ins."""

    def expired(self) -> Answer:
        """What is answered when the sign-in has run out; a token in use ends with it."""

    def busy(self, wait_s: int | None) -> Answer:
        """429, asking for so many seconds where given."""


def loads(text: str | bytes) -> Json:
    """Raises ValueError, for what is nested too deep, too."""
    try:
        return simplejson.loads(text, use_decimal=True)
    except RecursionError:
        raise ValueError("nested too deep") from None


def dumps(value: object) -> str:
    return simplejson.dumps(value, use_decimal=True, ensure_ascii=False)


def reply(value: object, status: int = 200) -> Answer:
    return Answer(status, dumps(value))


def json_body(call: Call) -> Body:
    """The call's body as an object, or a refusal in words."""
    if JSON_TYPE not in call.headers.get("content-type", ""):
        raise RefusedError(415, "Content-type must be application/json", "unsupported_media_type")
    try:
        body = loads(call.body)
        if SURROGATE in call.body.lower():
            dumps(body).encode()  # a lone one is no text
    except ValueError:
        raise RefusedError(400, "The body is not valid JSON", "bad_request") from None
    if not isinstance(body, dict):
        raise RefusedError(400, "The body must be one object", "bad_request")
    return body


def told(call: Call, *path: str) -> str:
    """The value at this path of the call's body, as text; "" where there is none."""
    try:
        found = loads(call.body)
    except ValueError:
        return ""
    for key in path:
        found = found.get(key) if isinstance(found, dict) else None
    return "" if found is None else str(found)
