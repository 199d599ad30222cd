"""What a person may hand to whoever helps: how the program is set up and how it fares.

Every part is built from what it names; nothing is copied whole but the log, which was masked when
it was written. No order, no body, no secret, no customer (reliability-tests S22).
"""

from __future__ import annotations

import json
import platform
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZipFile

from app import logs, settings
from app.commands import accounts, profile
from app.commands.desk import Desk
from app.orders.problems import Refused
from app.paths import write_atomically
from app.said import say
from app.store import tally
from app.store.engine import driver
from app.store.views import AccountRow

LOG_BYTES = 300_000  # of its end
TOLD_OPTIONS = ("settle_s", "rate", "reads", "path_form")  # with their values; others by name
_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "httpx", "reportlab", "keyring")


class Part(NamedTuple):
    """One file of the bundle."""

    name: str
    text: str


def gather(desk: Desk) -> tuple[Part, ...]:
    """Everything that would be saved, to be looked at first. Walks the database: for a worker."""
    with desk.store.read() as reader:
        counts, runs = tally.of_profile(reader), tally.last_runs(reader)
        of_accounts = {
            row.name: {**_account(row), "counts": tally.of_account(reader, row.id)}
            for row in desk.store.accounts()
        }
    return (
        Part("versions.json", _json(_versions())),
        Part("settings.json", _json(_settings(desk))),
        Part("accounts.json", _json(of_accounts)),
        Part("counts.json", _json(counts)),
        Part("pulls.json", _json(runs)),
        Part("check.json", _json(_check(desk))),
        Part("log.txt", _log(desk)),
    )


def save(file: Path, parts: tuple[Part, ...]) -> Path:
    """One zip of these parts and nothing else. Raises Refused in words."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as bundle:
        for part in parts:
            bundle.writestr(part.name, part.text)
    try:
        write_atomically(file, made.getvalue())
    except OSError as error:
        sentence = say(
            "{name} can't be written there: {strerror}.", name=file.name, strerror=error.strerror
        )
        raise Refused.of("file", file.name, sentence) from None
    return file


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _versions() -> Mapping[str, object]:
    return {
        "program": _version("bordereau"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": driver().sqlite_version,
        **{name: _version(name) for name in _LIBRARIES},
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not told"


def _settings(desk: Desk) -> Mapping[str, object]:
    """No saved view and no printer's name: a person chose those words."""
    kept = settings.load(desk.paths.settings)
    return {
        "language": kept.language,
        "theme": kept.theme,
        "text_px": kept.text_px,
        "columns": [column.name for column in kept.columns if column.shown],
        "copies": {kind: way.copies for kind, way in kept.printing.items()},
        "views": len(kept.views),
    }


def _account(row: AccountRow) -> Mapping[str, object]:
    options = {**row.found, **row.options}
    return {
        "kind": row.kind,
        "host": urlsplit(row.url).hostname or "",
        "state": "removed" if row.removed else accounts.state(row),
        "failures": row.failures,
        "paused_until": _time(row.paused_until_us),
        "last_complete": _time(row.last_complete_us),
        "options": {name: options[name] for name in TOLD_OPTIONS if name in options},
        "further_options": sorted(set(row.options) - set(TOLD_OPTIONS)),
        "defaults": sorted(row.defaults),
    }


def _time(us: int | None) -> str:
    return datetime.fromtimestamp(us / 1_000_000, UTC).isoformat() if us else ""


def _check(desk: Desk) -> Mapping[str, int]:
    """How many findings of each kind; their words may name a paper."""
    return Counter(found.kind for found in profile.check(desk))


def _log(desk: Desk) -> str:
    """The end of the log; folders are named from the clerk's own on."""
    text = logs.tail(desk.paths.logs / "bordereau.log", LOG_BYTES)
    for folder, word in ((desk.paths.root, "PROFILE"), (Path.home(), "HOME")):
        text = text.replace(str(folder), word)
    return text
