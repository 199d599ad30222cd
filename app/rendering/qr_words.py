"""The words of a QR code: its text and the check words of each block (ISO/IEC 18004, 7.4 to 7.6).

The same words as ReportLab's encoder makes, which multiplies the generator polynomial anew for each
code; that cost a tenth of a page. It knows no module and no mask.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, cycle, zip_longest
from typing import TYPE_CHECKING

from reportlab.graphics.barcode.qrencoder import EXP_TABLE, LOG_TABLE, QRRSBlock, QRUtil

if TYPE_CHECKING:
    from reportlab.graphics.barcode.qrencoder import QRCode

FIELD = 255  # powers of the field's root before they repeat
PADDING = (0xEC, 0x11)
TERMINATOR = 4  # bits


class _Bits:
    """What ReportLab's parts of a text write themselves into."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def put(self, number: int, length: int) -> None:
        self.parts.append(f"{number:0{length}b}")


def words(code: QRCode) -> list[int]:
    """Data words and check words of all blocks, interleaved. `code.version` is large enough."""
    bits = _Bits()
    for part in code.dataList:
        part.write(bits, code.version)
    blocks = QRRSBlock.getRSBlocks(code.version, code.errorCorrectLevel)
    told = _padded("".join(bits.parts), sum(block.dataCount for block in blocks))
    plain, checks = [], []
    for block in blocks:
        mine, told = told[: block.dataCount], told[block.dataCount :]
        plain.append(mine)
        checks.append(_checks(mine, block.totalCount - block.dataCount))
    rows = chain(zip_longest(*plain), zip_longest(*checks))
    return [word for row in rows for word in row if word is not None]


def _padded(bits: str, count: int) -> list[int]:
    bits += "0" * min(TERMINATOR, 8 * count - len(bits))
    bits += "0" * (-len(bits) % 8)
    told = [int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)]
    padding = cycle(PADDING)
    return told + [next(padding) for _ in range(count - len(told))]


def _checks(told: Sequence[int], count: int) -> list[int]:
    """The remainder of the words, as a polynomial, by the generator."""
    powers = _generator(count)
    rest = [*told, *[0] * count]
    for at in range(len(told)):
        if rest[at]:
            power = LOG_TABLE[rest[at]]
            for place, other in enumerate(powers, at):
                rest[place] ^= EXP_TABLE[(power + other) % FIELD]
    return rest[len(told) :]


@lru_cache(maxsize=32)
def _generator(count: int) -> tuple[int, ...]:
    """The generator of so many check words, as powers of the field's root."""
    polynomial = QRUtil.getErrorCorrectPolynomial(count)
    return tuple(LOG_TABLE[factor] for factor in polynomial.num)
