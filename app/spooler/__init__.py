"""The print queues of this computer: which there are, and how a PDF gets into one at 100 %.

CUPS (Linux, macOS) takes the file itself, on Windows its pages are drawn onto the printer's sheet.
It knows no paper, no profile and no journal.
"""

from app.spooler.job import Job, PrinterRefused
from app.spooler.porter import Porter
from app.spooler.system import check, printers, spool

__all__ = ["Job", "Porter", "PrinterRefused", "check", "printers", "spool"]
