"""`document …`, `series …`, `company …`: the papers, their numbers, the exporter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from app import money
from app.cli.face import Face, Left, No, face, quantities, read_object, sentence
from app.clock import iso
from app.commands import credits, exporter, printing
from app.commands import papers as verbs
from app.commands.orders import linked
from app.orders.problems import Refused
from app.said import say
from app.settings import MOST_COPIES
from app.store.views import DocumentRow

document = typer.Typer(no_args_is_help=True, help="Draft, issue, print and prove papers.")
series = typer.Typer(no_args_is_help=True, help="The numbers of the papers.")
company = typer.Typer(no_args_is_help=True, help="The exporter on the papers.")

Out = Annotated[Path, typer.Option("--out", help="The folder to write to.")]


Shipment = Annotated[str, typer.Option("--shipment", help="Only what is in that shipment.")]


@document.command("draft")
def draft(
    context: typer.Context, kind: str, orders: list[str], out: Out, shipment: Shipment = ""
) -> None:
    """Draw papers without a number, with every finding."""
    f = face(context)
    desk = f.desk()
    _each(
        f, kind, orders,
        lambda order_id: verbs.draft_documents(desk, order_id, kind, out, shipment=shipment),
    )  # fmt: skip


@document.command("issue")
def issue(
    context: typer.Context,
    kind: str,
    orders: list[str],
    out: Annotated[Path | None, typer.Option("--out", help="A folder for a copy.")] = None,
    shipment: Shipment = "",
) -> None:
    """Take the next number, one transaction per order."""
    f = face(context)
    desk = f.desk()
    _each(
        f, kind, orders,
        lambda order_id: verbs.issue_documents(desk, order_id, kind, out, shipment=shipment),
    )  # fmt: skip


def _each(f: Face, kind: str, orders: list[str], draw: Callable[[str], list[verbs.Paper]]) -> None:
    """Draw each order's paper: 0 if every one was drawn, 3 if some, 1 if none."""
    exporter.check_kind(kind)
    drawn: list[dict[str, Any]] = []
    refused: list[str] = []
    desk = f.desk()
    for order in orders:
        try:
            papers = draw(desk.store.resolve(order))
        except Refused as refusal_:
            refused += [f"{order}: {sentence(problem)}" for problem in refusal_.problems]
            continue
        drawn += [_paper(paper) for paper in papers]
    f.done(drawn, "\n".join(f"{d['number'] or 'draft'}  {d['path']}" for d in drawn))
    if refused:
        raise (Left if drawn else No)(*refused)


def _paper(paper: verbs.Paper) -> dict[str, Any]:
    return {
        "order": paper.order_id,
        "kind": paper.kind,
        "number": paper.number or None,
        "path": str(paper.path),
        "sha256": paper.sha256,
        "pages": paper.pages,
        "warnings": [
            {"level": finding.level, "where": finding.where, "text": finding.text}
            for finding in paper.findings
        ],
    }


