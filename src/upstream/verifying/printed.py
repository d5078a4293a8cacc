"""Comparing printed text as a reader would: words exactly, numbers within rounding."""

from __future__ import annotations

import math
import re

_NUMBER = re.compile(r"(?<![A-Za-z_\d.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![A-Za-z_\d])")
RTOL = 1e-4
ATOL = 1e-9


def same_text(got: str, want: str) -> bool:
    """Whether two texts agree, but for white space and the last digits of numbers."""
    if " ".join(_NUMBER.sub("#", got).split()) != " ".join(_NUMBER.sub("#", want).split()):
        return False
    found, right = _NUMBER.findall(got), _NUMBER.findall(want)
    return all(
        math.isclose(float(a), float(b), rel_tol=RTOL, abs_tol=ATOL)
        for a, b in zip(found, right, strict=True)
    )
