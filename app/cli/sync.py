"""`sync`, `outbox …`, `conflict …`: one round, what waits, what clashes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from app import wire
from app.cli.face import Broken, Face, Left, face
from app.cli.watching import stoppable, watched
from app.clock import iso
from app.commands import outbox as verbs
from app.connectors.contract import Fault
from app.orders.problems import Refused
from app.said import Said, say
from app.store.answers import Choice
from app.store.views import AccountRow, ConflictRow, OutboxRow
from app.text import clip

outbox = typer.Typer(no_args_is_help=True, help="What waits to be sent, and answers to doubts.")
conflict = typer.Typer(no_args_is_help=True, help="Fields changed here and there.")

SIDES: tuple[Choice, ...] = ("local", "remote")


def add_to(app: typer.Typer) -> None:
    app.command("sync")(sync)


def sync(
    context: typer.Context,
    account: Annotated[list[str] | None, typer.Option(help="Only this account.")] = None,
    push_only: Annotated[bool, typer.Option("--push-only")] = False,
    pull_only: Annotated[bool, typer.Option("--pull-only")] = False,
    full: Annotated[bool, typer.Option("--full", help="Ask for everything anew.")] = False,
    wait: Annotated[float, typer.Option(help="Repeat rounds up to so many seconds.")] = 0.0,
) -> None:
    """One round with every account, or with those named."""
    f = face(context)
    if push_only and pull_only:
        raise Refused.of("--pull-only", "", say("--push-only and --pull-only cannot go together."))
    if not wait >= 0:  # nor not-a-number
        raise Refused.of(
            "--wait", str(wait), say("{wait} is not a number of seconds from 0.", wait=wait)
        )
    house = f.house()
    rows = [f.account(name) for name in account or ()] or _present(house.desk.store.accounts())
    with stoppable() as stop:
        with watched() as report:
            results = house.sync(
                rows, push=not pull_only, pull=not push_only, full=full, wait_s=wait,
                stop=stop, report=report,
            )  # fmt: skip
        value = {name: result.counts() for name, result in results.items()}
        told = "\n".join(_told(name, counts) for name, counts in value.items())
        f.done({"accounts": value}, told)
    _end(f, results)


def _present(rows: list[AccountRow]) -> list[AccountRow]:
    return [row for row in rows if not row.removed]


def _told(name: str, counts: dict[str, Any]) -> str:
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if word != "complete")
    return f"{name}: {told}" + ("" if counts["complete"] else " (not complete)")


def _end(f: Face, results: Mapping[str, Any]) -> None:
    """Exit 70 when a round broke, 4 when an account was out of reach, 3 when something is left."""
    broken = [name for name, r in results.items() if r.broken]
    if broken:
        raise Broken(
            f"{', '.join(broken)}: something went wrong that should not have; the log is {f.log}"
        )
    for name, result in results.items():
        for reason in result.aside:
            f.warn(f"{name}: {reason}")
    left = [
        f"{name}: {r.fault or 'something is left; see `outbox list` and `conflict list`'}"
        for name, r in results.items()
        if r.left and not r.unreachable
    ]
    *others, last = [f"{name}: {r.fault}" for name, r in results.items() if r.unreachable] or [""]
    if last:
        for sentence in (*left, *others):
            f.warn(sentence)
        raise Fault(Said(last), outcome="not_sent")
    if left:
        raise Left(*left)


@outbox.command("list")
def list_outbox(context: typer.Context) -> None:
    """Everything not yet settled."""
    f = face(context)
    rows = verbs.outbox(f.desk(read_only=True))
    f.table(
        {"ops": [_op(row) for row in rows]},
        ("Seq", "Number", "Account", "Kind", "State", "Tries", "Last answer"),
        [
            (
                str(row.seq),
                row.number,
                row.account_name,
                row.kind,
                row.state,
                str(row.attempts),
                row.error_text[:60],
            )
            for row in rows
        ],
    )


def _op(row: OutboxRow) -> dict[str, Any]:
    return {
        "seq": row.seq,
        "order": row.order_id,
        "number": row.number,
        "account": row.account_name,
        "kind": row.kind,
        "state": row.state,
        "attempts": row.attempts,
        "next_at": iso(row.next_us) if row.next_us else None,
        "last_error": row.error_text or None,
    }


@outbox.command("retry")
def retry(context: typer.Context, seq: list[int]) -> None:
    """Try these again at the next sync."""
    f = face(context)
    for number in seq:
        verbs.retry(f.desk(), number)
    f.done(text="They go out at the next sync.")


@outbox.command("answer")
def answer(
    context: typer.Context,
    seq: int,
    more: Annotated[list[str] | None, typer.Argument(help="Further ids after --sent.")] = None,
    sent: Annotated[list[str] | None, typer.Option(help="It is there, under this id.")] = None,
    not_sent: Annotated[bool, typer.Option("--not-sent", help="It is not there.")] = False,
) -> None:
    """Settle a create whose result is unknown; a split order is there under several ids."""
    f = face(context)
    if bool(sent) == not_sent or (more and not sent):
        raise Refused.of("--sent", "", say("Say either --sent REMOTE_ID… or --not-sent."))
    verbs.answer(f.desk(), seq, sent=(*(sent or ()), *(more or ())))
    f.done(text="Settled." if sent else "It is sent again at the next sync.")


@outbox.command("discard")
def discard(context: typer.Context, seq: int) -> None:
    """Give one up: it is never sent."""
    f = face(context)
    verbs.discard(f.desk(), seq)
    f.done(text="Given up; the order is kept on this computer.")


@conflict.command("list")
def list_conflicts(context: typer.Context) -> None:
    """Every field changed here and at its account."""
    f = face(context)
    rows = verbs.conflicts(f.desk(read_only=True))
    f.table(
        {"conflicts": [_clash(row) for row in rows]},
        ("Number", "Account", "Field", "Here", "There"),
        [
            (
                row.number,
                row.account_name,
                row.group,
                *_apart(row.local, row.remote),
            )
            for row in rows
        ],
    )


def _apart(local: str | None, remote: str | None) -> tuple[str, str]:
    """Both sides in what they differ: of an address its city alone, where that alone differs."""
    here, there = (json.loads(side) if side else None for side in (local, remote))
    if not isinstance(here, dict) or not isinstance(there, dict):
        return _short(here), _short(there)
    keys = [key for key in {**here, **there} if here.get(key) != there.get(key)]
    return _told_keys(here, keys), _told_keys(there, keys)


def _told_keys(side: Mapping[str, Any], keys: Sequence[str]) -> str:
    return ", ".join(f"{key} {_short(side.get(key))}" for key in keys)


def _short(value: object) -> str:
    """A value as a table shows it."""
    if value is None or value == "":
        return "–"
    return clip(value if isinstance(value, str) else wire.dumps(value), 40)


def _clash(row: ConflictRow) -> dict[str, Any]:
    return {
        "order": row.order_id,
        "number": row.number,
        "account": row.account_name,
        "field": row.group,
        "base": json.loads(row.base) if row.base else None,
        "local": json.loads(row.local) if row.local else None,
        "remote": json.loads(row.remote) if row.remote else None,
        "since": iso(row.since_us),
    }


@conflict.command("resolve")
def resolve(
    context: typer.Context,
    order: str,
    take: Annotated[str, typer.Option(help="local or remote")],
    field: Annotated[str, typer.Option(help="One field of `conflict list`.")] = "",
) -> None:
    """Choose a side, for one field or for all of the order."""
    f = face(context)
    choice: Choice | None = next((side for side in SIDES if side == take), None)
    if choice is None:
        raise Refused.of(
            "--take",
            take,
            say("“{take}” is not one of {sides}.", take=take, sides=", ".join(SIDES)),
        )
    desk = f.desk()
    verbs.resolve_conflict(desk, desk.store.resolve(order), field or None, choice)
    f.done(text="Chosen.")
