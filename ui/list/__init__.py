"""The order list: a window over SQL with one plan per row, replayed by one paint."""

from ui.list.model import OrderList
from ui.list.view import OrderTable

__all__ = ["OrderList", "OrderTable"]
