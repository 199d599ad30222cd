"""The command line: another face on the verbs of `app.commands` (contract: Commands)."""

from __future__ import annotations


def main() -> None:
    """The console program. Ctrl-C is one word also while the program is still being loaded."""
    try:
        from app.cli.program import run

        run()
    except KeyboardInterrupt:
        raise SystemExit("Stopped.") from None  # on stderr, exit 1
