"""The security checklist on secrets and personal data: S16 to S22, S34, S50."""

from __future__ import annotations

import base64
import copy
import dataclasses
import hmac
import json
import logging
import pickle
import random
import re
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import keyring
import pytest
import typer
from keyring.core import load_keyring

from app import compose, demo, logs, wire
from app.cli.program import app as program
from app.commands import accounts, diagnostics, orders
from app.connectors import faults, registry
from app.connectors.contract import Fault, Reply
from app.credentials import MASK, Secret, Wallet, environment_name, no_keyring
from app.paths import ProfilePaths
from app.sandbox import FAULTS, Sandbox
from app.sandbox.exchange import Answer, Call
from app.store.engine import connect
from app.store.views import AccountRow
from app.sync.round import Plan
from tests.conftest import LogWatch
from tests.connectors.loopback import Line, answer
from tests.end2end.conftest import Console
from tests.security.remotes import CANARY, canaries, connector_at, reading, typed_order
from ui.bus import Bus, Failure
from ui.showing import watch_faults

KINDS = list(registry.KINDS)
PERSON = "Zoticanary"
ROUNDS = 3
# Under these the best client does harm or waits, which is not what is looked at here.
LIES = {"404", "410", "empty_list", "short_list", "stale", "other_order", "missing_row", "twice",
        "shifted_page", "short_page", "wrong_total"}  # fmt: skip
SLOW = {"flood", "huge", "silent", "drip", "late", "slow", "chunked_open", "429_wait", "503_wait"}


# -- S16: JSON -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ['{"id":1,"id":2}', '{"a":{"b":1,"b":1}}', "NaN", "[Infinity]", '{"a":-Infinity}']
)
def test_s16_doubtful_json_is_refused(text: str) -> None:
    with pytest.raises(wire.WireError):
        wire.loads(text)


def test_s16_numbers_are_exact() -> None:
    value = wire.loads("[0.1, 1.10, 1e2, -0.0, 12345678901234567890, 9007199254740993]")
    assert isinstance(value, list)
    assert {type(number) for number in value} == {Decimal, int}
    assert wire.dumps(value) == "[0.1,1.10,100,-0.0,12345678901234567890,9007199254740993]"


# -- S17, S18: where secrets are -----------------------------------------------------------


@pytest.mark.parametrize("backend", ["fail", "null"])
def test_s17_without_a_working_keyring_nothing_is_stored(
    console: Console, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    keyring.set_keyring(load_keyring(f"keyring.backends.{backend}.Keyring"))
    for field in ("key", "secret"):
        monkeypatch.setenv(environment_name("shop", field), f"{CANARY}-{field}")
    told = console(
        "account", "add", "shop", "--kind", "merchantpro", "--url", "https://shop.example"
    )
    assert told.code == 0
    (line,) = told.err.splitlines()
    assert "keyring" in line
    assert CANARY not in told.out + told.err
    assert len(console("account", "list", "--json").json["accounts"]) == 1


@dataclasses.dataclass
class Login:
    name: str
    token: Secret


def test_s18_a_secret_shows_itself_nowhere() -> None:
    secret = Secret(CANARY)
    login = Login("shop", secret)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret!r:>9}", str([secret]),
             repr(login), str(vars(login)), f"{login.token}", str(Exception(secret))]  # fmt: skip
    assert not [text for text in shown if CANARY in text]
    assert all(MASK in text for text in shown)
    for dumped in (
        pickle.dumps, copy.copy, copy.deepcopy, json.dumps, lambda one: dataclasses.asdict(login),
    ):  # fmt: skip
        with pytest.raises(TypeError) as refused:
            dumped(secret)
        assert CANARY not in str(refused.value)
    assert not hasattr(secret, "__dict__")


def test_s18_secrets_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []
    real = hmac.compare_digest

    def watched(a: bytes, b: bytes) -> bool:
        compared.append((a, b))
        return real(a, b)

    monkeypatch.setattr(hmac, "compare_digest", watched)
    assert Secret("a") != Secret("b")
    assert compared == [(b"a", b"b")]


# -- S19 to S21: canaries in a whole life of a profile -------------------------------------


