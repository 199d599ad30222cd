"""What orders teach the catalogue, and what the catalogue puts into orders that wait.

An HS code, an origin or a weight is asked once (clerk-tasks T5): a clerk's word for one line is the
product's from then on and goes into every waiting order where that field is empty, never over what
stands there. What a remote shows fills only what nobody knows yet. Customs words are kept here and
never sent (canonical-model 3.4), so nothing of this reaches a remote.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from app import countries
from app.catalogue import ANY, Product
from app.money import from_micros
from app.orders import coding
from app.orders.model import Line, Order
from app.rules import customs
from app.store import listing, products
from app.store.products import Filled
from app.store.views import ListQuery
from app.text import problem_in

if TYPE_CHECKING:
    from app.store.tx import Tx

CUSTOMS = ("hs_code", "origin_country", "net_weight_kg")
SEEN, AT_ONCE = "products_seen", 500  # the journal as far as its orders are noted; per step
LONGEST_SKU = 64  # what can be typed (contract); a remote's longer one is no product
# Orders that papers may still be issued for: the goods are here.
UNFINISHED = ListQuery(
    status=(
        ("order", "draft"), ("order", "open"), ("order", "processing"), ("order", "on_hold"),
        ("order", "other"), ("fulfilment", "none"), ("fulfilment", "awaiting"),
        ("fulfilment", "confirmed"), ("fulfilment", "in_process"), ("fulfilment", "ready"),
        ("fulfilment", "partially_shipped"), ("fulfilment", "other"),
    )
)  # fmt: skip
_ISSUED = (
    "SELECT 1 FROM documents d WHERE d.order_id = o.id AND d.void_reason = ''"
    " AND d.kind <> 'proforma'"
)
_JUDGE_AGAIN = """UPDATE orders SET blocked = NULL
    WHERE list_key IN (SELECT value FROM json_each(:keys)) AND EXISTS (SELECT 1 FROM order_lines l
      WHERE l.order_id = orders.id AND l.sku IN (SELECT value FROM json_each(:skus)))"""
SEARCHED = 8  # products looked for one by one; for more every waiting order is looked at
_LACKING = f"""SELECT DISTINCT o.id FROM json_each(:keys) w
    CROSS JOIN orders o ON o.list_key = w.value CROSS JOIN order_lines l ON l.order_id = o.id
    WHERE l.sku IN (SELECT value FROM json_each(:skus))
      AND (l.hs_code = '' OR l.origin_country = '' OR l.net_weight_kg IS NULL)
      AND NOT EXISTS ({_ISSUED})"""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the catalogue took in; `change` undoes it. `orders` are the waiting ones it filled."""

    change: int
    skus: tuple[str, ...]
    orders: frozenset[str]


# -- putting in ---------------------------------------------------------------------


def completed(
    order: Order, known: Mapping[str, Product], *, but: Collection[str] = frozenset()
) -> Order:
    """The order with its empty customs fields as the catalogue knows them.

    Not in the lines of the ids in `but`. The order itself where nothing is to be put in.
    """
    where = destination(order)
    made = tuple(
        _completed(line, known[line.sku], where)
        if line.sku in known and line.id not in but
        else line
        for line in order.lines
    )
    return order if made == order.lines else replace(order, lines=made)


def destination(order: Order) -> str:
    """The country (alpha-2) whose customs codes the order needs."""
    return order.named("shipping").country or order.arrival_country


def _completed(line: Line, product: Product, where: str) -> Line:
    lacking: dict[str, Any] = {
        name: value
        for name in CUSTOMS
        if not _said(line, name) and (value := _known(product, name, where))
    }
    return replace(line, **lacking) if lacking else line


def _said(line: Line, name: str) -> str | Decimal | None:
    value: str | Decimal | None = getattr(line, name)
    return value


def _known(product: Product, name: str, where: str) -> str | Decimal | None:
    if name == "hs_code":
        return product.hs_code(where)
    value: str | Decimal | None = getattr(product, name)
    return value


