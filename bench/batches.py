"""Papers in bulk: 200 to files, what a second process gains, 1 000 lines, memory (goal 11).

The second core is often taken: what two processes gain is held against what they gain for a loop
that only computes.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from importlib.resources import files
from multiprocessing import Process, active_children
from pathlib import Path

from app.documents import Document
from app.rendering import Fonts, Paper, render
from app.rendering.crew import Crew
from bench import papers, tuned_canvas
from bench.ground import BUILD, Ground
from bench.measure import Figure, compared, milliseconds, plain, race

COUNT, LINES, RUNS = 200, 12, 5
LOOP = 20_000_000  # additions
GAIN, GAIN_OF_A_LOOP = 1.4, 1.6
FEW_LINES, MANY_LINES = 100, 1000
DRAWN, WARM = 10_000, 500


def figures(_: Ground) -> Iterator[Figure]:
    BUILD.mkdir(exist_ok=True)
    faces = BUILD / "faces"
    fonts = Fonts(faces)
    fonts.load()
    typeface = files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
    tuned_canvas.prepare(Path(str(typeface)), BUILD)
    logo = papers.logo_file()
    first = papers.document(LINES, logo)
    yardstick = papers.yardstick(LINES, logo)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        one = partial(_alone, out, first, fonts)
        theirs = partial(_yardstick, out, yardstick)
        mine, canvas = race(one, theirs, RUNS)
        yield compared("batch_200", mine, canvas, against="tuned canvas x 200, one process",
                       goal=1.5)  # fmt: skip
        with Crew(faces) as crew:
            yield _two(one, partial(_together, out, first, crew))
    yield _linear(fonts, logo)
    yield _memory(faces, first)


def numbered(first: Document, count: int = COUNT) -> Iterator[Document]:
    """Papers that differ in their number, so that no code on them was drawn before."""
    return (replace(first, number=f"INV-2026-K7Q-{n:06d}") for n in range(count))


def write(out: Path, pdfs: Iterable[bytes]) -> None:
    for n, pdf in enumerate(pdfs):
        (out / f"{n}.pdf").write_bytes(pdf)


def _alone(out: Path, first: Document, fonts: Fonts) -> None:
    write(out, (render(document, fonts) for document in numbered(first)))


def _yardstick(out: Path, invoice: tuned_canvas.Invoice) -> None:
    write(out, (tuned_canvas.draw(invoice) for _ in range(COUNT)))


def _together(out: Path, first: Document, crew: Crew) -> None:
    drawn = crew.draw((None, document.to_json()) for document in numbered(first))
    write(out, (paper.pdf for _, paper in drawn if isinstance(paper, Paper)))


def _two(one: partial[None], two: partial[None]) -> Figure:
    """Less than 1 is faster; the goal holds where a pure loop shows that a core is free."""
    gain = statistics.median(_gain_of_a_loop() for _ in range(RUNS))
    mine, alone = race(two, one, RUNS)
    asked = gain >= GAIN_OF_A_LOOP
    return compared(
        "batch_200_two_processes", mine, alone,
        against=f"one process; a pure loop gains {gain:.2f}" + ("" if asked else ", no core free"),
        goal=1 / GAIN if asked else 1.0,
    )  # fmt: skip


def _gain_of_a_loop() -> float:
    both = [Process(target=_loop) for _ in range(2)]
    alone = milliseconds(_loop)

    def run() -> None:
        for process in both:
            process.start()
        for process in both:
            process.join()

    return 2 * alone / milliseconds(run)


def _loop() -> None:
    total = 0
    for n in range(LOOP):
        total += n


def _linear(fonts: Fonts, logo: Path) -> Figure:
    """Time a line of a very long paper, against that of a long one."""
    long, short = (papers.document(lines, logo) for lines in (MANY_LINES, FEW_LINES))
    times = MANY_LINES // FEW_LINES

    def shorts() -> None:
        for _ in range(times):
            render(short, fonts)

    ours, theirs = race(partial(render, long, fonts), shorts, RUNS)
    against = f"{times} papers of {FEW_LINES} lines"
    return compared("lines_1000", ours, theirs, against=against, goal=1.2)


def _memory(faces: Path, document: Document) -> Figure:
    """What a drawing process grows by over ten thousand papers, the first hundreds apart."""
    with Crew(faces, hands=1) as crew:
        many = enumerate(numbered(document, DRAWN))
        snapshots = ((n, paper.to_json()) for n, paper in many)
        before = after = 0.0
        for n, _ in crew.draw(snapshots):
            if n in (WARM, DRAWN - 2):
                before, after = after, _resident_mb()
    return plain("papers_10000_mb", after - before, against=f"after {WARM} papers", goal=3,
                 unit="MB", runs=1, theirs=before)  # fmt: skip


def _resident_mb() -> float:
    (hand,) = active_children()
    status = Path(f"/proc/{hand.pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1000
