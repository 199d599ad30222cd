"""The contract's commands, exit codes and JSON, on a real profile against the real sandbox."""

from __future__ import annotations

import json
import os
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app import compose, demo
from app.paths import resource
from app.sandbox import Sandbox
from app.sandbox.orders import sample
from app.sandbox.weather import EVERY_KIND
from tests.end2end.conftest import Answer, Console

pytestmark = pytest.mark.long


def typed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("demo/order.json").read_text("utf-8"))
    return found


def test_an_empty_profile_lists_nothing(console: Console) -> None:
    told = console("order", "list", "--json")
    assert told.code == 0
    assert told.json == {"orders": [], "total": 0, "next": None}


def test_an_order_comes_out_as_it_went_in(console: Console) -> None:
    made = console("order", "new", "--json", stdin=typed())
    assert made.code == 0, made.err
    shown = console("--json", "order", "show", made.json["number"]).json
    assert shown["sync"]["state"] == "local"
    assert shown["parties"]["customer"]["full_name"] == "Małgorzata Brzęczyszczykiewicz"
    assert [line["quantity"] for line in shown["lines"]] == ["2", "3"]
    assert shown["incoterm"] == {"term": "DAP", "place": "Boston", "tax_basis": "CIF"}
    assert shown["amounts_computed"]["total"] == "380.00"
    again = console("order", "show", made.json["id"], "--json").json
    assert again == shown


def test_an_unknown_key_is_named_and_changes_nothing(console: Console) -> None:
    told = console("order", "new", stdin={**typed(), "coulour": "red"})
    assert told.code == 2
    assert "coulour" in told.err
    assert len(told.err.splitlines()) == 1
    assert console("order", "list", "--json").json["orders"] == []


def test_a_patch_keeps_line_identity(console: Console) -> None:
    made = console("order", "new", "--json", stdin=typed()).json
    first, second = made["lines"]
    patch = {"lines": [{"id": second["id"], "quantity": "5"}, {"sku": "NEW", "name": "Mug"}]}
    edited = console("order", "edit", made["id"], "--json", stdin=patch)
    assert edited.code == 0, edited.err
    lines = edited.json["lines"]
    assert lines[0]["id"] == second["id"]
    assert first["id"] not in [line["id"] for line in lines]
    assert lines[0]["quantity"] == "5"
    assert lines[0]["sku"] == "SCF-07"


def test_a_proposed_number_is_never_one_that_is_taken(console: Console) -> None:
    given = (None, "ABC", None, "W-1004", "W-1001", None, "W-1003", None)
    found = []
    for number in given:
        typed_order = {**typed(), **({"number": number} if number else {})}
        typed_order = (
            typed_order if number else {k: v for k, v in typed_order.items() if k != "number"}
        )
        found.append(console("order", "new", "--json", stdin=typed_order).json["number"])
    assert found == ["W-1001", "ABC", "W-1002", "W-1004", "W-1001", "W-1003", "W-1003", "W-1005"]


def test_an_illegal_step_is_refused_in_words(console: Console) -> None:
    made = console("order", "new", "--json", stdin=typed()).json
    told = console("order", "advance", made["id"], "fulfilment=returned")
    assert told.code == 2
    assert "returned" in told.err
    assert console("order", "advance", made["id"], "fulfilment=shipped", "--json").code == 0


def test_trash_and_back(console: Console) -> None:
    made = console("order", "new", "--json", stdin=typed()).json
    told = console("order", "delete", made["id"], made["number"])
    assert (told.code, told.out[:2]) == (0, "1 ")
    assert console("order", "list", "--json").json["orders"] == []
    assert len(console("order", "list", "--trash", "--json").json["orders"]) == 1
    assert console("order", "restore", made["number"], "--json").json["trashed_at"] is None
    assert len(console("order", "list", "--json").json["orders"]) == 1


