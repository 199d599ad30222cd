"""Account settings are checked in words and bend the capabilities (contract, Accounts)."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Capabilities, Fault
from tests.connectors.loopback import Given

HERE = "http://127.0.0.1:1"
THERE = "https://shop.example"
LOOSE = {"settle_s": "0", "rate": "none"}


def needed(kind: str) -> dict[str, str]:
    """The options that no account of this kind can do without."""
    return dict.fromkeys(registry.KINDS[kind].required, "acme")


def capabilities(kind: str, **options: str) -> Capabilities:
    account = Account("A", "shop", kind, HERE, {**needed(kind), **options})
    built = registry.build(account, Given({}), SystemClock())
    built.close()
    return built.capabilities


def test_kinds_and_secrets_are_the_contracts() -> None:
    assert {name: kind.secrets for name, kind in registry.KINDS.items()} == {
        "transiteo": (("id_token",), ("client_id", "refresh_token")),
        "twc": (("access_token",), ("client_id", "client_secret")),
        "kakaclo": (("token",),),
        "merchantpro": (("key", "secret"),),
    }


@pytest.mark.parametrize("kind", registry.KINDS)
def test_options_bend_settle_and_rate(kind: str) -> None:
    plain = registry.KINDS[kind].capabilities
    assert capabilities(kind) == plain
    bent = capabilities(kind, settle_s="5", rate="0.5/30")
    assert (bent.settle_s, bent.rate_per_s, bent.rate_per_min) == (5, 0.5, 30)
    free = capabilities(kind, rate="none")
    assert (free.rate_per_s, free.rate_per_min) == (0, 0)


@pytest.mark.parametrize("kind", registry.KINDS)
def test_good_settings_pass(kind: str) -> None:
    options = {**needed(kind), "settle_s": "60", "rate": "1/60", "company": "ACME"}
    defaults = {"currency": "EUR", "departure_country": "RO", "incoterm": "DAP Boston"}
    assert registry.check_settings(kind, THERE, options, defaults) == ()
    assert registry.check_settings(kind, HERE, {**needed(kind), **LOOSE}, {}) == ()


@pytest.mark.parametrize(
    ("kind", "url", "options", "defaults", "field"),
    [("other", THERE, {}, {}, "kind"), ("transiteo", "http://shop.example", {}, {}, "url"),
     ("transiteo", THERE, {"path_form": "hex"}, {}, "path_form"),
     ("transiteo", THERE, {"token_url": "ftp://x"}, {}, "token_url"),
     ("merchantpro", THERE, {"path_form": "plain"}, {}, "path_form"),
     ("twc", THERE, {}, {}, "tenant"),
     ("kakaclo", THERE, {"reads": "perhaps"}, {}, "reads"),
     ("merchantpro", THERE, {"settle_s": "29"}, {}, "settle_s"),
     ("merchantpro", HERE, {"settle_s": "-1"}, {}, "settle_s"),
     ("merchantpro", THERE, {"settle_s": "soon"}, {}, "settle_s"),
     ("merchantpro", THERE, {"rate": "none"}, {}, "rate"),
     ("merchantpro", THERE, {"rate": "0/0"}, {}, "rate"),
     ("merchantpro", THERE, {"rate": "3"}, {}, "rate"),
     ("merchantpro", THERE, {}, {"currency": "EURO"}, "currency"),
     ("merchantpro", THERE, {}, {"departure_country": "Romania"}, "departure_country"),
     ("merchantpro", THERE, {}, {"weight": "1"}, "weight")],
)  # fmt: skip
def test_bad_settings_are_named(
    kind: str, url: str, options: dict[str, str], defaults: dict[str, str], field: str
) -> None:
    (found,) = registry.check_settings(kind, url, options, defaults)
    assert found.field == field
    assert found.expected.endswith(".")
    assert len(found.expected) <= 200


def test_a_base_url_that_cannot_be_used_builds_nothing() -> None:
    with pytest.raises(Fault) as caught:
        registry.build(Account("A", "s", "transiteo", "ftp://x"), Given({}), SystemClock())
    assert caught.value.outcome == "not_sent"


def test_the_documents_own_bodies_are_legal_json() -> None:
    names = [file.name for file in files("resources").joinpath("samples").iterdir()]
    assert len(names) >= 15
    for name in names:
        assert json.loads(files("resources").joinpath("samples", name).read_text("utf-8"))
