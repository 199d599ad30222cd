"""The list under the grid: every problem in words, with the one act that leads to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.editor.cells import NOWHERE, AnyIndex
from ui.editor.problems import Problem
from ui.look import Look
from ui.widgets import Button, label
from ui.widgets.painting import line_of_text, rounded, text_width
from ui.widgets.pill import Pill

ROWS = 4
LEAST = 40  # px under which what it is about is left out
SIGNS = {"bad": "x-circle-fill", "wait": "warning-fill"}


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.problems: tuple[Problem, ...] = ()

    def fill(self, problems: Sequence[Problem]) -> None:
        self.beginResetModel()
        self.problems = tuple(problems)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.problems)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self.problems[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return problem.sentence
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return problem.about
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, self.look.height(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, _Model)
        problem, look = model.problems[index.row()], self.look
        box = QRectF(option.rect).adjusted(6, 1, -6, -1)
        middle, mirrored = box.center().y(), option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ground = look.color("select" if focused else "select_off")
            rounded(painter, box, 6, fill=ground, edge=look.color("focus") if focused else None)
        act = self.tr("Go to field") if problem.path or problem.row >= 0 else ""
        x = self._signed(painter, box, problem, mirrored=mirrored)
        room = int(box.width() - 44 - text_width(look, act, 12, 500) - 16)
        said = look.metrics(13, 500).elidedText(problem.sentence, Qt.TextElideMode.ElideRight, room)
        said_width = text_width(look, said, 13, 500)
        about_room = max(0, room - said_width - 10)
        about = look.metrics(12).elidedText(problem.about, Qt.TextElideMode.ElideRight, about_room)
        about = about if about_room > LEAST else ""
        painter.setPen(look.color("text"))
        at = x - said_width if mirrored else x
        line_of_text(painter, look, (at, middle), said, px=13, weight=500)
        painter.setPen(look.color("text3"))
        at = at - 10 - text_width(look, about, 12) if mirrored else at + said_width + 10
        line_of_text(painter, look, (at, middle), about, px=12)
        painter.setPen(look.color("accent_text"))
        end = box.left() + 12 if mirrored else box.right() - 12 - text_width(look, act, 12, 500)
        line_of_text(painter, look, (end, middle), act, px=12, weight=500)
        painter.restore()

    def _signed(self, painter: QPainter, box: QRectF, problem: Problem, *, mirrored: bool) -> float:
        """Draw the sign; returns where the sentence starts."""
        ratio, size = painter.device().devicePixelRatioF(), self.look.px(16)
        sign = self.look.icon(SIGNS[problem.role], f"{problem.role}.glyph", ratio, 16)
        x = box.right() - 10 - size if mirrored else box.left() + 10
        painter.drawPixmap(round(x), round(box.center().y() - size / 2), sign)
        return x - 8 if mirrored else x + size + 8


class ProblemList(QWidget):
    """Heading with the two counts, then the rows; Enter or a click goes to the field."""

    chosen = Signal(object)  # Problem

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self.most = look, ROWS
        self.setObjectName("problems")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.model = _Model(self)
        self.view = QListView()
        self.view.setObjectName("problem_rows")
        self.view.setAccessibleName(self.tr("Problems"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(look, self.view))
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.heading = label(look, self.tr("Problems"), weight=600)
        self.stops = Pill(look, "bad", name="stops_saving")
        self.warns = Pill(look, "wait", name="stops_papers")
        self.next = Button(
            look, self.tr("Next"), kind="quiet", key="F8", small=True, name="next_problem"
        )
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(8)
        for part in (self.heading, self.stops, self.warns):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.next)
        column.addLayout(head)
        column.addWidget(self.view)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        if tuple(problems) == self.model.problems:
            return
        at = self._kept_place(problems)
        self.model.fill(problems)
        if at >= 0:
            self.view.setCurrentIndex(self.model.index(at, 0))
        stops = sum(problem.role == "bad" for problem in problems)
        warns = sum(problem.role == "wait" and problem.stops for problem in problems)
        self.stops.say(
            self.tr("{} stop saving").format(stops) if stops != 1 else self.tr("1 stops saving")
        )
        self.warns.say(
            self.tr("{} stop the papers").format(warns)
            if warns != 1
            else self.tr("1 stops the papers")
        )
        self.stops.setVisible(bool(stops))
        self.warns.setVisible(bool(warns))
        self.next.setVisible(bool(problems))
        self.heading.setText(self.tr("Problems") if problems else self.tr("No problems found"))
        self.view.setVisible(bool(problems))
        self.fit(self.most)

    def start_over(self) -> None:
        """Another order: F8 begins at its first problem."""
        self.view.setCurrentIndex(QModelIndex())

    def _kept_place(self, problems: Sequence[Problem]) -> int:
        """Where the current problem stands now; one solved leaves F8 to go to the one after it."""
        at = self.view.currentIndex().row()
        if at < 0:
            return -1
        place = self.model.problems[at].place
        places = [problem.place for problem in problems]
        return places.index(place) if place in places else min(at, len(problems)) - 1

    def fit(self, most: int) -> None:
        """Show at most so many rows at once."""
        self.most = most
        rows = min(most, len(self.model.problems))
        self.view.setFixedHeight(rows * self.look.height(30) + 2)

    def go_next(self, *, stopping: bool = False, around: bool = True) -> bool:
        """The problem after the current one, `around` again from the last; False if there is none.

        With `stopping`, mere warnings are passed over.
        """
        at = self.view.currentIndex().row()
        places = [p for p, one in enumerate(self.model.problems) if one.stops or not stopping]
        after = [place for place in places if place > at] or (places if around else [])
        if not after:
            return False
        index = self.model.index(after[0], 0)
        self.view.setCurrentIndex(index)
        self._on_chosen(index)
        return True

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.problems[index.row()])
