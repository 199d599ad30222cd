"""`backup`, `restore`, `check`, `demo`: the profile as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import compose
from app.cli.face import face
from app.cli.papers import report
from app.cli.rescue import WAY_OUT, rescue
from app.commands import profile as verbs
from app.orders.problems import Refused
from app.said import say


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


def restore(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="The backup.")] = None,
    salvage: Annotated[
        bool, typer.Option("--salvage", help="Tell what can be saved of a damaged database.")
    ] = False,
    take: Annotated[
        str, typer.Option(help="With --salvage: go on with `rescued` or with `backup`.")
    ] = "",
) -> None:
    """Put a backup, or what is saved of a damaged database, in the profile's place."""
    f = face(context)
    if salvage == (file is not None) or (take and not salvage):
        expected = say("restore expects either FILE or --salvage [--take rescued|backup].")
        raise Refused.of("restore", str(file or ""), expected)
    if file is None:
        rescue(f, take)
        return
    aside, missing = compose.restore(f.root, file)
    for number in missing:
        f.warn(f"{number} was issued after this backup; keep its PDF, its number stays taken.")
    f.done(text=f"Restored; what was there is kept in {aside}." if aside else "Restored.")


def check(context: typer.Context) -> None:
    """Walk the database, the series, the papers' hashes and the outbox."""
    f = face(context)
    problems = verbs.check(f.desk(read_only=True))
    if any(problem.kind == "database" for problem in problems):
        f.warn(WAY_OUT)
    report(f, problems)


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