def test_pull_then_push_then_nothing_left(accounts: Console, sandbox: Sandbox) -> None:
    first = accounts("sync", "--json")
    assert first.code == 0, first.err
    told = first.json["accounts"]
    for kind, name in (("transiteo", "transiteo"), ("merchantpro", "shop-ro")):
        assert told[name]["pulled"] == len(sandbox.orders(kind))
        assert told[name]["complete"] is True
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=typed())
    assert made.code == 0, made.err
    assert made.json["sync"]["state"] == "waiting"
    assert accounts("sync", "--wait", "10", "--json").code == 0
    shown = accounts("order", "show", made.json["id"], "--json").json
    assert shown["sync"]["state"] == "clean"
    assert shown["sync"]["client_ref"] in sandbox.orders("transiteo")
    again = accounts("sync", "--json").json["accounts"]["transiteo"]
    assert (again["pulled"], again["created"], again["updated"]) == (0, 0, 0)


def test_a_remote_out_of_reach_is_exit_4_and_loses_nothing(
    accounts: Console, sandbox: Sandbox
) -> None:
    sandbox.set_faults({"*": {"reset": 1.0}})
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=typed()).json
    told = accounts("sync", "--json")
    assert told.code == 4
    names = [line.partition(": ")[0] for line in told.err.splitlines()]
    assert sorted(names) == sorted(demo.NAMES.values()), "one a line"
    assert accounts("order", "show", made["id"], "--json").json["sync"]["state"] == "waiting"
    sandbox.set_faults({"*": {}})
    assert accounts("sync", "--wait", "60").code == 0
    assert accounts("order", "show", made["id"], "--json").json["sync"]["state"] == "clean"


def test_both_sides_change_the_same_field(accounts: Console, sandbox: Sandbox) -> None:
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=typed()).json
    assert accounts("sync", "--wait", "10").code == 0
    ref = accounts("order", "show", made["id"], "--json").json["sync"]["client_ref"]
    sandbox.edit("transiteo", ref, {"customer_city": "Salem", "shipping_carrier": "UPS"})
    patch = {"parties": {"customer": {"city": "Quincy"}}}
    assert accounts("order", "edit", made["id"], stdin=patch).code == 0
    told = accounts("sync", "--wait", "5", "--json")
    assert told.code == 3
    clash = accounts("conflict", "list", "--json").json["conflicts"]
    assert [row["field"] for row in clash] == ["party.customer"]
    shown = accounts("order", "show", made["id"], "--json").json
    assert shown["carrier"]["delivery"] == "UPS"
    (row,) = accounts("conflict", "list").out.splitlines()[1:]
    assert row.split()[-4:] == ["city", "Quincy", "city", "Salem"], "and nothing that is alike"
    assert accounts("conflict", "resolve", made["id"], "--take", "local").code == 0
    assert accounts("sync", "--wait", "10").code == 0
    assert sandbox.orders("transiteo")[ref]["customer_city"] == "Quincy"


def test_papers_are_numbered_and_reprinted_byte_for_byte(accounts: Console, tmp_path: Path) -> None:
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=typed()).json
    out = tmp_path / "out"
    told = accounts(
        "document", "issue", "commercial-invoice", made["id"], "--out", str(out), "--json"
    )
    assert told.code == 0, told.err
    paper = told.json[0]
    assert paper["number"].startswith("INV-")
    assert paper["number"].endswith("-000001")
    copy = tmp_path / "copy"
    again = accounts("document", "reprint", paper["number"], "--out", str(copy), "--json")
    assert again.code == 0, again.err
    assert Path(again.json["paths"][0]).read_bytes() == Path(paper["path"]).read_bytes()
    assert accounts("document", "verify", "--json").json == {"problems": []}
    listed = accounts("document", "list", "--json").json["documents"]
    assert [row["number"] for row in listed] == [paper["number"]]
    assert listed[0]["sha256"] == paper["sha256"]
    series = accounts("series", "list", "--json").json["series"]
    assert (series[0]["issued"], series[0]["next"]) == (1, 2)


