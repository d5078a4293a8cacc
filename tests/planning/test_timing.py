"""Time spent, estimated from evidence."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from upstream.planning import Moment, minutes_by_week, ratios, spells

START = datetime(2026, 11, 16, 9, tzinfo=UTC)


def at(minutes: float, item: str = "k", skills: tuple[str, ...] = ("s",)) -> Moment:
    return Moment(START + timedelta(minutes=minutes), item, skills)


def test_gaps_within_a_sitting_count_and_longer_ones_do_not() -> None:
    found = spells([at(0), at(12), at(200), at(229)])
    assert [s.minutes for s in found] == [10, 12, 10, 29]


def test_what_the_learner_says_counts_as_said() -> None:
    said = Moment(START + timedelta(minutes=5), "read.s", ("s",), minutes=45)
    assert [s.minutes for s in spells([at(0), said, at(20)])] == [10, 45, 20]


@given(st.lists(st.integers(0, 10_000), max_size=40))
def test_a_sitting_is_never_longer_than_its_clock_and_order_does_not_matter(minutes: list[int]) -> None:
    moments = [at(m) for m in minutes]
    assert spells(moments) == spells(list(reversed(moments)))
    found = spells(moments)
    assert all(0 <= s.minutes < 30 for s in found)
    if minutes:
        assert sum(s.minutes for s in found) <= max(minutes) - min(minutes) + 10


def test_weeks_hold_what_falls_into_them() -> None:
    work = spells([at(0), at(5), at(7 * 24 * 60), at(30 * 24 * 60)])
    found = minutes_by_week(work, lambda t: t.date(), date(2026, 11, 9), date(2026, 11, 30))
    assert found == [0, 15, 10]


def test_ratios_are_minutes_taken_over_estimated_up_to_the_proof() -> None:
    work = spells([at(0, skills=("a", "b")), at(20, skills=("a", "b")), at(45, skills=("a",))])
    proved = {"a": START + timedelta(minutes=20), "c": START}
    assert ratios(work, proved, {"a": 30, "c": 10}) == [0.5]


def test_ratios_stay_within_bounds() -> None:
    assert ratios(spells([at(0)]), {"s": START}, {"s": 1000}) == [0.1]
