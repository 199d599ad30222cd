"""`kill -9` amid issuing, crediting and correcting: gapless series, an intact chain, links whole.

`KILLS=500 SEED=7` makes it the long version (`make soak`).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from app import compose
from app.commands import exporter, papers, profile
from app.commands import orders as verbs
from app.paths import resource
from tests.end2end.kill_child import typed_order
from tests.end2end.whole_papers import check_papers

pytestmark = pytest.mark.no_cover  # measured by shorter tests

KILLS = int(os.environ.get("KILLS", "20"))
SEED = int(os.environ.get("SEED", random.randrange(1_000_000)))
ORDERS = 5


def test_a_kill_at_any_moment_leaves_no_hole_and_no_half_correction(tmp_path: Path) -> None:
    print(f"SEED={SEED} KILLS={KILLS}")
    with compose.open_house(tmp_path) as house:
        company = json.loads(resource("demo/company.json").read_text("utf-8"))
        exporter.set_company(house.desk, "", company)
        orders = [verbs.save_order(house.desk, typed_order()).order.id for _ in range(ORDERS)]
    told = subprocess.run(
        [sys.executable, "-m", "tests.end2end.paper_nursery", str(tmp_path), str(SEED),
         str(KILLS), *orders],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert told.stdout, "no paper was ever acknowledged; the kills came too early"
    with compose.open_house(tmp_path) as house:
        profile.wake_up(house.desk)
        check_papers(house.desk, told.stdout.split())
        print(f"{len(papers.documents_of(house.desk))} papers")
