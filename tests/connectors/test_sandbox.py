"""The sandbox as a whole: what it says of itself, its control address, its stock, its strangers."""

from __future__ import annotations

import socket
import threading

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Decoded
from app.sandbox import TABLE, Sandbox
from app.sandbox.stranger import FIELDS
from tests.connectors.bare import call
from tests.connectors.loopback import described
from tests.sandboxes import own_process

KINDS = tuple(registry.KINDS)


def test_it_describes_itself_as_the_contract_says(sandbox: Sandbox) -> None:
    described_as = sandbox.description()
    assert described_as["port"] == sandbox.port
    assert described_as["control"].startswith(f"http://127.0.0.1:{sandbox.port}/")
    kinds = [account["kind"] for account in described_as["accounts"]]
    assert kinds == list(registry.KINDS)
    for account in described_as["accounts"]:
        assert set(account) == {"kind", "url", "options", "secrets"}
        fields = {field.lower() for field in account["secrets"]}
        assert fields in [set(column) for column in registry.KINDS[account["kind"]].secrets]


def test_it_listens_on_this_computer_only_and_stops(sandbox: Sandbox) -> None:
    assert sandbox._server.server_address[0] == "127.0.0.1"
    port = sandbox.port
    sandbox.stop()
    with pytest.raises(OSError, match="refused"), socket.create_connection(("127.0.0.1", port)):
        pass


def test_it_leaves_no_thread_behind() -> None:
    before = set(threading.enumerate())
    with Sandbox(late_s=60.0) as sandbox:
        sandbox.plan("transiteo", ["late"])
        lines = [socket.create_connection(("127.0.0.1", sandbox.port)) for _ in range(3)]
        assert call(f"{sandbox.origin}/control/audit")[0] == 200
        with pytest.raises(OSError, match="closed"):
            call(f"{sandbox.origin}/transiteo/v1/customer/orders", "POST", {})
        assert {thread.name for thread in threading.enumerate()} > {"sandbox", "sandbox-late"}
    assert set(threading.enumerate()) == before
    for line in lines:
        with line:
            assert line.recv(1) == b""


def test_as_a_command_it_plays_all_four_until_interrupted() -> None:
    with own_process("--fault", "kakaclo:500=1") as first:
        assert [account["kind"] for account in first["accounts"]] == list(KINDS)
        url = first["accounts"][2]["url"]
        assert call(f"{url}/openapi/v2/order/orders")[0] == 500
        audit = call(f"{first['control']}/audit")[1]
        assert audit["kakaclo"]["faults"] == {"500": 1}


def test_in_a_process_of_its_own_it_is_audited_too() -> None:
    with pytest.raises(AssertionError, match="'bad_auth': 1"), own_process() as told:
        assert call(f"{told['accounts'][2]['url']}/openapi/v2/order/orders")[0] == 401


