"""The security checklist on the screen and on this computer: S31, S32, S33."""

from __future__ import annotations

import ast
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.commands import orders
from app.commands.remote_papers import remote_pdf
from app.compose import House
from app.orders.model import Notes, RemoteDocument
from app.orders.problems import Refused
from app.text import safe_name
from tests.connectors.loopback import Line, Script, answer
from tests.security.remotes import typed_order
from tests.ui.conftest import WAIT_MS, dressed, formats, house, look, window_over
from ui import single
from ui.detail.rows import Row, Rows
from ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
MARKUP = '<b>Ana</b> <img src="file:///etc/hostname"> <a href="http://127.0.0.1:1/">x</a> &nbsp;'

__all__ = ["dressed", "formats", "house", "look", "window_over"]


# -- S31: nothing is taken for markup ------------------------------------------------------


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", node


def test_s31_no_widget_is_fed_markup() -> None:
    banned = ("setHtml", "insertHtml", "setMarkdown", "appendHtml", "QTextBrowser", "QMessageBox",
              "QErrorMessage", "QWebEngineView", "QStaticText", "setWhatsThis")  # fmt: skip
    found = [
        where
        for where, call in calls()
        if ast.unparse(call.func).rpartition(".")[2] in banned
        or (
            ast.unparse(call.func).endswith("setTextFormat")
            and ast.unparse(call.args[0]) != "Qt.TextFormat.PlainText"
        )
    ]
    assert found == []


def test_s31_labels_with_text_are_made_in_one_place() -> None:
    """A bare QLabel guesses whether its text is markup; elsewhere it holds pictures only."""
    found = [
        where
        for where, call in calls()
        if ast.unparse(call.func) == "QLabel" and call.args and "widgets/label.py" not in where
    ]
    assert found == []


def plain(tip: ast.expr) -> bool:
    """Is this text escaped, or our own words?"""
    if isinstance(tip, ast.Constant):
        return True
    if isinstance(tip, ast.IfExp):
        return plain(tip.body) and plain(tip.orelse)
    if isinstance(tip, ast.Name):
        return tip.id == "tip"  # named so where it was escaped a line before
    return isinstance(tip, ast.Call) and ast.unparse(tip.func) in ("plain_tip", "self.tr")


def test_s31_tooltips_are_escaped() -> None:
    tips = [
        (where, call.args[1 if name == "QToolTip.showText" else 0])
        for where, call in calls()
        if (name := ast.unparse(call.func)).endswith((".setToolTip", "QToolTip.showText"))
    ]
    assert len(tips) > 8
    assert [where for where, tip in tips if not plain(tip)] == []


def test_s31_markup_of_a_remote_is_shown_as_it_is(
    window_over: Callable[[House], MainWindow], house: House, qtbot: QtBot
) -> None:
    hostile = typed_order()
    party = replace(hostile.party("shipping"), full_name=MARKUP, city=MARKUP)
    lines = tuple(replace(line, name=MARKUP) for line in hostile.lines)
    saved = orders.save_order(
        house.desk,
        replace(
            hostile, number=MARKUP[:60], client_ref="", lines=lines,
            parties=dict.fromkeys(hostile.parties, party), notes=Notes(MARKUP, MARKUP, MARKUP),
        ),
    )  # fmt: skip
    window = window_over(house)
    window.show_page("orders", order_id=saved.order.id)
    qtbot.waitUntil(lambda: any("<b>Ana</b>" in text for text in shown(window)), timeout=WAIT_MS)
    guessed = [
        each.text()
        for each in window.findChildren(QLabel)
        if each.text() and each.textFormat() != Qt.TextFormat.PlainText
    ]
    assert guessed == []
    tips = [each.toolTip() for each in window.findChildren(QWidget) if "Ana" in each.toolTip()]
    assert all("<b>" not in tip for tip in tips)


def shown(window: QWidget) -> list[str]:
    return [each.text() for each in window.findChildren(QLabel)]


# -- S32: the socket of a second start -----------------------------------------------------


