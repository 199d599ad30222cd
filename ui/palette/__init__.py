"""Ctrl+K: everything the window can do now, every place, orders and papers, by a few letters."""

from ui.palette.palette import Palette

__all__ = ["Palette"]
