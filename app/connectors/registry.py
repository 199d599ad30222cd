"""The kinds of remote there are: their secrets, their options, and how one account is built.

The only module above which nobody names a remote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.clock import Clock
from app.connectors.address import base_problem, is_loopback
from app.connectors.contract import Account, Capabilities, Connector, Memory
from app.connectors.kakaclo.kind import KIND as KAKACLO
from app.connectors.kind import Kind
from app.connectors.merchantpro.kind import KIND as MERCHANTPRO
from app.connectors.transiteo.kind import KIND as TRANSITEO
from app.connectors.twc.kind import KIND as TWC
from app.countries import is_country
from app.credentials import MASK, Credentials
from app.money import is_currency
from app.orders.problems import Problem, problem
from app.rules.customs import incoterm_problem
from app.said import say
from app.text import problem_in

LEAST_SETTLE_S = 30
MOST_SETTLE_S = 86_400
DEFAULTS = ("currency", "departure_country", "incoterm", "carrier", "category", "url")
COMMON_OPTIONS = ("settle_s", "rate", "company")
_RATE = re.compile(r"(\d{1,4}(?:\.\d{1,3})?)/(\d{1,6})", re.ASCII)
NO_LIMIT = 0.0
LONGEST_VALUE = 200

KINDS: Mapping[str, Kind] = {kind.name: kind for kind in (TRANSITEO, TWC, KAKACLO, MERCHANTPRO)}


class _Forgetful:
    """Keeps nothing beyond this run."""

    def keep_option(self, name: str, value: str) -> None:
        """Learned anew in the next run."""

    def keep_secret(self, name: str, value: str) -> None:
        """Asked for anew in the next run."""


def build(
    account: Account, credentials: Credentials, clock: Clock, memory: Memory | None = None
) -> Connector:
    """The connector of one account. Raises Fault (`address`) for a URL that cannot be used."""
    kind = KINDS[account.kind]
    capabilities = _adjusted(kind.capabilities, account.options)
    return kind.build(account, capabilities, credentials, clock, memory or _Forgetful())


def _adjusted(capabilities: Capabilities, options: Mapping[str, str]) -> Capabilities:
    """The kind's capabilities with the account's `settle_s` and `rate` (contract, Accounts).

    `rate=none` is a rate of 0 a second and a minute: no limit.
    """
    if options.get("settle_s"):
        capabilities = replace(capabilities, settle_s=float(options["settle_s"]))
    rate = options.get("rate", "")
    if rate == "none":
        return replace(capabilities, rate_per_s=NO_LIMIT, rate_per_min=0)
    found = _RATE.fullmatch(rate)
    if not found:
        return capabilities
    per_s, per_min = float(found[1]), int(found[2])
    burst = min(capabilities.rate_burst, per_min)
    return replace(capabilities, rate_per_s=per_s, rate_per_min=per_min, rate_burst=burst)


def check_settings(
    kind: str, url: str, options: Mapping[str, str], defaults: Mapping[str, str]
) -> tuple[Problem, ...]:
    """Everything that is wrong with an account's settings, each in one sentence."""
    if kind not in KINDS:
        return (
            problem(
                "kind", kind, say("is unknown; expected one of {kinds}", kinds=", ".join(KINDS))
            ),
        )
    found = [Problem("url", url, said)] if (said := base_problem(url)) else []
    found += _option_problems(KINDS[kind], url, options)
    for name in sorted(KINDS[kind].required - {n for n, value in options.items() if value}):
        found.append(
            problem(
                name, "", say("is missing; {title} cannot do without it", title=KINDS[kind].title)
            )
        )
    found += _default_problems(defaults)
    found += _text_problems({**options, **defaults})
    return tuple(found)


def _option_problems(kind: Kind, url: str, options: Mapping[str, str]) -> Iterator[Problem]:
    known = (*kind.options, *COMMON_OPTIONS)
    secret = {field for column in kind.secrets for field in column}
    for name, value in options.items():
        if name in secret:
            wanted = say("is a secret; it is expected in the environment or when asked for")
            yield problem(name, MASK, wanted)
        elif name not in known:
            yield problem(
                name, value, say("is no option; expected one of {known}", known=", ".join(known))
            )
        elif name == "token_url" and (said := base_problem(value)):
            yield Problem(name, value, said)
        elif kind.options.get(name) and value not in kind.options[name]:
            yield problem(
                name, value, say("is not one of {options}", options=", ".join(kind.options[name]))
            )
    yield from _settle_problems(options.get("settle_s", ""), loopback=is_loopback(url))
    yield from _rate_problems(options.get("rate", ""), loopback=is_loopback(url))


def _text_problems(values: Mapping[str, str]) -> Iterator[Problem]:
    for name, value in values.items():
        if name == "token_url":
            continue  # an address has rules of its own
        if len(value) > LONGEST_VALUE:
            yield problem(
                name,
                value,
                say("is too long; at most {longest_value} characters", longest_value=LONGEST_VALUE),
            )
        elif said := problem_in(value, typed=True):
            yield problem(name, value, say("{said}; printable characters are expected", said=said))


def _settle_problems(value: str, *, loopback: bool) -> Iterator[Problem]:
    least = 0 if loopback else LEAST_SETTLE_S
    fits = re.fullmatch(r"\d{1,5}", value, re.ASCII) and least <= int(value) <= MOST_SETTLE_S
    if value and not fits:
        wanted = say(
            "is not a whole number of seconds from {least} to {most_settle_s}",
            least=least,
            most_settle_s=MOST_SETTLE_S,
        )
        yield problem("settle_s", value, wanted)


def _rate_problems(value: str, *, loopback: bool) -> Iterator[Problem]:
    if value == "none":
        if not loopback:
            yield problem("rate", value, say("is accepted for this computer only"))
        return
    found = _RATE.fullmatch(value)
    if value and not (found and float(found[1]) > 0 and int(found[2]) > 0):
        yield problem("rate", value, say("is not PER_SECOND/PER_MINUTE such as 1/60"))


def _default_problems(defaults: Mapping[str, str]) -> Iterator[Problem]:
    for name, value in defaults.items():
        if name not in DEFAULTS:
            yield problem(
                name,
                value,
                say("is no default; expected one of {defaults}", defaults=", ".join(DEFAULTS)),
            )
    term = defaults.get("incoterm", "").partition(" ")[0]
    if term and (said := incoterm_problem(term)):
        yield problem("incoterm", term, said)
    currency, country = defaults.get("currency", ""), defaults.get("departure_country", "")
    if currency and not is_currency(currency):
        yield problem("currency", currency, say("is no ISO 4217 code such as EUR"))
    if country and not is_country(country):
        yield problem("departure_country", country, say("is no ISO 3166 alpha-2 code such as FR"))
