"""What the palette offers: the acts of the page in front, places, and what the store finds.

An act stands in the palette because its button stands on the screen: there is no second list to
keep. A page adds by `Page.further_acts` what has no button of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.store.views import DocumentRow, ListQuery, OrderRow, PaperQuery
from app.text import fold
from ui.pages import Offer, Workplace
from ui.widgets import Button, SidebarItem
from ui.words import paper_icon, paper_words

MOST = 6  # of a group
FEWEST_LETTERS = 2  # before the store is asked
translate = QCoreApplication.translate
SECTIONS = ("company", "series", "printing", "look", "copies", "help")


class Found(NamedTuple):
    orders: Sequence[OrderRow]
    papers: Sequence[DocumentRow]


def acts(front: QWidget) -> Iterator[Offer]:
    """The buttons that can be pressed now, each word once."""
    known: set[str] = set()
    for button in front.findChildren(Button):
        words = button.accessibleName()
        if words and button.isVisible() and button.isEnabled() and words not in known:
            known.add(words)
            press, about = partial(_press, button), button.accessibleDescription()
            yield Offer(words, press, about, button.icon_name, button.key)


def _press(button: Button) -> None:
    """Where it still stands and can be pressed: the page goes on under the palette."""
    if isValid(button) and button.isVisible() and button.isEnabled():
        button.click()


def places(workplace: Workplace, sidebar: QWidget) -> Iterator[Offer]:
    """Everything of the sidebar, also where it is not shown, and the sections of the settings."""
    for item in sidebar.findChildren(SidebarItem):
        yield Offer(item.text(), item.click, item.accessibleDescription(), item.icon_name)
    words = {
        "company": translate("Palette", "Settings: company"),
        "series": translate("Palette", "Settings: series of papers"),
        "printing": translate("Palette", "Settings: printers and copies"),
        "look": translate("Palette", "Settings: language and look"),
        "copies": translate("Palette", "Settings: safety copies"),
        "help": translate("Palette", "Settings: help, save diagnostics"),
    }
    for section in SECTIONS:
        show = partial(workplace.show_page, "settings", section=section)
        yield Offer(words[section], show, icon="gear-six")


def fitting(offers: Iterable[Offer], typed: str) -> list[Offer]:
    """Those that hold every word typed, beginnings of words first."""
    words = fold(typed).split()
    ranked = []
    for place, offer in enumerate(offers):
        text = fold(offer.words)
        if all(word in text for word in words):
            begins = text.startswith(tuple(words)) if words else False
            inside = all(f" {word}" in f" {text}" for word in words)
            ranked.append((not begins, not inside, place, offer))
    return [offer for *_, offer in sorted(ranked, key=lambda one: one[:3])][:MOST]


def find(workplace: Workplace, typed: str) -> Found:
    """Orders and papers that hold what was typed; blocking."""
    from app.commands import papers

    desk = workplace.desk
    keys, _ = papers.first_paper_keys(desk, PaperQuery(search=typed), MOST)
    rows = desk.store.page(ListQuery(search=typed), limit=MOST).rows
    return Found(rows, papers.paper_rows(desk, keys[:MOST]))


def of_orders(workplace: Workplace, rows: Sequence[OrderRow]) -> list[Offer]:
    money = workplace.formats.money
    return [
        Offer(
            " · ".join(part for part in (row.number, row.customer) if part),
            partial(workplace.show_page, "orders", order_id=row.id),
            " · ".join(p for p in (row.town, row.country, money(row.total, row.currency)) if p),
            "stack",
        )
        for row in rows
    ]


def of_papers(workplace: Workplace, rows: Sequence[DocumentRow]) -> list[Offer]:
    return [
        Offer(
            row.number,
            partial(workplace.show_page, "papers", order_id=row.order_id, number=row.number),
            " · ".join(p for p in (paper_words(row.kind), row.order_number, row.customer) if p),
            paper_icon(row.kind),
        )
        for row in rows
    ]
