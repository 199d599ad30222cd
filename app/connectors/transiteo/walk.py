"""How Transiteo's list goes on, if it ever does (remote-apis T14); no page says so.

A further part is asked for under the name that announced it. One that begins like an earlier part
shows that this is not understood there: then the list is known not to be whole.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from app import wire
from app.wire import WireError

ANNOUNCED = ("LastEvaluatedKey", "nextToken", "next")


class Walk:
    """What was seen of the list so far."""

    def __init__(self) -> None:
        self.seen = 0
        self.whole = False
        self.noted: dict[str, str] = {}
        self._begun: set[str] = set()
        self._took = 0
        self._repeats = False
        self._asked: set[tuple[tuple[str, str], ...]] = set()

    def begin(self) -> dict[str, str]:
        """A new part; what is announced beside its list goes into this."""
        self.noted = dict.fromkeys(ANNOUNCED, "null")
        self._took = 0
        return self.noted

    def takes(self, first: str, count: int) -> bool:
        """Some more elements of this part, the first one's text; is it a part not seen before?"""
        if self._took == 0:
            self._repeats = first in self._begun
            self._begun.add(first)
        if self._repeats:
            return False
        self._took += count
        self.seen += count
        return True

    def following(self) -> dict[str, str] | None:
        """What asks for the next part; None when there is none, or no way to it."""
        announced = [(name, _told(self.noted[name])) for name in ANNOUNCED]
        found = next(((name, told) for name, told in announced if told), None)
        self.whole = found is None and not self._repeats
        if found is None or not self._took:
            return None
        query = _query(*found)
        asked = tuple(query.items())
        if not query or asked in self._asked:
            return None
        self._asked.add(asked)
        return query


def _told(text: str) -> str:
    """The text of a mark: its string, else its JSON as it came; "" for none."""
    try:
        value = wire.loads(text)
    except WireError:
        return text
    if not value:
        return ""
    return value if isinstance(value, str) else text


def _query(name: str, told: str) -> dict[str, str]:
    """Of an address only the query is taken: path and host stay the account's."""
    try:
        asked = urlsplit(told).query if name == "next" else ""
    except ValueError:
        asked = ""
    return dict(parse_qsl(asked)) or {name: told}
