"""Remarks that papers may need: licences, REACH, CITES, VAT schemes (document-rules 3.1, 3.2).

Each is dated data in `resources/rules/remarks.json`, and so is which tariff codes ask for one. It
knows no order.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.rules import customs, tables
from app.rules.tables import NEWEST
from app.rules.wording import Words, label, sentence

NUMBER = "{number}"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark as it reads on a day, in English and a language of papers."""

    key: str
    topic: str  # what it is about: dual_use, licence, reach, cites, vat_scheme
    verified: bool
    words: Words

    @property
    def numbered(self) -> bool:
        """Does it name a licence, a permit or a registration?"""
        return NUMBER in self.words.en


def remarks(language: str, day: str = NEWEST) -> tuple[Remark, ...]:
    """Every remark that holds on that ISO day."""
    held = ((key, tables.ruling("remarks", key, day)) for key in tables.rows("remarks"))
    return tuple(
        Remark(key, rule.text("topic"), rule.verified, sentence("remarks", key, rule, language))
        for key, rule in held
        if rule is not None
    )


def topic_words(topic: str, language: str) -> Words:
    """What a remark is about, as its label on papers."""
    return label(f"remark_{topic}", language)


def topics_of(code: str, day: str = NEWEST) -> tuple[str, ...]:
    """What goods of that tariff code may need a remark about."""
    digits = customs.hs_digits(code)
    asked = tables.entry("customs", "remark_goods", day)
    found = ((topic, asked.rows()[topic]) for topic in asked.rows())
    return tuple(
        topic
        for topic, codes in found
        if isinstance(codes, list) and digits.startswith(tuple(map(str, codes)))
    )
