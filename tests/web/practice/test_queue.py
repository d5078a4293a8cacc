"""Whose turn it is, leases, and answers that come in time."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from upstream.grading import fault_verdict
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence.models import Event
from upstream.web.practice import clerk, queue, services
from upstream.web.practice.grading import GIVEN_UP, grade_claimed
from upstream.web.practice.models import Submission

from .sandboxes import BrokenSandbox

pytestmark = pytest.mark.django_db
SUBMIT = Submission.Kind.SUBMIT


def expire() -> None:
    Submission.objects.filter(state="leased").update(leased_until=timezone.now() - timedelta(seconds=1))


def wait_over() -> None:
    Submission.objects.filter(state="waiting").update(leased_until=None)


class TestTurns:
    def test_one_persons_hundred_do_not_delay_anothers_one(
        self, learner, other, exercise, monkeypatch
    ) -> None:
        monkeypatch.setattr(services, "MOST_WAITING_EACH", 100)
        hundred = [services.hand_in(learner, exercise, str(i), SUBMIT) for i in range(100)]
        assert [queue.claim().pk for _ in range(10)] == [s.pk for s in hundred[:10]]
        one = services.hand_in(other, exercise, "x", SUBMIT)
        assert queue.place(one) == 2
        assert [queue.claim().pk for _ in range(3)] == [hundred[10].pk, one.pk, hundred[11].pk]

    def test_places_are_told_from_one(self, learner, other, exercise) -> None:
        first, second = (services.hand_in(learner, exercise, str(i), SUBMIT) for i in range(2))
        third = services.hand_in(other, exercise, "x", SUBMIT)
        assert [queue.place(s) for s in (first, third, second)] == [1, 2, 3]
        claimed = queue.claim()
        claimed.refresh_from_db()
        assert queue.place(claimed) == 0
        assert [queue.place(s) for s in (third, second)] == [1, 2]

    def test_an_empty_queue_begins_anew(self, learner, exercise, hand_in_and_grade) -> None:
        for _ in range(3):
            hand_in_and_grade(learner, exercise, exercise.starter)
        assert services.hand_in(learner, exercise, "x", SUBMIT).turn == 0

    def test_the_next_is_found_by_the_index(self, learner, exercise) -> None:
        services.hand_in(learner, exercise, "x", SUBMIT)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("set local enable_seqscan = off; set local enable_bitmapscan = off")
        plan = queue._ready().order_by("turn", "created_at")[:1].explain()
        assert "queue" in plan
        assert "sort" not in plan.lower()
        assert "B-TREE" not in plan


class TestFairness(TestCase):
    """Laws of the order, for any course of hand-ins and gradings."""

    @given(st.lists(st.sampled_from(["a", "b", "c", "grade", "grade"]), min_size=1, max_size=40))
    def test_nobody_waits_for_more_than_one_of_each_other_person_at_a_time(self, course: list[str]) -> None:
        people = {name: User.objects.create_user(name) for name in "abc"}
        exercise = next(iter(pack().exercises.values()))
        served: list[str] = []
        seen: dict[Submission, int] = {}  # how many were served when it was handed in
        for step in course:
            if step == "grade":
                if claim := queue.claim():
                    served.append(Submission.objects.get(pk=claim.pk).user.username)
                    queue.answer(claim, fault_verdict())
                    seen = {s: at for s, at in seen.items() if s.pk != claim.pk}
            else:
                seen[services.hand_in(people[step], exercise, "x", SUBMIT)] = len(served)
        # Whoever's submission was alone waits behind at most one of each other person that was there before, and
        # one that comes with it.
        for submission, at in seen.items():
            own_before = sum(
                other.user_id == submission.user_id and other.created_at < submission.created_at
                for other in seen
            )
            passed_by = Counter(served[at:])
            passed_by.pop(submission.user.username, None)
            if own_before == 0 and submission.user.username not in served[at:]:
                assert all(count <= 2 for count in passed_by.values()), (course, passed_by)


class TestLeases:
    def test_oldest_first_and_each_once(self, learner, exercise) -> None:
        first, second = (services.hand_in(learner, exercise, str(i), SUBMIT) for i in range(2))
        assert [queue.claim().pk, queue.claim().pk] == [first.pk, second.pk]
        assert queue.claim() is None

    def test_an_expired_one_is_taken_over_and_the_first_grader_comes_too_late(
        self, learner, exercise, sandbox
    ) -> None:
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        slow = queue.claim()
        expire()
        quick = queue.claim()
        assert quick.pk == slow.pk
        assert grade_claimed(quick, sandbox)
        assert not queue.answer(slow, fault_verdict())
        assert clerk.record_graded() == 1
        assert Submission.objects.get().status == "passed"
        assert Event.objects.count() == 1

    def test_a_beat_keeps_a_lease_and_does_not_bring_back_a_lost_one(self, learner, exercise) -> None:
        services.hand_in(learner, exercise, "x", SUBMIT)
        lost = queue.claim()
        expire()
        held = queue.claim()
        expire()
        queue.extend([lost])
        assert Submission.objects.get().leased_until < timezone.now()
        queue.extend([held])
        assert Submission.objects.get().leased_until > timezone.now() + queue.LEASE / 2
        assert queue.claim() is None

    def test_the_exact_fields_are_loaded(self, learner, exercise, django_assert_num_queries) -> None:
        services.hand_in(learner, exercise, "x", SUBMIT)
        claim = queue.claim()
        assert claim.get_deferred_fields().isdisjoint(queue.CLAIMING)
        assert "user_id" in claim.get_deferred_fields()


class TestFaults:
    def test_a_fault_is_tried_again_and_never_counts(self, learner, exercise) -> None:
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        for tries in range(1, queue.MOST_TRIES + 1):
            claim = queue.claim()
            assert claim.tries == tries
            assert queue.claim() is None
            assert grade_claimed(claim, BrokenSandbox()) == (tries == queue.MOST_TRIES)
            assert queue.claim() is None, "there is a pause between tries"
            wait_over()
        clerk.record_graded()
        stored = Submission.objects.get()
        assert (stored.state, stored.status) == ("graded", "fault")
        assert not Event.objects.exists()

    def test_a_broken_host_is_not_held_against_a_submission(self, learner, exercise, sandbox) -> None:
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        for _ in range(3 * queue.MOST_TRIES):
            assert not grade_claimed(queue.claim(), BrokenSandbox(), still_fit=lambda: False)
            wait_over()
        assert grade_claimed(queue.claim(), sandbox)
        assert Submission.objects.get().status == "passed"

    def test_what_ends_its_graders_three_times_gets_a_verdict_of_its_own(self, learner, exercise) -> None:
        services.hand_in(learner, exercise, "x", SUBMIT)
        for _ in range(queue.MOST_TRIES):
            assert queue.claim() is not None  # and the grader dies
            expire()
        assert grade_claimed(queue.claim(), BrokenSandbox())
        stored = Submission.objects.get()
        assert (stored.status, stored.verdict["headline"]) == ("fault", GIVEN_UP.headline)
        assert queue.claim() is None

    def test_an_exercise_that_left_the_pack_is_a_fault(self, learner, sandbox) -> None:
        Submission.objects.create(
            user=learner, exercise="gone", source="x", kind=SUBMIT, tries=queue.MOST_TRIES - 1
        )
        assert grade_claimed(queue.claim(), sandbox)
        assert clerk.record_graded() == 1
        assert Submission.objects.get().status == "fault"
