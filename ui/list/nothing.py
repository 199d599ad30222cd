"""What stands where the list would be when no order matches: why, and the way out of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from app.store.views import ListQuery
from ui.list import question
from ui.look import Look
from ui.widgets import Button, EmptyState


class NothingListed(EmptyState):
    new_wanted = Signal()
    clear_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, name="list_empty")
        self.asks_papers = False  # what was looked for may be a paper
        self._explained: ListQuery | None = None

    def explain(self, query: ListQuery) -> bool:
        """Say why this question shows nothing; False when that is what is said already.

        Nothing is made anew then: the keyboard may be on the button.
        """
        if query == self._explained:
            return False
        self._explained = query
        unfiltered = question.plain(replace(query, search=""))
        self.asks_papers = bool(query.search) and unfiltered
        if question.plain(query):
            button = Button(self._look, self.tr("New order"), icon="plus-bold", name="empty_new")
            button.clicked.connect(self.new_wanted)
            detail = self.tr("Enter one, or add an account.")
            self.say("stack", self.tr("No orders yet"), detail, button)
        elif question.view(query) and not query.search:
            detail = self.tr("Orders appear here when there is something to do.")
            self.say("check-circle", self.tr("Nothing here"), detail)
        elif self.asks_papers:
            words = self.tr("Look among the papers")
            button = Button(self._look, words, icon="file-text", key="Enter", bind=False,
                            name="look_in_papers")  # fmt: skip
            button.clicked.connect(self.papers_wanted)
            detail = self.tr("No order holds these words. Papers have numbers of their own.")
            self.say("magnifying-glass", self.tr("Nothing found"), detail, button)
        else:
            words = self.tr("Clear filters")
            button = Button(self._look, words, icon="x-bold", name="clear_filters")
            button.clicked.connect(self.clear_wanted)
            detail = self.tr("No order matches what the filters above say.")
            self.say("magnifying-glass", self.tr("Nothing found"), detail, button)
        return True
