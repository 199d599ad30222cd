"""What remotes and rounds have to say reaches a clerk in the window's language, from rows too."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from string import Formatter
from typing import Any, get_args, get_type_hints

import pytest
from PySide6.QtWidgets import QApplication

from app.connectors import faults
from app.connectors.contract import NotSent, Reply
from app.connectors.kakaclo import limits as kakaclo
from app.connectors.merchantpro import keys as merchantpro_keys
from app.connectors.merchantpro import limits as merchantpro
from app.connectors.transiteo import limits as transiteo
from app.connectors.twc import limits as twc
from app.orders import groups
from app.orders.model import (
    AXES,
    ROLES,
    TIMES,
    Discount,
    Line,
    Moment,
    Notes,
    Option,
    Order,
    Party,
    Shipment,
    Status,
)
from app.paths import resource
from app.said import Said, say, together
from ui import sentences
from ui.bus import Failure
from ui.detail import words
from ui.main_window import MainWindow
from ui.reopening import Reopening
from ui.sentences import spoken
from ui.showing import speak

APP = Path(faults.__file__).parent.parent
ROOT = APP.parent
# Only a console says these: what a check of the profile finds, and the sandbox.
CONSOLE = ("cli", "sandbox", "selftest.py", "store/check.py", "store/paper_check.py",
           "store/issued_log.py")  # fmt: skip
# Not for a window: on papers, to a supplier, in the journal of a body's oddities.
FOR_OTHERS = {
    "A secret is not written anywhere.", "Orders offline, in step, on paper.", "{} {}, {}; {}.",
    "{} Not of preferential origin: line {}.",
    "The order was cancelled.", "{} It was left out.",
    "{}{} {} is before 1970 and was left out.", "{}{} has no zone; UTC was assumed.",
    "{}{} came as text “{}”.", "{}{} {} and its {} cents disagree; {} was taken.",
}  # fmt: skip
LONG = 3  # words from which a text reads as a sentence


@pytest.fixture(params=["fr", "ro"])
def language(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    kept = speak(dressed, request.param)
    yield request.param
    for translator in kept:
        dressed.removeTranslator(translator)


@cache
def templates() -> list[str]:
    found = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert found is not None
    assert found.loader is not None
    found.loader.exec_module(taking := module_from_spec(found))
    made: list[str] = taking.sentences()
    return made


def filled(template: str) -> Said:
    """The sentence with a value of its own in each place."""
    names = dict.fromkeys(name for _, name, _, _ in Formatter().parse(template) if name)
    return say(template, **{name: f"Z{at}" for at, name in enumerate(names)})


def stored(text: str) -> str:
    """As a row gives it back: without what it was made of."""
    return "".join(text)


# -- every sentence is made of a template ------------------------------------------------


def loose(tree: ast.Module) -> Iterator[str]:
    """Texts that read as sentences and are no template; documentation and SQL are not read."""
    passed = set[ast.AST]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in TAKEN_OVER:
            passed |= set(ast.walk(node))
        elif isinstance(node, ast.Expr | ast.Assert):
            passed |= {inner for inner in ast.walk(node) if isinstance(inner, ast.Constant)}
    for node in ast.walk(tree):
        text = _text(node)
        if text and node not in passed and _reads_as_sentence(text):
            yield text
        if isinstance(node, ast.Call) and _called(node) == "Said" and _text(node.args[0]):
            yield f"Said({_text(node.args[0])})"


TAKEN_OVER = ("say", "template", "tr", "translate", "QT_TRANSLATE_NOOP")


def _called(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "{}" for part in node.values)
    return ""


def _reads_as_sentence(text: str) -> bool:
    begins = text[:1].isupper() or text[:1] in "{“"
    return begins and len(text.split()) >= LONG and text.endswith(".") and text[:6] != "SELECT"


def test_every_sentence_is_made_of_a_template() -> None:
    found = {}
    for path in (*APP.rglob("*.py"), *(ROOT / "ui").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(tuple(f"app/{part}" for part in CONSOLE)):
            found[name] = set(loose(ast.parse(path.read_text(encoding="utf-8")))) - FOR_OTHERS
    assert not {name: texts for name, texts in found.items() if texts}


def test_a_sentence_without_a_template_is_found() -> None:
    source = 'raise Fault(f"{host} is away today.")\nx = Said("not so")\nsay("It is well so.")'
    assert set(loose(ast.parse(source))) == {"{} is away today.", "Said(not so)"}


# -- and is known again ------------------------------------------------------------------


def test_the_program_has_the_list_of_its_templates() -> None:
    kept = json.loads(resource("translations/sentences.json").read_text(encoding="utf-8"))
    assert kept == templates()


def test_what_a_row_keeps_is_said_as_it_was_made(language: str) -> None:
    """Of each template: the English alone is said in the window's language, too."""
    unlike = {}
    for template in templates():
        made = filled(template)
        if any(char.isalpha() for char in stored(made).replace("Z", "")):
            said = spoken(stored(made))
            if said != spoken(made):
                unlike[template] = said
    assert not unlike, language


def test_sentences_are_known_within_others_and_one_after_the_other(language: str) -> None:
    late = say("{host} did not answer in time.", host="shop.example")
    missing = say("is missing; KaKaClo needs a SKU on every line")
    wrong = say("{at} “{value}” {expected}.", at="lines[0].sku", value="", expected=missing)
    made = together((
        say("It was not found at {account}. {why}", account="shop", why=late),
        say("The same e-mail and lines are there as {found}.", found="“1”, “2”"),
        wrong,
        wrong,
    ))  # fmt: skip
    assert spoken(stored(made)) == spoken(made) != stored(made)


