"""Our own secrets in what a remote tells: one that tells them back is not believed in that.

Nothing of them goes on to a notice, a sentence or the body that is kept (sync invariant 43). It
knows no remote and no request.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from app.credentials import MASK

SHORTEST = 8  # shorter ones are words like others


class Mask:
    """Replaces these secrets, as they are and as JSON may spell them."""

    def __init__(self, secrets: Iterable[str]) -> None:
        told = {way for secret in secrets if len(secret) >= SHORTEST for way in _spellings(secret)}
        self._told = sorted(told, key=len, reverse=True)  # one may hold another

    def text(self, text: str) -> str:
        for secret in self._told:
            if secret in text:
                text = text.replace(secret, MASK)
        return text

    def pieces(self, pieces: Iterable[str]) -> Iterator[str]:
        """The same of a text that arrives bit by bit, wherever it is cut."""
        hold = max(map(len, self._told), default=1) - 1
        kept = ""
        for piece in pieces:
            kept = self.text(kept + piece)
            at = max(0, len(kept) - hold)
            yield kept[:at]
            kept = kept[at:]
        yield kept


def _spellings(secret: str) -> set[str]:
    """Plain, with what JSON must escape, and with the slashes that some writers escape too."""
    escaped = json.dumps(secret)[1:-1]
    return {secret, escaped, escaped.replace("/", "\\/")}