class Heard(Sandbox):
    """Remembers every sign-in it was shown."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed=seed, orders=3, slow_s=0.05, late_s=None)
        self.shown: set[str] = set()

    def serve(self, kind: str, call: Call) -> tuple[str | None, Answer]:
        for name in ("authorization", "token", "access-token"):
            self.shown |= {call.headers[name].rpartition(" ")[2]} if name in call.headers else set()
        return super().serve(kind, call)


class Life:
    """A profile with an account of every kind, used at DEBUG under every fault there is."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.sandbox = Heard(seed=4711)
        self.sandbox.start()
        described = self.sandbox.description()["accounts"]
        environ = {
            environment_name(each["kind"], field): value
            for each in described
            for field, value in each["secrets"].items()
        }
        self.given = set(environ.values())
        wallet = Wallet("canary", environ=environ, vault=no_keyring, seen=logs.watch)
        self._open = compose.open_house(folder / "profile", secrets=wallet)
        self.house = self._open.__enter__()
        self.log = self.house.desk.paths.logs / "bordereau.log"
        logs.set_up(self.log, level=logging.DEBUG)
        for chatty in ("httpx", "httpcore"):
            logging.getLogger(chatty).setLevel(logging.DEBUG)  # what the filter must withstand
        for each in described:
            options = {**each["options"], **demo.QUICK, **reading(each["kind"])}
            accounts.add_account(
                self.house.desk, each["kind"], kind=each["kind"], url=each["url"], options=options,
                defaults=demo.DEFAULTS.get(each["kind"], {}),
            )  # fmt: skip

    def rows(self) -> list[AccountRow]:
        """The accounts, their back-off and sign-in trouble forgiven: a person asks again."""
        with self.house.desk.store.write() as tx:
            tx.execute("UPDATE remote_accounts SET next_try_at = 0, sign_in = 0")
        return self.house.desk.store.accounts()

    def live(self) -> None:
        chosen = sorted(set(FAULTS) - LIES - SLOW)
        for kind in KINDS:  # whatever chance does later, each tells its sign-in back once
            self.sandbox.plan(kind, ["secret_told"])
        for n in range(ROUNDS):
            names = ["secret_told", *self.random.sample(chosen, 6)]
            rates = dict.fromkeys(names, 0.12)
            self.sandbox.set_faults(dict.fromkeys(KINDS, rates))
            for row in self.rows():
                typed = dataclasses.replace(
                    typed_order(), number=f"N-{n}-{row.kind}", account=row.id
                )
                party = dataclasses.replace(typed.party("shipping"), full_name=f"{PERSON} {n}")
                typed = dataclasses.replace(
                    typed, client_ref="", parties={**typed.parties, "shipping": party}
                )
                orders.save_order(self.house.desk, typed)
            self.house.sync(self.rows(), stop=threading.Event(), full=n % 3 == 0)

    def close(self) -> None:
        self._open.__exit__(None, None, None)
        logs.close(self.log)
        for chatty in ("httpx", "httpcore"):
            logging.getLogger(chatty).setLevel(logging.WARNING)
        logging.getLogger().setLevel(logging.WARNING)
        self.sandbox.stop()

    def secrets(self) -> set[bytes]:
        """What was given, and every sign-in that went over the line, in each spelling."""
        found = {value.encode() for value in self.given | self.sandbox.shown}
        found -= {b"sandbox-client"}  # a name, no secret
        return found | {base64.b64encode(value) for value in found}


