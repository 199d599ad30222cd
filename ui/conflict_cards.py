"""One side of a clash as a card one can pick: its lines, with the words that differ marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.orders.groups import JsonValue
from app.said import template
from app.store.views import JournalEntry
from app.text import clip, visible
from ui.detail.words import change_words, group_words
from ui.format import Formats
from ui.look import Look
from ui.sentences import spoken
from ui.widgets import ElidedLabel, label
from ui.widgets.painting import line_of_text, painting, rounded

PARTY = (
    ("full_name",), ("given_name", "family_name"), ("company",), ("line1",), ("line2",),
    ("postcode", "city"), ("region", "region_code"), ("country",), ("phone",), ("email",),
)  # fmt: skip
HIDDEN = frozenset({"name_form", "id", "us", "precision", "remote_address_id"})
NAMES = {
    "sku": "SKU", "hs_code": template("HS code"), "gtin": "GTIN",
    "vat_no": template("VAT number"), "eori": "EORI",
}  # fmt: skip
MERGED = 30  # journal lines shown
SPACE = 5  # px between two words
LONGEST = 300  # characters of a line that are shown


class Word(NamedTuple):
    text: str
    differs: bool


def lines_of(group: str, value: JsonValue) -> list[str]:
    """A group's value as the lines a person compares; nothing there is one dash."""
    if value in (None, "", [], {}):
        return ["—"]
    if isinstance(value, dict) and group.startswith("party."):
        return _party(value)
    if isinstance(value, dict) and "us" in value:
        return [str(value.get("text") or value["us"])]
    if isinstance(value, dict):
        return _pairs(value) or ["—"]
    if isinstance(value, list):
        return [", ".join(_flat(item) for item in value)]
    return [clip(part, LONGEST) for part in visible(_flat(value)).split("\n")]


def _party(value: Mapping[str, JsonValue]) -> list[str]:
    lines = []
    for names in PARTY:
        if names[0] == "given_name" and value.get("full_name"):
            continue
        text = " ".join(str(value[name]) for name in names if value.get(name))
        if text:
            lines.append(clip(visible(text), LONGEST))
    shown = {name for names in PARTY for name in names}
    rest = {key: part for key, part in value.items() if key not in shown}
    return [*lines, *_pairs(rest)]


def _pairs(value: Mapping[str, JsonValue]) -> list[str]:
    lines = []
    for key, part in value.items():
        if key in HIDDEN or part in (None, "", [], {}):
            continue
        words = spoken(NAMES.get(key) or key.replace("_", " "))
        words = words[:1].upper() + words[1:]
        if isinstance(part, dict):
            lines += _pairs(part)
        else:
            lines.append(clip(visible(f"{words}: {_flat(part)}"), LONGEST))
    return lines


def _flat(value: JsonValue) -> str:
    if isinstance(value, dict):
        return ", ".join(_flat(part) for key, part in value.items() if key not in HIDDEN)
    if isinstance(value, list):
        return ", ".join(_flat(part) for part in value)
    return str(value)


def marked(lines: Sequence[str], other: Sequence[str]) -> list[list[Word]]:
    """The words of `lines`, those without a fellow in `other` marked."""
    mine = [(at, word) for at, line in enumerate(lines) for word in line.split()]
    theirs = [word for line in other for word in line.split()]
    matcher = SequenceMatcher(a=[word for _, word in mine], b=theirs, autojunk=False)
    same = {
        i for block in matcher.get_matching_blocks() for i in range(block.a, block.a + block.size)
    }
    result: list[list[Word]] = [[] for _ in lines]
    for number, (at, word) in enumerate(mine):
        result[at].append(Word(word, number not in same))
    return result


