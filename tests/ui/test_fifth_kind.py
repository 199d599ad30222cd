"""The window offers a kind of remote that it was never told of: its name, secret and options."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtWidgets import QComboBox

from app.connectors import registry
from tests.connectors.fifth.kind import KIND
from ui.account_form import SECRET, AccountForm
from ui.main_window import MainWindow


def test_the_account_form_of_a_fifth_kind(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(cast(dict[str, object], registry.KINDS), KIND.name, KIND)
    form = AccountForm(window.workplace, registry.KINDS, KIND.name, None, {})
    choice = form.fields["kind"].editor
    assert isinstance(choice, QComboBox)
    offered = [choice.itemText(at) for at in range(choice.count())]
    assert offered == [kind.title for kind in registry.KINDS.values()]
    assert choice.currentText() == "Depot"
    assert [name for name in form.fields if name.startswith(SECRET)] == [f"{SECRET}key"]
    form.deleteLater()
