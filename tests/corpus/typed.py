"""What a person or a script writes into one field of an order, and what becomes of it.

`REFUSED`, `KEPT` and `NORMALISED` are for the order's JSON (console, import), whose numbers have
a point; `EDITOR` is for typed text, whose numbers follow the desk.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.wire import JsonValue

JsonObject = dict[str, JsonValue]
Field = Callable[[JsonValue], JsonObject]
WHERE: dict[str, Field] = {
    "quantity": lambda value: {"lines": [{"sku": "A", "quantity": value}]},
    "price": lambda value: {"lines": [{"sku": "A", "unit_price": value}]},
    "currency": lambda value: {"currency": value},
    "time": lambda value: {"ordered_at": value},
    "name": lambda value: {"parties": {"shipping": {"full_name": value}}},
    "country": lambda value: {"parties": {"shipping": {"country": value}}},
    "sku": lambda value: {"lines": [{"sku": value}]},
    "note": lambda value: {"notes": {"customer": value}},
    "number": lambda value: {"number": value},
}
PATHS = {
    "quantity": "lines[0].quantity",
    "price": "lines[0].unit_price",
    "currency": "currency",
    "time": "ordered_at",
    "name": "parties.shipping.full_name",
    "country": "parties.shipping.country",
    "sku": "lines[0].sku",
    "note": "notes.customer",
    "number": "number",
}

REFUSED: list[tuple[str, JsonValue]] = [
    # numbers: 1–29
    *[("price", text) for text in ("NaN", "Infinity", "-Infinity", "1e400", "1e-400", "1e3", "0x10",
                                   "1_000", "12,50", "1.234,56", "1,234.56", "9" * 5000,
                                   "12345678901234567890123.45", "0.30000000000000004")],
    ("quantity", "9223372036854775807"),
    ("quantity", True),
    ("price", {"amount": "19.99"}),
    ("price", Decimal("1e3")),
    ("price", Decimal("0.0000001")),
    ("price", [1]),
    *[("currency", text) for text in ("EURO", "€", "XXX", "EU", "XAU")],
    # dates: 35–50
    *[("time", text) for text in ("2024-02-30T10:00:00Z", "2023-02-29T10:00:00Z",
                                  "2024-02-29T24:00:00Z", "2024-06-30T23:59:60Z", "05/12/2019",
                                  "2024-05-12", "2024-05-12T10:00:00", "0000-00-00 00:00:00",
                                  "9999-12-31T00:00:00Z", "1753175951270", "tomorrow",
                                  "2024-W01-1T00:00:00Z", "1969-12-31T23:59:59Z",
                                  "2024-05-12T10:00:00+0200")],
    ("time", 1753175951270),
    # texts: 53–69
    *[("name", text) for text in ("a\x00b", "\ud800", "a\x0bb", "a\x7fb", "a\nb", "x" * 10_000)],
    *[("sku", text) for text in ("A\t1", "A\r\n1")],
    ("note", "x" * 10_001),
    ("note", "a\x1fb"),
    *[("country", text) for text in ("France", "XI", "ZZ", "R0")],
    ("number", "1\n2"),
    ("number", 7),
]  # fmt: skip

KEPT: list[tuple[str, str]] = [
    *[("name", text) for text in (
        "<b>Ana</b>", "<script>alert(1)</script>", "&nbsp;]]><!--", '<img src="/etc/hostname"/>',
        '<a href="javascript:1">x</a>', "<font color=\"[[[getattr(pow,'x')]]]\">", "{0} %s %n",
        "${jndi:ldap://x}", "{{7*7}}", "'; DROP TABLE orders;--", '"a* OR NEAR(', "col:x", "100%_",
        "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "＝1",
        "👩‍👩‍👧‍👦 🇷🇴 👍🏽", "محمد", "דוד", "สมชาย", "देव", "中村",
        "Nguyễn", "გიორგი", "Șțefan Łukasz",
        "İıßﬁ", "x\u202egpj", "Z" + "\u0301" * 100, "Mu\u0308ller", "__proto__", "NULL", "null",
    )],
    *[("sku", text) for text in ("00012", "1E5", "2-3", "MAR1", "4006381333931234", " A1 ", "А1")],
    *[("number", text) for text in ("001", "1", "01", "95750870.3", "FV/001/2026", "..", "a?x=1#f",
                                    "../../admin", "%2e%2e", "9007199254740993")],
]  # fmt: skip

NORMALISED = [
    ("quantity", "+5", "5"),
    ("quantity", " 5 ", "5"),
    ("quantity", "5\u00a0", "5"),
    ("quantity", "\u22125", "-5"),
    ("quantity", "-0.00", "0"),
    ("quantity", "１２", "12"),
    ("quantity", "1.500000", "1.5"),
    ("price", "13749.1667", "13749.1667"),
    ("price", "19.9", "19.90"),
    ("currency", "eur", "EUR"),
    ("country", "FRA", "FR"),
    ("country", "fr", "FR"),
    ("country", "EL", "GR"),
    ("country", "UK", "GB"),
    ("note", "a\r\nb\u2028c\rd", "a\nb\nc\nd"),
]

R = "refused"
DAY_US = 86_400_000_000

# number · path of the order or column of a line · text · decimal sign of the desk · what is read
EDITOR: list[tuple[int, str, str, str, object]] = [
    *[(1, "unit_net", text, ".", R) for text in ("NaN", "nan", "sNaN", "-NaN")],
    *[(2, "unit_net", text, ".", R) for text in ("Infinity", "-inf", "∞")],
    *[(3, "unit_net", text, ".", R) for text in ("1e400", "1E5", "9" * 13, "9" * 5000)],
    (4, "unit_net", "1e-400", ".", R),
    (5, "unit_net", "0.30000000000000004", ".", R),
    (6, "unit_net", "1234567890123456.78", ".", R),
    (9, "quantity", "9223372036854775808", ".", R),
    *[(11, "unit_net", "12,50", sign, Decimal("12.50")) for sign in ",."],
    *[(12, "unit_net", text, sign, Decimal("1234.56"))
      for text in ("1.234,56", "1,234.56") for sign in ",."],
    (12, "unit_net", "1.234", ",", R),
    (12, "unit_net", "1,234", ".", R),
    (13, "unit_net", "٣٫٥", ".", Decimal("3.5")),
    (13, "unit_net", "١٬٢٣٤٫٥", ",", Decimal("1234.5")),
    (14, "quantity", "１２", ".", Decimal(12)),
    *[(15, "unit_net", text, ".", R) for text in ("0x10", "1_000", "1e3", "1+1", "=1+1", "½", "²")],
    (16, "unit_net", "-0.00", ".", Decimal(0)),
    (17, "quantity", "+5", ".", Decimal(5)),
    (18, "quantity", " 5 ", ".", Decimal(5)),
    (19, "quantity", "5\u00a0", ".", Decimal(5)),
    (20, "quantity", "\u22125", ".", Decimal(-5)),
    (24, "quantity", "1,5", ",", Decimal("1.5")),
    (25, "unit_net", "13749.1667", ".", Decimal("13749.1667")),
    (27, "quantity", "true", ".", R),
    (27, "quantity", "", ".", R),
    (33, "currency", "eur", ".", "EUR"),
    *[(39, "ordered_at", text, ".", R) for text in (
        "2024-02-30", "2023-02-29", "30.2.2024", "29 Feb 2023", "0000-00-00", "32.1.2024",
        "1.13.2024", "2024-01-01 24:00", "2016-12-31 23:59:60", "yesterday", "1 2 3 4", ".", "-",
        "1.1.99999999999", "1.1." + "9" * 5000, "1.1.10000",
        "²/²/²", "now now", "12:", ":", "1753175951270", "12 Xyz 2024", "2024-01-01T10:00+99:00")],
    (46, "ordered_at", "5.12.2019", ".", 18_235 * DAY_US),
    (46, "ordered_at", "05/12/2019", ".", 18_235 * DAY_US),
    (48, "ordered_at", "2019-12-05", ".", 18_235 * DAY_US),
    *[(55, "number", text, ".", R) for text in ("a\0b", "\ud800", "a\x0bb", "a\x7fb", "a\nb")],
    (54, "number", "x" * 10_000, ".", R),
    (54, "notes.customer", "x" * 10_001, ".", R),
    (54, "notes.customer", "x" * 10_000, ".", "x" * 10_000),
    *[(68, "sku", text, ".", R) for text in ("A\t1", "A\r\n1")],
    (69, "sku", " A1 ", ".", "A1"),
    *[(70, "parties.shipping.full_name", text, ".", text) for text in (
        "<b>Ana</b>", "<script>alert(1)</script>", "&nbsp;]]><!-- x", '<img src="/etc/hostname"/>',
        "{0} %s %n", "${jndi:ldap://x}", "{{7*7}}", "'; DROP TABLE orders;--", '"a* OR NEAR(',
        '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "＝1", "x\u202egpj", "👩‍👩‍👧‍👦 🇷🇴",
        "Z" + "\u0301" * 500, "Mu\u0308ller", "محمد", "İıßﬁ", "NULL", "__proto__")],
    *[(82, "sku", text, ".", text) for text in (
        "00012", "1E5", "2-3", "MAR1", "4006381333931234", "А1")],
]  # fmt: skip
