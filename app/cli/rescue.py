"""`restore --salvage`: what can be saved of a damaged profile, told and then taken."""

from __future__ import annotations

import sys
from typing import get_args

from app import compose
from app.cli.face import Face
from app.cli.watching import CLEAR
from app.clock import iso
from app.orders.problems import Refused
from app.said import say
from app.store import StoreRefused
from app.store.rescue import Choice, Content, Found, notes

WAY_OUT = "`bordereau-cli restore --salvage` tells what can be saved, and changes nothing."
CHOOSE = "Go on with `restore --salvage --take rescued` or `--take backup`."


def rescue(face: Face, take: str) -> None:
    """Tell both ways out; with `take`, go one of them. Exit 5 while the profile is damaged."""
    choice = _choice(take)
    with compose.rescuing(face.root) as rescuing:
        damage = rescuing.damage()
        if damage is None:
            face.done({"damaged": False}, "The database is whole; nothing was changed.")
            return
        found = rescuing.look(_tell)
        if choice is None or not found.has(choice):
            _show(face, found)
            face.warn(f"There is no “{choice}” to take; nothing was changed." if choice else CHOOSE)
            raise StoreRefused(damage)
        aside, missing = rescuing.take(choice)
    for number in missing:
        face.warn(f"The database lacks {number}; keep its PDF, its number stays taken.")
    kept = str(aside or "")
    text = f"Restored; the damaged files are kept as {kept}."
    face.done({"ok": True, "kept": kept, "missing": missing}, text if kept else "Restored.")


def _choice(take: str) -> Choice | None:
    for choice in get_args(Choice):
        if take == choice:
            return "rescued" if choice == "rescued" else "backup"
    if take:
        expected = say("--take “{take}” is neither rescued nor backup.", take=take[:40])
        raise Refused.of("--take", take, expected)
    return None


def _show(face: Face, found: Found) -> None:
    """Both ways out side by side, then what to know of the rescued rows."""
    mine, theirs = _of_rescued(found), _of_backup(found)
    rows = [(name, _cell(mine, name), _cell(theirs, name)) for name in ROWS]
    value = {"damaged": True, "rescued": mine, "backup": theirs}
    face.table(value, ("", "rescued", "backup"), rows)
    if not face.as_json:
        for sentence in notes(found.rescued) if found.rescued else ():
            face.warn(sentence)
    if found.refusal is not None:
        face.warn(found.refusal)


def _of_rescued(found: Found) -> dict[str, object] | None:
    rescued, content = found.rescued, found.content
    if rescued is None or content is None:
        return None
    newer = {"newer_orders": rescued.newer_orders, "newer_papers": rescued.newer_papers}
    return _told(content) | newer | {"notes": [*map(str, notes(rescued))]}


def _of_backup(found: Found) -> dict[str, object] | None:
    kept = found.backup
    if kept is None:
        return None
    return {"file": str(kept.file), "made_at": iso(kept.made_us)} | _told(kept.content)


ROWS = ("made_at", "orders", "papers", "waiting", "last_change_at", "newer_orders", "newer_papers",
        "lost", "changed")  # fmt: skip


def _told(content: Content) -> dict[str, object]:
    return {
        "orders": content.orders,
        "papers": content.papers,
        "waiting": content.waiting,
        "last_change_at": iso(content.newest_us) if content.newest_us else None,
        "lost": list(content.lost),
        "changed": list(content.changed),
    }


def _cell(side: dict[str, object] | None, name: str) -> str:
    value = (side or {}).get(name)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        line = f"Looking through what is left: {100 * done // max(total, 1)} %"
        sys.stderr.write(CLEAR + line if done < total else CLEAR)
        sys.stderr.flush()
