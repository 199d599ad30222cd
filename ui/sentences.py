"""The program's own sentences in the window's language: what `app.said` made, from its template.

A text that was not made of a template (what a person or a remote wrote) is shown as it stands.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.money import plain
from app.said import Said

CONTEXT = "Sentences"


def spoken(text: object) -> str:
    """The sentence in the language that the window speaks now."""
    if not isinstance(text, Said) or not text.template:
        return str(text)
    template = QCoreApplication.translate(CONTEXT, text.template)
    return template.format_map({name: _value(value) for name, value in text.values.items()})


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_value, value))
    if isinstance(value, Decimal):
        point = QCoreApplication.translate("Figures", ".")
        return plain(value).replace(".", point)
    return spoken(value)
