"""A damaged profile in the real program: both ways out, and the window that opens after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.commands import orders, profile
from app.compose import open_house, rescuing
from app.said import say
from app.store import Damaged
from tests.ui import sample
from tests.ui.conftest import WAIT_MS
from tests.ui.test_reopening import STEP_MS, given, no_quit_left, numbers, order_of
from ui.__main__ import run
from ui.format import Formats
from ui.jobs import Jobs, failure_of
from ui.look import Look
from ui.main_window import MainWindow
from ui.rescue import RescueWindow
from ui.widgets import Button

Step = Callable[[QWidget], bool]
__all__ = ["no_quit_left"]  # a fixture for every test here


class Person:
    """Does one step after the other with the window in front, then closes whatever is open."""

    def __init__(self, *steps: Step) -> None:
        self._steps = list(steps)
        self._left = len(steps) * WAIT_MS // STEP_MS
        self.failed: Exception | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._try)
        self._timer.start(STEP_MS)

    def _try(self) -> None:
        self._left -= 1
        kinds = (MainWindow, RescueWindow)
        shown = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, kinds) and w.isVisible()
        ]
        try:
            if self._steps and shown and self._steps[0](shown[-1]):
                del self._steps[0]
        except Exception as failed:
            self.failed = failed
        if not self._steps or self._left <= 0 or self.failed:
            self._timer.stop()
            QApplication.closeAllWindows()
            QApplication.quit()

    @property
    def done(self) -> bool:
        if self.failed is not None:
            raise self.failed
        return not self._steps


def press(name: str) -> Step:
    def step(window: QWidget) -> bool:
        button = window.findChild(Button, name)
        if not isinstance(window, RescueWindow) or button is None:
            return False
        button.click()
        return True

    return step


def opened_with(*wanted: str) -> Step:
    return lambda window: isinstance(window, MainWindow) and numbers(window) == set(wanted)


@pytest.fixture
def damaged(dressed: QApplication, tmp_path: Path) -> Path:
    """An hourly copy that knows A-1, then A-2, then half of the list of tables gone."""
    root = tmp_path / "profile"
    with open_house(root) as house:
        orders.save_order(house.desk, order_of("A-1"))
        profile.wake_up(house.desk)
        orders.save_order(house.desk, order_of("A-2"))
    sample.spoil(root)
    return root


@pytest.mark.parametrize(("choice", "wanted"), [("rescued", ("A-1", "A-2")), ("backup", ("A-1",))])
def test_the_chosen_orders_open_and_the_damaged_file_stays(
    damaged: Path, choice: str, wanted: tuple[str, ...]
) -> None:
    before = (damaged / "bordereau.db").read_bytes()
    person = Person(press(f"take_{choice}"), opened_with(*wanted))
    assert run(given(damaged)) == 0
    assert person.done
    (kept,) = damaged.glob("bordereau.db.damaged-*[0-9]")
    assert kept.read_bytes() == before


def test_leaving_changes_nothing(damaged: Path) -> None:
    before = (damaged / "bordereau.db").read_bytes()
    person = Person(press("leave"))
    assert run(given(damaged)) == 5
    assert person.done
    assert (damaged / "bordereau.db").read_bytes() == before
    assert not list(damaged.glob("*.damaged-*"))


def test_damage_that_shows_while_work_goes_on_leads_there(
    dressed: QApplication, tmp_path: Path
) -> None:
    root = tmp_path / "profile"
    with open_house(root) as house:
        orders.save_order(house.desk, order_of("A-1"))

    def meets_it(window: QWidget) -> bool:
        if not isinstance(window, MainWindow) or not window.stands:
            return False
        bus = window.workplace.bus
        bus.failed.emit(failure_of(Damaged(say("“{path}” is damaged.", path="bordereau.db"))))
        mend = window.findChild(Button, "mend")
        assert mend is not None
        assert mend.isVisible()
        mend.click()
        return True

    person = Person(meets_it, press("take_rescued"), opened_with("A-1"))
    assert run(given(root)) == 0
    assert person.done


def test_both_ways_out_can_be_read_and_left_with_the_keyboard(
    damaged: Path, look: Look, formats: Formats, jobs: Jobs, qtbot: QtBot
) -> None:
    with rescuing(damaged) as rescue:
        damage = rescue.damage()
        assert damage is not None
        window = RescueWindow(look, formats, jobs, rescue, damage)
        window.show()
        window.activateWindow()
        window.look()
        qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)
        told = {text.accessibleName() for text in window.findChildren(QLabel)}
        assert {"Rescued, Orders: 2", "Rescued, Orders newer than the backup: 1"} <= told
        assert any(name.startswith("Backup of ") and name.endswith("Orders: 1") for name in told)
        assert window.banner.accessibleDescription().endswith(".")
        taken = window.findChild(Button, "take_rescued")
        assert taken is not None
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
        assert window.news is None
        window.deleteLater()
