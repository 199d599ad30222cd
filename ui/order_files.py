"""Orders from and to files, in the list: for which account is asked before anything comes in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.store.views import AccountRow, Changes, ListQuery
from ui.file_import import FileImport, Taken, Tell
from ui.notice import Notice
from ui.pages import Workplace
from ui.widgets import Button, Choice, Field


class OrderFiles(FileImport):
    """Owns `notice`, which the list's page shows above its filters."""

    icon = "stack"

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(workplace, Notice(), page, self.tr("Import orders"))
        self._accounts: Sequence[AccountRow] = ()
        self._account = ""

    def begin(self, account: str) -> None:
        """Ask for a file, whose orders are that account's ("" = only here)."""
        store = self.workplace.desk.store
        self.workplace.jobs.run(store.accounts, partial(self._on_accounts, account))

    def _on_accounts(self, account: str, rows: Sequence[AccountRow]) -> None:
        self._accounts = [row for row in rows if not row.removed]
        self._account = account
        self.choose()

    def verb(self, path: Path, tell: Tell, *, dry_run: bool) -> Taken:
        from app.commands import order_files

        desk, account = self.workplace.desk, self._account
        return order_files.import_file(desk, path, account, dry_run=dry_run, tell=tell)

    def asked_with(self, path: Path) -> Sequence[QWidget]:
        """The account; another one is another trial, for it knows other orders."""
        choice = Choice(self.workplace.look, name="import_account")
        choice.addItem(self.tr("only here"), "")
        for row in self._accounts:
            choice.addItem(row.name, row.id)
        choice.setCurrentIndex(max(0, choice.findData(self._account)))
        choice.activated.connect(partial(self._on_account, path, choice))
        return (Field(self.workplace.look, self.tr("Account of these orders"), choice),)

    def _on_account(self, path: Path, choice: Choice, at: int) -> None:
        self._account = str(choice.itemData(at))
        self.look_at(str(path))

    def say_stopped(self) -> None:
        self.workplace.bus.changed.emit(Changes(lists=True, sync=True))
        self.workplace.toast(self.tr("Stopped; orders that were in by then stay"))

    def done_with(self, changes: Changes) -> tuple[str, Sequence[Button]]:
        name = next((row.name for row in self._accounts if row.id == self._account), "")
        if not name or not changes.sync:
            return "", ()
        return self.tr("They go to {} at the next sync.").format(name), ()

    # -- out -------------------------------------------------------------------------------
    def save_as(self, query: ListQuery) -> None:
        """Write the orders that are listed."""
        dialog = QFileDialog(self.page, self.tr("Export orders"), "orders.xlsx", self.kinds())
        dialog.setObjectName("export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(partial(self.write, query))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, query: ListQuery, name: str) -> None:
        from app.commands import order_files

        desk, path = self.workplace.desk, Path(name)
        self.workplace.jobs.run(
            lambda: order_files.export_file(desk, path, query),
            partial(self._on_written, path), self.say_failed,
        )  # fmt: skip

    def _on_written(self, path: Path, number: int) -> None:
        words = self.tr("%n order(s) written to {}", "", number)
        self.workplace.toast(words.format(path.name))
