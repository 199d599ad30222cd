"""The log file: canary secrets and names never reach it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import logs
from app.credentials import Secret, Wallet
from app.logs import Redactor

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "bordereau.log"
    level = logging.getLogger().level
    yield path
    logs.close(path)
    logging.getLogger().setLevel(level)


@pytest.mark.parametrize(
    "line",
    [
        "Authorization: Bearer CANARYabc123",
        "{'authorization': 'Basic Q0FOQVJZYWJjMTIz'}",
        'headers={"X-Api-Key": "CANARYabc123", "Accept": "*/*"}',
        "Cookie: session=CANARYabc123",
        "GET /x?access_token=CANARYabc123&page=2",
        '{"client_secret":"CANARYabc123","tenant":"t"}',
        "refresh_token: CANARYabc123",
        "password = CANARYabc123",
        "sent Bearer CANARYabc123",
        f"a token {JWT} in a note",
        "https://user:CANARYabc123@host/path",
        "plain CANARY-known anywhere",
    ],
)
def test_secrets_are_masked(line: str) -> None:
    redactor = Redactor()
    redactor.watch(Secret("CANARY-known"))
    redacted = redactor.redact(line)
    assert "***" in redacted
    assert not any(canary in redacted for canary in ("CANARY", "Q0FOQVJZ", "eyJ"))


@pytest.mark.parametrize(
    "line",
    [
        "order 01JD2X3 pushed to shop-ro",
        "GET /api/v2/orders?page=2 → 200",
        "https://shop.example/api/v2/orders",
        "3 tokens of the series left",
    ],
)
def test_what_is_no_secret_stays(line: str) -> None:
    assert Redactor().redact(line) == line


def test_the_longest_known_secret_is_masked_first() -> None:
    redactor = Redactor()
    for value in ("abcd", "abcdefgh", "ab"):
        redactor.watch(Secret(value))
    assert redactor.redact("x abcdefgh y abcd z ab") == "x *** y *** z ab"


def test_the_file_holds_no_secret_and_no_text_of_an_exception(
    log_file: Path, log_watch: Any
) -> None:
    redactor = logs.set_up(log_file)
    assert logs.set_up(log_file) is redactor
    redactor.watch(Secret("CANARY-token"))
    log = logging.getLogger("bordereau.test")
    log.info("sending %s with %s", "01JD", {"Authorization": "Bearer CANARY-token"})
    try:
        try:
            raise KeyError("CANARY-customer Ana Ionescu")
        except KeyError as cause:
            raise ValueError("CANARY-name in the text") from cause
    except ValueError:
        log_watch.expect("unexpected fault")
        log.exception("unexpected fault")
    text = log_file.read_text(encoding="utf-8")
    assert "CANARY" not in text
    assert "Ionescu" not in text
    assert "sending 01JD" in text
    assert "KeyError" in text
    assert "ValueError" in text
    assert "test_logs.py:" in text


def test_a_secret_is_masked_from_the_moment_it_is_handed_out(log_file: Path) -> None:
    logs.set_up(log_file)
    wallet = Wallet("desk", environ={"BORDEREAU_SECRET_SHOP_KEY": "CANARY-env"}, seen=logs.watch)
    assert wallet.get("shop", "key") is not None
    logging.getLogger("bordereau").info("the remote answered: CANARY-env is wrong")
    assert "CANARY" not in log_file.read_text(encoding="utf-8")


def test_http_libraries_are_heard_from_warnings_on(log_file: Path) -> None:
    logs.set_up(log_file, level=logging.DEBUG)
    logging.getLogger("httpx").info("GET https://x?token=CANARY")
    logging.getLogger("httpcore.http11").debug("CANARY")
    logging.getLogger("bordereau").debug("ours")
    assert "CANARY" not in log_file.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gone" / "bordereau.log"
    logs.set_up(path)
    logging.getLogger("bordereau").info("nobody hears this")
    logs.close(path)
    assert capsys.readouterr() == ("", "")
