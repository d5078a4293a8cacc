"""Numbers as people type them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 60
_ALIKE = str.maketrans(
    {
        "\N{MINUS SIGN}": "-",
        "\N{EN DASH}": "-",
        "\N{FRACTION SLASH}": "/",
        "\N{DIVISION SLASH}": "/",
        "’": "'",
    }
)
# Commas or apostrophes that group digits by three, as in 1,234,567.8 and 1'234.
_GROUPED = re.compile(r"[-+]?[1-9]\d{0,2}([,'])\d{3}(?:\1\d{3})*(?:\.\d*)?\Z", re.ASCII)
_TIMES_TEN = re.compile(r"(?:[*x×·]|\\times|\\cdot)10(?:\^|\*\*)\{?([-+]?\d{1,3})\}?\Z", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?\Z", re.ASCII)


class NotANumber(ValueError):
    """What was typed is no number; `args[0]` is one of the reasons below."""


EMPTY, LONG, UNREADABLE, DIVIDED_BY_ZERO = "empty", "long", "unreadable", "divided by zero"


@dataclass(frozen=True, slots=True)
class Typed:
    """What a text means. Of two readings, both are kept: 1,234 is 1.234 or 1234, and 35 % is 0.35 or 35 of a hundred."""

    readings: tuple[float, ...]

    def agrees(self, number: float, tolerance: float) -> bool:
        """Whether one of the readings is the number, within an absolute tolerance."""
        # Numbers such as 0.07 are not exact: what differs by their rounding alone is within the tolerance.
        slack = tolerance + 1e-12 * max(1.0, abs(number))
        return any(abs(reading - number) <= slack for reading in self.readings)


def read_number(text: str) -> Typed:
    """Read 0.5, 0,5, 1e-3, 3 × 10^-4, 3/8, 1 1/2, 35 %, 12,345 or −2. Raises NotANumber."""
    if len(text) > LONGEST:
        raise NotANumber(LONG)
    text = text.strip().strip("$").translate(_ALIKE).strip()
    percent = text.endswith("%")
    text = text.removesuffix("%").strip()
    if not text:
        raise NotANumber(EMPTY)
    readings = list(_readings(text))
    if percent:
        readings = [reading / 100 for reading in readings] + readings
    if not all(map(math.isfinite, readings)):
        raise NotANumber(UNREADABLE)
    return Typed(tuple(readings))


def _readings(text: str) -> Iterator[float]:
    """A quotient, a whole number with a fraction such as 1 1/2, or a decimal number."""
    if "/" not in text:
        yield from _decimals(text)
        return
    above, _, below = text.partition("/")
    negative, words = above.startswith("-"), above.lstrip("+-").split()
    mixed = len(words) == 2 and all(word.isdigit() for word in words) and below.strip().isdigit()
    whole = next(_decimals(words[0])) if mixed else 0.0
    for numerator in _decimals(words[1] if mixed else above):
        for divisor in _decimals(below):
            if divisor == 0:
                raise NotANumber(DIVIDED_BY_ZERO)
            value = whole + numerator / divisor
            yield -value if mixed and negative else value


def _decimals(text: str) -> Iterator[float]:
    text = "".join(text.split())  # no-break and thin spaces included
    scale = 0
    if power := _TIMES_TEN.search(text):
        text, scale = text[: power.start()], int(power[1])
    if _GROUPED.match(text):
        yield _scaled(text.replace(",", "").replace("'", ""), scale)
        if text.count(",") != 1 or "." in text:
            return
    yield _scaled(text.replace(",", ".") if "." not in text else text, scale)


def _scaled(text: str, scale: int) -> float:
    if not _DECIMAL.match(text):
        raise NotANumber(UNREADABLE)
    try:
        return float(text) * 10.0**scale
    except OverflowError:
        raise NotANumber(UNREADABLE) from None
