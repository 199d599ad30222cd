"""The command line: another face on the verbs of `app.commands` (contract: Commands)."""

from __future__ import annotations


def main() -> None:
    from app.cli.program import run

    run()
