"""The Windows spooler through its own calls: pdfium draws stored pages onto the printer's sheet.

Printers there take no PDF. Text and lines stay text and lines on the way, so that no resolution is
chosen here. Copies are further passes over the pages, because not every driver makes them.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_int, c_void_p, wintypes
from typing import TYPE_CHECKING, Any

from app.pdfium import PDFIUM
from app.said import Said, say, template
from app.spooler.job import Job, PrinterRefused, not_there
from app.spooler.placing import Device

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

assert sys.platform == "win32"
LOCAL, CONNECTIONS = 2, 4  # kinds of printers to list
SHEETS = {"Letter": 1, "A4": 9}  # DMPAPER_…
PORTRAIT, FULL_SIZE = 1, 100
ORIENTATION, PAPER_SIZE, SCALE = 0x1, 0x2, 0x10  # bits of DEVMODE.dmFields
IN_BUFFER, OUT_BUFFER = 8, 2  # what DocumentProperties does
CAPS = (88, 90, 112, 113, 110, 111)  # LOGPIXELSX, -Y, PHYSICALOFFSETX, -Y, PHYSICALWIDTH, -HEIGHT
PAUSED, OFFLINE, WORK_OFFLINE = 0x1, 0x80, 0x400  # the last is an attribute
STOPPED = {
    PAUSED: template("it is paused"), 0x8: template("paper jam"), 0x10: template("no paper"),
    OFFLINE: template("it is offline"), 0x1000: template("it is not available"),
    0x40000: template("no toner"), 0x400000: template("a door is open"),
    0x100000: template("it waits for somebody"), 0x2: template("it tells of an error"),
}  # fmt: skip


class PrinterName(ctypes.Structure):
    """PRINTER_INFO_4W."""

    _fields_ = (("name", wintypes.LPWSTR), ("server", wintypes.LPWSTR), ("kind", wintypes.DWORD))


class PrinterState(ctypes.Structure):
    """PRINTER_INFO_2W."""

    _fields_ = (
        ("names", wintypes.LPWSTR * 7), ("devmode", c_void_p), ("words", wintypes.LPWSTR * 4),
        ("security", c_void_p), ("attributes", wintypes.DWORD), ("priorities", wintypes.DWORD * 2),
        ("times", wintypes.DWORD * 2), ("status", wintypes.DWORD), ("jobs", wintypes.DWORD),
        ("pages_a_minute", wintypes.DWORD),
    )  # fmt: skip


class DevMode(ctypes.Structure):
    """The beginning of DEVMODEW, as far as it is set here."""

    _fields_ = (
        ("device", wintypes.WCHAR * 32), ("versions", wintypes.WORD * 2), ("size", wintypes.WORD),
        ("extra", wintypes.WORD), ("fields", wintypes.DWORD), ("orientation", ctypes.c_short),
        ("paper_size", ctypes.c_short), ("length", ctypes.c_short), ("width", ctypes.c_short),
        ("scale", ctypes.c_short), ("copies", ctypes.c_short),
    )  # fmt: skip


class DocumentName(ctypes.Structure):
    """DOCINFOW."""

    _fields_ = (
        ("size", c_int), ("name", wintypes.LPCWSTR), ("output", wintypes.LPCWSTR),
        ("datatype", wintypes.LPCWSTR), ("kind", wintypes.DWORD),
    )  # fmt: skip


def _call(
    library: ctypes.WinDLL, name: str, *arguments: object, gives: object = wintypes.BOOL
) -> Callable[..., Any]:
    """A function of the system as it is declared: handles are wider than ctypes' own guess."""
    function: Any = getattr(library, name)
    function.argtypes, function.restype = arguments, gives
    declared: Callable[..., Any] = function
    return declared


_SPOOL = ctypes.WinDLL("winspool.drv", use_last_error=True)
_GDI = ctypes.WinDLL("gdi32", use_last_error=True)
_COUNT = POINTER(wintypes.DWORD)
_enum_printers = _call(_SPOOL, "EnumPrintersW", wintypes.DWORD, wintypes.LPCWSTR, wintypes.DWORD,
                       c_void_p, wintypes.DWORD, _COUNT, _COUNT)  # fmt: skip
_default_printer = _call(_SPOOL, "GetDefaultPrinterW", wintypes.LPWSTR, _COUNT)
_open_printer = _call(_SPOOL, "OpenPrinterW", wintypes.LPCWSTR, POINTER(wintypes.HANDLE), c_void_p)
_close_printer = _call(_SPOOL, "ClosePrinter", wintypes.HANDLE)
_get_printer = _call(_SPOOL, "GetPrinterW", wintypes.HANDLE, wintypes.DWORD, c_void_p,
                     wintypes.DWORD, _COUNT)  # fmt: skip
_properties = _call(_SPOOL, "DocumentPropertiesW", wintypes.HWND, wintypes.HANDLE, wintypes.LPCWSTR,
                    c_void_p, c_void_p, wintypes.DWORD, gives=wintypes.LONG)  # fmt: skip
_create_dc = _call(_GDI, "CreateDCW", wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.LPCWSTR,
                   c_void_p, gives=wintypes.HDC)  # fmt: skip
_delete_dc = _call(_GDI, "DeleteDC", wintypes.HDC)
_device_caps = _call(_GDI, "GetDeviceCaps", wintypes.HDC, c_int, gives=c_int)
_start_doc = _call(_GDI, "StartDocW", wintypes.HDC, POINTER(DocumentName), gives=c_int)
_start_page = _call(_GDI, "StartPage", wintypes.HDC, gives=c_int)
_end_page = _call(_GDI, "EndPage", wintypes.HDC, gives=c_int)
_end_doc = _call(_GDI, "EndDoc", wintypes.HDC, gives=c_int)
_abort_doc = _call(_GDI, "AbortDoc", wintypes.HDC, gives=c_int)


