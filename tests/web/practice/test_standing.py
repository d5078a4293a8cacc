"""What operators see of grading."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from upstream.cli import workers
from upstream.web.practice import clerk, roll, services
from upstream.web.practice.models import Grader, Submission

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(learner, exercise) -> Submission:
    return services.hand_in(learner, exercise, "x", Submission.Kind.SUBMIT)


def findings(monkeypatch: pytest.MonkeyPatch) -> dict[str, workers.Finding]:
    monkeypatch.setenv("DATABASE_URL", "the tests' own")
    return {finding.name: finding for finding in workers.grading_findings()}


def health() -> tuple[int, dict]:
    response = Client().get("/health/grading/")
    return response.status_code, response.json()


def test_all_is_well_when_nothing_waits(monkeypatch) -> None:
    assert health() == (200, {"ready": 0, "unfit": 0, "waiting": 0, "oldest_seconds": 0.0})
    assert findings(monkeypatch)["queue"].good


def test_work_without_anybody_to_do_it_is_seen(waiting, monkeypatch) -> None:
    assert health()[0] == 503
    assert not findings(monkeypatch)["queue"].good


def test_one_that_fails_its_canary_is_named_with_the_reason(waiting, monkeypatch) -> None:
    roll.sign("far:1", 2, 0, "the canary's solution does not pass on numpy")
    status, figures = health()
    assert (status, figures["ready"], figures["unfit"]) == (503, 0, 1)
    finding = findings(monkeypatch)["far:1"]
    assert not finding.good
    assert "does not pass on numpy" in finding.seen
    assert finding.remedy
    assert "numpy" not in Client().get("/health/grading/").text, "why is not for everybody"


def test_one_that_is_well_is_enough(waiting, monkeypatch) -> None:
    roll.sign("far:1", 2, 0, "trouble")
    roll.sign("near:1", 2, 5, "")
    assert health()[0] == 200
    assert findings(monkeypatch)["near:1"].good


def test_what_waits_for_too_long_is_seen(waiting, monkeypatch) -> None:
    roll.sign("near:1", 2, 5, "")
    Submission.objects.update(created_at=timezone.now() - timedelta(minutes=2))
    assert health()[0] == 503


def test_other_exercises_are_seen(monkeypatch) -> None:
    roll.sign("old:1", 2, 5, "")
    Grader.objects.update(pack="another")
    assert "other exercises" in findings(monkeypatch)["old:1"].seen


def test_whoever_is_gone_is_struck_off(monkeypatch) -> None:
    roll.sign("gone:1", 2, 5, "")
    Grader.objects.update(seen_at=timezone.now() - timedelta(minutes=1))
    assert not roll.present()
    roll.strike_off()
    assert Grader.objects.exists()
    Grader.objects.update(seen_at=timezone.now() - timedelta(hours=2))
    clerk.roll.strike_off()
    assert not Grader.objects.exists()


def test_before_the_first_start_there_is_nothing_to_say(monkeypatch, tmp_path) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("UPSTREAM_DATA", str(tmp_path))
    assert list(workers.grading_findings()) == []
