"""Accounts in the window: adding, wrong values beside their field, secrets, proving, removing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands import exporter
from app.compose import House
from app.connectors.registry import KINDS
from tests.sandboxes import own_process
from tests.ui.conftest import WAIT_MS
from tests.ui.sample import COMPANY
from ui.account_form import DEFAULT, OPTION, SECRET
from ui.accounts import AccountsPage
from ui.main_window import MainWindow
from ui.widgets import SidebarItem

Settle = Callable[[], None]


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Settle:
    jobs = window.workplace.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=WAIT_MS)


@pytest.fixture
def remotes() -> Iterator[dict[str, Any]]:
    """The sandbox in a process of its own; kind → url, options, secrets."""
    with own_process() as told:
        yield {account["kind"]: account for account in told["accounts"]}


def open_accounts(window: MainWindow, settle: Settle, **args: str) -> AccountsPage:
    window.show_page("accounts", **args)
    settle()
    page = window.findChild(AccountsPage)
    assert page is not None
    return page


def fill(page: AccountsPage, **values: str) -> None:
    assert page.form is not None
    for name, value in values.items():
        page.form.put(name, value)


def below(page: AccountsPage, name: str) -> str:
    assert page.form is not None
    return page.form.fields[name].editor.accessibleDescription()


def test_an_account_is_added_and_stands_in_the_list(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_accounts(window, settle, add="1")
    fill(page, name="shop-new", kind="transiteo", url="http://127.0.0.1:9/new/",
         **{OPTION + "settle_s": "30", DEFAULT + "currency": "EUR"})  # fmt: skip
    page.save.click()
    settle()
    settle()
    row = next(r for r in house.desk.store.accounts() if r.name == "shop-new")
    assert (row.url, row.options, row.defaults) == (
        "http://127.0.0.1:9/new", {"settle_s": "30"}, {"currency": "EUR"},
    )  # fmt: skip
    assert page.account_id == row.id
    assert page.heading.text() == "shop-new"


def test_what_is_typed_is_asked_about_before_another_account_comes(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_accounts(window, settle)
    at, before = page.account_id, page.accounts[page.account_id].url
    fill(page, url="http://127.0.0.1:9/else/")
    other = next(row for row in page.accounts.values() if row.id != at)
    item = page.findChild(SidebarItem, f"account_{other.name}")
    assert item is not None
    item.click()
    assert page.notice.asking
    assert page.account_id == at
    assert not item.isChecked()
    window.show_page("orders")
    assert page.isVisible()
    press(page, "typed_drop")
    settle()
    fill(page, url="http://127.0.0.1:9/else/")
    item.click()
    press(page, "typed_drop")
    assert page.account_id == other.id
    window.show_page("orders")
    assert not page.isVisible()
    assert next(r for r in house.desk.store.accounts() if r.id == at).url == before


def press(page: AccountsPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def test_every_wrong_value_is_told_beside_its_field(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_accounts(window, settle, add="1")
    before = house.desk.store.accounts()
    fill(
        page,
        name="Not So",
        url="ftp://x",
        **{OPTION + "rate": "fast", DEFAULT + "currency": "EURO"},
    )
    page.save.click()
    settle()
    for name in ("name", "url", OPTION + "rate", DEFAULT + "currency"):
        assert below(page, name), name
    assert house.desk.store.accounts() == before


def test_secrets_are_hidden_and_never_shown_again(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_accounts(window, settle, account="ACC-SHOP")
    assert page.form is not None
    editor = page.form.fields[SECRET + "key"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.echoMode() is QLineEdit.EchoMode.Password
    editor.setText("s3cret-value")
    page.save.click()
    settle()
    settle()
    assert page.form is not None
    again = page.form.fields[SECRET + "key"].editor
    assert isinstance(again, QLineEdit)
    assert again.text() == ""
    assert page.notice.banner is not None  # no keyring here: said, not hidden
    assert "keyring" in page.notice.banner.title.text()
    kept = b"".join(p.read_bytes() for p in house.desk.paths.root.rglob("*") if p.is_file())
    assert b"s3cret-value" not in kept


def test_the_connection_is_proved_step_by_step(
    window: MainWindow, settle: Settle, remotes: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = remotes["merchantpro"]
    page = open_accounts(window, settle, add="1")
    fill(page, kind="merchantpro")
    page._on_kind()
    fill(page, name="proof", url=told["url"])
    assert page.form is not None
    for field, value in told["secrets"].items():
        fill(page, **{SECRET + field.lower(): value})
    page.save.click()
    settle()
    settle()
    page.test.click()
    settle()
    steps = page.findChildren(QWidget, "step")
    assert len(steps) >= 2
    assert not any("s3cret" in step.accessibleName() for step in steps)


def test_an_account_with_unsent_changes_cannot_be_removed(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_accounts(window, settle, account="ACC-SHOP")
    page.remove.click()
    confirm = page.findChild(QAbstractButton, "remove_confirm")
    assert confirm is not None
    confirm.click()
    settle()
    assert page.notice.banner is not None
    assert "not settled" in page.notice.banner.title.text()
    assert not next(r for r in house.desk.store.accounts() if r.id == "ACC-SHOP").removed


def test_a_refused_sign_in_stands_on_the_secret(
    window: MainWindow, settle: Settle, house: House
) -> None:
    from dataclasses import replace

    row = next(r for r in house.desk.store.accounts() if r.id == "ACC-TRAN")
    with house.desk.store.write() as tx:
        tx.put_account(replace(row, sign_in=True))
    page = open_accounts(window, settle, account="ACC-TRAN")
    assert page.form is not None
    focused = page.form.fields[SECRET + "id_token"].editor
    assert page.window().focusWidget() is focused


def begin(page: AccountsPage, kind: str) -> None:
    """A new account of that kind, as the clerk chooses it."""
    fill(page, kind=kind)
    page._on_kind()


def test_a_kind_says_what_it_cannot_do_and_asks_for_what_it_needs(
    window: MainWindow, settle: Settle, house: House
) -> None:
    page = open_accounts(window, settle, add="1")
    begin(page, "twc")
    assert page.form is not None
    (limit,) = page.form.findChildren(QLabel, "limit")
    assert "TWC cannot list its orders" in limit.text()
    fill(page, name="retail", url="http://127.0.0.1:9/twc")
    page.save.click()
    settle()
    assert "tenant" in below(page, OPTION + "tenant")
    assert "retail" not in {row.name for row in house.desk.store.accounts()}
    fill(page, **{OPTION + "tenant": "retail-tenant", OPTION + "realm": "retail"})
    page.save.click()
    settle()
    settle()
    row = next(row for row in house.desk.store.accounts() if row.name == "retail")
    assert row.options == {"tenant": "retail-tenant", "realm": "retail"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_fields_and_its_name(
    window: MainWindow, settle: Settle, kind: str
) -> None:
    page = open_accounts(window, settle, add="1")
    begin(page, kind)
    assert page.form is not None
    wanted = {SECRET + field for column in KINDS[kind].secrets for field in column}
    wanted |= {OPTION + name for name in (*KINDS[kind].options, "settle_s", "rate", "company")}
    assert wanted <= page.form.fields.keys()
    editor = page.form.fields["kind"].editor
    assert isinstance(editor, QComboBox)
    assert editor.currentText() == KINDS[kind].title


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_proved_by_its_own_steps(
    window: MainWindow, settle: Settle, remotes: dict[str, Any], kind: str
) -> None:
    told = remotes[kind]
    page = open_accounts(window, settle, add="1")
    begin(page, kind)
    secrets = {SECRET + field.lower(): value for field, value in told["secrets"].items()}
    options = {OPTION + name: value for name, value in told["options"].items()}
    fill(page, name="proof", url=told["url"], **secrets, **options)
    page.save.click()
    settle()
    settle()
    page.test.click()
    settle()
    steps = [step.accessibleName() for step in page.findChildren(QWidget, "step")]
    assert len(steps) >= 2
    assert not any(value in step for step in steps for value in told["secrets"].values())


def test_an_account_chooses_whose_papers_it_has(
    window: MainWindow, settle: Settle, house: House
) -> None:
    for key, name in (("", "Horezu Atelier SRL"), ("OUTLET", "Horezu Outlet SRL")):
        exporter.set_company(house.desk, key, {**COMPANY, "name": name})
    page = open_accounts(window, settle, add="1")
    fill(page, name="stall", kind="transiteo", url="http://127.0.0.1:9")
    assert page.form is not None
    box = page.form.fields[OPTION + "company"].editor
    assert isinstance(box, QComboBox)
    offered = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    assert offered == [("Horezu Atelier SRL", ""), ("Horezu Outlet SRL (OUTLET)", "OUTLET")]
    fill(page, **{OPTION + "company": "OUTLET"})
    page.save.click()
    settle()
    settle()
    (row,) = (row for row in house.desk.store.accounts() if row.name == "stall")
    assert row.options["company"] == "OUTLET"
    assert page.form.value(OPTION + "company") == "OUTLET"
