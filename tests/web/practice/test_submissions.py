"""Handing in, what verdicts prove, taking help."""

from __future__ import annotations

import pytest
from django.utils import timezone

from upstream.grading import Status
from upstream.memory import Act, State
from upstream.web.evidence.models import Event
from upstream.web.evidence.queries import stored_record
from upstream.web.practice import queries, services
from upstream.web.practice.models import Submission

pytestmark = pytest.mark.django_db
SUBMIT, RUN = Submission.Kind.SUBMIT, Submission.Kind.RUN


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


class TestLimits:
    def test_one_person_cannot_fill_the_queue(self, learner, other, exercise, monkeypatch) -> None:
        monkeypatch.setattr(services, "MOST_WAITING_EACH", 3)
        for i in range(3):
            services.hand_in(learner, exercise, str(i), SUBMIT)
        with pytest.raises(services.QueueFull, match="3 submissions of yours"):
            services.hand_in(learner, exercise, "one more", SUBMIT)
        assert services.hand_in(other, exercise, "x", SUBMIT)

    def test_all_together_cannot_either(self, learner, other, exercise, settings) -> None:
        settings.MOST_WAITING = 2
        services.hand_in(learner, exercise, "x", SUBMIT)
        services.hand_in(other, exercise, "x", SUBMIT)
        with pytest.raises(services.QueueFull, match="Very many"):
            services.hand_in(learner, exercise, "x", SUBMIT)

    def test_what_is_graded_no_longer_counts(self, learner, exercise, settings, hand_in_and_grade) -> None:
        settings.MOST_WAITING = 1
        hand_in_and_grade(learner, exercise, exercise.starter)
        assert services.hand_in(learner, exercise, "x", SUBMIT)


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
