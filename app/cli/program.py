"""From argv to an exit code: global options, one sentence for every fault, never a traceback.

Exit codes (contract: Exit codes): 0 done · 1 no · 2 bad input · 3 something is left · 4 not
reachable · 5 profile in use, too new or damaged · 70 unexpected, with the path of the log.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from io import StringIO, TextIOWrapper
from pathlib import Path

import typer

from app.cli import accounts, order_files, orders, papers, products, profile, sandbox, sync
from app.cli.face import Broken, Face, Left, No, sentence
from app.cli.rescue import WAY_OUT
from app.connectors.contract import Fault
from app.logs import set_up
from app.orders.problems import Refused
from app.paths import ProfilePaths, ProfileRefused, default_root, named_root
from app.said import say
from app.spooler import PrinterRefused
from app.store import Damaged, StoreRefused
from app.text import clip, problem_in, visible

NAME = "bordereau-cli"
INTERRUPTED = 130  # what the command's library makes of Ctrl-C
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}
EXPECTED = {"int_parsing": "a whole number", "float_parsing": "a number"}
GLOBAL_FLAGS = {"--json": "as_json", "--version": "version", "--selftest": "selftest"}

app = typer.Typer(
    name=NAME,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Orders entered offline, kept in step, and the papers that travel with the goods.",
    epilog="Before or after any command: --profile DIR, --json. Alone: --version, --selftest.",
)
app.add_typer(accounts.app, name="account")
order_files.add_to(orders.app)
app.add_typer(orders.app, name="order")
app.add_typer(products.app, name="product")
app.add_typer(sync.outbox, name="outbox")
app.add_typer(sync.conflict, name="conflict")
app.add_typer(papers.document, name="document")
app.add_typer(papers.series, name="series")
app.add_typer(papers.company, name="company")
sync.add_to(app)
sandbox.add_to(app)
profile.add_to(app)


def run(argv: Sequence[str] | None = None) -> None:
    """Run one command and end the process with its exit code."""
    _stand_in_for_closed_streams()
    _speak_utf8()
    code = main(sys.argv[1:] if argv is None else list(argv))
    try:
        sys.stdout.flush()
    except OSError as error:
        _let_go_of_stdout()
        # A reader that went away is told nothing, as the command's own library does.
        code = 1 if isinstance(error, BrokenPipeError) else _say(1, _of_the_machine(error))
    sys.stderr.flush()
    raise SystemExit(code)


def _stand_in_for_closed_streams() -> None:
    """Python has none where whoever started the program closed one (`<&-`, a Windows service)."""
    sys.stdin = sys.stdin or StringIO()
    sys.stdout = sys.stdout or StringIO()
    sys.stderr = sys.stderr or StringIO()


def _speak_utf8() -> None:
    """Pipes and files hold UTF-8, whatever the system's own code page is (contract, `--json`)."""
    streams = ((sys.stdin, "strict"), (sys.stdout, "strict"), (sys.stderr, "backslashreplace"))
    for stream, errors in streams:
        if isinstance(stream, TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors=errors)


def _let_go_of_stdout() -> None:
    """Whoever read along has gone: what is still to be written must not fail at the very end."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def main(argv: Sequence[str]) -> int:
    """Run one command; returns its exit code (see the module)."""
    root = default_root()
    try:
        rest, flags, root = take_globals(argv)
        if "version" in flags:
            sys.stdout.write(f"bordereau {version('bordereau')}\n")
            return 0
        if "selftest" in flags:
            from app.selftest import selftest

            return selftest()
        face = Face(root=root, as_json="as_json" in flags)
        with face:
            _command(rest, face)
    except typer.TyperException as fault:
        return _wrong_usage(fault)
    except (typer.Abort, KeyboardInterrupt):
        return _say(1, "Stopped.")
    except Refused as refused:
        return _say(2, *map(sentence, refused.problems))
    except Damaged as refused:
        return _say(refused.exit_code, str(refused), WAY_OUT)
    except StoreRefused as refused:
        return _say(refused.exit_code, str(refused))
    except ProfileRefused as refused:
        return _say(5, str(refused))
    except Fault as fault:
        return _say(2 if fault.code in ("bad_id", "address") else 4, fault.sentence)
    except PrinterRefused as refused:
        return _say(4, refused.sentence)
    except No as no:
        return _say(1, *no.sentences)
    except Left as left:
        return _say(3, *left.sentences)
    except Broken as broken:
        return _say(70, *broken.sentences)
    except Exception as fault:
        if isinstance(fault, OSError) and fault.errno in FULL:
            return _say(1, _of_the_machine(fault))
        return _unexpected(root)
    return 0


def _command(words: list[str], face: Face) -> None:
    command = typer.main.get_command(app)
    if command.main(words, prog_name=NAME, standalone_mode=False, obj=face) == INTERRUPTED:
        raise KeyboardInterrupt


def take_globals(argv: Sequence[str]) -> tuple[list[str], set[str], Path]:
    """Global options may stand before or after the command; what is left is the command's own."""
    rest: list[str] = []
    flags: set[str] = set()
    root = default_root()
    words = iter(argv)
    for word in words:
        if word in GLOBAL_FLAGS:
            flags.add(GLOBAL_FLAGS[word])
        elif word == "--profile" or word.startswith("--profile="):
            _, equals, value = word.partition("=")
            given = value if equals else next(words, "")
            if not given:
                raise Refused.of("--profile", value, say("--profile expects a folder."))
            root = named_root(given)
        elif why := problem_in(word):
            shown = visible(clip(word, 40))
            told = say("“{word}” {why}; text is expected.", word=shown, why=why)
            raise Refused.of("argument", word, told)
        else:
            rest.append(word)
    return rest, flags, root


def _wrong_usage(fault: typer.TyperException) -> int:
    """What is wrong with the words; where there are none, the help (exit 2)."""
    message = fault.format_message()
    if message.startswith("Usage:"):
        sys.stderr.write(message + "\n")
        return 2
    judged = getattr(fault.__cause__, "errors", None)
    if judged and isinstance(fault, typer.BadParameter) and fault.param:
        first = judged()[0]
        field, given = fault.param.opts[0], clip(str(first["input"]), 40)
        expected = EXPECTED.get(first["type"])
        why = f"is not {expected}" if expected else f"cannot be: {fault.message}"
        message = f"{field} “{given}” {why}."
    return _say(2, message)


def _of_the_machine(error: OSError) -> str:
    where = f" to “{error.filename}”" if error.filename else ""
    return f"Not everything could be written{where}: {error.strerror}."


def _unexpected(root: Path) -> int:
    """An unexpected fault: one line for people, the rest in the log (exit 70)."""
    log = ProfilePaths(root).logs / "bordereau.log"
    folder = log.parent if log.parent.is_dir() else Path(tempfile.gettempdir())
    log = folder / "bordereau.log"
    set_up(log)
    logging.getLogger("bordereau").exception("unexpected fault")
    return _say(70, f"Something went wrong that should not have; the log is {log}")


def _say(code: int, *sentences: str) -> int:
    for said in sentences:
        sys.stderr.write(visible(" ".join(said.split())) + "\n")
    return code
