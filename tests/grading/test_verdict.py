"""A verdict survives being stored."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.grading.conftest import Grade
from upstream.grading import CaseReport, CaseStatus, Diagnosis, Status, Verdict, fault_verdict
from upstream.sandbox import CodeError, Frame

FULL = Verdict(
    Status.ERROR,
    "Your code raised ValueError on line 3",
    "Look there.",
    (
        CaseReport("one", True, CaseStatus.PASSED, call="f(x=1)", got="2", want="2"),
        CaseReport("two", False, CaseStatus.FAILED, "The result is 3.", "The title", "f(x=2)", "3"),
        CaseReport("three", False, CaseStatus.NOT_RUN),
    ),
    Diagnosis("off-by-one", "You count from one."),
    CodeError(
        "ValueError", "odd “text”", 3, 5, (Frame(1, "<module>", "f(1)"), Frame(3, "f", "raise ValueError"))
    ),
    "printed\n",
    True,
    ("a note",),
    0.25,
    "exercise",
    2,
    "digest",
    7,
    ("landlock", "seccomp"),
)


def stored(verdict: Verdict) -> Verdict:
    return Verdict.from_json(json.loads(json.dumps(verdict.to_json())))


@pytest.mark.parametrize("verdict", [FULL, fault_verdict(), Verdict(Status.PASSED, "All passed")])
def test_a_verdict_comes_back_as_it_was(verdict: Verdict) -> None:
    assert stored(verdict) == verdict
    assert isinstance(stored(verdict).status, Status)
    assert stored(stored(verdict)) == verdict


def test_a_real_verdict_comes_back_without_what_its_picture_is_drawn_from(graded: Grade) -> None:
    verdict = graded("def column_means(X):\n    print(X)\n    return X[5]\n")
    assert verdict.error is not None
    assert verdict.error.frames
    assert stored(verdict) == replace(verdict, drawable=None)
    assert "drawable" not in verdict.to_json()


def test_the_number_of_passed_cases_and_the_words_for_a_status() -> None:
    assert FULL.cases_passed == 1
    assert not FULL.passed
    assert [case.status_words for case in FULL.cases] == ["right", "not right", "not reached"]
    assert {CaseReport("x", True, status).status_words for status in CaseStatus} >= {"raised an error"}


@pytest.mark.parametrize(
    "change", [{"status": "great"}, {"cases": [{"name": "x", "visible": True, "status": "?"}]}]
)
def test_other_data_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        Verdict.from_json({**FULL.to_json(), **change})
    with pytest.raises(KeyError):
        Verdict.from_json({"status": "passed"})


def test_code_that_ran_with_limits_only_is_not_confined() -> None:
    verdict = Verdict(Status.PASSED, "All cases passed")
    assert verdict.is_confined
    assert replace(verdict, layers=("namespaces", "landlock", "seccomp", "limits")).is_confined
    assert not replace(verdict, layers=("limits",)).is_confined
    assert not replace(verdict, layers=("landlock", "limits")).is_confined
