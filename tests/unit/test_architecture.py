"""The plan of the house, kept by machine: who may import whom, and what stands nowhere.

The layers are import-linter's contracts in `pyproject.toml`; the rest is read from the source.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SOURCES = sorted(path for room in ("app", "ui") for path in (ROOT / room).rglob("*.py"))

# Library → the rooms that may import it (architecture, the picture).
HOMES = {
    "sqlmodel": ("app/store/",),
    "sqlalchemy": ("app/store/",),
    "alembic": ("app/store/",),
    "sqlite3": ("app/store/",),
    "pysqlite3": ("app/store/",),
    "httpx": ("app/connectors/http.py",),
    "reportlab": ("app/rendering/",),
    "PySide6": ("ui/",),
    "keyring": ("app/credentials.py",),
    "openpyxl": ("app/exchange/",),
    "pycountry": ("app/countries.py",),
    "simplejson": ("app/wire.py", "app/sandbox/"),  # the sandbox imports nothing of ours
    "platformdirs": ("app/paths.py",),
}
# What must not be loaded before the window is painted (architecture, performance §1).
LATE = ("sqlmodel", "sqlalchemy", "alembic", "httpx", "reportlab", "pydantic", "babel",
        "pycountry", "typer", "openpyxl", "keyring", "qtawesome", "fontTools",
        "app.orders.model")  # fmt: skip


def test_imports_point_down() -> None:
    """In a process of its own: the linter sets up logging for itself and silences ours."""
    words = ["from importlinter.cli import lint_imports", "import sys",
             "sys.exit(lint_imports(no_cache=True, no_logo=True))"]  # fmt: skip
    told = subprocess.run(
        [sys.executable, "-c", "; ".join(words)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stdout + told.stderr


@cache
def _nodes() -> tuple[tuple[str, ast.AST], ...]:
    return tuple(
        (path.relative_to(ROOT).as_posix(), node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    )


def _found(wrong: Callable[[str, ast.AST], bool]) -> list[str]:
    return [f"{name}:{getattr(node, 'lineno', 0)}" for name, node in _nodes() if wrong(name, node)]


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []


def _called(node: ast.AST) -> str:
    """`name` or `….name` of a call, "" for anything else."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def test_heavy_libraries_stay_at_home() -> None:
    def astray(name: str, node: ast.AST) -> bool:
        tops = {module.partition(".")[0] for module in _imported(node)}
        return any(
            top in HOMES and not name.startswith(HOMES[top]) and not name.startswith("app/selftest")
            for top in tops
        )

    assert _found(astray) == []


def test_calls_that_stand_nowhere() -> None:
    """No code from text, no shell, no nested event loop (the self-test has no clerk to click)."""

    def wrong(name: str, node: ast.AST) -> bool:
        called = _called(node)
        nested = called.endswith(".processEvents") and name != "ui/selftest.py"
        return nested or called in ("eval", "exec", "os.system")

    assert _found(wrong) == []


def test_services_are_passed_not_fetched() -> None:
    """The application object is asked for by its maker and by the window that dresses it."""

    def fetched(name: str, node: ast.AST) -> bool:
        return _called(node).endswith("Application.instance") and name not in (
            "ui/showing.py", "ui/main_window.py",
        )  # fmt: skip

    assert _found(fetched) == []


def test_only_the_application_runs_an_event_loop() -> None:
    """Dialogs are opened, never run: in a nested loop a click may arrive amid anything.

    A drag has no other form in Qt, and ends with the mouse button.
    """

    def nested(name: str, node: ast.AST) -> bool:
        called = _called(node)
        allowed = called == "drag.exec" or (name, called) == ("ui/showing.py", "application.exec")
        return called.endswith((".exec", ".exec_")) and not allowed

    assert _found(nested) == []


def test_certificates_are_always_checked() -> None:
    def unchecked(_name: str, node: ast.AST) -> bool:
        return (
            isinstance(node, ast.keyword)
            and node.arg in ("verify", "check_hostname", "shell")
            and isinstance(node.value, ast.Constant)
            and node.value.value in (False, True)
            and node.value.value == (node.arg == "shell")
        )

    assert _found(unchecked) == []


def test_money_is_never_a_float() -> None:
    """Floats are for seconds and for places on paper; where amounts are read there is none."""
    rooms = ("app/money", "app/orders/", "app/documents/", "app/wire", "app/rules/", "app/series",
             "app/exchange")  # fmt: skip

    def wrong(name: str, node: ast.AST) -> bool:
        near = name.startswith(rooms) or name.endswith(("/reading.py", "/writing.py"))
        return near and _called(node) == "float"

    assert _found(wrong) == []


def test_no_file_is_too_long_to_read() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): count
        for path in SOURCES
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 500
    }
    assert long == {}


def test_names_that_name_nothing_stand_nowhere() -> None:
    nothing = {"utils", "util", "helper", "helpers", "manager", "handler", "common", "base", "misc",
               "data", "info", "process", "do"}  # fmt: skip
    modules = {path.relative_to(ROOT).as_posix() for path in SOURCES if path.stem in nothing}
    assert modules == set()


def test_the_way_to_the_first_paint_is_light() -> None:
    """An interpreter that has imported the window has loaded Qt, but none of the heavy ones."""
    script = (
        "import sys, ui.main_window\n"
        f"late = [m for m in {LATE!r} if m in sys.modules]\n"
        "sys.exit(', '.join(late) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
