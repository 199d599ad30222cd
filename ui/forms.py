"""Plain forms of settings and accounts: named fields in rows, problems beside them.

Unlike the order editor's fields these are read all at once, when the clerk saves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.orders.problems import Problem, Refused
from ui.look import Look
from ui.sentences import spoken
from ui.widgets import Choice, Field, SectionLabel


class Form(QWidget):
    """Fields by name. `changed` when the clerk typed or chose."""

    changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.setObjectName(name)
        self.fields: dict[str, Field] = {}
        self._kept: dict[str, str] | None = None  # what stood in them before anything was typed
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def heading(self, words: str) -> None:
        made = SectionLabel(self.look, words, strong=True)
        made.setContentsMargins(0, 6, 0, 0)
        self.column.addWidget(made)

    def row(self, *fields: Field) -> None:
        """Fields side by side."""
        line = QHBoxLayout()
        line.setSpacing(8)
        for field in fields:
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    def text(self, name: str, caption: str, *, secret: bool = False, hint: str = "") -> Field:
        """A line of text; a secret is never shown."""
        editor = QLineEdit()
        editor.setObjectName(f"{self.objectName()}_{name}".replace(".", "_"))
        editor.textEdited.connect(self.changed)
        if secret:
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        return self._add(name, caption, editor, hint)

    def choice(self, name: str, caption: str, values: Iterable[tuple[str, str]]) -> Field:
        """One of some values, each with its words."""
        editor = Choice(self.look, name=f"{self.objectName()}_{name}")
        for value, words in values:
            editor.addItem(words, value)
        editor.activated.connect(self.changed)
        return self._add(name, caption, editor, "")

    def _add(self, name: str, caption: str, editor: QWidget, hint: str) -> Field:
        field = Field(self.look, caption, editor, hint=hint)
        self.fields[name] = field
        return field

    # -- values ------------------------------------------------------------------------
    def value(self, name: str) -> str:
        editor = self.fields[name].editor
        if isinstance(editor, QComboBox):
            return str(editor.currentData() or "")
        assert isinstance(editor, QLineEdit)
        return editor.text().strip()

    def put(self, name: str, value: str) -> None:
        editor = self.fields[name].editor
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit) and editor.text() != value:
            editor.setText(value)
            editor.setCursorPosition(0)

    def rest(self, values: Mapping[str, str] | None = None) -> None:
        """What the fields hold now is what is kept; `values` where more was typed since."""
        self._kept = dict(self.values() if values is None else values)

    @property
    def dirty(self) -> bool:
        """Is anything typed that is not kept?"""
        return self._kept is not None and self.values() != self._kept

    def values(self, prefix: str = "") -> dict[str, str]:
        """What the fields hold whose name begins so, by the rest of the name."""
        return {
            name.removeprefix(prefix): self.value(name)
            for name in self.fields
            if name.startswith(prefix)
        }

    def mark(self, problems: Iterable[Problem], prefixes: tuple[str, ...] = ("",)) -> list[str]:
        """Each problem beside its field; returns the sentences that have none."""
        for field in self.fields.values():
            field.set_problem("")
        homeless: list[str] = []
        for problem in problems:
            places = (self.fields.get(prefix + problem.field) for prefix in prefixes)
            found = next((place for place in places if place is not None), None)
            said = spoken(problem.expected)
            if found is None:
                homeless.append(said)
            else:
                found.set_problem(said, "bad" if problem.level == "error" else "wait")
        first = next((f for f in self.fields.values() if f.editor.property("problem")), None)
        if first is not None:
            first.editor.setFocus()
        return homeless


def tried(work: Callable[[], object]) -> Callable[[], tuple[Problem, ...]]:
    """`work` for a job: the problems it was refused for, none when it is done."""

    def run() -> tuple[Problem, ...]:
        try:
            work()
        except Refused as refused:
            return tuple(refused.problems)
        return ()

    return run
