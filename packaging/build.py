"""Builds the frozen program into dist/bordereau and starts it: it must say one line and no more.

`--archive` packs that folder for people afterwards. Knows nothing of what the program does.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "bordereau"
PROGRAMS = ("bordereau", "bordereau-cli")
LIMIT_MB = 230
SYMBOLS = ("libpython*.so*", "python3*/lib-dynload/*.so", "pysqlite3/*.so", "sqlalchemy/**/*.so")
SELFTEST_LIMIT_S = 120


def cut_faces() -> None:
    """The faces of papers are cut here once instead of on every desk (architecture)."""
    sys.path.insert(0, str(ROOT))
    from app.rendering.cutting import ship

    ship()


def freeze() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    command += [f"--distpath={ROOT / 'dist'}", f"--workpath={ROOT / 'build' / 'freeze'}"]
    subprocess.run([*command, str(ROOT / "packaging" / "bordereau.spec")], check=True, cwd=ROOT)


def strip() -> None:
    """Drop the debug symbols some wheels and Pythons carry; what patchelf moved is left alone."""
    if platform.system() != "Linux":
        return
    files = [path for pattern in SYMBOLS for path in (FOLDER / "_internal").glob(pattern)]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def size_mb() -> float:
    files = (f for f in FOLDER.rglob("*") if f.is_file() and not f.is_symlink())
    return sum(f.stat().st_size for f in files) / 1e6


def complaints(program: str) -> list[str]:
    """What is wrong with the frozen program; it is right when it says `selftest ok` alone."""
    with tempfile.TemporaryDirectory() as profile:
        told = subprocess.run(
            [FOLDER / program, "--profile", profile, "--selftest"],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=SELFTEST_LIMIT_S,
            check=False,
        )
    lines = [line for line in (told.stdout + told.stderr).splitlines() if line.strip()]
    found = [f"{program} --selftest: unexpected: {line}" for line in lines if line != "selftest ok"]
    if told.returncode:
        found.append(f"{program} --selftest: ended with {told.returncode}, 0 is expected.")
    if lines.count("selftest ok") != 1:
        found.append(f"{program} --selftest: did not say `selftest ok` once.")
    return found


def archive() -> Path:
    """One file to hand out: the folder, the licence, the changelog."""
    for paper in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / paper, FOLDER)
    name = f"bordereau-{version('bordereau')}-{platform.system()}-{platform.machine()}".lower()
    form = "zip" if os.name == "nt" else "xztar"
    return Path(shutil.make_archive(str(ROOT / "dist" / name), form, FOLDER.parent, FOLDER.name))


def main() -> int:
    if "--archive" in sys.argv[1:]:
        print(archive().relative_to(ROOT))
        return 0
    cut_faces()
    freeze()
    strip()
    found = [line for program in PROGRAMS for line in complaints(program)]
    if size_mb() > LIMIT_MB:
        found.append(f"{FOLDER.name}: {size_mb():.0f} MB; at most {LIMIT_MB} MB are expected.")
    print("\n".join(found) or f"{FOLDER.relative_to(ROOT)}: {size_mb():.0f} MB, starts and works.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
