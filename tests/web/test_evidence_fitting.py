"""Fitting a learner's memory from the web's store, and how predictions matched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event as Signal

import pytest
from django.utils import timezone

from upstream.memory import DEFAULT_PARAMETERS, Act, Rating
from upstream.memory.fitting import Fitted, NotBetter, NotEnough
from upstream.web.evidence import fitting, services
from upstream.web.evidence.models import Event, LearnerModel
from upstream.web.evidence.queries import learner_model, stored_record

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
OTHER = (*DEFAULT_PARAMETERS[:8], 1.0, *DEFAULT_PARAMETERS[9:])


@pytest.fixture
def answers(learner) -> None:
    for n in range(4):
        at = START + n * n * timedelta(days=1)
        services.record(learner, Act.RECALLED, "question:q", ["s"], f"k{n}", at=at, rating=Rating.GOOD)


@pytest.fixture
def outcome(monkeypatch):
    """What the library will find."""

    def set_to(result) -> None:
        monkeypatch.setattr(fitting, "fit", lambda log: result)

    return set_to


@pytest.mark.django_db
class TestFitting:
    def test_a_short_log_changes_nothing(self, learner, answers) -> None:
        assert fitting.fit_now(learner) == NotEnough(3)
        assert learner_model(learner).parameters == DEFAULT_PARAMETERS
        assert not fitting.worth_fitting(learner)

    def test_better_parameters_are_kept_and_states_follow(self, learner, answers, outcome) -> None:
        services.aim_at(learner, 0.8)
        before = stored_record(learner)
        outcome(Fitted(OTHER, reviews=3, held_out=1, loss=0.3, default_loss=0.4))
        fitting.fit_now(learner)
        row = LearnerModel.objects.get()
        assert (row.fitted_on, row.loss, row.default_loss, row.fitting_since) == (2, 0.3, 0.4, None)
        after = stored_record(learner)
        assert (after.model.parameters, after.model.retention) == (OTHER, 0.8)
        assert after.items != before.items
        assert services.rebuild(learner) == after

    def test_others_are_not(self, learner, answers, outcome) -> None:
        outcome(NotBetter(3, 1, 0.4, 0.4))
        fitting.fit_now(learner)
        assert learner_model(learner).parameters == DEFAULT_PARAMETERS
        assert LearnerModel.objects.get().tried_on == 4

    def test_one_process_at_a_time_and_an_abandoned_fit_is_taken_over(
        self, learner, answers, outcome
    ) -> None:
        outcome(NotEnough(3))
        LearnerModel.objects.create(user=learner, fitting_since=timezone.now())
        assert fitting.fit_now(learner) is None
        assert fitting.state(learner).running
        LearnerModel.objects.update(fitting_since=timezone.now() - timedelta(hours=2))
        assert not fitting.state(learner).running
        assert fitting.fit_now(learner) == NotEnough(3)

    def test_it_ends_also_when_it_fails(self, learner, monkeypatch) -> None:
        def broken(log: object) -> None:
            raise RuntimeError("out of memory")

        monkeypatch.setattr(fitting, "fit", broken)
        with pytest.raises(RuntimeError, match="memory"):
            fitting.fit_now(learner)
        assert not fitting.state(learner).running

    def test_it_is_worth_trying_again_after_a_quarter_more(self, learner, monkeypatch) -> None:
        monkeypatch.setattr(fitting, "missing_library", lambda: None)
        monkeypatch.setattr(fitting, "NEEDED", 4)
        services.record(learner, Act.PASSED, "a", [], "p")
        assert not fitting.worth_fitting(learner)
        for n in range(3):
            services.record(learner, Act.FAILED, "a", [], f"f{n}")
        assert fitting.worth_fitting(learner)
        LearnerModel.objects.create(user=learner, tried_on=4)
        assert not fitting.worth_fitting(learner)
        services.record(learner, Act.FAILED, "a", [], "one more")
        assert fitting.worth_fitting(learner)


@pytest.mark.django_db(transaction=True)
def test_in_the_background_one_at_a_time(learner, monkeypatch) -> None:
    begun, go_on, done = Signal(), Signal(), Signal()

    def slow(log: object) -> NotEnough:
        begun.set()
        assert go_on.wait(10)
        return NotEnough(0)

    def keep(*args: object) -> None:
        done.set()

    monkeypatch.setattr(fitting, "fit", slow)
    monkeypatch.setattr(fitting, "_keep", keep)
    assert fitting.fit_in_background(learner)
    assert begun.wait(10)
    assert not fitting.fit_in_background(learner)
    go_on.set()
    assert done.wait(10)
    assert fitting._one_at_a_time.acquire(timeout=10)
    fitting._one_at_a_time.release()
    assert not fitting.state(learner).running


@pytest.mark.django_db
class TestCalibration:
    def test_of_nothing(self, learner) -> None:
        found = fitting.calibration(learner)
        assert (found.bins, found.summary, found.fitted) == ((), None, False)

    def test_by_the_defaults_counts_every_prediction(self, learner, answers) -> None:
        found = fitting.calibration(learner)
        assert found.summary is not None
        assert (found.summary.count, found.summary.recalled) == (3, 1.0)
        assert [b.count for b in found.bins] == [3]

    def test_by_fitted_parameters_counts_only_what_they_were_not_learnt_from(
        self, learner, answers, outcome
    ) -> None:
        outcome(Fitted(OTHER, reviews=3, held_out=1, loss=0.3, default_loss=0.4))
        fitting.fit_now(learner)
        found = fitting.calibration(learner)
        assert found.fitted
        assert found.summary is not None
        assert found.summary.count == 1

    def test_is_ones_own(self, learner, other, answers) -> None:
        assert fitting.calibration(other).summary is None
        assert Event.objects.filter(user=learner).count() == 4
