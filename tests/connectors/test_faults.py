"""The classifier over every phase and status, waiting times, and sentences without secrets."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors import faults
from app.connectors.contract import Outcome, Phase, Reply
from app.said import Said

NOW_US = 1_445_412_480_000_000  # 2015-10-21T07:28:00Z
BODY = '{"message": "no"}'


def expected(status: int) -> Outcome:
    """sync §1.1, spelt out again."""
    if 200 <= status < 300:
        return "done"
    if 300 <= status < 400:
        return "refused"
    if status in (408, 425, 499):
        return "ambiguous"
    if 400 <= status < 500 or status in (501, 505):
        return "refused"
    return "ambiguous"


@pytest.mark.parametrize("status", range(100, 600))
def test_every_status_of_a_write(status: int) -> None:
    assert faults.classify("complete", status=status) == expected(status)


@pytest.mark.parametrize("status", range(300, 600))
def test_every_refusal_is_a_fault_with_a_sentence(status: int) -> None:
    fault = faults.refusal(Reply(status, {}, BODY), NOW_US)
    assert fault.outcome == expected(status)
    assert fault.status == status
    assert fault.sign_in == (status in (401, 403))
    assert fault.weather == (expected(status) == "ambiguous")
    assert (fault.wait_s is not None) == (status == 429)
    assert fault.code
    assert str(status) in fault.sentence
    assert len(fault.sentence) <= 300


@pytest.mark.parametrize("phase", get_args(Phase))
@pytest.mark.parametrize("broke", get_args(faults.Break))
def test_a_broken_line_is_in_doubt_only_after_the_first_byte(
    phase: Phase, broke: faults.Break
) -> None:
    never_left = phase == "connecting" or broke in ("offline", "tls", "unsafe", "proxy", "local")
    assert faults.classify(phase, broke) == ("not_sent" if never_left else "ambiguous")
    fault = faults.from_line(phase, broke, "shop.example")
    assert fault.outcome == faults.classify(phase, broke)
    assert "shop.example" in fault.sentence
    assert fault.sentence.endswith(".")


def test_an_untrusted_success_is_in_doubt() -> None:
    assert faults.classify("complete", status=200, trusted=False) == "ambiguous"
    fault = faults.unexpected(Reply(200, {}, "[]"), Said("it is a list."))
    assert (fault.outcome, fault.code) == ("ambiguous", "bad_body")


@pytest.mark.parametrize(
    ("asked", "wait"),
    [("1", 1), ("0", 1), ("86400", 86400), ("120", 120), ("-5", 60), ("1000000000", 60),
     ("soon", 60), ("", 60), ("1, 5", 60), ("٣", 60),
     ("Wed, 21 Oct 2015 07:28:30 GMT", 30), ("Wed, 21 Oct 2015 07:00:00 GMT", 60),
     ("Wed, 21 Oct 2099 07:28:30 GMT", 60), ("9" * 400, 60)],
)  # fmt: skip
def test_retry_after(asked: str, wait: int) -> None:
    fault = faults.refusal(Reply(429, {"retry-after": asked}, ""), NOW_US)
    assert fault.wait_s == wait


@pytest.mark.parametrize(
    ("body", "wait"),
    [('{"error": {"details": {"reset_time": 17}}}', 17), ('{"error": {"details": {}}}', 60),
     ('{"error": {"details": {"reset_time": -1}}}', 60), ('{"error": "x"}', 60), ("[]", 60),
     ("no json", 60), ('{"error": {"details": {"reset_time": "25"}}}', 25)],
)  # fmt: skip
def test_reset_time_of_merchantpro(body: str, wait: int) -> None:
    assert faults.refusal(Reply(429, {}, body), NOW_US).wait_s == wait


def test_a_503_may_ask_to_wait() -> None:
    assert faults.refusal(Reply(503, {"retry-after": "9"}, ""), NOW_US).wait_s == 9
    assert faults.refusal(Reply(503, {}, ""), NOW_US).wait_s is None


@pytest.mark.parametrize(
    ("body", "said"),
    [('{"message": "m", "error": "e"}', "m"), ('{"reason": "r"}', "r"), ('{"error": "e"}', "e"),
     ('{"error": {"name": "n", "message": "m", "details": {}}}', "m"),
     ('{"name": "ClientError"}', "ClientError"), ('{"errors": ["a", {"message": "b"}]}', "a; b"),
     ("plain text", "plain text"), ("a\r\nb\x00c", "a b c"), ('"word"', "word"), ("", "")],
)  # fmt: skip
def test_what_the_remote_says(body: str, said: str) -> None:
    assert faults.told(Reply(400, {}, body)) == said


def test_a_web_page_is_never_quoted() -> None:
    for reply in (
        Reply(400, {"content-type": "text/html"}, "<h1>Sign in</h1>"),
        Reply(404, {}, "  <!DOCTYPE html>"),
        Reply(511, {}, "{}"),
    ):
        fault = faults.refusal(reply, NOW_US)
        assert fault.code == "html"
        assert "<" not in fault.sentence


@pytest.mark.parametrize(
    "text",
    ["Bearer CANARY-aa11", "Basic CANARYaa11==", "token=CANARY-1", '"refresh_token": "CANARY"',
     "eyJhbGciOiJIUzI1NiJ9.CANARY.sig", "Authorization: CANARY", "password=CANARY",
    "api_key:CANARY",     "X-Api-Key: CANARY"],
)  # fmt: skip
def test_shapes_of_secrets_are_masked(text: str) -> None:
    assert "CANARY" not in faults.redact(f"before {text} after")


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=6, max_size=40))
def test_known_secrets_never_reach_a_sentence(secret: str) -> None:
    body = f"the value {secret} is refused, {secret}{secret}"
    fault = faults.refusal(Reply(400, {}, body), NOW_US, [secret])
    assert (
        secret not in fault.sentence
        or secret
        in faults.refusal(Reply(400, {}, "the value *** is refused, ******"), NOW_US).sentence
    )
