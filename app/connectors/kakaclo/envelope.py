"""KaKaClo's envelope {code, message, data}: success is `code` 10000, whatever the message says.

The HTTP status alone proves nothing (remote-apis §3.2). What another code means for a write is the
caller's: it costs money to be wrong about a create.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from app.connectors import body, faults
from app.connectors.address import unfit
from app.connectors.body import Fields, Misread
from app.connectors.contract import Fault, Outcome, Reply
from app.connectors.kakaclo import keys
from app.connectors.session import Session, server_us
from app.said import cut, say
from app.wire import JsonValue, WireError

REFUSED = "refused"
_LIST = frozenset({"list"})
_DATA = frozenset({"data"})
Row: TypeAlias = "tuple[str, JsonValue | WireError]"


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of a list: elements as received, and what the envelope counts."""

    rows: list[Row]
    total: int | None
    size: int | None  # rows a page, which may be fewer than asked
    server_us: int | None


def opened(reply: Reply, session: Session, otherwise: Outcome = "refused") -> Fields:
    """The envelope of a success; Fault with that outcome for another code, in doubt without one."""
    try:
        fields = body.parse(reply.text)
        code = fields.text("code")
    except Misread as misread:
        raise faults.unexpected(reply, misread.said) from None
    if not code:
        raise faults.unexpected(reply, say("it has no code."))
    if code != keys.SUCCESS:
        outcome: Outcome = "refused" if code in keys.REFUSALS else otherwise
        why = faults.told(reply, session.sign_in.secrets())
        said = say("KaKaClo answered with code {code}: {why}", code=code, why=why)
        sentence = cut(said, faults.LONGEST_SENTENCE)
        raise Fault(sentence, outcome=outcome, status=reply.status, code=REFUSED)
    return fields


def number(reply: Reply, session: Session, otherwise: Outcome) -> str:
    """The order's or the request's number in `data`: a JSON number or a text (remote-apis K2)."""
    fields = opened(reply, session, otherwise)
    try:
        inside = isinstance(fields.values.get("data"), dict)
        found = fields.object("data").text("kkOrderId") if inside else fields.text("data")
    except Misread as misread:
        raise faults.unexpected(reply, misread.said) from None
    if problem := unfit(found):
        raise faults.unexpected(reply, problem)
    return found


def page(reply: Reply, session: Session) -> Listed:
    """The elements of `data.list`. Raises Fault for another code or shape."""
    try:
        rows, around = body.listed(reply.text, _LIST, _DATA)
    except Misread as misread:
        rows, around = [], opened(reply, session)
        if around.object("data").values.get("list", misread) is not None:
            raise faults.unexpected(reply, misread.said) from None
    try:
        if around.text("code") != keys.SUCCESS:
            opened(reply, session)
        counted = around.object("data")
        total, size = counted.number("total"), counted.number("pageSize")
    except Misread as misread:
        raise faults.unexpected(reply, misread.said) from None
    return Listed(
        rows,
        None if total is None else int(total),
        int(size) if size else None,
        server_us(reply),
    )
