"""Values are compared, not their form, and every complaint is a sentence without the expected value."""

from __future__ import annotations

import re
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.grading.plain_data import numbers, plain_data
from upstream.curriculum import Tolerance
from upstream.grading.authoring import Case, close, same, shaped

nan, inf = float("nan"), float("inf")
A = np.array


@pytest.mark.parametrize(
    ("got", "want"),
    [
        ([[1, 2], [3, 4]], A([[1.0, 2.0], [3.0, 4.0]])),
        ((1.0, 2.0), A([1.0, 2.0])),
        (A([1.0, 2.0]), [1, 2]),
        (A([1.0, 2.0]), (1, 2)),
        ([1.0, 2.0], (1, 2)),
        (A([0.1], np.float32), A([0.1], np.float32).astype(float)),
        (3, 3.0),
        (np.int64(3), 3),
        (A(3.0), 3),
        (3, A(3)),
        (3 + 0j, 3.0),
        (True, A(1)),
        (A([True, False]), A([1, 0])),
        (1, True),
        ([nan, inf, -inf], A([nan, inf, -inf])),
        (complex(1, nan), complex(1, nan)),
        (2**70, 2**70),
        ([2**70, 1], [2**70, 1]),
        (10**400, 10**400),
        ([], A([])),
        ((), []),
        (np.zeros((0, 3)), np.zeros((0, 3))),
        ([[], []], np.zeros((2, 0))),
        (A([1, 2]), A([1, 2], np.uint8)),
        ((A([1.0]), [2, 3]), [[1], A([2.0, 3.0])]),
        ([[1, 2], [3]], [A([1, 2]), (3,)]),
        ({"a": [1], 2: {"b": None}}, {2: {"b": None}, "a": A([1.0])}),
        ({"a": 1.0}, {"a": 1}),
        ("text", "text"),
        (np.str_("text"), "text"),
        (["a", 1], ("a", 1.0)),
        (["a", "b"], A(["a", "b"])),
        (A(["a", "b"]), ["a", "b"]),
        (A(["a", "b"], "U9"), A(["a", "b"])),
        (None, None),
        ([None, 1], [None, 1]),
        (1.0 + 1e-9, 1.0),
        (1e-9, 0.0),
    ],
)
def test_the_form_is_free(got: Any, want: Any) -> None:
    assert close(got, want) is None


