"""The one style sheet, made from the tokens: what Fusion cannot be told through the palette.

No fonts here: a size or weight in a style sheet undoes fonts set in code (look.md, *Pitfalls* 1).
Paddings are symmetric, because style sheets do not mirror; a 2 px focus edge takes 1 px padding.
"""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from ui.theme import Theme

_SHEET = Template("""
QMainWindow, QWidget#page, QWidget#first_run { background: $window; }
QWidget[ground="window"] { background: $window; }
QWidget[ground="side"] { background: $side; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="raised"] { background: $raised; }
QWidget[ground="sunken"] { background: $sunken; }
QFrame[hairline="h"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[hairline="v"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QLabel { background: transparent; color: $text; border: none; }
QLabel[tone="second"] { color: $text2; }
QLabel[tone="quiet"] { color: $text3; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="good"] { color: $good_word; }
QLabel[tone="wait"] { color: $wait_word; }
QLabel[tone="bad"] { color: $bad_word; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QDateTimeEdit {
  background: $field; color: $text; border: 1px solid $line_field; border-radius: 6px;
  padding: 1px 9px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QDateTimeEdit { min-height: ${h26}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus, QDateTimeEdit:focus { border: 2px solid $focus; padding: 0px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: $sunken; color: $off; border-color: $line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {
  background: $sunken; border-color: $line; }
QLineEdit[problem="bad"], QPlainTextEdit[problem="bad"], QComboBox[problem="bad"] {
  background: $bad_tint; border: 2px solid $bad_glyph; padding: 0px 8px; }
QLineEdit[problem="wait"], QPlainTextEdit[problem="wait"], QComboBox[problem="wait"] {
  background: $wait_tint; border: 2px solid $wait_glyph; padding: 0px 8px; }
QLineEdit[bare="true"] { background: transparent; border: none; padding: 0px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { width: 0px; height: 0px; }
QComboBox QAbstractItemView, QMenu, QListView[popup="true"] {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 8px;
  padding: 4px; outline: none; selection-background-color: $select; selection-color: $text; }
QMenu::item { padding: 5px 24px; border-radius: 5px; color: $text; }
QMenu::item:selected { background: $select; color: $text; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; padding-right: 6px; }

QCheckBox, QRadioButton { color: $text; spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $off; }
QCheckBox:focus, QRadioButton:focus { color: $accent_text; }

QToolTip { background: $tip; color: $on_tip; border: 1px solid $tip; padding: 4px 6px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; }
QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $select; selection-color: $text; gridline-color: $line_row; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text2; border: none;
  border-bottom: 1px solid $line; padding: 0px 8px; }
QTableView#papers_table::item, QTableView#products_table::item,
QTableView#file_problems::item { padding: 0px 5px; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 0px 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px 0px; }
QScrollBar::handle:hover { background: $line_field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
""")


def style_sheet(theme: Theme, height: Callable[[int], int]) -> str:
    """The application's style sheet; `height` grows a px height with the text size."""
    tokens = {name.replace(".", "_"): f"#{value}" for name, value in theme.hex.items()}
    scroll = tokens["line_field" if theme.high_contrast else "idle_edge"]
    return _SHEET.substitute(tokens, scroll=scroll, h26=height(26))
