"""Pictures are drawn from what a learner's code returned, whatever that is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from tests.grading.conftest import Grade
from tests.grading.plain_data import plain_data
from upstream.curriculum import Exercise
from upstream.grading import draw, visible_cases
from upstream.grading.drawing import picture_case
from upstream.sandbox import codec


def test_a_picture_of_the_learners_own_result(graded: Grade, means: Exercise) -> None:
    right, wrong = graded(means.solution), graded(means.wrong[1].source)
    assert right.drawable is not None
    assert wrong.drawable is not None
    one, other = draw(means, right.drawable), draw(means, wrong.drawable)
    assert one is not None
    assert other is not None
    assert one.svg.startswith("<svg ")
    assert (one.caption, one.alt) == ("Your means, *column by column*.", "A bar for every column.")
    assert one.svg != other.svg
    assert draw(means, right.drawable) == one


def test_nothing_to_draw_without_a_picture_or_a_result(
    graded: Grade, means: Exercise, doubling: Exercise
) -> None:
    assert graded(doubling.solution, doubling).drawable is None
    assert draw(doubling, codec.encode(3.0)) is None
    assert graded("def column_means(X):\n    raise ValueError\n").drawable is None
    large = graded("import numpy as np\ndef column_means(X):\n    return np.zeros(50_000)\n")
    assert large.drawable is None, "pictures are not drawn from more data than people can see"


@pytest.mark.parametrize("odd", [None, [1.0, 2.0, 3.0], np.zeros((3, 3)), {}, [[1], [2, 3]], (None, 1)])
def test_no_picture_of_odd_data(means: Exercise, odd: object) -> None:
    assert draw(means, codec.encode(odd)) is None


def test_no_picture_of_bytes_that_are_no_data(means: Exercise) -> None:
    assert draw(means, b"\xc1garbage") is None


@settings(max_examples=15)
@given(plain_data)
def test_drawing_never_raises(means: Exercise, value: object) -> None:
    draw(means, codec.encode(value))


@pytest.mark.parametrize(
    "source",
    [
        "1 / 0",
        "CASE = 'three by two'",
        "CASE = 'nowhere'\ndef draw(fig, got, inputs): pass",
        "NAME = 'three by two'\nCASE = NAME\ndef draw(fig, got, inputs): pass",
        "def draw(fig, got, inputs): pass",
    ],
)
def test_a_picture_py_that_does_not_work_draws_nothing(means: Exercise, source: str) -> None:
    assert draw(replace(means, picture=source), codec.encode(np.zeros(2))) is None


def test_a_case_that_cannot_be_read_leaves_grading_alone(graded: Grade, means: Exercise) -> None:
    broken = replace(means, picture="NAME = 'three by two'\nCASE = NAME\ndef draw(fig, got, inputs): pass")
    assert picture_case(broken) is None
    assert graded(means.solution, broken).passed


def test_the_visible_cases_come_with_their_answers(means: Exercise) -> None:
    cases = visible_cases(means)
    assert [case.name for case, _ in cases] == ["three by two", "one row"]
    np.testing.assert_array_equal(cases[0][1], [3.0, 3.0])
    assert cases == visible_cases(means)
