"""Verbs on the profile as a whole: its safety copies and its health."""

from __future__ import annotations

from pathlib import Path

from app.commands import papers
from app.commands.desk import Desk
from app.orders.problems import Refused
from app.said import say
from app.store import Cancel
from app.store import backup as copies
from app.store.check import Finding, refuse_damage
from app.store.check import check as check_store
from app.store.paper_check import PaperProblem


def backup(desk: Desk, file: Path) -> Path:
    """One zip of a consistent copy of the database, the issued papers and their chain."""
    if file.is_dir():
        raise Refused.of(
            "file", str(file), say("{file} is a folder; a file is expected.", file=file)
        )
    file = file.absolute()
    copies.backup(desk.store, file, desk.paths.documents, desk.paths.issued_log)
    return file


def check(desk: Desk) -> list[Finding | PaperProblem]:
    """Database, search index, outbox, series, papers: everything that is not as it should be."""
    return [*check_store(desk.store), *papers.verify(desk)]


def wake_up(desk: Desk, cancel: Cancel | None = None) -> None:
    """What a start owes: papers a crash left undrawn, the hourly copy, a quiet store.

    For a worker, after the first paint (sync §1.17 no. 19 to 21, §1.21). Raises Damaged,
    and Cancelled when `cancel` stops a long look.
    """
    refuse_damage(desk.store, cancel)
    papers.finish(desk)
    copies.rotate(desk.store, desk.paths.backups, desk.clock.now_us())
    desk.store.idle()


def drafts(desk: Desk) -> dict[str, object]:
    """What editors held when the program ended, by order id or "new"."""
    return desk.store.drafts()


def keep_draft(desk: Desk, key: str, content: object) -> None:
    """Keep what an editor holds; nothing typed is lost (sync §1.17 no. 1)."""
    with desk.store.write() as tx:
        tx.put_draft(key, content)


def discard_draft(desk: Desk, key: str) -> None:
    with desk.store.write() as tx:
        tx.drop_draft(key)
