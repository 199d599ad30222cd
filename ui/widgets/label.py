"""Labels that show outside text as it is: plain, eliding, never setting the window's width."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.look import Look

Tone = Literal["text", "second", "quiet", "accent", "good", "wait", "bad"]


class _Dressed(QLabel):
    """A plain-text label with a font of the look that follows its changes."""

    def __init__(self, look: Look, text: str, px: int, weight: int, tone: Tone) -> None:
        super().__init__(text)
        self._look, self._px, self._weight = look, px, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setFont(look.font(px, weight))
        look.changed.connect(self._restyle)

    def set_tone(self, tone: Tone) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
            self._restyle()  # to polish brings back the font of the first time

    def _restyle(self) -> None:
        self.setFont(self._look.font(self._px, self._weight))


def label(
    look: Look,
    text: str = "",
    *,
    px: int = 13,
    weight: int = 400,
    tone: Tone = "text",
    wrap: bool = False,
    selectable: bool = False,
) -> _Dressed:
    """A plain-text label. For our own words and wrapped texts; data goes into ElidedLabel."""
    made = _Dressed(look, text, px, weight, tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


class ElidedLabel(_Dressed):
    """One line of data: cut with an ellipsis where it does not fit, whole in the tooltip."""

    def __init__(
        self, look: Look, text: str = "", *, px: int = 13, weight: int = 400, tone: Tone = "text"
    ) -> None:
        super().__init__(look, "", px, weight, tone)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = " ".join(text.split()) if "\n" in text else text
        self.setAccessibleName(self._whole)
        self._fit()
        self.updateGeometry()

    def text(self) -> str:
        """The whole text, not the part that fits."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height() + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(12, QFontMetrics(self.font()).height() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(self.foregroundRole()))
        start = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if side & Qt.AlignmentFlag.AlignRight:
            start = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        elif side & Qt.AlignmentFlag.AlignHCenter:
            start = Qt.AlignmentFlag.AlignHCenter
        flags = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), int(flags) | Qt.TextFlag.TextSingleLine, self._shown)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self._shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if self._shown == self._whole else plain_tip(self._whole))
        self.update()

    def _restyle(self) -> None:
        super()._restyle()
        self._fit()


class SectionLabel(_Dressed):
    """The small heading above a group: 11 px, quiet."""

    def __init__(self, look: Look, text: str, *, strong: bool = False) -> None:
        super().__init__(look, text, 11, 600 if strong else 500, "quiet")


def plain_tip(text: str) -> str:
    """A tooltip's text that Qt cannot take for markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    lines = escaped.replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if escaped != text else text


def hairline(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    line = QFrame(parent)
    line.setProperty("hairline", "v" if upright else "h")
    return line
