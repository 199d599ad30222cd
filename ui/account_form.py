"""The fields of one account, by its kind of remote; secrets are typed hidden and never filled in.

Saves nothing: the accounts page does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from app.store.views import AccountRow
from ui.forms import Form
from ui.pages import Workplace
from ui.widgets import label
from ui.words import remote_words

if TYPE_CHECKING:
    from app.connectors.kind import Kind

SECRET, OPTION, DEFAULT = "secret.", "option.", "default."


@dataclass(frozen=True)
class Entered:
    """What the form holds when it is saved."""

    name: str
    kind: str
    url: str
    options: Mapping[str, str]
    defaults: Mapping[str, str]
    secrets: Mapping[str, str]  # only those that were typed


class AccountForm(Form):
    """The fields of one kind of remote; made anew when the kind changes."""

    kind_chosen = Signal()

    def __init__(
        self,
        workplace: Workplace,
        kinds: Mapping[str, Kind],
        kind: str,
        row: AccountRow | None,
        exporters: Mapping[str, str],
    ) -> None:
        """`exporters`: what stands on paper, by short name."""
        super().__init__(workplace.look, "account")
        self.account, self.kinds, self._exporters = row, kinds, exporters
        name = self.text(
            "name", self.tr("Name"), hint="" if row else self.tr("a to z, 0 to 9 and hyphen")
        )
        choice = self.choice("kind", self.tr("Kind"), [(k, remote_words(k)) for k in kinds])
        self.put("kind", kind)
        choice.setEnabled(row is None)
        name.setEnabled(row is None)
        self.row(name, choice)
        self.row(
            self.text(
                "url",
                self.tr("Address (URL)"),
                hint=self.tr("the part before the documented path, such as https://shop.example"),
            )
        )
        self._add_limits(kinds[kind])
        self._add_secrets(kinds[kind])
        self._add_options(kinds[kind])
        self._add_defaults()
        if row is not None:
            self._fill(row)
        self.rest()
        assert isinstance(choice.editor, QComboBox)
        choice.editor.activated.connect(self.kind_chosen)

    def _add_limits(self, kind: Kind) -> None:
        """What this kind of remote cannot do, said before anybody waits for it."""
        can, said = kind.capabilities, []
        if can.list == "none" and can.find_by_ref == "get":
            said.append(self.tr(
                "{} cannot list its orders: those entered there come in one by one, "
                "with “Bring in by reference”."
            ))  # fmt: skip
        if not can.readable:
            said.append(self.tr(
                "{} tells nothing back of what it was sent, unless this account answers readings."
            ))  # fmt: skip
        for words in said:
            told = label(self.look, words.format(kind.title), px=12, tone="second", wrap=True)
            told.setObjectName("limit")
            self.column.addWidget(told)

    def _add_secrets(self, kind: Kind) -> None:
        self.heading(self.tr("Sign-in"))
        for at, column in enumerate(kind.secrets):
            if at:
                self.column.addWidget(label(self.look, self.tr("or instead"), px=12, tone="quiet"))
            self.row(*(self.text(SECRET + field, _words(field), secret=True) for field in column))

    def _add_options(self, kind: Kind) -> None:
        from app.connectors.registry import COMMON_OPTIONS

        self.heading(self.tr("Options"))
        fields = []
        for name in (*kind.options, *COMMON_OPTIONS):
            words = kind.options.get(name, ())
            if name == "company":
                fields.append(self.choice(OPTION + name, _words(name), self._companies()))
            elif words:
                values = [
                    ("", self.tr("as usual")),
                    *((word, _value_words(word)) for word in words),
                ]
                fields.append(self.choice(OPTION + name, _words(name), values))
            else:
                needed = self.tr("required") if name in kind.required else ""
                hint = ": ".join(part for part in (needed, self._hint(name)) if part)
                fields.append(self.text(OPTION + name, _words(name), hint=hint))
        for at in range(0, len(fields), 3):
            self.row(*fields[at : at + 3])

    def _companies(self) -> list[tuple[str, str]]:
        """Whose papers it has; one that is set nowhere is shown as the account names it."""
        own = self.account.options.get("company", "") if self.account else ""
        known = {"": self._exporters.get("", ""), **self._exporters}
        first = self.tr("The first exporter")
        made = [(key, f"{name} ({key})" if key else name or first) for key, name in known.items()]
        return made if own in known else [*made, (own, own)]

    def _hint(self, name: str) -> str:
        hints = {
            "settle_s": self.tr("seconds a lost write may still arrive"),
            "rate": self.tr("per second / per minute, such as 1/60"),
            "tenant": self.tr("its name there, sent with every call"),
            "realm": self.tr("where it signs in; blank is the tenant"),
            "token_url": self.tr("blank is the usual one"),
            "channel_type": self.tr("Standard or Express; blank is Standard"),
            "sale_platform": self.tr("where the goods are sold, such as Shopify"),
        }  # fmt: skip
        return hints.get(name, "")

    def _add_defaults(self) -> None:
        from app.connectors.registry import DEFAULTS

        self.heading(self.tr("Filled in where an order says nothing"))
        fields = [self.text(DEFAULT + name, _words(name)) for name in DEFAULTS]
        for at in range(0, len(fields), 3):
            self.row(*fields[at : at + 3])

    def _fill(self, row: AccountRow) -> None:
        self.put("name", row.name)
        self.put("url", row.url)
        for prefix, values in ((OPTION, row.options), (DEFAULT, row.defaults)):
            for name, value in values.items():
                if prefix + name in self.fields:
                    self.put(prefix + name, value)
        for name, field in self.fields.items():
            if name.startswith(SECRET):
                editor = field.editor
                editor.setProperty("placeholderText", self.tr("blank leaves what is kept"))

    def entered(self) -> Entered:
        secrets = {name: text for name, text in self.values(SECRET).items() if text}
        return Entered(
            self.value("name"), self.value("kind"), self.value("url"),
            self.values(OPTION), self.values(DEFAULT), secrets,
        )  # fmt: skip


# Fields in words; those of a kind that nobody knew yet are called by their name.
_FIELDS: dict[str, object] = {
    "settle_s": QT_TRANSLATE_NOOP("Accounts", "Settling time"),
    "rate": QT_TRANSLATE_NOOP("Accounts", "Rate limit"),
    "company": QT_TRANSLATE_NOOP("Accounts", "Company"),
    "url": QT_TRANSLATE_NOOP("Accounts", "Shop URL"),
    "token_url": QT_TRANSLATE_NOOP("Accounts", "Token URL"),
    "path_form": QT_TRANSLATE_NOOP("Accounts", "Path form"),
    "tenant": QT_TRANSLATE_NOOP("Accounts", "Tenant"),
    "realm": QT_TRANSLATE_NOOP("Accounts", "Realm"),
    "channel_type": QT_TRANSLATE_NOOP("Accounts", "Channel type"),
    "sale_platform": QT_TRANSLATE_NOOP("Accounts", "Sale platform"),
    "reads": QT_TRANSLATE_NOOP("Accounts", "Reading back"),
    "id_token": QT_TRANSLATE_NOOP("Accounts", "ID token"),
    "refresh_token": QT_TRANSLATE_NOOP("Accounts", "Refresh token"),
    "access_token": QT_TRANSLATE_NOOP("Accounts", "Access token"),
    "client_id": QT_TRANSLATE_NOOP("Accounts", "Client ID"),
    "client_secret": QT_TRANSLATE_NOOP("Accounts", "Client secret"),
    "token": QT_TRANSLATE_NOOP("Accounts", "Token"),
    "key": QT_TRANSLATE_NOOP("Accounts", "Key"),
    "secret": QT_TRANSLATE_NOOP("Accounts", "Secret"),
    "currency": QT_TRANSLATE_NOOP("Accounts", "Currency"),
    "departure_country": QT_TRANSLATE_NOOP("Accounts", "Departure country"),
    "incoterm": QT_TRANSLATE_NOOP("Accounts", "Incoterm"),
    "carrier": QT_TRANSLATE_NOOP("Accounts", "Carrier"),
    "category": QT_TRANSLATE_NOOP("Accounts", "Category"),
}


# Of an option that is chosen from a list; in its own spelling where it is no word of a language.
_VALUES: dict[str, object] = {
    "auto": QT_TRANSLATE_NOOP("Accounts", "auto"), "on": QT_TRANSLATE_NOOP("Accounts", "on"),
    "off": QT_TRANSLATE_NOOP("Accounts", "off"), "plain": QT_TRANSLATE_NOOP("Accounts", "plain"),
}  # fmt: skip


def _value_words(word: str) -> str:
    return QCoreApplication.translate("Accounts", str(_VALUES.get(word, word)))


def _words(name: str) -> str:
    words = _FIELDS.get(name, name.replace("_", " ").capitalize())
    return QCoreApplication.translate("Accounts", str(words))
