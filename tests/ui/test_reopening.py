"""The real program from one window to the next: a copy back, another language, the samples."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.commands import orders, profile
from app.compose import open_house
from app.orders.model import Line, Order
from app.store.views import ListQuery
from tests.ui.conftest import WAIT_MS
from ui import __main__ as program
from ui.__main__ import run
from ui.main_window import MainWindow
from ui.settings_page import SettingsPage
from ui.widgets import Button

STEP_MS = 20


@pytest.fixture(autouse=True)
def no_quit_left(dressed: QApplication) -> Iterator[None]:
    """A quit that came after the program's end would end every later test's event loop at once."""
    yield
    dressed.processEvents()
    QTimer.singleShot(0, dressed.quit)
    dressed.exec()


class Clerk:
    """Does one step after the other as soon as each can be done, then closes the window.

    A step that fails, or cannot be done in time, ends the program too, or it would run for ever.
    """

    def __init__(self, *steps: Callable[[MainWindow], bool]) -> None:
        self._steps = list(steps)
        self._left = len(steps) * WAIT_MS // STEP_MS
        self.failed: Exception | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._try)
        self._timer.start(STEP_MS)

    def _try(self) -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        shown = [w for w in windows if w.isVisible() and w.stands]
        self._left -= 1
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


def order_of(number: str) -> Order:
    return Order(number=number, currency="EUR", lines=(Line(sku="V01-39", name="Shoes"),))


def numbers(window: MainWindow) -> set[str]:
    rows = (window.orders.model.row(n) for n in range(len(window.orders.model.keys)))
    return {row.number for row in rows if row is not None}


def ask(file: Path) -> Callable[[MainWindow], bool]:
    def step(window: MainWindow) -> bool:
        if numbers(window) != {"A-1", "A-2"}:
            return False
        window.show_page("settings", section="copies")
        page = window.findChild(SettingsPage)
        assert page is not None
        page.copies.ask_restore(file)
        return True

    return step


def press(name: str) -> Callable[[MainWindow], bool]:
    def step(window: MainWindow) -> bool:
        button = window.findChild(Button, name)
        assert button is not None
        button.click()
        return True

    return step


@pytest.fixture
def copied(dressed: QApplication, tmp_path: Path) -> tuple[Path, Path]:
    """A profile with A-1 and A-2, and a copy that knows A-1 alone."""
    root, file = tmp_path / "profile", tmp_path / "copy.zip"
    with open_house(root) as house:
        orders.save_order(house.desk, order_of("A-1"))
        profile.backup(house.desk, file)
        orders.save_order(house.desk, order_of("A-2"))
    return root, file


def given(root: Path) -> Namespace:
    return Namespace(profile=root, demo=False, version=False, selftest=False)


def test_a_copy_comes_back_in_a_window_that_opens_again(copied: tuple[Path, Path]) -> None:
    root, file = copied
    seen: list[QWidget] = []

    def first(window: MainWindow) -> bool:
        seen.append(window)
        return ask(file)(window)

    def again(window: MainWindow) -> bool:
        return window is not seen[0] and numbers(window) == {"A-1"}

    clerk = Clerk(first, press("restore_confirm"), again)
    assert run(given(root)) == 0
    assert clerk.done
    assert list((root / "backups").glob("before-restore-*.db"))


def test_what_is_here_may_be_kept(copied: tuple[Path, Path]) -> None:
    root, file = copied
    clerk = Clerk(ask(file), press("restore_keep"), lambda window: len(numbers(window)) == 2)
    assert run(given(root)) == 0
    assert clerk.done
    assert not list(root.glob("backups/before-restore-*.db"))


def test_a_file_that_is_no_copy_changes_nothing_and_is_told(copied: tuple[Path, Path]) -> None:
    root, file = copied
    file.write_bytes(b"no zip at all")

    def told(window: MainWindow) -> bool:
        failure = window._messages.failure
        return failure is not None and "copy.zip" in failure.sentence

    clerk = Clerk(ask(file), press("restore_confirm"), told)
    assert run(given(root)) == 0
    assert clerk.done
    with open_house(root) as house:
        assert {row.number for row in house.desk.store.page(ListQuery()).rows} == {"A-1", "A-2"}


def test_another_language_opens_the_window_anew_where_it_was(copied: tuple[Path, Path]) -> None:
    root, _ = copied

    def choose(window: MainWindow) -> bool:
        window.show_page("settings", section="look")
        page = window.findChild(SettingsPage)
        assert page is not None
        page.looks.put("language", "fr")
        page.looks.changed.emit()
        return True

    def french(window: MainWindow) -> bool:
        page = window.findChild(SettingsPage)
        return page is not None and page.isVisible() and page.title == "Réglages"

    clerk = Clerk(choose, french)
    assert run(given(root)) == 0
    assert clerk.done


def test_the_samples_are_shown_and_the_own_profile_comes_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(program, "DEMO_ORDERS", 2)
    seen: list[MainWindow] = []

    def ask(window: MainWindow) -> bool:
        seen.append(window)
        assert window._front == "first_run"
        way = window.findChild(QAbstractButton, "way_3")
        assert way is not None
        way.click()
        return True

    def look_around(window: MainWindow) -> bool:
        if window is seen[0] or not window.orders.model.keys:
            return False
        seen.append(window)
        return window.close()

    def back(window: MainWindow) -> bool:
        return window not in seen and window._front == "first_run"

    clerk = Clerk(ask, look_around, back)
    assert run(given(tmp_path / "profile")) == 0
    assert clerk.done
    assert len(seen) == 2
