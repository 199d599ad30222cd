"""The company is taken whole or refused sentence by sentence."""

from __future__ import annotations

import base64
import io
import zlib
from pathlib import Path

import pytest
from PIL import Image

from app.documents import Company, DocumentRefused

GIVEN = {
    "name": "Casa Pantofului SRL", "line1": "Strada 1", "city": "București",
    "postcode": "050183", "country": "RO",
}  # fmt: skip


def refusals(**changes: object) -> dict[str, str]:
    with pytest.raises(DocumentRefused) as refused:
        Company.from_json({**GIVEN, **changes})
    return {finding.where: finding.text for finding in refused.value.findings}


def test_what_was_set_is_shown_and_kept() -> None:
    value = {
        **GIVEN, "vat": "RO18547290", "time_zone": "Europe/Bucharest", "language": "ro",
        "bank": {"name": "BCR", "iban": "RO49 AAAA 1B31 0075 9384 0000", "bic": "RNCBROBU"},
        "signatory": {"name": "Ioana", "title": "clerk"},
    }  # fmt: skip
    company = Company.from_json(value)
    assert company.to_json() == value
    assert Company.load(company.dump()) == company


def test_the_computers_zone_is_the_default() -> None:
    company = Company.from_json(GIVEN, time_zone="Asia/Tokyo")
    assert company.business_day(1_795_000_000_000_000) == "2026-11-18"
    assert Company.from_json(GIVEN).business_day(1_795_046_399_000_000) == "2026-11-18"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("country", "Romania", "“Romania” is unknown"),
        ("vat", "GR094259216", "start with EL"),
        ("vat", "!!", "is no VAT number"),
        ("eori", "123", "is no EORI"),
        ("time_zone", "Mars/Base", "is unknown"),
        ("language", "de", "not one of en, fr, ro"),
        ("name", "", "name is missing"),
        ("name", 7, "is a text"),
        ("name", "a\nb", "U+000A"),
        ("postcode", "9" * 300, "longer than 200"),
        ("eori", "GB12345", "GB and 12 digits"),
        ("ioss", "IM12", "IM and 10 digits"),
        ("shoe_size", "42", "no key “shoe_size”"),
    ],
)
def test_refusals_name_the_field(key: str, value: object, words: str) -> None:
    assert words in refusals(**{key: value})[key]


def test_an_ioss_number_is_never_said() -> None:
    assert "IM12" not in refusals(ioss="IM12")["ioss"]
    assert Company.from_json({**GIVEN, "ioss": "IM3720000224"}).ioss == "IM3720000224"


def test_bank_numbers_are_checked() -> None:
    found = refusals(bank={"iban": "RO49AAAA1B31007593840001", "bic": "X"})
    assert "check digits" in found["bank.iban"]
    assert "is no BIC" in found["bank.bic"]


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(DocumentRefused) as refused:
        Company.from_json({})
    assert len(refused.value.findings) == 5


def picture(path: Path, kind: str, size: tuple[int, int] = (2000, 500)) -> str:
    Image.new("RGB", size, (10, 20, 200)).save(path, kind)
    return str(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_becomes_small_and_grey(tmp_path: Path, kind: str) -> None:
    company = Company.from_json({**GIVEN, "logo": picture(tmp_path / "logo", kind)})
    small = Image.open(io.BytesIO(base64.b64decode(company.logo_png)))
    assert small.mode == "L"
    assert small.width <= 317
    assert small.height <= 125
    assert company.to_json()["logo"] == str(tmp_path / "logo")


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fake.png").write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
    with (tmp_path / "huge.png").open("wb") as huge:
        huge.truncate(50 * 1024 * 1024)
    assert "no sound PNG" in refusals(logo=str(tmp_path / "fake.png"))["logo"]
    assert "larger than 2 MB" in refusals(logo=str(tmp_path / "huge.png"))["logo"]
    assert "cannot be read" in refusals(logo=str(tmp_path / "absent.png"))["logo"]
    wide = picture(tmp_path / "wide.png", "PNG", (6001, 1))
    assert "6000 pixels" in refusals(logo=wide)["logo"]
    bomb = tmp_path / "bomb.png"
    small = bytearray(Path(picture(tmp_path / "small.png", "PNG")).read_bytes())
    small[16:24] = b"\0\0\xff\xff" * 2  # what it says of its size
    small[29:33] = zlib.crc32(small[12:29]).to_bytes(4)
    bomb.write_bytes(small)
    assert "no sound PNG" in refusals(logo=str(bomb))["logo"]
    gif = picture(tmp_path / "logo.gif", "GIF", (5, 5))
    assert "no sound PNG" in refusals(logo=gif)["logo"]
