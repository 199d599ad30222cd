"""Where things are: the profile's folder and the program's own resources.

It knows no content of any of these files.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.said import say

PROFILE_VARIABLE = "BORDEREAU_PROFILE"

# SQLite's locks cannot be trusted there (reliability-tests 140).
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph"})


class ProfileRefused(Exception):
    """The profile's folder cannot be used; the text is a sentence for people."""


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """The folder that holds everything of one clerk's desk (contract, `--profile`)."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "bordereau.db"

    @property
    def documents(self) -> Path:
        return self.root / "documents"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        return self.root / "bordereau.lock"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def issued_log(self) -> Path:
        """The chain of hashes of issued papers, one line each."""
        return self.root / "issued.log"

    def prepare(self) -> None:
        """Make the folder, readable by its owner only. Raises ProfileRefused in words."""
        if kind := network_file_system(self.root):
            raise ProfileRefused(
                say(
                    "The profile folder {folder} is on a network drive ({kind}); "
                    "choose a folder on a disk of this computer.",
                    folder=self.root,
                    kind=kind,
                )
            )
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.root.chmod(0o700)
            for folder in (self.documents, self.backups, self.logs, self.cache):
                folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            why = say(
                "The profile folder {folder} cannot be used: {why}.",
                folder=self.root,
                why=error.strerror,
            )
            raise ProfileRefused(why) from None


def default_root() -> Path:
    """`BORDEREAU_PROFILE`, else the place this system keeps a program's user files."""
    import platformdirs

    named = os.environ.get(PROFILE_VARIABLE)
    if named:
        return named_root(named)
    return Path(platformdirs.user_data_dir("bordereau", appauthor=False))


def named_root(text: str) -> Path:
    """The folder that a person named as the profile, by its whole path: secrets go by that."""
    folder = Path(text)
    with suppress(RuntimeError):  # the home of nobody known: then a folder is called so
        folder = folder.expanduser()
    return folder.absolute()


def resource(name: str) -> Path:
    """A file that ships with the program, e.g. `rules/lanes.json`; also in a frozen build."""
    return Path(__file__).resolve().parent.parent / "resources" / name


def write_atomically(path: Path, content: bytes) -> None:
    """The whole content or the old file, also after a power cut; for the owner's eyes only.

    Raises OSError.
    """
    with replacing(path) as made:
        made.write_bytes(content)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """An empty file beside `path` to write to, which takes its name at the end of the block.

    After an exception the old file stays. Nobody knows its name before, so no link planted there
    is followed; the rename is one step (reliability-tests §3.8 S27).
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
    os.close(handle)
    made = Path(name)
    try:
        yield made
        with made.open("rb+") as file:
            os.fsync(file.fileno())
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where a folder can be opened (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def network_file_system(path: Path, mounts: str | None = None) -> str:
    """The kind of network file system `path` lies on, "" when it is a local one or unknown.

    `mounts` is the text of Linux' /proc/mounts; other systems are not asked.
    """
    if mounts is None:
        if not sys.platform.startswith("linux"):
            return ""
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    target = path.resolve()
    best, kind = -1, ""
    for line in mounts.splitlines():
        _, point, found, *_ = line.split(" ")
        folder = Path(point.replace("\\040", " "))
        if target.is_relative_to(folder) and len(folder.parts) >= best:
            best, kind = len(folder.parts), found
    return kind if kind in _NETWORK else ""
