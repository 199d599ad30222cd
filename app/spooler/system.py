"""Which print system this computer has."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from app.spooler.windows import check, printers, spool
else:
    from app.spooler.cups import check, printers, spool

__all__ = ["check", "printers", "spool"]
