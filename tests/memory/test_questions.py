"""Questions: rated by the learner, repeated in a session, answered twice, by clocks that jump."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.memory import Act, Evidence, ItemMemory, Model, Rating, question_id, question_item

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
ITEM = question_item("gd-why-minus")


def answered(*answers: tuple[Rating, timedelta]) -> ItemMemory:
    memory = ItemMemory(ITEM)
    for rating, since in answers:
        memory = memory.after(Evidence(Act.RECALLED, ITEM, ("s",), START + since, rating))
    return memory


def test_question_and_item_ids_go_both_ways() -> None:
    assert question_id(ITEM) == "gd-why-minus"
    assert question_id("k-means") is None


@pytest.mark.parametrize(
    ("act", "rating", "undoes"),
    [
        (Act.RECALLED, None, None),
        (Act.PASSED, Rating.GOOD, None),
        (Act.UNDONE, None, None),
        (Act.PASSED, None, "k"),
    ],
)
def test_evidence_that_contradicts_itself_is_refused(
    act: Act, rating: Rating | None, undoes: str | None
) -> None:
    with pytest.raises(ValueError, match=r"rating|undone"):
        Evidence(act, ITEM, (), START, rating, undoes=undoes)


def test_undoing_needs_the_log() -> None:
    with pytest.raises(ValueError, match="log"):
        ItemMemory(ITEM).after(Evidence(Act.UNDONE, ITEM, (), START, undoes="k"))


def test_a_question_is_never_proved() -> None:
    memory = answered((Rating.EASY, 0 * DAY), (Rating.EASY, 20 * DAY))
    assert memory.proved_at is None
    assert memory.recall(START + 20 * DAY) == 1.0


def test_the_first_answer_counts_whatever_it_is_and_is_no_lapse() -> None:
    memory = answered((Rating.AGAIN, 0 * DAY))
    assert memory.due() == START + DAY
    assert (memory.reps, memory.lapses) == (1, 0)
    assert answered((Rating.GOOD, 0 * DAY), (Rating.AGAIN, 3 * DAY)).lapses == 1


def test_showing_a_failed_one_again_in_the_session_does_no_harm() -> None:
    failed = answered((Rating.GOOD, 0 * DAY), (Rating.AGAIN, 3 * DAY))
    repeats = [
        (rating, 3 * DAY + n * 10 * MINUTE)
        for n, rating in enumerate([Rating.AGAIN, Rating.HARD, Rating.AGAIN, Rating.GOOD], 1)
    ]
    memory = answered((Rating.GOOD, 0 * DAY), (Rating.AGAIN, 3 * DAY), *repeats)
    assert (memory.trace, memory.lapses) == (failed.trace, 1)
    assert memory.reps == failed.reps + 4
    assert memory.due() == START + 4 * DAY + 40 * MINUTE


def test_two_devices_within_seconds_count_once() -> None:
    once = answered((Rating.GOOD, 0 * DAY))
    twice = answered((Rating.GOOD, 0 * DAY), (Rating.EASY, timedelta(seconds=3)))
    assert twice.trace == once.trace


def test_evening_and_morning_are_two_reviews() -> None:
    memory = answered((Rating.AGAIN, 0 * DAY), (Rating.GOOD, timedelta(hours=11)))
    assert memory.reviewed_at == START + timedelta(hours=11)
    assert memory.due() == START + DAY + timedelta(hours=11)


def test_thirteen_hours_are_a_day_and_a_day_and_a_half_is_not_two() -> None:
    def growth(hours: float) -> float:
        memory = answered((Rating.GOOD, 0 * DAY), (Rating.GOOD, timedelta(hours=hours)))
        assert memory.stability is not None
        return memory.stability

    assert growth(13) == growth(24) == growth(35)
    assert growth(7) < growth(13) < growth(37) == growth(48)


class TestAClockThatJumpsBack:
    def test_a_little_counts_as_the_same_sitting(self) -> None:
        once = answered((Rating.GOOD, 0 * DAY))
        assert answered((Rating.GOOD, 0 * DAY), (Rating.AGAIN, -5 * MINUTE)).trace == once.trace

    def test_a_lot_starts_anew_instead_of_freezing_the_item(self) -> None:
        """A clock that was a year ahead for one answer: the next answers, by the right clock, still count."""
        memory = answered((Rating.GOOD, 365 * DAY), (Rating.GOOD, 0 * DAY), (Rating.GOOD, 3 * DAY))
        assert memory.reviewed_at == START + 3 * DAY
        assert memory.reps == 3
        due = memory.due()
        assert due is not None
        assert START + 4 * DAY <= due < START + 40 * DAY

    def test_a_failure_after_a_pass_in_the_future_still_comes_back_tomorrow(self) -> None:
        assert answered((Rating.GOOD, 365 * DAY), (Rating.AGAIN, 0 * DAY)).due() == START + DAY


def test_the_outlook_of_the_four_buttons() -> None:
    new = ItemMemory(ITEM).outlook(START)
    assert [(due - START) / DAY for due in new.values()] == [1, 1, 2, 8]
    later = answered((Rating.GOOD, 0 * DAY)).outlook(START + 2 * DAY)
    assert list(later) == list(Rating)
    assert all(a < b for a, b in pairwise(later.values()))


def test_a_higher_retention_brings_things_back_sooner() -> None:
    memory = answered((Rating.EASY, 0 * DAY))
    dues = [memory.due(Model(retention=r)) for r in (0.97, 0.9, 0.8, 0.7)]
    assert all(a is not None and b is not None and a < b for a, b in pairwise(dues))


gaps = st.floats(0.26, 400, allow_nan=False).map(lambda days: days * DAY)


@given(st.lists(st.tuples(st.sampled_from(Rating), gaps), max_size=12), gaps)
def test_a_better_answer_is_remembered_longer_after_any_history(
    history: list[tuple[Rating, timedelta]], gap: timedelta
) -> None:
    since, answers = timedelta(), []
    for rating, wait in history:
        since += wait
        answers.append((rating, since))
    stabilities = [answered(*answers, (rating, since + gap)).stability for rating in Rating]
    assert all(s is not None and s > 0 for s in stabilities)
    # On the same day FSRS lets neither Hard nor Good weaken a memory, so these may tie; Again never ties with Easy.
    strict = gap > timedelta(hours=12) or not history
    for worse, better in pairwise(stabilities):
        assert worse is not None
        assert better is not None
        assert worse < better if strict else worse <= better


@given(st.lists(st.tuples(st.sampled_from(Rating), gaps), min_size=1, max_size=8), st.lists(gaps, min_size=2))
def test_recall_is_a_probability_that_falls_with_time(
    history: list[tuple[Rating, timedelta]], waits: list[timedelta]
) -> None:
    since, answers = timedelta(), []
    for rating, wait in history:
        since += wait
        answers.append((rating, since))
    memory = answered(*answers)
    assert memory.reviewed_at is not None
    recalls = [memory.recall(memory.reviewed_at + wait) for wait in sorted(set(waits))]
    assert all(r is not None and 0 < r <= 1 for r in recalls)
    assert all(a is not None and b is not None and a >= b for a, b in pairwise(recalls))
