"""The profile's folder, files written whole, network drives refused, resources found."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app import paths
from app.paths import ProfilePaths, ProfileRefused

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ana/local ext4 rw 0 0
//nas/share /mnt/big\\040share cifs rw 0 0
"""


def test_everything_stands_inside_the_profile(tmp_path: Path) -> None:
    profile = ProfilePaths(tmp_path / "a" / "desk's 100% #é")
    profile.prepare()
    places = (
        profile.database, profile.documents, profile.backups, profile.logs, profile.lock,
        profile.settings, profile.cache, profile.issued_log,
    )  # fmt: skip
    assert len(set(places)) == len(places)
    assert all(place.parent == profile.root for place in places)
    profile.prepare()


def test_the_profile_is_its_owners(tmp_path: Path) -> None:
    root = tmp_path / "desk"
    root.mkdir(mode=0o755)
    ProfilePaths(root).prepare()
    rights = 0o700 if os.name == "posix" else 0o777  # Windows keeps them elsewhere
    for folder in (root, root / "documents", root / "logs"):
        assert stat.S_IMODE(folder.stat().st_mode) == rights


def test_a_folder_that_cannot_be_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ProfileRefused, match="cannot be used: "):
        ProfilePaths(tmp_path / "file").prepare()


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/desk", ""),
        ("/home/ana/desk", "nfs4"),
        ("/home/ana/local/desk", ""),
        ("/mnt/big share/desk", "cifs"),
        ("/homes/desk", ""),
    ],
)
def test_network_drives(folder: str, kind: str) -> None:
    assert paths.network_file_system(Path(folder), MOUNTS) == kind


def test_a_network_drive_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "network_file_system", lambda _path: "nfs4")
    with pytest.raises(ProfileRefused, match=r"is on a network drive \(nfs4\); choose a folder"):
        ProfilePaths(tmp_path / "desk").prepare()
    assert not (tmp_path / "desk").exists()


def test_the_variable_names_the_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.PROFILE_VARIABLE, str(tmp_path))
    assert paths.default_root() == tmp_path
    monkeypatch.delenv(paths.PROFILE_VARIABLE)
    assert paths.default_root().name == "bordereau"


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    paths.write_atomically(target, b"one")
    paths.write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_failed_write_leaves_the_old_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "settings.json"
    paths.write_atomically(target, b"one")

    def full_disk(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        paths.write_atomically(target, b"two")
    assert target.read_bytes() == b"one"
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_a_link_out_of_the_folder_is_replaced_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"keep")
    link = tmp_path / "desk" / "settings.json"
    link.parent.mkdir()
    link.symlink_to(outside)
    paths.write_atomically(link, b"new")
    assert outside.read_bytes() == b"keep"
    assert link.read_bytes() == b"new"
    assert not link.is_symlink()


def test_resources_are_found() -> None:
    assert (paths.resource("__init__.py")).is_file()
