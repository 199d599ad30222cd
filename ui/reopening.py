"""A window that closes for another one: another language, the samples, a backup brought back.

The store has to be closed while it is restored (sync §1.21), so the wish goes out of the window and
the deed is done while none is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.said import say
from app.store import StoreRefused
from ui.bus import Failure
from ui.sentences import spoken

if TYPE_CHECKING:
    from app.said import Said
    from ui.main_window import MainWindow

MOST_NUMBERS = 5  # of papers named in one sentence


class Reopening(QObject):
    """The wish of one window: `wanted` once it closed for it, `backup` to bring back first.

    `sample`: the sample profile comes before it.
    """

    def __init__(self, window: MainWindow, *, demo: bool) -> None:
        super().__init__(window)
        self._window, self._demo = window, demo
        self.wanted = False
        self.backup: Path | None = None
        self.damage: Said | None = None
        self.sample = False
        window.workplace.bus.reopen_wanted.connect(self._on_wanted)
        window.workplace.bus.rescue_wanted.connect(self._on_rescue)
        window.workplace.bus.sample_wanted.connect(self._on_sample)

    def _on_wanted(self, file: Path | None) -> None:
        if self._demo and file is not None:
            said = QCoreApplication.translate(
                "Reopening", "The sample profile takes no copy back; open your own profile for it."
            )
            self._window.workplace.bus.failed.emit(Failure(said))
            return
        self.wanted = self._window.close()  # the page in front may have to be answered first
        self.backup = file if self.wanted else None

    def _on_sample(self) -> None:
        self.sample = self._window.close()

    def _on_rescue(self, damage: Said) -> None:
        self.damage = damage if self._window.close() else None

    def tell(self, news: Failure | str) -> None:
        """What became of it, in the window that opened after."""
        if isinstance(news, Failure):
            said = replace(news, sentence=spoken(news.sentence), detail=spoken(news.detail))
            self._window.workplace.bus.failed.emit(said)
        elif news:
            self._window.workplace.toast(spoken(news))


def some_of(numbers: Sequence[str]) -> str:
    """The first numbers of papers, as many as a sentence can hold."""
    return ", ".join(numbers[:MOST_NUMBERS]) + (" …" if len(numbers) > MOST_NUMBERS else "")


def brought_back(root: Path, file: Path) -> Failure | str:
    """Restore; one sentence for the next window, a failure when nothing was changed or is missing.

    No window is open, and no language spoken: that is left to whoever tells it.

    Papers issued after the backup stay where they are, and their numbers are told (sync §1.22).
    """
    from app.compose import restore

    try:
        _aside, missing = restore(root, file)
    except StoreRefused as refused:
        return Failure(refused.sentence, say("Nothing was changed."))
    if not missing:
        return say("The copy {name} is back", name=file.name)
    said = say(
        "The copy {name} is back; it does not know the papers {papers}.",
        name=file.name,
        papers=some_of(missing),
    )
    return Failure(said, say("They were issued after it. Their files stay, their numbers too."))
