"""A real CUPS for the tests alone: its own folders, its own socket, ended by its pid.

Queues of two sorts. A tray keeps the bytes as they reach a printer. A *cups-pdf* queue prints
through CUPS' filters and Debian's PDF printer, which only root may run. Whoever lacks CUPS learns
so from the first test that prints.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

SERVER_BIN = Path("/usr/lib/cups")
PDF_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PDF_OUT = Path("/var/spool/cups-pdf/ANONYMOUS")
PDF_USER = "nobody-of-the-tests"  # unknown to the system: the PDF printer files under ANONYMOUS
LIMIT_S = 60.0
QUEUE = "Desk2"

# What CUPS gives a backend: $1 job, $3 title, $4 copies, $5 options, $6 file. The end of each job
# is told through a pipe, so that nobody has to look again and again.
TRAY = """#!/bin/sh
[ $# = 0 ] && { echo 'file tray "Tray" "Tray"'; exit 0; }
cat ${6:+"$6"} >"${DEVICE_URI#tray:}/$(printf %05d "$1").pdf"
echo "$PRINTER $1 $4 $3 $5" >ROOT/ended
"""
PDF = """#!/bin/sh
[ $# = 0 ] && exec SERVER/backend/cups-pdf
SERVER/backend/cups-pdf "$@"
code=$?
echo "$PRINTER $1 $4 $3 $5" >ROOT/ended
exit $code
"""
FILES = """ServerRoot ROOT/etc
ServerBin ROOT/bin
RequestRoot ROOT/spool
CacheDir ROOT/cache
StateDir ROOT/run
TempDir ROOT/tmp
AccessLog ROOT/log/access
ErrorLog ROOT/log/error
PageLog ROOT/log/page
"""
DAEMON = """Listen ROOT/run/cups.sock
LogLevel warn
Browsing Off
WebInterface No
DefaultAuthType None
MaxJobs 0
<Location />
  Allow all
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
"""


@dataclass(frozen=True)
class Ended:
    """One job that a queue has printed."""

    queue: str
    job: int
    copies: int
    title: str
    options: str


@dataclass
class PrintSystem:
    """`CUPS_SERVER` must name `socket` for whoever prints here."""

    root: Path
    ended: int  # a descriptor: one line for each printed job

    @property
    def socket(self) -> str:
        return str(self.root / "run" / "cups.sock")

    def add_tray(self, queue: str = QUEUE) -> Path:
        """A queue that keeps each job's bytes as a file of this folder, in the order printed."""
        folder = Path(tempfile.mkdtemp(prefix="tray-", dir=self.root))
        self.tell("lpadmin", "-p", queue, "-E", "-v", f"tray:{folder}")
        return folder

    def add_pdf_printer(self, queue: str) -> None:
        assert os.geteuid() == 0, "cups-pdf, which this test prints through, only runs for root"
        self.tell("lpadmin", "-p", queue, "-E", "-v", "cups-pdf:/", "-P", str(PDF_PPD))

    def pdf_of(self, job: Ended) -> bytes:
        """What the PDF printer made of a job."""
        (made,) = PDF_OUT.glob(f"{job.title}*-job_{job.job}.pdf")
        content = made.read_bytes()
        made.unlink()
        return content

    def tell(self, *words: str) -> str:
        """One of CUPS' own commands."""
        told = subprocess.run(
            words, env=os.environ | {"CUPS_SERVER": self.socket}, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert told.returncode == 0, f"{words}: {told.stderr}"
        return told.stdout

    def wait_until_idle(self, queue: str) -> None:
        """No job is left, and the last one's end is in the books: what is said now stays."""
        end = time.monotonic() + LIMIT_S
        while self.tell("lpstat", "-o", queue) or "is idle" not in self.tell("lpstat", "-p", queue):
            assert time.monotonic() < end, f"{queue} does not come to rest"

    def printed(self, count: int) -> list[Ended]:
        """Wait for so many further jobs to be printed."""
        lines: list[bytes] = []
        part = b""
        while len(lines) < count:
            ready, _, _ = select.select([self.ended], [], [], LIMIT_S)
            log = (self.root / "log" / "error").read_text()[-2000:]
            assert ready, f"{len(lines)} of {count} jobs were printed in {LIMIT_S:.0f} s: {log}"
            *whole, part = (part + os.read(self.ended, 65_536)).split(b"\n")
            lines += whole
        assert len(lines) == count, f"printed more than {count}: {lines}"
        return [_ended(line.decode()) for line in lines]


def _ended(line: str) -> Ended:
    queue, job, copies, title, *options = line.split(" ", 4)
    return Ended(queue, int(job), int(copies), title, *options)


@contextmanager
def running() -> Iterator[PrintSystem]:
    """Start one; it stands ready when this returns, because the daemon says so to its parent."""
    root = Path(tempfile.mkdtemp(prefix="cups-"))  # not below pytest's: filters run as user lp
    _lay_out(root)
    ended = os.open(root / "ended", os.O_RDWR | os.O_NONBLOCK)
    daemon = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    assert daemon, "CUPS is not installed: see packaging/system-packages.txt"
    subprocess.run(
        [daemon, "-c", root / "etc/cupsd.conf", "-s", root / "etc/cups-files.conf"],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield PrintSystem(root, ended)
    finally:
        _end(int((root / "run" / "cupsd.pid").read_text()))
        os.close(ended)
        shutil.rmtree(root)


def _lay_out(root: Path) -> None:
    for folder in ("etc", "bin/backend", "spool", "cache", "run", "tmp", "log"):
        (root / folder).mkdir(parents=True)
    root.chmod(0o755)
    (root / "tmp").chmod(0o1777)
    os.mkfifo(root / "ended")
    for part in SERVER_BIN.iterdir():
        if part.name != "backend":
            (root / "bin" / part.name).symlink_to(part)
    for name, text in (("etc/cupsd.conf", DAEMON), ("etc/cups-files.conf", FILES),
                       ("bin/backend/tray", TRAY), ("bin/backend/cups-pdf", PDF)):  # fmt: skip
        file = root / name
        file.write_text(text.replace("ROOT", str(root)).replace("SERVER", str(SERVER_BIN)))
        file.chmod(0o700)  # a backend that only its owner may run is run by its owner


def _end(pid: int) -> None:
    watch = os.pidfd_open(pid)
    try:
        os.kill(pid, signal.SIGTERM)
        assert select.select([watch], [], [], LIMIT_S)[0], "CUPS does not end"
    finally:
        os.close(watch)


@pytest.fixture(scope="session")
def _cups() -> Iterator[PrintSystem]:
    with running() as system:
        yield system


@pytest.fixture
def print_system(_cups: PrintSystem, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintSystem]:
    """The tests' CUPS, for this process and those it starts; its queues are gone afterwards."""
    monkeypatch.setenv("CUPS_SERVER", _cups.socket)
    monkeypatch.setenv("CUPS_USER", PDF_USER)
    with suppress(BlockingIOError):  # what a test that failed did not wait for
        os.read(_cups.ended, 65_536)
    yield _cups
    for queue in _cups.tell("lpstat", "-e").split():
        _cups.tell("lpadmin", "-x", queue)


@pytest.fixture
def tray(print_system: PrintSystem) -> Path:
    """The queue Desk2: where its papers fall."""
    return print_system.add_tray()


@dataclass(frozen=True)
class Printed:
    """What a printer put out for one job."""

    title: str
    copies: int
    pdf: bytes


@dataclass(frozen=True)
class Printer:
    """The queue Desk2, this computer's default one."""

    system: PrintSystem
    tray: Path

    def printed(self, count: int) -> list[Printed]:
        """Wait for so many further papers."""
        return [
            Printed(job.title, job.copies, (self.tray / f"{job.job:05d}.pdf").read_bytes())
            for job in self.system.printed(count)
        ]

    def refuse(self) -> None:
        """Takes no job from now on."""
        self.system.tell("cupsreject", QUEUE)


@pytest.fixture
def printer(print_system: PrintSystem, tray: Path) -> Printer:
    print_system.tell("lpadmin", "-d", QUEUE)
    return Printer(print_system, tray)
