"""The parts every screen is put together from, painted as look.md (*Components*) says.

Each takes the `Look` first, repaints on its `changed`, shows outside text as plain text only, and
knows nothing of orders or stores.
"""

from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.chip import Chip, FilterChip
from ui.widgets.empty import EmptyState, Skeleton
from ui.widgets.field import Choice, Field
from ui.widgets.label import ElidedLabel, SectionLabel, hairline, label
from ui.widgets.progress import Arc, ProgressBar
from ui.widgets.sidebar_item import SidebarItem
from ui.widgets.tabs import Tabs
from ui.widgets.toast import Toast

__all__ = [
    "Arc", "Banner", "Button", "Chip", "Choice", "ElidedLabel", "EmptyState", "Field",
    "FilterChip", "ProgressBar", "SectionLabel", "SidebarItem", "Skeleton", "Tabs", "Toast",
    "hairline", "label",
]  # fmt: skip
