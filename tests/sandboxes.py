"""Every sandbox that a test ran is audited when the test ends.

A test that harms a remote on purpose says which counts it provokes:
`@pytest.mark.provokes("lost_updates")`; a count it names must then be there.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.sandbox import Sandbox

MARK = "provokes"
_running: list[Sandbox] = []


@pytest.fixture(autouse=True, scope="session")
def _sandboxes_known() -> Iterator[None]:
    """Know every sandbox that is started, whoever starts it."""
    start = Sandbox.start

    def known(self: Sandbox) -> None:
        _running.append(self)
        start(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sandbox, "start", known)
        yield


@pytest.fixture(autouse=True)
def _clean_audit(request: pytest.FixtureRequest) -> Iterator[None]:
    """Nothing lost, doubled, reverted or asked out of turn at any remote, but what is provoked."""
    before = {id(sandbox): sandbox.harm() for sandbox in _running}
    yield
    found: dict[str, object] = {}
    for sandbox in _running:
        known = before.get(id(sandbox), {})
        found |= {name: said for name, said in sandbox.harm().items() if known.get(name) != said}
    _running[:] = [sandbox for sandbox in _running if not sandbox.stopped.is_set()]
    provoked = {name for mark in request.node.iter_markers(MARK) for name in mark.args}
    harm = {name: said for name, said in found.items() if name.split(".")[1] not in provoked}
    assert not harm, f"the sandbox's audit is not clean: {harm}"
    missing = provoked - {name.split(".")[1] for name in found}
    assert not missing, f"said to be provoked, but not in the audit: {sorted(missing)}"
