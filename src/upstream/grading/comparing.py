"""Comparing what a learner returned with what is right, in values rather than in form.

Every function returns None when content, or one sentence for the learner. The sentence never holds an expected
value: it may be shown for hidden cases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from upstream.grading.case import Case
from upstream.grading.showing import kind_of, show

Array = npt.NDArray[Any]

# An array of strings gives each of them as much room as the longest; beyond this many bytes none is made.
LARGEST_TEXT_ARRAY = 50_000_000


def close(
    got: Any,
    want: Any,
    case: Case | None = None,
    name: str = "the result",
    rtol: float | None = None,
    atol: float | None = None,
) -> str | None:
    """Compare numbers, arrays and nested lists, tuples and dicts within |got - want| <= atol + rtol * |want|.

    The form is free: a list for an array, float32 for float64, an integer for a float. Shapes must agree. NaN
    agrees with NaN, infinities with themselves. The tolerance is the case's unless given.
    """
    tolerance = case.tolerance if case is not None else None
    rtol = rtol if rtol is not None else (tolerance.rtol if tolerance else 1e-6)
    atol = atol if atol is not None else (tolerance.atol if tolerance else 1e-8)
    return _close(got, want, name, rtol, atol)


def _close(got: Any, want: Any, name: str, rtol: float, atol: float) -> str | None:
    if want is None or isinstance(want, str | bool | np.bool_):
        return same(got, want, name)
    if isinstance(want, Mapping):
        return _close_mappings(got, want, name, rtol, atol)
    if _is_sequence(want) and _numbers(want) is None:
        return _close_sequences(got, want, name, rtol, atol)
    if isinstance(want, tuple):  # a tuple is several results, even when they are all numbers
        return _close_sequences(got, want, name, rtol, atol)
    right = _numbers(want)
    if right is None:
        return same(got, want, name)
    if got is None:
        return f"{_start(name)} is None. Does every path through your function end in a return?"
    found = _numbers(got)
    if found is None:
        return f"{_start(name)} should be {_described(right)}, but it is {kind_of(got)}."
    return _close_arrays(found, right, name, rtol, atol)


def same(got: Any, want: Any, name: str = "the result") -> str | None:
    """Compare exactly: strings, booleans, integers, None, and sequences or arrays of them."""
    if want is None:
        return None if got is None else f"{_start(name)} should be None, but it is {show(got)}."
    if got is None:
        return f"{_start(name)} is None. Does every path through your function end in a return?"
    if isinstance(want, str):
        if not isinstance(got, str):
            return f"{_start(name)} should be a string, but it is {kind_of(got)}."
        return None if got == want else f"{_start(name)} is {show(got)}, which is not the right text."
    if isinstance(want, Mapping) or _is_sequence(want):
        return _close(got, want, name, 0.0, 0.0)
    found, right = _as_array(got), _as_array(want)
    if found is None or right is None:  # integers too large for an array, and what has no form of one
        agree = isinstance(got, int) and isinstance(want, int) and got == want
        return None if agree else f"{_start(name)} is {show(got)}, which is not right."
    if found.shape != right.shape:
        return _shape_message(found, right, name)
    differ = _different(found, right)
    if not differ.any():
        return None
    return _where_message(found, differ, name)


def shaped(got: Any, shape: Sequence[int | None] = (), name: str = "the result") -> str | None:
    """Check that `got` is finite numbers in the given shape; None in the shape stands for any length."""
    found = _numbers(got)
    if found is None:
        return f"{_start(name)} should be numbers in an array of shape {_shape_text(shape)}, but it is {kind_of(got)}."
    fits = len(found.shape) == len(shape) and all(
        w is None or g == w for g, w in zip(found.shape, shape, strict=True)
    )
    if not fits:
        return f"{_start(name)} has shape {_shape_text(found.shape)}; it should be {_shape_text(shape)}."
    bad = np.asarray(~np.isfinite(_floats(found)))
    if bad.any():
        return f"{_start(name)} holds {_odd_number(_floats(found)[bad].flat[0])}{_at(bad, found.shape)}."
    return None


def up_to_sign(
    got: Any, want: Any, case: Case | None = None, axis: int = 0, name: str = "the result"
) -> str | None:
    """Compare the vectors that lie along `axis` (0: columns, 1: rows) of two matrices, each up to its sign.

    One-dimensional arrays are one vector.
    """
    right, found = _numbers(want), _numbers(got)
    if right is None or found is None:
        return close(got, want, case, name)
    found, right = _floats(found), _floats(right)
    if found.shape != right.shape or not np.isfinite(found).all():
        return close(found, right, case, name)
    along = axis if right.ndim > 1 else None
    with np.errstate(all="ignore"):
        signs = np.where(np.sum(found * right, axis=along, keepdims=True) < 0, -1.0, 1.0)
    return close(found * signs, right, case, name)


def up_to_relabeling(got: Any, want: Any, name: str = "the labels") -> str | None:
    """Compare two labelings of the same things up to a one-to-one renaming of the labels."""
    right, found = np.asarray(want), _as_array(got)
    if found is None:
        return f"{_start(name)} should be one label for each point, but it is {kind_of(got)}."
    if found.shape != right.shape:
        return _shape_message(found, right, name)
    pairs = set(zip(found.ravel().tolist(), right.ravel().tolist(), strict=True))
    if len({a for a, _ in pairs}) < len(pairs):
        return f"{_start(name)} put together points that belong apart."
    if len({b for _, b in pairs}) < len(pairs):
        return f"{_start(name)} part points that belong together."
    return None


def _close_mappings(got: Any, want: Mapping[Any, Any], name: str, rtol: float, atol: float) -> str | None:
    if not isinstance(got, Mapping):
        return f"{_start(name)} should be a dict, but it is {kind_of(got)}."
    missing = [key for key in want if key not in got]
    if missing:
        return f"{_start(name)} lacks the key {missing[0]!r}."
    extra = [key for key in got if key not in want]
    if extra:
        return f"{_start(name)} has a key that does not belong there: {show(extra[0])}."
    for key, value in want.items():
        problem = _close(got[key], value, f"{name}[{key!r}]", rtol, atol)
        if problem:
            return problem
    return None


def _close_sequences(got: Any, want: Sequence[Any], name: str, rtol: float, atol: float) -> str | None:
    if not _is_sequence(got) and not (isinstance(got, np.ndarray) and got.ndim):
        return f"{_start(name)} should hold {_count(len(want), 'part')}, but it is {kind_of(got)}."
    if len(got) != len(want):
        return f"{_start(name)} holds {_count(len(got), 'part')}; it should hold {len(want)}."
    for i, (part, right) in enumerate(zip(got, want, strict=True)):
        problem = _close(part, right, f"{name}[{i}]", rtol, atol)
        if problem:
            return problem
    return None


def _close_arrays(found: Array, right: Array, name: str, rtol: float, atol: float) -> str | None:
    if found.shape != right.shape:
        return _shape_message(found, right, name)
    if _identical(found, right):
        return None
    with np.errstate(all="ignore"):
        if rtol == atol == 0:
            differ = _different(found, right)
        else:
            differ = np.asarray(
                ~np.isclose(_floats(found), _floats(right), rtol=rtol, atol=atol, equal_nan=True)
            )
        if not differ.any():
            return None
        odd = differ & ~np.isfinite(_floats(found)) & np.isfinite(_floats(right))
        pattern = _pattern(_floats(found), _floats(right), rtol, atol)
    if odd.any():
        return f"{_start(name)} holds {_odd_number(_floats(found)[odd].flat[0])}{_at(odd, found.shape)}."
    if found.ndim == 0:
        return _scalar_message(found, right, name, pattern)
    return _where_message(found, differ, name) + (f" {pattern}" if pattern else "")


def _identical(found: Array, right: Array) -> bool:
    """Whether two arrays of one shape hold the same bits: usual for right answers, and quickly seen."""
    if found.dtype != right.dtype or found.dtype.kind == "O":
        return False
    return found.tobytes() == right.tobytes()


def _scalar_message(found: Array, right: Array, name: str, pattern: str | None) -> str:
    value = show(found[()])
    if pattern:
        return f"{_start(name)} is {value}. {pattern}"
    odd = np.isnan(_floats(found)) or np.isnan(_floats(right))
    if np.iscomplexobj(found) or np.iscomplexobj(right) or odd:
        return f"{_start(name)} is {value}, which is not right."
    return f"{_start(name)} is {value}, which is too {'large' if found > right else 'small'}."


def _pattern(found: Array, right: Array, rtol: float, atol: float) -> str | None:
    """Say in which regular way all values are off, when there is one."""
    if not (np.isfinite(found).all() and np.isfinite(right).all()) or not right.any():
        return None
    rtol, atol = max(rtol, 1e-9), max(atol, 1e-12)
    if np.allclose(-found, right, rtol=rtol, atol=atol):
        return "The sign is the wrong way round" + ("." if found.ndim == 0 else " everywhere.")
    if found.size < 2:
        return None
    big = np.abs(right) > 1e-9
    ratios = found[big] / right[big]
    if ratios.size >= 2 and _constant(ratios) and np.allclose(found[~big], 0, atol=1e-9):
        factor = complex(ratios.flat[0])
        tells = abs(factor) > 1e-12 and abs(factor - 1) > 1e-5 and factor.imag == 0
        return f"Every value is {show(factor.real)} times what it should be." if tells else None
    shifts = found - right
    if _constant(shifts) and not np.iscomplexobj(shifts):
        return "Every value is off by the same amount."
    return None


def _constant(values: Array) -> bool:
    first = values.flat[0]
    return bool(np.abs(values - first).max() <= 1e-6 * abs(first))


def _shape_message(found: Array, right: Array, name: str) -> str:
    text = f"{_start(name)} has shape {_shape_text(found.shape)}; it should be {_shape_text(right.shape)}."
    if found.ndim == 2 and found.T.shape == right.shape:
        return text + " Are rows and columns the wrong way round?"
    return text


def _where_message(found: Array, differ: Array, name: str) -> str:
    if found.ndim == 0:
        return f"{_start(name)} is {show(found[()])}, which is not right."
    index = tuple(int(i) for i in np.argwhere(differ)[0])
    count = int(differ.sum())
    where = ", ".join(str(i) for i in index)
    if found.size == 1:
        return f"{_start(name)} holds {show(found[index])}, which is not right."
    if count == 1:
        return f"One of {found.size} values of {name} is wrong, at [{where}]: yours is {show(found[index])}."
    if count == found.size:
        return f"All {count} values of {name} are wrong; the first of yours is {show(found[index])}."
    return (
        f"{count} of {found.size} values of {name} are wrong, the first at [{where}]: "
        f"yours is {show(found[index])}."
    )


def _numbers(value: Any) -> Array | None:
    """The value as an array of numbers (booleans count as 0 and 1), or None when it is not one.

    Integers beyond 64 bits stay what they are, in an array of objects.
    """
    array = _as_array(value)
    if array is None or array.dtype.kind not in "biufcO":
        return None
    return array.astype(np.int8) if array.dtype.kind == "b" else array


def _as_array(value: Any) -> Array | None:
    if isinstance(value, np.ndarray) and value.dtype.kind != "O":
        return value if value.dtype.kind != "U" or _has_room(value) else None
    if value is None or isinstance(value, bytes | Mapping | set | frozenset) or not _has_room(value):
        return None
    try:
        array = np.asarray(value)
        if array.dtype.kind != "O":
            return array
        if all(isinstance(item, int | float) for item in array.flat):
            array.astype(float)  # raises for what not even a float can hold
            return array
    except (ValueError, TypeError, OverflowError):
        pass
    return None


def _has_room(value: Any) -> bool:
    """Whether an array of the strings in nested lists would be of a sensible size."""
    count, longest, rest = 0, 0, [value]
    while rest:
        item = rest.pop()
        if _is_sequence(item):
            rest += item
        elif isinstance(item, np.ndarray):
            count += item.size
            longest = max(longest, item.dtype.itemsize if item.dtype.kind == "U" else 0)
        else:
            count += 1
            longest = max(longest, 4 * len(item) if isinstance(item, str) else 0)
    return count * longest <= LARGEST_TEXT_ARRAY


def _floats(array: Array) -> Array:
    """Numbers with at least the precision and range of Python's own, so that nothing wraps round."""
    return array.astype(float if array.dtype.kind == "O" else np.result_type(array.dtype, float))


def _different(found: Array, right: Array) -> npt.NDArray[np.bool_]:
    """Where two arrays of one shape differ exactly; NaN is the same as NaN."""
    differ = np.asarray(found != right, dtype=bool)
    if found.dtype.kind in "fcO" and right.dtype.kind in "fcO":
        differ &= ~(np.isnan(_floats(found)) & np.isnan(_floats(right)))
    return differ


def _is_sequence(value: Any) -> bool:
    return isinstance(value, list | tuple)


def _described(array: Array) -> str:
    if array.ndim == 0:
        return "a number"
    return f"an array of shape {_shape_text(array.shape)}"


def _odd_number(value: Any) -> str:
    return "NaN (not a number)" if np.isnan(value) else "an infinite value"


def _at(mask: Array, shape: tuple[int, ...]) -> str:
    if not shape:
        return ""
    return " at [" + ", ".join(str(int(i)) for i in np.argwhere(mask)[0]) + "]"


def _shape_text(shape: Sequence[int | None]) -> str:
    parts = ["any" if n is None else str(n) for n in shape]
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _start(name: str) -> str:
    return name[:1].upper() + name[1:]
