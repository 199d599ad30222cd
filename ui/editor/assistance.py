"""Help while typing: suggestions under the field, products for codes, the next number in grey."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from app.orders.model import ROLES, Line, Party, Role
from app.text import clip
from ui.editor import completion
from ui.editor import draft as drafts
from ui.editor.fields import BoundFields
from ui.editor.lines_grid import LinesGrid
from ui.editor.lines_model import KEYS, SKU
from ui.editor.session import Session
from ui.editor.suggestions import Suggestion, Suggestions
from ui.jobs import Job
from ui.pages import Workplace

LONGEST_SHOWN = 40  # of a code nobody knows
PAUSE_MS = 120  # between the last letter and the question
_COUNTRIES = ("country", "departure_country", "arrival_country")


class Assistance(QObject):
    """Watches the fields; takes nothing the clerk did not choose."""

    def __init__(
        self, workplace: Workplace, session: Session, fields: BoundFields, grid: LinesGrid,
        page: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self.workplace, self.session = workplace, session
        self.fields, self.grid = fields, grid
        self.popup = Suggestions(workplace.look, page)
        self._takes = self.tr("Enter takes it  ·  Esc leaves what is typed")
        self._counts = self.tr("Enter takes it  ·  12* first sets a quantity")
        self.popup.taken.connect(self._on_taken)
        self._names: dict[str, str] = {}
        self._for: tuple[str, int] = ("", -1)  # path, or row of the grid
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._editor: QLineEdit | None = None
        fields.typed.connect(self._on_field)
        grid.cells.opened.connect(self._on_cell_opened)
        language = session.language
        workplace.jobs.run(partial(_country_names, language), self._names.update)

    # -- asking ------------------------------------------------------------------------
    def _on_field(self, path: str, text: str) -> None:
        name = path.rpartition(".")[2]
        editor = self.fields.fields[path].editor
        if not isinstance(editor, QLineEdit):
            return
        if name in _COUNTRIES:
            self._watch(editor, path, -1)
            self._offer_countries(text)
        elif name == "full_name":
            self._watch(editor, path, -1)
            self._pause.start()

    def _on_cell_opened(self, editor: QLineEdit, row: int, key: str) -> None:
        if key == "sku":
            editor.textEdited.connect(lambda _: self._pause.start())
            self._watch(editor, key, row)
        elif key == "origin_country":
            self._watch(editor, key, row)
            editor.textEdited.connect(self._offer_countries)

    def _offer_countries(self, text: str) -> None:
        self.popup.offer(text, completion.countries(text, self._names), self._takes)

    def _watch(self, editor: QLineEdit, path: str, row: int) -> None:
        if self._editor is not editor or self._for != (path, row):
            self._editor, self._for = editor, (path, row)
            self.popup.watch(editor)

    def _live(self) -> QLineEdit | None:
        """The watched field, unless its cell was closed meanwhile."""
        return self._editor if self._editor is not None and isValid(self._editor) else None

    def look_up_party(self, role: Role) -> None:
        """The cursor into the name, all chosen: the next letters look up."""
        self.fields.focus(f"parties.{role}.full_name")

    def _ask(self) -> None:
        row = self._for[1]
        editor = self._live()
        if editor is None:
            return
        held = editor.text()
        typed = held.rpartition("*")[2] if row >= 0 else held
        desk = self.workplace.desk
        read = partial(completion.products, where=self._where) if row >= 0 else completion.parties
        if self._job is not None:
            self._job.cancel()
        self._job = self.workplace.jobs.run(
            lambda: read(desk, typed), partial(self._offer, editor, held, typed), _no_help
        )

    def _offer(self, editor: QLineEdit, held: str, typed: str, found: list[Suggestion]) -> None:
        # A cell's editor is gone as soon as the clerk moves on.
        here = editor is self._editor and isValid(editor) and editor.hasFocus()
        if here and editor.text() == held:
            footer = self._counts if self._for[1] >= 0 else self._takes
            self.popup.offer(typed, found, footer)

    # -- taking ------------------------------------------------------------------------
    def _on_taken(self, value: object) -> None:
        path, row = self._for
        if isinstance(value, Line):
            self._take_product(row, value)
        elif isinstance(value, Party):
            self._take_party(path, value)
        elif row >= 0:
            self._take_word(row, path, str(value))
        else:
            self.session.type_field(path, str(value))

    def _take_word(self, row: int, key: str, word: str) -> None:
        """Into its cell, and on as Enter leads."""
        if editor := self._live():
            editor.setText(word)
            self.grid.commit()
            self.grid.cells.entered.emit(row, KEYS.index(key))

    def _take_product(self, row: int, product: Line) -> None:
        counted = ""
        editor = self._live()
        if editor is not None and "*" in editor.text():
            counted = editor.text().rpartition("*")[0] + "*"
        self.grid.drop_editor()
        self.session.type_cell(row, "sku", counted + product.sku)
        self.session.fill_line(row, product.sku, product)
        self.grid.lines.counted = row if counted else -1
        self.grid.cells.entered.emit(row, 1)

    def _take_party(self, path: str, party: Party) -> None:
        role = next(role for role in ROLES if path.startswith(f"parties.{role}."))
        self.session.take(drafts.with_party(self.session.now, role, party))
        if role == "customer" and not self.session.now.rows:
            self.grid.setFocus()
            self.grid.go(0, SKU)

    @property
    def _where(self) -> str:
        """The country (alpha-2) the goods go to."""
        head = self.session.now.head
        return head.named("shipping").country or head.arrival_country

    # -- products and numbers ----------------------------------------------------------
    def find_product(self, row: int) -> None:
        """Fill the line in if its code is known; the clerk types on meanwhile."""
        rows = self.session.now.rows
        if row >= len(rows) or rows[row].line.name or not rows[row].line.sku:
            return
        code, desk, where = rows[row].line.sku, self.workplace.desk, self._where

        def fill(found: Line | None) -> None:
            if found is not None:
                self.session.fill_line(row, code, found)
            else:
                self._offer_to_add(code)

        self.workplace.jobs.run(lambda: completion.product(desk, code, where), fill, _no_help)

    def _offer_to_add(self, code: str) -> None:
        """A code nobody knows: the catalogue is one act away, and the draft comes back."""
        words = self.tr("“{}” is no product here yet").format(clip(code, LONGEST_SHOWN))
        add = partial(self.workplace.show_page, "products", new=code)
        self.workplace.toast(words, self.tr("Add it"), add)

    def propose_number(self) -> None:
        """The next number, in grey in the empty field."""
        from app.commands import orders

        desk = self.workplace.desk
        editor = self.fields.fields["number"].editor
        assert isinstance(editor, QLineEdit)
        self.workplace.jobs.run(
            lambda: orders.proposed_number(desk), editor.setPlaceholderText, _no_help
        )


def _country_names(language: str) -> dict[str, str]:
    from app import countries

    return countries.names(language or "en")


def _no_help(_failure: object) -> None:
    """A suggestion that cannot be had is no news."""
