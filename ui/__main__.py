"""The program's way in: from the command line to a profile, to windows over it, to an exit code.

The profile is opened before Qt is there: after every import that follows it Qt looks into that
module's source, which for all of ours costs a tenth of the way to the first paint.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.paths import ProfileRefused, default_root
from app.store import Damaged, StoreRefused

if TYPE_CHECKING:
    from app.compose import House
    from ui.bus import Failure
    from ui.showing import Ended

DEMO_ORDERS = 2000
DAMAGED = 5  # contract, exit codes


def options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("bordereau", description="Orders offline, in step, on paper.")
    parser.add_argument("--profile", type=Path, help="the folder that holds everything")
    parser.add_argument("--demo", action="store_true", help="a throw-away profile with samples")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--selftest", action="store_true")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the window; ends the process itself, because a normal exit costs up to 250 ms."""
    gc.disable()  # until the first window stands: nothing of a start is worth collecting
    code = run(options(sys.argv[1:] if argv is None else argv))
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            stream.flush()
    os._exit(code)


def run(given: argparse.Namespace) -> int:
    """The exit code of the contract."""
    if given.version:
        from importlib.metadata import version

        sys.stdout.write(f"bordereau {version('bordereau')}\n")
        return 0
    if given.selftest:
        from ui.selftest import selftest

        return selftest()
    root = (given.profile or default_root()).expanduser().absolute()
    try:
        return rounds_of_windows(root, demo=given.demo)
    except (StoreRefused, ProfileRefused) as refused:
        from ui.showing import refuse

        return refuse(root, str(refused))


def rounds_of_windows(root: Path, *, demo: bool) -> int:
    """One window after the other; a backup is brought back while the profile is closed.

    So is the sample profile shown, and then one's own again.
    """
    news: Failure | str | None = ""
    while news is not None:
        try:
            ended = windows_over(root, news, demo=demo)
        except Damaged as damaged:
            if demo:
                raise
            from ui.showing import rescue

            news = rescue(root, damaged.sentence)
            continue
        if ended.sample:
            windows_over(root, "", demo=True)
            news = ""
            continue
        if ended.backup is None:
            return ended.code
        from ui.reopening import brought_back

        news = brought_back(root, ended.backup)
    return DAMAGED


def windows_over(root: Path, news: Failure | str, *, demo: bool) -> Ended:
    """Windows over one open profile, until another one is to be opened. Raises Damaged."""
    with opened(root, demo=demo) as house:
        from ui.showing import show

        ended = show(house, news or house.news, demo=demo)
        while ended.again and ended.backup is None:
            ended = show(house, "", demo=demo, page=("settings", "look"))
    if ended.damage is not None:
        raise Damaged(ended.damage)
    return ended


@contextmanager
def opened(root: Path, *, demo: bool) -> Iterator[House]:
    """The profile, or the demo's throw-away one with its sandbox remotes."""
    if demo:
        from app import demo as sample

        with sample.opened(orders=DEMO_ORDERS) as shown:
            yield shown.house
        return
    from app.compose import open_house

    with open_house(root) as house:
        yield house


if __name__ == "__main__":
    main()
