"""The left column: who ordered, where the goods go, and further parties the order names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.orders.model import ROLES, Order, Party, Role
from ui.editor.fields import BoundFields
from ui.layouts import Sheet
from ui.look import Look
from ui.widgets import Button, Field, hairline, label
from ui.widgets.field import Below
from ui.widgets.label import plain_tip

# Rows of a section; a field with a star comes only when it holds something or more is asked for.
_ROWS: tuple[tuple[str, ...], ...] = (
    ("full_name",), ("company",), ("email", "phone"), ("line1",), ("line2",),
    ("postcode", "city", "country"), ("region", "region_code"), ("vat_no", "eori"),
    ("company_reg_no", "ioss_no"),
)  # fmt: skip
TOGETHER = 3  # fields of one party that an account cannot hold are told in one line
_STRETCH = {"postcode": 4, "city": 6, "country": 3, "email": 1, "phone": 1}
_PLAIN = {
    "customer": {"full_name", "email", "phone", "line1", "postcode", "city", "country"},
    "shipping": {"full_name", "company", "phone", "line1", "postcode", "city", "country", "region"},
}


_CAPTIONS = {
    "full_name": QT_TRANSLATE_NOOP("Parties", "Name"),
    "company": QT_TRANSLATE_NOOP("Parties", "Company"),
    "email": QT_TRANSLATE_NOOP("Parties", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Parties", "Phone"),
    "line1": QT_TRANSLATE_NOOP("Parties", "Street"),
    "line2": QT_TRANSLATE_NOOP("Parties", "Street, second line"),
    "postcode": QT_TRANSLATE_NOOP("Parties", "Postcode"),
    "city": QT_TRANSLATE_NOOP("Parties", "City"),
    "country": QT_TRANSLATE_NOOP("Parties", "Country"),
    "region": QT_TRANSLATE_NOOP("Parties", "State or province"),
    "region_code": QT_TRANSLATE_NOOP("Parties", "State code"),
    "vat_no": QT_TRANSLATE_NOOP("Parties", "VAT number"),
    "eori": QT_TRANSLATE_NOOP("Parties", "EORI"),
    "company_reg_no": QT_TRANSLATE_NOOP("Parties", "Registration number"),
    "ioss_no": QT_TRANSLATE_NOOP("Parties", "IOSS number"),
}
_TITLES = {
    "customer": QT_TRANSLATE_NOOP("Parties", "Customer"),
    "shipping": QT_TRANSLATE_NOOP("Parties", "Ship to"),
    "billing": QT_TRANSLATE_NOOP("Parties", "Bill to"),
    "buyer": QT_TRANSLATE_NOOP("Parties", "Buyer"),
    "agent": QT_TRANSLATE_NOOP("Parties", "Agent"),
    "pickup": QT_TRANSLATE_NOOP("Parties", "Pick-up point"),
}


def caption(name: str) -> str:
    return QCoreApplication.translate("Parties", str(_CAPTIONS.get(name, name)))


def title(role: str) -> str:
    return QCoreApplication.translate("Parties", str(_TITLES[role]))


class PartySection(QWidget):
    """One party's fields; `same` asks to drop the party or to make it one of its own."""

    same = Signal(str, bool)  # role, is the customer again
    removed = Signal(str)
    choose = Signal(str)  # look up a known party for this role

    def __init__(self, look: Look, fields: BoundFields, role: Role) -> None:
        super().__init__()
        self.look, self.role, self.expanded = look, role, False
        self.party: Party | None = None
        self.setObjectName(f"party_{role}")
        self.boxes: dict[str, Field] = {}
        self.rows: list[tuple[QWidget, tuple[str, ...]]] = []
        self._lay_out(fields)

    def _lay_out(self, fields: BoundFields) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(self._head())
        self.unsent = Below(self.look)
        self.unsent.setObjectName(f"unsent_{self.role}")
        column.addWidget(self.unsent)
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(7)
        for names in _ROWS:
            row = self._row(fields, names)
            self.rows.append((row, names))
            inner.addWidget(row)
        column.addWidget(self.body)

    def _row(self, fields: BoundFields, names: tuple[str, ...]) -> QWidget:
        prefix = f"parties.{self.role}."
        if len(names) == 1:
            alone = self.boxes[names[0]] = fields.line(prefix + names[0], caption(names[0]))
            return alone
        wanted = ((prefix + name, caption(name), _STRETCH.get(name, 1)) for name in names)
        row = fields.row(*wanted)
        self.boxes |= {name: row.fields[prefix + name] for name in names}
        return row

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(label(self.look, title(self.role), weight=600))
        head.addStretch(1)
        if self.role == "customer":
            find = Button(
                self.look,
                self.tr("Change"),
                icon="magnifying-glass-bold",
                kind="quiet",
                name="change_customer",
                small=True,
            )
            find.clicked.connect(lambda: self.choose.emit(self.role))
            head.addWidget(find)
        elif self.role == "shipping":
            self.same_box = Button(
                self.look,
                self.tr("same as customer"),
                kind="quiet",
                small=True,
                icon="toggle-left",
                name="same_as_customer",
            )
            self.same_box.setCheckable(True)
            self.same_box.clicked.connect(lambda on: self.same.emit(self.role, on))
            head.addWidget(self.same_box)
        else:
            gone = Button(
                self.look,
                self.tr("Remove"),
                kind="icon",
                icon="x-bold",
                small=True,
                name=f"remove_{self.role}",
            )
            gone.clicked.connect(lambda: self.removed.emit(self.role))
            head.addWidget(gone)
        self.more = Button(
            self.look,
            self.tr("More fields"),
            kind="icon",
            small=True,
            icon="dots-three-bold",
            name=f"more_{self.role}",
        )
        self.more.setCheckable(True)
        self.more.clicked.connect(self.on_more)
        head.addWidget(self.more)
        return head

    def on_more(self, on: bool) -> None:
        self.expanded = on
        self.fit(self.party)

    def fit(self, party: Party | None) -> None:
        """Show the fields this party needs; None: it is the customer again."""
        self.party = party
        self.body.setVisible(party is not None)
        self.more.setVisible(party is not None)
        if self.role == "shipping":
            self.same_box.setChecked(party is None)
            self.same_box.set_icon("toggle-right-fill" if party is None else "toggle-left")
        plain = _PLAIN.get(self.role, _PLAIN["customer"])
        for name, box in self.boxes.items():
            held = bool(party and getattr(party, name))
            box.setVisible(self.expanded or held or name in plain or box.editor.hasFocus())
        for row, names in self.rows:
            row.setVisible(any(not self.boxes[name].isHidden() for name in names))


