"""Everything that a check.py needs. See docs/authors.md."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from upstream.grading.case import Case
from upstream.grading.comparing import close, same, shaped, up_to_relabeling, up_to_sign

__all__ = ["Case", "check", "close", "same", "shaped", "up_to_relabeling", "up_to_sign"]

CheckFunction = Callable[[Any, Any, Case], str | None]


def check(title: str) -> Callable[[CheckFunction], CheckFunction]:
    """Declare a check: a function of (got, want, case) that returns None or what is wrong, in a sentence.

    title: what is checked, as the learner reads it: "The rows sum to one".
    """

    def declare(function: CheckFunction) -> CheckFunction:
        function.check_title = title  # type: ignore[attr-defined]
        return function

    return declare
