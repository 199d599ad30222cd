"""`account …`: add, change, list, test, remove. Secrets never stand on the command line."""

from __future__ import annotations

import getpass
import sys
from typing import Annotated

import typer

from app.cli.face import Face, No, face, pairs
from app.clock import iso
from app.commands import accounts as verbs
from app.connectors.contract import Fault
from app.connectors.registry import KINDS
from app.orders.problems import Refused
from app.said import say
from app.store.views import AccountRow

app = typer.Typer(no_args_is_help=True, help="Logins to remote order systems.")

Options = Annotated[list[str] | None, typer.Option("--option", help="KEY=VALUE, repeatable.")]
Defaults = Annotated[list[str] | None, typer.Option("--default", help="KEY=VALUE, repeatable.")]


@app.command("add")
def add(
    context: typer.Context,
    name: str,
    kind: Annotated[str, typer.Option(help="The remote system.")],
    url: Annotated[str, typer.Option(help="What stands before the documented path.")],
    option: Options = None,
    default: Defaults = None,
) -> None:
    """Add an account; its secrets come from the environment or are asked for."""
    f = face(context)
    if kind not in KINDS:
        raise Refused.of(
            "--kind",
            kind,
            say("“{kind}” is not one of {kinds}.", kind=kind, kinds=", ".join(KINDS)),
        )
    options, defaults = pairs("--option", option or ()), pairs("--default", default or ())
    found = verbs.secrets_in_environment(f.desk(), name, kind)
    verbs.add_account(f.desk(), name, kind=kind, url=url, options=options, defaults=defaults)
    _keep_secrets(f, name, kind, found)
    f.done(text=f"{name} is added; `account test {name}` proves it.")


@app.command("set")
def change(
    context: typer.Context,
    name: str,
    url: Annotated[str, typer.Option(help="A new address.")] = "",
    option: Options = None,
    default: Defaults = None,
) -> None:
    """Change an account; an empty value removes the key."""
    f = face(context)
    row = f.account(name)
    found = verbs.secrets_in_environment(f.desk(), name, row.kind)
    verbs.set_account(
        f.desk(), row.id, url, pairs("--option", option or ()), pairs("--default", default or ())
    )
    if found:
        _store(f, name, found)
    f.done(text=f"{name} is changed.")


def _keep_secrets(f: Face, name: str, kind: str, found: dict[str, str]) -> None:
    """Keep those found in the keyring; none found, ask for them on a terminal."""
    if not found and sys.stdin.isatty():
        for field in KINDS[kind].secrets[0]:
            found[field] = getpass.getpass(f"{field}: ")
    if found:
        _store(f, name, found)
    else:
        fields = " and ".join(
            f"BORDEREAU_SECRET_{name.upper().replace('-', '_')}_{field.upper()}"
            for field in KINDS[kind].secrets[0]
        )
        f.warn(f"{name} has no secret yet: set {fields}, then run `account set {name}`.")


def _store(f: Face, name: str, found: dict[str, str]) -> None:
    if not verbs.keep_secrets(f.desk(), name, found):
        f.warn(
            f"{name}: this computer has no working keyring, so nothing was stored; "
            "give the secrets in the environment."
        )


@app.command("list")
def list_accounts(context: typer.Context) -> None:
    """All accounts and how they are."""
    f = face(context)
    rows = [row for row in f.desk(read_only=True).store.accounts() if not row.removed]
    f.table(
        {"accounts": [_shown(row) for row in rows]},
        ("Name", "Kind", "State", "Address"),
        [(row.name, row.kind, verbs.state(row), row.url) for row in rows],
    )


def _shown(row: AccountRow) -> dict[str, object]:
    return {
        "name": row.name,
        "kind": row.kind,
        "url": row.url,
        "options": dict(row.options),
        "defaults": dict(row.defaults),
        "state": verbs.state(row),
        "paused_until": iso(row.paused_until_us) if row.paused_until_us else None,
        "last_complete_at": iso(row.last_complete_us) if row.last_complete_us else None,
    }


@app.command("test")
def test(context: typer.Context, name: str) -> None:
    """Prove an account: reached, signed in, readable."""
    f = face(context)
    steps = verbs.test_account(f.desk(), f.account(name).id)
    ok = all(step.ok for step in steps)
    f.done(
        {
            "ok": ok,
            "steps": [{"what": s.what, "ok": s.ok, "text": s.text} for s in steps],
        },
        "\n".join(f"{'✓' if s.ok else '✗'} {s.what}: {s.text}" for s in steps),
    )
    for step in steps:
        if step.unreachable:
            raise Fault(step.text, outcome="not_sent")
        if not step.ok:
            raise No(step.text)


@app.command("remove")
def remove(context: typer.Context, name: str) -> None:
    """Remove an account; its orders stay. Refused while anything of it is unsent."""
    f = face(context)
    verbs.remove_account(f.desk(), f.account(name).id)
    f.done(text=f"{name} is removed; its orders are kept on this computer.")
