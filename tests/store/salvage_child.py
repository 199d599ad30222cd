"""A rescue that works until it is killed; `test_store_salvage.py` gives it a profile's folder."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from app.store.rescue import Rescue
from tests.store.conftest import Clock


def work(root: Path) -> None:
    database, documents = root / "bordereau.db", root / "documents"
    rescue = Rescue(database, documents, root / "issued.log", root / "backups", Clock())
    with closing(rescue):
        print("begun", flush=True)
        rescue.look(lambda _done, _total: None)
        print("looked", flush=True)
        rescue.take("rescued")


if __name__ == "__main__":
    work(Path(sys.argv[1]))