def test_a_paper_whose_file_is_lost_is_told_and_drawn_again(
    accounts: Console, tmp_path: Path
) -> None:
    made = accounts("order", "new", "--json", stdin=typed()).json
    (paper,) = accounts("document", "issue", "proforma", made["id"], "--json").json
    before = Path(paper["path"]).read_bytes()
    Path(paper["path"]).unlink()
    reprint = ("document", "reprint", paper["number"], "--out", str(tmp_path))
    told = accounts(*reprint)
    assert told.code == 5
    assert told.err.startswith(f"The file of {paper['number']} is missing;")
    assert accounts("company", "set", stdin=accounts("company", "show", "--json").json).code == 0
    assert accounts(*reprint).code == 0
    assert (tmp_path / Path(paper["path"]).name).read_bytes() == before


def test_papers_of_a_shipment_name_the_invoice_and_each_other(accounts: Console) -> None:
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=typed()).json
    first, second = (line["id"] for line in made["lines"])
    sent = [
        {"lines": [{"line": first, "quantity": "2"}], "packages": [{"gross_kg": "3"}]},
        {"lines": [{"line": second, "quantity": "3"}], "packages": [{"gross_kg": "9"}]},
    ]
    edited = accounts("order", "edit", made["id"], "--json", stdin={"shipments": sent})
    assert edited.code == 0, edited.err
    shipments = [shipment["id"] for shipment in edited.json["shipments"]]
    for shipment in shipments:
        told = accounts(
            "document", "issue", "delivery-note", made["id"], "--shipment", shipment, "--json"
        )
        assert told.code == 0, told.err
    assert told.json[0]["number"].startswith("DN-")
    of_second = (made["id"], "--shipment", shipments[1], "--json")
    for told in [accounts("document", "issue", "packing-list", *of_second) for _ in range(2)]:
        assert told.code == 0, told.err
        assert told.json[0]["number"] == f"PL {made['number']}/2"
    listed = accounts("document", "list", "--json").json["documents"]
    assert [row["kind"] for row in listed] == ["packing-list"] * 2 + ["delivery-note"] * 2
    assert listed[0]["total"] is None
    assert len({row["path"] for row in listed}) == len(listed)
    assert accounts("document", "verify", "--json").json == {"problems": []}
    stranger = (made["id"], "--shipment", "x", "--out", ".")
    refused = accounts("document", "draft", "delivery-note", *stranger)
    assert refused.code == 1
    assert "has no shipment “x”" in refused.err


def test_each_shipment_is_invoiced_once(accounts: Console) -> None:
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=typed()).json
    first, second = (line["id"] for line in made["lines"])
    sent = [
        {"lines": [{"line": first, "quantity": "1"}]},
        {"lines": [{"line": first, "quantity": "1"}, {"line": second, "quantity": "3"}]},
    ]
    patch = {"shipments": sent}
    edited = accounts("order", "edit", made["id"], "--json", stdin=patch).json
    one, two = (shipment["id"] for shipment in edited["shipments"])

    def issue(shipment: str) -> Answer:
        of = ("--shipment", shipment) if shipment else ()
        return accounts("document", "issue", "commercial-invoice", made["id"], *of, "--json")

    numbers = [issue(shipment).json[0]["number"] for shipment in (one, two)]
    for again in (one, two, ""):
        refused = issue(again)
        assert refused.code == 1
        assert "already has the invoice" in refused.err
    listed = accounts("document", "list", "--json").json["documents"]
    total = sum(Decimal(row["total"]) for row in listed)
    assert total == Decimal(edited["amounts_computed"]["total"])
    packed = accounts("document", "issue", "packing-list", made["id"], "--shipment", two, "--json")
    assert packed.code == 0, packed.err
    replaced = accounts("document", "credit", numbers[0], "--reason", "Wrong box", "--json")
    assert replaced.code == 0, replaced.err
    assert issue(one).code == 0
    assert accounts("document", "verify", "--json").json == {"problems": []}


