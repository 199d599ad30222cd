"""What stands beside a row: what its papers lack and which it has, read for rows on screen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.commands import papers
from app.compose import House
from app.store.views import Changes
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import ready
from ui.format import Formats
from ui.list.columns import Col
from ui.list.marks import MOST_READ
from ui.list.plan import Geometry, Planner, Slot
from ui.look import Look
from ui.main_window import MainWindow


def said(window: MainWindow, number: int, column: Col) -> object:
    model = window.orders.model
    return model.data(model.index(number, column), Qt.ItemDataRole.AccessibleTextRole)


def test_what_papers_lack_is_said_beside_the_customer(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: said(window, 0, Col.CUSTOMER) == "Ana Ionescu · 2 missing", timeout=WAIT_MS
    )
    assert said(window, 1, Col.CUSTOMER) == "Łukasz Wiśniewski"


def test_an_issued_paper_has_its_sign_at_once(
    window: MainWindow, house: House, faces: Path, qtbot: QtBot
) -> None:
    shutil.copytree(faces, house.desk.paths.cache, dirs_exist_ok=True)
    paper = papers.issue_document(house.desk, ready(house), "proforma")
    window.workplace.bus.changed.emit(
        Changes(orders=frozenset({paper.order_id}), documents=True, lists=True)
    )
    qtbot.waitUntil(lambda: said(window, 0, Col.PAPERS) == "Proforma", timeout=WAIT_MS)


def test_only_rows_on_screen_are_read(window: MainWindow, qtbot: QtBot) -> None:
    marks = window.orders._marks
    qtbot.waitUntil(lambda: bool(marks._known) and not window.workplace.jobs.busy, timeout=WAIT_MS)
    assert 0 < len(marks._known) <= MOST_READ < len(window.orders.model.keys)


@pytest.mark.parametrize(("width", "pictures"), [(300, 1), (140, 1), (70, 0)])
def test_a_badge_takes_no_name_its_room(
    look: Look, house: House, formats: Formats, width: int, pictures: int
) -> None:
    row = house.desk.store.rows_by_id([house.desk.store.resolve("10052")])[0]
    assert not row.blocked  # nobody has looked yet
    geometry = Geometry(((Col.CUSTOMER, Slot(12, 12 + width)),), 1.0, mirrored=False)
    planner = Planner(look, formats, geometry, house.clock.now_us())
    assert not planner.plan(row).pictures
    plan = planner.plan(row._replace(blocked=2))
    assert len(plan.pictures) == pictures
    ends = [p.x + p.pixmap.width() for p in plan.pictures]
    assert all(end <= 12 + width for end in ends)
    names = [t.x + look.metrics(13).horizontalAdvance(t.text) for t in plan.texts]
    assert all(end <= p.x for end in names[:1] for p in plan.pictures)
