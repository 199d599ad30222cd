"""What every print system is given, and how it says no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.said import Said, say


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


def not_there(printer: str, known: Sequence[str]) -> Said | None:
    """Why nothing goes to that printer ("" for the default one) of those known; None if it may.

    For the default one it is asked when there is none.
    """
    there = (
        say("this computer has {printers}", printers=", ".join(known))
        if known
        else say("this computer has no printer")
    )
    if printer and printer not in known:
        return say("The printer “{printer}” is not there; {there}.", printer=printer, there=there)
    if not printer:
        return say("No printer is chosen and no default one is set; {there}.", there=there)
    return None
