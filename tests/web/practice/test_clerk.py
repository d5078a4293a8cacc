"""Evidence of what was graded, by whoever graded it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from upstream.web.evidence.models import Event
from upstream.web.practice import clerk, queue, services
from upstream.web.practice.grading import grade_claimed
from upstream.web.practice.models import Submission

pytestmark = pytest.mark.django_db
SUBMIT, RUN = Submission.Kind.SUBMIT, Submission.Kind.RUN


@pytest.fixture
def graded(learner, exercise, sandbox):
    """A submission that passed, as a grader without rights leaves it."""
    submission = services.hand_in(learner, exercise, exercise.solution, SUBMIT)
    assert grade_claimed(queue.claim(), sandbox)
    assert not Event.objects.exists()
    return submission


def test_it_records_once(graded) -> None:
    assert clerk.record(graded.pk)
    assert not clerk.record(graded.pk)
    assert clerk.record_graded() == 0
    assert Event.objects.get().key == f"submission:{graded.pk}"


def test_a_clerk_that_died_after_the_event_leaves_no_second_one(graded) -> None:
    clerk.record(graded.pk)
    Submission.objects.update(recorded_at=None)
    assert clerk.record(graded.pk)
    assert Event.objects.count() == 1


@pytest.mark.parametrize("wrong_by", [timedelta(days=400), timedelta(days=-400)])
def test_a_graders_wrong_clock_moves_nothing(graded, wrong_by) -> None:
    Submission.objects.update(graded_at=timezone.now() + wrong_by)
    before = Submission.objects.get().created_at
    clerk.record(graded.pk)
    assert before <= Event.objects.get().at <= timezone.now()


def test_what_cannot_be_recorded_holds_up_nothing(graded, learner, exercise, sandbox) -> None:
    Submission.objects.filter(pk=graded.pk).update(verdict={})
    services.hand_in(learner, exercise, exercise.solution, SUBMIT)
    grade_claimed(queue.claim(), sandbox)
    assert clerk.record_graded() == 1
    assert Event.objects.count() == 1


def test_the_page_records_what_it_shows(graded, browser) -> None:
    assert "This proves" in browser.get(f"/submission/{graded.pk}/").text
    assert Event.objects.count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("lost", [OperationalError, InterfaceError])
def test_it_goes_round_by_itself_and_outlives_the_loss_of_its_connection(graded, lost, monkeypatch) -> None:
    faults = [lost("gone")]
    look = clerk.record_graded
    monkeypatch.setattr(clerk, "record_graded", lambda: _raise(faults.pop()) if faults else look())
    recorder = clerk.Clerk()
    try:
        for _ in range(100):
            if Event.objects.exists():
                break
            recorder._stopping.wait(0.1)
    finally:
        recorder.stop()
    assert Event.objects.count() == 1


def _raise(error: Exception) -> int:
    raise error
