"""Logo and signature: verified, made grey and small once, kept as base64 PNG.

Papers are black on white at print resolution (paper §1), so nothing larger is worth keeping in
every snapshot. It opens only the file it is given and knows no company.
"""

from __future__ import annotations

import base64
import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.said import SaidError, say

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE = 2 * 1024 * 1024
LARGEST_SIDE = 6000  # pixels
DPI = 300


class Box(NamedTuple):
    """The place of a picture on the paper, in points."""

    width: float
    height: float


LOGO = Box(76, 30)
SIGNATURE = Box(140, 40)


class PictureRefused(SaidError):
    """The end of a sentence that starts with whose picture it is."""


def read(path: str, box: Box) -> str:
    """The PNG or JPEG file as a grey PNG that fills the box at 300 dpi, base64."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError):
        raise PictureRefused(
            say("“{path}” cannot be read; the path of a PNG or JPEG is expected.", path=path[:80])
        ) from None
    if len(content) > LARGEST_FILE:
        raise PictureRefused(say("“{path}” is larger than 2 MB.", path=path[:80]))
    return base64.b64encode(_small(_opened(content, path), box)).decode()


def _opened(content: bytes, path: str) -> Image:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            Image.open(io.BytesIO(content), formats=("PNG", "JPEG")).verify()
            picture = Image.open(io.BytesIO(content), formats=("PNG", "JPEG"))
            if max(picture.size) > LARGEST_SIDE:
                raise PictureRefused(
                    say(
                        "“{path}” has more than {largest_side} pixels on a side.",
                        path=path[:80],
                        largest_side=LARGEST_SIDE,
                    )
                )
            picture.load()
    except (
        OSError, SyntaxError, ValueError, Image.DecompressionBombWarning,
        Image.DecompressionBombError,
    ):  # fmt: skip
        raise PictureRefused(
            say("“{path}” is no sound PNG or JPEG picture.", path=path[:80])
        ) from None
    return picture


def _small(picture: Image, box: Box) -> bytes:
    """On white, grey, at most the box at print resolution, without any of the file's metadata."""
    from PIL import Image

    layered = picture.convert("RGBA")
    white = Image.new("RGBA", layered.size, "white")
    grey = Image.alpha_composite(white, layered).convert("L")
    grey.thumbnail((round(box.width * DPI / 72), round(box.height * DPI / 72)))
    out = io.BytesIO()
    grey.save(out, "PNG", optimize=True)
    return out.getvalue()
