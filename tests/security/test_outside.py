"""What leaves the window: links by one door (S6), no link in a PDF (S7), the clipboard (S30)."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from reportlab.pdfgen.canvas import Canvas

from app.compose import House
from app.connectors import registry
from app.documents import build
from app.rendering import Fonts, typeset
from app.text import plain_cell, text_cell
from tests.rendering.conftest import fonts
from tests.rendering.samples import CASA, DAY, shop_order
from tests.ui.conftest import Browser, browser, dressed, formats, house, look, window_over
from ui.account_form import SECRET, AccountForm
from ui.clipboard import copy_table, copy_text
from ui.main_window import MainWindow
from ui.outside import mail_file, open_external, web_address

ROOT = Path(__file__).parents[2]

__all__ = ["browser", "dressed", "fonts", "formats", "house", "look", "window_over"]


# -- S6: one door for links --------------------------------------------------------------

REFUSED = (
    "", " ", "about:blank", "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)",
    "data:text/html,<b>x</b>", "file:///etc/passwd", "FILE:///etc/passwd", "file://server/share/x",
    "smb://server/share", "\\\\server\\share", "//server/share", "//shop.example/x",
    "ms-msdt:/id PCWDiagnostic", "search-ms:query=x", "ms-word:ofe|u|https://x.example/a.doc",
    "vbscript:msgbox(1)", "ftp://shop.example/", "sftp://shop.example/", "ldap://shop.example/",
    "ssh://shop.example/", "telnet://shop.example/", "tel:+40722356158", "sms:+40722356158",
    "mailto:ana@shop.example", "intent://x#Intent;end", "jar:https://x.example/a!/b",
    "view-source:https://shop.example/", "blob:https://shop.example/1", "chrome://settings",
    "shell:startup", "res://x", "steam://run/1", "https:evil", "https:/evil", "https:///evil",
    "https://", "http://?x", "http://#x", "http://:80/", " https://shop.example/",
    "https://shop.example/ ", "https://shop.example/\n", "ht\ntps://shop.example/",
    "https://shop.\texample/", "https://shop.example/\x00", "https://shop.example/\x1b[2J",
    "https://shop.example/\u202egpj.exe", "https://shop.example/\u200b", "https://shop.example\u00a0",
    "https://user:word@shop.example/", "https://user@shop.example/", "https://@shop.example/",
    "https://shop.example\\@evil.example/", "https:\\\\shop.example", "https://shop example/",
    "https://shop..example/", "https://shop%2eexample/", "https://%00/", "https://[::1",
    "https://shop.example:99999/", "https://shop.example:x/", "https://shop.example/%zz",
    "https://shop.example/a|b", "shop.example", "/orders/1", "https://x.example/" + "a" * 2000,
)  # fmt: skip
OPENED = {
    "https://shop.example": "https://shop.example",
    "HTTP://Shop.Example/A?b=c#d": "http://shop.example/A?b=c#d",
    "https://shop.example:8443/admin/order/1": "https://shop.example:8443/admin/order/1",
    "https://shop.example/ș?q=é": "https://shop.example/%C8%99?q=%C3%A9",
    "https://аррӏе.com/": "https://xn--80ak6aa92e.com/",
    "https://xn--80ak6aa92e.com/": "https://xn--80ak6aa92e.com/",
    "http://127.0.0.1:9/shop": "http://127.0.0.1:9/shop",
    "http://[::1]:80/": "http://[::1]:80/",
    "https://shop.example/x?to=https://evil.example@x": "https://shop.example/x?to=https://evil.example@x",
}


def test_s6_what_is_no_plain_web_page_is_no_address() -> None:
    assert len(REFUSED) + len(OPENED) >= 60
    assert [url for url in REFUSED if web_address(url) is not None] == []


@pytest.mark.parametrize("url", OPENED)
def test_s6_a_web_page_is_written_anew(url: str) -> None:
    address = web_address(url)
    assert address is not None
    assert bytes(address.toEncoded().data()).decode() == OPENED[url]


@given(st.text(max_size=40).map(lambda tail: f"https://shop.example/{tail}"))
def test_s6_no_tail_leads_elsewhere(url: str) -> None:
    address = web_address(url)
    assert address is None or (address.host(), address.userInfo()) == ("shop.example", "")


@pytest.fixture
def window(window_over: Callable[[House], MainWindow], house: House) -> MainWindow:
    return window_over(house)


def test_s6_another_host_is_shown_before_it_opens(window: MainWindow, browser: Browser) -> None:
    place, shop = window.workplace, "https://shop.example/api"
    open_external(place, "https://shop.example/orders/1", shop)
    assert browser.seen == ["https://shop.example/orders/1"]
    open_external(place, "https://аррӏе.com/orders/1", shop)
    assert len(browser.seen) == 1
    toast = window._toast
    assert "xn--80ak6aa92e.com" in toast.accessibleName()
    act = toast.findChild(QPushButton)
    assert act is not None
    act.click()
    assert browser.seen[1:] == ["https://xn--80ak6aa92e.com/orders/1"]


def test_s6_a_refused_link_is_told_and_opens_nothing(window: MainWindow, browser: Browser) -> None:
    told: list[str] = []
    window.workplace.bus.failed.connect(lambda failure: told.append(failure.sentence))
    for url in ("javascript:alert(1)", "https://shop.example/\u202egpj.exe"):
        open_external(window.workplace, url, "https://shop.example")
    assert browser.seen == []
    assert "javascript:alert(1)" in told[0]
    assert "‹U+202E›" in told[1]


def test_s6_mail_is_built_by_us(browser: Browser, tmp_path: Path) -> None:
    mail_file(tmp_path / "a.pdf", "INV 1 & bcc=x@evil.example%0d")
    mail, folder = browser.seen
    assert mail == "mailto:?subject=INV%201%20%26%20bcc%3Dx%40evil.example%250d"
    assert folder == tmp_path.as_uri()


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }


@pytest.mark.parametrize(
    ("names", "only"),
    [
        ({"QDesktopServices", "openUrl", "startDetached", "webbrowser"}, ["outside.py"]),
        ({"setMimeData"}, ["clipboard.py", "papers/kinds.py"]),  # the second one drags
    ],
)
def test_s6_s30_one_module_holds_the_door(names: set[str], only: list[str]) -> None:
    ui = ROOT / "ui"
    found = [p.relative_to(ui).as_posix() for p in ui.rglob("*.py") if names & names_in(p)]
    assert sorted(found) == only


def test_s30_texts_reach_the_clipboard_by_one_module() -> None:
    found = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ".clipboard().set" in ast.unparse(node.func):
                found.append(path.name)
    assert set(found) == {"clipboard.py"}


# -- S7: links in PDFs ---------------------------------------------------------------------


def links(pdf: bytes) -> list[str]:
    """Whatever in a PDF leads out of it or acts by itself."""
    reader = PdfReader(BytesIO(pdf))
    found = [key for key in ("/OpenAction", "/AA", "/Names") if key in reader.root_object]
    return found + [
        str(annotation) for page in reader.pages for annotation in page.get("/Annots", ())
    ]


def test_s7_addresses_in_an_order_become_no_links(fonts: Fonts) -> None:
    order = shop_order(invoiced=False)
    evil = "https://evil.example/ mailto:x@evil.example javascript:alert(1)"
    told = replace(
        order,
        buyer_reference=evil,
        lines=tuple(replace(line, name=f"{line.name} {evil}") for line in order.lines),
        parties={role: replace(p, company=evil) for role, p in order.parties.items()},
    )
    pdf = typeset(build(told, CASA, "commercial-invoice", business_day=DAY), fonts).pdf
    assert links(pdf) == []


def test_s7_the_look_for_links_sees_one() -> None:
    target = BytesIO()
    canvas = Canvas(target)
    canvas.drawString(1, 1, "x")
    canvas.linkURL("https://evil.example/", (0, 0, 10, 10))
    canvas.save()
    assert len(links(target.getvalue())) == 1


# -- S30: the clipboard --------------------------------------------------------------------


def test_s30_copied_tables_hold_no_formula(dressed: QApplication) -> None:
    copy_table([
        ["=1+1", "+40 722", "-15.00", "@SUM(A1)", "＝cmd", "a\tb\nc"], ["\t=1", "-x", "plain", ""],
    ])  # fmt: skip
    assert QApplication.clipboard().text() == (
        "'=1+1\t'+40 722\t-15.00\t'@SUM(A1)\t'＝cmd\ta b c\n' =1\t'-x\tplain\t"
    )


@given(st.text("='+-@\t\r＝1a.", max_size=6))
def test_s30_the_mark_comes_off_again(text: str) -> None:
    marked = text_cell(text)
    assert plain_cell(marked) == text
    assert not marked.startswith(("=", "@", "＝", "\t", "\r"))


def test_s30_a_typed_secret_is_not_copied(window: MainWindow) -> None:
    copy_text("before")
    tried = 0
    for kind in registry.KINDS:
        form = AccountForm(window.workplace, registry.KINDS, kind, None, {})
        for name, field in form.fields.items():
            if name.startswith(SECRET):
                assert isinstance(field.editor, QLineEdit)
                field.editor.setText("CANARY-0451")
                field.editor.selectAll()
                field.editor.copy()
                tried += 1
        form.deleteLater()
    assert tried > len(registry.KINDS)
    assert QApplication.clipboard().text() == "before"