class Parties(QScrollArea):
    """All sections of the order's parties."""

    same = Signal(str, bool)
    removed = Signal(str)
    added = Signal(str)
    choose = Signal(str)

    def __init__(self, look: Look, fields: BoundFields) -> None:
        super().__init__()
        self.setObjectName("parties")
        self.setAccessibleName(self.tr("Parties"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.look, self.fields = look, fields
        self.sections: dict[Role, PartySection] = {}
        inner = Sheet()
        inner.setProperty("ground", "surface")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(14, 12, 14, 16)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        self.adder = Button(
            look,
            self.tr("Bill to someone else"),
            kind="quiet",
            small=True,
            icon="plus-bold",
            name="add_billing",
        )
        self.adder.clicked.connect(lambda: self.added.emit("billing"))
        self.column.addWidget(self.adder)
        self.setWidget(inner)

    def show_order(self, order: Order) -> None:
        """Sections for customer and ship-to always, for the others that the order names."""
        for role in ROLES:
            wanted = role in ("customer", "shipping") or role in order.parties
            if wanted and role not in self.sections:
                self._add(role)
            elif not wanted and role in self.sections:
                self._remove(role)
        for role, section in self.sections.items():
            party = order.parties.get(role)
            section.fit(Party() if party is None and role != "shipping" else party)
        self.adder.setVisible("billing" not in order.parties)

    def show_not_sent(self, reasons: Mapping[str, str]) -> dict[str, str]:
        """Many fields of one party are told in one line; returns those to be told one by one."""
        lone = dict(reasons)
        for role, section in self.sections.items():
            prefix = f"parties.{role}."
            mine = [path for path in reasons if path.startswith(prefix)]
            told = len(mine) >= TOGETHER
            words = ", ".join(caption(path.removeprefix(prefix)) for path in mine)
            text = self.tr("Kept here, not sent: {}").format(words) if told else ""
            section.unsent.say(text, not_sent=True)
            section.unsent.setToolTip(plain_tip("\n".join(reasons[path] for path in mine)))
            if told:
                lone = {path: why for path, why in lone.items() if path not in mine}
        return lone

    def reveal(self, path: str) -> None:
        """Open the section of that path and all its fields."""
        for role, section in self.sections.items():
            if path.startswith(f"parties.{role}."):
                if section.party is None:
                    self.same.emit(role, False)
                section.more.setChecked(True)
                section.on_more(True)

    def _add(self, role: Role) -> None:
        section = PartySection(self.look, self.fields, role)
        section.same.connect(self.same)
        section.removed.connect(self.removed)
        section.choose.connect(self.choose)
        place = 2 * sum(1 for known in self.sections if _RANK[known] < _RANK[role])
        if self.sections:
            line = hairline()
            self.column.insertWidget(max(0, place - 1), line)
            section.destroyed.connect(line.deleteLater)
        self.column.insertWidget(max(0, place), section)
        self.sections[role] = section

    def _remove(self, role: Role) -> None:
        section = self.sections.pop(role)
        self.fields.drop(f"parties.{role}.")
        section.hide()
        section.deleteLater()


_RANK: Mapping[Role, int] = {
    "customer": 0, "shipping": 1, "billing": 2, "buyer": 3, "agent": 4, "pickup": 5,
}  # fmt: skip
