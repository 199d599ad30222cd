"""Where a page lands on a printer's sheet at 100 %: points of a PDF in, pixels of a device out.

A device draws from the corner of what it can print on, which lies within the sheet; a page begins
at the corner of the sheet. It knows no print system.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

POINTS = 72  # an inch
TOLERANCE_PT = 6.0  # sheets of one name differ by that much between drivers


class Placed(NamedTuple):
    """Device pixels from the corner of the printable area; the corner of a page lies before it."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Device:
    """A printer with its sheet; all in pixels, of which an inch has `across` and `down`."""

    across: int
    down: int
    left: int  # unprintable edges
    top: int
    width: int  # of the whole sheet
    height: int

    def placed(self, width_pt: float, height_pt: float) -> Placed:
        """A page of that size, neither scaled nor moved."""
        size = (width_pt * self.across / POINTS, height_pt * self.down / POINTS)
        return Placed(-self.left, -self.top, *map(round, size))

    def holds(self, width_pt: float, height_pt: float) -> bool:
        """Is the sheet that of the page? A larger or a smaller one is another."""
        sheet = (self.width * POINTS / self.across, self.height * POINTS / self.down)
        return all(
            abs(ours - theirs) <= TOLERANCE_PT
            for ours, theirs in zip((width_pt, height_pt), sheet, strict=True)
        )
