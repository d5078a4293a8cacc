"""Showing values to people: short, faithful, and safe whatever the value is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

MOST_CHARACTERS = 600
MOST_ITEMS = 12
WIDEST = 60  # characters of a line
MOST_WHOLE = 12_000


def show(value: Any, most: int = MOST_CHARACTERS) -> str:
    """A value as a Python expression, rounded to six digits and cut at `most` characters."""
    text = _show(value, 0)
    return text if len(text) <= most else text[: most - 1] + "…"


def show_call(function: str, inputs: Mapping[str, Any]) -> str:
    """A call as a learner could type it: every input whole, so that a case can be reproduced."""
    parts = [f"{name}={_whole(value)}" for name, value in inputs.items()]
    one_line = f"{function}({', '.join(parts)})"
    if len(one_line) <= 88 and "\n" not in one_line:
        return one_line
    indented = [part.replace("\n", "\n    ") for part in parts]
    return f"{function}(\n    " + ",\n    ".join(indented) + ",\n)"


def kind_of(value: Any) -> str:
    """What a value is, in words: "a list of 3", "an array of shape (2, 3)"."""
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        if value.dtype.kind in "US":
            return f"an array of strings of shape {value.shape}"
        return f"an array of shape {value.shape}" if value.ndim else "a number"
    if isinstance(value, bool | np.bool_):
        return f"the truth value {bool(value)}"
    if isinstance(value, np.generic | int | float | complex):
        return f"the number {show(value)}"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, tuple | list | dict):
        ragged = isinstance(value, list) and any(isinstance(v, list | tuple) for v in value)
        return f"a {type(value).__name__} of {len(value)}" + (
            " with parts of unequal length" if ragged else ""
        )
    return f"of type {type(value).__name__}"


def _show(value: Any, depth: int) -> str:
    if depth > 4:
        return "…"
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, np.longdouble):  # Python has no number for it: `item` gives it back as it is
        value = float(value)
    elif isinstance(value, np.clongdouble):
        value = complex(value)
    if isinstance(value, np.generic):
        return _show(value.item(), depth)
    if isinstance(value, bool) or value is None:
        return repr(value)
    if isinstance(value, int):
        return repr(value) if abs(value) < 10**40 else "an integer of more than 40 digits"
    if isinstance(value, float):
        return repr(value) if value.is_integer() and abs(value) < 1e15 else f"{value:.6g}"
    if isinstance(value, complex):
        return f"{value:.6g}"
    if isinstance(value, str):
        return repr(value if len(value) <= 200 else value[:200] + "…")
    if isinstance(value, list | tuple):
        shown = [_show(v, depth + 1) for v in value[:MOST_ITEMS]]
        shown += ["…"] if len(value) > MOST_ITEMS else []
        if isinstance(value, list):
            return _laid_out("[", shown, "]", wrap=any(isinstance(v, list | tuple | dict) for v in value))
        return _laid_out("(", shown, ",)" if len(shown) == 1 else ")")
    if isinstance(value, dict):
        items = list(value.items())
        shown = [f"{_show(k, depth + 1)}: {_show(v, depth + 1)}" for k, v in items[:MOST_ITEMS]]
        return _laid_out("{", shown + (["…"] if len(items) > MOST_ITEMS else []), "}")
    return kind_of(value)


def _laid_out(opening: str, parts: list[str], closing: str, wrap: bool = True) -> str:
    """Parts side by side, or one below the other when they are too long for a line."""
    one_line = opening + ", ".join(parts) + closing
    if not wrap or (len(one_line) <= WIDEST and "\n" not in one_line):
        return one_line
    return opening + ",\n ".join(part.replace("\n", "\n ") for part in parts) + closing


def _array(value: np.ndarray[Any, Any]) -> str:
    return np.array2string(
        value, precision=6, separator=", ", threshold=60, edgeitems=3, max_line_width=88, suppress_small=True
    )


def _whole(value: Any) -> str:
    text = _expression(value)
    return text if len(text) <= MOST_WHOLE else text[:MOST_WHOLE] + "…"


def _expression(value: Any) -> str:
    """A value as Python source that gives it again, where NumPy is `np`; of large arrays only the corners."""
    if isinstance(value, np.ndarray):
        return _array_expression(value)
    if isinstance(value, np.str_):
        return repr(str(value))
    if isinstance(value, float | np.floating):
        return repr(float(value)).replace("nan", "np.nan").replace("inf", "np.inf")
    if isinstance(value, complex | np.complexfloating):
        finite = np.isfinite(value)
        parts = f"{_expression(value.real)}, {_expression(value.imag)}"
        return repr(complex(value)) if finite else f"complex({parts})"
    if isinstance(value, np.generic):
        return repr(value.item())
    if isinstance(value, list):
        return "[" + ", ".join(map(_expression, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_expression, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_expression(part)}" for key, part in value.items()) + "}"
    return repr(value)


def _array_expression(value: np.ndarray[Any, Any]) -> str:
    assumed = (np.dtype(float), np.dtype(int), np.dtype(bool)) if value.size else (np.dtype(float),)
    dtype = "" if value.dtype in assumed else f", dtype='{value.dtype}'"
    if not value.size:
        return f"np.array([]{dtype})" + (f".reshape({value.shape})" if value.shape != (0,) else "")
    odd_complex = value.dtype.kind == "c" and not np.isfinite(value).all()
    text = np.array2string(
        value,
        separator=", ",
        threshold=400,
        edgeitems=4,
        max_line_width=80,
        floatmode="unique",
        prefix="np.array(",
        formatter={"complexfloat": _expression} if odd_complex else None,
    )
    if value.dtype.kind == "f":
        text = text.replace("nan", "np.nan").replace("inf", "np.inf")
    return f"np.array({text}{dtype})"
