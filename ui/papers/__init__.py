"""The papers of one order or of a selection: see real pages, mend, issue, print, keep."""

from ui.papers.page import PapersPage

__all__ = ["PapersPage"]
