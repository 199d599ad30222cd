"""Cutting the six static faces of papers from Noto Sans' variable font (paper §7).

Characters are cut first, then instances are made of what is left: seconds instead of half a
minute. The same package and recipe give the same bytes. It knows no document.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from importlib.metadata import version
from importlib.resources import as_file, files
from pathlib import Path
from typing import NamedTuple

from app.paths import resource

RECIPE = 1  # grows with every change below, so that old caches are not used
SHIPPED = "faces"  # beside the other resources
SOURCE = "NotoSans[wdth,wght].ttf"
PACKAGE = "fontpkg-noto-sans"
CHARACTERS = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x25A), (0x2B0, 0x36F), (0x370, 0x52F), (0x1E00, 0x1FFF),
    (0x2010, 0x2027), (0x202F, 0x205E), (0x2070, 0x209C), (0x20A0, 0x20C0), (0x2100, 0x214F),
    (0x2202, 0x2265), (0x25A0, 0x25FF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
)  # fmt: skip
DROPPED = ("GPOS", "GSUB", "GDEF", "STAT", "HVAR", "MVAR", "DSIG", "kern", "meta", "FFTM")


class Cut(NamedTuple):
    """One face: its file and PostScript name and its place on the axes."""

    name: str
    weight: int
    width: int


CUTS = (
    Cut("BordereauSans-Regular", 400, 100),
    Cut("BordereauSans-SemiBold", 600, 100),
    Cut("BordereauSans-Bold", 700, 100),
    Cut("BordereauSans-CondRegular", 400, 82),
    Cut("BordereauSans-CondSemiBold", 600, 82),
    Cut("BordereauSans-CondBold", 700, 82),
)


def folder_of(cache: Path) -> Path:
    """Where the faces of this package, tool and recipe lie."""
    return cache / f"faces-{version(PACKAGE)}-{version('fonttools')}-{RECIPE}"


def ensure(cache: Path) -> Path:
    """The folder with the six faces: those that ship with the program, else cut into `cache`."""
    shipped = folder_of(resource(SHIPPED))
    return shipped if shipped.is_dir() else cut(cache)


def ship() -> Path:
    """Cut the faces to lie beside the other resources; those of older recipes go.

    Done once where a checkout is set up, and so found by the frozen program's build.
    """
    folder = cut(resource(SHIPPED))
    for old in folder.parent.iterdir():
        if old != folder:
            shutil.rmtree(old)
    return folder


def cut(cache: Path) -> Path:
    """The folder with the six faces in that cache; made if it is not there yet (about 3 s, once).

    Two processes may cut at once: the first to finish wins, both see whole files.
    """
    folder = folder_of(cache)
    if folder.is_dir():
        return folder
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="faces-", dir=cache))
    try:
        _cut_all(scratch)
        _move(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return folder


def _move(scratch: Path, folder: Path) -> None:
    try:
        scratch.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise


def _cut_all(folder: Path) -> None:
    from fontTools import subset
    from fontTools.ttLib import TTFont

    for name in ("fontTools.subset", "fontTools.varLib", "fontTools.ttLib"):
        logging.getLogger(name).setLevel(logging.ERROR)
    options = subset.Options(
        hinting=False, layout_features=[], glyph_names=False, notdef_outline=True,
        legacy_kern=False, recalc_timestamp=False, drop_tables=[],
    )  # fmt: skip
    with as_file(files("fontpkg_noto_sans").joinpath("files", SOURCE)) as source:
        font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for low, high in CHARACTERS for c in range(low, high + 1)])
    cutter.subset(font)
    plain = folder / "characters.ttf"
    font.save(plain, reorderTables=False)
    for cut in CUTS:
        _instance(plain, folder / f"{cut.name}.ttf", cut)
    plain.unlink()


def _instance(source: Path, target: Path, cut: Cut) -> None:
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(source, recalcTimestamp=False)
    instantiateVariableFont(font, {"wght": cut.weight, "wdth": cut.width}, inplace=True)
    for table in DROPPED:
        if table in font:
            del font[table]
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (1, 2, 4, 6)]
    for record in names.names:
        # ReportLab keys faces by their PostScript name (paper §7).
        names.setName(cut.name, record.nameID, record.platformID, record.platEncID, record.langID)
    font.save(target, reorderTables=False)
