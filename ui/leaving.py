"""Nothing typed into a form is lost by going elsewhere: the page says so first, and stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.look import Look
from ui.notice import Notice
from ui.widgets import Banner, Button

translate = QCoreApplication.translate


def ask_typed(
    look: Look, notice: Notice, name: str, save: Callable[[], None], drop: Callable[[], None]
) -> None:
    """Save what was typed for `name`, or drop it; Esc stays with it."""
    keep = Button(look, translate("Leaving", "Save"), name="typed_save")
    away = Button(look, translate("Leaving", "Drop it"), kind="danger", name="typed_drop")
    keep.clicked.connect(save)
    away.clicked.connect(drop)
    title = translate("Leaving", "{} is not saved").format(name)
    detail = translate("Leaving", "Save what was typed, or drop it.")
    notice.say(Banner(look, "ask", title, detail, buttons=(keep, away), icon="pencil-simple",
                      name="ask_typed"))  # fmt: skip
    keep.setFocus()
