"""Offers at the start what was being typed when the last window ended, however it ended."""

from __future__ import annotations

from typing import NamedTuple

from app.commands.desk import Desk
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button

NEW = "new"  # the key of a draft of an order that was never saved


def is_new(kept: object) -> bool:
    """Is that the draft of an order which was never saved?"""
    return isinstance(kept, dict) and kept.get("loaded", kept) is None


class Kept(NamedTuple):
    """A draft of the order with that id and number; a new order has no number, and no id either
    unless it was begun from another.
    """

    order_id: str
    number: str


def kept_drafts(desk: Desk) -> list[Kept]:
    """What is kept unsaved, of new orders and of those that still are; blocking."""
    from app.commands import profile

    kept = profile.drafts(desk)
    rows = desk.store.rows_by_id([key for key in kept if key != NEW])
    saved = {row.id for row in rows}
    new = [k for k, draft in kept.items() if k == NEW or (k not in saved and is_new(draft))]
    return [
        *(Kept("" if key == NEW else key, "") for key in new),
        *(Kept(row.id, row.number) for row in rows),
    ]


class KeptDrafts(Notice):
    """One draft at a time, with the way into the editor."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place = workplace
        self.setObjectName("kept_drafts")

    def look(self) -> None:
        """Read on a worker and offer what is there."""
        desk = self._place.desk
        self._place.jobs.run(lambda: kept_drafts(desk), self._offer)

    def _offer(self, found: list[Kept]) -> None:
        self.clear()
        if not found:
            return
        look, first = self._place.look, found[0]
        go_on = Button(look, self.tr("Go on"), name="go_on_typing")
        later = Button(look, self.tr("Later"), kind="quiet", name="draft_later")
        go_on.clicked.connect(lambda: self._go_on(first))
        later.clicked.connect(lambda: self._offer(found[1:]))
        title = self.tr("The new order you were typing is kept")
        if first.number:
            title = self.tr("What you were typing in {} is kept").format(first.number)
        detail = self.tr("It is not saved yet.")
        buttons = (go_on, later)
        self.say(Banner(look, "move", title, detail, buttons=buttons, name="draft_kept_bar"))

    def _go_on(self, kept: Kept) -> None:
        self.clear()
        self._place.show_page("editor", order_id=kept.order_id)
