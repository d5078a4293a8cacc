"""Predictions made before reviews, and how they are scored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import brier_score_loss
from sklearn.metrics import log_loss as sklearn_log_loss

from tests.memory.logs import logs
from upstream.memory import Act, Evidence, Model, Rating, replay
from upstream.memory.calibration import (
    Prediction,
    brier,
    log_loss,
    predictions,
    reliability,
    reviews,
    summary,
    wilson,
)

START = datetime(2026, 3, 1, 9, tzinfo=UTC)
DAY = timedelta(days=1)
scored = st.lists(
    st.builds(
        lambda p, hit, n: Prediction(f"q{n}", START, p, hit),
        st.floats(0.01, 0.99),
        st.booleans(),
        st.integers(0, 9),
    ),
    min_size=1,
    max_size=300,
)


def recalled(item: str, days: float, rating: Rating, key: str = "") -> Evidence:
    return Evidence(Act.RECALLED, item, ("s",), START + days * DAY, rating, key)


def test_the_first_answer_is_not_predicted_and_later_ones_are_from_before_them() -> None:
    history = [recalled("q", 0, Rating.GOOD), recalled("q", 3, Rating.AGAIN), recalled("q", 5, Rating.EASY)]
    found = predictions(history)
    assert [(p.at, p.recalled) for p in found] == [(START + 3 * DAY, False), (START + 5 * DAY, True)]
    for i, prediction in enumerate(found, 1):
        assert prediction.probability == replay(history[:i]).items["q"].recall(prediction.at)


def test_repeats_and_what_was_undone_are_not_predicted() -> None:
    history = [
        recalled("q", 0, Rating.GOOD),
        recalled("q", 3, Rating.AGAIN, "slip"),
        Evidence(Act.UNDONE, "q", ("s",), START + 3 * DAY, undoes="slip"),
        recalled("q", 3.01, Rating.GOOD),
        recalled("q", 3.02, Rating.AGAIN),
        recalled("q", 3.4, Rating.GOOD),
    ]
    assert [(p.at, p.recalled) for p in predictions(history)] == [(START + 3.01 * DAY, True)]


def test_a_slip_put_right_is_one_review_that_was_recalled() -> None:
    history = [
        Evidence(Act.PASSED, "e", ("s",), START),
        Evidence(Act.FAILED, "e", ("s",), START + 9 * DAY),
        Evidence(Act.PASSED, "e", ("s",), START + 9.02 * DAY),
    ]
    assert [p.recalled for p in predictions(history)] == [True]
    assert [p.recalled for p in predictions(history[:2])] == [False]


@given(logs())
def test_folding_the_reviews_gives_the_same_memories(log: list[Evidence]) -> None:
    """Reviews are all that a memory's trace rests on."""
    model, traces = Model(), {}
    for review in reviews(log, model):
        assert review.before == traces.get(review.item)
        traces[review.item] = model.review(review.before, review.rating, review.at)
    found = {item: memory.trace for item, memory in replay(log).items.items() if memory.trace}
    assert found == traces


@given(scored)
def test_scores_are_those_of_scikit_learn(found: list[Prediction]) -> None:
    truth, probability = [p.recalled for p in found], [p.probability for p in found]
    assert log_loss(found) == pytest.approx(sklearn_log_loss(truth, probability, labels=[False, True]))
    assert brier(found) == pytest.approx(brier_score_loss(truth, probability))


@given(scored)
def test_no_constant_is_better_than_the_one_compared_with(found: list[Prediction]) -> None:
    result = summary(found)
    assert result is not None
    for constant in np.linspace(0.01, 0.99, 25):
        same = [Prediction(p.item, p.at, float(constant), p.recalled) for p in found]
        assert result.constant_log_loss <= log_loss(same) + 1e-3
        assert result.constant_brier <= brier(same) + 1e-12


@given(scored)
def test_bins_hold_every_prediction_once_in_order(found: list[Prediction]) -> None:
    bins = reliability(found)
    assert sum(b.count for b in bins) == len(found)
    assert len(bins) == min(max(len(found) // 20, 1), 10)
    assert [b.predicted for b in bins] == sorted(b.predicted for b in bins)
    assert all(0 <= b.low <= b.recalled <= b.high <= 1 for b in bins)
    total = sum(b.recalled * b.count for b in bins)
    assert total == pytest.approx(sum(p.recalled for p in found))


def test_wilson_against_published_values() -> None:
    """Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29."""
    published = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0.0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    for (successes, trials), interval in published.items():
        assert wilson(successes, trials) == pytest.approx(interval, abs=5e-5)
    assert wilson(0, 0) == (0.0, 1.0)


def test_intervals_cover_what_they_say() -> None:
    rng = np.random.default_rng(0)
    hits = rng.binomial(50, 0.9, 2000)
    covered = [low <= 0.9 <= high for low, high in (wilson(int(h), 50) for h in hits)]
    assert 0.92 <= np.mean(covered) <= 0.98


def test_nothing_to_score() -> None:
    assert predictions([]) == ()
    assert reliability([]) == ()
    assert summary([]) is None
    with pytest.raises(ValueError, match="no predictions"):
        log_loss([])


def test_a_certain_prediction_that_fails_is_bad_and_not_infinite() -> None:
    assert log_loss([Prediction("q", START, 1.0, False)]) == pytest.approx(-log(1e-4))
