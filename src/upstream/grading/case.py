"""One case: inputs on which a learner's function is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from upstream.curriculum import Tolerance


class Case:
    """A named call with keyword inputs of plain data.

    visible: the learner sees inputs and expected result, and may run the case before submitting.
    call: the function to call instead of the exercise's entry.
    tolerance: set by the grader from the exercise.
    """

    __slots__ = ("call", "inputs", "name", "tolerance", "visible")

    def __init__(
        self, name: str, /, *, visible: bool = False, call: str | None = None, **inputs: Any
    ) -> None:
        self.name = name
        self.visible = visible
        self.call = call
        self.inputs: Mapping[str, Any] = inputs
        self.tolerance = Tolerance()

    def __repr__(self) -> str:
        return f"Case({self.name!r})"
