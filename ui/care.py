"""What a profile is owed while a window is open: papers a crash left undrawn, the hourly copy."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.commands.desk import Desk
from app.store import Cancel
from ui.jobs import Jobs

FIRST_MS = 10_000  # after the first sync has had the disk
HOUR_MS = 3_600_000


class Care(QObject):
    """Soon after the start, then every hour, on a worker (sync §1.17 no. 19 to 21, §1.21)."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.timer = QTimer(self)
        self.timer.setInterval(FIRST_MS)
        self.timer.timeout.connect(self._care)
        self.timer.start()

    def _care(self) -> None:
        from app.commands import profile

        self.timer.setInterval(HOUR_MS)
        desk, cancel = self._desk, Cancel()
        self._jobs.run(lambda: profile.wake_up(desk, cancel), interrupt=cancel.stop)
