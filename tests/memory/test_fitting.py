"""Parameters learnt from a log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from upstream.memory import DEFAULT_PARAMETERS, Act, Evidence, Model, Rating
from upstream.memory import fitting as module
from upstream.memory.calibration import predictions
from upstream.memory.fitting import NEEDED, Fitted, NotBetter, NotEnough, Unavailable, fit, missing_library

START = datetime(2026, 1, 1, 9, tzinfo=UTC)
DAY = timedelta(days=1)
# Remembers a third as long after the first answer, and gains less by each review.
FORGETFUL = Model(
    tuple(p * {0: 0.3, 1: 0.3, 2: 0.3, 3: 0.3, 8: 0.4}.get(i, 1.0) for i, p in enumerate(DEFAULT_PARAMETERS))
)

needs_torch = pytest.mark.skipif(
    missing_library() is not None, reason=f"fitting needs {missing_library()}, an optional extra"
)


def history(truth: Model, items: int, rounds: int, seed: int = 0) -> list[Evidence]:
    """What somebody who forgets as `truth` says would answer, reviewing when the default model asks for it."""
    rng = np.random.default_rng(seed)
    log = []
    for item in range(items):
        at, name = START + int(rng.integers(0, 200)) * DAY, f"question:{item}"
        asked = known = None
        for _ in range(rounds):
            rating = Rating.GOOD
            if known is not None:
                chance = truth.recall(known.stability, (at - known.reviewed_at) / DAY)
                rating = Rating.GOOD if rng.random() < chance else Rating.AGAIN
            log.append(Evidence(Act.RECALLED, name, (), at, rating))
            known = truth.review(known, rating, at)
            asked = Model().review(asked, rating, at)
            at += Model().interval(asked.stability) * DAY
    return sorted(log, key=lambda e: e.at)


def test_a_short_log_is_not_fitted() -> None:
    log = history(Model(), 40, 4)
    assert fit(log) == NotEnough(120, NEEDED)
    assert fit([]) == NotEnough(0, NEEDED)


def test_first_answers_and_repeats_on_a_day_are_not_enough() -> None:
    log = [
        Evidence(Act.RECALLED, f"question:{i}", (), START + h * timedelta(hours=1), Rating.GOOD)
        for i in range(NEEDED)
        for h in (0, 1, 8)
    ]
    assert fit(log) == NotEnough(0, NEEDED)


def test_without_torch_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda name: None)
    assert fit(history(Model(), 200, 5)) == Unavailable("torch")


@pytest.fixture
def optimizer(monkeypatch: pytest.MonkeyPatch):
    """Stands in for the optimizer where what it would find does not matter, but what is done with it."""

    class Found:
        parameters: tuple[float, ...] = DEFAULT_PARAMETERS
        logs: list

        def __init__(self, logs: list) -> None:
            type(self).logs = logs

        def compute_optimal_parameters(self) -> list[float]:
            return list(self.parameters)

    monkeypatch.setattr(module.fsrs, "Optimizer", Found, raising=False)
    monkeypatch.setattr(module, "missing_library", lambda: None)
    return Found


def test_parameters_that_predict_the_future_better_are_kept(optimizer) -> None:
    log = history(FORGETFUL, 200, 5)
    optimizer.parameters = FORGETFUL.parameters
    result = fit(log)
    assert isinstance(result, Fitted)
    assert result.parameters == FORGETFUL.parameters
    assert result.loss < result.default_loss
    assert (result.reviews, result.held_out) == (800, 160)


def test_parameters_that_do_not_are_not(optimizer) -> None:
    log = history(Model(), 200, 5)
    optimizer.parameters = FORGETFUL.parameters
    assert isinstance(fit(log), NotBetter)
    optimizer.parameters = DEFAULT_PARAMETERS
    assert isinstance(fit(log), NotBetter)


def test_nothing_that_is_held_out_is_learnt_from(optimizer) -> None:
    log = history(Model(), 200, 5)
    fit(log)
    asked = [p.at for p in predictions(log)]
    assert max(r.review_datetime for r in optimizer.logs) <= asked[int(len(asked) * 0.8) - 1]
    assert (
        len(optimizer.logs) == 200 + 640
    )  # all first answers came before, and four fifths of the later ones


def test_the_optimizer_counts_the_days_that_the_model_counts(optimizer) -> None:
    """It cuts hours off; we round. Eleven hours short of two days are two days to both."""
    log = [
        Evidence(Act.RECALLED, f"question:{i}", (), START + hours * timedelta(hours=1), Rating.GOOD)
        for i in range(NEEDED)
        for hours in (0, 37)
    ]
    log.sort(key=lambda e: e.at)
    fit(log)
    assert {(r.review_datetime - START) / DAY for r in optimizer.logs} == {0, 2}


@needs_torch
def test_somebody_who_forgets_quickly_is_fitted() -> None:
    result = fit(history(FORGETFUL, 200, 5))
    assert isinstance(result, Fitted)
    assert result.loss < result.default_loss
    assert result.parameters[2] < DEFAULT_PARAMETERS[2]
    assert Model(result.parameters).recall(1.0, 1.0) == pytest.approx(0.9)
