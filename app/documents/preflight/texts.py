"""Every text of the order that stands on papers: hidden characters, and what no font can draw."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from app.documents import naming, remarks
from app.documents.declared import CUSTOMS
from app.documents.model import Finding
from app.documents.preflight.case import Case, error, warning
from app.documents.printable import printable
from app.orders.model import Order, Party
from app.said import say
from app.text import line_ends, visible

_MARKUP = re.compile(r"<\s*/?[a-zA-Z!][^<>]{0,200}>")


def check(case: Case) -> Iterator[Finding]:
    """Text from outside that holds what a person would not see, or markup: it is shown as it is."""
    for where, text in _texts(case.order):
        if text.isascii() and text.isprintable() and "<" not in text:
            continue
        plain = line_ends(text)
        shown = visible(plain)
        if shown != plain:
            hidden = next(c for c in plain if c not in shown)
            name = f"U+{ord(hidden):04X}"
            yield warning(
                where,
                say(
                    "{where} holds the hidden character {name}; papers show it so.",
                    where=where,
                    name=name,
                ),
            )
        elif _MARKUP.search(text):
            yield warning(
                where, say("{where} holds markup; papers show it letter by letter.", where=where)
            )


def glyphs(order: Order, charset: Collection[int]) -> Iterator[Finding]:
    """The first character of each text that is not among these code points."""
    for where, text in _texts(order):
        for character in printable(text):
            if ord(character) not in charset and not character.isspace():
                name = unicodedata.name(character, "without a name")
                yield error(
                    where,
                    say(
                        "{where} holds “{character}” (U+{code}, {name}), which no font here can "
                        "draw; give it in Latin letters.",
                        where=where,
                        character=character,
                        code=f"{ord(character):04X}",
                        name=name.lower(),
                    ),
                )
                break


def _texts(order: Order) -> Iterator[tuple[str, str]]:
    """The order's texts that stand on papers, each with its path."""
    for name in ("number", "buyer_reference", "incoterm_place", "carrier_export", "tracking_no"):
        yield name.replace("incoterm_place", "incoterm.place"), getattr(order, name)
    for group in (CUSTOMS, remarks.GROUP):
        for key, text in order.attributes.get(group, {}).items():
            yield f"attributes.{group}.{key}", text
    for role in ("shipping", "billing", "agent"):
        party = order.party(role)
        for name in Party.__slots__:
            value = getattr(party, name)
            if isinstance(value, str) and name not in ("customer_id", "customer_ref"):
                yield f"parties.{role}.{name}", value
    for index, line in enumerate(order.lines):
        for name in ("name", "sku", "gtin", "variant_name"):
            yield f"lines[{index}].{name}", getattr(line, name)
        for key, text in naming.spoken(line):
            yield f"lines[{index}].attributes.{key}", text
        for option in line.options:
            yield f"lines[{index}].options", f"{option.name} {option.value}"
