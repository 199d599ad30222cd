"""The products screen: the catalogue as a list, one product as a form, files in and out."""

from ui.products.page import ProductsPage

__all__ = ["ProductsPage"]
