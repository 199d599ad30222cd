"""The security checklist on the database and on files: S23, S24, S26."""

from __future__ import annotations

import ast
import hashlib
import re
import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paths import resource
from app.store import StoreRefused, paper_files
from app.store.engine import APPLICATION_ID, connect, driver
from app.text import safe_name
from tests.corpus.remote import TEXTS
from tests.end2end.conftest import Console

STORE = Path(__file__).parents[2] / "app" / "store"
HOSTILE = sorted(
    {str(item.kept) for item in TEXTS if isinstance(item.kept, str) and len(item.kept) < 600}
    | {'a"b', "a'b", "a* b*", "NEAR(a b, 5)", "-a", "^a", "{x y}: z", "a AND NOT b", "(", "\\", "%",
       "_", "*", '""""', "a" * 5000, "\ud800", "a\0b"}
)  # fmt: skip


# -- S23: SQL ------------------------------------------------------------------------------


def test_s23_no_search_is_taken_for_a_query(console: Console) -> None:
    typed = resource("demo/order.json").read_text("utf-8")
    assert console("order", "new", stdin=typed).code == 0
    before = console("order", "list", "--json").json
    for text in HOSTILE:
        told = console("order", "list", "--search", text, "--json")
        assert told.code in (0, 2), (text, told.err)
        assert told.code == 2 or told.json["total"] in (0, 1), text
    for word in ("--tag", "--country", "--account", "--status", "--from"):
        told = console("order", "list", word, "' OR 1=1 --", "--json")
        assert told.code == 2 or told.json["orders"] == [], word
    assert console("order", "list", "--json").json == before


def test_s23_text_finds_itself_however_hostile(console: Console) -> None:
    typed = resource("demo/order.json").read_text("utf-8")
    (made,) = [console("order", "new", "--json", stdin=typed).json]
    for text in ("100%_ off", 'say "a* OR NEAR(', "'; DROP TABLE orders;--", "col:xyz"):
        patch = {"parties": {"shipping": {"full_name": text}}}
        assert console("order", "edit", made["id"], stdin=patch).code == 0
        found = console("order", "list", "--search", text, "--json").json
        assert [row["id"] for row in found["orders"]] == [made["id"]], text
    missed = console("order", "list", "--search", "100__ off", "--json").json
    assert missed["orders"] == []


def test_s23_no_statement_is_filled_in_with_percent_signs() -> None:
    words = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE|ORDER BY)\b")
    odd = []
    for path in STORE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
                left = node.left
                if isinstance(left, ast.Constant) and words.search(str(left.value)):
                    odd.append(f"{path.name}:{node.lineno}")
    assert odd == []


# -- S24: the connection -------------------------------------------------------------------


@pytest.mark.parametrize("write", [True, False])
def test_s24_every_connection_is_closed_to_strangers(tmp_path: Path, write: bool) -> None:
    path = tmp_path / "x.db"
    connect(path, write=True, existing=False).close()
    connection = connect(path, write=write)
    asked = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("trusted_schema", "cell_size_check", "mmap_size", "foreign_keys", "query_only")
    }
    assert asked == {
        "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0, "foreign_keys": 1,
        "query_only": int(not write),
    }  # fmt: skip
    for wrong in (
        f"ATTACH '{tmp_path}/other.db' AS other",
        "SELECT load_extension('nothing')",
        f"VACUUM INTO '{tmp_path}/copy.db'" if not write else "SELECT load_extension('x', 'y')",
    ):
        with pytest.raises(driver().DatabaseError):
            connection.execute(wrong)
    connection.close()
    assert sorted(each.name for each in tmp_path.iterdir() if "other" in each.name) == []


