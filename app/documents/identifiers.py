"""Are these VAT, EORI and bank numbers possible? Answers are "" or the end of a sentence.

The rules of the numbers are python-stdnum's. It knows no company and no document.
"""

from __future__ import annotations

import re

from app.said import say

PHONE = range(7, 16)  # digits with the country code, ITU-T E.164


def vat_form_problem(number: str) -> str:
    """Why this cannot be a VAT number, by its characters and prefix (checksum: see below)."""
    bare = _bare(number)
    if not re.fullmatch(r"[A-Z0-9+*]{4,20}", bare):
        return say("is no VAT number; 4 to 20 letters and digits are expected")
    if bare.startswith("GR"):
        return say("starts with GR; Greek VAT numbers start with EL")
    return ""


def vat_checksum_ok(number: str) -> bool:
    """Does an EU or GB number pass its country's check? Numbers of other countries always do."""
    from stdnum.eu import vat as eu_vat
    from stdnum.gb import vat as gb_vat

    bare = _bare(number)
    if bare.startswith("GB"):
        return bool(gb_vat.is_valid(bare))
    prefix = "gr" if bare.startswith("EL") else bare[:2].casefold()
    return bool(eu_vat.is_valid(bare)) if prefix in eu_vat.MEMBER_STATES else True


def vat_prefix(number: str) -> str:
    """The two letters a VAT number of the Union or the United Kingdom begins with, else ""."""
    from stdnum.eu import vat as eu_vat

    prefix = _bare(number)[:2]
    known = {"gb", "xi", "el", *eu_vat.MEMBER_STATES}
    return prefix if prefix.casefold() in known else ""


def eori_problem(number: str) -> str:
    """Why this cannot be an EORI number, or "" (a British one: 12 digits, 15 with a branch)."""
    bare = _bare(number)
    if not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{1,15}", bare):
        return say("is no EORI; a country code and up to 15 letters or digits are expected")
    if bare[:2] in ("GB", "XI") and not re.fullmatch(r"..(\d{12}|\d{15})", bare):
        return say("is no EORI; {bare} and 12 digits are expected", bare=bare[:2])
    return ""


def ioss_form_ok(number: str) -> bool:
    """Does it look like a number of the import one stop shop (document-rules 3.1)?"""
    return re.fullmatch(r"IM\d{10}", _bare(number)) is not None


def ioss_ok(number: str) -> bool:
    """Does it name a member state as those numbers do?"""
    from stdnum.eu import oss

    return bool(oss.is_valid(_bare(number)))


def phone_problem(number: str) -> str:
    """Why a carrier cannot dial this number from abroad, as the end of a sentence, or ""."""
    if not number.strip():
        return say("is missing; carriers ask for it")
    if not number.lstrip().startswith("+"):
        return say("“{number}” has no country code; +40 … is expected", number=number[:20])
    digits = re.sub(r"\D", "", number)
    return (
        ""
        if len(digits) in PHONE
        else say(
            "“{number}” has {digits} digits; 7 to 15 are usual",
            number=number[:20],
            digits=len(digits),
        )
    )


def iban_problem(number: str) -> str:
    from stdnum import iban

    return "" if iban.is_valid(number) else say("is no valid IBAN; its check digits do not fit")


def printed_iban(number: str) -> str:
    """In groups of four, as ISO 13616 has it on paper."""
    bare = "".join(number.split())
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def bic_problem(code: str) -> str:
    from stdnum import bic

    return "" if bic.is_valid(code) else say("is no BIC; 8 or 11 letters and digits are expected")


def gtin_ok(code: str) -> bool:
    """Does a barcode of 8, 12, 13 or 14 digits end in its check digit?"""
    from stdnum import ean

    return bool(ean.is_valid(code))


def _bare(number: str) -> str:
    return re.sub(r"[\s.\-]", "", number).upper()