def texts(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below, and every value of its databases, unpacked."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes()
        if path.suffix == ".db":
            yield from _values(path)


def _values(path: Path) -> Iterator[tuple[str, bytes]]:
    database = connect(path, write=False)
    tables = database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    for (table,) in tables:
        for row in database.execute(f'SELECT * FROM "{table}"'):
            for value in row:
                yield table, _unpacked(value)
    database.close()


def _unpacked(value: object) -> bytes:
    if isinstance(value, bytes):
        with suppress(zlib.error):
            return zlib.decompress(value)
        return value
    return str(value).encode()


def test_s19_to_s22_no_secret_and_no_name_is_written_anywhere(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = time.time_ns() % 1_000_000
    print(f"seed {seed}")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    life = Life(tmp_path, seed)
    try:
        life.live()
        secrets = life.secrets()
        while_open = list(texts(tmp_path))  # the write-ahead log is still there
        parts = diagnostics.gather(life.house.desk)
        remote_ids = [i for kind in KINDS for i in life.sandbox.orders(kind) if len(i) > 5]
    finally:
        life.close()
    found = [*while_open, *texts(tmp_path)]
    out, err = capfd.readouterr()
    found += [("stdout", out.encode()), ("stderr", err.encode())]
    found += [(f"log of the bundle: {part.name}", part.text.encode()) for part in parts]
    assert len(secrets) >= 2 * len(KINDS), "the canaries were not told"
    assert {where for where, text in found if any(one in text for one in secrets)} == set()
    names = {where for where, text in found if PERSON.encode() in text}
    assert names, "the search finds what is there"
    assert not {where for where in names if "log" in where or where in ("stdout", "stderr")}
    log = b"".join(text for where, text in found if where.endswith(".log"))
    assert b"httpcore" in log, "the log was written at DEBUG"
    assert any(life.sandbox.audit()[kind]["faults"].get("secret_told") for kind in KINDS)
    check_bundle(parts, remote_ids)


def check_bundle(parts: tuple[diagnostics.Part, ...], remote_ids: list[str]) -> None:
    """S22: it tells how the program fares, and nothing of an order but its number of times."""
    told = {part.name: part.text for part in parts}
    of_accounts, counts = json.loads(told["accounts.json"]), json.loads(told["counts.json"])
    assert {row["host"] for row in of_accounts.values()} == {"127.0.0.1"}
    assert sum(row["counts"]["orders"] for row in of_accounts.values()) == counts["orders"]["kept"]
    assert counts["journal"]["clerk"] >= ROUNDS * len(KINDS)
    assert counts["schema"]["database"] == counts["schema"]["program"]
    assert json.loads(told["pulls.json"])
    assert "httpcore" in told["log.txt"]
    but_log = "".join(text for name, text in told.items() if name != "log.txt")
    assert remote_ids
    assert not [one for one in ("Boston", "V01-39", *remote_ids) if one in but_log]


@pytest.mark.parametrize(
    "line",
    [f"Authorization: {CANARY}", f"X-Api-Key={CANARY}", f"Cookie: a={CANARY}", f"Bearer {CANARY}",
     f"Basic {base64.b64encode(CANARY.encode()).decode()}", f'{{"access_token": "{CANARY}"}}',
     f"Headers([('token', '{CANARY}')])", f"proxy http://clerk:{CANARY}@proxy.example:3128",
     f"Proxy-Authorization: Basic {CANARY}", f"?refresh_token={CANARY}&x=1"],
)  # fmt: skip
def test_s19_s42_the_log_masks_the_shape_of_a_secret(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bordereau.log"
    logs.set_up(path, level=logging.DEBUG)
    logging.getLogger("bordereau.canary").debug("said: %s", line)
    logs.close(path)
    logging.getLogger().setLevel(logging.WARNING)
    text = path.read_text("utf-8")
    assert "said:" in text
    assert CANARY not in text
    assert base64.b64encode(CANARY.encode()).decode() not in text


# -- S20: faults that cross a boundary -----------------------------------------------------


def test_s20_a_fault_carries_no_request() -> None:
    for kind in KINDS:
        there = Line(answer(f'{{"message": "{CANARY}"}}'.encode(), status=b"500 Broken"))
        with connector_at(kind, there.url) as remote, pytest.raises(Fault) as caught:
            remote.get("4711")
        there.close()
        fault = caught.value
        assert fault.__cause__ is None
        assert fault.__context__ is None or fault.__suppress_context__
        assert not [v for v in vars(fault).values() if not isinstance(v, str | int | float | None)]


@pytest.mark.parametrize("kind", KINDS)
def test_s20_secrets_told_back_in_a_body_go_no_further(kind: str) -> None:
    """In a value that cannot be read, in the sentence about it, in the raw text that is kept."""
    secrets = list(canaries(kind).secrets.values())
    told = json.dumps({"id": secrets, "order_id": secrets, "code": secrets, "total": secrets})
    there = Line(answer(told.encode()))
    with connector_at(kind, there.url) as remote:
        try:
            found = str(remote.get("4711"))
        except Fault as fault:
            found = fault.sentence
    there.close()
    assert found
    assert not [secret for secret in secrets if secret in found]


def test_s20_what_a_remote_says_is_redacted_then_cut() -> None:
    secrets = list(canaries("merchantpro").secrets.values())
    for before in range(240, 330, 7):
        text = json.dumps({"message": "x" * before + " " + secrets[0] + " y" * 500})
        fault = faults.refusal(Reply(400, {}, text), 0, secrets)
        assert len(fault.sentence) <= 300
        assert CANARY not in fault.sentence


def test_s20_an_unexpected_fault_is_one_line_and_its_place(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"{CANARY} of {PERSON}")

    assert console("account", "list").code == 0
    monkeypatch.setattr(compose, "open_house", broken)
    log_watch.expect("unexpected fault")
    told = console("order", "list")
    assert told.code == 70
    (said,) = told.err.splitlines()
    log = Path(said.rpartition(" ")[2])
    logs.close(log)
    text = log.read_text("utf-8")
    assert "RuntimeError" in text
    assert re.search(r"test_secrets\.py:\d+ broken", text)
    assert not re.search(f"{CANARY}|{PERSON}|Traceback", text + told.err + told.out)


@pytest.mark.parametrize("threaded", [False, True])
def test_s20_the_hooks_of_the_window_write_type_and_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch, *, threaded: bool
) -> None:
    paths = ProfilePaths(tmp_path)
    paths.prepare()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    bus = Bus()
    told: list[Failure] = []
    bus.failed.connect(told.append)
    watch_faults(paths, bus)
    log_watch.expect("a job failed")

    def broken() -> None:
        raise ValueError(f"{CANARY} of {PERSON}")

    try:
        broken()
    except ValueError as error:
        if threaded:
            caught = (type(error), error, error.__traceback__, threading.current_thread())
            threading.excepthook(threading.ExceptHookArgs(caught))
        else:
            sys.excepthook(type(error), error, error.__traceback__)
    logs.close(paths.logs / "bordereau.log")
    text = (paths.logs / "bordereau.log").read_text("utf-8")
    assert "ValueError" in text
    assert re.search(r"test_secrets\.py:\d+ broken", text)
    (failure,) = told
    assert failure.unexpected
    for shown in (text, failure.sentence, failure.detail):
        assert not re.search(f"{CANARY}|{PERSON}|Traceback", shown)


# -- S34: the command line -----------------------------------------------------------------


def commands() -> Iterator[tuple[str, set[str]]]:
    """Every command with the names of its options and arguments."""
    waiting = [("", typer.main.get_command(program))]
    while waiting:
        name, command = waiting.pop()
        if isinstance(command, typer.core.TyperGroup):
            waiting += [(f"{name} {n}".strip(), c) for n, c in command.commands.items()]
        words = {word for option in command.params for word in (*option.opts, option.name or "")}
        yield name, words


def test_s34_no_command_takes_a_secret_as_argument() -> None:
    named = re.compile(r"secret|token|password|passw|credential|api.?key|^-*key$", re.IGNORECASE)
    listed = dict(commands())
    assert len(listed) > 20
    assert {name: words for name, words in listed.items() if any(map(named.search, words))} == {}


@pytest.mark.parametrize("kind", KINDS)
def test_s34_a_secret_given_as_option_is_refused_and_not_repeated(
    console: Console, kind: str
) -> None:
    for field in {field for column in registry.KINDS[kind].secrets for field in column}:
        words = ("--kind", kind, "--url", "https://a.example", "--option", f"{field}={CANARY}")
        told = console("account", "add", "x", *words, "--option", "tenant=t")
        assert told.code == 2
        assert field in told.err
        assert CANARY not in told.err
    assert console("account", "list", "--json").json == {"accounts": []}


# -- S50: no looping with credentials ------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", [b"401 Unauthorized", b"403 Forbidden"])
def test_s50_after_a_refused_sign_in_nothing_is_tried_by_itself(
    tmp_path: Path, kind: str, status: bytes
) -> None:
    there = Line(answer(b'{"message": "no"}', status=status))
    environ = {environment_name("shop", f): v for f, v in canaries(kind).secrets.items()}
    wallet = Wallet("lockout", environ=environ, vault=no_keyring)
    with compose.open_house(tmp_path, secrets=wallet) as house:
        options = {**dict.fromkeys(registry.KINDS[kind].required, "t"), **demo.QUICK}
        accounts.add_account(
            house.desk, "shop", kind=kind, url=there.url, options={**options, **reading(kind)},
            defaults={},
        )  # fmt: skip
        house.sync(house.desk.store.accounts(), stop=threading.Event())
        (row,) = house.desk.store.accounts()
        calls = len(there.heads)
        plans = {row.id: Plan()}
        for _ in range(5):
            house.runner.rounds(plans, lambda _id: threading.Event(), None, asked=False)
        later = len(there.heads)
    there.close()
    assert 1 <= calls <= 2
    if row.sign_in:
        assert later == calls
    else:
        assert kind == "transiteo", "a 403 of Transiteo is a quota, waited for"
        assert later - calls <= 5
