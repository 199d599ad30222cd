"""One process writes a profile: an advisory lock held for life, and who holds it (sync §1.19).

The lock is on a file of its own; the operating system frees it when its holder dies. What the
second process is told stands in a file beside it, because a locked file can't be read everywhere.
"""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.said import Said, say
from app.store.engine import StoreRefused


class ProfileLock:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._beside = path.with_name(path.name + ".holder")
        self._lock: Any = None

    def take(self, socket_name: str = "") -> None:
        """Take the lock, or raise StoreRefused naming its holder.

        `socket_name` is the local socket on which the holder's window can be asked to come up.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(
            self._path, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False,
            preserve_lock_file=True,
        )  # fmt: skip
        try:
            lock.acquire()
        except Timeout:
            raise StoreRefused(self._sentence()) from None
        except OSError as error:
            raise StoreRefused(
                say(
                    "“{path}” can't be locked: {strerror}.",
                    path=self._path,
                    strerror=error.strerror,
                )
            ) from error
        self._lock = lock
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "socket": socket_name}
        with suppress(OSError):  # a full disk: the lock holds all the same
            self._beside.write_text(json.dumps(holder), encoding="utf-8")

    def release(self) -> None:
        """Give the lock back; without one this does nothing."""
        if self._lock is not None:
            self._beside.unlink(missing_ok=True)
            self._lock.release()
            self._lock = None

    def holder(self) -> dict[str, Any]:
        """`pid`, `host` and `socket` of whoever holds it; empty when that is not known."""
        try:
            found = json.loads(self._beside.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _sentence(self) -> Said:
        holder = self.holder()
        if not holder:
            return say("This profile is in use by another program; close that one first.")
        return say(
            "This profile is in use by process {pid} on {host}; "
            "close that window or wait until its command is done.",
            pid=holder.get("pid"),
            host=holder.get("host"),
        )
