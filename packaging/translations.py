"""Keeps the translations in step: texts out of the sources, catalogues compiled for the program.

`python packaging/translations.py` rewrites both; a test fails when it was forgotten. English
has a catalogue for its plurals alone; texts a language lacks are shown in English.
"""

from __future__ import annotations

import ast
import dataclasses
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr", "ro")


def tool(name: str) -> str:
    """Qt's own program, as PySide6 ships it."""
    return str(Path(PySide6.__file__).parent / name)


def sources() -> list[str]:
    return sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))


def sentences() -> list[str]:
    """The templates of the program's own sentences (`app.said`): no Qt marks them.

    Those of the console alone stay English.
    """
    found = dict.fromkeys((*_of_rules(), *_of_fields()))
    for path in (*sorted((ROOT / "app").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))):
        if ROOT / "app" / "cli" not in path.parents:
            found |= dict.fromkeys(_said(ast.parse(path.read_text(encoding="utf-8"))))
    return list(found)


def _said(tree: ast.AST) -> Iterator[str]:
    """The literals given to `say` and `template`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("say", "template"):
            text = node.args[0]
            if isinstance(text, ast.Constant):
                yield str(text.value)


def _of_rules() -> Iterator[str]:
    """Texts of the dated rules that such a sentence repeats (`from_data`)."""
    lanes, carriers, customs, english = (
        json.loads((ROOT / "resources" / "rules" / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("vat_lanes", "carriers", "customs", "words/en")
    )
    yield from (lane["short"] for lane in lanes)
    yield from (rule["tracking_form"] for rule in carriers.values() if "tracking_form" in rule)
    yield from customs["reasons"]["values"]
    labels = english["labels"].items()
    yield from (str(words) for key, words in labels if key.startswith("remark_"))
    yield from (code["name"] for rule in customs["hs_import"] for code in rule["values"].values())


def _of_fields() -> Iterator[str]:
    """What the fields of an order are called in a sentence: their names in words."""
    sys.path.insert(0, str(ROOT))
    from app.orders.groups import RECORDS
    from app.orders.model import AXES, ROLES, TIMES, Line, Notes, Order, Party

    names = [
        field.name for kind in (Order, Party, Line, Notes) for field in dataclasses.fields(kind)
    ]
    yield from (name.replace("_", " ") for name in (*names, *AXES, *ROLES, *TIMES, *RECORDS))


def listed(folder: Path = FOLDER) -> Path:
    """The templates once more, by which a window knows again what a row keeps in English."""
    made = folder / "sentences.json"
    made.write_text(json.dumps(sentences(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    return made


def marked(folder: Path) -> str:
    """A source that shows them to Qt's program."""
    lines = [f"QT_TRANSLATE_NOOP('Sentences', {json.dumps(one, ensure_ascii=False)})"
             for one in sentences()]  # fmt: skip
    made = folder / "sentences.py"
    made.write_text("\n".join(lines), encoding="utf-8")
    return str(made)


def update(language: str, folder: Path = FOLDER) -> Path:
    """Take the texts of the sources into the language's catalogue; what is translated stays."""
    catalogue = folder / f"bordereau_{language}.ts"
    plural = ["-pluralonly"] if language == "en" else []
    with TemporaryDirectory() as beside:
        command = [
            tool("lupdate"), *plural, "-no-obsolete", "-locations", "none", "-silent",
            "-source-language", "en", "-target-language", language,
            *sources(), marked(Path(beside)), "-ts", str(catalogue),
        ]  # fmt: skip
        subprocess.run(command, check=True)
    return catalogue


def compiled(catalogue: Path, folder: Path = FOLDER) -> Path:
    made = folder / catalogue.with_suffix(".qm").name
    subprocess.run([tool("lrelease"), "-silent", str(catalogue), "-qm", str(made)], check=True)
    return made


def main() -> None:
    listed()
    for language in LANGUAGES:
        sys.stdout.write(f"{compiled(update(language))}\n")


if __name__ == "__main__":
    main()
