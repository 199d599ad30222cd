"""Issued PDFs as files: written once, whole or not at all, never overwritten by another paper.

`documents/<year>/<safe number>.pdf` in the profile, its SHA-256 in the row (contract,
"Documents"). A missing file is drawn again from the snapshot; this module is given the bytes.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from app.said import say
from app.store.engine import Connection, StoreRefused
from app.store.store import Store
from app.store.tx import Tx
from app.text import safe_name

PARTIAL = ".partial"


class PaperLost(StoreRefused):
    """The stored file of a paper is gone, or no longer what was issued."""


def unwritten(connection: Connection, root: Path) -> list[str]:
    """Ids of papers whose file was never written or is gone, oldest first."""
    rows = connection.execute("SELECT id, path, pdf_sha256 FROM documents ORDER BY rowid")
    return [row[0] for row in rows if not row[2] or not (root / row[1]).is_file()]


def keep(store: Store, root: Path, document_id: str, pdf: bytes) -> Path:
    """Write the paper's file and note its hash; returns where it lies.

    No transaction waits for the disk to have the file (sync invariant 37): its place is taken
    before, its hash noted behind. Where the row has another hash already, the paper was drawn again
    differently: the history of its order says so, and the new hash stands (architecture, "Issued
    PDFs are files").
    """
    with store.write() as tx:
        target = root / _place(tx, document_id)
    write_whole(target, pdf, inside=root)
    with store.write() as tx:
        _note_hash(tx, document_id, hashlib.sha256(pdf).hexdigest())
    return target


def _place(tx: Tx, document_id: str) -> str:
    """The paper's path, no other paper's from now on."""
    number, day, path = tx.query(
        "SELECT number, business_day, path FROM documents WHERE id = ?", (document_id,)
    )[0]
    if not path:
        path = _free_path(tx, number, day[:4], document_id)
        tx.execute("UPDATE documents SET path = ? WHERE id = ?", (path, document_id))
    return str(path)


def _note_hash(tx: Tx, document_id: str, digest: str) -> None:
    known, order_id = tx.query(
        "SELECT pdf_sha256, order_id FROM documents WHERE id = ?", (document_id,)
    )[0]
    tx.execute("UPDATE documents SET pdf_sha256 = ? WHERE id = ?", (digest, document_id))
    if known and known != digest:
        tx.note(order_id, "paper drawn again", source="restore", before=known, after=digest)


def read(root: Path, relative: str, sha256: str) -> bytes:
    """The stored bytes. PaperLost if the file is gone or no longer what was issued."""
    try:
        content = (root / relative).read_bytes()
    except OSError:
        raise PaperLost(say("The file {relative} cannot be read.", relative=relative)) from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise PaperLost(
            say("The file {relative} is not the paper that was issued.", relative=relative)
        )
    return content


def write_whole(target: Path, content: bytes, *, inside: Path) -> None:
    """A new file at once: temporary file beside it, fsync, rename (reliability-tests S26, S27)."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not target.parent.resolve().is_relative_to(inside.resolve()):
        raise StoreRefused(
            say("The file {name} would lie outside of its folder.", name=target.name)
        )
    partial = target.with_name(target.name + PARTIAL)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        partial.unlink(missing_ok=True)
        with os.fdopen(os.open(partial, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        raise StoreRefused(
            say(
                "The file {name} cannot be written: {strerror}.",
                name=target.name,
                strerror=error.strerror,
            )
        ) from None
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _free_path(tx: Tx, number: str, year: str, document_id: str) -> str:
    """A path no other paper has, also where the disk does not tell capitals from small letters."""
    stem = f"documents/{year}/{safe_name(number)}"
    path, copy = f"{stem}.pdf", 1
    while tx.query(
        "SELECT 1 FROM documents WHERE lower(path) = lower(?) AND id <> ?", (path, document_id)
    ):
        copy += 1
        path = f"{stem}-{copy}.pdf"
    return path
