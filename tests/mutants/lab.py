"""The process in which broken variants live: the app with changed texts, loaded anew for each.

`Lab` asks it, a line of JSON each way. Only what is ours is loaded anew, so that a variant costs
its history and not the start of an interpreter; nothing of it reaches the process of the tests.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import subprocess
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
OURS = tuple(str(ROOT / name) for name in ("app", "tests"))
STORIES = "tests/sync/test_scenarios.py"
Texts = Mapping[str, str]  # of files of the checkout, by their path in it


class Lab:
    """A context manager; `noticed` and `told` raise AssertionError when a variant does not load."""

    def __enter__(self) -> Lab:
        self._there = subprocess.Popen(
            [sys.executable, "-m", "tests.mutants.lab"], cwd=ROOT, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self._there.communicate()

    def noticed(self, texts: Texts, seeds: Iterable[int]) -> str:
        """What the first of these histories that fails says; "" when none does."""
        return self._ask({"texts": dict(texts), "seeds": list(seeds)})

    def told(self, texts: Texts, story: str) -> str:
        """The first story that fails; "" when none does. `story`: this one alone, unless ""."""
        return self._ask({"texts": dict(texts), "story": story})

    def _ask(self, question: Mapping[str, Any]) -> str:
        assert self._there.stdin is not None
        assert self._there.stdout is not None
        self._there.stdin.write(f"{json.dumps(question)}\n")
        self._there.stdin.flush()
        answer = json.loads(self._there.stdout.readline() or '{"broke": "The lab ended."}')
        assert not answer["broke"], answer["broke"]
        return str(answer["said"])


# -- in the process -------------------------------------------------------------------------


class _Text(SourceFileLoader):
    def __init__(self, name: str, path: str, text: str) -> None:
        super().__init__(name, path)
        self.text = text

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.text, self.path, "exec", dont_inherit=True)


class _Changed(MetaPathFinder):
    """Finds the modules whose text is another one just now."""

    def __init__(self, texts: Texts) -> None:
        self.texts = {str(ROOT / path): text for path, text in texts.items()}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] != "app":
            return None
        known = PathFinder.find_spec(fullname, path, target)
        if known is None or known.origin not in self.texts:
            return None
        loader = _Text(fullname, known.origin, self.texts[known.origin])
        return spec_from_file_location(fullname, known.origin, loader=loader)


@contextlib.contextmanager
def _living(texts: Texts) -> Iterator[None]:
    """Within, what is ours is loaded as it is with these texts."""
    changed = _Changed(texts)
    sys.meta_path.insert(0, changed)
    try:
        yield
    finally:
        sys.meta_path.remove(changed)
        for name, module in list(sys.modules.items()):
            if name != "__main__" and str(getattr(module, "__file__", "")).startswith(OURS):
                del sys.modules[name]


class _Failures:
    """A plugin of pytest."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.found.append(report.nodeid)


def _histories(seeds: Iterable[int]) -> str:
    from tests.sync.soak import live

    found = ((seed, live(seed)[1]) for seed in seeds)
    return next((f"NOTICED {seed} {broke[:200]}" for seed, broke in found if broke), "")


def _stories(story: str) -> str:
    logging.disable(logging.NOTSET)
    failures = _Failures()
    named = ["-k", story] if story else []
    with TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()) as output:
        calm = ("-x", "-s", "--assert=plain", "-p", "no:randomly", "--basetemp", folder)
        code = pytest.main([*calm, *named, STORIES], plugins=[failures])
    ran = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    assert code in ran, output.getvalue()
    return f"FAILED {failures.found[0]}" if failures.found else ""


def _answer(question: Mapping[str, Any]) -> str:
    with _living(question["texts"]):
        return _stories(question["story"]) if "story" in question else _histories(question["seeds"])


def main() -> None:
    for line in sys.stdin:
        said, broke = "", ""
        try:
            said = _answer(json.loads(line))
        except BaseException:
            broke = traceback.format_exc()
        sys.stdout.write(f"{json.dumps({'said': said, 'broke': broke})}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
