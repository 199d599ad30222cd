"""`sandbox`: the remotes in miniature, until interrupted; `sandbox --faults` lists their faults."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Sequence
from typing import Annotated

import typer

from app.cli.face import pairs
from app.orders.problems import Refused
from app.said import say

MOST_PORT = 65_535


def add_to(app: typer.Typer) -> None:
    app.command("sandbox")(sandbox)


def sandbox(
    port: Annotated[int, typer.Option(min=0, max=MOST_PORT, help="0 = any free one.")] = 0,
    fault: Annotated[
        list[str] | None, typer.Option("--fault", help="[KIND:]NAME=RATE, repeatable.")
    ] = None,
    *,
    faults: Annotated[bool, typer.Option("--faults", help="Only list the faults.")] = False,
) -> None:
    """The four remotes in miniature on 127.0.0.1, until interrupted."""
    from app.sandbox import TABLE, Sandbox

    if faults:
        for each in TABLE.values():
            sys.stdout.write(f"{each.name:15} {each.meaning}\n")
        return
    try:
        running = Sandbox(port=port)
    except OSError as error:
        why = error.strerror or "it is taken"
        raise Refused.of(
            "--port", str(port), say("Port {port} cannot be used: {why}.", port=port, why=why)
        ) from None
    with running:
        running.set_faults(_rates(fault or (), tuple(running.remotes)))
        sys.stdout.write(json.dumps(running.description()) + "\n")
        sys.stdout.flush()
        _until_interrupted()


def _rates(words: Sequence[str], kinds: Sequence[str]) -> dict[str, dict[str, float]]:
    """`[KIND:]NAME=RATE` by kind and name; a word that is none is refused."""
    from app.sandbox import TABLE
    from app.sandbox.weather import EVERY_KIND

    rates: dict[str, dict[str, float]] = {}
    for word, rate in pairs("--fault", words).items():
        kind, colon, name = word.rpartition(":")
        if colon and kind not in kinds:
            raise Refused.of(
                "--fault",
                kind,
                say("“{kind}” is not one of {kinds}.", kind=kind, kinds=", ".join(kinds)),
            )
        if name not in TABLE:
            said = say("“{name}” is no fault; “sandbox --faults” lists them.", name=name[:40])
            raise Refused.of("--fault", name, said)
        rates.setdefault(kind or EVERY_KIND, {})[name] = _rate(rate)
    return rates


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = -1.0
    if not 0 <= rate <= 1:
        raise Refused.of(
            "--fault", text, say("“{text}” is not a rate from 0 to 1.", text=text[:40])
        )
    return rate


def _until_interrupted() -> None:
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        return
