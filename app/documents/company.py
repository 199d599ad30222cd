"""The exporter: who stands on the papers, in whose time zone a day ends (contract, "The company").

Input is checked here, sentence by sentence; pictures are made small and grey once, so that a paper
needs no file later. It knows no store: `dump` and `load` give the text to keep.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import cast
from zoneinfo import ZoneInfo, available_timezones

from app import countries
from app.documents import pictures
from app.documents.identifiers import (
    bic_problem,
    eori_problem,
    iban_problem,
    ioss_form_ok,
    vat_form_problem,
)
from app.documents.model import DocumentRefused, Finding
from app.orders import coding
from app.rules.wording import LANGUAGES
from app.said import Said, say
from app.text import problem_in

REQUIRED = ("name", "line1", "city", "postcode", "country")
TEXTS = (
    "name", "line1", "line2", "city", "region", "postcode", "country", "email", "phone", "vat",
    "eori", "rex", "ioss", "registration", "time_zone", "language", "logo",
)  # fmt: skip
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Bank:
    name: str = ""
    iban: str = ""
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    name: str = ""
    title: str = ""
    image: str = ""  # path, as given


@dataclass(frozen=True, slots=True)
class Company:
    """An exporter. `key` "" is the profile's first; pictures are kept as base64 PNG."""

    key: str = ""
    name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""  # alpha-2
    email: str = ""
    phone: str = ""
    vat: str = ""
    eori: str = ""
    rex: str = ""
    ioss: str = ""
    registration: str = ""
    time_zone: str = "UTC"
    language: str = "en"
    bank: Bank = Bank()
    signatory: Signatory = Signatory()
    logo: str = ""  # path, as given
    logo_png: str = ""
    signature_png: str = ""

    @classmethod
    def from_json(
        cls, value: Mapping[str, object], *, key: str = "", time_zone: str = "UTC"
    ) -> Company:
        """The company of the contract's JSON; `time_zone` is the computer's, used if none is given.

        Reads the two pictures. DocumentRefused with one sentence per problem.
        """
        return _Reader(value).company(key, time_zone)

    def to_json(self) -> dict[str, object]:
        """What was set, in the contract's shape."""
        stored = coding.encode(replace(self, key="", logo_png="", signature_png=""))
        return cast("dict[str, object]", stored)

    def dump(self) -> str:
        """Text to keep, pictures included."""
        return json.dumps(coding.encode(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def load(cls, text: str) -> Company:
        return cast(Company, coding.decode(cls, json.loads(text)))

    def business_day(self, us: int) -> str:
        """The ISO date of an instant (µs since 1970 UTC) where the company is."""
        moment = datetime.fromtimestamp(us // 1_000_000, UTC)
        return moment.astimezone(ZoneInfo(self.time_zone)).date().isoformat()


class _Reader:
    """Collects every problem of one input before refusing it."""

    def __init__(self, value: Mapping[str, object]) -> None:
        self.value = value
        self.findings: list[Finding] = []

    def company(self, key: str, time_zone: str) -> Company:
        self._unknown_keys()
        texts = {name: self._text(self.value, name, name) for name in TEXTS}
        bank = self._part("bank", ("name", "iban", "bic"))
        signatory = self._part("signatory", ("name", "title", "image"))
        for name in REQUIRED:
            if not texts[name] and not self._refused(name):
                self._refuse(
                    name,
                    say("The company’s {name} is missing; it stands on every paper.", name=name),
                )
        texts["country"] = self._country(texts["country"])
        texts["vat"] = self._checked("vat", texts["vat"], vat_form_problem)
        texts["eori"] = self._checked("eori", texts["eori"], eori_problem)
        if texts["ioss"] and not ioss_form_ok(texts["ioss"]):  # the number itself is not shown
            self._refuse("ioss", say("The company’s ioss is none; IM and 10 digits are expected."))
        texts["time_zone"] = self._time_zone(texts["time_zone"] or time_zone)
        texts["language"] = self._language(texts["language"] or "en")
        self._checked("bank.iban", bank["iban"], iban_problem)
        self._checked("bank.bic", bank["bic"], bic_problem)
        logo = self._picture("logo", texts["logo"], pictures.LOGO)
        signature = self._picture("signatory.image", signatory["image"], pictures.SIGNATURE)
        if self.findings:
            raise DocumentRefused(tuple(self.findings))
        return Company(
            key=key,
            **texts,
            bank=Bank(**bank),
            signatory=Signatory(**signatory),
            logo_png=logo,
            signature_png=signature,
        )

    def _refuse(self, where: str, text: Said) -> None:
        self.findings.append(Finding("error", where, text))

    def _refused(self, where: str) -> bool:
        return any(finding.where == where for finding in self.findings)

    def _unknown_keys(self) -> None:
        for name in self.value:
            if name not in (*TEXTS, "bank", "signatory"):
                self._refuse(name, say("The company has no key “{name}”.", name=name[:40]))

    def _text(self, value: Mapping[str, object], name: str, where: str) -> str:
        found = value.get(name, "")
        if found is None:
            return ""
        if not isinstance(found, str):
            self._refuse(
                where,
                say("The company’s {where} is a text; something else was given.", where=where),
            )
            return ""
        if problem := problem_in(found, typed=True):
            self._refuse(
                where,
                say(
                    "The company’s {where} {problem}; plain text is expected.",
                    where=where,
                    problem=problem,
                ),
            )
        if len(found) > LONGEST and name not in ("logo", "image"):
            self._refuse(
                where,
                say(
                    "The company’s {where} is longer than {longest} characters.",
                    where=where,
                    longest=LONGEST,
                ),
            )
        return found.strip()

    def _part(self, name: str, keys: tuple[str, ...]) -> dict[str, str]:
        found = self.value.get(name) or {}
        if not isinstance(found, Mapping):
            self._refuse(
                name,
                say(
                    "The company’s {name} is an object with {keys}.",
                    name=name,
                    keys=", ".join(keys),
                ),
            )
            return dict.fromkeys(keys, "")
        for key in found:
            if key not in keys:
                self._refuse(
                    f"{name}.{key}",
                    say("The company’s {name} has no key “{key}”.", name=name, key=f"{key!s:.40}"),
                )
        return {key: self._text(found, key, f"{name}.{key}") for key in keys}

    def _checked(self, where: str, text: str, problem: Callable[[str], str]) -> str:
        if text and (found := problem(text)):
            self._refuse(
                where,
                say(
                    "The company’s {where} “{text}” {found}.",
                    where=where,
                    text=text[:40],
                    found=found,
                ),
            )
        return text

    def _country(self, text: str) -> str:
        code = countries.alpha2(text)
        if text and not countries.is_country(code):
            self._refuse(
                "country",
                say(
                    "The company’s country “{text}” is unknown; a code such as RO is expected.",
                    text=text[:20],
                ),
            )
        return code

    def _time_zone(self, name: str) -> str:
        if name not in available_timezones():
            self._refuse(
                "time_zone",
                say(
                    "The time zone “{name}” is unknown; a name such as Europe/Paris is expected.",
                    name=name[:40],
                ),
            )
        return name

    def _language(self, language: str) -> str:
        if language not in LANGUAGES:
            self._refuse(
                "language",
                say(
                    "The language “{language}” is not one of {languages}.",
                    language=language[:20],
                    languages=", ".join(LANGUAGES),
                ),
            )
        return language

    def _picture(self, where: str, path: str, box: pictures.Box) -> str:
        if not path:
            return ""
        try:
            return pictures.read(path, box)
        except pictures.PictureRefused as refused:
            self._refuse(
                where, say("The company’s {where} {refused}", where=where, refused=refused.said)
            )
            return ""