def printers() -> list[str]:
    """The printers of this computer, the default one first."""
    count = wintypes.DWORD()

    def listed(buffer: object, size: int, needed: object) -> int:
        asked = LOCAL | CONNECTIONS
        return int(_enum_printers(asked, None, 4, buffer, size, needed, byref(count)))

    found = (PrinterName * count.value).from_buffer(filled) if (filled := _filled(listed)) else ()
    default = _default()
    return sorted((str(one.name) for one in found), key=lambda name: (name != default, name))


def spool(job: Job) -> None:
    """Print the file into the queue. PrinterRefused, in one sentence, if it is not taken."""
    with _opened(job.printer) as (name, handle):
        mode = _mode(name, handle, job.sheet)
        context = _create_dc("WINSPOOL", name, None, mode)
        if not context:
            raise _refused(name)
        try:
            _draw(context, name, job)
        finally:
            _delete_dc(context)


def check(printer: str) -> None:
    """PrinterRefused, in one sentence, for a queue that is not there or that prints nothing now."""
    with _opened(printer) as (name, handle):
        filled = _filled(lambda *room: int(_get_printer(handle, 2, *room)))
        if not filled:
            raise _refused(name)
        state = PrinterState.from_buffer(filled)
        status = state.status | (OFFLINE if state.attributes & WORK_OFFLINE else 0)
    for bit, reason in STOPPED.items():
        if status & bit:
            raise PrinterRefused(
                say("{name} has stopped: {reason}.", name=name, reason=say(reason))
            )


def _default() -> str:
    size = wintypes.DWORD(0)
    _default_printer(None, byref(size))
    name = ctypes.create_unicode_buffer(max(size.value, 1))
    return name.value if _default_printer(name, byref(size)) else ""


def _filled(ask: Callable[[Any, int, Any], int]) -> ctypes.Array[ctypes.c_char] | None:
    """What the spooler writes into room of the size it wants; None where it writes nothing."""
    needed = wintypes.DWORD()
    ask(None, 0, byref(needed))
    room = ctypes.create_string_buffer(max(needed.value, 1))
    return room if needed.value and ask(room, needed.value, byref(needed)) else None


@contextmanager
def _opened(printer: str) -> Iterator[tuple[str, wintypes.HANDLE]]:
    """The printer's name and handle; "" is the default one."""
    name, handle = printer or _default(), wintypes.HANDLE()
    if not name or not _open_printer(name, byref(handle), None):
        reason = _said(name)
        missing = not_there(printer, printers()) if printer or not name else None
        raise PrinterRefused(missing or reason)
    try:
        yield name, handle
    finally:
        _close_printer(handle)


def _mode(name: str, handle: wintypes.HANDLE, sheet: str) -> ctypes.Array[ctypes.c_char]:
    """The driver's own settings with our sheet, upright and unscaled."""
    size = _properties(None, handle, name, None, None, 0)
    if size < ctypes.sizeof(DevMode):
        raise _refused(name)
    room = ctypes.create_string_buffer(size)
    if _properties(None, handle, name, room, None, OUT_BUFFER) < 0:
        raise _refused(name)
    mode = DevMode.from_buffer(room)
    mode.fields |= ORIENTATION | SCALE
    mode.orientation, mode.scale = PORTRAIT, FULL_SIZE
    if sheet in SHEETS:
        mode.fields |= PAPER_SIZE
        mode.paper_size = SHEETS[sheet]
    if _properties(None, handle, name, room, room, IN_BUFFER | OUT_BUFFER) < 0:
        raise _refused(name)
    return room


def _draw(context: int, name: str, job: Job) -> None:
    from pypdfium2 import PdfDocument

    device = Device(*(int(_device_caps(context, cap)) for cap in CAPS))
    with PDFIUM, PdfDocument(job.path) as pdf:
        if not all(device.holds(*pdf.get_page_size(page)) for page in range(len(pdf))):
            raise PrinterRefused(
                say(
                    "{name} has no {sheet} sheet in it, for which {file} is made.",
                    name=name, sheet=job.sheet, file=job.path.name,
                )
            )  # fmt: skip
        told = DocumentName(ctypes.sizeof(DocumentName), job.path.stem, None, None, 0)
        if _start_doc(context, byref(told)) <= 0:
            raise _refused(name)
        try:
            for _ in range(job.copies):
                _draw_pages(context, name, device, pdf)
        except BaseException:
            _abort_doc(context)
            raise
        if _end_doc(context) <= 0:
            raise _refused(name)


def _draw_pages(context: int, name: str, device: Device, pdf: PdfDocument) -> None:
    import pypdfium2.raw as pdfium

    render = vars(pdfium)["FPDF_RenderPage"]  # there on Windows alone
    for page in pdf:
        placed = device.placed(*page.get_size())
        drawn = (
            _start_page(context) > 0
            and render(context, page.raw, *placed, 0, pdfium.FPDF_ANNOT | pdfium.FPDF_PRINTING)
            and _end_page(context) > 0
        )
        if not drawn:
            raise _refused(name)


def _refused(name: str) -> PrinterRefused:
    return PrinterRefused(_said(name))


def _said(name: str) -> Said:
    """Why the call before failed, in the system's own words."""
    reason = ctypes.FormatError(ctypes.get_last_error()).strip().rstrip(".")
    return say("{name} takes no papers: {reason}.", name=name, reason=reason)
