"""What one item's history says: ratings, proof, and how likely it is to be remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest

from upstream.memory import Act, Evidence, ItemMemory, Model, Rating

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def after(*acts: tuple[Act, timedelta]) -> ItemMemory:
    """The memory after acts at times since START."""
    memory = ItemMemory("k-means")
    for act, since in acts:
        memory = memory.after(Evidence(act, "k-means", ("k-means",), START + since))
    return memory


def test_evidence_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Evidence(Act.PASSED, "k-means", (), datetime(2026, 3, 1))


def test_a_pass_says_less_after_failures_and_least_after_hints() -> None:
    failed, hinted = (Act.FAILED, 0 * HOUR), (Act.HINT, 0 * HOUR)
    assert after().rating == Rating.EASY
    assert after(failed).rating == Rating.GOOD
    assert after(hinted).rating == Rating.HARD
    assert after(failed, hinted, failed).rating == Rating.HARD


def test_better_ratings_are_remembered_longer() -> None:
    easy = after((Act.PASSED, HOUR))
    good = after((Act.FAILED, 0 * HOUR), (Act.PASSED, HOUR))
    hard = after((Act.HINT, 0 * HOUR), (Act.PASSED, HOUR))
    assert easy.stability is not None
    assert good.stability is not None
    assert hard.stability is not None
    assert easy.stability > good.stability > hard.stability > 0


def test_a_pass_clears_what_came_before() -> None:
    memory = after((Act.FAILED, 0 * HOUR), (Act.HINT, HOUR), (Act.PASSED, 2 * HOUR))
    assert (memory.failures, memory.hints) == (0, 0)
    assert memory.proved_at == memory.passed_at == memory.reviewed_at == START + 2 * HOUR


def test_nothing_is_remembered_before_the_first_proof() -> None:
    for memory in (after(), after((Act.FAILED, HOUR)), after((Act.HINT, HOUR)), after((Act.SOLUTION, HOUR))):
        assert memory.recall(START + DAY) is None
        assert memory.proved_at is None


def test_a_pass_soon_after_the_solution_proves_nothing() -> None:
    memory = after((Act.SOLUTION, 0 * HOUR), (Act.PASSED, 19.9 * HOUR))
    assert memory.passed_at == START + 19.9 * HOUR
    assert memory.proved_at is None
    assert memory.reviewed_at is None
    assert memory.recall(START + DAY) is None


@pytest.mark.parametrize("hours", [20, 48])
def test_a_pass_twenty_hours_after_the_solution_proves(hours: int) -> None:
    memory = after((Act.SOLUTION, 0 * HOUR), (Act.PASSED, HOUR), (Act.PASSED, hours * HOUR))
    assert memory.proved_at == START + hours * HOUR
    assert memory.recall(START + hours * HOUR) == 1.0


def test_the_first_proof_is_kept() -> None:
    assert after((Act.PASSED, 0 * HOUR), (Act.PASSED, 5 * DAY)).proved_at == START


def test_passes_within_six_hours_change_nothing_that_is_remembered() -> None:
    once = after((Act.PASSED, 0 * HOUR))
    soon = after((Act.PASSED, 0 * HOUR), (Act.FAILED, HOUR), (Act.PASSED, 5.9 * HOUR))
    assert soon.trace == once.trace
    assert soon.recall(START + 30 * DAY) == once.recall(START + 30 * DAY)
    assert soon.passed_at == START + 5.9 * HOUR


def test_what_was_passed_today_is_not_asked_again_today() -> None:
    """A pass on the same day is no review, yet the item does not come back before the next day."""
    failing = [(Act.FAILED, day * DAY) for day in range(10, 18)]
    forgotten = after((Act.PASSED, 0 * HOUR), *failing).due()
    again = after((Act.PASSED, 0 * HOUR), *failing, (Act.PASSED, 17 * DAY + 5 * HOUR)).due()
    assert forgotten == START + 18 * DAY
    assert again == START + 18 * DAY + 5 * HOUR


def test_exercises_wait_longer_than_questions_since_they_take_ten_times_as_long() -> None:
    exercise = after((Act.PASSED, 0 * HOUR))
    question = replace(exercise, item="question:q")
    for retention, lower in [(0.7, 0.7), (0.75, 0.75), (0.8, 0.75), (0.9, 0.8), (0.97, 0.87)]:
        model = Model(retention=retention)
        assert model.resolve_retention == pytest.approx(lower)
        due, sooner = exercise.due(model), question.due(model)
        assert due is not None
        assert sooner is not None
        assert due >= sooner
        assert exercise.recall(due + DAY / 2, model) == pytest.approx(lower, abs=0.02)


def test_a_later_pass_is_a_review_and_makes_it_last_longer() -> None:
    once, twice = after((Act.PASSED, 0 * HOUR)), after((Act.PASSED, 0 * HOUR), (Act.PASSED, 10 * DAY))
    assert once.stability is not None
    assert twice.stability is not None
    assert twice.stability > once.stability
    assert twice.reviewed_at == START + 10 * DAY


def test_recall_falls_with_time_and_lies_between_zero_and_one() -> None:
    memory = after((Act.FAILED, 0 * HOUR), (Act.PASSED, 0 * HOUR))
    recalls = [memory.recall(START + days * DAY) for days in (0, 1, 2, 7, 30, 365, 3650)]
    assert recalls[0] == 1.0
    assert all(a is not None and b is not None and 0 < b < a <= 1 for a, b in pairwise(recalls))


def test_recall_is_nine_in_ten_after_as_many_days_as_the_stability_says() -> None:
    memory = after((Act.PASSED, 0 * HOUR))
    assert memory.stability is not None
    assert memory.recall(START + memory.stability * DAY) == pytest.approx(0.9)


def test_a_clock_that_runs_behind_does_no_harm() -> None:
    assert after((Act.PASSED, 0 * HOUR)).recall(START - DAY) == 1.0


def test_the_time_zone_of_evidence_does_not_matter() -> None:
    abroad = timezone(timedelta(hours=5, minutes=30))
    memory = ItemMemory("k-means")
    for days in (0, 3):
        at = (START + days * DAY).astimezone(abroad)
        memory = memory.after(Evidence(Act.PASSED, "k-means", (), at))
    assert memory == after((Act.PASSED, 0 * HOUR), (Act.PASSED, 3 * DAY))
