"""What every print system is given, and how it says no."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.said import Said


class PrinterRefused(Exception):
    """A print queue did not take a paper; the text is one sentence for people (exit 4)."""

    def __init__(self, sentence: Said) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Job:
    """One file for one queue. `printer` "" is the computer's default, `sheet` "" the queue's."""

    path: Path
    printer: str = ""
    copies: int = 1
    sheet: str = ""  # A4 or Letter
