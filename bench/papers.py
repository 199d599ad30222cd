"""What a commercial invoice costs, from the frozen document to its bytes (goals 9 and 10).

The yardstick is the same page drawn straight onto ReportLab's canvas (`tuned_canvas`). Ours says
more: two languages, the customs value beside the invoice, bar code, declaration.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from importlib.resources import files
from pathlib import Path

from PIL import Image

from app.documents import Company, Document, build
from app.orders.model import Line, Order, Party
from app.paths import resource
from app.rendering import Fonts, render
from bench import tuned_canvas
from bench.ground import BUILD, Ground
from bench.measure import Figure, compared, plain, race

RUNS = {12: 41, 300: 15}
GOALS = {12: 1.5, 300: 1.8}
NAMES = {12: "invoice_1", 300: "invoice_300"}
MOST_KB = 40
THINGS = ("Shoes, leather", "Boots, suede – grün", "Șosete, lână", "Sandals, women’s", "Belt, calf")


def figures(_: Ground) -> Iterator[Figure]:
    BUILD.mkdir(exist_ok=True)
    fonts = Fonts(BUILD / "faces")
    typeface = files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
    tuned_canvas.prepare(Path(str(typeface)), BUILD)
    logo = logo_file()
    for lines, name in NAMES.items():
        paper, theirs_paper = document(lines, logo), yardstick(lines, logo)
        ours, theirs = race(
            partial(render, paper, fonts), partial(tuned_canvas.draw, theirs_paper), RUNS[lines]
        )
        yield compared(name, ours, theirs, against="tuned canvas", goal=GOALS[lines])
    size = len(render(document(12, logo), fonts)) / 1000
    yield plain(
        "invoice_1_kb", size, against="a page by mail", goal=MOST_KB, unit="kB", runs=1,
        theirs=len(tuned_canvas.draw(yardstick(12, logo))) / 1000,
    )  # fmt: skip


def logo_file() -> Path:
    path = BUILD / "bench-logo.png"
    Image.new("RGB", (240, 80), (20, 90, 160)).save(path)
    return path


def _goods(lines: int) -> Iterator[tuple[str, str, int, Decimal]]:
    for n in range(lines):
        price = Decimal(1999 + n * 37 % 9000) / 100
        yield f"SKU-{1000 + n}", f"{THINGS[n % len(THINGS)]}, size {38 + n % 8}", 1 + n % 5, price


def document(lines: int, logo: Path) -> Document:
    exporter = json.loads(resource("demo/company.json").read_text(encoding="utf-8"))
    buyer = Party(
        full_name="Łukasz Größmann", line1="12 Rue de l’Église", city="Paris", postcode="75011",
        country="FR", phone="+33 1 55 50 10 00", email="l.groessmann@example.com",
    )  # fmt: skip
    order = Order(
        id="bench",
        number="W-100451",
        currency="EUR",
        departure_country="RO",
        arrival_country="US",
        incoterm="DAP",
        incoterm_place="Boston",
        parties={
            "customer": buyer,
            "shipping": replace(buyer, full_name="John Smith", city="Boston", country="US"),
        },
        lines=tuple(
            Line(
                id=f"l{n}", sku=sku, name=name, quantity=Decimal(quantity), unit_net=price,
                hs_code="640399", origin_country="RO", net_weight_kg=Decimal("0.4"),
            )
            for n, (sku, name, quantity, price) in enumerate(_goods(lines))
        ),
    )  # fmt: skip
    company = Company.from_json({**exporter, "logo": str(logo)})
    day = "2026-11-20"
    return build(order, company, "commercial-invoice", number="INV-2026-001", business_day=day)


def yardstick(lines: int, logo: Path) -> tuned_canvas.Invoice:
    blocks = (
        ("From", ("Horezu Atelier SRL", "Strada Fabricii 8", "400620 Cluj-Napoca", "RO18547290")),
        ("Bill to", ("Łukasz Größmann", "12 Rue de l’Église", "75011 Paris", "France")),
        ("Ship to", ("John Smith", "1 Pier Road", "02110 Boston", "United States")),
    )
    return tuned_canvas.Invoice("INV-2026-001", blocks, tuple(_goods(lines)), logo)
