"""Keeps the translations in step: texts out of the sources, catalogues compiled for the program.

`python packaging/translations.py` rewrites both; a test fails when it was forgotten. English
has a catalogue for its plurals alone; texts a language lacks are shown in English.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr", "ro")


def tool(name: str) -> str:
    """Qt's own program, as PySide6 ships it."""
    return str(Path(PySide6.__file__).parent / name)


def sources() -> list[str]:
    return sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))


def update(language: str, folder: Path = FOLDER) -> Path:
    """Take the texts of the sources into the language's catalogue; what is translated stays."""
    catalogue = folder / f"bordereau_{language}.ts"
    plural = ["-pluralonly"] if language == "en" else []
    command = [
        tool("lupdate"), *plural, "-no-obsolete", "-locations", "none", "-silent",
        "-source-language", "en", "-target-language", language, *sources(), "-ts", str(catalogue),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    return catalogue


def compiled(catalogue: Path, folder: Path = FOLDER) -> Path:
    made = folder / catalogue.with_suffix(".qm").name
    subprocess.run([tool("lrelease"), "-silent", str(catalogue), "-qm", str(made)], check=True)
    return made


def main() -> None:
    for language in LANGUAGES:
        sys.stdout.write(f"{compiled(update(language))}\n")


if __name__ == "__main__":
    main()
