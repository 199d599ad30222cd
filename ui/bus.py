"""The broadcast signals of the window: what changed, what failed, when to begin anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.said import Said


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
    damage: Said | None = None  # of the database: mended by its rescue


class Bus(QObject):
    changed = Signal(object)  # app.store.views.Changes
    failed = Signal(object)  # Failure
    rescue_wanted = Signal(object)  # close and rescue the database of which that Said tells
    reopen_wanted = Signal(object)  # close and open again, over the backup of that Path if any
    sample_wanted = Signal()  # close, and open the sample profile until that is closed
