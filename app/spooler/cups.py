"""CUPS through its own commands, `lp` and `lpstat`: the stored file goes in as it is, unscaled."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from app.said import Said, say
from app.spooler.job import Job, PrinterRefused, not_there

ANSWER_S = 30
STOPPED = " disabled since "
NO_SYSTEM = say("This computer has no print system (the lp command).")
NO_REASON = say("no reason given")


def printers() -> list[str]:
    """The print queues of this computer, the default one first; none without a print system."""
    if shutil.which("lpstat") is None:
        return []
    names, default = _queues(), _system_default()
    return sorted(names, key=lambda name: (name != default, name))


def _queues() -> list[str]:
    return _run("lpstat", "-e").stdout.split()


def spool(job: Job) -> None:
    """Put the file into the queue. PrinterRefused, in one sentence, if it is not taken."""
    if shutil.which("lp") is None:
        raise PrinterRefused(NO_SYSTEM)
    ended = _lp(job, job.printer)
    if ended.returncode and not job.printer and not _system_default() and (only := _default()):
        ended = _lp(job, only)
    if ended.returncode:
        raise PrinterRefused(_why(job, ended.stderr))


def _lp(job: Job, printer: str) -> subprocess.CompletedProcess[str]:
    words = ["lp", "-n", str(job.copies), "-o", "print-scaling=none", "-t", job.path.stem]
    if job.sheet:
        words += ["-o", f"media={job.sheet}"]
    if printer:
        words += ["-d", printer]
    return _run(*words, "--", str(job.path))


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
        said = " ".join(reason.split()) or NO_REASON
        raise PrinterRefused(
            say("{name} has stopped: {reason}.", name=name, reason=said.rstrip("."))
        )


def _default() -> str:
    """The queue that takes what names none: the system's default, else the only one; "" for none.

    Who has one printer need not choose it first.
    """
    names = _queues()
    return _system_default() or (names[0] if len(names) == 1 else "")


def _system_default() -> str:
    """Without one ""; other systems' words have no colon."""
    _, colon, name = _run("lpstat", "-d").stdout.partition(":")
    return name.strip() if colon else ""


def _why(job: Job, said: str) -> Said:
    missing = not_there(job.printer, printers()) if job.printer or not _default() else None
    if missing is not None:
        return missing
    what = job.path.name or say("papers")
    last = (said.strip().splitlines() or [str(NO_REASON)])[-1]
    reason = last.removeprefix("lp: ").removeprefix("Error - ").rstrip(".")
    return say(
        "{printer} does not take {what}: {reason}.",
        printer=job.printer or say("The default printer"),
        what=what,
        reason=reason,
    )


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    """Their answer in English, whatever the desk speaks: it is read here."""
    environment: dict[str, str] = os.environ | {"LC_ALL": "C.UTF-8"}
    try:
        return subprocess.run(
            words, env=environment, capture_output=True, encoding="utf-8", errors="replace",
            timeout=ANSWER_S, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        told = say("The print system did not answer within {answer_s} seconds.", answer_s=ANSWER_S)
        raise PrinterRefused(told) from None
