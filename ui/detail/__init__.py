"""The read-only pane of one order: everything about it on one page, without hunting."""

from ui.detail.panel import DetailPanel

__all__ = ["DetailPanel"]
