"""The rows of the sync page: an order with what is the matter, and a finished round.

Each shows what it is given; its buttons belong to whoever made them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.store.views import RoundRow
from ui import vocabulary
from ui.format import Formats
from ui.look import Look
from ui.sentences import spoken
from ui.widgets import Button, ElidedLabel, hairline, label
from ui.widgets.label import Tone

SECOND_US = 1_000_000
_TONES: dict[str, Tone] = {"bad": "bad", "wait": "wait"}


class SyncRow(QWidget):
    """Glyph, number and customer, what is the matter, when, and its acts."""

    def __init__(
        self,
        look: Look,
        state: str,
        *,
        first: tuple[str, str],
        second: tuple[str, str],
        at: str,
        acts: Sequence[Button],
    ) -> None:
        super().__init__()
        shown = vocabulary.shown("sync", state)
        self.setObjectName("sync_row")
        self.setAccessibleName(" ".join((*first, *second)))
        self.setFixedHeight(look.height(46))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        sign = QLabel()
        sign.setPixmap(look.glyph(shown.glyph, shown.role, self.devicePixelRatioF(), 16))
        row.addWidget(sign)
        tone = _TONES.get(shown.role, "second")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(_pair(label(look, first[0], weight=600), ElidedLabel(look, first[1])))
        words.addLayout(
            _pair(
                label(look, second[0], px=12, weight=500, tone=tone),
                ElidedLabel(look, second[1], px=12, tone="second"),
            )
        )
        row.addLayout(words, 1)
        row.addWidget(label(look, at, px=12, tone="second"))
        for act in acts:
            act.describe(f"{act.text()}: {first[0]}")
            row.addWidget(act)


def _pair(start: QWidget, rest: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(start)
    line.addWidget(rest, 1)
    return line


def framed(rows: Sequence[QWidget]) -> QFrame:
    """Rows in one card, parted by hairlines."""
    frame = QFrame()
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    for at, row in enumerate(rows):
        if at:
            column.addWidget(hairline())
        column.addWidget(row)
    return frame


class RoundLine(QWidget):
    """One finished round; the figures add up to what was seen (sync §1.18)."""

    def __init__(self, look: Look, formats: Formats, row: RoundRow, now_us: int) -> None:
        super().__init__()
        self.setObjectName("round")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, 6, 1)
        line.setSpacing(8)
        at = formats.short_day(row.finished_us, now_us)
        line.addWidget(label(look, at, px=12, tone="second"))
        sign = QLabel()
        name, role = ("check-bold", "good") if row.complete else ("warning-fill", "wait")
        sign.setPixmap(look.icon(name, f"{role}.glyph", self.devicePixelRatioF(), 14))
        line.addWidget(sign)
        line.addWidget(label(look, row.account_name, px=12, weight=500))
        told = self.sentence(formats, row)
        line.addWidget(ElidedLabel(look, told, px=12, tone="second"), 1)
        seconds = max(0, row.finished_us - row.started_us) // SECOND_US
        line.addWidget(label(look, self.tr("{} s").format(seconds), px=12, tone="second"))
        self.setAccessibleName(f"{at} {row.account_name} {told}")

    def sentence(self, formats: Formats, row: RoundRow) -> str:
        """What a round saw, as a sum: seen = same + merged + new + to choose + unreadable."""
        count = formats.count
        parts = (
            (row.unchanged, self.tr("{} same")), (row.merged, self.tr("{} merged")),
            (row.imported, self.tr("{} new")), (row.conflicts, self.tr("{} to choose")),
            (row.quarantined, self.tr("{} unreadable")),
        )  # fmt: skip
        shown = " + ".join(words.format(count(number)) for number, words in parts if number)
        seen = self.tr("{} seen").format(count(row.seen))
        text = f"{seen} = {shown}" if shown else seen
        told = spoken(row.text)
        if not row.complete:
            stopped = self.tr("stopped")
            return ": ".join((stopped, "; ".join(part for part in (told, text) if part)))
        return f"{text} · {told}" if told else text
