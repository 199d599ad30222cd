"""One-shot timers of widgets, so that nobody waits by sleeping."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(parent: QObject, ms: int, then: Callable[[], None]) -> QTimer:
    """A timer that calls `then` once, `ms` after its last start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    timer.timeout.connect(then)
    return timer
