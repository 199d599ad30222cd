"""Orders and companies for the tests of papers, with names and numbers as people have them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from app.documents import Company
from app.documents.company import Bank, Signatory
from app.orders.model import (
    Line,
    Option,
    Order,
    Package,
    Party,
    RemoteDocument,
    Shipment,
    Status,
)

DAY = "2026-11-20"

CASA = Company(
    name="Casa Pantofului SRL",
    line1="Strada Fabrica de Chibrituri 24",
    city="București",
    postcode="RO-050183",
    country="RO",
    email="export@casapantofului.example",
    phone="+40 21 555 0142",
    vat="RO18547290",
    eori="RO18547290",
    registration="J40/4411/2006",
    time_zone="Europe/Bucharest",
    language="ro",
    bank=Bank("BCR", "RO49 AAAA 1B31 0075 9384 0000", "RNCBROBU"),
    signatory=Signatory("Ioana Văcărescu", "export clerk"),
)

CHISINAU = Party(
    full_name="John Smith",
    line1="Strada Alexandru cel Bun 54, ap. 12",
    city="Chișinău",
    postcode="MD-2012",
    country="MD",
    phone="+373 22 555 018",
    email="john.smith@example.com",
)


def shop_order(*, invoiced: bool) -> Order:
    """MerchantPro's documented order 12345001, with the customs data a clerk adds for Moldova."""
    sandal = Line(
        id="l1",
        name="Women’s sandals, upper of leather with crystal trim, outer sole of rubber",
        product_id="259",
        sku="259",
        quantity=Decimal(1),
        unit="PR",
        unit_net=Decimal("184.03"),
        unit_tax=Decimal("34.96"),
        unit_gross=Decimal("218.99"),
        line_net=Decimal("184.03"),
        line_tax=Decimal("34.96"),
        line_gross=Decimal("218.99"),
        tax_name="TVA",
        tax_rate=Decimal(19),
        hs_code="6403.99.11",
        origin_country="IT",
        net_weight_kg=Decimal("0.62"),
        options=(Option("size", "38"),),
    )
    dress = replace(
        sandal,
        id="l2",
        name="Women’s sandals, upper of leather, outer sole of rubber, flat, for everyday wear",
        sku="260",
        product_id="260",
        quantity=Decimal(2),
        unit_net=Decimal("98.34"),
        unit_tax=Decimal("18.69"),
        unit_gross=Decimal("117.03"),
        line_net=Decimal("196.68"),
        line_tax=Decimal("37.38"),
        line_gross=Decimal("234.06"),
        hs_code="64039938",
        origin_country="VN",
        net_weight_kg=Decimal("0.54"),
        options=(Option("sizes", "37, 39"),),
    )
    paper = RemoteDocument("invoice", number="0000010", prefix="SERIE", app="billing")
    return Order(
        id="01J",
        number="12345001",
        currency="RON",
        departure_country="RO",
        incoterm="DAP",
        incoterm_place="Chișinău",
        buyer_reference="JS-3",
        carrier_export="Poșta Română",
        tracking_no="EE 123 456 751 RO",
        payment_method="cash_delivery",
        payment_method_name="Cash on delivery",
        context={"locale": "ro_RO"},
        parties={"billing": CHISINAU, "shipping": CHISINAU},
        lines=(sandal, dress),
        amounts={"total": Decimal("453.05")},
        shipments=(
            Shipment(id="s1", packages=(Package(kind="carton", gross_kg=Decimal("2.15")),)),
        ),
        documents=(paper,) if invoiced else (),
        status={"payment": Status("awaiting", "awaiting")},
    )


CARPAT = Company(
    name="Carpat Tools Export SRL",
    line1="Calea Zărnești 110",
    city="Zărnești",
    region="jud. Brașov",
    postcode="RO-505800",
    country="RO",
    email="export@carpat.example",
    phone="+40 268 555 019",
    vat="RO27301163",
    eori="RO27301163",
    rex="ROREX27301163",
    registration="J08/1177/2010",
    time_zone="Europe/Bucharest",
    language="en",
    bank=Bank("Banca Transilvania", "RO49AAAA1B31007593840000", "BTRLRO22"),
    signatory=Signatory("Radu Șoimu", "export manager"),
)

