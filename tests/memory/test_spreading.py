"""Spreading reviews over days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from upstream.memory import Due, ReviewSettings, slack, spread

TODAY = date(2026, 3, 4)  # a Wednesday
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)
HORIZON = 10


def due(item: str, days: int, interval: int, minutes: float = 2.0) -> Due:
    at = NOON + days * DAY
    return Due(item, at, minutes, ("s",), at - interval * DAY, float(interval))


def plan(cap: int, easy: int | None = None) -> ReviewSettings:
    return ReviewSettings(minutes_per_day=cap, easy_weekday=easy)


def minutes(days: dict[date, tuple[Due, ...]] | object, offset: int) -> float:
    return sum(d.minutes for d in days.get(TODAY + offset * DAY, ()))  # type: ignore[attr-defined]


@st.composite
def dues(draw: st.DrawFn) -> list[Due]:
    entries = draw(
        st.lists(
            st.tuples(
                st.integers(-30, HORIZON + 3),
                st.sampled_from([1, 2, 4, 9, 30, 200]),
                st.sampled_from([0.5, 1.5, 10.0, 40.0]),
            ),
            max_size=60,
        )
    )
    return [due(f"q{i}", *entry) for i, entry in enumerate(entries)]


@settings(max_examples=150)
@given(dues(), st.integers(0, 40), st.none() | st.integers(0, 6), st.floats(0, 30))
def test_nothing_is_lost_or_doubled(reviews: list[Due], cap: int, easy: int | None, spent: float) -> None:
    found = spread(reviews, TODAY, plan(cap, easy), HORIZON, spent)
    placed = [d.item for day in found.values() for d in day]
    assert sorted(placed) == sorted(d.item for d in reviews)
    assert all(day >= TODAY for day in found)
    assert found == spread(list(reversed(reviews)), TODAY, plan(cap, easy), HORIZON, spent)


@st.composite
def packed(draw: st.DrawFn, late: bool) -> tuple[list[Due], int]:
    """Reviews of two minutes for which there is a way within the cap, and that cap: drawn from such a way.

    late: it may have to do them after their slack, as after an absence.
    """
    slots = draw(st.integers(1, 3))
    reviews = []
    for day in range(HORIZON):
        for _ in range(draw(st.integers(0, slots))):
            interval = draw(st.sampled_from([1, 4, 9, 30]))
            room = slack(due("q", 0, interval))
            earliest = -9 if late else day - room
            on = min(draw(st.integers(earliest, day + room)), HORIZON - 1)
            reviews.append(due(f"q{len(reviews)}", on, interval))
    return reviews, 2 * slots


@settings(max_examples=200)
@given(packed(late=False))
def test_cap_and_slack_hold_when_they_can(case: tuple[list[Due], int]) -> None:
    reviews, cap = case
    found = spread(reviews, TODAY, plan(cap), HORIZON)
    assert all(minutes(found, i) <= cap for i in range(HORIZON))
    for day, done in found.items():
        assert all(abs((day - d.due.date()).days) <= slack(d) for d in done)


@settings(max_examples=200)
@given(packed(late=True))
def test_after_an_absence_the_cap_holds_when_it_can(case: tuple[list[Due], int]) -> None:
    reviews, cap = case
    found = spread(reviews, TODAY, plan(cap), HORIZON)
    assert all(minutes(found, i) <= cap for i in range(HORIZON))
    for day, done in found.items():
        assert all((d.due.date() - day).days <= slack(d) for d in done)


def test_a_pile_on_one_day_is_spread_over_its_slack() -> None:
    reviews = [due(f"q{i}", 5, 30) for i in range(35)]
    assert slack(reviews[0]) == 3
    found = spread(reviews, TODAY, plan(20), 14)
    loads = [minutes(found, i) for i in range(2, 9)]
    assert loads == [10.0] * 7


def test_a_day_that_is_less_than_half_full_is_left_alone() -> None:
    reviews = [due(f"q{i}", 5, 30) for i in range(6)]
    found = spread(reviews, TODAY, plan(25), 14)
    assert minutes(found, 5) == 12


def test_what_needs_no_spreading_stays_on_its_day() -> None:
    reviews = [due(f"q{i}", i, 30) for i in range(10)]
    found = spread(reviews, TODAY, plan(25), 14)
    assert {TODAY + i * DAY: (f"q{i}",) for i in range(10)} == {
        day: tuple(d.item for d in done) for day, done in found.items()
    }


def test_the_easy_day_has_half_the_load() -> None:
    reviews = [due(f"q{i}", i % 14, 100) for i in range(140)]
    found = spread(reviews, TODAY, plan(40, easy=6), 14)
    loads = [minutes(found, i) for i in range(14)]
    sundays = [load for i, load in enumerate(loads) if (TODAY + i * DAY).weekday() == 6]
    assert max(sundays) <= 20
    assert max(loads) <= 40
    assert np.mean(sundays) < 0.6 * np.mean(loads)


def test_a_short_interval_is_not_moved() -> None:
    assert [slack(due("q", 0, days)) for days in (1, 2, 3, 7, 20, 100)] == [0, 0, 1, 1, 2, 6]


def test_overdue_items_come_in_the_order_of_the_backlog() -> None:
    reviews = [due(f"q{i}", -20, 10) for i in range(10)]
    rank = {f"q{i}": 9 - i for i in range(10)}
    found = spread(reviews, TODAY, plan(6), 14, rank=rank)
    order = [d.item for day in sorted(found) for d in found[day]]
    assert order == [f"q{i}" for i in reversed(range(10))]
    assert all(minutes(found, i) <= 6 for i in range(14))


def test_what_was_done_today_is_taken_off_todays_cap() -> None:
    reviews = [due(f"q{i}", 0, 1) for i in range(10)]
    found = spread(reviews, TODAY, plan(20), 14, spent=16.0)
    assert minutes(found, 0) == 4
    assert sum(minutes(found, i) for i in range(14)) == 20


def test_a_review_longer_than_the_cap_has_a_day_to_itself() -> None:
    reviews = [due("long", 0, 1, minutes=40.0), due("q", 0, 1)]
    found = spread(reviews, TODAY, plan(25), 14)
    assert sorted(sorted(d.item for d in day) for day in found.values()) == [["long"], ["q"]]


def test_no_minutes_a_day_is_a_pause_that_loses_nothing() -> None:
    found = spread([due("q", -3, 5), due("r", 2, 5)], TODAY, plan(0), 14)
    assert [d.item for day in found.values() for d in day] == ["q", "r"]
    assert TODAY not in found


def test_learners_days_decide() -> None:
    """Two in the morning belongs to the day before."""
    late = Due("q", datetime(2026, 3, 6, 2, tzinfo=UTC), 2.0, (), NOON - DAY, 1.0)
    assert list(spread([late], TODAY, plan(25), 14)) == [date(2026, 3, 5)]