@pytest.mark.parametrize(
    ("words", "said"),
    [(["--fault", "storm=1"], "storm"), (["--fault", "fax:500=1"], "fax"),
     (["--fault", "500=often"], "often"), (["--fault", "500"], "500")],
)  # fmt: skip
def test_the_command_refuses_in_one_sentence(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.cli.program import main

    assert main(["sandbox", *words]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert len(told) <= 200
    assert told.count("\n") == 1


def test_the_command_lists_its_faults(capsys: pytest.CaptureFixture[str]) -> None:
    from app.cli.program import main

    assert main(["sandbox", "--faults"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in rows] == list(TABLE)
    assert all(len(row.split()) > 1 for row in rows)


# -- the control address ---------------------------------------------------------------------


def test_rates_are_set_and_cleared_from_outside(sandbox: Sandbox) -> None:
    control, orders = f"{sandbox.origin}/control", f"{sandbox.origin}/twc/api/v1/orders?orderRef=x"
    assert call(f"{control}/faults", "POST", {"twc": {"503": 1}}) == (200, {"ok": True})
    assert call(orders)[0] == 503
    assert call(f"{control}/faults", "POST", {"twc": {}})[0] == 200
    assert call(f"{control}/plan", "POST", {"kind": "twc", "faults": ["502"]})[0] == 200
    assert call(orders)[0] == 502
    assert call(f"{control}/audit")[1]["twc"]["faults"] == {"502": 1, "503": 1}


@pytest.mark.parametrize(
    "rates", [{"other": {}}, {"twc": 5}, {"transiteo": {"storm": 1}}, {"transiteo": {"500": 2}}, [],
              {"transiteo": {"500": "x"}}, {"transiteo": {"500": True}}]
)  # fmt: skip
def test_wrong_rates_are_refused_in_words(sandbox: Sandbox, rates: object) -> None:
    status, told = call(f"{sandbox.origin}/control/faults", "POST", rates)
    assert status == 400
    assert told["message"]


@pytest.mark.parametrize(
    ("path", "body"),
    [("plan", {"kind": "fax", "faults": []}), ("plan", {"kind": "twc", "faults": ["storm"]}),
     ("plan", {}), ("stranger", {"kind": "fax"}), ("stranger", {"kind": "twc", "acts": "many"})],
)  # fmt: skip
def test_wrong_wishes_are_refused_in_words(sandbox: Sandbox, path: str, body: object) -> None:
    status, told = call(f"{sandbox.origin}/control/{path}", "POST", body)
    assert status == 400
    assert len(told["message"].split()) > 2


def test_the_control_address_knows_nothing_else(sandbox: Sandbox) -> None:
    for method, path in (("GET", "faults"), ("POST", "audit"), ("DELETE", "")):
        assert call(f"{sandbox.origin}/control/{path}", method, {})[0] == 404


# -- what it holds ---------------------------------------------------------------------------


def test_the_same_seed_is_the_same_stock() -> None:
    one, two, other = (Sandbox(seed=seed, orders=5) for seed in (3, 3, 4))
    for kind in ("transiteo", "merchantpro", "kakaclo"):
        assert one.orders(kind) == two.orders(kind) != other.orders(kind)
    for sandbox in (one, two, other):
        sandbox.stop()


@pytest.mark.parametrize("kind", KINDS)
def test_its_generated_orders_are_ones_that_we_can_read(kind: str) -> None:
    with Sandbox(seed=5, orders=12) as sandbox:
        account, secrets = described(sandbox, kind)
        remote = registry.build(account, secrets, SystemClock())
        remote.test()  # some learn by it whether they may read
        for remote_id in sandbox.orders(kind):
            read = remote.get(remote_id)
            assert isinstance(read, Decoded), read
            assert read.remote_id == remote_id
        remote.close()


# -- the stranger ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_stranger_edits_adds_and_deletes(sandbox: Sandbox, kind: str) -> None:
    sandbox.stranger.act(kind, "add")
    seen = set()
    for _ in range(60):
        before = sandbox.orders(kind)
        act = sandbox.stranger.act(kind)
        after = sandbox.orders(kind)
        seen.add(act.what)
        if act.what == "edit":
            assert set(act.changes) <= {field.split(".")[0] for field in FIELDS[kind]}
            changed = {
                k for k, v in after[act.remote_id].items() if before[act.remote_id].get(k) != v
            }
            assert set(act.changes) <= changed
            assert after.keys() == before.keys()
        elif act.what == "add":
            assert after.keys() - before.keys() == {act.remote_id}
        else:
            assert before.keys() - after.keys() == {act.remote_id}
    assert seen == {"edit", "add", "delete"}


def test_a_stranger_acts_alike_for_the_same_seed() -> None:
    def acts(seed: int, other_first: bool) -> list[object]:
        sandbox = Sandbox(seed=seed, orders=4)
        if other_first:
            sandbox.stranger.act("merchantpro")
        done: list[object] = [sandbox.stranger.act("transiteo") for _ in range(12)]
        sandbox.stop()
        return done

    assert acts(1, False) == acts(1, True) != acts(2, False)


def test_a_stranger_works_on_demand_from_outside(sandbox: Sandbox) -> None:
    status, acts = call(f"{sandbox.origin}/control/stranger", "POST", {"kind": "twc", "acts": 3})
    assert status == 200
    assert len(acts) == 3
    assert all(set(act) == {"kind", "what", "remote_id", "changes"} for act in acts)


def test_a_stranger_may_act_between_list_and_get(sandbox: Sandbox) -> None:
    account, secrets = described(sandbox, "transiteo")
    remote = registry.build(account, secrets, SystemClock())
    before = sandbox.orders("transiteo")
    sandbox.plan("transiteo", ["stirred"])
    listed = [item for page in remote.pages(None) for item in page.items]
    assert len(listed) == len(before)
    assert sandbox.orders("transiteo") != before
    remote.close()
