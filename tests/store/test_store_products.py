"""Products in the store: found by any fragment, one owner a barcode, every change undone whole."""

from __future__ import annotations

from decimal import Decimal

from app.catalogue import Product
from app.store import Store, products

SHOES = Product(
    "V01-39",
    names={"": "Shoes, leather", "ro": "Pantofi din piele"},
    short_names={"en-35": "Leather shoes"},
    gtins=("5901234123457", "96385074"),
    hs_codes={"": "640399", "US": "6403999065"},
    origin_country="IT",
    net_weight_kg=Decimal("0.85"),
    unit="PR",
)
MUG = Product("MUG-10", names={"": "Mug, stoneware, łuk"})
CAP = Product("MUG-9", names={"": "Cap of wool"})


def put(store: Store, *made: Product) -> int:
    with store.write() as tx:
        change = products.begin(tx, "edited", "ana")
        products.put(tx, made, change)
    return change


def undo(store: Store, change: int) -> list[str]:
    with store.write() as tx:
        return products.undo(tx, change)[0]


def found(store: Store, search: str = "") -> list[str]:
    with store.read() as reader:
        keys = products.keys(reader, search)
        return [row.product.sku for row in products.rows(reader, keys)]


def kept(store: Store, *skus: str) -> dict[str, Product]:
    with store.read() as reader:
        return products.read(reader, skus)


def test_a_product_comes_back_whole(store: Store) -> None:
    put(store, SHOES)
    assert kept(store, "V01-39", "none") == {"V01-39": SHOES}


def test_they_are_found_by_any_fragment_in_the_order_people_count(store: Store) -> None:
    put(store, SHOES, MUG, CAP)
    assert found(store) == ["MUG-9", "MUG-10", "V01-39"]
    assert found(store, "mug") == ["MUG-9", "MUG-10"]
    assert [found(store, text) for text in ("LUK", "pant piele", "123412", "64039990", "v0")] == [
        ["MUG-10"], ["V01-39"], ["V01-39"], ["V01-39"], ["V01-39"],
    ]  # fmt: skip
    assert found(store, 'a* OR "x') == []


def test_a_changed_text_is_found_and_the_old_one_is_not(store: Store) -> None:
    put(store, MUG)
    put(store, Product("MUG-10", names={"": "Beaker"}))
    assert (found(store, "beaker"), found(store, "stoneware")) == (["MUG-10"], [])


def test_a_code_names_a_sku_or_a_barcode(store: Store) -> None:
    put(store, SHOES, Product("5901234123457"))
    with store.read() as reader:
        names = [products.named(reader, code) for code in ("96385074", "5901234123457", "9638507")]
    assert [name and name.sku for name in names] == ["V01-39", "5901234123457", None]


def test_the_first_product_keeps_a_barcode(store: Store) -> None:
    put(store, SHOES)
    put(store, Product("OTHER", gtins=("96385074",)))
    with store.read() as reader:
        assert products.barcode_owners(reader, ["96385074", "1"]) == {"96385074": "V01-39"}
        named = products.named(reader, "96385074")
    assert named == SHOES


def test_unchanged_products_are_not_written(store: Store) -> None:
    with store.write() as tx:
        assert products.put(tx, [SHOES, MUG]) == (2, 0)
    with store.write() as tx:
        assert products.put(tx, [SHOES, Product("MUG-10")]) == (0, 1)


def test_a_change_is_undone_whole(store: Store) -> None:
    put(store, MUG)
    change = put(store, SHOES, Product("MUG-10", names={"": "Beaker"}))
    assert sorted(undo(store, change)) == ["MUG-10", "V01-39"]
    assert kept(store, "MUG-10", "V01-39") == {"MUG-10": MUG}
    assert (found(store, "stoneware"), found(store, "shoes")) == (["MUG-10"], [])
    assert undo(store, change) == []


def test_what_was_written_since_is_not_undone(store: Store) -> None:
    change = put(store, SHOES, MUG)
    beaker = Product("MUG-10", names={"": "Beaker"})
    put(store, beaker)
    assert undo(store, change) == ["V01-39"]
    assert kept(store, "MUG-10", "V01-39") == {"MUG-10": beaker}


def test_what_was_taken_out_comes_back_once(store: Store) -> None:
    made = put(store, SHOES)
    with store.write() as tx:
        gone = products.begin(tx, "removed", "ana")
        assert products.remove(tx, ["V01-39", "none"], gone) == 1
    assert found(store) == []
    assert undo(store, made) == []
    assert undo(store, gone) == ["V01-39"]
    assert kept(store, "V01-39") == {"V01-39": SHOES}


def test_only_the_last_import_can_be_undone(store: Store) -> None:
    changes = []
    for sku in ("A", "B"):
        with store.write() as tx:
            changes.append(products.begin(tx, "import", "ana"))
            products.put(tx, [Product(sku)], changes[-1])
            assert products.keep_import(tx, changes[-1])
    with store.write() as tx:
        assert not products.keep_import(tx, products.begin(tx, "import", "ana"))
    assert undo(store, changes[0]) == []
    with store.read() as reader:
        last = products.last_import(reader)
    assert last is not None
    assert (last.seq, last.word, last.products) == (changes[1], "import", 1)
    assert undo(store, changes[1]) == ["B"]
    assert found(store) == ["A"]
