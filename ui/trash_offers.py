"""After orders went to the trash: what their accounts can still do about them, asked in place.

The trash itself is done and can be undone; what a remote loses cannot, so nothing here is done
unasked, and many deletes at once are asked about once more (sync §1.11).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.store.views import Changes
from ui.bus import Failure
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button

if TYPE_CHECKING:
    from app.commands.removal import Offer


class TrashOffers(Notice):
    """One account at a time; `Esc` leaves its orders there."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.setObjectName("trash_offers")
        self._rest: list[Offer] = []

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self._rest = list(offers)
        self._next()

    def put_away(self) -> None:
        self._rest = []
        self.clear()

    def _next(self) -> None:
        self.clear()
        if self._rest:
            self._offer(self._rest.pop(0))

    def _offer(self, offer: Offer) -> None:
        name, count = offer.account_name, len(offer.order_ids)
        title = self.tr("%n order(s) still stand(s) at {}", "", count).format(name)
        words = {
            "delete": (self.tr("Moved to the trash on this computer only."),
                       self.tr("Also delete at {}")),
            "cancel": (self.tr("{} cannot delete an order, but it can cancel it."),
                       self.tr("Cancel at {}")),
            "refund": (self.tr("{} cannot delete an order; before it is shipped a refund can be "
                               "asked for."), self.tr("Ask {} for a refund")),
            "none": (self.tr("{} can neither delete nor cancel it from here: tell them."), ""),
        }  # fmt: skip
        detail, act = (part.format(name) for part in words[offer.way])
        buttons = [self._leave()]
        if act:
            buttons.insert(0, self._button(act, "trash_offer", partial(self._wanted, offer)))
        self._say(title, detail, buttons)

    def _wanted(self, offer: Offer) -> None:
        from app.commands.removal import ASKED_ABOVE

        if len(offer.order_ids) <= ASKED_ABOVE:
            self._take(offer)
            return
        count = self.workplace.formats.count(len(offer.order_ids))
        title = self.tr("{} orders at {} at once?").format(count, offer.account_name)
        detail = self.tr("What is deleted or cancelled there does not come back from here.")
        sure = self._button(
            self.tr("Yes, all {}").format(count), "trash_offer_sure", partial(self._take, offer)
        )
        leave = self._leave()
        self._say(title, detail, [sure, leave])
        leave.setFocus()

    def _take(self, offer: Offer) -> None:
        from app.commands import removal

        desk = self.workplace.desk
        self.workplace.jobs.run(
            lambda: removal.take_away(desk, offer), partial(self._on_taken, offer), self._on_failed
        )

    def _on_taken(self, offer: Offer, changes: Changes) -> None:
        self.workplace.bus.changed.emit(changes)
        text = self.tr("Goes to {} with the next sync").format(offer.account_name)
        self.workplace.toast(text)
        self._next()

    def _on_failed(self, failure: Failure) -> None:
        self._rest = []
        self.say(Banner(self.workplace.look, "bad", failure.sentence, buttons=(self._leave(),)))

    # -- parts -------------------------------------------------------------------------
    def _leave(self) -> Button:
        leave = Button(
            self.workplace.look, self.tr("Leave there"), kind="quiet", key="Esc", name="trash_leave"
        )
        leave.clicked.connect(self._next)
        return leave

    def _button(self, words: str, name: str, act: Callable[[], None]) -> Button:
        made = Button(self.workplace.look, words, kind="danger", name=name)

        def press() -> None:
            act()

        made.clicked.connect(press)
        return made

    def _say(self, title: str, detail: str, buttons: Sequence[Button]) -> None:
        look = self.workplace.look
        self.say(Banner(look, "ask", title, detail, buttons=tuple(buttons), name="trash_offer_bar"))
