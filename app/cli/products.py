"""`product …`: products in from a file, and the last such file taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.face import Face, Left, face
from app.commands import products as verbs
from app.exchange.results import Imported

app = typer.Typer(no_args_is_help=True, help="Products: bring them in from a file.")


@app.command("import")
def import_products(
    context: typer.Context,
    file: Path,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
) -> None:
    """Take in the products of a CSV or XLSX file."""
    f = face(context)
    told, _ = verbs.import_file(f.desk(read_only=dry_run), file, dry_run=dry_run)
    tell(f, told, "products", dry_run=dry_run)


@app.command("undo")
def undo(context: typer.Context) -> None:
    """Take the last import back."""
    f = face(context)
    verbs.undo_import(f.desk())
    f.done(text="The last import of products is taken back.")


def tell(f: Face, told: Imported, what: str, *, dry_run: bool) -> None:
    """The counts, every problem on its own line of stderr; exit 3 where there are any."""
    would = "would be " if dry_run else ""
    f.done(
        told.to_json(),
        f"{told.created} {what} {would}created, {told.updated} {would}updated,"
        f" {told.skipped} {would}skipped.",
    )
    if told.problems:
        raise Left(*(f"row {p.row}: {p.text}" for p in told.problems))
