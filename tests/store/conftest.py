"""A store of its own for each test, copied from one that was made by the real migrations."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.clock import SystemIds
from app.commands.desk import Desk
from app.connectors.contract import Connector
from app.credentials import Wallet
from app.paths import ProfilePaths
from app.store import Store
from app.store.views import AccountRow

NOON_US = 1_795_000_000_000_000


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    us: int = NOON_US
    steps: float = field(default=0.0)

    def now_us(self) -> int:
        return self.us

    def monotonic(self) -> float:
        return self.steps


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "empty.db"
    Store.open(path).close()
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path, empty_database: Path) -> Path:
    return Path(shutil.copy(empty_database, tmp_path / "bordereau.db"))


@pytest.fixture
def store(database: Path, clock: Clock) -> Iterator[Store]:
    opened = Store.open(database, clock=clock, ids=SystemIds(clock))
    yield opened
    opened.close()


def nowhere(row: AccountRow) -> Connector:
    raise AssertionError(f"{row.name} was asked")


@pytest.fixture
def desk(store: Store, clock: Clock, tmp_path: Path) -> Desk:
    wallet = Wallet("test", environ={})
    return Desk(store, ProfilePaths(tmp_path), clock, SystemIds(clock), "ana", wallet, nowhere)
