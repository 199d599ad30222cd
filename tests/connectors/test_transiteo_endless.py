"""Transiteo pages nothing: 100 000 orders come in one answer, and memory stays as it was."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest

from app.clock import SystemClock
from app.connectors import registry
from app.connectors.contract import Account, Decoded
from tests.connectors.loopback import Given, Line

pytestmark = pytest.mark.no_cover  # measured by shorter tests

ORDERS = 100_000
AT_ONCE = 500  # orders in a chunk
GROWTH_KB = 20_000  # the answer has over 60 MB
ROW = (
    '{{"order_id":"{0}","invoice_id":"F-{0}","order_date_hour":1753175951270,"currency":"EUR",'
    '"customer_firstname":"Gauthier","customer_lastname":"Legrix","customer_country":"FRA",'
    '"customer_address":"4 Rue des Moulins","customer_zipcode":"67000",'
    '"customer_city":"Strasbourg","customer_email":"gauthier{0}@example.com",'
    '"departure_country":"FRA","arrival_country":"FRA","order_statut":"Expédié",'
    '"products":[{{"sku":"SKU{0}","quantity":1,"unit_price":22.2100,"unit_price_currency":"EUR",'
    '"amount_duty":0,"amount_vat":4.44,"amount_specialtaxes":0,"seller_id":"001"}}],'
    '"amount_products":22.21,"amount_shipping":10,"amount_duty":0,"amount_vat":4.44,'
    '"customer_documents":null,"canceled":null,"export_invoice_url":[]}}'
)


def endless(peer: Any, _: bytes) -> None:
    """The list, made as it is sent."""
    peer.settimeout(60)
    peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for begin in range(0, ORDERS, AT_ONCE):
        rows = ",".join(ROW.format(n) for n in range(begin, begin + AT_ONCE))
        piece = (("[" if begin == 0 else ",") + rows).encode()
        peer.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
    peer.sendall(b"1\r\n]\r\n0\r\n\r\n")


def resident_kb() -> int:
    """What this process holds in memory now, as Linux tells it."""
    rows = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("VmRSS"))


def test_an_unpaged_list_is_read_piece_by_piece() -> None:
    there = Line(endless)
    account = Account("A1", "shop", "transiteo", there.url)
    remote = registry.build(account, Given({"id_token": "TOKEN"}), SystemClock())
    seen, before, most, complete = 0, 0, 0, False
    for page in remote.pages(None):
        assert all(isinstance(item, Decoded) for item in page.items)
        seen += len(page.items)
        complete = page.complete
        if seen == AT_ONCE * 2:
            gc.collect()
            before = resident_kb()
        most = max(most, resident_kb())
    remote.close()
    there.close()
    assert (seen, complete, len(there.heads)) == (ORDERS, True, 1)
    assert most - before < GROWTH_KB, f"{most - before} kB more than after the first orders"
