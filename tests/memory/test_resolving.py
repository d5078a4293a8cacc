"""What a re-solve of a proved exercise says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from upstream.memory import Act, Evidence, ItemMemory, Rating
from upstream.memory.model import DEFAULT_MODEL

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
LATER = START + 20 * DAY


def proved() -> ItemMemory:
    return ItemMemory("k-means").after(Evidence(Act.PASSED, "k-means", (), START))


def then(memory: ItemMemory, *acts: tuple[Act, timedelta]) -> ItemMemory:
    """The memory after acts at times since LATER."""
    for act, since in acts:
        memory = memory.after(Evidence(act, "k-means", (), LATER + since))
    return memory


def rated(rating: Rating, at: datetime = LATER) -> object:
    return DEFAULT_MODEL.review(proved().trace, rating, at)


def test_at_the_first_try_it_is_good_not_easy() -> None:
    assert then(proved(), (Act.PASSED, 0 * HOUR)).trace == rated(Rating.GOOD)


def test_after_hints_it_is_hard() -> None:
    assert then(proved(), (Act.HINT, -HOUR), (Act.PASSED, 0 * HOUR)).trace == rated(Rating.HARD)


@pytest.mark.parametrize("act", [Act.FAILED, Act.SOLUTION])
def test_failing_or_reading_the_solution_is_forgotten_at_once(act: Act) -> None:
    memory = then(proved(), (act, 0 * HOUR))
    assert memory.trace == rated(Rating.AGAIN)
    assert memory.lapses == 1
    assert memory.proved_at == START


def test_a_slip_put_right_within_the_hour_is_hard_and_no_lapse() -> None:
    memory = then(proved(), (Act.FAILED, -HOUR), (Act.FAILED, -0.5 * HOUR), (Act.PASSED, 0 * HOUR))
    assert memory.trace == rated(Rating.HARD)
    assert memory.lapses == 0
    assert memory.was_reviewed_at is None


def test_a_failure_put_right_later_stays_forgotten() -> None:
    failed = then(proved(), (Act.FAILED, 0 * HOUR))
    later = then(failed, (Act.PASSED, 1.1 * HOUR))
    assert (later.trace, later.lapses) == (failed.trace, 1)
    assert later.passed_at == LATER + 1.1 * HOUR


def test_a_slip_is_not_put_right_with_the_solution_at_hand() -> None:
    memory = then(proved(), (Act.FAILED, 0 * HOUR), (Act.SOLUTION, 0.2 * HOUR), (Act.PASSED, 0.5 * HOUR))
    assert memory.trace == rated(Rating.AGAIN)
    assert memory.lapses == 1


def test_a_slip_is_not_put_right_with_a_solution_read_hours_before() -> None:
    """Read shortly after a review, when reading it meant nothing yet."""
    memory = then(
        proved(),
        (Act.PASSED, -9 * HOUR),
        (Act.SOLUTION, -8 * HOUR),
        (Act.FAILED, 0 * HOUR),
        (Act.PASSED, 0.2 * HOUR),
    )
    assert memory.lapses == 1
    assert memory.reviewed_at == LATER


def test_a_slip_is_put_right_also_when_the_clock_went_back_a_little() -> None:
    memory = then(proved(), (Act.FAILED, 0 * HOUR), (Act.PASSED, -0.1 * HOUR))
    assert memory.trace == rated(Rating.HARD, LATER - 0.1 * HOUR)
    assert memory.lapses == 0


def test_a_pass_the_day_after_reading_the_solution_is_a_review() -> None:
    read = then(proved(), (Act.SOLUTION, 0 * HOUR))
    memory = then(read, (Act.PASSED, DAY))
    assert memory.trace == DEFAULT_MODEL.review(read.trace, Rating.GOOD, LATER + DAY)


def test_trying_things_out_after_a_review_means_nothing() -> None:
    """Whoever has passed and goes on playing with the code has forgotten nothing, and will not be marked down later."""
    once = then(proved(), (Act.PASSED, 0 * HOUR))
    played = then(once, (Act.FAILED, HOUR), (Act.HINT, 2 * HOUR), (Act.FAILED, 3 * HOUR))
    assert (played.trace, played.lapses, played.hints, played.failures) == (once.trace, 0, 0, 0)
    assert played.rating is Rating.GOOD


def test_failing_day_after_day_is_counted_each_day() -> None:
    memory = then(proved(), *[(Act.FAILED, n * DAY) for n in range(4)])
    assert memory.lapses == 4
    assert memory.due() == LATER + 4 * DAY


def test_a_forgotten_exercise_comes_back_the_next_days_not_months_later() -> None:
    due = then(proved(), (Act.FAILED, 0 * HOUR)).due()
    put_right = then(proved(), (Act.FAILED, 0 * HOUR), (Act.PASSED, 0.3 * HOUR)).due()
    assert due is not None
    assert put_right is not None
    assert LATER + DAY <= due <= LATER + 5 * DAY
    assert put_right > LATER + 10 * DAY
