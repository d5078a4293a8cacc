"""Known mistakes are recognized by what they do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.grading.conftest import Grade
from upstream.curriculum import Exercise, WrongAnswer
from upstream.grading import Raised, Status
from upstream.grading.diagnosing import diagnose
from upstream.grading.prepared import SEEDS, choose_seed, prepare, warm
from upstream.grading.program import ExerciseError


def wrong(slug: str, source: str) -> WrongAnswer:
    return WrongAnswer(slug, f"You made the mistake {slug}.", source, Path(f"wrong/{slug}.py"))


def test_a_mistake_is_recognized_however_it_is_written(graded: Grade) -> None:
    source = """def column_means(X):
    if not X.size: raise ValueError
    return [sum(row[j] for row in X.tolist()) for j in range(X.shape[1])]
"""
    diagnosis = graded(source).diagnosis
    assert diagnosis is not None
    assert (diagnosis.slug, diagnosis.message) == (
        "not-divided",
        "You return sums. Divide by the number of rows.",
    )


def test_nothing_is_diagnosed_when_nothing_fits(graded: Grade) -> None:
    verdict = graded("import numpy as np\ndef column_means(X):\n    return np.median(X, axis=0)\n")
    assert not verdict.passed
    assert verdict.diagnosis is None


def test_a_right_answer_has_no_diagnosis(graded: Grade, means: Exercise) -> None:
    assert graded(means.solution).diagnosis is None


def test_the_most_specific_of_several_fitting_mistakes_is_named(doubling: Exercise) -> None:
    exercise = replace(
        doubling,
        wrong=(
            wrong("wrong-at-two", "def double(x):\n    return 5 if x == 2 else 2 * x"),
            wrong("always-five", "def double(x):\n    return 5"),
        ),
    )
    prepared = prepare(exercise, 0)
    assert [mistake.fails_on for mistake in prepared.mistakes] == [(1,), (0, 1)]

    def slug(one: object, two: object) -> str | None:
        found = diagnose(prepared, {0: one, 1: two})
        return found.slug if found else None

    assert slug(5, 5) == "always-five"
    assert slug(2, 5) == "wrong-at-two"
    assert slug(7, 5) == "wrong-at-two"
    assert slug(5, 4) is None
    assert slug(2, 4) is None
    assert diagnose(prepared, {0: 5}) is None, "a case that was not run explains nothing"


def test_a_mistake_that_raises_is_recognized_by_the_kind(doubling: Exercise) -> None:
    prepared = prepare(replace(doubling, wrong=(wrong("raises", "def double(x):\n    return {}[x]"),)), 0)
    raised = diagnose(prepared, {0: Raised("KeyError", "another text"), 1: Raised("KeyError")})
    assert raised is not None
    assert raised.slug == "raises"
    assert diagnose(prepared, {0: Raised("ValueError"), 1: Raised("ValueError")}) is None
    assert diagnose(prepared, {0: None, 1: None}) is None


def test_a_wrong_answer_that_is_right_explains_nothing(doubling: Exercise) -> None:
    prepared = prepare(replace(doubling, wrong=(wrong("right", doubling.solution),)), 0)
    assert diagnose(prepared, {0: 3, 1: 5}) is None


def test_answers_may_be_compared_in_an_exercises_own_way(doubling: Exercise) -> None:
    agree = "def agree(got, other, case):\n    return abs(got) == abs(other)\n"
    exercise = replace(
        doubling, check=doubling.check + agree, wrong=(wrong("five", "def double(x):\n    return 5"),)
    )
    prepared = prepare(exercise, 0)
    assert diagnose(prepared, {0: -5, 1: 5}) is not None
    assert diagnose(prepared, {0: "odd", 1: 5}) is None


def test_a_wrong_answer_that_does_not_load_costs_the_diagnosis_and_not_the_verdict(
    graded: Grade, doubling: Exercise
) -> None:
    exercise = replace(doubling, wrong=(wrong("broken", "import nosuchmodule"),))
    verdict = graded("def double(x):\n    return 5\n", exercise)
    assert (verdict.status, verdict.diagnosis) == (Status.FAILED, None)
    assert verdict.headline == "0 of 2 cases passed"
    with pytest.raises(ExerciseError, match="nosuchmodule"):
        warm(exercise, 0)


def test_draws_that_were_prepared_ahead_are_preferred(doubling: Exercise) -> None:
    exercise = replace(doubling, digest="of this test alone")
    assert 0 <= choose_seed(exercise) < SEEDS
    warm(exercise, 3)
    warm(exercise, 5)
    assert {choose_seed(exercise) for _ in range(50)} == {3, 5}
