"""The broadcast signals of the window: what changed, what failed, what it is to begin anew with."""

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
    restore_wanted = Signal(object)  # Path of a backup: close, bring it back, open again
