"""Every status, chip, banner, field and button on one sheet, to be looked at beside look.md."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui import vocabulary
from ui.look import Look
from ui.widgets import (
    Arc,
    Banner,
    Button,
    Chip,
    Choice,
    EmptyState,
    Field,
    FilterChip,
    ProgressBar,
    SectionLabel,
    Skeleton,
    Tabs,
    Toast,
    label,
)  # fmt: skip

HEADINGS = {
    "payment": "Payment",
    "fulfilment": "Shipping",
    "order": "Order",
    "refund": "Refund",
    "sync": "Sync",
}


def states(look: Look) -> QWidget:
    sheet = QWidget()
    sheet.setObjectName("page")
    sheet.setProperty("ground", "window")
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(18, 14, 18, 10)
    column.addWidget(_vocabulary(look), 3)
    row = QHBoxLayout()
    row.setSpacing(16)
    for part in (_waiting(look), _banners(look), _inputs(look)):
        row.addWidget(part, 1)
    column.addLayout(row, 2)
    return sheet


def _vocabulary(look: Look) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    grid = QHBoxLayout(card)
    grid.setContentsMargins(16, 8, 16, 8)
    grid.setSpacing(28)
    for axes in (("payment",), ("fulfilment",), ("order", "refund"), ("sync",)):
        column = QVBoxLayout()
        column.setSpacing(5)
        for axis in axes:
            column.addWidget(label(look, HEADINGS[axis], weight=600))
            for value in vocabulary.values(axis):
                column.addLayout(_status(look, axis, value))
        if axes == ("sync",):
            column.addLayout(_chips(look))
        column.addStretch()
        grid.addLayout(column, 1)
    return card


def _status(look: Look, axis: str, value: str) -> QHBoxLayout:
    shown = vocabulary.shown(axis, value)
    row = QHBoxLayout()
    row.setSpacing(8)
    sign = QLabel()
    sign.setPixmap(look.glyph(shown.glyph, shown.role, sign.devicePixelRatioF()))
    row.addWidget(sign)
    row.addWidget(label(look, shown.word), 1)
    row.addWidget(label(look, value, px=11, tone="quiet"))
    return row


def _chips(look: Look) -> QGridLayout:
    grid = QGridLayout()
    chips = (
        ("payment", "paid"),
        ("fulfilment", "shipped"),
        ("sync", "unknown"),
        ("payment", "failed"),
        ("sync", "rejected"),
    )
    for number, (axis, value) in enumerate(chips):
        grid.addWidget(Chip(look, axis, value), number // 2, number % 2)
    return grid


def _waiting(look: Look) -> QWidget:
    part, column = _column()
    column.addWidget(SectionLabel(look, "Loading: rows keep their height"))
    rows = Skeleton(look)
    rows.setMinimumHeight(90)
    column.addWidget(rows)
    column.addWidget(SectionLabel(look, "Empty"))
    empty = EmptyState(look)
    sync = Button(look, "Sync now", icon="arrows-clockwise", key="F5")
    empty.say("package", "Nothing to ship", "New orders appear here after the next sync.", sync)
    column.addWidget(empty, 1)
    return part


def _banners(look: Look) -> QWidget:
    part, column = _column()
    column.addWidget(SectionLabel(look, "Failure, done, asked"))
    column.addWidget(
        Banner(
            look,
            "bad",
            "twc-retail refuses the sign-in",
            "The secret has expired. Nothing is lost; 12 changes wait here.",
            buttons=(Button(look, "Sign in again", key="Enter", bind=False),),
        )
    )
    column.addWidget(
        Banner(
            look,
            "idle",
            "41 orders marked as shipped",
            "One could not: T-88209 is refused.",
            buttons=(Button(look, "Undo", key="Ctrl+Z"), Button(look, "Show it", kind="quiet")),
        )
    )
    column.addWidget(
        Banner(
            look,
            "ask",
            "Move 3 orders to the trash? They can be brought back.",
            buttons=(
                Button(look, "Move to trash", key="Enter", kind="danger", bind=False),
                Button(look, "Keep", key="Esc", kind="quiet", bind=False),
            ),
        )
    )
    column.addWidget(
        Banner(
            look,
            "wait",
            "2 lines lack customs data",
            "HS code and origin missing",
            buttons=(Button(look, "Fix", key="F8"),),
        )
    )
    tabs = Tabs(look, ["Overview", "Lines", "Papers", "History", "Remote"])
    tabs.set_figure(1, "4")
    column.addWidget(tabs)
    chips = QHBoxLayout()
    chips.addWidget(FilterChip(look, "with", "any status", clearable=False, name="f1"))
    chips.addWidget(FilterChip(look, "placed", "since 1 Mar", clearable=True, name="f2"))
    chips.addWidget(Arc(look))
    chips.addStretch()
    column.addLayout(chips)
    column.addStretch()
    return part


def _inputs(look: Look) -> QWidget:
    part, column = _column()
    column.addWidget(SectionLabel(look, "Buttons: primary, plain, quiet, danger, off"))
    rows = (QHBoxLayout(), QHBoxLayout())
    off = Button(look, "Off", small=True)
    off.setEnabled(False)
    buttons = (
        Button(look, "New order", icon="plus-bold", key="Ctrl+N", kind="primary"),
        Button(look, "Save", key="Ctrl+S"),
        Button(look, "Print", icon="printer", kind="quiet"),
        Button(look, "Delete", icon="trash", kind="danger"),
        off,
    )
    for number, button in enumerate(buttons):
        rows[number // 2 if number < 4 else 1].addWidget(button)
    for row in rows:
        row.addStretch()
        column.addLayout(row)
    name = Field(look, "Name", QLineEdit("Ana Ionescu"), hint="As on the parcel")
    wrong = Field(look, "Postcode", QLineEdit("400"))
    wrong.set_problem("6 digits in Romania")
    choice = Choice(look, name="choice")
    choice.addItems(["English", "Français"])
    for field in (name, wrong, Field(look, "Language", choice)):
        column.addWidget(field)
    bar = ProgressBar(look)
    bar.set_part(77, 200)
    column.addWidget(bar)
    column.addStretch()
    toast = Toast(look, part)
    toast.setObjectName("toast_sample")
    column.addSpacing(48)
    toast.say("RO1-INV-D2-2026-000124 issued and printed", "Open", lambda: None)
    return part


def _column() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(7)
    return part, column
