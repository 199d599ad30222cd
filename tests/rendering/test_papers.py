"""What stands on a paper, that it is whole, and that the same paper is the same bytes."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from app import documents
from app.documents import Document
from app.documents.numerals import amount_text
from app.orders.model import Order
from app.rendering import Fonts, GlyphMissing, cutting, render, typeset
from tests.rendering.conftest import CACHE
from tests.rendering.samples import CARPAT, CASA, DAY, orders, shop_order, tools_order

ROOT = Path(__file__).parent.parent.parent


def invoice(order: Order, number: str = "") -> Document:
    return documents.build(order, CARPAT, "commercial-invoice", business_day=DAY, number=number)


def content(page: PageObject) -> bytes:
    stream = page.get_contents()
    assert stream is not None
    return stream.get_data()


def pages(pdf: bytes) -> list[str]:
    reader = PdfReader(io.BytesIO(pdf))
    return [re.sub(r"[ \u00a0]+", " ", page.extract_text()) for page in reader.pages]


def test_rendition_repeats_the_remotes_number_and_amounts(fonts: Fonts) -> None:
    paper = documents.build(
        shop_order(invoiced=True), CASA, "commercial-invoice", business_day=DAY, version=2
    )
    (text,) = pages(render(paper, fonts))
    for wanted in (
        "SERIE 0000010",
        "Customs rendition of invoice SERIE 0000010, version 2",
        "453.05",
        "72.34",
        "380.71",
        "6403.99.11",
        "Chișinău",
        "Factură comercială",
        "VAT RO18547290",
        "Page 1 of 1",
    ):
        assert wanted in text, wanted


@pytest.mark.parametrize("phone", ["+373 22 555 018", "0722 654 983"])
def test_a_phone_without_a_name_is_called_one(fonts: Fonts, phone: str) -> None:
    order = shop_order(invoiced=False)
    parties = {role: replace(party, phone=phone) for role, party in order.parties.items()}
    (text,) = pages(render(invoice(replace(order, parties=parties)), fonts))
    assert f"Phone {phone}" in text


def test_draft_says_so_above_the_title_and_has_no_number(fonts: Fonts) -> None:
    draft = documents.build(tools_order(3), CASA, "proforma", business_day=DAY, language="fr")
    (text,) = pages(render(draft, fonts))
    assert "DRAFT. Not issued: the number is taken when the paper is issued." in text
    assert "PROJET" in text
    assert "This is not a VAT invoice" in text
    assert "PF-" not in text
    issued = replace(draft, number="PF-2026-K7Q-000001", draft=False)
    (text,) = pages(render(issued, fonts))
    assert "DRAFT" not in text
    assert "PF-2026-K7Q-000001" in text


def test_every_page_has_number_and_carries_the_sums(fonts: Fonts) -> None:
    paper = invoice(tools_order(40), number="INV-2026-K7Q-000123")
    made = pages(render(paper, fonts))
    assert len(made) == 3
    running = Decimal(0)
    for place, text in enumerate(made, 1):
        assert f"Page {place} of {len(made)}" in text
        assert "INV-2026-K7Q-000123" in text
        assert ("Carried forward" in text) == (place < len(made))
        assert ("Brought forward" in text) == (place > 1)
        if place > 1:
            assert amount_text(running, "EUR") in text
        lines = [int(n) for n in re.findall(r"SKU [A-Z0-9-]+ · GTIN (\d+)", text)]
        running += sum(
            (paper.items[(gtin - 5947000000000) // 7919].net for gtin in lines), Decimal(0)
        )
    assert running == paper.goods
    assert "Signature and stamp" in made[-1]
    assert "Signature and stamp" not in made[0]


@pytest.mark.parametrize("count", [1, 2, 9, 10, 11, 12, 13, 17, 18, 19, 39, 60, 400])
def test_sums_never_stand_without_goods(fonts: Fonts, count: int) -> None:
    made = pages(render(invoice(tools_order(count)), fonts))
    last = made[-1]
    assert "Total invoice value" in last
    assert last.count("GTIN") >= min(count, 2)
    assert sum(text.count("GTIN") for text in made) == count


@settings(max_examples=30)
@given(order=orders())
def test_printed_sums_are_the_snapshots(fonts: Fonts, order: Order) -> None:
    paper = invoice(order)
    made = typeset(paper, fonts)
    text = " ".join(pages(made.pdf))
    for amount in (paper.total, *(item.net for item in paper.items)):
        assert amount_text(amount, paper.currency) in text
    assert f"Page {made.pages} of {made.pages}" in text


def test_all_fonts_are_embedded_and_nothing_is_notdef(fonts: Fonts) -> None:
    paper = documents.build(shop_order(invoiced=True), CASA, "commercial-invoice", business_day=DAY)
    reader = PdfReader(io.BytesIO(render(paper, fonts)))
    for page in reader.pages:
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        named = resources["/Font"].get_object()
        assert isinstance(named, DictionaryObject)
        for font in named.values():
            described = font.get_object()["/FontDescriptor"]
            assert "BordereauSans" in described["/FontName"]
            assert "/FontFile2" in described
        assert "\ufffd" not in page.extract_text()
        assert "/Annots" not in page
    written = b"".join(content(page) for page in reader.pages)
    # Code 00 is .notdef in every face of ours.
    shown = re.findall(rb"<([0-9a-f]*)> Tj", written)
    assert shown
    assert not any(code[i : i + 2] == b"00" for code in shown for i in range(0, len(code), 2))


def test_a_character_without_glyph_is_named(fonts: Fonts) -> None:
    order = tools_order(2)
    named = replace(order.lines[1], name="Handbag 革")
    paper = invoice(replace(order, lines=(order.lines[0], named)))
    with pytest.raises(GlyphMissing, match=r"items\[1\].description holds “革” \(U\+9769\)"):
        render(paper, fonts)
    findings = documents.preflight(
        replace(order, lines=(order.lines[0], named)), CARPAT, "proforma", charset=fonts.charset
    )
    assert [f.where for f in findings if f.level == "error"] == ["lines[1].name"]


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>bold</b> & <script>alert(1)</script>",
        '<img src="/etc/hostname"/> <img src="http://127.0.0.1:1/"/>',
        '<a href="javascript:alert(1)">here</a>',
        "<font color=\"[[[getattr(pow,'x')]]]\">x</font>",
        "{0} %s ${jndi:x} {{7*7}} ) Tj ET Q (",
        "a\u202eb\u2066c",
        "Z" + "\u0301" * 500,
    ],
)
def test_hostile_text_is_literal(fonts: Fonts, hostile: str) -> None:
    order = tools_order(1)
    line = replace(order.lines[0], name=hostile)
    pdf = render(invoice(replace(order, lines=(line,))), fonts)
    reader = PdfReader(io.BytesIO(pdf))
    assert "/Annots" not in reader.pages[0]
    bare = re.sub(r"\s", "", reader.pages[0].extract_text())
    if hostile.isascii():
        assert re.sub(r"\s", "", hostile) in bare


def test_longest_words_wrap_and_nothing_leaves_the_paper(fonts: Fonts) -> None:
    order = tools_order(6)
    said = {"name_en": "Donaudampfschiff" * 200, "name_ro": "Vapor pe Dunăre " * 90}
    long = [
        replace(line, name="Dampfschiff " * 99, sku="S" * 150, attributes=said)
        for line in order.lines
    ]
    order = replace(order, lines=tuple(long), number="N" * 60)
    paper = documents.build(order, CARPAT, "commercial-invoice", business_day=DAY, language="ro")
    assert all("S" * 150 in item.remark for item in paper.items)
    made = typeset(paper, fonts)
    assert made.pages > 1
    reader = PdfReader(io.BytesIO(made.pdf))
    for page in reader.pages:
        placed = re.findall(rb"1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm", content(page))
        assert placed
        for x, y in placed:
            assert 12 <= float(x) <= 561.3
            assert 12 <= float(y) <= 830


def test_letter_paper_keeps_everything(fonts: Fonts) -> None:
    paper = documents.build(
        tools_order(3), CARPAT, "commercial-invoice", business_day=DAY, paper="Letter"
    )
    reader = PdfReader(io.BytesIO(render(paper, fonts)))
    assert reader.pages[0].mediabox.width == 612


def test_the_same_paper_is_the_same_bytes_in_any_process(fonts: Fonts) -> None:
    script = (
        "import hashlib, pathlib;"
        "from app import documents; from app.rendering import Fonts, render;"
        "from tests.rendering.samples import *;"
        f"fonts = Fonts(pathlib.Path({str(CACHE)!r}));"
        "[render(documents.build(tools_order(n), CARPAT, 'proforma', business_day=DAY), fonts)"
        " for n in ORDER];"
        "paper = documents.build(shop_order(invoiced=True), CASA, 'commercial-invoice',"
        " business_day=DAY, issued_us=1_795_000_000_000_000);"
        "print(hashlib.sha256(render(paper, fonts)).hexdigest())"
    )
    digests = set()
    for seed, zone, before in (
        ("0", "UTC", "[]"),
        ("1", "Asia/Tokyo", "[3]"),
        ("77", "UTC", "[40]"),
    ):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", script.replace("ORDER", before)],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        digests.add(done.stdout.strip())
    paper = documents.build(
        shop_order(invoiced=True), CASA, "commercial-invoice", business_day=DAY,
        issued_us=1_795_000_000_000_000,
    )  # fmt: skip
    digests.add(hashlib.sha256(render(paper, fonts)).hexdigest())
    assert len(digests) == 1


@pytest.mark.no_cover
def test_the_faces_are_cut_alike_each_time(fonts: Fonts, tmp_path: Path) -> None:
    del fonts  # they are there by now
    again, known = cutting.cut(tmp_path), cutting.ensure(CACHE)
    assert len(list(known.iterdir())) == len(cutting.CUTS)
    for face in known.iterdir():
        assert (again / face.name).read_bytes() == face.read_bytes()


def test_a_snapshot_read_back_draws_the_same_bytes(fonts: Fonts) -> None:
    paper = invoice(tools_order(12), number="INV-1")
    again = documents.from_json(paper.to_json())
    assert again == paper
    assert render(again, fonts) == render(paper, fonts)


def test_an_invoice_stays_small(fonts: Fonts) -> None:
    paper = documents.build(shop_order(invoiced=True), CASA, "commercial-invoice", business_day=DAY)
    assert len(render(paper, fonts)) <= 40_000
