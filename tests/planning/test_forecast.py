"""Forecasts against simulated learners whose truth is known."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from upstream.planning import Forecast, forecast

TODAY = date(2026, 11, 20)
MINUTES = [90, 120, 60, 150, 45] * 8  # 40 skills, 62 hours


def truth(rng: np.random.Generator, pace: float, kept: float, weekly: int) -> int:
    """The days that one learner really takes: log-normal skills and weeks around their own pace and hours."""
    needed = sum(m * pace * np.exp(rng.normal(0, 0.4)) for m in MINUTES)
    days = 0
    while needed > 0:
        week = weekly * kept * np.exp(rng.normal(0, 0.35))
        days += 7 if needed > week else int(np.ceil(7 * needed / week))
        needed -= week
    return days


def record(
    rng: np.random.Generator, pace: float, kept: float, weekly: int, seen: int
) -> tuple[list[float], list[float]]:
    """What has been seen of that learner: ratios of skills, minutes of weeks."""
    return (
        list(pace * np.exp(rng.normal(0, 0.4, seen))),
        list(weekly * kept * np.exp(rng.normal(0, 0.35, seen // 2))),
    )


@pytest.mark.parametrize("seen", [0, 4, 16, 60])
def test_eight_in_ten_learners_finish_within_the_interval(seen: int) -> None:
    """Learners differ by more than the prior's median: it is off for each of them, right only for the crowd."""
    rng = np.random.default_rng(7)
    inside, below = 0, 0
    for learner in range(100):
        pace, kept = 1.1 * np.exp(rng.normal(0, 0.4)), 0.85 * np.exp(rng.normal(0, 0.3))
        ratios, weeks = record(rng, pace, kept, 480, seen)
        found = forecast(MINUTES, 480, TODAY, ratios=ratios, achieved=weeks, seed=learner)
        took = TODAY + timedelta(days=truth(rng, pace, kept, 480))
        assert found.low is not None
        assert found.high is not None
        inside += found.low <= took <= found.high
        below += took < found.low
    # 80 of 100 with a standard deviation of 4: three of them either way, and neither tail swallows the other.
    assert 68 <= inside <= 92
    assert 1 <= below <= 22


def test_an_interval_narrows_as_one_is_known_better() -> None:
    rng = np.random.default_rng(3)
    widths = []
    for seen in (0, 8, 60):
        ratios, weeks = record(rng, 1.3, 0.7, 480, seen)
        found = forecast(MINUTES, 480, TODAY, ratios=ratios, achieved=weeks)
        assert found.low
        assert found.high
        widths.append((found.high - found.low).days)
    assert widths[0] > widths[1] > widths[2]


def test_ones_own_pace_wins_over_the_prior() -> None:
    slow = forecast(MINUTES, 480, TODAY, ratios=[2.0] * 40, achieved=[240.0] * 20).median
    quick = forecast(MINUTES, 480, TODAY, ratios=[0.5] * 40, achieved=[480.0] * 20).median
    assert slow
    assert quick
    expected = sum(MINUTES) * 2.0 / 240 * 7
    assert abs((slow - TODAY).days / expected - 1) < 0.15
    assert (slow - TODAY) > 4 * (quick - TODAY)


@settings(max_examples=15)
@given(st.integers(30, 2000), st.integers(1, 600), st.lists(st.floats(0.2, 4), max_size=6), st.integers(0, 5))
def test_more_hours_never_look_worse(weekly: int, more: int, ratios: list[float], seed: int) -> None:
    some = forecast(MINUTES[:9], weekly, TODAY, TODAY + timedelta(days=60), ratios, seed=seed)
    longer = forecast(MINUTES[:9], weekly + more, TODAY, TODAY + timedelta(days=60), ratios, seed=seed)
    for before, after in ((some.low, longer.low), (some.median, longer.median), (some.high, longer.high)):
        assert (after or date.max) <= (before or date.max)
    assert (longer.chance or 0) >= (some.chance or 0)
    assert some.hour_more is None or some.hour_more >= timedelta(0)


@settings(max_examples=15)
@given(st.lists(st.integers(5, 300), min_size=1, max_size=12), st.integers(10, 900))
def test_order_and_determinism(remaining: list[int], weekly: int) -> None:
    found = forecast(remaining, weekly, TODAY, TODAY + timedelta(days=30))
    assert found == forecast(remaining, weekly, TODAY, TODAY + timedelta(days=30))
    assert (found.low or date.max) <= (found.median or date.max) <= (found.high or date.max)
    assert found.chance is not None
    assert 0 <= found.chance <= 1


def test_the_chance_is_the_share_of_futures_in_time() -> None:
    found = forecast(MINUTES, 480, TODAY)
    assert found.chance is None
    for day, low, high in ((found.low, 0.08, 0.13), (found.median, 0.48, 0.55), (found.high, 0.88, 0.93)):
        chance = forecast(MINUTES, 480, TODAY, day).chance
        assert chance is not None
        assert low <= chance <= high


def test_a_pause_has_no_forecast() -> None:
    assert forecast(MINUTES, 0, TODAY, TODAY) == Forecast(sum(MINUTES), paused=True)


def test_nothing_left_is_reached() -> None:
    found = forecast([], 0, TODAY, TODAY)
    assert found.reached
    assert found.median == TODAY
    assert found.chance == 1.0


def test_what_lies_too_far_ahead_has_no_date() -> None:
    found = forecast([10_000] * 5, 10, TODAY, TODAY + timedelta(days=100))
    assert (found.low, found.median, found.high, found.hour_more) == (None, None, None, None)
    assert found.chance == 0.0


def test_weeks_in_which_nothing_was_done_are_survived() -> None:
    found = forecast([60], 300, TODAY, achieved=[0.0] * 30)
    assert found.low is not None
    assert found.high is None or found.high > found.low
