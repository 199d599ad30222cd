"""A safety copy saved while work goes on, and one brought back (sync §1.21)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.bus import Failure
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Banner, Button


class SafetyCopies(QWidget):
    """Two buttons; what they ask and what fails is said in the page's `notice`."""

    def __init__(self, workplace: Workplace, notice: Notice) -> None:
        super().__init__()
        self._place, self._notice = workplace, notice
        look = workplace.look
        made = Button(look, self.tr("Save a copy…"), icon="archive", name="backup")
        back = Button(
            look, self.tr("Bring a copy back…"), icon="clock-counter-clockwise", name="restore"
        )
        made.clicked.connect(self._on_backup)
        back.clicked.connect(self._on_restore)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(made)
        row.addWidget(back)
        row.addStretch(1)

    # -- saving ------------------------------------------------------------------------
    def _on_backup(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"), "bordereau-copy.zip", "Zip (*.zip)")
        dialog.setObjectName("backup_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda path: self.backup(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def backup(self, file: Path) -> None:
        """Write the copy while work goes on."""
        from app.commands import profile

        desk = self._place.desk
        self._place.jobs.run(
            lambda: profile.backup(desk, file),
            lambda made: self._place.toast(self.tr("Copy saved as {}").format(made.name)),
            self._on_failed,
        )

    def _on_failed(self, failure: Failure) -> None:
        self._notice.say(Banner(self._place.look, "bad", failure.sentence, failure.detail))

    # -- bringing back -----------------------------------------------------------------
    def _on_restore(self) -> None:
        dialog = QFileDialog(self, self.tr("Bring a copy back"), "", "Zip (*.zip)")
        dialog.setObjectName("restore_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.ask_restore(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_restore(self, file: Path) -> None:
        """Asked in place: what is here now makes room for the copy."""
        look = self._place.look
        act = Button(
            look, self.tr("Bring it back"), kind="danger", key="Enter", bind=False,
            name="restore_confirm",
        )  # fmt: skip
        keep = Button(
            look, self.tr("Keep what is here"), kind="quiet", key="Esc", name="restore_keep"
        )
        title = self.tr("Put the copy {} in the place of everything here?").format(file.name)
        detail = self.tr(
            "What is here now is set aside in the profile’s folder, not deleted. "
            "The window closes and opens again."
        )
        banner = Banner(
            look, "ask", title, detail, buttons=(act, keep), icon="clock-counter-clockwise",
            name="ask_restore",
        )  # fmt: skip
        act.clicked.connect(lambda: self._place.bus.reopen_wanted.emit(file))
        keep.clicked.connect(self._notice.clear)
        self._notice.say(banner)
        act.setFocus()
