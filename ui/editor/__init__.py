"""The order editor: one window in which an order is typed, corrected and kept from loss."""

from ui.editor.page import EditorPage

__all__ = ["EditorPage"]