@pytest.mark.parametrize(
    "schema",
    [
        "CREATE TABLE orders (id)",
        "CREATE VIEW orders AS SELECT 1 AS id",
        "CREATE TABLE t (a); CREATE TRIGGER orders AFTER INSERT ON t BEGIN SELECT 1; END",
        "CREATE VIRTUAL TABLE orders USING fts5(a)",
    ],
)
def test_s24_a_foreign_database_is_told_by_its_mark_and_left_alone(
    console: Console, tmp_path: Path, schema: str
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    path = folder / "bordereau.db"
    foreign = driver().connect(str(path))
    foreign.executescript(f"PRAGMA application_id = {APPLICATION_ID ^ 1}; {schema};")
    foreign.close()
    before = hashlib.sha256(path.read_bytes()).digest()
    for words in (("order", "list"), ("account", "list"), ("sync",)):
        told = console(*words)
        assert told.code == 5
        assert "is the database of another program." in told.err
        assert len(told.err.splitlines()) == 1
    assert hashlib.sha256(path.read_bytes()).digest() == before


# -- S26: names of files -------------------------------------------------------------------

NAMES = [
    "FV/001/2026", "A:B", "CON", "con", "nul.pdf", "COM1", "LPT9.txt", "COM¹", "x.", "x ", " x",
    'a*?<>|"', "x" * 300, "ä" * 300, "~", "-rf", "--", "", ".", "..", "...", "../../etc/passwd",
    "..\\..\\x", "a\0b", "a\nb", "👩‍👩‍👧‍👦", "\u202egpj", "%2e%2e", "C:\\x", "\\\\host\\share",
    "a/b", "PRN.x.y", "CONIN$", "aux .txt", "\ud800", "$(id)", "`id`", "a;b", "&", "desktop.ini",
]  # fmt: skip
RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$?|conout\$?|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE
)


def fits_everywhere(name: str) -> None:
    """One name in one folder, on Windows, macOS and Linux."""
    assert name not in ("", ".", "..")
    assert PureWindowsPath(name).name == name
    assert PurePosixPath(name).name == name
    assert not PureWindowsPath(name).drive
    assert not PureWindowsPath(name).is_reserved()
    assert not RESERVED.fullmatch(name.partition(".")[0].rstrip())
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert not name.endswith((".", " "))
    assert not name.startswith(("-", ".", " ", "~"))
    assert unicodedata.normalize("NFC", name) == name
    assert len(f"{name}.pdf".encode()) <= 255
    assert len(f"{name}.pdf".encode("utf-16-le")) // 2 <= 255


@pytest.mark.parametrize("text", NAMES)
def test_s26_a_number_of_the_corpus_is_a_safe_name(text: str) -> None:
    fits_everywhere(safe_name(text))


@given(st.text(max_size=300))
def test_s26_any_text_is_a_safe_name(text: str) -> None:
    fits_everywhere(safe_name(text))


def test_s26_no_two_numbers_share_a_file() -> None:
    """Not even where the disk spells names its own way."""
    texts = [*NAMES, "Mu\u0308ller", "Müller", "a b", "a_b", "a.b", "a.b."]
    names = {unicodedata.normalize("NFD", safe_name(text)) for text in texts}
    assert len(names) == len(set(texts))


def test_s26_a_file_stays_in_its_folder(tmp_path: Path) -> None:
    inside, outside = tmp_path / "documents", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    (inside / "2026").symlink_to(outside)
    for target in (inside / "2026" / "x.pdf", inside / ".." / "x.pdf", outside / "x.pdf"):
        with pytest.raises(StoreRefused, match=r"outside of its folder\.$"):
            paper_files.write_whole(target, b"%PDF-", inside=inside)
    assert list(outside.iterdir()) == []
    assert not (tmp_path / "x.pdf").exists()


def test_s26_a_link_in_the_place_of_a_file_is_replaced_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    for name in ("x.pdf", "x.pdf.partial"):
        (tmp_path / name).symlink_to(precious)
    paper_files.write_whole(tmp_path / "x.pdf", b"%PDF-", inside=tmp_path)
    assert precious.read_text() == "mine"
    assert not (tmp_path / "x.pdf").is_symlink()
    assert (tmp_path / "x.pdf").read_bytes() == b"%PDF-"
    assert (tmp_path / "x.pdf").stat().st_mode & 0o077 == 0


def test_s26_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    (tmp_path / "taken.pdf" / "x").touch()
    for target in (tmp_path / "taken.pdf", tmp_path / f"{'x' * 250}.pdf"):
        with pytest.raises(StoreRefused, match=r"cannot be written: .+\.$") as refused:
            paper_files.write_whole(target, b"%PDF-", inside=tmp_path)
        assert len(str(refused.value)) <= 400
        assert [each.name for each in tmp_path.iterdir()] == ["taken.pdf"]