# description; SKU, HS code, origin, unit, unit value, kilograms of one
TOOLS = (
    ("Screwdriver set, steel, 6 pieces, for hand use",
     "SD-6-PH", "82054000", "DE", "SET", "12.40", "0.64"),
    ("Work gloves, nitrile coated, of polyester knit",
     "GL-NIT-9", "61161020", "PK", "PR", "1.90", "0.061"),
    ("Wood screws, steel, zinc plated, 4 × 40 mm, box of 200",
     "WS-4-40", "73181410", "IT", "BX", "6.45", "0.91"),
    ("Claw hammer, steel head, fibreglass handle, 450 g",
     "HM-450", "82052000", "CN", "", "8.10", "0.78"),
    ("Cable ties, nylon, 200 × 4.8 mm, bag of 100",
     "CT-200", "39269097", "RO", "BG", "2.15", "0.165"),
    ("Padlock, brass, 40 mm, two keys",
     "PL-40", "83011000", "CZ", "", "10.20", "0.245"),
    ("Measuring tape, steel, 5 m",
     "TM-5", "90178010", "CN", "", "4.35", "0.23"),
    ("LED work lamp, rechargeable, lithium-ion battery installed (UN 3481)",
     "LW-20", "85131000", "CN", "", "31.75", "0.69"),
    ("Adjustable spanner, chrome-vanadium steel, 250 mm",
     "AW-250", "82041200", "TW", "", "9.85", "0.512"),
    ("Safety goggles, polycarbonate, clear",
     "GG-CLR", "90049090", "PL", "", "5.60", "0.085"),
    ("Sanding discs, paper backed, grit 120, pack of 25",
     "SA-120", "68052000", "FI", "PK", "7.05", "0.31"),
    ("Drill bits for metal, HSS, 1 to 10 mm, 19 pieces",
     "DB-HSS-19", "82075060", "DE", "SET", "24.90", "0.455"),
    ("Extension lead, 3 × 1.5 mm², 10 m, type G plug",
     "EL-10-G", "85444290", "RO", "", "17.30", "1.42"),
)  # fmt: skip
# What the catalogue calls some of them in the languages of papers
SPOKEN = {
    "SD-6-PH": {"name_fr": "Jeu de tournevis en acier, 6 pièces, à main",
                "name_ro": "Set de șurubelnițe din oțel, 6 bucăți, de mână"},
    "GL-NIT-9": {"name_fr": "Gants de travail en tricot de polyester, enduits de nitrile",
                 "name_ro": "Mănuși de lucru din tricot de poliester, acoperite cu nitril"},
    "LW-20": {"name_fr": "Lampe de travail à LED, rechargeable, batterie au lithium-ion intégrée "
                         "(UN 3481), pour chantiers et ateliers",
              "name_ro": "Lampă de lucru cu LED, reîncărcabilă, cu acumulator litiu-ion montat "
                         "(UN 3481), pentru șantiere și ateliere"},
}  # fmt: skip
QUANTITIES = (2, 10, 5, 4, 12, 50, 6, 20, 3, 8, 15, 9)


def tool_line(i: int) -> Line:
    name, sku, hs_code, origin, unit, price, weight = TOOLS[i % len(TOOLS)]
    return Line(
        id=f"l{i}",
        name=name,
        sku=f"{sku}-{chr(65 + i // len(TOOLS) % 26)}",
        gtin=str(5947000000000 + i * 7919),
        quantity=Decimal(QUANTITIES[i % len(QUANTITIES)]),
        unit=unit,
        unit_net=Decimal(price),
        unit_tax=Decimal(0),
        hs_code=hs_code,
        origin_country=origin,
        net_weight_kg=Decimal(weight),
        attributes=SPOKEN.get(sku, {}),
    )


def tools_order(lines: int) -> Order:
    """A merchant's order from Romania to the United Kingdom, any number of lines, exempt export."""
    consignee = Party(
        company="Pennine Builders’ Merchants Ltd",
        full_name="Ellie Braithwaite",
        line1="Goods-in, Unit 7, Calder Trading Estate",
        line2="Lower Quarry Road",
        city="Huddersfield",
        postcode="HD5 0RR",
        country="GB",
        phone="+44 1484 555 017",
        email="goodsin@pennine.example",
        vat_no="GB 123 4567 82",
        eori="GB123456782000",
    )
    buyer = Party(
        company="Pennine Group Holdings plc",
        line1="Accounts payable, 40 Park Row",
        city="Leeds",
        postcode="LS1 5EQ",
        country="GB",
        vat_no="GB 123 4567 82",
    )
    packages = tuple(
        Package(kind=kind, gross_kg=Decimal("16.50")) for kind in ["pallet"] * 2 + ["carton"] * 14
    )
    return Order(
        id="01K",
        number="W-2026-004711",
        currency="EUR",
        departure_country="RO",
        incoterm="DAP",
        incoterm_place="Huddersfield",
        buyer_reference="PO 88120-B",
        carrier_export="DSV Road",
        tracking_no="CMR RO-26-118204",
        payment_method="30 days net",
        parties={"billing": buyer, "shipping": consignee},
        lines=tuple(tool_line(i) for i in range(lines)),
        amounts={"shipping": Decimal("185.00"), "discount_total": Decimal("157.92")},
        shipments=(Shipment(id="s1", packages=packages),),
    )


@st.composite
def orders(draw: st.DrawFn) -> Order:
    """Any order of computed amounts: few to many lines, all kinds of currency, VAT and route."""
    lines = draw(
        st.lists(
            st.builds(
                Line,
                name=st.text("abc äșł×й ", min_size=1, max_size=80),
                quantity=st.decimals("0.001", "9999", places=3),
                unit_net=st.decimals("0.0001", "99999", places=4),
                tax_rate=st.sampled_from([None, Decimal(0), Decimal(19), Decimal("5.5")]),
                origin_country=st.sampled_from(["", "RO", "CN"]),
            ),
            min_size=1,
            max_size=30,
        )
    )
    destination = draw(st.sampled_from(["RO", "DE", "US", "GB"]))
    currency = draw(st.sampled_from(["EUR", "JPY", "KWD", "RON"]))
    shipping = draw(st.decimals("0", "500", places=2))
    return replace(
        tools_order(1),
        lines=tuple(lines),
        currency=currency,
        amounts={"shipping": shipping},
        parties={"shipping": replace(CHISINAU, country=destination)},
    )
