"""What a page of the window is, and what it is handed. Must not know any page's inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.bus import Bus
from ui.format import Formats
from ui.jobs import Jobs
from ui.look import Look

if TYPE_CHECKING:
    from app.commands.desk import Desk
    from app.compose import House
    from ui.preferences import Preferences
    from ui.rounds import Rounds


@dataclass(frozen=True)
class Workplace:
    """Everything a page works with; one for the whole window, passed to every constructor."""

    house: House
    look: Look
    jobs: Jobs
    bus: Bus
    formats: Formats
    preferences: Preferences
    rounds: Rounds
    show_page: Callable[..., None]  # show_page(name, **texts); "orders" is the list
    toast: Callable[..., None]  # toast(text, act="", then=None): one line at the bottom, one act

    @property
    def desk(self) -> Desk:
        return self.house.desk


@dataclass(frozen=True)
class Offer:
    """Something the palette can do: its words, what it is about, icon and key."""

    words: str
    run: Callable[[], None]
    detail: str = ""
    icon: str = ""
    key: str = ""


class Page(QWidget):
    """One screen of the central stack, made at its first use."""

    title = ""
    alone = False  # True: without sidebar and status bar
    undoes = False  # True: Ctrl+Z takes back what was done on the page

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace

    def opened(self, args: Mapping[str, str]) -> None:
        """The page comes to the front; `args` are those of `show_page`."""

    def further_acts(self) -> Sequence[Offer]:
        """What the palette offers here beside the buttons in view, the likeliest first."""
        return ()

    def left(self) -> bool:
        """The clerk wants to go elsewhere; False keeps the page (it says why itself)."""
        return True


# Where each page lives; imported at first use, because none is needed for the first paint.
_PAGES = {
    "first_run": ("ui.first_run", "FirstRunPage"),
    "editor": ("ui.editor", "EditorPage"),
    "papers": ("ui.papers", "PapersPage"),
    "papers_list": ("ui.papers_list", "PapersListPage"),
    "products": ("ui.products", "ProductsPage"),
    "sync": ("ui.sync", "SyncPage"),
    "conflict": ("ui.conflict", "ConflictPage"),
    "accounts": ("ui.accounts", "AccountsPage"),
    "settings": ("ui.settings_page", "SettingsPage"),
}


def make_page(name: str, workplace: Workplace) -> Page:
    """The page of that name; KeyError for an unknown one."""
    module, class_name = _PAGES[name]
    page = getattr(import_module(module), class_name)(workplace)
    assert isinstance(page, Page)
    return page