class SideCard(QAbstractButton):
    """Checked is the side that is taken; `current` has the 2 px ring."""

    def __init__(self, look: Look, lines: list[list[Word]], name: str) -> None:
        super().__init__()
        self._look, self._lines, self._current = look, lines, False
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.setAccessibleName("; ".join(" ".join(w.text for w in line) for line in lines))

    def set_current(self, current: bool) -> None:
        self._current = current
        self.update()

    def set_lines(self, lines: list[list[Word]]) -> None:
        self._lines = lines
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        return self._look.height(19)

    def sizeHint(self) -> QSize:
        rows = self._placed(max(160, self.width()))[-1][2] + 1
        return QSize(240, rows * self._row + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _placed(self, width: int) -> list[tuple[Word, float, int]]:
        """Each word with its x and row, wrapped at that width."""
        metrics = self._look.metrics(13)
        start, end = 34.0, width - 12.0
        placed: list[tuple[Word, float, int]] = [(Word("", differs=False), start, 0)]
        row = -1
        for line in self._lines:
            row, x = row + 1, start
            for word in line:
                size = metrics.horizontalAdvance(word.text)
                if x > start and x + size > end:
                    row, x = row + 1, start
                placed.append((word, x, row))
                x += size + SPACE
        placed.append((Word("", differs=False), start, max(0, row)))
        return placed

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, rect = self._look, QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painting(self) as painter:
            edge = look.color("focus" if self._current or self.isChecked() else "line")
            fill = look.color("select" if self.isChecked() else "surface")
            rounded(painter, rect, 6, fill=fill, edge=edge, width=2 if self._current else 1)
            sign = "check-circle-fill" if self.isChecked() else "circle"
            token = "accent_text" if self.isChecked() else "line_field"
            pixmap = look.icon(sign, token, self.devicePixelRatioF(), 16)
            x = self.width() - 10 - look.px(16) if mirrored else 10
            painter.drawPixmap(x, 11, pixmap)
            placed = self._placed(self.width())
            for (word, at, row), (after, _, next_row) in pairwise((*placed, placed[-1])):
                on = word.differs and after.differs and next_row == row
                if word.text:
                    self._paint_word(painter, word, at, row, mirrored=mirrored, on=on)

    def _paint_word(
        self, painter: QPainter, word: Word, x: float, row: int, *, mirrored: bool, on: bool
    ) -> None:
        """The mark of words that differ runs on to the next such word of its row."""
        look, middle = self._look, 10 + row * self._row + self._row / 2
        width = look.metrics(13).horizontalAdvance(word.text)
        left = self.width() - x - width if mirrored else x
        if word.differs:
            start = left - 2 - (SPACE if on and mirrored else 0)
            wide = width + 4 + (SPACE if on else 0)
            box = QRectF(start, middle - self._row / 2 + 1, wide, self._row - 2)
            rounded(painter, box, 3, fill=look.color("wait.tint"))
            line = QColor(look.color("wait.glyph"))
            painter.fillRect(QRectF(start, box.bottom() - 1, wide, 2), line)
        painter.setPen(look.color("text"))
        line_of_text(painter, look, (left, middle), word.text, px=13)


def parsed(text: str | None) -> JsonValue:
    """A side of a conflict row."""
    from app.orders.groups import load_value

    return load_value(text)


class MergedList(QWidget):
    """What fitted together without asking, from the journal."""

    def __init__(
        self, look: Look, formats: Formats, entries: Sequence[JournalEntry], account: str
    ) -> None:
        super().__init__()
        self.setObjectName("merged")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        words = self.tr("{} more changes fitted together by themselves")
        one = self.tr("1 more change fitted by itself")
        head = words.format(len(entries)) if len(entries) > 1 else one
        column.addWidget(label(look, head, weight=600))
        for entry in entries[:MERGED]:
            joined = entry.source == "merge"
            line = QHBoxLayout()
            line.setSpacing(8)
            sign = QLabel()
            icon = "git-merge" if joined else "cloud-check"
            sign.setPixmap(look.icon(icon, "text3", self.devicePixelRatioF(), 16))
            line.addWidget(sign)
            line.addWidget(label(look, group_words(entry.group)))
            line.addWidget(ElidedLabel(look, change_words(entry, formats), tone="second"), 1)
            said = self.tr("both kept") if joined else self.tr("changed at {}").format(account)
            line.addWidget(label(look, said, px=12, tone="second"))
            column.addLayout(line)
