"""The catalogues: compiled as they stand, plurals complete in English, placeholders kept."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.settings import LANGUAGES
from ui.showing import speak

FOLDER = resource("translations")
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
