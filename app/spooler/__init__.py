"""The print queues of this computer: which there are, and how a PDF gets into one at 100 %.

CUPS (Linux, macOS) takes the file itself. It knows no paper, no profile and no journal.
"""

from app.spooler.cups import check, printers, spool
from app.spooler.job import Job, PrinterRefused
from app.spooler.porter import Porter

__all__ = ["Job", "Porter", "PrinterRefused", "check", "printers", "spool"]
