"""The catalogues: compiled as they stand, plurals complete in English, placeholders kept."""

from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.money import MoneyError
from app.paths import resource
from app.said import say
from app.settings import LANGUAGES
from ui.editor.amounts import Amounts
from ui.editor.fields import BoundFields
from ui.editor.page import RIGHT
from ui.jobs import failure_of
from ui.look import Look
from ui.sentences import CONTEXT, spoken
from ui.showing import speak
from ui.widgets import Tabs

FOLDER = resource("translations")
ROOT = FOLDER.parent.parent
NARROW_TABS = 268  # px that the detail has for them beside a narrow list
PLACES = re.compile(r"\{\w*\}|%n")


def messages(language: str) -> list[ElementTree.Element]:
    tree = ElementTree.parse(FOLDER / f"bordereau_{language}.ts")
    return list(tree.iter("message"))


def finished(message: ElementTree.Element) -> list[str]:
    """The translated forms; none while unfinished."""
    found = message.find("translation")
    if found is None or found.get("type") == "unfinished":
        return []
    return [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_compiled_as_it_stands(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    source = FOLDER / f"bordereau_{language}.ts"
    subprocess.run([tool, "-silent", source, "-qm", made], check=True, stdout=sys.stderr)
    assert made.read_bytes() == (FOLDER / f"bordereau_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    for message in messages(language):
        source = message.findtext("source") or ""
        for form in finished(message):
            wanted = sorted(PLACES.findall(source))
            assert sorted(PLACES.findall(form)) in (wanted, [p for p in wanted if p != "%n"]), form


@pytest.mark.parametrize("language", ["fr", "ro"])
def test_a_language_lacks_no_text(language: str) -> None:
    lacking = [m.findtext("source") for m in messages(language) if not all(finished(m) or [""])]
    assert not lacking


def test_every_plural_is_said_in_english() -> None:
    for message in messages("en"):
        assert len(finished(message)) == 2, message.findtext("source")


def test_every_text_is_where_the_program_looks_for_it() -> None:
    """A text found without its class is never shown in another language."""
    tree = ElementTree.parse(FOLDER / "bordereau_fr.ts")
    assert all(name.text for name in tree.iter("name"))


def test_no_language_says_the_programs_own_plural(dressed: QApplication) -> None:
    """Where a language lacks a text, English says it, and in English: 1 order, 2 orders."""
    sources = [(context.findtext("name") or "", message.findtext("source") or "")
               for context in ElementTree.parse(FOLDER / "bordereau_en.ts").iter("context")
               for message in context.iter("message")]  # fmt: skip
    assert sources
    for language in LANGUAGES:
        kept = speak(dressed, language)
        try:
            said = [QCoreApplication.translate(context, source, "", number)
                    for context, source in sources for number in (1, 2)]  # fmt: skip
        finally:
            for translator in kept:
                dressed.removeTranslator(translator)
        assert not [words for words in said if "(" in words], language


def test_romanian_counts_in_three_forms(dressed: QApplication) -> None:
    kept = speak(dressed, "ro")
    try:
        said = [QCoreApplication.translate("StatusBar", "%n order(s)", "", n) for n in (1, 3, 24)]
        assert said == ["1 comandă", "3 comenzi", "24 de comenzi"]
        assert QCoreApplication.translate("Accounts", "Refresh token") == "Token de reînnoire"
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)


def test_a_language_speaks_at_once(dressed: QApplication) -> None:
    translate = QCoreApplication.translate
    kept = speak(dressed, "fr")
    try:
        assert translate("Status", "Paid") == "Payée"
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)
    assert translate("Status", "Paid") == "Paid"
    kept = speak(dressed, "en")
    try:
        assert translate("StatusBar", "%n order(s)", "", 1) == "1 order"
        assert translate("StatusBar", "%n order(s)", "", 3) == "3 orders"
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)


def test_every_sentence_of_the_program_is_in_the_catalogues() -> None:
    """Templates stand in `app`, which no program of Qt reads: they have to be taken over."""
    found = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert found is not None
    assert found.loader is not None
    found.loader.exec_module(taking := module_from_spec(found))
    for language in ("fr", "ro"):
        tree = ElementTree.parse(FOLDER / f"bordereau_{language}.ts")
        (kept,) = (c for c in tree.iter("context") if c.findtext("name") == CONTEXT)
        assert {m.findtext("source") for m in kept.iter("message")} == set(taking.sentences())


def test_a_sentence_is_said_from_its_template(dressed: QApplication) -> None:
    """Sentences within sentences, figures with the locale's point, and names as they are."""
    problem = say("has {digits} digits instead of {least} to {most}", digits=3, least=6, most=14)
    line = say("Line {line}", line=2)
    told = say("{word}: the HS code “{told}” {problem}.", word=line, told="{x}", problem=problem)
    assert told == spoken(told) == "Line 2: the HS code “{x}” has 3 digits instead of 6 to 14."
    weight = say(
        "The packages weigh {gross} kg, less than their goods with {net} kg net.",
        gross=Decimal("1.50"),
        net=Decimal(2),
    )
    kept = speak(dressed, "fr")
    try:
        assert spoken(told) == "Ligne 2 : le code SH « {x} » a 3 chiffres au lieu de 6 à 14."
        assert "pèsent 1,5 kg" in spoken(weight)
        assert failure_of(MoneyError(told)).sentence == spoken(told) != told
        assert spoken("Written by a person.") == "Written by a person."
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_editors_right_column_holds_its_captions(
    language: str, dressed: QApplication, look: Look, qtbot: QtBot
) -> None:
    """One caption too long would push every field of the column out of it."""
    kept = speak(dressed, language)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        amounts = Amounts(look, BoundFields(look, parent))
        qtbot.addWidget(amounts)
        amounts.setFixedWidth(RIGHT)
        amounts.resize(RIGHT, 400)
        amounts.show()
        inner = amounts.widget()
        assert inner is not None
        assert inner.minimumSizeHint().width() <= amounts.viewport().width()
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tabs_of_the_detail_fit_in_a_narrow_pane(
    language: str, dressed: QApplication, look: Look, qtbot: QtBot
) -> None:
    kept = speak(dressed, language)
    try:
        named = ("Overview", "Lines", "Papers", "History", "Remote")
        tabs = Tabs(look, [QCoreApplication.translate("DetailPanel", word) for word in named])
        qtbot.addWidget(tabs)
        tabs.resize(NARROW_TABS, tabs.height())
        assert tabs.sizeHint().width() <= NARROW_TABS
    finally:
        for translator in kept:
            dressed.removeTranslator(translator)
