"""Ids stay in their path segment, base URLs are what they must be (corpus 84–90, 136)."""

from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.address import base_problem, is_loopback, path, query, unfit
from app.connectors.contract import Fault

BASE = "https://remote.example"
IDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(IDS)
def test_any_id_is_one_segment_of_the_address_that_is_sent(remote_id: str) -> None:
    if unfit(remote_id):
        with pytest.raises(Fault):
            path("v1", "orders", remote_id)
        return
    sent = httpx.URL(BASE + path("v1", "orders", remote_id))
    segments = sent.raw_path.decode().split("/")
    assert len(segments) == 4
    assert unquote(segments[3]) == remote_id
    assert sent.host == "remote.example"
    assert not sent.query
    assert not sent.fragment


@pytest.mark.parametrize("remote_id", ["", ".", "..", "a\nb", "a\r\nX: 1", "a\0", "\x7f", "\ud800"])
def test_ids_that_cannot_be_a_segment_are_refused_in_words(remote_id: str) -> None:
    with pytest.raises(Fault) as caught:
        path("orders", remote_id)
    assert caught.value.outcome == "refused"
    assert caught.value.sentence.startswith('The id "')
    assert len(caught.value.sentence) <= 200


@pytest.mark.parametrize(
    "remote_id",
    ["a/b", "a\\b", "../../admin", "%2e%2e", "a%2Fb", "a?x=1", "a#f", "a;b", "a b", "a+b", "é",
     "\u202e", "http://evil/", "001", "95750870.3", "9007199254740993", "x" * 513],
)  # fmt: skip
def test_odd_ids_of_the_corpus_arrive_unchanged(remote_id: str) -> None:
    sent = urlsplit(BASE + path("orders", remote_id))
    assert unquote(sent.path.rsplit("/", 1)[1]) == remote_id


@given(st.dictionaries(st.text("abc_", min_size=1), IDS, max_size=4))
def test_query_values_arrive_unchanged(parameters: dict[str, str]) -> None:
    sent = httpx.URL(BASE + "/x" + query(parameters))
    assert dict(parse_qsl(sent.query.decode(), keep_blank_values=True)) == parameters


def test_plus_of_an_offset_is_percent_encoded() -> None:
    assert query({"created_after": "2020-01-01T00:00:00+02:00"}) == (
        "?created_after=2020-01-01T00%3A00%3A00%2B02%3A00"
    )
    assert query({}) == ""


@pytest.mark.parametrize(
    "url",
    ["https://shop.example", "https://shop.example:8443/base", "http://127.0.0.1:80",
     "http://localhost:1/x", "http://[::1]:9", "https://müller.example"],
)  # fmt: skip
def test_usable_base_urls(url: str) -> None:
    assert base_problem(url) is None


@pytest.mark.parametrize(
    "url",
    ["", "shop.example", "ftp://shop.example", "file:///etc/hostname", "http://shop.example",
     "https://user:pass@shop.example", "https://shop.example:0", "https://shop.example:99999",
     "https://shop.example?x=1", "https://shop.example?", "https://shop.example#a", "https://",
     "https://a b", "https://a\nb", "https://shop.example/" + "a" * 2000, "https://x/a/../b",
     "http://127.0.0.1.evil.example"],
)  # fmt: skip
def test_unusable_base_urls_are_refused_in_one_sentence(url: str) -> None:
    said = base_problem(url)
    assert said is not None
    assert said.startswith("The URL ")
    assert said.endswith(".")
    assert len(said) <= 200
    assert "pass" not in said.replace("password", "")


def test_loopback_is_this_computer_only() -> None:
    assert is_loopback("http://127.0.0.1:1/x")
    assert is_loopback("http://localhost")
    assert not is_loopback("http://127.0.0.1.example")
    assert not is_loopback("http://10.0.0.1")
    assert not is_loopback("http://[")
