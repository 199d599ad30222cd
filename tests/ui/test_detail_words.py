"""What the detail says of groups, values and the journal's lines."""

from __future__ import annotations

from datetime import UTC

from app.store.views import JournalEntry
from ui.detail import words
from ui.format import Formats

FORMATS = Formats("en", UTC)


def entry(group: str, before: str, after: str) -> JournalEntry:
    return JournalEntry(1, 1_773_308_700_000_000, "Ana", "clerk", "O1", 2, group, before, after)


def test_the_journal_says_what_was_done_with_the_trash() -> None:
    away = entry("local.trashed_us", "null", "1795235973906586")
    back = entry("local.trashed_us", "1795235973906586", "null")
    assert words.entry_words(away) == "Moved to the trash"
    assert words.entry_words(back) == "Brought back from the trash"
    assert words.change_words(away, FORMATS) == words.change_words(back, FORMATS) == ""


def test_values_are_said_without_the_programs_words() -> None:
    papers = [{"kind": "order_page", "paid": False, "url": "https://shop.example/1"}]
    assert words.told("documents", papers, FORMATS) == "order page"
    assert words.told("attributes", {"gift": True, "fragile": False}, FORMATS) == "yes"
    assert words.told("tags", None, FORMATS) == "—"
    assert words.group_words("time.remote_modified_at") == "Changed at the account"