def test_each_seller_gets_an_invoice_in_one_go(accounts: Console, tmp_path: Path) -> None:
    lines = [{**line, "seller_id": f"00{n}"} for n, line in enumerate(typed()["lines"], 1)]
    order = {**typed(), "lines": lines}
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=order).json
    asked = ("commercial-invoice", made["id"], "--out", str(tmp_path), "--json")
    drafts = accounts("document", "draft", *asked)
    assert drafts.code == 0, drafts.err
    assert len({draft["path"] for draft in drafts.json}) == 2
    told = accounts("document", "issue", *asked)
    assert told.code == 0, told.err
    assert [paper["number"][-6:] for paper in told.json] == ["000001", "000002"]
    listed = accounts("document", "list", "--json").json["documents"]
    total = sum(Decimal(row["total"]) for row in listed)
    assert total == Decimal(made["amounts_computed"]["total"])
    again = accounts("document", "issue", *asked)
    assert again.code == 1
    assert len(accounts("document", "list", "--json").json["documents"]) == 2
    packed = accounts("document", "issue", "packing-list", made["id"], "--json")
    assert packed.code == 0, packed.err


def test_what_is_not_sold_gets_a_customs_proforma(accounts: Console) -> None:
    order = {**typed(), "attributes": {"customs": {"reason": "sample"}}}
    made = accounts("order", "new", "--account", "transiteo", "--json", stdin=order).json
    refused = accounts("document", "issue", "commercial-invoice", made["id"], "--json")
    assert refused.code == 1
    assert "its paper is the customs proforma" in refused.err
    told = accounts("document", "issue", "customs-proforma", made["id"], "--json")
    assert told.code == 0, told.err
    assert told.json[0]["number"].startswith("CP-")


def test_the_shops_own_invoice_is_repeated_not_numbered(accounts: Console, tmp_path: Path) -> None:
    assert accounts("sync").code == 0
    told = accounts(
        "document", "draft", "commercial-invoice", "12345001", "--out", str(tmp_path), "--json"
    )
    assert told.code == 0, told.err
    assert told.json[0]["kind"] == "customs-rendition"
    assert told.json[0]["number"] == "SERIE 0000010"
    assert accounts("series", "list", "--json").json["series"] == []


def test_a_draft_lists_what_stops_the_issue(console: Console, tmp_path: Path) -> None:
    bare = typed()
    del bare["lines"][0]["hs_code"]
    made = console("order", "new", "--json", stdin=bare).json
    drawn = console(
        "document", "draft", "commercial-invoice", made["id"], "--out", str(tmp_path), "--json"
    )
    assert drawn.code == 0, drawn.err
    assert any("HS code" in finding["text"] for finding in drawn.json[0]["warnings"])
    assert drawn.json[0]["number"] is None
    refused = console("document", "issue", "commercial-invoice", made["id"], "--json")
    assert refused.code == 1
    assert "HS code" in refused.err
    assert console("series", "list", "--json").json["series"] == []


def test_readers_work_beside_an_open_window_and_writers_say_who_has_it(
    accounts: Console, tmp_path: Path
) -> None:
    made = accounts("order", "new", "--json", stdin=typed()).json
    number = accounts("document", "issue", "proforma", made["id"], "--json").json[0]["number"]
    with compose.open_house(tmp_path / "profile"):
        for words in (
            ("order", "list"),
            ("order", "show", made["id"]),
            ("account", "list"),
            ("outbox", "list"),
            ("conflict", "list"),
            ("document", "list"),
            ("document", "verify"),
            ("document", "reprint", number, "--out", str(tmp_path)),
            ("series", "list"),
            ("company", "show"),
            ("check",),
            ("backup", str(tmp_path / "copy.zip")),
        ):
            told = accounts(*words)
            assert told.code == 0, (words, told.err)
        for words in (("order", "new"), ("sync",), ("restore", str(tmp_path / "copy.zip"))):
            told = accounts(*words, stdin=typed())
            assert told.code == 5, (words, told.err)
            assert str(os.getpid()) in told.err


