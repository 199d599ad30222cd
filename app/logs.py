"""The log file: rotated, for the owner's eyes only, and free of secrets and personal data.

An exception is written as its type and places; its text may quote an order, so it stays out
(reliability-tests §3.8 S19–S21).
"""

from __future__ import annotations

import logging
import re
import time
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.credentials import MASK, Secret

FILE_BYTES = 5_000_000
FILES = 4
_SHORTEST_SECRET = 4  # masking shorter ones would mask half of every line

_NAMES = (
    r"(?:proxy-)?authorization|set-cookie|cookie|x-api-key|api[_-]?key|x-auth-token"
    r"|(?:access|refresh|id)[_-]?token|client[_-]?secret|token|secret|password"
)
_SHAPES = (
    # name: value and name=value, quoted or not; a scheme word before the value goes too
    (
        re.compile(
            rf"(?i)\b({_NAMES})([\"']?\s*[:=]\s*[\"']?)(?:(?:bearer|basic)\s+)?[^\s,;&\"'}})\]]+"
        ),
        r"\1\2",
    ),
    # a pair, as lists of headers are shown
    (re.compile(rf"(?i)(b?[\"'](?:{_NAMES})[\"']\s*,\s*b?[\"'])()[^\"']+"), r"\1\2"),
    (re.compile(r"(?i)\b(bearer|basic)(\s+)[A-Za-z0-9+/=._~-]{6,}"), r"\1\2"),
    (re.compile(r"()()\beyJ[\w-]{4,}(?:\.[\w-]*){1,4}"), r"\1\2"),
    (re.compile(r"(://)()[^/\s@]+(?=@)"), r"\1\2"),
)


class Redactor(logging.Filter):
    """Masks known secrets anywhere, and whatever looks like one, in every record it sees."""

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[str, ...] = ()

    def watch(self, secret: Secret) -> None:
        """Mask this value from now on."""
        value = secret.reveal()
        if len(value) >= _SHORTEST_SECRET and value not in self._known:
            # Longest first: a secret may hold another.
            self._known = tuple(sorted((*self._known, value), key=len, reverse=True))

    def redact(self, text: str) -> str:
        for value in self._known:
            text = text.replace(value, MASK)
        for shape, kept in _SHAPES:
            text = shape.sub(kept + MASK, text)
        return text

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.redact(record.getMessage()), ()
        if record.exc_info:
            # Also in place of what another handler may have written there already.
            record.exc_text = places(record.exc_info[1])
        return True


class _Formatter(logging.Formatter):
    """One UTC line a record."""

    converter = staticmethod(time.gmtime)
    default_msec_format = "%s.%03dZ"


class _LogFile(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written must not stop the clerk's work, nor speak on the console."""


def places(error: BaseException | None) -> str:
    """Where an exception came from, its causes first, without its text."""
    lines: list[str] = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        walked = [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
        lines[:0] = [type(error).__name__, *walked]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(lines)


def set_up(path: Path, *, level: int = logging.INFO) -> Redactor:
    """Log into this file from here on; a second call only answers the redactor of the first.

    The caller has made the folder. HTTP libraries are heard from warnings on.
    """
    root, redactor = logging.getLogger(), _of(path)
    if redactor is not None:
        return redactor
    redactor = Redactor()
    handler = _LogFile(path, maxBytes=FILE_BYTES, backupCount=FILES, encoding="utf-8", delay=True)
    handler.addFilter(redactor)
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(level)
    for chatty in ("httpx", "httpcore", "keyring", "alembic", "fontTools"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    return redactor


def watch(secret: Secret) -> None:
    """Mask this value in every log file that is open."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _LogFile):
            for redactor in handler.filters:
                if isinstance(redactor, Redactor):
                    redactor.watch(secret)


def tail(path: Path, most: int) -> str:
    """The last `most` bytes of this log in whole lines, masked once more; "" without a log."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - most))
            found = file.read(most)
    except OSError:
        return ""
    whole = found if len(found) < most else found.partition(b"\n")[2]
    redactor = _of(path) or Redactor()  # the one that writes this log knows the secrets
    return redactor.redact(whole.decode("utf-8", "replace"))


def _of(path: Path) -> Redactor | None:
    """The redactor of this log while somebody writes it."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _LogFile) and handler.baseFilename == str(path.absolute()):
            return next(f for f in handler.filters if isinstance(f, Redactor))
    return None


def close(path: Path) -> None:
    """Stop logging into this file."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _LogFile) and handler.baseFilename == str(path.absolute()):
            root.removeHandler(handler)
            handler.close()
