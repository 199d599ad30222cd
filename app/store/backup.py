"""Copies of a profile that can be trusted: made online, checked, then renamed into place."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from app.store.engine import StoreRefused, connect, driver, refusing


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy, safe beside a writer; checked and on the disk before it has its name."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    with (
        refusing(target),
        closing(connect(source, write=False)) as reader,
        closing(driver().connect(partial, isolation_level=None)) as copy,
    ):
        reader.backup(copy, pages=4096)
        copy.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        partial.unlink()
        raise StoreRefused(f"The copy of “{source}” is damaged ({verdict}); it was not kept.")
    settle(partial, target)


def settle(partial: Path, target: Path) -> None:
    """Rename once every byte, and then the new name, is on the disk (reliability S27)."""
    partial.chmod(0o600)
    _flush(partial)
    partial.replace(target)
    if os.name == "posix":
        _flush(target.parent)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
