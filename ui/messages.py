"""The bar for failures, one at a time, the worst first, with the button that mends it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bus import Failure
from ui.pages import Workplace
from ui.widgets import Banner, Button


class Messages(QWidget):
    """Hidden while nothing is wrong. Esc or the cross puts a message away."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._place = workplace
        self._failure: Failure | None = None
        self.setObjectName("messages")
        look = workplace.look
        self._mend = Button(look, self.tr("Show"), name="mend")
        self._away = Button(
            look, self.tr("Put away"), icon="x-bold", kind="icon", key="Esc", bind=False,
            name="put_away",
        )  # fmt: skip
        self._mend.clicked.connect(self._on_mend)
        self._away.clicked.connect(self.put_away)
        self.banner = Banner(look, "bad", "", buttons=(self._mend, self._away), name="failure")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.banner)
        self.hide()

    @property
    def failure(self) -> Failure | None:
        return self._failure

    def show_failure(self, failure: Failure) -> None:
        """Show it, unless something worse stands there."""
        if self._failure is not None and self._failure.unexpected and not failure.unexpected:
            return
        self._failure = failure
        self.banner.say("bad", failure.sentence, failure.detail)
        self._mend.setVisible(bool(failure.page) or failure.damage is not None)
        self._mend.set_text(failure.mend or self.tr("Show"))
        self.show()

    def put_away(self) -> None:
        self._failure = None
        self.hide()

    def move_on(self) -> None:
        """Another page comes: what was refused on the former, and leads nowhere, goes with it."""
        told = self._failure
        if told is not None and not (told.page or told.detail or told.unexpected or told.damage):
            self.put_away()

    def _on_mend(self) -> None:
        failure = self._failure
        self.put_away()
        if failure is not None and failure.damage is not None:
            self._place.bus.rescue_wanted.emit(failure.damage)
        elif failure is not None:
            self._place.show_page(failure.page, **dict(failure.args))
