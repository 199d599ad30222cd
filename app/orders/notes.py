"""Two edits of one text joined line by line, as clerks join them: nobody's words get lost.

Pure. Where both changed the same lines, both versions stay, ours first, with a mark between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

MARK = "— changed there at the same time: —"


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int  # lines of the base that this edit replaces
    end: int
    lines: tuple[str, ...]


def join_texts(base: str, local: str, remote: str) -> str:
    """The base with both edits in it; both texts whole, marked, where the edits overlap."""
    old, ours, theirs = (text.splitlines() for text in (base, local, remote))
    edits = _edits(old, ours)
    edits += [edit for edit in _edits(old, theirs) if edit not in edits]
    edits.sort(key=lambda edit: (edit.start, edit.end))
    if any(a.end >= b.start for a, b in pairwise(edits)):
        return _longer(local, remote) or "\n".join((*ours, MARK, *theirs))
    return "\n".join(_applied(old, edits))


def _longer(local: str, remote: str) -> str:
    """The text that holds the other whole; "" when neither does."""
    if remote in local:
        return local
    return remote if local in remote else ""


def _edits(old: Sequence[str], new: Sequence[str]) -> list[_Edit]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [_Edit(i, j, tuple(new[m:n])) for tag, i, j, m, n in blocks if tag != "equal"]


def _applied(old: Sequence[str], edits: Sequence[_Edit]) -> list[str]:
    lines = list(old)
    for edit in reversed(edits):
        lines[edit.start : edit.end] = edit.lines
    return lines
