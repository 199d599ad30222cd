"""The colours of the program as data (look.md, *Tokens*); must not know any widget.

Four themes: light, dark and their high-contrast forms. Colours are RGB hex without `#`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from PySide6.QtGui import QColor, QPalette

ThemeName = Literal["light", "dark", "hc-dark", "hc-light"]
Role = Literal["good", "wait", "bad", "move", "back", "idle"]

THEMES: tuple[ThemeName, ...] = ("light", "dark", "hc-dark", "hc-light")
ROLES: tuple[Role, ...] = ("good", "wait", "bad", "move", "back", "idle")

# One line a token: light, dark, high-contrast dark, high-contrast light.
_TOKENS = """
window      F6F7F9 16181D 000000 FFFFFF
side        EFF1F4 121419 000000 FFFFFF
surface     FFFFFF 1B1E24 000000 FFFFFF
raised      FFFFFF 262A32 000000 FFFFFF
sunken      ECEEF2 101216 000000 FFFFFF
hover       F2F4F8 22262E 262626 E9E9E9
press       E6E9EF 2B303A 3A3A3A D6D6D6
select      E3E9FC 26335F 00296B CFE0FF
select_off  E8EAEF 2A2E37 2B2B2B DDDDDD
line        E2E5EA 2B2F38 8E8E8E 6B6B6B
line_row    EFF1F4 23272E 4A4A4A B5B5B5
field       FFFFFF 14161B 000000 FFFFFF
line_field  828A98 6C7585 FFFFFF 000000
text        14171D ECEEF3 FFFFFF 000000
text2       434A57 BAC0CC FFFFFF 000000
text3       5D6573 9BA3B1 E2E2E2 262626
off         8B93A1 6C7482 A8A8A8 5E5E5E
accent      3550C8 435ED2 FFE03A 0A2A9E
accent_hi   2B43B2 4F6ADA FFF08F 001C7A
on_accent   FFFFFF FFFFFF 000000 FFFFFF
accent_text 3049BD 9DB1FF FFE03A 0A2A9E
focus       3550C8 8FA6FF FFE03A 0A2A9E
tip         1D2129 3A4150 FFFFFF 000000
on_tip      FFFFFF FFFFFF 000000 FFFFFF
"""

# The status roles, four colours each: word, glyph, tint and tint edge.
_STATUS = """
good.word   00703D 6FD39B 7CFFB2 004D25
good.glyph  12894F 43B97A 4DF294 00602F
good.tint   E4F4EA 16301F 00250F F0FFF6
good.edge   B9DFC8 23543A 4DF294 00602F
wait.word   855000 F0B75E FFC95C 5A3300
wait.glyph  BD6A00 E29B2E FFB52E 7A4600
wait.tint   FCF1DE 30240F 2B1C00 FFF7E6
wait.edge   EDD2A4 5F4518 FFB52E 7A4600
bad.word    BC1B20 FF9089 FFA8A2 8A0000
bad.glyph   D2322F F26660 FF7A72 A80000
bad.tint    FDECEB 38191A 350000 FFF0F0
bad.edge    F2C4C1 6E2D2C FF7A72 A80000
move.word   066591 71C3EF 8EDBFF 00395A
move.glyph  0E7FB5 3BA6DE 57C7FF 004C78
move.tint   E4F2FA 11303F 002336 EEF8FF
move.edge   B5D9EE 1D536E 57C7FF 004C78
back.word   853395 DD9EEB F3B6FF 560069
back.glyph  A04DB1 C279D3 E98CFB 6D0085
back.tint   F7ECF9 35203B 2A0033 FCF0FF
back.edge   E2C4E8 5F3A69 E98CFB 6D0085
idle.word   5D6573 A5ACB9 FFFFFF 000000
idle.glyph  7A8290 8A92A0 CFCFCF 3A3A3A
idle.tint   EEF0F3 262A32 111111 F4F4F4
idle.edge   D5D9E0 3D434F CFCFCF 3A3A3A
"""


@dataclass(frozen=True)
class Theme:
    """A colour for every token and for every status role's word, glyph, tint and edge."""

    name: ThemeName
    hex: Mapping[str, str]

    @cached_property
    def colours(self) -> dict[str, QColor]:
        return {token: QColor("#" + value) for token, value in self.hex.items()}

    def __getitem__(self, token: str) -> QColor:
        """The colour of a token, such as `text` or `good.glyph`; KeyError for an unknown one."""
        return self.colours[token]

    @property
    def dark(self) -> bool:
        return self.name in {"dark", "hc-dark"}

    @property
    def high_contrast(self) -> bool:
        return self.name.startswith("hc")


def theme(name: ThemeName) -> Theme:
    column = THEMES.index(name) + 1
    rows = (line.split() for line in (_TOKENS + _STATUS).splitlines() if line)
    return Theme(name, {row[0]: row[column] for row in rows})


def palette(look: Theme) -> QPalette:
    """The Qt palette of the theme, in all three groups (Fusion reads it everywhere)."""
    roles = QPalette.ColorRole
    wanted = {
        roles.Window: "window", roles.WindowText: "text", roles.Base: "field",
        roles.AlternateBase: "surface", roles.Text: "text", roles.Button: "raised",
        roles.ButtonText: "text", roles.BrightText: "on_accent", roles.Highlight: "accent",
        roles.HighlightedText: "on_accent", roles.PlaceholderText: "text3",
        roles.ToolTipBase: "tip", roles.ToolTipText: "on_tip", roles.Link: "accent_text",
        roles.LinkVisited: "accent_text", roles.Light: "raised", roles.Midlight: "hover",
        roles.Mid: "line", roles.Dark: "line_field", roles.Shadow: "line",
    }  # fmt: skip
    made = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for role, token in wanted.items():
            made.setColor(group, role, look[token])
    for role, token in wanted.items():
        faded = "off" if token in {"text", "text3", "accent_text"} else token
        made.setColor(QPalette.ColorGroup.Disabled, role, look[faded])
    return made
