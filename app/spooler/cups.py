"""CUPS through its own commands, `lp` and `lpstat`: the stored file goes in as it is, unscaled."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from app.spooler.job import Job, PrinterRefused

ANSWER_S = 30
STOPPED = " disabled since "
NO_SYSTEM = "This computer has no print system (the lp command)."


def printers() -> list[str]:
    """The print queues of this computer, the default one first; none without a print system."""
    if shutil.which("lpstat") is None:
        return []
    names = _run("lpstat", "-e").stdout.split()
    default = _default()
    return sorted(names, key=lambda name: (name != default, name))


def spool(job: Job) -> None:
    """Put the file into the queue. PrinterRefused, in one sentence, if it is not taken."""
    if shutil.which("lp") is None:
        raise PrinterRefused(NO_SYSTEM)
    words = ["lp", "-n", str(job.copies), "-o", "print-scaling=none", "-t", job.path.stem]
    if job.sheet:
        words += ["-o", f"media={job.sheet}"]
    if job.printer:
        words += ["-d", job.printer]
    ended = _run(*words, "--", str(job.path))
    if ended.returncode:
        raise PrinterRefused(_why(job, ended.stderr))


def check(printer: str) -> None:
    """PrinterRefused, in one sentence, for a queue that is not there or that prints nothing now."""
    job = Job(Path(), printer)
    if shutil.which("lpstat") is None:
        raise PrinterRefused(NO_SYSTEM)
    name = printer or _default()
    told = _run("lpstat", "-p", name) if name else None
    if told is None or told.returncode:
        raise PrinterRefused(_why(job, told.stderr if told else ""))
    head, _, reason = told.stdout.partition("\n")
    if STOPPED in head:
        said = " ".join(reason.split()) or "no reason given"
        raise PrinterRefused(f"{name} has stopped: {said.rstrip('.')}.")


def _default() -> str:
    """The queue that takes what names none, "" without one; other systems' words have no colon."""
    _, colon, name = _run("lpstat", "-d").stdout.partition(":")
    return name.strip() if colon else ""


def _why(job: Job, said: str) -> str:
    known = printers()
    there = f"this computer has {', '.join(known)}" if known else "this computer has no printer"
    if job.printer and job.printer not in known:
        return f"The printer “{job.printer}” is not there; {there}."
    if not job.printer and not _default():
        return f"No printer is chosen and no default one is set; {there}."
    what = job.path.name or "papers"
    last = (said.strip().splitlines() or ["no reason given"])[-1]
    reason = last.removeprefix("lp: ").removeprefix("Error - ").rstrip(".")
    return f"{job.printer or 'The default printer'} does not take {what}: {reason}."


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    """Their answer in English, whatever the desk speaks: it is read here."""
    environment: dict[str, str] = os.environ | {"LC_ALL": "C.UTF-8"}
    try:
        return subprocess.run(
            words, env=environment, capture_output=True, encoding="utf-8", errors="replace",
            timeout=ANSWER_S, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        told = f"The print system did not answer within {ANSWER_S} seconds."
        raise PrinterRefused(told) from None
