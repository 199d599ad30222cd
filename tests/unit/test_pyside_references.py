"""PySide6 6.12.0 is excluded: under Python 3.11 each void call into Qt took a reference to None.

None is not immortal there, so after a few hours of painting the count reached zero and the
interpreter aborted. Calls without a result must leave the count of None where it was.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000
SLACK = 50  # what the interpreter itself may move meanwhile


def test_void_calls_leave_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("text")
    assert abs(sys.getrefcount(None) - before) < SLACK
