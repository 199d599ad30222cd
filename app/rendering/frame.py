"""The fixed geometry of a page (paper §1): points, y from the top edge."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.model import PaperSize

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Frame:
    """Edges of one paper size. The left column is 265 wide on both; the right takes the rest."""

    width: float
    height: float
    folds_mm: tuple[float, float, float]  # the middle one is the punch mark

    x0: float = 51.02
    xs: float = 316.02  # the one vertical split
    grid_top: float = 66.0
    next_grid_top: float = 58.0

    @property
    def x1(self) -> float:
        return self.width - 34.02

    @property
    def span(self) -> float:
        return self.x1 - self.x0

    @property
    def left(self) -> float:
        return self.xs - self.x0

    @property
    def floor(self) -> float:
        """Where the body ends and the closing block stands."""
        return self.height - 46.0

    @property
    def footer(self) -> float:
        return self.height - 30.0


FRAMES: dict[PaperSize, Frame] = {
    "A4": Frame(595.28, 841.89, (105.0, 148.5, 210.0)),
    "Letter": Frame(612.0, 792.0, (93.1, 139.7, 186.3)),
}
