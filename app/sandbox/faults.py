"""Every fault the sandbox plays, in one table (reliability-tests §3.3).

The names of `CONTRACT` are the contract's; the others are our own. What each does to an answer is
`distort`'s, what it does on the line `speech`'s; here stand only the facts that the audit, the
weather and the command line need. Three groups have no row, for no server can play them: those
before sending, the store's and the process's. A remote's nature (it rounds, renames, forgets) is
the miniature's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

# Is a call that meets it executed? `late`: after its connection is long closed.
Executes = Literal["no", "maybe", "yes", "late", "twice"]
Meets = Literal["any", "read", "list", "write"]

SAYS_IN_BODY = ("kakaclo", "merchantpro")  # remotes whose status is not the whole answer
LISTED = ("transiteo", "kakaclo", "merchantpro")


@dataclass(frozen=True, slots=True)
class Fault:
    """`arrives`: the answer reaches the client as the remote meant it. `kinds`: () is all."""

    name: str
    executes: Executes
    meaning: str
    meets: Meets = "any"
    arrives: bool = False
    kinds: tuple[str, ...] = ()


CONTRACT = (
    Fault("lost_request", "no", "the connection closes before the call is executed"),
    Fault("lost_reply", "yes", "the connection closes without the answer"),
    Fault("late", "late", "the connection closes, the call is executed later", "write"),
    Fault("reset", "no", "the connection is reset"),
    Fault("429", "no", "too many requests"),
    Fault("429_wait", "no", "too many requests, with the seconds to wait"),
    Fault("500", "maybe", "server error"),
    Fault("502", "maybe", "bad gateway"),
    Fault("503", "maybe", "unavailable"),
    Fault("504", "maybe", "gateway time-out"),
    Fault("slow", "yes", "the answer comes late", arrives=True),
    Fault("truncated", "yes", "the body ends before its Content-Length"),
    Fault("html", "yes", "200 with the sign-in page of a guest network"),
    Fault("bad_utf8", "yes", "a body that is no UTF-8"),
    Fault("huge", "yes", "a small gzip that unpacks to 60 MB"),
    Fault("expired_token", "no", "the sign-in has run out"),
    Fault("redirect", "no", "302 to another host"),
    Fault("empty_list", "yes", "a list without a row that says it is whole", "list"),
    Fault("short_list", "yes", "a list of one row that says it is whole", "list"),
)
AROUND_SENDING = (
    Fault("reset_headers", "yes", "reset in the midst of the headers"),
    Fault("reset_body", "yes", "reset in the midst of the body"),
    Fault("silent", "yes", "a connection that stays open and never answers"),
    Fault("twice", "twice", "the server executes the call twice", "write", arrives=True),
    Fault("close_after", "yes", "the kept connection closes unannounced", arrives=True),
    Fault("hints", "yes", "100 and 103 go before the answer", arrives=True),
    Fault("garbage", "yes", "bytes that are no HTTP"),
)
STATUSES = (
    Fault("400", "no", "bad request"),
    Fault("401", "no", "not signed in"),
    Fault("403", "no", "forbidden"),
    Fault("404", "no", "not found, untruly"),
    Fault("405", "no", "method not allowed"),
    Fault("408", "maybe", "request time-out"),
    Fault("409", "no", "conflict"),
    Fault("410", "no", "gone, untruly"),
    Fault("413", "no", "too large"),
    Fault("415", "no", "unsupported type"),
    Fault("422", "no", "not to be processed"),
    Fault("425", "maybe", "too early"),
    Fault("499", "maybe", "a proxy's: client closed"),
    Fault("501", "no", "not implemented"),
    Fault("505", "no", "HTTP version not supported"),
    Fault("511", "no", "the network asks to sign in"),
    Fault("520", "maybe", "a proxy's: unknown error"),
    Fault("204", "yes", "no content where an order was due"),
    Fault("429_odd", "no", "too many requests, with a nonsensical Retry-After"),
    Fault("503_wait", "maybe", "unavailable, with the seconds to wait"),
    Fault("redirect_home", "no", "301, 302, 307 or 308 within the same host"),
    Fault("redirect_odd", "no", "a redirect to a file, to a script, or to nowhere"),
    Fault("not_ok", "maybe", "200 with code 50000 or ok: false", kinds=SAYS_IN_BODY),
    Fault("secret_told", "maybe", "500 whose text quotes the sign-in"),
)
ANSWERS = (
    Fault("empty_body", "yes", "200 without a body"),
    Fault("cut_json", "yes", "JSON that stops half-way, under a right Content-Length"),
    Fault("wrong_shape", "yes", "another JSON value than the documented one"),
    Fault("wrong_type", "yes", "good JSON declared as text", arrives=True),
    Fault("no_type", "yes", "good JSON without a Content-Type", arrives=True),
    Fault("warned", "yes", "an interpreter's warning before the JSON"),
    Fault("bom", "yes", "a byte order mark before the JSON", arrives=True),
    Fault("latin1", "yes", "Latin-1 declared as UTF-8"),
    Fault("nan", "yes", "NaN for a number"),
    Fault("duplicate_keys", "yes", "a key twice in one object"),
    Fault("nested", "yes", "arrays 100 000 deep"),
    Fault("flood", "yes", "60 MB as they are"),
    Fault("bad_gzip", "yes", "a gzip that is none"),
    Fault("drip", "yes", "a byte at a time"),
    Fault("long_header", "yes", "a header line of 200 kB"),
    Fault("length_short", "yes", "a Content-Length of half the body"),
    Fault("chunked_open", "yes", "chunks without the last one"),
    Fault("two_answers", "yes", "a second answer that nobody asked for", arrives=True),
    Fault("other_order", "yes", "another order than the one asked for", "read"),
    Fault("stale", "yes", "the order as it was before", "read"),
    Fault("date_odd", "yes", "Date missing, garbled, of 1970 or of tomorrow", arrives=True),
    Fault("date_skewed", "yes", "Date 15 minutes off", arrives=True),
)
LISTS = (
    Fault("missing_row", "yes", "a row left out, the total as before", "list"),
    Fault("repeated_row", "yes", "a row twice", "list"),
    Fault("null_row", "yes", "null for a row", "list"),
    Fault("shifted_page", "yes", "a page that begins one row later", "list"),
    Fault("short_page", "yes", "fewer rows a page than asked for", "list"),
    Fault("wrong_total", "yes", "another total on each page", "list"),
    Fault("stirred", "yes", "a stranger acts after the list", "list", arrives=True, kinds=LISTED),
)
TABLE: Mapping[str, Fault] = {
    fault.name: fault
    for fault in (*CONTRACT, *AROUND_SENDING, *STATUSES, *ANSWERS, *LISTS)
}  # fmt: skip
FAULTS = tuple(TABLE)