def test_one_order_is_fetched_by_its_id(accounts: Console) -> None:
    told = accounts("order", "fetch", "--account", "shop-ro", "12345001", "--json")
    assert told.code == 0, told.err
    assert told.json["number"] == "12345001"
    assert told.json["amounts"]["total"] == "453.05"
    again = accounts("order", "fetch", "--account", "shop-ro", "12345001", "--json")
    assert again.json["id"] == told.json["id"]
    assert accounts("order", "fetch", "--account", "shop-ro", "nothing").code == 1


def test_one_order_is_fetched_by_its_tracking_number(accounts: Console, sandbox: Sandbox) -> None:
    body = sample("merchantpro-get") | {"id": 700, "shipping_awb": "AWB 4711/A"}
    sandbox.add("merchantpro", body)
    told = accounts("order", "fetch", "--account", "shop-ro", "AWB 4711/A", "--json")
    assert told.code == 0, told.err
    assert told.json["sync"]["remote_ids"] == ["700"]


def test_an_order_nobody_lists_comes_by_its_reference(accounts: Console, sandbox: Sandbox) -> None:
    assert accounts("sync", "--account", "twc", "--json").json["accounts"]["twc"]["pulled"] == 0
    remote_id, there = next(iter(sandbox.orders("twc").items()))
    told = accounts("order", "fetch", "--account", "twc", there["orderRef"], "--json")
    assert told.code == 0, told.err
    assert told.json["sync"]["remote_ids"] == [remote_id]
    assert told.json["number"] == there["orderRef"]
    again = accounts("order", "fetch", "--account", "twc", remote_id, "--json")
    assert again.json["id"] == told.json["id"]
    missing = accounts("order", "fetch", "--account", "twc", "NOT-THERE")
    assert missing.code == 1
    assert "NOT-THERE" in missing.err
    assert len(accounts("order", "list", "--json").json["orders"]) == 1


def test_a_split_create_in_doubt_is_answered_with_all_its_numbers(
    accounts: Console, sandbox: Sandbox
) -> None:
    assert accounts("account", "set", "kakaclo", "--option", "reads=off").code == 0
    order = typed()
    order["lines"][1]["sku"] = "US-SCF-07"
    made = accounts("order", "new", "--account", "kakaclo", "--json", stdin=order).json
    sandbox.plan("kakaclo", ["lost_reply"], "POST")
    assert accounts("sync", "--account", "kakaclo").code == 3
    (op,) = accounts("outbox", "list", "--json").json["ops"]
    assert op["state"] == "needs_confirmation"
    ref, there = made["sync"]["client_ref"], sandbox.orders("kakaclo")
    numbers = sorted(n for n, order in there.items() if order.get("customOrderId") == ref)
    assert len(numbers) == 2  # one for each warehouse
    seq = str(op["seq"])
    assert accounts("outbox", "answer", seq, "--not-sent", "--sent", "1").code == 2
    assert accounts("outbox", "answer", seq, "--sent", "..").code == 2
    for typed_wrong in ("a b", "KK/1", "1000 000", "x" * 33):
        told = accounts("outbox", "answer", seq, "--sent", typed_wrong)
        assert told.code == 2
        assert "has not the shape of an order number there" in told.err
    told = accounts("outbox", "answer", seq, "--sent", *numbers)
    assert told.code == 0, told.err
    shown = accounts("order", "show", made["id"], "--json").json["sync"]
    assert sorted(shown["remote_ids"]) == numbers
    assert accounts("sync", "--account", "kakaclo").code == 0
    assert accounts("order", "show", made["id"], "--json").json["sync"]["pending"] == 0
    assert sandbox.orders("kakaclo").keys() == there.keys()
    assert accounts("outbox", "answer", seq, "--not-sent").code == 2


