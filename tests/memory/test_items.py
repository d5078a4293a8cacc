"""What one item's history says: ratings, proof, and how likely it is to be remembered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from fsrs import Rating

from upstream.memory import Act, Evidence, ItemMemory

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
    assert after().rating == Rating.Easy
    assert after(failed).rating == Rating.Good
    assert after(hinted).rating == Rating.Hard
    assert after(failed, hinted, failed).rating == Rating.Hard


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


def test_reading_the_solution_later_takes_no_proof_away_but_the_next_pass_is_no_review() -> None:
    memory = after((Act.PASSED, 0 * HOUR), (Act.SOLUTION, 10 * DAY), (Act.PASSED, 10 * DAY + HOUR))
    assert memory.proved_at == START
    assert memory.reviewed_at == START


def test_the_first_proof_is_kept() -> None:
    assert after((Act.PASSED, 0 * HOUR), (Act.PASSED, 5 * DAY)).proved_at == START


def test_passes_within_twenty_hours_change_nothing_that_is_remembered() -> None:
    once = after((Act.PASSED, 0 * HOUR))
    soon = after((Act.PASSED, 0 * HOUR), (Act.FAILED, HOUR), (Act.PASSED, 19.9 * HOUR))
    assert (soon.stability, soon.difficulty, soon.reviewed_at) == (once.stability, once.difficulty, START)
    assert soon.recall(START + 30 * DAY) == once.recall(START + 30 * DAY)
    assert soon.passed_at == START + 19.9 * HOUR


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
    days = round(memory.stability)
    assert memory.recall(START + days * DAY) == pytest.approx(0.9, abs=0.02)


def test_a_clock_that_runs_behind_does_no_harm() -> None:
    assert after((Act.PASSED, 0 * HOUR)).recall(START - DAY) == 1.0


def test_the_time_zone_of_evidence_does_not_matter() -> None:
    abroad = timezone(timedelta(hours=5, minutes=30))
    memory = ItemMemory("k-means")
    for days in (0, 3):
        at = (START + days * DAY).astimezone(abroad)
        memory = memory.after(Evidence(Act.PASSED, "k-means", (), at))
    assert memory == after((Act.PASSED, 0 * HOUR), (Act.PASSED, 3 * DAY))
