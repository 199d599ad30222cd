"""Secrets never show themselves; where they come from and what counts as a keyring."""

from __future__ import annotations

import pickle

import pytest
from keyring.core import load_keyring

from app.credentials import Secret, SecretRefused, Wallet, environment_name
from app.said import say

CANARY = "canary-3f9a"


class MemoryVault:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LyingVault(MemoryVault):
    """Takes everything and keeps something else."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:3])


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret(CANARY)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret:>40}", format(secret)]
    shown += [
        repr([secret]),
        repr({"k": secret}),
        str(SecretRefused(say("{secret} is no secret.", secret=secret))),
    ]
    assert not any(CANARY in text for text in shown)
    assert secret.reveal() == CANARY
    with pytest.raises(TypeError, match="not written anywhere"):
        pickle.dumps(secret)


def test_secrets_compare_by_value() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1


def test_typed_secrets_lose_what_pasting_adds() -> None:
    assert Secret.typed("\ufeff  key \r\n", "key").reveal() == "key"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "key is empty"),
        (" \n", "key is empty"),
        (f"{CANARY}\nX-Evil: 1", "holds a space, line break or special character"),
        (f"{CANARY} b", "holds a space"),
        (f"{CANARY}é", "special character"),
        (f"{CANARY}😀", "special character"),
        (CANARY * 1000, "has 11000 characters; at most 8192"),
    ],
)
def test_what_cannot_be_a_secret_is_refused_without_quoting_it(typed: str, said: str) -> None:
    with pytest.raises(SecretRefused, match=said) as refused:
        Secret.typed(typed, "key")
    assert CANARY not in str(refused.value)


def test_names_in_the_environment() -> None:
    assert environment_name("shop-ro", "key") == "BORDEREAU_SECRET_SHOP_RO_KEY"


def test_the_environment_wins_then_what_was_given_then_the_keyring() -> None:
    vault = MemoryVault()
    environ: dict[str, str] = {}
    seen: list[Secret] = []
    first = Wallet("desk", environ=environ, vault=lambda: vault, seen=seen.append)
    assert first.get("shop", "key") is None
    assert first.put("shop", "key", Secret("kept"))
    later = Wallet("desk", environ=environ, vault=lambda: vault, seen=seen.append)
    assert later.get("shop", "key") == Secret("kept")
    environ["BORDEREAU_SECRET_SHOP_KEY"] = " from-env "
    assert later.get("shop", "key") == Secret("from-env")
    assert set(seen) == {Secret("kept"), Secret("from-env")}
    assert Wallet("other desk", environ={}, vault=lambda: vault).get("shop", "key") is None


def test_what_a_remote_gave_anew_takes_the_place_of_the_environments() -> None:
    """It may take the former no more."""
    environ = {"BORDEREAU_SECRET_SHOP_REFRESH_TOKEN": "first"}
    wallet = Wallet("desk", environ=environ, vault=MemoryVault)
    assert wallet.get("shop", "refresh_token") == Secret("first")
    wallet.put("shop", "refresh_token", Secret("second"))
    assert wallet.get("shop", "refresh_token") == Secret("second")
    environ["BORDEREAU_SECRET_SHOP_REFRESH_TOKEN"] = "third"
    assert wallet.get("shop", "refresh_token") == Secret("third")


def test_forgotten_means_gone() -> None:
    vault = MemoryVault()
    wallet = Wallet("desk", environ={}, vault=lambda: vault)
    wallet.put("shop", "key", Secret("kept"))
    wallet.forget("shop", "key")
    wallet.forget("shop", "key")
    assert wallet.get("shop", "key") is None
    assert vault.kept == {}


@pytest.mark.parametrize(
    "vault",
    [
        load_keyring("keyring.backends.fail.Keyring"),
        load_keyring("keyring.backends.null.Keyring"),
        LyingVault(),
    ],
    ids=["fail", "null", "lying"],
)
def test_a_keyring_that_keeps_nothing_is_none_but_the_run_goes_on(vault: MemoryVault) -> None:
    wallet = Wallet("desk", environ={}, vault=lambda: vault)
    assert not wallet.put("shop", "key", Secret("kept"))
    assert wallet.get("shop", "key") == Secret("kept")
    wallet.forget("shop", "key")


def test_a_useless_secret_in_the_environment_is_named() -> None:
    wallet = Wallet("desk", environ={"BORDEREAU_SECRET_SHOP_KEY": f"{CANARY}\n1"})
    with pytest.raises(SecretRefused, match="BORDEREAU_SECRET_SHOP_KEY holds") as refused:
        wallet.get("shop", "key")
    assert CANARY not in str(refused.value)
