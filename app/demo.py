"""A throw-away profile with sample orders and the sandbox remotes running.

The window's `--demo`, the console's `demo` and the screen pictures start from here.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app import compose
from app.commands import accounts, exporter
from app.credentials import Wallet, environment_name, no_keyring
from app.paths import resource
from app.sandbox import Sandbox
from app.store.views import AccountRow

NAMES = {
    "transiteo": "transiteo", "twc": "twc", "kakaclo": "kakaclo", "merchantpro": "shop-ro",
}  # fmt: skip
DEFAULTS = {"transiteo": {"currency": "EUR", "departure_country": "RO"}}
# The sandbox answers at once, so a demo need not wait as long as a real line would ask for.
QUICK = {"rate": "none", "settle_s": "1"}


@dataclass(frozen=True)
class Demo:
    """The open throw-away profile, the remotes it speaks to, and the folder of both."""

    house: compose.House
    sandbox: Sandbox
    root: Path

    def account(self, kind: str) -> AccountRow:
        rows = self.house.desk.store.accounts()
        return next(row for row in rows if row.kind == kind)


@contextmanager
def opened(orders: int = 60) -> Iterator[Demo]:
    """A profile that is deleted at the end; `orders` generated ones stand at each remote."""
    with (
        tempfile.TemporaryDirectory(prefix="bordereau-demo-") as folder,
        Sandbox(orders=orders) as sandbox,
    ):
        root = Path(folder)
        with compose.open_house(root, secrets=wallet_of(sandbox, root)) as house:
            furnish(house, sandbox)
            yield Demo(house, sandbox, root)


def wallet_of(sandbox: Sandbox, root: Path) -> Wallet:
    """The sandbox's secrets as if the environment held them; no keyring is asked."""
    environ = {
        environment_name(NAMES[each["kind"]], field): value
        for each in sandbox.description()["accounts"]
        for field, value in each["secrets"].items()
    }
    return Wallet(f"bordereau:{root}", environ=environ, vault=no_keyring)


def furnish(house: compose.House, sandbox: Sandbox) -> None:
    """Give an empty profile its exporter and an account at each remote of the sandbox."""
    desk = house.desk
    exporter.set_company(desk, "", json.loads(resource("demo/company.json").read_text("utf-8")))
    for each in sandbox.description()["accounts"]:
        kind = each["kind"]
        accounts.add_account(
            desk,
            NAMES[kind],
            kind=kind,
            url=each["url"],
            options={**each["options"], **QUICK},
            defaults=DEFAULTS.get(kind, {}),
        )
