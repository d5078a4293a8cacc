"""One learner's forgetting: the formulas, against the package that defines them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.memory import DEFAULT_PARAMETERS, Model, Rating, Trace
from upstream.memory.model import LONGEST_INTERVAL

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
models = st.builds(
    lambda decay, retention: Model((*DEFAULT_PARAMETERS[:20], decay), retention),
    st.floats(0.1, 0.8),
    st.floats(0.7, 0.97),
)


@given(models, st.floats(0.01, 10_000), st.integers(0, 3000))
def test_recall_is_that_of_fsrs_on_whole_days(model: Model, stability: float, days: int) -> None:
    card = fsrs.Card(0, fsrs.State.Review, stability=stability, difficulty=5, last_review=START)
    theirs = fsrs.Scheduler(model.parameters).get_card_retrievability(card, START + days * DAY)
    assert model.recall(stability, days) == pytest.approx(theirs)


@given(models, st.floats(0.01, 100_000))
def test_after_the_interval_recall_has_fallen_to_the_retention(model: Model, stability: float) -> None:
    days = model.interval(stability)
    assert 1 <= days <= LONGEST_INTERVAL
    assert model.recall(stability, stability) == pytest.approx(0.9)
    if days < LONGEST_INTERVAL:
        assert model.recall(stability, days + 0.51) <= model.retention
    if days > 1:
        assert model.recall(stability, days - 0.51) >= model.retention


@pytest.mark.parametrize("rating", Rating)
def test_a_review_is_that_of_fsrs(rating: Rating) -> None:
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, _ = scheduler.review_card(fsrs.Card(0), fsrs.Rating.Good, START)
    trace = Model().review(None, Rating.GOOD, START)
    for days in (2, 9, 40):
        at = START + days * DAY
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), at)
        trace = Model().review(trace, rating, at)
        assert (trace.stability, trace.difficulty) == (card.stability, card.difficulty)


def test_the_zone_of_a_clock_does_not_matter() -> None:
    abroad = timezone(timedelta(hours=-9))
    trace = Trace(5.0, 5.0, START)
    there = Model().review(trace, Rating.GOOD, (START + 3 * DAY).astimezone(abroad))
    assert there == Model().review(trace, Rating.GOOD, START + 3 * DAY)


@pytest.mark.parametrize("retention", [0.69, 0.98, 0.0, 1.0, float("nan")])
def test_a_retention_out_of_bounds_is_refused(retention: float) -> None:
    with pytest.raises(ValueError, match="retention"):
        Model(retention=retention)


@pytest.mark.parametrize(
    "parameters", [(), (1.0,) * 20, (float("nan"),) * 21, (*DEFAULT_PARAMETERS[:20], -1.0)]
)
def test_parameters_out_of_bounds_are_refused(parameters: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="arameters"):
        Model(parameters)
