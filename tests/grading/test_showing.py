"""Values and calls as people read them: bounded, and calls can be typed in again."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.grading.plain_data import plain_data
from upstream.grading import Raised, show, show_answer, show_call
from upstream.grading.comparing import same
from upstream.grading.showing import kind_of

nan, inf = float("nan"), float("inf")


def called(text: str) -> dict[str, Any]:
    """The inputs that a shown call of `f` passes."""
    result: dict[str, Any] = eval(text, {"np": np, "f": lambda **inputs: inputs})
    return result


def assert_equal(got: Any, want: Any) -> None:
    if isinstance(want, np.ndarray):
        assert isinstance(got, np.ndarray)
        assert (got.dtype, got.shape) == (want.dtype, want.shape)
        np.testing.assert_array_equal(got, want)
    elif isinstance(want, dict):
        assert list(got) == list(want)
        for key in want:
            assert_equal(got[key], want[key])
    elif isinstance(want, list | tuple):
        assert type(got) is type(want)
        assert len(got) == len(want)
        for a, b in zip(got, want, strict=True):
            assert_equal(a, b)
    else:
        assert same(got, want) is None


@given(st.dictionaries(st.sampled_from(["X", "y", "k"]), plain_data, max_size=3))
def test_a_shown_call_passes_the_same_inputs(inputs: dict[str, Any]) -> None:
    text = show_call("f", inputs)
    if (
        "10000000000000000" not in text
    ):  # integers of 400 digits are fine too, but slow to read for hypothesis
        assert_equal(called(text), inputs)


@pytest.mark.parametrize(
    "value",
    [
        np.array([1.5, nan, inf, -inf]),
        np.array([0.1, 1e-300, -0.0, 1 / 3]),
        np.array([complex(nan, 1), complex(1, -inf), 1 + 2j]),
        np.array([], dtype=int),
        np.array([], dtype=bool),
        np.array([], dtype="U3"),
        np.zeros((0, 3)),
        np.zeros((2, 0), dtype="f4"),
        np.array(5.0),
        np.array(True),
        np.array("text"),
        np.array(["banana", "infant", "it's", "a\nb", ""]),
        np.array([1, 2], dtype="u1"),
        np.array([0.1, nan], dtype="f4"),
        np.array([2**64 - 1], dtype="u8"),
        np.array([1.0], dtype=">f8"),
        np.arange(400.0).reshape(20, 20) / 7,
        nan,
        [nan, -inf, {"a": inf}],
        complex(nan, inf),
        np.float32(0.1),
        {"weights": np.ones((2, 2)), "sizes": (np.array([1]),)},
        [[np.array([1.0])], []],
        (),
        (1,),
        "banana's\n",
        None,
    ],
)
def test_a_shown_call_can_be_typed_in(value: Any) -> None:
    assert_equal(called(show_call("f", {"x": value})), {"x": value})


def test_short_calls_stand_on_one_line_and_long_ones_do_not() -> None:
    assert show_call("f", {"a": 1, "b": np.array([1, 2])}) == "f(a=1, b=np.array([1, 2]))"
    long = show_call("f", {"X": np.arange(12.0).reshape(6, 2), "rate": 0.1})
    lines = long.split("\n")
    assert lines[0] == "f("
    assert lines[-2:] == ["    rate=0.1,", ")"]
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize(
    "value",
    [
        np.zeros((1000, 1000)),
        list(range(100_000)),
        ["x" * 100_000],
        {str(i): np.zeros(300) for i in range(100)},
        "x" * 100_000,
        [[np.zeros(300)] * 100],
    ],
)
def test_what_is_shown_is_bounded(value: Any) -> None:
    assert len(show(value)) <= 600
    assert len(show_call("f", {"x": value})) < 20_000


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (3, "3"),
        (3.0, "3.0"),
        (1 / 3, "0.333333"),
        (np.float64(0.5), "0.5"),
        (nan, "nan"),
        (-inf, "-inf"),
        (1e300, "1e+300"),
        (10**50, "an integer of more than 40 digits"),
        (True, "True"),
        (None, "None"),
        ("it's", '"it\'s"'),
        ([1, [2.0, None]], "[1, [2.0, None]]"),
        ((1,), "(1,)"),
        ((), "()"),
        ({"a": (1, 2)}, "{'a': (1, 2)}"),
        (list(range(20)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …]"),
        (np.array([1 / 3, 2.0]), "[0.333333, 2.      ]"),
        ([[[[[[1]]]]]], "[[[[[…]]]]]"),
    ],
)
def test_what_values_look_like(value: Any, shown: str) -> None:
    assert show(value) == shown


@given(plain_data)
def test_anything_can_be_shown_and_stored(value: Any) -> None:
    for text in (show(value), kind_of(value), show_call("f", {"x": value})):
        assert text
        text.encode("utf-8")
        assert "\0" not in text


def test_an_answer_may_be_an_exception() -> None:
    assert show_answer(Raised("ValueError", "no rows")) == "raises ValueError: no rows"
    assert show_answer(Raised("ValueError")) == "raises ValueError"
    assert show_answer([1]) == "[1]"


def test_numbers_wider_than_pythons_are_shown() -> None:
    assert show(np.longdouble(0.5)) == "0.5"
    assert show(np.clongdouble(1 + 2j)) == show(1 + 2j)
    assert "0.5" in show(np.array([0.5], dtype=np.longdouble))
