"""Pages on a printer's sheet: a mark of 50 mm is 50 mm long and where it was drawn, at any dots."""

from __future__ import annotations

import io

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image, ImageOps
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.pdfium import PDFIUM
from app.spooler.placing import Device

LEFT, TOP, WIDE, HIGH = 30, 40, 50, 20  # mm of the mark, from the sheet's corner
SIZES = {"A4": A4, "Letter": LETTER}


def marked(size: tuple[float, float]) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=size)
    canvas.rect(LEFT * mm, size[1] - (TOP + HIGH) * mm, WIDE * mm, HIGH * mm, stroke=0, fill=1)
    canvas.save()
    return made.getvalue()


def loaded(sheet: str, across: int, down: int, left: int = 0, top: int = 0) -> Device:
    """A printer with that sheet and these dots an inch, which cannot print at its edges."""
    width, height = SIZES[sheet]
    return Device(across, down, left, top, round(width * across / 72), round(height * down / 72))


def printed(pdf: bytes, device: Device) -> Image.Image:
    """What falls on the printable area, drawn as a printer's context is drawn on."""
    with PDFIUM, pypdfium2.PdfDocument(pdf) as opened:
        page = opened[0]
        room = (device.width - 2 * device.left, device.height - 2 * device.top)
        bitmap = pypdfium2.PdfBitmap.new_native(*room, pdfium.FPDFBitmap_Gray)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, *room)
        placed = device.placed(*page.get_size())
        pdfium.FPDF_RenderPageBitmap(bitmap, page.raw, *placed, 0, pdfium.FPDF_PRINTING)
        drawn: Image.Image = bitmap.to_pil().copy()
        return drawn


@pytest.mark.parametrize(
    ("sheet", "across", "down", "left", "top"),
    [
        ("A4", 600, 600, 0, 0),
        ("A4", 600, 600, 100, 120),
        ("Letter", 600, 300, 150, 60),
        ("Letter", 203, 203, 25, 25),
    ],
)
def test_a_page_is_neither_scaled_nor_moved(
    sheet: str, across: int, down: int, left: int, top: int
) -> None:
    device = loaded(sheet, across, down, left, top)
    box = ImageOps.invert(printed(marked(SIZES[sheet]), device)).getbbox()
    wanted = (
        LEFT * across / 25.4 - left, TOP * down / 25.4 - top,
        (LEFT + WIDE) * across / 25.4 - left, (TOP + HIGH) * down / 25.4 - top,
    )  # fmt: skip
    assert box == pytest.approx(wanted, abs=1.5)


def test_another_sheet_than_the_page_s_is_noticed() -> None:
    for sheet, other in (("A4", "Letter"), ("Letter", "A4")):
        device = loaded(sheet, 600, 600)
        assert device.holds(*SIZES[sheet])
        assert not device.holds(*SIZES[other])
    assert loaded("A4", 203, 203).holds(595, 842)