@pytest.mark.parametrize(
    ("got", "want", "words"),
    [
        (None, 1.0, "is None. Does every path"),
        (None, A([1.0]), "is None. Does every path"),
        (None, "a", "is None. Does every path"),
        (None, True, "is None. Does every path"),
        (0, None, "should be None, but it is 0"),
        (nan, None, "should be None"),
        ([nan, 1.0], [None, 1.0], "The result[0] should be None"),
        ([None, 1.0], [nan, 1.0], "array of shape (2,), but it is a list of 2"),
        ("3", 3, "should be a number, but it is a string"),
        (["1", "2"], A([1, 2]), "should be an array of shape (2,), but it is a list of 2"),
        (A(["1", "2"]), A([1, 2]), "but it is an array of strings of shape (2,)"),
        ({"a": 1}, A([1.0]), "but it is a dict of 1"),
        ([[1, 2], [3]], A([[1, 2], [3, 4]]), "a list of 2 with parts of unequal length"),
        (3.0, A([1.0, 2.0]), "has shape (); it should be (2,)"),
        (A([3.0]), 3.0, "has shape (1,); it should be ()"),
        (A([[1.0], [2.0]]), A([1.0, 2.0]), "has shape (2, 1); it should be (2,)"),
        (np.ones((2, 3)), np.ones((3, 2)), "Are rows and columns the wrong way round?"),
        (np.zeros((0, 3)), np.zeros((0, 2)), "has shape (0, 3); it should be (0, 2)"),
        (A([1.0]), A([]), "has shape (1,); it should be (0,)"),
        (A([1.0, nan]), A([1.0, 2.0]), "holds NaN (not a number) at [1]"),
        (A([[1.0, -inf]]), A([[1.0, 2.0]]), "holds an infinite value at [0, 1]"),
        (nan, 2.0, "holds NaN (not a number)."),
        (A([1.0, 2.0, 9.0]), A([1.0, nan, 3.0]), "2 of 3 values of the result are wrong, the first at [1]"),
        (2.0, nan, "is 2.0, which is not right"),
        (2.0, inf, "is 2.0, which is too small"),
        (3.5, 3.0, "is 3.5, which is too large"),
        (2.5, 3.0, "is 2.5, which is too small"),
        (1j, 1.0, "which is not right"),
        (-3.0, 3.0, "The sign is the wrong way round."),
        (A([-1.0, 2.0]), A([1.0, -2.0]), "The sign is the wrong way round everywhere."),
        (A([2.0, 4.0, 0.0]), A([1.0, 2.0, 0.0]), "Every value is 2.0 times what it should be."),
        (A([1.0, 2.0]), A([3.0, 6.0]), "Every value is 0.333333 times what it should be."),
        (A([2.0, 3.0, 5.0]), A([1.0, 2.0, 4.0]), "Every value is off by the same amount."),
        (A([1.0, 5.0, 3.0]), A([1.0, 2.0, 3.0]), "One of 3 values of the result is wrong, at [1]: yours is 5.0."),
        (A([4.0, 5.0, 9.0]), A([1.0, 2.0, 3.0]), "All 3 values of the result are wrong; the first of yours is 4.0."),
        (A([4.0]), A([1.0]), "holds 4.0, which is not right"),
        ((1, 2, 3), (1, 2), "holds 3 parts; it should hold 2."),
        (5, (1, 2), "should hold 2 parts, but it is the number 5"),
        ((1.0, A([2.0, 3.0])), (1.0, A([2.0, 4.0])), "of the result[1] is wrong, at [1]"),
        ({"b": 1}, {"a": 1}, "lacks the key 'a'"),
        ({"a": 1, "b": 2}, {"a": 1}, "a key that does not belong there: 'b'"),
        ({"a": {"b": 2.5}}, {"a": {"b": 3}}, "The result['a']['b'] is 2.5, which is too small"),
        ([1], {"a": 1}, "should be a dict, but it is a list of 1"),
        ("cat", "dog", "is 'cat', which is not the right text"),
        (5, "dog", "should be a string, but it is the number 5"),
        (["a", "b"], ["a", "c"], "The result[1] is 'b', which is not the right text"),
        (A(["a", "b"]), A(["a", "c"]), "wrong, at [1]: yours is 'b'"),
        (False, True, "is False, which is not right"),
        (2, True, "is 2, which is not right"),
        ("True", True, "is 'True', which is not right"),
        (10**400, 10**400 + 1, "which is not right"),
        (A([1, 2]), 10**400, "which is not right"),
        (10**400, 3.0, "should be a number"),
        (2**70, 2**71, "which is too small"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_sentence(got: Any, want: Any, words: str) -> None:
    message = close(got, want)
    assert message is not None
    assert words in message
    assert message.startswith(("The result", "All ", "One of ")) or message[0].isdigit()
    assert message.endswith((".", "?"))


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (A([0, 255, 3], np.uint8), A([0, 1, 3], np.uint8)),
        (A([1, 1, 3], np.uint8), A([2, 2, 4], np.uint8)),
        (A([-128], np.int8), A([127], np.int8)),
        (A([1 + 1j, 1 - 1j]), A([1, 1])),
    ],
)
def test_whole_and_complex_numbers_do_not_fool_the_patterns(got: Any, want: Any) -> None:
    message = close(got, want)
    assert message is not None
    assert "sign" not in message
    assert "times" not in message


def test_unsigned_numbers_that_are_all_too_small_are_off_by_the_same_amount() -> None:
    assert "off by the same amount" in str(close(A([1, 2, 9], np.uint8), A([2, 3, 10], np.uint8)))


def test_the_tolerance_is_the_cases_unless_given() -> None:
    case = Case("a case")
    case.tolerance = Tolerance(rtol=0.1, atol=0.0)
    assert close(1.05, 1.0, case) is None
    assert close(1.05, 1.0) is not None
    assert close(1.05, 1.0, case, rtol=0.01) is not None
    assert close(0.05, 0.0, case) is not None
    assert close(0.05, 0.0, case, atol=0.1) is None


def test_the_name_is_used_at_the_beginning_and_inside() -> None:
    assert str(close(1.0, 2.0, name="the loss")).startswith("The loss is 1.0")
    assert "values of the labels" in str(close(A([1.0, 7.0, 3.0]), A([1.0, 2.0, 3.0]), name="the labels"))


@given(plain_data)
def test_every_value_agrees_with_itself(value: Any) -> None:
    assert close(value, value) is None
    assert same(value, value) is None


@given(plain_data, plain_data)
def test_odd_values_are_refused_politely_and_never_raise(got: Any, want: Any) -> None:
    for message in (close(got, want), same(got, want), shaped(got, (None, 2))):
        assert message is None or (message and message.endswith((".", "?")))


@given(numbers(), st.data())
def test_a_change_beyond_the_tolerance_is_always_refused(want: np.ndarray, data: st.DataObject) -> None:
    index = tuple(data.draw(st.integers(0, n - 1)) for n in want.shape)
    factor = data.draw(st.floats(1.5, 1e6)) * data.draw(st.sampled_from([-1, 1]))
    got = want.copy()
    got[index] += factor * (1e-8 + 1e-6 * abs(want[index]))
    assert close(got, want) is not None
    assert close(got.tolist(), want.tolist()) is not None
    assert close({"a": (1, got)}, {"a": (1, want)}) is not None


@given(numbers(), st.data())
def test_a_change_within_the_tolerance_is_accepted(want: np.ndarray, data: st.DataObject) -> None:
    share = data.draw(st.floats(-0.9, 0.9))
    assert close(want + share * (1e-8 + 1e-6 * np.abs(want)), want) is None


@given(numbers(), st.sampled_from([nan, inf, -inf]), st.data())
def test_no_odd_number_agrees_with_an_ordinary_one(want: np.ndarray, odd: float, data: st.DataObject) -> None:
    got = want.copy()
    got[tuple(data.draw(st.integers(0, n - 1)) for n in want.shape)] = odd
    assert close(got, want) is not None
    assert close(want, got) is not None


@given(st.floats(0.001, 999.0), numbers())
def test_the_expected_value_is_not_told(got: float, offsets: np.ndarray) -> None:
    want = 7.654321987
    assume(close(got, want) is not None)
    for message in (close(got, want), close(np.full(3, got), np.full(3, want)), close([got], (want,))):
        # A factor such as 47.65 is no telling of the value.
        assert not re.search(r"(?<!\d)7\.65", str(message)) or "7.65" in f"{got:.6g}"


def test_long_text_among_many_does_not_fill_the_memory() -> None:
    """As an array of strings this would take 16 GB: every element as long as the longest."""
    odd = ["x" * 200_000, *["a"] * 20_000]
    tracemalloc.start()
    assert close(odd, A([1.0, 2.0])) is not None
    assert close([odd], A([[1.0, 2.0]])) is not None
    assert shaped(odd, (2,)) is not None
    assert same(odd, A(["a", "b"])) is not None
    assert close(odd, list(odd)) is None
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000


class TestSame:
    @pytest.mark.parametrize(
        ("got", "want"),
        [(3, 3), (3.0, 3), ("a", "a"), ([1, "a"], (1, "a")), (A([1, 2]), [1, 2]), (True, True), (nan, nan)],
    )
    def test_what_is_the_same(self, got: Any, want: Any) -> None:
        assert same(got, want) is None

    @pytest.mark.parametrize(
        ("got", "want"),
        [
            (3.0000001, 3),
            ([1.0000001, 2], [1, 2]),
            (2**70 + 1, 2**70),
            ([2**70 + 1], [2**70]),
            (2**53 + 1, 2**53),
            ("a ", "a"),
            (None, 0),
            ({"a": 1}, 1),
            ("1", 1),
            (A([1, 2]), 10**400),
        ],
    )
    def test_what_is_not(self, got: Any, want: Any) -> None:
        assert same(got, want) is not None

    def test_the_message_shows_what_was_returned(self) -> None:
        assert same([3, 5, 5], A([3, 4, 5])) == "One of 3 values of the result is wrong, at [1]: yours is 5."
        assert same(4, 5, "the count") == "The count is 4, which is not right."


class TestShaped:
    @pytest.mark.parametrize(
        ("got", "shape"),
        [(3, ()), (A(3.5), ()), ([1, 2], (2,)), (np.ones((4, 2)), (None, 2)), ([[1j]], (1, 1)), ([], (0,))],
    )
    def test_what_fits(self, got: Any, shape: tuple[int | None, ...]) -> None:
        assert shaped(got, shape) is None

    @pytest.mark.parametrize(
        ("got", "shape", "words"),
        [
            (None, (2,), "should be numbers in an array of shape (2,), but it is None"),
            ("ab", (2,), "but it is a string"),
            (
                [[1], [2, 3]],
                (2, None),
                "of shape (2, any), but it is a list of 2 with parts of unequal length",
            ),
            (3, (1,), "has shape (); it should be (1,)"),
            (np.ones((4, 3)), (None, 2), "has shape (4, 3); it should be (any, 2)"),
            ([1.0, nan], (2,), "holds NaN (not a number) at [1]"),
            (inf, (), "holds an infinite value."),
            ([None, 1.0], (2,), "should be numbers"),
        ],
    )
    def test_what_does_not(self, got: Any, shape: tuple[int | None, ...], words: str) -> None:
        assert words in str(shaped(got, shape))