def test_what_a_person_or_a_remote_wrote_stays_as_it_is(language: str) -> None:
    for text in ("", "Bad city.  Try it {again}. Or not.", "Customer Street", "a: b", "“x” y."):
        assert spoken(text) == text
    refused = spoken("The remote refused the request (400): Bad city. Really bad.")
    assert refused.endswith("(400) : Bad city. Really bad." if language == "fr" else
                            "(400): Bad city. Really bad.")  # fmt: skip


def test_no_text_takes_long_to_look_for() -> None:
    """Each text is split at its sentences once; what is longer than any row is left alone."""
    text = "It is “so” and: so. " * 15
    sentences.recalled.cache_clear()
    assert spoken(text[:300].strip()) == text[:300].strip()
    assert sentences.recalled.cache_info().misses < 200
    assert spoken("x. " * 5000) == "x. " * 5000


# -- what comes from where ----------------------------------------------------------------


def every_fault() -> Iterator[Said]:
    for broke in get_args(faults.Break):
        yield faults.from_line("receiving", broke, "shop.example").sentence
    for status in range(300, 600):
        for body in ("{}", '{"message": "no such thing"}'):
            yield faults.refusal(Reply(status, {}, body), 0).sentence
    yield faults.unexpected(Reply(200, {}, "<html>")).sentence


def test_every_fault_of_the_line_and_of_a_status_is_translated(language: str) -> None:
    for sentence in every_fault():
        said = spoken(sentence)
        assert said not in ("", stored(sentence)), language
        assert said == spoken(stored(sentence))


def test_what_a_remote_cannot_hold_is_translated_to_the_last_word(language: str) -> None:
    """Of an order with everything in it: the reason, and the field that it names."""
    known = set(templates())
    codes = {name: frozenset[str]() for name in merchantpro_keys.CODES}
    for order in (full(), full(client_ref="R-1")):
        found: list[NotSent] = [
            *kakaclo.not_sent(order), *merchantpro.not_sent(order, codes),
            *transiteo.not_sent(order), *twc.not_sent(order),
        ]  # fmt: skip
        assert len(found) > 200
        for lost in found:
            assert set(made_of(lost.reason)) <= known, lost.group
            assert spoken(stored(lost.reason)) == spoken(lost.reason) != stored(lost.reason)


def made_of(text: object) -> Iterator[str]:
    """The templates of a sentence and of what it holds."""
    if isinstance(text, Said) and text.template:
        yield text.template
        for value in text.values.values():
            yield from made_of(value)


def test_every_field_and_every_act_of_the_journal_has_words(language: str) -> None:
    acts = noted()
    assert {"issued", "printed", "sent again", "voided"} <= acts
    named = {
        group.rpartition(".")[2].replace("_", " "): group for group in groups.to_groups(full())
    }
    proper = {"account", "agent", "client", "context", "incoterm", "notes", "tags"}  # alike there
    for plain, group in named.items():
        said = words.group_words(group).casefold()
        alike = said.rpartition(": ")[2] == plain.casefold()
        assert not alike or plain in proper or " " not in plain, group
    for act in acts:
        assert words.group_words(act).casefold() != act.casefold()


@cache
def noted() -> frozenset[str]:
    """The words by which acts on an order are noted in the journal."""
    found = set()
    for path in APP.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "tx.note(" in text else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "tx.note":
                order, word = node.args[:2]
                if not _is_empty(order) and _text(word) != "purged":  # then no order is left
                    found.add(_text(word))
    return frozenset(found)


def _is_empty(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value == ""


def test_what_happened_while_no_window_was_open_is_said_by_the_next_one(
    language: str, window: MainWindow
) -> None:
    """A copy was brought back before the window's language was there."""
    heard: list[Failure] = []
    window.workplace.bus.failed.connect(heard.append)
    missing = Failure(
        say("The copy {name} is back; it does not know the papers {papers}.", name="a", papers="b"),
        say("They were issued after it. Their files stay, their numbers too."),
    )
    Reopening(window, demo=False).tell(missing)
    (told,) = heard
    assert told.sentence == spoken(missing.sentence) != missing.sentence
    assert told.detail == spoken(missing.detail) != missing.detail


# -- an order with everything in it --------------------------------------------------------


def full(**of_order: Any) -> Order:
    moment = Moment(1_700_000_000_000_000)
    line = Line(
        id="L1", kind="product", options=(Option("colour", "red"),), attributes={"gift": "yes"},
        discounts=(Discount(name="spring", amount=Decimal(1)),), **plain(Line, "id", "kind"),
    )  # fmt: skip
    odd = Line(id="L2", kind="discount", quantity=Decimal("1.5"))
    return Order(
        id="O1", lines=(line, odd), ordered_at=moment,
        parties={role: Party(**plain(Party)) for role in ROLES},
        status={axis: Status("paid" if axis == "payment" else "other") for axis in AXES},
        times=dict.fromkeys(TIMES, moment), notes=Notes(**plain(Notes)),
        amounts={"products": Decimal(1)}, tags=("new",), discounts=line.discounts,
        shipments=(Shipment(id="S1", tracking_no="T1"),),
        **{**plain(Order, "id", "client_ref", "trashed_us"), **of_order},
    )  # fmt: skip


def plain(kind: type, *but: str) -> dict[str, Any]:
    """A value for each field that holds a text, a number or a flag."""
    values: Mapping[object, object] = {
        str: "x1", Decimal: Decimal("1.5"), Decimal | None: Decimal("1.5"), bool | None: True,
    }  # fmt: skip
    hints = get_type_hints(kind)
    return {
        name: values[hint] for name, hint in hints.items() if name not in but and hint in values
    }
