"""What a remote may send in one field of an order, as JSON text, and what becomes of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal as D

Q = "quarantined"
ANY = "kept, as whatever it is"  # the order comes; the field's canonical form is its own affair


@dataclass(frozen=True)
class Item:
    """`wire` is the value's JSON text; `place` names the field (see `places`)."""

    number: int
    place: str
    wire: str
    kept: object


def _all(number: int, place: str, kept: object, *wires: str) -> list[Item]:
    return [Item(number, place, wire, kept) for wire in wires]


def _kept(number: int, place: str, *texts: str) -> list[Item]:
    """Texts that come back to the character."""
    return [Item(number, place, json.dumps(text, ensure_ascii=False), text) for text in texts]


NUMBERS = [
    *_all(1, "amount", Q, "NaN"),
    *_all(2, "amount", Q, "Infinity", "-Infinity"),
    *_all(3, "amount", Q, "1e400", "-1E+400"),
    *_all(4, "amount", Q, "1e-400"),
    *_all(5, "amount", D("0.3"), "0.30000000000000004"),
    *_all(6, "amount", D("1234567890123.456789"), "1234567890123.456789"),
    # beyond what millionths in 64 bits hold (architecture: money is integers ×10⁻⁶)
    *_all(7, "amount", Q, "1234567890123456.78", "12345678901234567890123.45"),
    *_all(9, "quantity", Q, "9223372036854775808", "-9223372036854775808", "1e15"),
    *_all(10, "amount", Q, "9" * 5000, "0." + "1" * 5000),
    *_all(11, "amount", Q, '"12,50"'),
    *_all(12, "amount", Q, '"1.234,56"', '"1,234.56"'),
    *_all(13, "amount", Q, '"٣٫٥"'),
    *_all(14, "amount", Q, '"１２"'),
    *_all(15, "amount", Q, '"0x10"', '"1_000"', '"1e3"'),
    *_all(15, "amount", D(1000), "1e3"),
    *_all(16, "amount", D(0), "-0.00", "0E+3"),
    *_all(17, "amount", D(5), '"+5"'),
    *_all(18, "amount", Q, '" 5 "', '"5\\n"'),
    *_all(19, "amount", Q, '"5\\u00a0"'),
    *_all(20, "amount", Q, '"\\u22125"'),
    *_all(24, "quantity", D("1.5"), "1.5", "1.500"),
    *_all(25, "price", D("13749.1667"), "13749.1667"),
    *_all(27, "amount", Q, "true", "false"),
    *_all(27, "quantity", Q, "true", "null", '""', '"NaN"', '"Infinity"', "[]", "{}", "[1]"),
    *_all(28, "amount", D("19.99"), '"19.99"'),
    *_all(29, "amount", Q, '{"amount":19.99}', "[19.99]"),
    *_all(52, "amount", None, "null", '""'),
    *_all(120, "price", D(0), "0", "0.00"),
    *_all(120, "price", D("-12.5"), "-12.50"),
    *_all(120, "quantity", D(-1), "-1"),
]  # fmt: skip

DAY_US = 1_575_561_083_000_000  # 2019-12-05T15:51:23Z
DATES = [
    *_all(35, "ms", 1_753_175_951_270_000, "1753175951270", '"1753175951270"'),
    *_all(36, "ms", Q, "1753175951"),
    *_all(37, "ms", None, "-1", "0"),
    *_all(38, "ms", Q, "253402300800000", "9" * 30),
    *_all(46, "ms", Q, '"05/12/2019"', '"yesterday"', "true", "[1753175951270]"),
    *_all(48, "ms", 253_402_214_400_000_000, "253402214400000"),
    *_all(52, "ms", None, "null"),
    *_all(39, "iso", Q, '"2024-02-30T10:00:00Z"', '"2024-13-01T10:00:00Z"'),
    *_all(40, "iso", Q, '"2023-02-29T10:00:00Z"'),
    *_all(41, "iso", Q, '"2024-02-29T24:00:00Z"'),
    *_all(42, "iso", Q, '"2016-12-31T23:59:60Z"'),
    *_all(43, "iso", DAY_US, '"2019-12-05T15:51:23"'),
    *_all(44, "iso", DAY_US, '"2019-12-05T17:51:23+02:00"'),
    *_all(45, "iso", DAY_US, '"2019-12-05T17:51:23+0200"'),
    *_all(46, "iso", Q, '"05/12/2019"', '"yesterday"', "true", "{}", "[2019]"),
    *_all(47, "iso", None, '"0000-00-00 00:00:00"', '"0000-00-00"'),
    *_all(48, "iso", 253_402_214_400_000_000, '"9999-12-31T00:00:00Z"'),
    *_all(52, "iso", None, '""', "null"),
]  # fmt: skip

