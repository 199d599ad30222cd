"""What the list is asked, as text the settings file keeps, and as words the filter bar says."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, cast, get_args

from PySide6.QtCore import QCoreApplication

from app.store.listing import TO_SHIP
from app.store.views import ListQuery, Sort
from ui import vocabulary
from ui.format import Formats

if TYPE_CHECKING:
    from app.orders.model import Axis

translate = QCoreApplication.translate
MOST_WORDS = 2
FILTERED = ("order", "payment", "fulfilment", "refund")
VIEWS: dict[str, ListQuery] = {  # the fixed views of the sidebar
    "all": ListQuery(),
    "drafts": ListQuery(drafts=True),
    "to_ship": TO_SHIP,
    "blocked": ListQuery(blocked=True),
    "attention": ListQuery(attention=True),
    "trash": ListQuery(trash=True),
}
PERIODS = ("today", "yesterday", "week", "month", "year")


def to_text(query: ListQuery) -> str:
    return json.dumps(asdict(query), ensure_ascii=False)


def from_text(text: str) -> ListQuery:
    """The question kept in `text`; the plain one for anything damaged or of another version."""
    try:
        kept: dict[str, Any] = json.loads(text)
        query = ListQuery(**kept)
        status = tuple((axis, str(value)) for axis, value in query.status)
    except (ValueError, TypeError):
        return ListQuery()
    known = all(axis in FILTERED for axis, _ in status) and query.sort in get_args(Sort)
    instants = all(us is None or isinstance(us, int) for us in (query.from_us, query.to_us))
    texts = all(isinstance(t, str) for t in (query.search, query.account, query.country, query.tag))
    return replace(query, status=status) if known and instants and texts else ListQuery()


def plain(query: ListQuery) -> bool:
    """Nothing narrows it: every order that is not in the trash."""
    return replace(query, sort="date", descending=True) == ListQuery()


def view(query: ListQuery) -> str:
    """The fixed view this question is, "" if none."""
    bare = replace(query, sort="date", descending=True, search="")
    return next((name for name, one in VIEWS.items() if one == bare), "")


def title(query: ListQuery) -> str:
    titles = {
        "drafts": translate("Filters", "Drafts"), "to_ship": translate("Filters", "To ship"),
        "blocked": translate("Filters", "Blocked"),
        "attention": translate("Filters", "Needs you"), "trash": translate("Filters", "Trash"),
    }  # fmt: skip
    return titles.get(view(query), translate("Filters", "Orders"))


def status_words(query: ListQuery) -> str:
    """`any status`, one word, or how many are chosen."""
    if not query.status:
        return translate("Filters", "any status")
    words = [vocabulary.shown(axis, value).word for axis, value in query.status]
    if len(words) <= MOST_WORDS:
        return ", ".join(words)
    return translate("Filters", "{} statuses").format(len(words))


def toggled(query: ListQuery, axis: Axis, value: str) -> ListQuery:
    """The question with that status added, or taken away if it was there."""
    pair = (axis, value)
    kept = tuple(p for p in query.status if p != pair)
    return replace(query, status=kept if pair in query.status else (*kept, pair))


def period(name: str, now_us: int, zone: tzinfo | None) -> int:
    """The first instant of `today`, `yesterday`, this `week`, `month` or `year`, µs UTC."""
    now = datetime.fromtimestamp(now_us // 1_000_000, zone).astimezone(zone)
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    start = {
        "today": day,
        "yesterday": day - timedelta(days=1),
        "week": day - timedelta(days=day.weekday()),
        "month": day.replace(day=1),
        "year": day.replace(month=1, day=1),
    }[name]
    return int(start.timestamp()) * 1_000_000


def period_word(name: str) -> str:
    return {
        "today": translate("Filters", "today"),
        "yesterday": translate("Filters", "since yesterday"),
        "week": translate("Filters", "this week"),
        "month": translate("Filters", "this month"),
        "year": translate("Filters", "this year"),
    }[name]


def date_words(query: ListQuery, formats: Formats, now_us: int) -> str:
    """`any time`, `today`, `since 1 Mar`, `until 5 Mar`, `1 Mar – 5 Mar`."""
    start, end = query.from_us, query.to_us
    if start is None and end is None:
        return translate("Filters", "any time")
    day = formats.day
    last = None if end is None else end - 1_000_000
    if start is None:
        return translate("Filters", "until {}").format(day(cast("int", last)))
    if last is None:
        if start == period("today", now_us, formats.zone):
            return period_word("today")
        return translate("Filters", "since {}").format(day(start))
    return f"{day(start)} – {day(last)}" if day(start) != day(last) else day(start)
