"""What is left of a day, as pure functions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from upstream.memory import DEFAULT_MODEL, Due, Rating, ReviewSettings, question_item
from upstream.web.review.queue import Done, by_day, interleaved

NOW = datetime(2026, 11, 18, 17, 0, tzinfo=UTC)
DAY = timedelta(days=1)
NOTHING = Done({}, 0.0, 0)
SETTINGS = ReviewSettings(minutes_per_day=15)


def due(name: str, days: float, minutes: float = 1.5, interval: float = 10, skill: str = "s") -> Due:
    """A question due some days from now; negative: overdue."""
    at = NOW + days * DAY
    return Due(question_item(name), at, minutes, (skill,), at - interval * DAY, interval)


def no_blocks(skills: object) -> dict[str, int]:
    return {}


def test_what_was_reviewed_today_waits_for_its_day() -> None:
    forgotten = due("forgotten", 1, interval=1)
    done = Done({forgotten.item: Rating.AGAIN}, 1.5, 0)
    days, _ = by_day([forgotten, due("open", 0, interval=2)], done, SETTINGS, NOW, no_blocks, DEFAULT_MODEL)
    today = SETTINGS.clock.day(NOW)
    assert [d.item for d in days[today]] == [question_item("open")]
    assert forgotten in days[today + DAY]


def test_a_few_overdue_are_no_backlog() -> None:
    days, backlog = by_day(
        [due(str(i), -3) for i in range(5)], NOTHING, SETTINGS, NOW, no_blocks, DEFAULT_MODEL
    )
    assert backlog is None
    assert len(days[SETTINGS.clock.day(NOW)]) == 5


def test_a_backlog_begins_with_what_blocks_most_and_spreads_the_rest() -> None:
    dues = [due(f"{i:02}", -20, skill="much" if i % 4 == 0 else "little") for i in range(40)]
    days, backlog = by_day(
        dues, NOTHING, SETTINGS, NOW, lambda skills: {"much": 9, "little": 1}, DEFAULT_MODEL
    )
    today = SETTINGS.clock.day(NOW)
    assert backlog is not None
    assert (backlog.overdue, backlog.today, backlog.days) == (40, 10, 3)
    assert {d.skills[0] for d in days[today]} == {"much"}
    assert sorted(d.item for found in days.values() for d in found) == sorted(d.item for d in dues)


def test_a_backlog_longer_than_the_horizon_is_not_made_shorter() -> None:
    dues = [due(f"{i:03}", -20) for i in range(400)]
    _, backlog = by_day(dues, NOTHING, SETTINGS, NOW, no_blocks, DEFAULT_MODEL)
    assert backlog is not None
    assert (backlog.today, backlog.days) == (10, 39)


def test_the_questions_of_a_backlog_come_before_its_exercises() -> None:
    exercise = Due("an-exercise", NOW - 5 * DAY, 12.0, ("much",), NOW - 15 * DAY, 10.0)
    dues = [exercise, *(due(f"{i:02}", -20, skill="little") for i in range(30))]
    days, _ = by_day(dues, NOTHING, SETTINGS, NOW, lambda skills: {"much": 9}, DEFAULT_MODEL)
    assert exercise not in days[SETTINGS.clock.day(NOW)]


@given(st.lists(st.tuples(st.floats(-30, 13), st.sampled_from([1.5, 10.0])), max_size=40), st.integers(0, 10))
def test_working_through_a_day_pulls_nothing_in_and_loses_nothing(drawn: list, steps: int) -> None:
    """Whatever is done first, today's part only shrinks: nobody runs after a list that refills itself."""
    dues = [due(str(i), days, minutes) for i, (days, minutes) in enumerate(drawn)]
    today = SETTINGS.clock.day(NOW)
    first, _ = by_day(dues, NOTHING, SETTINGS, NOW, no_blocks, DEFAULT_MODEL)
    planned = {d.item: d for d in first.get(today, ())}
    ratings: dict[str, Rating] = {}
    for item in list(planned)[:steps]:
        ratings[item] = Rating.GOOD
    minutes = sum(planned[item].minutes for item in ratings)
    left = [d for d in dues if d.item not in ratings]
    then, _ = by_day(left, Done(ratings, minutes, 0), SETTINGS, NOW, no_blocks, DEFAULT_MODEL)
    assert {d.item for found in then.values() for d in found} == {d.item for d in left}
    assert sum(d.minutes for d in then.get(today, ())) + minutes <= max(
        SETTINGS.minutes_per_day, sum(d.minutes for d in planned.values())
    )


class TestInterleaving:
    def test_new_ones_are_spread_among_the_others(self) -> None:
        assert interleaved("abcdef", "XY") == ("a", "X", "b", "c", "d", "Y", "e", "f")
        assert interleaved("", "XY") == ("X", "Y")
        assert interleaved("ab", "") == ("a", "b")

    @given(st.text("abc", max_size=12), st.text("XYZ", max_size=6))
    def test_the_order_goes_on_where_it_was(self, reviews: str, fresh: str) -> None:
        order = interleaved(reviews, fresh)
        for done in range(len(order)):
            gone = order[:done]
            introduced = sum(item.isupper() for item in gone)
            reviewed = done - introduced
            assert interleaved(reviews[reviewed:], fresh[introduced:], reviewed, introduced) == order[done:]


def test_a_forgotten_question_returns_and_a_failed_exercise_does_not() -> None:
    done = Done(
        {
            "question:b": Rating.AGAIN,
            "exercise": Rating.AGAIN,
            "question:a": Rating.AGAIN,
            "question:c": Rating.GOOD,
        },
        4.5,
        0,
    )
    assert done.returning == ("question:b", "question:a")
    assert (done.questions, done.exercises, len(done.settled)) == (1, 0, 2)