def send(application: QApplication, root: Path, *pieces: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(single.socket_name(root))
    assert socket.waitForConnected(WAIT_MS)
    for piece in pieces:
        socket.write(piece)
        socket.flush()
        application.processEvents()  # the server reads it
    socket.disconnectFromServer()
    application.processEvents()


def test_s32_only_the_fixed_word_raises_the_window(
    tmp_path: Path, dressed: QApplication, qtbot: QtBot
) -> None:
    raised: list[int] = []
    server = single.Server(tmp_path, lambda: raised.append(1))
    seed = time.time_ns() % 1_000_000
    print(f"seed {seed}")
    chance = random.Random(seed)
    words = [b"", b"\n", b"raise", b"RAISE\n", b"raise\r\n", b" raise\n", b"raise;rm -rf /\n",
             b"\0" * 6, b"x" * 1_000_000, b"raisE\n", b"esiar\n"]  # fmt: skip
    words += [chance.randbytes(chance.randint(1, 40)) for _ in range(60)]
    for word in words:
        send(dressed, tmp_path, word)
    assert raised == []
    assert single.raise_first(tmp_path)
    qtbot.waitUntil(lambda: raised == [1], timeout=WAIT_MS)
    send(dressed, tmp_path, b"rai", b"se\n")
    qtbot.waitUntil(lambda: raised == [1, 1], timeout=WAIT_MS)
    server.close()


def test_s32_the_socket_is_this_users_own(tmp_path: Path, dressed: QApplication) -> None:
    server = single.Server(tmp_path, lambda: None)
    path = server._server.fullServerName()
    assert Path(path).stat().st_mode & 0o077 == 0
    assert single.socket_name(tmp_path) != single.socket_name(tmp_path / "other")
    server.close()
    assert not single.raise_first(tmp_path)


# -- S33: no listening port ----------------------------------------------------------------


def listening(pid: int) -> list[str]:
    """Addresses (hexadecimal) on which this process listens for TCP."""
    inodes = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # the one this very look opened
            inodes.add(str(link.readlink()).removeprefix("socket:[").rstrip("]"))
    rows = [
        row.split()
        for name in ("tcp", "tcp6")
        for row in Path(f"/proc/{pid}/net/{name}").read_text().splitlines()[1:]
    ]
    return [row[1] for row in rows if row[3] == "0A" and row[9] in inodes]


def test_s33_the_open_window_listens_on_no_port(tmp_path: Path, dressed: QApplication) -> None:
    environment = {**os.environ, "BORDEREAU_PROFILE": str(tmp_path)}
    window = subprocess.Popen(
        [sys.executable, "-m", "ui"], cwd=ROOT, env=environment, stderr=subprocess.PIPE
    )
    try:
        deadline = time.monotonic() + WAIT_MS / 1000
        while not single.raise_first(tmp_path):
            assert window.poll() is None, window.communicate()
            assert time.monotonic() < deadline, "the window never stood"
        assert listening(window.pid) == []
    finally:
        window.send_signal(signal.SIGTERM)
        window.communicate(timeout=WAIT_MS / 1000)


def test_s33_the_look_at_ports_sees_one() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        port = f"{server.getsockname()[1]:04X}"
        assert any(place.endswith(port) for place in listening(os.getpid()))


# -- S8: a paper of the remote, from the screen --------------------------------------------


def test_s08_a_paper_of_the_account_comes_when_it_is_asked_for(
    window_over: Callable[[House], MainWindow],
    house: House,
    line: Callable[[Script], Line],
    qtbot: QtBot,
) -> None:
    there = line(answer(b"%PDF-1.7\n%%EOF"))
    told = (
        RemoteDocument("invoice", number="F/1", url=f"{there.url}/f1.pdf?hash=x"),
        RemoteDocument("order_page", url=f"{there.url}/page"),
    )
    account = next(row for row in house.desk.store.accounts() if row.kind == "merchantpro")
    typed = replace(typed_order(), account=account.id, client_ref="", documents=told)
    saved = orders.save_order(house.desk, typed).order
    with pytest.raises(Refused, match="no address"):
        remote_pdf(house.desk, saved.id, RemoteDocument("invoice", number="F/2"))
    window = window_over(house)
    window.show_page("orders", order_id=saved.id)
    qtbot.waitUntil(lambda: bool(offered(window)), timeout=WAIT_MS)
    assert not there.heads, "nothing is fetched by itself"
    (paper, page) = offered(window)
    assert [each.acts[0].name for each in (paper, page)] == ["save_paper", "open_page"]
    listed = window.findChild(Rows, "remote_papers")
    assert listed is not None
    listed.acted.emit(paper.acts[0].name, paper.key)
    qtbot.waitUntil(
        lambda: window.findChild(QFileDialog, "save_pdf_dialog") is not None, timeout=WAIT_MS
    )
    dialog = window.findChild(QFileDialog, "save_pdf_dialog")
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == f"{safe_name('F/1')}.pdf"
    dialog.reject()
    assert there.heads[0].startswith(b"GET /f1.pdf?hash=x HTTP/1.1")
    assert b"authorization" not in there.heads[0].lower()


def offered(window: QWidget) -> tuple[Row, ...]:
    found = window.findChild(Rows, "remote_papers")
    return found.rows if found is not None else ()