TEXTS = [
    *_kept(53, "text", " ", "\u200b", "   "),
    *_kept(54, "text", "word " * 2000, "x" * 200_000),
    *_kept(54, "text", "ä" * 999_999),
    *_all(54, "text", Q, json.dumps("x" * 1_000_001)),
    *_all(55, "text", Q, '"a\\u0000b"'),
    *_all(56, "text", Q, '"\\ud800"', '"a\\udfffb"', '"\\udc00\\ud800"'),
    *_kept(57, "text", "\ufeffAna"),
    *_kept(58, "text", "a\x0bb", "a\x1fb", "a\x7fb", "\x1b[31mred", "\x9b31m"),
    *_kept(59, "text", "x\u202egpj.exe", "\u2066a\u2069", "\u200fa"),
    *_kept(60, "text", "Z" + "\u0301" * 500),
    *_kept(61, "text", "Mu\u0308ller", "M\u00fcller"),
    *_kept(62, "sku", "А1", "A1"),
    *_kept(63, "text", "👩‍👩‍👧‍👦 🇷🇴 👍🏽"),
    *_kept(64, "text", "محمد", "דוד", "สมชาย", "देव", "中村", "Nguyễn", "გიორგი", "Șțefan Łukasz"),
    *_kept(65, "text", "İstanbul ıI"),
    *_kept(66, "text", "Straße ﬁn"),
    *_kept(67, "text", "a\r\nb\nc\rd\u2028e\u0085f"),
    *_kept(68, "sku", "A\t1"),
    *_kept(69, "sku", " A1 "),
    *_kept(70, "text", "<b>Ana</b>", "<script>alert(1)</script>", "&nbsp;]]><!-- x", "&amp;&#0;"),
    *_kept(71, "text", '<img src="/etc/hostname"/>'),
    *_kept(72, "text", '<img src="http://127.0.0.1:1/">'),
    *_kept(73, "text", '<a href="javascript:1">x</a>', '<a href="file:///etc/hostname">x</a>'),
    *_kept(74, "text", "<font color=\"[[[getattr(pow,'x')]]]\">"),
    *_kept(75, "text", "<para leftIndent=9>", '<index item="x">', "<ondraw name=x/>", "<seq/>"),
    *_kept(76, "text", "{0}", "%s %n", "${jndi:ldap://x}", "{{7*7}}", "%(name)s"),
    *_kept(77, "text", "'; DROP TABLE orders;--", '"); DELETE FROM orders;--'),
    *_kept(78, "text", '"a* OR NEAR(', "col:x", '"'),
    *_kept(79, "text", "100%_"),
    *_kept(81, "text", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)",
           "＝1", "\t=1"),
    *_kept(82, "sku", "00012", "1E5", "2-3", "MAR1", "4006381333931234"),
    *_all(27, "text", Q, "true", '["Ana"]', '{"name":"Ana"}'),
    *_all(52, "text", "", '""', "null"),
    *_all(8, "text", "9007199254740993", "9007199254740993"),
    *_all(8, "text", "22.2100", "22.2100"),
]  # fmt: skip

SHAPES = [
    *_all(95, "line", Q, "42", "null", '"text"', "[]", "true"),
    *_all(99, "lines", Q, "{}", '"none"', "42", "true", '{"0":{}}'),
    *_all(100, "lines", ANY, "null", "[]"),
    *_all(102, "extra", Q, '1,"corpus":2', '{"id":1,"id":2}'),
    *_all(103, "extra", Q, "[" * 101 + "]" * 101, '{"a":' * 150 + "1" + "}" * 150),
    *_all(103, "extra", ANY, "[" * 60 + "]" * 60),
    *_all(105, "extra", Q, "[1,]", '{"a":1,}', "{'a':1}", "001", "1/*x*/", "undefined", '"a\nb"',
          "+5", ".5", "5.", "tru"),
    *_all(110, "extra", ANY, '{"deep":{"er":[1,2.50,null]}}', '"unknown"', "0", "false"),
    *_all(112, "extra", ANY, '{"__proto__":{"x":1},"constructor":1,"":2}',
          json.dumps({"k" * 10_000: 1})),
    *_all(119, "extra", ANY, "[{},{}]"),
    *_kept(113, "status", "En rêve", "NULL", "<i>teleported</i>"),
    *_all(113, "status", Q, "[]", '{"a":1}'),
    *_kept(33, "currency", "EURO", "€", "XXX"),
    *_all(115, "country", "FR", '"FRA"', '"fr"', '"FR"'),
    *_all(115, "country", "GR", '"EL"'),
    *_all(115, "country", "GB", '"UK"'),
    *_all(115, "country", ANY, '"France"', '"XK"', '"XI"', '"ZZ"', '"R0"', '""'),
]  # fmt: skip

ITEMS = [*NUMBERS, *DATES, *TEXTS, *SHAPES]

# Where a list shows whole orders: whatever the id, it is read by no address before it is known.
IDS = [
    *_all(84, "id", Q, '""', '"."', '".."', "null"),
    *_kept(85, "id", "a/b", "a\\b", "../../admin", "%2e%2e", "a%2Fb", "a?x=1", "a#f", "a;b", "a b",
           "a+b", "é", "x\u202ey"),
    *_all(86, "id", Q, '"a\\nb"', '"a\\r\\nX: 1"', '"a\\u0000b"', '"\\u007f"', '"\\ud800"'),
    *_kept(87, "id", "http://evil/", "//evil/x", "@evil"),
    *_kept(88, "id", "0001", "01", "0", "00"),
    *_kept(89, "id", "AbC", "abc", "ABC"),
    *_kept(90, "id", "x" * 513),
    *_all(91, "id", "9007199254740993", "9007199254740993"),
    *_all(91, "id", "1", "1"),
    *_all(92, "id", "95750870.3", "95750870.3"),
    *_kept(92, "id", "95750870.30"),
    *_all(27, "id", Q, "true", "[1]", "{}", "NaN"),
]  # fmt: skip