@pytest.mark.parametrize("name", ["transiteo", "twc", "kakaclo", "shop-ro"])
def test_a_test_tells_a_remote_out_of_reach_from_a_refusal(
    accounts: Console, sandbox: Sandbox, name: str
) -> None:
    sandbox.set_faults({EVERY_KIND: {"reset": 1.0}})
    told = accounts("account", "test", name, "--json")
    assert (told.code, told.json["ok"]) == (4, False)
    assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize("name", ["transiteo", "twc", "kakaclo", "shop-ro"])
def test_a_test_says_each_thing_it_proved(accounts: Console, name: str) -> None:
    told = accounts("account", "test", name, "--json")
    assert told.code == 0, told.err
    assert told.json["ok"] is True
    assert len(told.json["steps"]) > 1
    assert all(step["what"] and step["text"] and step["ok"] for step in told.json["steps"])


def test_the_demo_settles_trouble_at_every_remote(console: Console, tmp_path: Path) -> None:
    told = console("demo", "--out", str(tmp_path / "demo"))
    assert told.code == 0, told.err
    for name in demo.NAMES.values():
        assert f"{name} holds it once" in told.out
        assert f"The audit of {name}: nothing doubled, lost or dropped" in told.out
    assert told.out.count("both changed") == len(demo.NAMES)
    assert told.out.count("is waiting") == told.out.count("is conflict") == len(demo.NAMES)
    papers = sorted((tmp_path / "demo").glob("*.pdf"))
    assert len(papers) == 3
    assert all(paper.read_bytes().startswith(b"%PDF-") for paper in papers)


def test_backup_and_restore_bring_everything_back(
    accounts: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = accounts("order", "new", "--json", stdin=typed()).json
    assert accounts("document", "issue", "proforma", made["id"]).code == 0
    copy = tmp_path / "copy.zip"
    monkeypatch.chdir(tmp_path)
    assert accounts("backup", copy.name, "--json").json == {"paths": [str(copy)]}
    assert zipfile.ZipFile(copy).testzip() is None
    assert accounts("order", "delete", made["id"]).code == 0
    told = accounts("restore", str(copy))
    assert told.code == 0, told.err
    assert accounts("order", "show", made["id"], "--json").json["trashed_at"] is None
    assert accounts("check", "--json").json == {"problems": []}


@pytest.mark.parametrize(
    ("words", "code", "named"),
    [
        (("order", "show", "nothing"), 2, "nothing"),
        (("order", "list", "--sort", "colour"), 2, "colour"),
        (("order", "list", "--limit", "0"), 2, "0"),
        (("order", "list", "--country", "Narnia"), 2, "Narnia"),
        (("order", "list", "--from", "31-12-2026"), 2, "31-12-2026"),
        (("order", "list", "--status", "order=lost"), 2, "lost"),
        (("account", "add", "x", "--kind", "amazon", "--url", "https://a.example"), 2, "amazon"),
        (("account", "add", "Shop!", "--kind", "merchantpro", "--url", "https://a.b"), 2, "Shop!"),
        (("account", "add", "x", "--kind", "merchantpro", "--url", "http://a.b"), 2, "http"),
        (("account", "test", "ghost"), 2, "ghost"),
        (("sync", "--push-only", "--pull-only"), 2, "--pull-only"),
        (("outbox", "retry", "99"), 2, "99"),
        (("document", "issue", "menu", "1"), 2, "menu"),
        (("restore", "/does/not/exist.zip"), 2, "exist.zip"),
        (("frobnicate",), 2, "frobnicate"),
    ],
)
def test_bad_words_get_one_sentence(
    console: Console, words: tuple[str, ...], code: int, named: str
) -> None:
    told = console(*words)
    assert told.code == code, told.err
    assert named in told.err
    assert "Traceback" not in told.err
    assert len(told.err.strip().splitlines()) == 1
