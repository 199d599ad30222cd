"""The yardstick for papers: one invoice drawn straight onto ReportLab's canvas, tuned, no layout.

Logo, three address blocks, QR with one mask, the lines, the totals, two embedded cut faces; text
objects, a width cache and the rules as one path. What a page costs when nothing is decided.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont as FontFile
from fontTools.varLib.instancer import instantiateVariableFont
from reportlab import rl_config
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

REGULAR, BOLD = "YardRegular", "YardBold"
WIDTHS = (24, 70, 200, 30, 70, 36, 80)
HEADS = ("#", "SKU", "Description", "Qty", "Price", "VAT", "Amount")
LEFT_COLUMNS = 3
LEFT, LEADING, FLOOR = 40, 14, 95
LETTERS = [
    *range(0x20, 0x250),
    *range(0x370, 0x530),
    *range(0x2010, 0x2060),
    *range(0x20A0, 0x20C0),
]


@dataclass(frozen=True, slots=True)
class Invoice:
    number: str
    blocks: tuple[tuple[str, tuple[str, ...]], ...]
    lines: tuple[tuple[str, str, int, Decimal], ...]  # SKU, description, quantity, price
    logo: Path


def cut(source: Path, target: Path, weight: int) -> None:
    """A static face of the variable one: Latin, Greek and Cyrillic letters, no hints."""
    options = subset.Options(hinting=False, layout_features=[], glyph_names=False)
    font: FontFile = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    face = instantiateVariableFont(font, {"wght": weight, "wdth": 100})
    for record in face["name"].names:
        if record.nameID in (1, 4, 6):  # ReportLab tells faces apart by their PostScript name
            record.string = target.stem
    face.save(str(target))


def prepare(variable_font: Path, folder: Path) -> None:
    rl_config.useA85 = 0
    rl_config.canvas_basefontname = REGULAR  # else Helvetica is listed on every page
    for name, weight in ((REGULAR, 400), (BOLD, 700)):
        target = folder / f"{name}.ttf"
        if not target.exists():
            cut(variable_font, target, weight)
        pdfmetrics.registerFont(TTFont(name, str(target)))


@lru_cache(maxsize=10_000)
def width(text: str) -> float:
    return float(pdfmetrics.stringWidth(text, REGULAR, 8))


def money(amount: Decimal) -> str:
    return f"{amount:,.2f} €"


def cells(invoice: Invoice) -> list[tuple[str, ...]]:
    return [
        (str(n), sku, text, str(count), money(price), "20%", money(price * count))
        for n, (sku, text, count, price) in enumerate(invoice.lines, 1)
    ]


def _code(canvas: Canvas, text: str) -> None:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, 0)
    path = canvas.beginPath()
    for y, row in enumerate(code.modules):
        x = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                path.rect(330 + x * 2, 808 - y * 2, length * 2, 2)
            x += length
    canvas.drawPath(path, fill=1, stroke=0)


def _head(canvas: Canvas, invoice: Invoice) -> None:
    canvas.drawImage(ImageReader(str(invoice.logo)), LEFT, 760, 120, 40)
    for x, (label, block) in zip((40, 220, 400), invoice.blocks, strict=True):
        text = canvas.beginText(x, 735)
        text.setFont(BOLD, 9)
        text.textLine(label)
        text.setFont(REGULAR, 9)
        text.textLines(block)
        canvas.drawText(text)
    canvas.setFont(BOLD, 14)
    canvas.drawString(400, 790, f"Invoice {invoice.number}")


def _table(canvas: Canvas, rows: list[tuple[str, ...]], top: float, edges: list[int]) -> None:
    canvas.setFont(BOLD, 9)
    for k, head in enumerate(HEADS):
        draw = canvas.drawString if k < LEFT_COLUMNS else canvas.drawRightString
        draw(edges[k] + 2 if k < LEFT_COLUMNS else edges[k + 1] - 2, top, head)
    text = canvas.beginText()
    text.setFont(REGULAR, 8)
    rules = canvas.beginPath()
    for j, row in enumerate(rows):
        y = top - 15 - j * LEADING
        for k, cell in enumerate(row):
            left = edges[k] + 2 if k < LEFT_COLUMNS else edges[k + 1] - 2 - width(cell)
            text.setTextOrigin(left, y)
            text.textOut(cell)
        rules.moveTo(LEFT, y - 3)
        rules.lineTo(edges[-1], y - 3)
    canvas.drawText(text)
    canvas.drawPath(rules)


def draw(invoice: Invoice) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), pageCompression=1)
    edges = [LEFT + sum(WIDTHS[:k]) for k in range(len(WIDTHS) + 1)]
    rows, top = cells(invoice), 640
    _head(canvas, invoice)
    total = sum((price * count for _, _, count, price in invoice.lines), Decimal(0))
    _code(canvas, f"{invoice.number}|{total}")
    while True:
        fits = (top - FLOOR) // LEADING + 1
        _table(canvas, rows[:fits], top, edges)
        top -= 15 + min(fits, len(rows)) * LEADING
        rows = rows[fits:]
        if not rows:
            break
        canvas.showPage()
        top = 800
    canvas.setFont(BOLD, 10)
    for n, amount in enumerate((total, total / 5, total * 6 / 5)):
        canvas.drawRightString(edges[-1] - 2, max(top - n * 15, 20), money(amount))
    canvas.save()
    return out.getvalue()
