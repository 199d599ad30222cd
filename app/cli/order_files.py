"""`order export` and `order import`: orders to and from CSV and XLSX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.face import face
from app.cli.orders import (
    Account,
    Attention,
    Country,
    FromDay,
    Search,
    Statuses,
    Tag,
    ToDay,
    Trash,
    query_of,
)
from app.cli.products import tell
from app.commands import order_files as verbs


def add_to(app: typer.Typer) -> None:
    app.command("export")(export_orders)
    app.command("import")(import_orders)


def export_orders(
    context: typer.Context,
    file: Path,
    search: Search = "",
    account: Account = "",
    statuses: Statuses = None,
    country: Country = "",
    from_day: FromDay = "",
    to_day: ToDay = "",
    tag: Tag = "",
    attention: Attention = False,
    trash: Trash = False,
) -> None:
    """Write the orders that the filters show, one row a line, to a CSV or XLSX file."""
    f = face(context)
    query = query_of(
        f, search=search, account=account, statuses=statuses, country=country,
        from_day=from_day, to_day=to_day, tag=tag, attention=attention, trash=trash,
    )  # fmt: skip
    number = verbs.export_file(f.desk(read_only=True), file, query)
    f.done({"paths": [str(file.absolute())]}, f"{number} orders are in {file}.")


def import_orders(
    context: typer.Context,
    file: Path,
    account: Annotated[str, typer.Option(help="The account they belong to.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
) -> None:
    """Take in the orders of a CSV or XLSX file; those that are there are corrected."""
    f = face(context)
    row = f.account(account, read_only=dry_run)
    told, _ = verbs.import_file(f.desk(read_only=dry_run), file, row.id, dry_run=dry_run)
    tell(f, told, "orders", dry_run=dry_run)
