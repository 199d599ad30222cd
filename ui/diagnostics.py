"""What may be handed to whoever helps: gathered, listed, and saved only after that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.bus import Failure
from ui.layouts import clear
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button, ElidedLabel, label

if TYPE_CHECKING:
    from app.commands.diagnostics import Part


class Diagnostics(QWidget):
    """One button gathers and lists; a second one saves what is listed. Faults go to `notice`."""

    def __init__(self, workplace: Workplace, notice: Notice) -> None:
        super().__init__()
        self._place, self._notice = workplace, notice
        self.parts: tuple[Part, ...] = ()
        look = workplace.look
        self.gather = Button(
            look, self.tr("Save diagnostics…"), icon="file-text", name="gather_diagnostics"
        )
        self.save = Button(
            look, self.tr("Save these as a zip…"), kind="primary", name="save_diagnostics"
        )
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(16)
        self.rows.setColumnStretch(1, 1)
        self._lay_out()
        self.gather.clicked.connect(self._on_gather)
        self.save.clicked.connect(self._on_save)
        self.save.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.rows)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.gather)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _words(self, name: str) -> str:
        return {
            "versions.json": self.tr("Versions of the program, its libraries and the system"),
            "settings.json": self.tr("Language, look and copies; no name of a view or printer"),
            "accounts.json": self.tr("Accounts: kind, host, state and counts; no secret"),
            "counts.json": self.tr("How many orders, waiting entries, conflicts and papers"),
            "pulls.json": self.tr("The last rounds with each account, in counts and times"),
            "check.json": self.tr("What the check of the database and the papers found, by kind"),
            "log.txt": self.tr("The end of the log, without secrets and names"),
        }[name]

    # -- gathering ---------------------------------------------------------------------
    def _on_gather(self) -> None:
        from app.commands import diagnostics

        desk = self._place.desk
        self._show(())
        self.gather.setEnabled(False)
        self._place.jobs.run(lambda: diagnostics.gather(desk), self._on_gathered, self._on_failed)

    def _on_gathered(self, parts: tuple[Part, ...]) -> None:
        self.gather.setEnabled(True)
        self._show(parts)
        self.save.setFocus()

    def _show(self, parts: tuple[Part, ...]) -> None:
        self.parts = parts
        clear(self.rows)
        look, formats = self._place.look, self._place.formats
        for at, part in enumerate(parts):
            size = self.tr("{} characters").format(formats.count(len(part.text)))
            self.rows.addWidget(label(look, part.name, px=12, tone="second"), at, 0)
            self.rows.addWidget(ElidedLabel(look, self._words(part.name)), at, 1)
            self.rows.addWidget(label(look, size, px=12, tone="second"), at, 2)
        self.save.setVisible(bool(parts))

    # -- saving ------------------------------------------------------------------------
    def _on_save(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Save diagnostics"), "bordereau-diagnostics.zip", "Zip (*.zip)"
        )
        dialog.setObjectName("diagnostics_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, file: Path) -> None:
        """Save what is listed, no more and no less."""
        from app.commands import diagnostics

        parts = self.parts
        self._place.jobs.run(
            lambda: diagnostics.save(file, parts),
            lambda made: self._place.toast(self.tr("Diagnostics saved as {}").format(made.name)),
            self._on_failed,
        )

    def _on_failed(self, failure: Failure) -> None:
        self.gather.setEnabled(True)
        self._notice.say(Banner(self._place.look, "bad", failure.sentence, failure.detail))
