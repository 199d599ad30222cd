"""From an order to the document it becomes: its links, its preflight, its draft, its PDF.

What the verbs on papers share. Nothing here takes a number or writes a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app import documents
from app.commands.desk import Desk
from app.commands.exporter import business_day, company_name, company_of, refused_by
from app.commands.orders import loaded
from app.documents import Document, DocumentRefused, Finding, Kind, Links
from app.documents.catalogued import catalogued
from app.orders.model import Order
from app.orders.problems import Refused
from app.store import paper_links, papers, products
from app.store.engine import Connection
from app.store.views import DocumentRow

if TYPE_CHECKING:
    from app import rendering
    from app.rendering import Fonts

INVOICE = "commercial-invoice"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which paper of an order: its kind and, of the goods, one shipment's or one seller's alone."""

    kind: str
    shipment: str = ""
    seller: str = ""


@lru_cache(maxsize=4)
def fonts(cache: Path) -> Fonts:
    """The faces of papers, cut once per profile and loaded once per process."""
    from app.rendering import Fonts

    return Fonts(cache)


def order_of(desk: Desk, order_id: str) -> Order:
    """The order of that id as its papers show it. Raises Refused if there is none."""
    return on_paper(desk, loaded(desk, order_id))


def on_paper(desk: Desk, order: Order) -> Order:
    """The order with what the catalogue says of its products, as its papers show it."""
    with desk.store.read() as reader:
        return with_products(reader, order)


def with_products(reader: Connection, order: Order) -> Order:
    """The order with what the catalogue says of its products."""
    known = products.read(reader, [line.sku for line in order.lines if line.sku])
    return catalogued(order, known) if known else order


def preflight(
    desk: Desk, order: Order, asked: Asked, *, issuing: bool = False
) -> tuple[Finding, ...]:
    """What customs or VAT rules would refuse, and what no font can draw (document-rules 3.1)."""
    company = company_of(desk, order)
    with desk.store.read() as connection:
        links = links_of(connection, order, asked)
    return documents.preflight(
        order,
        company,
        asked.kind,
        business_day=business_day(desk, company),
        company_name=company_name(desk, order),
        issuing=issuing,
        charset=fonts(desk.paths.cache).charset,
        shipment=asked.shipment,
        seller=asked.seller,
        links=links,
    )


def papers_of(order: Order, kind: str, shipment: str = "") -> list[Asked]:
    """Which papers an issue of that kind makes: one, or an invoice for each of several sellers.

    Raises Refused for a shipment that the order does not have.
    """
    try:
        own = documents.paper_kind(order, kind) == INVOICE
        sellers = documents.sellers_in(order, shipment) if own else ()
    except DocumentRefused as refused:
        raise refused_by(refused.findings) from None
    return [Asked(kind, shipment, seller) for seller in sellers or ("",)]


def all_papers_of(connection: Connection, order: Order, kind: str) -> list[Asked]:
    """Those of an order in a batch: a paper for each of several shipments where goods are counted.

    So is the invoice once a shipment has its own, else the goods of the others never got one.
    Raises Refused for a kind nobody knows.
    """
    made = _made(order, kind)
    apart = not documents.PLANS[made].priced or (
        made == INVOICE and paper_links.invoiced_apart(connection, order.id)
    )
    several = apart and len(order.shipments) > 1
    shipments = [one.id for one in order.shipments] if several else [""]
    return [asked for shipment in shipments for asked in papers_of(order, kind, shipment)]


def standing(connection: Connection, order: Order, asked: Asked) -> list[DocumentRow]:
    """The issued papers that hold for what is asked; none where it is to be issued."""
    kind = _made(order, asked.kind)
    shipment = documents.covered_shipment(order, kind, asked.shipment)
    return papers.standing(connection, order.id, kind, shipment, asked.seller)


def copies_asked(desk: Desk, order: Order, kind: str) -> int:
    """How many copies of that kind of paper go with this order (document-rules 3.1)."""
    company = company_of(desk, order)
    day = business_day(desk, company)
    return documents.copies_asked(order, company, _made(order, kind), day)


def _made(order: Order, kind: str) -> Kind:
    try:
        return documents.paper_kind(order, kind)
    except DocumentRefused as refused:
        raise refused_by(refused.findings) from None


def draft(desk: Desk, order: Order, asked: Asked, language: str = "") -> Document:
    with desk.store.read() as connection:
        links = links_of(connection, order, asked)
    return built(desk, order, asked, language=language, links=links)


def links_of(connection: Connection, order: Order, asked: Asked) -> Links:
    """What was issued for the same goods; nothing for a shipment that the order does not have."""
    try:
        shipment = documents.covered_shipment(order, asked.kind, asked.shipment)
    except DocumentRefused:
        return documents.NO_LINKS
    return paper_links.links(connection, order.id, shipment, asked.seller)


def built(
    desk: Desk,
    order: Order,
    asked: Asked,
    *,
    language: str = "",
    number: str = "",
    version: int = 1,
    issued_us: int = 0,
    links: Links,
) -> Document:
    company = company_of(desk, order)
    try:
        return documents.build(
            order,
            company,
            asked.kind,
            business_day=business_day(desk, company, issued_us),
            number=number,
            version=version,
            issued_us=issued_us or desk.clock.now_us(),
            language=language,
            shipment=asked.shipment,
            seller=asked.seller,
            links=links,
        )
    except DocumentRefused as refused:
        raise refused_by(refused.findings) from None


def render(desk: Desk, document: Document) -> rendering.Paper:
    """The document's PDF. Raises Refused for a character that no font has."""
    from app.rendering import GlyphMissing, typeset

    try:
        return typeset(document, fonts(desk.paths.cache))
    except GlyphMissing as missing:
        raise Refused.of("text", "", missing.said) from None


def refuse_undrawable(desk: Desk, document: Document) -> None:
    """Raise Refused, before a number is taken, for a character that no font has."""
    from app.rendering import GlyphMissing, check_glyphs

    try:
        check_glyphs(document, document.to_json(), fonts(desk.paths.cache).charset)
    except GlyphMissing as missing:
        raise Refused.of("text", "", missing.said) from None
