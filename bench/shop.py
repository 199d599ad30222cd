"""A MerchantPro shop for the pulls that are timed: the sandbox, each answer made once and kept.

As a program (`python -m bench.shop ORDERS`) it prints its account, then for each line on its
standard input the targets it was asked for since the last one; it ends with that input.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any

from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call

KIND = "merchantpro"


class Shop(Sandbox):
    """Keeps what it answered, so that its own work is not what is timed."""

    def __init__(self, orders: int) -> None:
        super().__init__(orders=orders)
        self.kept: dict[str, tuple[str | None, Answer]] = {}
        self.asked: list[str] = []

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        self.asked.append(call.target)
        if call.target not in self.kept:
            self.kept[call.target] = super().serve(kind, call)
        return self.kept[call.target]


@dataclass(frozen=True)
class Remote:
    """The shop as the bench sees it, in a process of its own."""

    account: dict[str, Any]
    ask: IO[str]
    answers: IO[str]

    def targets(self) -> list[str]:
        """What was asked for since the last time."""
        self.ask.write("targets\n")
        self.ask.flush()
        targets: list[str] = json.loads(self.answers.readline())
        return targets


@contextmanager
def opened(orders: int) -> Iterator[Remote]:
    command = [sys.executable, "-m", "bench.shop", str(orders)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        with process.stdin:
            yield Remote(json.loads(process.stdout.readline()), process.stdin, process.stdout)


def main(orders: int) -> None:
    shop = Shop(orders)
    with shop:
        accounts = shop.description()["accounts"]
        print(json.dumps(next(a for a in accounts if a["kind"] == KIND)), flush=True)
        for _ in sys.stdin:
            asked, shop.asked = shop.asked, []
            print(json.dumps(asked), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
