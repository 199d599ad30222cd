"""Accounts: the logins to remote systems, added, changed, proved and removed.

Secrets are typed into fields that hide them, go to the keyring by a verb and are never read back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.orders.problems import Problem
from app.store.views import AccountRow, Changes
from ui.account_form import DEFAULT, OPTION, SECRET, AccountForm
from ui.bus import Failure
from ui.forms import tried
from ui.jobs import Job
from ui.layouts import Sheet, clear
from ui.leaving import ask_typed
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.papers.side import sign
from ui.sentences import spoken
from ui.widgets import Arc, Banner, Button, ElidedLabel, SidebarItem, hairline, label
from ui.widgets.sidebar_item import Mark

if TYPE_CHECKING:
    from app.connectors.contract import Step
    from app.connectors.kind import Kind

WIDTH = 640  # of the form at 13 px


class _Read(NamedTuple):
    accounts: list[AccountRow]
    kinds: Mapping[str, Kind]
    exporters: Mapping[str, str]


class AccountsPage(Page):
    """`opened(account=ID)` shows that one, `add=1` a new one."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Accounts")
        look = workplace.look
        self.account_id, self._adding = "", False
        self.accounts: dict[str, AccountRow] = {}
        self.kinds: Mapping[str, Kind] = {}
        self.exporters: Mapping[str, str] = {}
        self.form: AccountForm | None = None
        self._testing: Job | None = None
        self.notice = Notice()
        self.add = Button(
            look, self.tr("Add an account"), icon="plus-bold", kind="quiet", name="add_account"
        )
        self.save = Button(look, self.tr("Save"), kind="primary", key="Ctrl+S", name="save_account")
        self.test = Button(
            look, self.tr("Test the connection"), icon="check-circle", name="test_account"
        )
        self.remove = Button(look, self.tr("Remove"), kind="danger", name="remove_account")
        self.arc = Arc(look)
        self.heading = ElidedLabel(look, px=15, weight=600)
        self._lay_out()
        self.add.clicked.connect(lambda: self._leave(partial(self._choose, "")))
        self.save.clicked.connect(self._on_save)
        self.test.clicked.connect(self._on_test)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 11, 12, 11)
        bar.setSpacing(8)
        bar.addWidget(self.heading, 1)
        for part in (self.remove, self.test, self.save):
            bar.addWidget(part)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(0)
        left = QWidget()
        left.setProperty("ground", "surface")
        left.setFixedWidth(look.px(200))
        self.list = QVBoxLayout(left)
        self.list.setContentsMargins(8, 12, 8, 12)
        self.list.setSpacing(2)
        self.items = QVBoxLayout()
        self.items.setSpacing(2)
        self.list.addLayout(self.items)
        self.list.addWidget(self.add)
        self.list.addStretch(1)
        body.addWidget(left)
        body.addWidget(hairline(upright=True))
        inner = Sheet(WIDTH * self.workplace.look.base_px // 13 + 2 * 24)
        inner.setProperty("ground", "surface")
        self.sheet = QVBoxLayout(inner)
        self.sheet.setContentsMargins(24, 16, 24, 24)
        self.sheet.setSpacing(16)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(6)
        self.holder = QVBoxLayout()
        self.sheet.addLayout(self.steps)
        self.sheet.addLayout(self.holder)
        self.sheet.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("account_scroll")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        body.addWidget(scroll, 1)
        column.addLayout(body, 1)

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        self.notice.clear()
        self.account_id = args.get("account", self.account_id)
        self._adding = "add" in args
        self._read()

    def _read(self) -> None:
        desk = self.workplace.desk

        def read() -> _Read:
            from app.commands import exporter
            from app.connectors.registry import KINDS

            rows = [row for row in desk.store.accounts() if not row.removed]
            return _Read(rows, KINDS, exporter.companies(desk))

        self.workplace.jobs.run(read, self._on_read)

    def _on_read(self, read: _Read) -> None:
        self.accounts, self.kinds = {row.id: row for row in read.accounts}, read.kinds
        self.exporters = read.exporters
        clear(self.items)
        for row in read.accounts:
            item = SidebarItem(self.workplace.look, row.name, name=f"account_{row.name}")
            item.show_mark(_mark(row))
            item.clicked.connect(partial(self._leave, partial(self._choose, row.id)))
            item.setChecked(row.id == self.account_id)
            self.items.addWidget(item)
        if self._adding or self.account_id not in self.accounts:
            self.account_id = "" if self._adding else next(iter(self.accounts), "")
        self._adding = False
        if self.form is not None and self.form.account is not None and self.form.dirty:
            self.account_id = self.form.account.id  # typed on while this was read
            self._mark_chosen()
        else:
            self._choose(self.account_id)

    def left(self) -> bool:
        return self._leave(lambda: None)

    def _leave(self, then: Callable[[], None], _checked: bool = False) -> bool:
        """Go on to `then`, unless something is typed and not saved: that is asked about first."""
        if self.form is None or not self.form.dirty:
            then()
            return True
        self._mark_chosen()
        name = self.form.value("name") or self.tr("New account")
        ask_typed(self.workplace.look, self.notice, name, self._on_save, partial(self._drop, then))
        return False

    def _drop(self, then: Callable[[], None]) -> None:
        self.notice.clear()
        self._choose(self.account_id)
        then()

    def _mark_chosen(self) -> None:
        for at, known in enumerate(self.accounts):
            item = self.items.itemAt(at)
            widget = item.widget() if item is not None else None
            if isinstance(widget, SidebarItem):
                widget.setChecked(known == self.account_id)

    def _choose(self, account_id: str) -> None:
        """Show one account's form, or an empty one."""
        self.account_id = account_id
        if self._testing is not None:
            self._testing.cancel()  # what it proves is not this account's
        row = self.accounts.get(account_id)
        self._mark_chosen()
        self.heading.set_text(row.name if row else self.tr("New account"))
        self.test.setEnabled(row is not None)
        self.remove.setVisible(row is not None)
        clear(self.steps)
        self._make_form(row.kind if row else next(iter(self.kinds)), row)

    def _make_form(self, kind: str, row: AccountRow | None) -> None:
        clear(self.holder)
        self.form = AccountForm(self.workplace, self.kinds, kind, row, self.exporters)
        self.form.setMaximumWidth(WIDTH * self.workplace.look.base_px // 13)
        self.form.kind_chosen.connect(self._on_kind)
        self.holder.addWidget(self.form)
        first = (
            SECRET + self.kinds[kind].secrets[0][0]
            if row and row.sign_in
            else "url"
            if row
            else "name"
        )
        self.form.fields[first].editor.setFocus()

    def _on_kind(self) -> None:
        if self.form is not None:
            before = self.form.entered()
            self._make_form(before.kind, None)
            self.form.put("name", before.name)
            self.form.put("url", before.url)

    # -- acts --------------------------------------------------------------------------
    def _on_save(self) -> None:
        if self.form is None:
            return
        from app.commands import accounts

        desk, entered, row = self.workplace.desk, self.form.entered(), self.form.account
        house = self.workplace.house
        unkept: list[str] = []

        def work() -> None:
            if row is None:
                accounts.add_account(
                    desk,
                    entered.name,
                    kind=entered.kind,
                    url=entered.url,
                    options=entered.options,
                    defaults=entered.defaults,
                )
            else:
                accounts.set_account(desk, row.id, entered.url, entered.options, entered.defaults)
            if entered.secrets and not accounts.keep_secrets(desk, entered.name, entered.secrets):
                unkept.append(entered.name)
            if row is not None:
                house.connectors.forget(row.id)

        self.workplace.jobs.run(
            tried(work),
            partial(self._on_saved, self.form, self.form.values(), unkept),
            self._on_failed,
        )

    def _on_saved(
        self, form: AccountForm, saved: Mapping[str, str], unkept: list[str],
        problems: tuple[Problem, ...],
    ) -> None:  # fmt: skip
        here, name = form is self.form, saved["name"]
        homeless = [f"{name}: {spoken(problem.expected)}" for problem in problems]
        if here:
            homeless = form.mark(problems, ("", OPTION, DEFAULT, SECRET))
        self.notice.clear()
        if problems:
            if homeless:
                self.notice.say(Banner(self.workplace.look, "bad", " ".join(homeless)))
            return
        if here:
            form.rest(saved)
        if unkept:
            self.notice.say(Banner(
                self.workplace.look, "wait", self.tr("No keyring here keeps secrets"),
                self.tr("They are used until the program ends; then they are asked for again."),
            ))  # fmt: skip
        rows = self.workplace.desk.store.accounts()
        kept_id = next((r.id for r in rows if r.name == name and not r.removed), "")
        self.account_id = kept_id if here else self.account_id
        self.workplace.bus.changed.emit(Changes(accounts=True))
        self.workplace.toast(self.tr("{} saved").format(name))
        self.workplace.rounds.look_at(kept_id)
        self._read()

    def _on_test(self) -> None:
        """Prove the saved account, step by step."""
        from app.commands import accounts

        desk, account_id = self.workplace.desk, self.account_id
        self.test.setEnabled(False)
        clear(self.steps)
        self.steps.addWidget(Arc(self.workplace.look))
        self._testing = self.workplace.jobs.run(
            lambda: accounts.test_account(desk, account_id), self._on_tested, self._on_failed
        )

    def _on_tested(self, steps: tuple[Step, ...]) -> None:
        look = self.workplace.look
        self.test.setEnabled(True)
        clear(self.steps)
        self.steps.addWidget(label(look, self.tr("What the test proved"), weight=600))
        for step in steps:
            line = QWidget()
            line.setObjectName("step")
            line.setAccessibleName(f"{spoken(step.what)}: {spoken(step.text)}")
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(sign(look, "good" if step.ok else "bad"))
            row.addWidget(label(look, spoken(step.what), weight=500))
            row.addWidget(label(look, spoken(step.text), tone="second", wrap=True), 1)
            self.steps.addWidget(line)

    def _on_remove(self) -> None:
        look, row = self.workplace.look, self.accounts[self.account_id]
        yes = Button(look, self.tr("Remove"), kind="danger", name="remove_confirm")
        keep = Button(look, self.tr("Keep"), kind="quiet", name="remove_keep")
        keep.clicked.connect(self.notice.clear)
        yes.clicked.connect(partial(self._remove, row))
        self.notice.say(Banner(
            look, "ask", self.tr("Remove {}?").format(row.name),
            self.tr("Its orders stay here; the same kind and address connect them again."),
            buttons=(yes, keep), name="ask_remove",
        ))  # fmt: skip
        keep.setFocus()

    def _remove(self, row: AccountRow) -> None:
        from app.commands import accounts

        desk = self.workplace.desk
        work = tried(lambda: accounts.remove_account(desk, row.id))
        self.workplace.jobs.run(work, self._on_removed, self._on_failed)

    def _on_removed(self, problems: tuple[Problem, ...]) -> None:
        self.notice.clear()
        if problems:
            show = Button(self.workplace.look, self.tr("Show what waits"), name="show_waiting")
            show.clicked.connect(lambda: self.workplace.show_page("sync"))
            self.notice.say(
                Banner(self.workplace.look, "bad", spoken(problems[0].expected), buttons=(show,))
            )
            return
        self.account_id = ""
        self.workplace.bus.changed.emit(Changes(accounts=True, lists=True))
        self._read()

    def _on_failed(self, failure: Failure) -> None:
        self.test.setEnabled(bool(self.account_id))
        clear(self.steps)
        self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))


def _mark(row: AccountRow) -> Mark:
    if row.sign_in:
        return "sign_in"
    return "offline" if row.offline_since_us is not None else "ok"
