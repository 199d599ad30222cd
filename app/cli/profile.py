"""`backup`, `restore`, `check`, `demo`: the profile as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import compose
from app.cli.face import face
from app.cli.papers import report
from app.commands import profile as verbs


def add_to(app: typer.Typer) -> None:
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("check")(check)
    app.command("demo")(demo)


def backup(context: typer.Context, file: Path) -> None:
    """One zip of a consistent copy of the database and the issued papers."""
    f = face(context)
    path = verbs.backup(f.desk(read_only=True), file)
    f.done({"paths": [str(path)]}, str(path))


def restore(context: typer.Context, file: Path) -> None:
    """Put a backup in the profile's place; what was there is kept aside."""
    f = face(context)
    aside, missing = compose.restore(f.root, file)
    for number in missing:
        f.warn(f"{number} was issued after this backup; keep its PDF, its number stays taken.")
    f.done(text=f"Restored; what was there is kept in {aside}." if aside else "Restored.")


def check(context: typer.Context) -> None:
    """Walk the database, the series, the papers' hashes and the outbox."""
    f = face(context)
    report(f, verbs.check(f.desk(read_only=True)))


def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="The folder for the papers.")] = Path("build/demo"),
) -> None:
    """The main job without a screen, against remotes of its own."""
    from app.cli.demo import run

    f = face(context)
    paths = run(out, say=(lambda _: None) if f.as_json else _say)
    f.done({"paths": [str(path) for path in paths]}, "\n".join(map(str, paths)))


def _say(sentence: str) -> None:
    typer.echo(sentence)
