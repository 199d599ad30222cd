"""Tells at the start of a batch that the end of the program broke off, with the way to go on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button
from ui.words import paper_words

if TYPE_CHECKING:
    from app.store.batches import Waiting


class BrokenBatch(Notice):
    """Hidden where all that was begun was finished."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place = workplace
        self.setObjectName("broken_batch")

    def look(self) -> None:
        """Read on a worker and tell of what is there."""
        desk = self._place.desk

        def read() -> tuple[str, list[Waiting]]:
            from app.store import batches

            with desk.store.read() as connection:
                return batches.waiting(connection)

        self._place.jobs.run(read, self._tell)

    def _tell(self, found: tuple[str, list[Waiting]]) -> None:
        self.clear()
        kind, orders = found
        if not orders:
            return
        look = self._place.look
        go_on = Button(look, self.tr("Go on"), icon="printer", name="batch_go_on")
        leave = Button(look, self.tr("Leave it"), kind="quiet", name="batch_leave")
        go_on.clicked.connect(partial(self._on_go_on, kind, [one.order_id for one in orders]))
        leave.clicked.connect(self._on_leave)
        title = self.tr("Printing was broken off: {}, %n order(s) left", "", len(orders))
        detail = self.tr("It goes on with the first that is not printed.")
        if any(one.sending for one in orders):
            detail = self.tr("One paper may be out already; you are asked about it.")
        buttons = (go_on, leave)
        self.say(Banner(look, "wait", title.format(paper_words(kind)), detail, buttons=buttons,
                        name="broken_batch_bar"))  # fmt: skip

    def _on_go_on(self, kind: str, ids: list[str]) -> None:
        self.clear()
        self._place.show_page(
            "papers", order_id=ids[0], order_ids=",".join(ids), kind=kind, act="go_on"
        )

    def _on_leave(self) -> None:
        from app.commands import batch

        self._place.jobs.run(partial(batch.give_up, self._place.desk), lambda _: self.look())
