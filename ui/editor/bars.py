"""The editor's bars: leave without saving, a draft that is back, clashes, a refused save."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.bus import Failure
from ui.look import Look
from ui.notice import Notice
from ui.widgets import Banner, Button
from ui.words import group_words

if TYPE_CHECKING:
    from app.commands.orders import Saved


class EditorBars(Notice):
    """One at a time above the order; what the clerk answers goes out as a signal."""

    discarded = Signal()  # leave, and lose what was typed
    started_over = Signal()  # stay, without the draft that came back
    settled = Signal(object, bool)  # commands.orders.Saved with clashes, does mine win

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def ask_to_leave(self) -> None:
        words = self.tr("Discard changes"), self.tr("Keep typing")
        discard = Button(
            self.look, words[0], kind="danger", key="Enter", bind=False, name="discard_changes"
        )
        stay = Button(self.look, words[1], kind="quiet", key="Esc", bind=False, name="keep_typing")
        discard.clicked.connect(self.discarded)
        stay.clicked.connect(self.clear)
        title = self.tr("Leave without saving?")
        detail = self.tr("What you typed since the last save would be lost.")
        self.say(Banner(self.look, "ask", title, detail, buttons=(discard, stay), name="ask_leave"))
        discard.setFocus()

    def draft_back(self) -> None:
        go_on = Button(self.look, self.tr("Go on"), name="go_on")
        drop = Button(self.look, self.tr("Discard the draft"), kind="quiet", name="discard_draft")
        go_on.clicked.connect(self.clear)
        drop.clicked.connect(self.started_over)
        title = self.tr("What you typed is back")
        detail = self.tr("It was kept as a draft and is not saved yet.")
        self.say(Banner(self.look, "move", title, detail, buttons=(go_on, drop), name="draft_back"))

    def clashed(self, saved: Saved) -> None:
        """Name the fields that changed on both sides; nothing is saved yet."""
        fields = ", ".join(group_words(clash.group, saved.order) for clash in saved.clashes)
        mine = Button(self.look, self.tr("Keep mine"), name="keep_mine")
        theirs = Button(self.look, self.tr("Take theirs"), kind="quiet", name="take_theirs")
        mine.clicked.connect(partial(self.settled.emit, saved, True))
        theirs.clicked.connect(partial(self.settled.emit, saved, False))
        title = self.tr("Changed here and by a sync: {}").format(fields)
        detail = self.tr("Everything else fitted together. Nothing is saved yet.")
        self.say(Banner(self.look, "wait", title, detail, buttons=(mine, theirs), name="clashes"))

    def refused(self, failure: Failure) -> None:
        self.say(Banner(self.look, "bad", failure.sentence, failure.detail, name="save_refused"))
