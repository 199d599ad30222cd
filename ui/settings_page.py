"""Settings: the company on the papers, series, printing, language and look, copies, help.

Look and printing hold at once; the company and the series when they are saved. What cannot be
undone asks in place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.orders.problems import Problem
from app.said import Said
from app.settings import LANGUAGES, TEXT_SIZES, THEMES, Printing, Theme
from app.store.views import Changes, SeriesRow
from ui.bus import Failure
from ui.company_form import CompanyForm
from ui.diagnostics import Diagnostics
from ui.forms import Form, tried
from ui.jobs import Job
from ui.layouts import Sheet, clear, focus_first
from ui.leaving import ask_typed
from ui.notice import Notice
from ui.pages import Page, Workplace
from ui.papers.kinds import KINDS
from ui.papers.side import Stepper
from ui.safety_copies import SafetyCopies
from ui.sentences import spoken
from ui.series_form import SeriesForm
from ui.timers import once
from ui.widgets import Banner, Button, Choice, SidebarItem, hairline, label
from ui.words import paper_words

ARRIVING_MS = 1000
WIDTH, MARGIN = 640, 24  # of a section at 13 px, and beside it
LANGUAGE_WORDS = {"en": "English", "fr": "Français", "ro": "Română"}


class _Read(NamedTuple):
    companies: Mapping[str, str]
    company: Mapping[str, Any]
    series: list[SeriesRow]
    mark: str
    printers: list[str]


class SettingsPage(Page):
    """`opened(section=company|series|printing|look|copies|help)`."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("page")
        self.title = self.tr("Settings")
        look = workplace.look
        self.notice = Notice()
        self.company = CompanyForm(workplace)
        self.series = SeriesForm(workplace)
        self.printing = QGridLayout()
        self.looks = Form(look, "look")
        self.sections: dict[str, QWidget] = {}
        self.items: dict[str, SidebarItem] = {}
        self.scroller = QScrollArea()
        self._reading: Job | None = None
        self._at = "company"
        self._come = False  # what it shows is still being read
        self._arriving = once(self, ARRIVING_MS, lambda: None)  # heights still come
        self._lay_out()
        self.scroller.verticalScrollBar().rangeChanged.connect(self._on_heights)

    def _lay_out(self) -> None:
        look = self.workplace.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 11, 12, 11)
        bar.addWidget(label(look, self.tr("Settings"), px=15, weight=600))
        bar.addStretch(1)
        accounts = Button(
            look, self.tr("Accounts"), icon="storefront", kind="quiet", name="to_accounts"
        )
        accounts.clicked.connect(lambda: self.workplace.show_page("accounts"))
        bar.addWidget(accounts)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addWidget(self.notice)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._index())
        body.addWidget(hairline(upright=True))
        body.addWidget(self._sheet(), 1)
        column.addLayout(body, 1)

    def _index(self) -> QWidget:
        words = {
            "company": (self.tr("Company"), "buildings"), "series": (self.tr("Series"), "hash"),
            "printing": (self.tr("Printing"), "printer"),
            "look": (self.tr("Language and look"), "palette"),
            "copies": (self.tr("Safety copies"), "archive"),
            "help": (self.tr("Help"), "lifebuoy"),
        }  # fmt: skip
        left = QWidget()
        left.setProperty("ground", "surface")
        left.setFixedWidth(self.workplace.look.px(200))
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        for name, (word, icon) in words.items():
            item = SidebarItem(self.workplace.look, word, icon, name=f"section_{name}")
            item.clicked.connect(partial(self.show_section, name))
            self.items[name] = item
            column.addWidget(item)
        column.addStretch(1)
        return left

    def _sheet(self) -> QScrollArea:
        widest = WIDTH * self.workplace.look.base_px // 13
        inner = Sheet(widest + 2 * MARGIN)
        inner.setProperty("ground", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 16, MARGIN, 24)
        column.setSpacing(24)
        for name, made in (
            ("company", self._company()), ("series", self._series()),
            ("printing", self._printing()), ("look", self._look()), ("copies", self._copies()),
            ("help", self._help()),
        ):  # fmt: skip
            made.setMaximumWidth(widest)
            self.sections[name] = made
            column.addWidget(made)
        column.addStretch(1)
        self.scroller.setObjectName("settings_scroll")
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(inner)
        return self.scroller

    def _section(self, words: str, detail: str) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.workplace.look, words, px=15, weight=600))
        column.addWidget(label(self.workplace.look, detail, px=12, tone="second", wrap=True))
        return holder, column

    # -- sections ----------------------------------------------------------------------
    def _company(self) -> QWidget:
        holder, column = self._section(
            self.tr("Company"), self.tr("The exporter: stands on every paper from the next one on.")
        )
        self.company.chosen.connect(self._read)
        self.company.in_the_way.connect(self.left)
        column.addWidget(self.company)
        save = Button(
            self.workplace.look,
            self.tr("Save the company"),
            kind="primary",
            key="Ctrl+S",
            name="save_company",
        )
        save.clicked.connect(self._on_save_company)
        self.remove = Button(
            self.workplace.look, self.tr("Remove this exporter…"), kind="quiet",
            name="remove_company",
        )  # fmt: skip
        self.remove.clicked.connect(self._on_remove_company)
        self.company.key_shown.connect(self.remove.setVisible)
        self.remove.setVisible(False)
        row = QHBoxLayout()
        row.addWidget(save, 1)
        row.addWidget(self.remove)
        column.addLayout(row)
        return holder

    def _series(self) -> QWidget:
        holder, column = self._section(
            self.tr("Series"),
            self.tr("Numbers of papers; a series begins with the first paper of its kind."),
        )
        self.series.saved.connect(self._read)
        self.series.failed.connect(self._on_failed)
        column.addWidget(self.series)
        return holder

    def _printing(self) -> QWidget:
        holder, column = self._section(
            self.tr("Printing"),
            self.tr(
                "Where each kind of paper goes on this desk, and how often; auto is one copy, or "
                "as many as the carrier of an order asks for."
            ),
        )
        self.printing.setHorizontalSpacing(16)
        column.addLayout(self.printing)
        return holder

    def _look(self) -> QWidget:
        holder, column = self._section(
            self.tr("Language and look"),
            self.tr("Of this window; papers speak the customer’s language."),
        )
        themes = {
            "system": self.tr("As the computer"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        form = self.looks
        form.row(
            form.choice("theme", self.tr("Colours"), [(name, themes[name]) for name in THEMES]),
            form.choice(
                "text_px", self.tr("Text size"), [(str(px), f"{px} px") for px in TEXT_SIZES]
            ),
            form.choice(
                "language",
                self.tr("Language"),
                [(name, LANGUAGE_WORDS[name]) for name in LANGUAGES],
            ),
        )
        form.changed.connect(self._on_look)
        column.addWidget(form)
        return holder

    def _copies(self) -> QWidget:
        holder, column = self._section(
            self.tr("Safety copies"),
            self.tr(
                "One zip with all orders and issued papers; it can be made while you work. "
                "Bringing one back closes the window for a moment."
            ),
        )
        self.copies = SafetyCopies(self.workplace, self.notice)
        column.addWidget(self.copies)
        return holder

    def _help(self) -> QWidget:
        holder, column = self._section(
            self.tr("Help"),
            self.tr(
                "What somebody who helps needs to know of this program. It holds no order, no "
                "customer and no secret; you see what is in it before it is saved."
            ),
        )
        self.diagnostics = Diagnostics(self.workplace, self.notice)
        column.addWidget(self.diagnostics)
        return holder

    # -- reading -----------------------------------------------------------------------
    def opened(self, args: Mapping[str, str]) -> None:
        self.notice.clear()
        settings = self.workplace.preferences.current
        for name, value in (
            ("theme", settings.theme),
            ("text_px", str(settings.text_px)),
            ("language", settings.language),
        ):
            self.looks.put(name, value)
        self._come = True
        self._read()
        self.show_section(args.get("section", "company"))

    def left(self) -> bool:
        """What is typed of the company and not saved is asked about first."""
        if not self.company.dirty:
            return True
        name = self.company.value("name") or self.tr("Company")
        ask_typed(self.workplace.look, self.notice, name, self._on_save_company, self._drop)
        return False

    def _drop(self) -> None:
        self.notice.clear()
        self.company.rest()
        self._read()

    def show_section(self, name: str, _checked: bool = False) -> None:
        for known, item in self.items.items():
            item.setChecked(known == name)
        self._at = name
        self._arriving.start()
        self._stand()

    def _on_heights(self) -> None:
        if self._arriving.isActive():
            self._stand()

    def _stand(self) -> None:
        """The section at the top, as far as there is enough below it."""
        self.scroller.verticalScrollBar().setValue(max(0, self.sections[self._at].y() - 16))

    def _read(self) -> None:
        desk, key = self.workplace.desk, self.company.key

        def read() -> _Read:
            from app.commands import exporter, printing

            return _Read(
                exporter.companies(desk),
                exporter.company(desk, key) or {},
                exporter.series(desk),
                exporter.desk_mark(desk),
                printing.printers(),
            )

        if self._reading is not None:
            self._reading.cancel()  # perhaps of another exporter
        self._reading = self.workplace.jobs.run(read, self._on_read, self._on_failed)

    def _on_read(self, read: _Read) -> None:
        """What is typed of the company stays; printers may be slow to tell themselves."""
        typing = self.company.dirty or self.company.new
        self.company.show_profiles(read.companies)
        if not typing:
            self.company.fill(read.company)
        self.series.show_series(read.series, read.mark, read.companies)
        self._show_printing(read.printers)
        if self._come:
            self._come = False
            focus_first(self.sections[self._at])
            self.show_section(self._at)

    def _show_printing(self, printers: list[str]) -> None:
        clear(self.printing)
        look, kept = self.workplace.look, self.workplace.preferences.current.printing
        if not printers:
            nothing = label(look, self.tr("This computer has no printer set up."), tone="second")
            self.printing.addWidget(nothing, 0, 0)
            return
        for at, kind in enumerate(KINDS):
            way = kept.get(kind, Printing())
            queue = Choice(look, name=f"printer_{kind.replace('-', '_')}")
            queue.setAccessibleName(self.tr("Printer for {}").format(paper_words(kind)))
            queue.addItem(self.tr("the default printer"), "")
            for name in printers:
                queue.addItem(name, name)
            queue.setCurrentIndex(max(0, queue.findData(way.printer)))
            copies = Stepper(look, least=0)
            copies.put(way.copies)
            queue.activated.connect(partial(self._on_printing, kind, queue, copies))
            copies.stepped.connect(partial(self._on_printing, kind, queue, copies))
            self.printing.addWidget(label(look, paper_words(kind)), at, 0)
            self.printing.addWidget(queue, at, 1)
            self.printing.addWidget(copies, at, 2)
        self.printing.setColumnStretch(1, 1)

    # -- acts --------------------------------------------------------------------------
    def _on_save_company(self) -> None:
        from app.commands import exporter

        desk, value, key = self.workplace.desk, self.company.company(), self.company.wanted_key
        if self.company.new and not key:
            sentence = self.tr("A further exporter needs a short name.")
            self._on_company_saved({}, (Problem("key", "", Said(sentence)),))
            return
        work = tried(lambda: exporter.set_company(desk, key, value))
        done = partial(self._on_company_saved, self.company.values())
        self.workplace.jobs.run(work, done, self._on_failed)

    def _on_company_saved(self, saved: Mapping[str, str], problems: tuple[Problem, ...]) -> None:
        told = [replace(p, field=p.field.removeprefix("company.")) for p in problems]
        homeless = self.company.mark(told)
        self.notice.clear()
        if homeless:
            self.notice.say(Banner(self.workplace.look, "bad", " ".join(homeless)))
        if not problems:
            self.company.kept(saved)
            self._read()
            self.workplace.bus.changed.emit(Changes(series=True, lists=True))
            self.workplace.toast(self.tr("The company is saved"))

    def _on_remove_company(self) -> None:
        look, key = self.workplace.look, self.company.key
        yes = Button(look, self.tr("Remove"), kind="danger", name="remove_company_confirm")
        keep = Button(look, self.tr("Keep"), kind="quiet", name="remove_company_keep")
        keep.clicked.connect(self.notice.clear)
        yes.clicked.connect(partial(self._remove_company, key))
        self.notice.say(Banner(
            look, "ask", self.tr("Remove the exporter {}?").format(key),
            self.tr("Its address, numbers and pictures are forgotten here."),
            buttons=(yes, keep), name="ask_remove_company",
        ))  # fmt: skip
        keep.setFocus()

    def _remove_company(self, key: str) -> None:
        from app.commands import exporter

        desk = self.workplace.desk
        work = tried(lambda: exporter.remove_company(desk, key))
        self.workplace.jobs.run(work, self._on_company_removed, self._on_failed)

    def _on_company_removed(self, problems: tuple[Problem, ...]) -> None:
        self.notice.clear()
        if problems:
            accounts = Button(self.workplace.look, self.tr("Accounts"), name="mend_accounts")
            accounts.clicked.connect(lambda: self.workplace.show_page("accounts"))
            said = spoken(problems[0].expected)
            self.notice.say(Banner(self.workplace.look, "bad", said, buttons=(accounts,)))
            return
        self.company.show_first()
        self._read()
        self.workplace.bus.changed.emit(Changes(series=True))
        self.workplace.toast(self.tr("The exporter is removed"))

    def _on_printing(self, kind: str, queue: Choice, copies: Stepper, _value: int = 0) -> None:
        preferences = self.workplace.preferences
        way = Printing(str(queue.currentData() or ""), copies.value)
        printing = {**preferences.current.printing, kind: way}
        preferences.change(replace(preferences.current, printing=printing))

    def _on_look(self) -> None:
        """Colours and size hold at once; another language needs the window built anew."""
        preferences, form = self.workplace.preferences, self.looks
        language = preferences.current.language
        if form.value("language") != language and not self.left():
            form.put("language", language)
            return
        preferences.change(replace(
            preferences.current,
            theme=cast(Theme, form.value("theme")),
            text_px=int(form.value("text_px")),
            language=form.value("language"),
        ))  # fmt: skip
        if preferences.current.language != language:
            self.workplace.bus.reopen_wanted.emit(None)

    def _on_failed(self, failure: Failure) -> None:
        self.notice.say(Banner(self.workplace.look, "bad", failure.sentence, failure.detail))
