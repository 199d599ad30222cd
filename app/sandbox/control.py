"""The sandbox's control address, for tests and benches in another process (contract, Sandbox).

GET audit · POST faults {KIND: {NAME: rate}} · POST plan {"kind", "faults", "method"}
· POST stranger {"kind", "acts"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.sandbox.exchange import Answer, Call, Json, dumps, loads, reply

if TYPE_CHECKING:
    from app.sandbox.server import Sandbox


def controlled(sandbox: Sandbox, target: str, call: Call) -> Answer:
    """What the control address answers; a refusal is one sentence."""
    path = urlsplit(target).path
    try:
        if (call.method, path) == ("GET", "audit"):
            return reply(sandbox.audit())
        if call.method == "POST" and path in ("faults", "plan", "stranger"):
            return reply(_posted(sandbox, path, loads(call.body)))
    except KeyError as error:
        return Answer(400, dumps({"message": f"The key {error} is missing"}))
    except (ValueError, TypeError, AttributeError) as error:
        return Answer(400, dumps({"message": str(error)}))
    return Answer(404, dumps({"message": "expected GET audit, or POST faults, plan, stranger"}))


def _posted(sandbox: Sandbox, path: str, body: Json) -> Json:
    if path == "stranger":
        acts = [sandbox.stranger.act(body["kind"]) for _ in range(int(body.get("acts", 1)))]
        return [act._asdict() for act in acts]
    if path == "faults":
        sandbox.set_faults(body)
    else:
        sandbox.plan(body["kind"], body["faults"], body.get("method", ""))
    return {"ok": True}
