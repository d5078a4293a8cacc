"""Backlogs and new questions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.curriculum import Question
from upstream.memory import Act, Due, Evidence, Rating, Record, ReviewSettings, backlog, new_items, replay

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def due(item: str, skill: str, stability: float, days_ago: float, overdue: float = 1.0) -> Due:
    return Due(item, NOW - overdue * DAY, 1.5, (skill,), NOW - days_ago * DAY, stability)


def question(id: str, skill: str, difficulty: int = 2) -> Question:
    return Question(id, skill, "why", (), difficulty, "?", "!")


class TestBacklog:
    def test_what_blocks_most_comes_first(self) -> None:
        dues = [due("a", "leaf", 5, 9), due("b", "trunk", 5, 9), due("c", "branch", 5, 9)]
        found = backlog(dues, NOW, {"trunk": 20, "branch": 3})
        assert [d.item for d in found] == ["b", "c", "a"]

    def test_among_equals_what_would_lose_most_by_waiting_a_day(self) -> None:
        """A weak memory is lost quickly; one that is long forgotten, or strong, can wait."""
        dues = [due("strong", "s", 60, 70), due("weak", "s", 2, 3), due("long gone", "s", 2, 300)]
        assert [d.item for d in backlog(dues, NOW, {})] == ["weak", "strong", "long gone"]

    def test_what_is_not_overdue_is_no_backlog(self) -> None:
        assert backlog([due("a", "s", 5, 3, overdue=-1.0)], NOW, {}) == ()

    @given(st.lists(st.tuples(st.floats(0.1, 500), st.floats(0, 900), st.sampled_from("stu")), max_size=20))
    def test_holds_what_is_overdue_once(self, entries: list[tuple[float, float, str]]) -> None:
        dues = [due(str(i), skill, stability, ago) for i, (stability, ago, skill) in enumerate(entries)]
        found = backlog(reversed(dues), NOW, {"s": 2, "t": 1})
        assert sorted(found, key=lambda d: d.item) == sorted(dues, key=lambda d: d.item)
        assert [d.skills[0] for d in found] == sorted(d.skills[0] for d in found)


class TestNewItems:
    QUESTIONS = (
        question("m1", "mean", 3),
        question("m2", "mean", 1),
        question("v1", "variance"),
        question("v2", "variance"),
        question("p1", "pca"),
    )

    def record(self) -> Record:
        return replay(
            [
                Evidence(Act.PASSED, "means", ("mean",), NOW - 9 * DAY),
                Evidence(Act.FAILED, "spread", ("variance",), NOW - 2 * DAY),
            ]
        )

    def ids(self, *args: object, **kwargs: object) -> list[str]:
        return [q.id for q in new_items(self.QUESTIONS, *args, **kwargs)]  # type: ignore[arg-type]

    def test_skills_that_were_begun_take_turns_the_latest_first_and_easy_ones_first(self) -> None:
        assert self.ids(self.record(), ReviewSettings()) == ["v1", "m2", "v2", "m1"]

    def test_the_cap_counts_what_was_introduced_today(self) -> None:
        settings = ReviewSettings(new_per_day=3)
        assert self.ids(self.record(), settings) == ["v1", "m2", "v2"]
        assert self.ids(self.record(), settings, introduced=2) == ["v1"]
        assert self.ids(self.record(), settings, introduced=5) == []
        assert self.ids(self.record(), ReviewSettings(new_per_day=0)) == []

    def test_there_are_none_without_time_for_them(self) -> None:
        assert self.ids(self.record(), ReviewSettings(), minutes_left=3.2) == ["v1", "m2"]
        assert self.ids(self.record(), ReviewSettings(), minutes_left=-4.0) == []

    def test_a_skill_of_which_less_was_seen_comes_first(self) -> None:
        record = self.record().after(
            Evidence(Act.RECALLED, "question:v1", ("variance",), NOW - DAY, Rating.AGAIN)
        )
        assert self.ids(record, ReviewSettings()) == ["m2", "v2", "m1"]

    def test_an_answer_that_was_taken_back_leaves_the_question_new(self) -> None:
        log = [
            Evidence(Act.PASSED, "means", ("mean",), NOW - 9 * DAY),
            Evidence(Act.RECALLED, "question:m2", ("mean",), NOW, Rating.GOOD, "k"),
            Evidence(Act.UNDONE, "question:m2", ("mean",), NOW, key="u", undoes="k"),
        ]
        assert self.ids(replay(log), ReviewSettings()) == ["m2", "m1"]

    def test_nothing_is_introduced_before_anything_was_begun(self) -> None:
        assert self.ids(Record(), ReviewSettings()) == []


@pytest.mark.parametrize(
    "wrong", [{"new_per_day": -1}, {"minutes_per_day": -5}, {"easy_weekday": 7}, {"easy_weekday": -1}]
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="day"):
        ReviewSettings(**wrong)  # type: ignore[arg-type]
