"""Custom checks, drive.py, and exceptions as answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.grading.conftest import Grade
from upstream.curriculum import Exercise
from upstream.grading import Raised, Status
from upstream.grading.authoring import Case
from upstream.grading.judging import judge
from upstream.grading.program import CheckProgram

CHECKS = """
@check("The result is positive")
def positive(got, want, case):
    return None if got > 0 else f"It is {got}."

@check("The result is twice the input")
def twice(got, want, case):
    return close(got, 2 * case.inputs["x"], case)
"""


def plain(*checks: Any) -> CheckProgram:
    return CheckProgram(lambda rng: [], tuple((check.__name__, check) for check in checks), None)


def test_checks_run_in_order_and_the_first_that_fails_ends_the_case(
    graded: Grade, doubling: Exercise
) -> None:
    exercise = replace(doubling, check=doubling.check + CHECKS)
    one, two = graded("def double(x):\n    return -1 if x == 1 else 5\n", exercise).cases
    assert (one.check, one.message) == ("The result is positive", "It is -1.")
    assert (two.check, two.message) == (
        "The result is twice the input",
        "The result is 5, which is too large.",
    )
    assert graded(exercise.solution, exercise).passed


def test_a_check_that_an_odd_value_breaks_counts_as_failed(graded: Grade, doubling: Exercise) -> None:
    exercise = replace(doubling, check=doubling.check + CHECKS)
    verdict = graded("def double(x):\n    return 'text' if x == 1 else {}\n", exercise)
    assert verdict.status is Status.FAILED
    one, two = verdict.cases
    assert one.check == two.check == "The result is positive"
    assert one.message.startswith("The result has an unexpected form: it is a string.")
    assert "it is a dict of 0" in two.message


def test_a_case_may_call_another_function(graded: Grade, doubling: Exercise) -> None:
    check = doubling.check + "    yield Case('three', call='treble', x=3.0)\n"
    solution = doubling.solution + "def treble(x):\n    return 3 * x\n"
    exercise = replace(doubling, check=check, solution=solution)
    assert graded(solution, exercise).passed
    verdict = graded(doubling.solution, exercise)
    assert (verdict.status, verdict.headline) == (Status.ERROR, "The function is missing")
    assert "`treble`" in verdict.advice
    assert [str(case.status) for case in verdict.cases] == ["passed", "passed", "error"]
    assert verdict.cases[2].call == "treble(x=3.0)"


@pytest.fixture(scope="module")
def counting(doubling: Exercise) -> Exercise:
    """The learner writes a class with a state; the drive uses it more than once."""
    return replace(
        doubling,
        drive="def drive(module, x):\n    d = module.double()\n    return [d.add(x), d.add(x)]\n",
        solution=(
            "class double:\n    total = 0\n    def add(self, x):\n        self.total += x\n        return self.total\n"
        ),
    )


class TestDrive:
    def test_the_drive_calls_the_learners_code_as_it_likes(self, graded: Grade, counting: Exercise) -> None:
        assert graded(counting.solution, counting).passed
        verdict = graded(counting.solution.replace("+= x", "= x"), counting)
        assert verdict.status is Status.FAILED
        assert verdict.cases[0].got == "[1.0, 1.0]"

    def test_an_error_in_the_learners_code_is_theirs(self, graded: Grade, counting: Exercise) -> None:
        verdict = graded(counting.solution.replace("self.total +=", "self.totl +="), counting)
        assert verdict.headline == "Your code raised AttributeError on line 4"

    def test_a_missing_entry_is_named(self, graded: Grade, counting: Exercise) -> None:
        verdict = graded(counting.solution.replace("double", "triple"), counting)
        assert verdict.headline == "The function is missing"
        assert "`double`" in verdict.advice


class TestRaised:
    def test_the_same_kind_is_right(self) -> None:
        assert judge(plain(), Case("one"), Raised("ValueError", "a"), Raised("ValueError", "b")) is None

    @pytest.mark.parametrize(
        ("kind", "parent"),
        [("UnicodeError", "ValueError"), ("IndexError", "LookupError"), ("LinAlgError", "ValueError")],
    )
    def test_a_more_special_kind_is_right(self, kind: str, parent: str) -> None:
        assert judge(plain(), Case("one"), Raised(kind), Raised(parent)) is None

    @pytest.mark.parametrize("kind", ["KeyError", "LookupError", "print", "nosuchname"])
    def test_another_kind_is_not(self, kind: str) -> None:
        problem = judge(plain(), Case("one"), Raised(kind), Raised("IndexError"))
        assert problem is not None
        assert problem.message == f"This input should raise IndexError; your code raised {kind}."

    def test_an_answer_where_an_exception_belongs(self) -> None:
        problem = judge(plain(), Case("one"), [1, 2], Raised("ValueError"))
        assert problem is not None
        assert (
            problem.message == "This input should raise ValueError, but your function returned a list of 2."
        )

    def test_an_exception_where_an_answer_belongs_never_reaches_the_checks(self) -> None:
        def check(got: Any, want: Any, case: Case) -> str | None:
            raise AssertionError

        problem = judge(plain(check), Case("one"), Raised("KeyError", "'x'"), 3)
        assert problem is not None
        assert (problem.message, problem.check) == ("Your code raised KeyError: 'x'", None)