@document.command("credit")
def credit(
    context: typer.Context,
    number: str,
    reason: Annotated[str, typer.Option(help="Why; printed on the credit note.")],
    line: Annotated[
        list[str] | None, typer.Option(help="ID=QTY, repeatable; without it all that is left.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="A folder for a copy.")] = None,
) -> None:
    """Take back an invoice, or quantities of its lines, with a credit note."""
    f = face(context)
    lines = quantities(line) if line else None
    paper = credits.credit_document(f.desk(), number, lines, reason, out)
    f.done([_paper(paper)], f"{paper.number}  {paper.path}")


@document.command("list")
def list_documents(
    context: typer.Context,
    order: Annotated[str, typer.Option(help="Only this order's.")] = "",
) -> None:
    """Every issued paper."""
    f = face(context)
    desk = f.desk(read_only=True)
    rows = verbs.documents_of(desk, order_id=desk.store.resolve(order) if order else "")
    f.table(
        {"documents": [_issued(f, row) for row in rows]},
        ("Number", "Kind", "Order", "Issued", "Total"),
        [
            (
                row.number,
                row.kind,
                row.order_number,
                row.business_day,
                f"{money.text(row.total, row.currency)} {row.currency}" if row.currency else "",
            )
            for row in rows
        ],
    )


def _issued(f: Face, row: DocumentRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "kind": row.kind,
        "order": row.order_id,
        "issued_at": iso(row.issued_us),
        "total": money.text(row.total, row.currency) if row.currency else None,
        "currency": row.currency or None,
        **linked(row),
        "void_reason": row.void_reason or None,
        "path": str(f.root / row.path) if row.path else None,
        "sha256": row.sha256 or None,
    }


@document.command("reprint")
def reprint(context: typer.Context, number: str, out: Out) -> None:
    """Write the stored bytes of an issued paper."""
    f = face(context)
    path = verbs.reprint(f.desk(read_only=True), number, out)
    f.done({"paths": [str(path)]}, str(path))


@document.command("void")
def void(
    context: typer.Context,
    number: str,
    reason: Annotated[str, typer.Option(help="Why; kept for ever.")],
) -> None:
    """Mark a failed paper as void; its number stays taken."""
    f = face(context)
    verbs.void_document(f.desk(), number, reason)
    f.done(text=f"{number} is void; its number stays taken.")


@document.command("verify")
def verify(context: typer.Context) -> None:
    """Hash every file and the chain again; look for holes, doubles, inversions."""
    f = face(context)
    report(f, verbs.verify(f.desk(read_only=True)))


def report(f: Face, problems: list[Any]) -> None:
    """Print problems; any one means exit 1."""
    f.done(
        {"problems": [{"kind": p.kind, "where": p.where, "text": p.text} for p in problems]},
        "All is well." if not problems else "",
    )
    if problems:
        raise No(*(f"{p.where}: {p.text}" for p in problems))


@document.command("print")
def print_documents(
    context: typer.Context,
    numbers: list[str],
    printer: Annotated[
        str | None, typer.Option(help="The system's print queue; else the one kept for the kind.")
    ] = None,
    copies: Annotated[
        int | None, typer.Option(help="So many of each; else as kept, or as the carrier asks.")
    ] = None,
) -> None:
    """Send stored papers to the system's print queue."""
    f = face(context)
    if copies is not None and not 1 <= copies <= MOST_COPIES:
        raise Refused.of(
            "--copies",
            str(copies),
            say("{copies} is not from 1 to {most_copies}.", copies=copies, most_copies=MOST_COPIES),
        )
    printing.print_documents(f.desk(), numbers, printer, copies)
    f.done(text=f"{len(numbers)} sent to the print queue.")


@series.command("list")
def list_series(context: typer.Context) -> None:
    """Every series: prefix, first, last, next, issued, void."""
    f = face(context)
    rows = exporter.series(f.desk(read_only=True))
    f.table(
        {
            "series": [
                {
                    "company": row.company,
                    "kind": row.kind,
                    "prefix": row.prefix,
                    "width": row.width,
                    "first": row.first,
                    "last": row.last,
                    "next": row.next,
                    "issued": row.issued,
                    "voided": row.voided,
                }
                for row in rows
            ]
        },
        ("Kind", "Prefix", "Next", "Issued", "Void"),
        [(row.kind, row.prefix, str(row.next), str(row.issued), str(row.voided)) for row in rows],
    )


@series.command("set")
def set_series(
    context: typer.Context,
    kind: str,
    company_name: Annotated[str, typer.Option("--company", help="A further company.")] = "",
    prefix: Annotated[str | None, typer.Option(help="With {year} and {desk} if wanted.")] = None,
    width: Annotated[int | None, typer.Option(help="Digits of the number.")] = None,
    next_number: Annotated[int | None, typer.Option("--next", help="Upwards only.")] = None,
    note: Annotated[str, typer.Option(help="Why the number jumps.")] = "",
) -> None:
    """Set how a kind's numbers look, or take over from another system."""
    f = face(context)
    exporter.set_series(
        f.desk(),
        kind,
        company=company_name,
        prefix=prefix,
        width=width,
        next_number=next_number,
        note=note,
    )
    f.done(text="Kept.")


@series.command("desk")
def desk_mark(context: typer.Context, mark: str) -> None:
    """Set this desk's mark: three letters or digits."""
    f = face(context)
    exporter.set_desk_mark(f.desk(), mark)
    f.done(text=f"This desk is {mark}.")


@company.command("set")
def set_company(context: typer.Context, name: Annotated[str, typer.Argument()] = "") -> None:
    """Set the exporter: one JSON object on standard input."""
    f = face(context)
    exporter.set_company(f.desk(), name, read_object("company"))
    f.done(text="Kept.")


@company.command("show")
def show_company(context: typer.Context, name: Annotated[str, typer.Argument()] = "") -> None:
    """Show the exporter."""
    f = face(context)
    value = exporter.company(f.desk(read_only=True), name)
    if value is None:
        raise No(f"The company {f'“{name}” ' if name else ''}is not set; see `company set`.")
    f.done(value, "\n".join(f"{key}: {part}" for key, part in value.items()))
