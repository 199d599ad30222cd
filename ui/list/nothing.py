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
    everywhere_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, name="list_empty")
        self._by_enter: Button | None = None
        self._explained: ListQuery | None = None

    def explain(self, query: ListQuery) -> bool:
        """Say why this question shows nothing; False when that is what is said already.

        Nothing is made anew then: the keyboard may be on the button.
        """
        if query == self._explained:
            return False
        self._explained = query
        unfiltered = question.plain(replace(query, search=""))
        self._by_enter = None
        if question.plain(query):
            button = Button(self._look, self.tr("New order"), icon="plus-bold", name="empty_new")
            button.clicked.connect(self.new_wanted)
            detail = self.tr("Enter one, or add an account.")
            self.say("stack", self.tr("No orders yet"), detail, button)
        elif question.view(query) and not query.search:
            detail = self.tr("Orders appear here when there is something to do.")
            self.say("check-circle", self.tr("Nothing here"), detail)
        elif query.search:
            self._offer_further(everywhere=unfiltered)
        else:
            words = self.tr("Clear filters")
            button = Button(self._look, words, icon="x-bold", name="clear_filters")
            button.clicked.connect(self.clear_wanted)
            detail = self.tr("No order matches what the filters above say.")
            self.say("magnifying-glass", self.tr("Nothing found"), detail, button)
        return True

    def _offer_further(self, *, everywhere: bool) -> None:
        """Words that nothing holds: among all orders, then among the papers, with Enter each."""
        if everywhere:
            icon, name, words = "file-text", "look_in_papers", self.tr("Look among the papers")
            detail = self.tr("No order holds these words. Papers have numbers of their own.")
        else:
            icon, name, words = "stack", "look_everywhere", self.tr("Look in all orders")
            detail = self.tr("No order of this view holds these words.")
        button = Button(self._look, words, icon=icon, key="Enter", bind=False, name=name)
        button.clicked.connect(self.papers_wanted if everywhere else self.everywhere_wanted)
        self._by_enter = button
        self.say("magnifying-glass", self.tr("Nothing found"), detail, button)

    def go_on(self) -> None:
        """Enter in the search box: as its button, where that has this key."""
        if self._by_enter is not None:
            self._by_enter.click()
