"""Handing in, leasing, grading, taking help."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from upstream.grading import Status, fault_verdict
from upstream.memory import Act, State
from upstream.sandbox import Ended, Job, Outcome
from upstream.web.evidence.models import Event
from upstream.web.evidence.queries import stored_record
from upstream.web.practice import queries, services
from upstream.web.practice.models import Submission

pytestmark = pytest.mark.django_db
SUBMIT, RUN = Submission.Kind.SUBMIT, Submission.Kind.RUN


class BrokenSandbox:
    """A sandbox on a host that cannot start processes."""

    def run(self, job: Job) -> Outcome:
        return Outcome(Ended.FAULT, detail="no process could be started")

    def close(self) -> None: ...


class TestHandingIn:
    def test_stores_before_anything_is_graded(self, learner, exercise) -> None:
        submission = services.hand_in(learner, exercise, "x = 1\r\ny = 2\r\n", SUBMIT)
        stored = Submission.objects.get(pk=submission.pk)
        assert (stored.state, stored.source, stored.verdict) == ("waiting", "x = 1\ny = 2\n", None)

    def test_refuses_more_than_a_megabyte(self, learner, exercise) -> None:
        with pytest.raises(services.SourceRefused, match=r"1\.2 MB"):
            services.hand_in(learner, exercise, "x" * 1_200_000, SUBMIT)
        assert not Submission.objects.exists()

    def test_refuses_null_characters_and_says_where(self, learner, exercise) -> None:
        with pytest.raises(services.SourceRefused, match="Line 2"):
            services.hand_in(learner, exercise, "a = 1\nb = '\0'", SUBMIT)

    def test_stores_what_is_not_text_as_well_as_it_can(self, learner, exercise) -> None:
        assert services.hand_in(learner, exercise, "x = '\ud800'", SUBMIT).source == "x = '?'"


class TestLeases:
    def test_oldest_first_and_each_once(self, learner, exercise) -> None:
        first, second = (services.hand_in(learner, exercise, str(i), SUBMIT) for i in range(2))
        assert [services.lease_next().pk, services.lease_next().pk] == [first.pk, second.pk]
        assert services.lease_next() is None

    def test_an_expired_one_is_taken_over_and_the_first_grader_comes_too_late(
        self, learner, exercise, sandbox
    ) -> None:
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        slow = services.lease_next()
        Submission.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
        quick = services.lease_next()
        assert quick.pk == slow.pk
        assert services.grade_leased(quick, sandbox)
        assert not services.store_verdict(slow, fault_verdict())
        assert Submission.objects.get().status == "passed"
        assert Event.objects.count() == 1

    def test_a_fault_is_tried_again_and_never_counts(self, learner, exercise) -> None:
        submission = services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        for _ in range(services.MOST_TRIES):
            leased = services.lease_next()
            assert leased is not None
            services.grade_leased(leased, BrokenSandbox())
        submission.refresh_from_db()
        assert (submission.state, submission.status) == ("graded", "fault")
        assert services.lease_next() is None
        assert not Event.objects.exists()

    def test_an_exercise_that_left_the_pack_is_a_fault(self, learner, exercise, sandbox) -> None:
        Submission.objects.create(
            user=learner, exercise="gone", source="x", kind=SUBMIT, tries=services.MOST_TRIES
        )
        assert services.grade_leased(services.lease_next(), sandbox)
        assert Submission.objects.get().status == Status.FAULT


class TestEvidence:
    def test_a_pass_proves_the_skill(self, learner, exercise, hand_in_and_grade) -> None:
        submission = hand_in_and_grade(learner, exercise, exercise.solution)
        standing = stored_record(learner).standing("matrix-operations", timezone.now())
        assert submission.status == "passed"
        assert standing.state is State.PROVED
        assert standing.strength == pytest.approx(1.0)
        assert Event.objects.get().detail["submission"] == str(submission.pk)

    def test_a_failure_starts_it(self, learner, exercise, hand_in_and_grade) -> None:
        hand_in_and_grade(learner, exercise, exercise.starter)
        assert stored_record(learner).standing("matrix-operations", timezone.now()).state is State.STARTED

    def test_a_run_says_nothing(self, learner, exercise, hand_in_and_grade) -> None:
        run = hand_in_and_grade(learner, exercise, exercise.solution, RUN)
        verdict = queries.verdict_of(run)
        assert verdict.passed
        assert all(case.visible for case in verdict.cases)
        assert not Event.objects.exists()

    def test_a_pass_after_reading_the_solution_is_practice(
        self, learner, exercise, hand_in_and_grade
    ) -> None:
        services.read_solution(learner, exercise)
        hand_in_and_grade(learner, exercise, exercise.solution)
        assert stored_record(learner).standing("matrix-operations", timezone.now()).state is State.STARTED

    def test_reading_the_solution_after_proof_is_free(self, learner, exercise, hand_in_and_grade) -> None:
        hand_in_and_grade(learner, exercise, exercise.solution)
        services.read_solution(learner, exercise)
        assert not Event.objects.filter(act=Act.SOLUTION).exists()

    def test_a_hint_is_recorded_once(self, learner, exercise) -> None:
        services.take_hint(learner, exercise, 0)
        services.take_hint(learner, exercise, 0)
        services.take_hint(learner, exercise, 1)
        assert queries.hints_taken(learner, exercise) == {0, 1}
        assert Event.objects.count() == 2


def test_verdicts_survive_the_store(learner, exercise, hand_in_and_grade) -> None:
    broken = "def matmul(A, B):\n    return [[1, 2], 3 / 0]\n"
    verdict = queries.verdict_of(hand_in_and_grade(learner, exercise, broken))
    assert verdict.status is Status.ERROR
    assert (verdict.error.kind, verdict.error.line) == ("ZeroDivisionError", 2)
    assert verdict.digest == exercise.digest


def test_differences_are_line_by_line() -> None:
    lines = queries.difference("a\nb\nc", "a\nx\nc")
    assert [(line.sign, line.before, line.after, line.text) for line in lines] == [
        (" ", 1, 1, "a"),
        ("-", 2, 0, "b"),
        ("+", 0, 2, "x"),
        (" ", 3, 3, "c"),
    ]