def unheard(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


def fill_waiting(
    tx: Tx, known: Mapping[str, Product], who: str, tell: Callable[[int, int], None] = unheard
) -> Filled:
    """Put what these products know into every waiting order; each gets its line in the journal.

    `tell` hears how many orders are looked through, of how many.
    """
    keys, skus = _waiting(tx, known), json.dumps(list(known))
    filled: Filled = {}
    lacking = tx.query(_LACKING, {"keys": keys, "skus": skus})
    for done, (order_id,) in enumerate(lacking):
        tell(done, len(lacking))
        before = tx.order(order_id)
        assert before is not None, "read in this transaction"
        after = completed(before, known)
        if after is not before:
            tx.put_order(after, source="clerk", who=who)
            filled[order_id] = _difference(before, after)
    tx.execute(_JUDGE_AGAIN, {"keys": keys, "skus": skus})
    return filled


def judge_again(tx: Tx, skus: Collection[str]) -> None:
    """What is known of these products changed: whether it stops an order is asked anew."""
    tx.execute(_JUDGE_AGAIN, {"keys": _waiting(tx, skus), "skus": json.dumps(list(skus))})


def _waiting(tx: Tx, skus: Collection[str]) -> str:
    """The list keys of waiting orders, as JSON: at least of those with one of these products."""
    searches = skus if len(skus) <= SEARCHED else [""]
    keys: set[int] = set()
    for search in searches:
        keys.update(listing.keys(tx.connection, replace(UNFINISHED, search=search), tx.now_us))
    return json.dumps(sorted(keys))


def _difference(before: Order, after: Order) -> dict[str, dict[str, str]]:
    return {
        new.id: {
            name: str(coding.encode(_said(new, name)))
            for name in CUSTOMS
            if _said(new, name) != _said(old, name)
        }
        for old, new in zip(before.lines, after.lines, strict=True)
        if old != new
    }


# -- learning -----------------------------------------------------------------------


def taught(before: Order | None, after: Order) -> dict[str, dict[str, str | Decimal]]:
    """The customs words a clerk gave to lines of this order, by SKU."""
    old = {line.id: line for line in before.lines} if before else {}
    found: dict[str, dict[str, str | Decimal]] = {}
    for line in after.lines:
        if line.kind == "product" and is_sku(line.sku):
            known = old.get(line.id, Line())
            for name in CUSTOMS:
                value = _said(line, name)
                if value and value != _said(known, name) and _holds(name, value):
                    found.setdefault(line.sku, {})[name] = value
    return found


def _holds(name: str, value: str | Decimal) -> bool:
    """Is it good enough for every order of the product? An order may hold what is not (yet)."""
    if name == "hs_code":
        return not customs.hs_problem(str(value))
    return name != "origin_country" or countries.is_country(str(value))


def learn(
    tx: Tx, words: Mapping[str, Mapping[str, str | Decimal]], where: str, who: str
) -> Learned | None:
    """Keep a clerk's words and put them into the waiting orders; None where nothing is new.

    The first HS code is the product's everywhere; another one typed for an order to `where`
    (alpha-2) is the code for that country.
    """
    known = products.read(tx.connection, words)
    wiser = {
        sku: product
        for sku, said in words.items()
        if (product := _with(known.get(sku, Product(sku)), said, where)) != known.get(sku)
    }
    return keep(tx, wiser.values(), "learned", who) if wiser else None


def _with(product: Product, said: Mapping[str, str | Decimal], where: str) -> Product:
    changes: dict[str, Any] = {name: value for name, value in said.items() if name != "hs_code"}
    code = customs.hs_digits(str(said.get("hs_code", "")))
    if code and code != product.hs_code(where):
        part = where if product.hs_codes.get(ANY) else ANY
        changes["hs_codes"] = {**product.hs_codes, part: code}
    return replace(product, **changes)


def keep(tx: Tx, wiser: Iterable[Product], word: products.Word, who: str) -> Learned:
    """Write these products and put what they know into the waiting orders."""
    by_sku = {product.sku: product for product in wiser}
    change = products.begin(tx, word, who)
    products.put(tx, by_sku.values(), change)
    return Learned(change, tuple(by_sku), fill_after(tx, change, list(by_sku), who))


def fill_after(
    tx: Tx, change: int, skus: Sequence[str], who: str, tell: Callable[[int, int], None] = unheard
) -> frozenset[str]:
    """Put what these products know now into the waiting orders, under that entry."""
    filled = fill_waiting(tx, products.read(tx.connection, skus), who, tell) if skus else {}
    products.note_filled(tx, change, filled)
    return frozenset(filled)


def undo(tx: Tx, change: int, who: str) -> tuple[list[str], frozenset[str]]:
    """Take a change of the catalogue back, and out of the orders it was put into.

    An order keeps what was typed there since, and all of it once a paper was issued for it.
    Returns the SKUs and the orders that were put back.
    """
    skus, filled = products.undo(tx, change)
    emptied = set()
    for order_id, lines in filled.items():
        order = tx.order(order_id)
        issued = tx.query(
            f"SELECT 1 FROM orders o WHERE id = ? AND EXISTS ({_ISSUED})", (order_id,)
        )
        if order is not None and not issued:
            made = tuple(_emptied(line, lines.get(line.id, {})) for line in order.lines)
            if made != order.lines:
                tx.put_order(replace(order, lines=made), source="clerk", who=who)
                emptied.add(order_id)
    judge_again(tx, skus)
    return skus, frozenset(emptied)


def _emptied(line: Line, put_in: Mapping[str, str]) -> Line:
    blank: dict[str, Any] = {
        name: None if name == "net_weight_kg" else ""
        for name, value in put_in.items()
        if str(coding.encode(_said(line, name))) == value
    }
    return replace(line, **blank) if blank else line


# -- what orders show -----------------------------------------------------------------


def met(tx: Tx, orders: Sequence[Order]) -> list[Order]:
    """New orders of a remote, with what the catalogue knows put in; their customs words are kept.

    Their other words can wait for `catch_up`: a pull is not held up by them.
    """
    skus: set[str] = set()
    telling: dict[str, Line] = {}
    for order in orders:
        for line in order.lines:
            skus.add(line.sku)
            if line.hs_code or line.origin_country or line.net_weight_kg:
                telling.setdefault(line.sku, line)
    _note(tx, telling)
    known = products.read(tx.connection, skus - {""})
    return [completed(order, known) for order in orders] if known else list(orders)


def catch_up(tx: Tx) -> bool:
    """Note the products of the next orders that came in here; false when there are none left."""
    first = int(tx.meta(SEEN) or 0)
    ((last,),) = tx.query(
        "SELECT max(seq) FROM (SELECT seq FROM journal WHERE seq > ? ORDER BY seq LIMIT ?)",
        (first, AT_ONCE),
    )
    if last is None:
        return False
    lines = tx.query(
        "SELECT l.sku, l.gtin, l.name, l.unit, l.hs_code, l.origin_country, l.net_weight_kg"
        " FROM journal j CROSS JOIN order_lines l ON l.order_id = j.order_id"
        " WHERE j.seq > ? AND j.seq <= ? AND j.\"group\" IN ('created', 'imported')"
        " AND l.kind = 'product'",
        (first, last),
    )
    shown: dict[str, Line] = {}
    for sku, gtin, name, unit, hs_code, origin, micros in lines:
        weight = None if micros is None else from_micros(micros)
        shown.setdefault(
            sku,
            Line(
                sku=sku, gtin=gtin, name=name, unit=unit, hs_code=hs_code, origin_country=origin,
                net_weight_kg=weight,
            ),
        )  # fmt: skip
    _note(tx, shown)
    tx.set_meta(SEEN, str(last))
    return True


def _note(tx: Tx, shown: Mapping[str, Line]) -> None:
    """Keep what these lines say of their products and nobody said before."""
    lines = {sku: line for sku, line in shown.items() if is_sku(sku)}
    if not lines:
        return
    known = products.read(tx.connection, lines)
    wiser = [
        product
        for sku, line in lines.items()
        if (product := _shown_by(known.get(sku, Product(sku)), line)) != known.get(sku)
    ]
    owners = products.barcode_owners(tx.connection, [g for p in wiser for g in p.gtins])
    products.put(tx, [products.with_own_barcodes(product, owners) for product in wiser])


def _shown_by(product: Product, line: Line) -> Product:
    """The product with what this line says of it and nobody said before."""
    changes: dict[str, Any] = {
        name: value
        for name in ("unit", "origin_country", "net_weight_kg")
        if not getattr(product, name) and (value := getattr(line, name))
    }
    if line.name and not product.names:
        changes["names"] = {ANY: line.name}
    if line.gtin and not product.gtins:
        changes["gtins"] = (line.gtin,)
    if _holds("hs_code", line.hs_code) and not product.hs_codes:
        changes["hs_codes"] = {ANY: customs.hs_digits(line.hs_code)}
    return replace(product, **changes) if changes else product


def is_sku(sku: str) -> bool:
    """Can a product be kept under this code?"""
    return 0 < len(sku) <= LONGEST_SKU and problem_in(sku, typed=True) is None


def line_of(product: Product, known: Line, where: str) -> Line:
    """A line of this product for an order to that country (alpha-2).

    `known` is its newest line, or an empty one; what the product says goes before it.
    """
    own: dict[str, Any] = {
        "sku": product.sku,
        "gtin": next(iter(product.gtins), known.gtin),
        "name": product.names.get(ANY) or known.name or _any_name(product),
        "unit": product.unit or known.unit,
        "hs_code": product.hs_code(where) or known.hs_code,
        "origin_country": product.origin_country or known.origin_country,
        "net_weight_kg": product.net_weight_kg or known.net_weight_kg,
    }
    if product.price is not None:
        own |= dict.fromkeys(("unit_price", "unit_tax", "unit_gross"))
        own |= {"unit_net": product.price, "currency": product.currency}
    if product.tax_rate is not None:
        own["tax_rate"] = product.tax_rate
    return replace(known, **own)


def _any_name(product: Product) -> str:
    """A name in whatever language has one; its SKU is none."""
    return product.name(ANY) if product.names else ""
