"""Products in and out of the database, their search, and what undoes a change of them.

Every write happens in the caller's transaction and, where it can be undone, under an entry of
`product_changes`: a product written again since is not undone by an older entry. It knows no order.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast

from app.catalogue import Product
from app.orders import coding
from app.store.engine import Connection
from app.store.search import is_sure, match, needles, number_key, words_of

if TYPE_CHECKING:
    from app.store.tx import Tx

Word = Literal["import", "learned", "edited", "removed"]
Filled: TypeAlias = dict[str, dict[str, dict[str, str]]]  # order id -> line id -> field -> value
KEPT = 200  # changes that can be undone; of imports only the last one
UNNAMED = 0  # a change that nobody undoes: what remotes showed

_OF_SKUS = "FROM products WHERE sku IN (SELECT value FROM json_each(?))"


class ListedProduct(NamedTuple):
    key: int
    product: Product


class ProductChange(NamedTuple):
    seq: int
    at_us: int
    who: str
    word: Word
    products: int


# -- reading ------------------------------------------------------------------------


def read(connection: Connection, skus: Iterable[str]) -> dict[str, Product]:
    """The products with these SKUs, by SKU; those unknown are left out."""
    rows = connection.execute(f"SELECT sku, content {_OF_SKUS}", (json.dumps(list(skus)),))
    return {sku: _product(content) for sku, content in rows}


def named(connection: Connection, code: str) -> Product | None:
    """The product with exactly this SKU, else with this barcode."""
    row = connection.execute(
        "SELECT content FROM products WHERE sku = :code UNION ALL SELECT content FROM"
        " product_barcodes b JOIN products p ON p.key = b.product_key WHERE b.gtin = :code LIMIT 1",
        {"code": code},
    ).fetchone()
    return _product(row[0]) if row else None


def key(connection: Connection, sku: str) -> int:
    """The key of that product, 0 where there is none."""
    row = connection.execute("SELECT key FROM products WHERE sku = ?", (sku,)).fetchone()
    return int(row[0]) if row else 0


def keys(connection: Connection, search: str = "", limit: int = -1) -> array[int]:
    """The keys of the products whose texts hold every word, in the order of their SKUs."""
    wanted = needles(search)
    values: dict[str, Any] = {"limit": limit}
    source, where = "products p", ""
    if wanted:
        source = "search_products s CROSS JOIN products p ON p.key = s.rowid"
        unsure = [needle for needle in wanted if not is_sure(needle)]
        values["words"] = match(wanted)
        values |= {f"n{place}": needle for place, needle in enumerate(unsure)}
        tests = [f"instr(p.words, :n{place})" for place in range(len(unsure))]
        where = " AND ".join(("WHERE search_products MATCH :words", *tests))
    found = connection.execute(
        f"SELECT p.key FROM {source} {where} ORDER BY p.sku_key, p.key LIMIT :limit", values
    )
    return array("q", chain.from_iterable(found))


def rows(connection: Connection, wanted: Sequence[int]) -> list[ListedProduct]:
    """The products with these keys, in that order; one that is gone gives no row."""
    found = connection.execute(
        "SELECT p.key, p.content FROM json_each(?) w CROSS JOIN products p ON p.key = w.value"
        " ORDER BY w.key",
        (json.dumps(list(wanted)),),
    )
    return [ListedProduct(key, _product(content)) for key, content in found]


def last_import(connection: Connection) -> ProductChange | None:
    """The import that can be undone, if there is one; `products` are those it wrote."""
    row = connection.execute(
        "SELECT seq, at, who, word, (SELECT count(*) FROM product_before WHERE change = seq)"
        " FROM product_changes WHERE word = 'import' ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return ProductChange(*row) if row else None


def _product(content: str) -> Product:
    return cast(Product, coding.decode(Product, json.loads(content)))


def _content(product: Product) -> str:
    return json.dumps(coding.encode(product), ensure_ascii=False, separators=(",", ":"))


# -- writing ------------------------------------------------------------------------


def begin(tx: Tx, word: Word, who: str) -> int:
    """Open an entry that can be undone; of imports `keep_import` keeps the last."""
    seq = tx.insert(
        "INSERT INTO product_changes (at, who, word) VALUES (?, ?, ?)", (tx.now_us, who, word)
    )
    tx.execute("DELETE FROM product_changes WHERE word <> 'import' AND seq <= ?", (seq - KEPT,))
    return seq


def keep_import(tx: Tx, change: int) -> bool:
    """The import takes the place of the one before; false where it wrote nothing, and goes."""
    wrote = bool(tx.query("SELECT 1 FROM product_before WHERE change = ? LIMIT 1", (change,)))
    others = "seq <> ?" if wrote else "seq = ?"
    tx.execute(f"DELETE FROM product_changes WHERE word = 'import' AND {others}", (change,))
    return wrote


def put(tx: Tx, products: Iterable[Product], change: int = UNNAMED) -> tuple[int, int]:
    """Write these whole; returns how many are new and how many differ from before."""
    wanted = {product.sku: product for product in products}
    kept = _contents(tx, wanted)
    contents = {sku: _content(product) for sku, product in wanted.items()}
    fresh = [sku for sku in wanted if sku not in kept]
    differing = [sku for sku in wanted if sku in kept and kept[sku] != contents[sku]]
    _remember(tx, change, {sku: kept.get(sku) for sku in (*fresh, *differing)})
    for sku in (*fresh, *differing):
        _write(tx, wanted[sku], contents[sku], change)
    return len(fresh), len(differing)


def remove(tx: Tx, skus: Iterable[str], change: int) -> int:
    """Take these out; returns how many there were."""
    kept = _contents(tx, skus)
    _remember(tx, change, kept)
    for sku in kept:
        _drop(tx, sku)
    return len(kept)


def _contents(tx: Tx, skus: Iterable[str]) -> dict[str, str]:
    return dict(tx.query(f"SELECT sku, content {_OF_SKUS}", (json.dumps(list(skus)),)))


def _remember(tx: Tx, change: int, before: Mapping[str, str | None]) -> None:
    if change != UNNAMED:
        tx.executemany(
            "INSERT OR IGNORE INTO product_before (change, sku, content) VALUES (?, ?, ?)",
            [(change, sku, content) for sku, content in before.items()],
        )


def _write(tx: Tx, product: Product, content: str, change: int) -> None:
    words = words_of(product.texts())
    ((key,),) = tx.query(
        "INSERT INTO products (sku, sku_key, words, change, content) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (sku) DO UPDATE SET words = excluded.words, change = excluded.change,"
        " content = excluded.content RETURNING key",
        (product.sku, number_key(product.sku), words, change, content),
    )
    tx.execute("DELETE FROM search_products WHERE rowid = ?", (key,))
    tx.execute("INSERT INTO search_products (rowid, text) VALUES (?, ?)", (key, words))
    tx.execute("DELETE FROM product_barcodes WHERE product_key = ?", (key,))
    tx.executemany(
        "INSERT OR IGNORE INTO product_barcodes (gtin, product_key) VALUES (?, ?)",
        [(gtin, key) for gtin in product.gtins],
    )


def _drop(tx: Tx, sku: str) -> None:
    ((key,),) = tx.query("SELECT key FROM products WHERE sku = ?", (sku,))
    tx.execute("DELETE FROM search_products WHERE rowid = ?", (key,))
    tx.execute("DELETE FROM products WHERE key = ?", (key,))


# -- undoing ------------------------------------------------------------------------


def note_filled(tx: Tx, change: int, filled: Filled) -> None:
    """Keep with the entry what it put into orders."""
    tx.execute("UPDATE product_changes SET filled = ? WHERE seq = ?", (json.dumps(filled), change))


def undo(tx: Tx, change: int) -> tuple[list[str], Filled]:
    """Put the products back as they were before that entry, but those written again since.

    Returns the SKUs put back and what the entry had put into orders; the entry is gone then.
    """
    entry = tx.query("SELECT word, filled FROM product_changes WHERE seq = ?", (change,))
    if not entry:
        return [], {}
    ((word, filled),) = entry
    rows = tx.query(
        "SELECT b.sku, b.content, p.change FROM product_before b LEFT JOIN products p USING (sku)"
        " WHERE b.change = ?",
        (change,),
    )
    standing = None if word == "removed" else change
    put_back = [(sku, content) for sku, content, now in rows if now == standing]
    for sku, content in put_back:
        if content is None:
            _drop(tx, sku)
        else:
            _write(tx, _product(content), content, UNNAMED)
    tx.execute("DELETE FROM product_changes WHERE seq = ?", (change,))
    return [sku for sku, _ in put_back], json.loads(filled) if filled else {}


def barcode_owners(connection: Connection, gtins: Iterable[str]) -> dict[str, str]:
    """The SKU that each known barcode names."""
    found = connection.execute(
        "SELECT b.gtin, p.sku FROM product_barcodes b JOIN products p ON p.key = b.product_key"
        " WHERE b.gtin IN (SELECT value FROM json_each(?))",
        (json.dumps(list(gtins)),),
    )
    return dict(found.fetchall())


def with_own_barcodes(product: Product, owners: Mapping[str, str]) -> Product:
    """The product without barcodes that name another one."""
    own = tuple(gtin for gtin in product.gtins if owners.get(gtin, product.sku) == product.sku)
    return product if own == product.gtins else replace(product, gtins=own)
