"""From a `Document` to the bytes of its PDF. No store, no settings, no clock (architecture).

`render(document, fonts)` is a pure function: the same document gives the same bytes in any
process. Only this package imports ReportLab and fontTools.
"""

from app.rendering.fonts import Fonts
from app.rendering.paper import Paper, render, typeset
from app.rendering.texts import GlyphMissing, check_glyphs

__all__ = ["Fonts", "GlyphMissing", "Paper", "check_glyphs", "render", "typeset"]
