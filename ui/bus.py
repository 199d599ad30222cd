"""The broadcast signals of the window: what changed, what failed, when to begin anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Failure:
    """Something that did not work, as a sentence for the clerk, with the page that mends it.

    `mend` is the button's word ("Sign in again"), `page` and `args` where it leads; "" = no button.
    """

    sentence: str
    detail: str = ""
    mend: str = ""
    page: str = ""
    args: tuple[tuple[str, str], ...] = ()
    unexpected: bool = False


class Bus(QObject):
    changed = Signal(object)  # app.store.views.Changes
    failed = Signal(object)  # Failure
    reopen_wanted = Signal(object)  # close and open again, over the backup of that Path if any
