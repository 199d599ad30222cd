"""A screen of our own for the windows that are timed: Xvfb, seen from outside.

What stands on the screen is read from the server's own frame buffer, so a program is timed as it
is: nothing in it knows that somebody looks.
"""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT, PIXEL = 1600, 1000, 4
MIDDLE = (260, 800)  # where the list stands in ours, beside the views and the detail
EVERY = 4  # one line of pixels in so many is looked at
DARK = bytes(1 if channel < 0x60 else 0 for channel in range(256))
WORDY = 24  # dark bytes that make a line of pixels one with text in it


@dataclass(frozen=True)
class Screen:
    """An X screen: how to reach it, and what is to be seen on it."""

    environment: dict[str, str]
    frame: mmap.mmap
    first: int  # byte of the first pixel, after the header and colour table of an XWD file

    def lines_of_text(self) -> int:
        """How many of the looked-at lines of pixels have dark letters in the middle."""
        left, right = (self.first + x * PIXEL for x in MIDDLE)
        strides = range(0, WIDTH * PIXEL * HEIGHT, WIDTH * PIXEL * EVERY)
        lines = (self.frame[left + start : right + start] for start in strides)
        return sum(WORDY < line.translate(DARK).count(1) < len(line) // 2 for line in lines)


@contextmanager
def screen() -> Iterator[Screen]:
    """A fresh virtual screen; it ends with the block."""
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
        server = subprocess.Popen(
            [*command, "-fbdir", folder], pass_fds=(write,), stderr=subprocess.DEVNULL
        )
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            if not number:
                raise SystemExit("Xvfb did not start; `make bench` installs it.")
            with (Path(folder) / "Xvfb_screen0").open("r+b") as file:
                frame = mmap.mmap(file.fileno(), 0)
            yield Screen(_environment(number), frame, _first_pixel(frame))
        finally:
            server.terminate()
            server.wait()


def _environment(number: str) -> dict[str, str]:
    return os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}


def _first_pixel(frame: mmap.mmap) -> int:
    header, *_ = struct.unpack_from(">I", frame, 0)
    (colours,) = struct.unpack_from(">I", frame, 76)
    return int(header) + int(colours) * 12
