"""Turns at pdfium, the library that reads and draws PDF pages: one per process, not for threads."""

from __future__ import annotations

from threading import Lock

PDFIUM = Lock()  # whoever uses it holds this
