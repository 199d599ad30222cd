"""A MerchantPro shop for what is timed: the sandbox, each answer to a reading made once and kept.

As a program (`python -m bench.shop ORDERS SECONDS`) it prints its account, then for each line on
its standard input what it was asked since the last one; it ends with that input. It takes so many
seconds for each answer.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

from app import compose
from app.commands import accounts
from app.compose import House
from app.credentials import Wallet, environment_name
from app.sandbox import Sandbox
from app.sandbox.exchange import Answer, Call

KIND, NAME = "merchantpro", "shop"


class Asked(NamedTuple):
    method: str
    target: str  # path and query
    body: str


class Shop(Sandbox):
    """Keeps what it answered, so that its own work is not what is timed."""

    def __init__(self, orders: int, delay_s: float) -> None:
        super().__init__(orders=orders)
        self.delay_s = delay_s
        self.kept: dict[str, tuple[str | None, Answer]] = {}
        self.asked: list[Asked] = []

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        self.asked.append(Asked(call.method, call.target, call.body.decode()))
        self.stopped.wait(self.delay_s)
        if call.writes:
            return super().serve(kind, call)
        if call.target not in self.kept:
            self.kept[call.target] = super().serve(kind, call)
        return self.kept[call.target]


@dataclass(frozen=True)
class Remote:
    """The shop as the bench sees it, in a process of its own."""

    account: dict[str, Any]
    ask: IO[str]
    answers: IO[str]

    def asked(self) -> list[Asked]:
        """What it was asked since the last time."""
        self.ask.write("asked\n")
        self.ask.flush()
        return [Asked(*each) for each in json.loads(self.answers.readline())]


@contextmanager
def opened(orders: int, delay_s: float = 0.0) -> Iterator[Remote]:
    command = [sys.executable, "-m", "bench.shop", str(orders), str(delay_s)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        with process.stdin:
            yield Remote(json.loads(process.stdout.readline()), process.stdin, process.stdout)


@contextmanager
def customer(root: Path, remote: Remote) -> Iterator[House]:
    """A fresh profile with that shop as its only account."""
    secrets = {environment_name(NAME, f): v for f, v in remote.account["secrets"].items()}
    with compose.open_house(root, secrets=Wallet("bench", environ=secrets)) as house:
        accounts.add_account(
            house.desk, NAME, kind=KIND, url=remote.account["url"],
            options={"rate": "none"}, defaults={},
        )  # fmt: skip
        yield house


def main(orders: int, delay_s: float) -> None:
    shop = Shop(orders, delay_s)
    with shop:
        accounts = shop.description()["accounts"]
        print(json.dumps(next(a for a in accounts if a["kind"] == KIND)), flush=True)
        for _ in sys.stdin:
            asked, shop.asked = shop.asked, []
            print(json.dumps(asked), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
