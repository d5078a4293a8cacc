"""The log and its projections."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis.extra.django import TestCase

from tests.memory.logs import logs
from upstream.memory import DEFAULT_PARAMETERS, Act, Evidence, Model, Rating, replay
from upstream.web.accounts.models import User
from upstream.web.evidence import services
from upstream.web.evidence.models import AppendOnly, Event, ItemRow, LearnerModel
from upstream.web.evidence.projecting import as_evidence
from upstream.web.evidence.queries import (
    activity,
    due_items,
    item_memory,
    learner_model,
    stored_record,
)

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
DAY = timedelta(days=1)
QUESTION = "question:gd-why-minus"


def write(user: User, log: list[Evidence]) -> None:
    for e in log:
        services.record(user, e.act, e.item, e.skills, key=e.key, at=e.at, rating=e.rating, undoes=e.undoes)


def showing(user: User) -> str:
    """The key of the card as it is shown now."""
    return f"review:{user.pk}:{QUESTION}:{item_memory(user, QUESTION).reps}"


def rate(user: User, rating: Rating, days: float = 0, key: str | None = None) -> bool:
    """Answer the question as its card is shown now."""
    key = key or showing(user)
    at = START + days * DAY
    return services.record(user, Act.RECALLED, QUESTION, ["gradient-descent"], key, at=at, rating=rating)


class TestReplay(TestCase):
    @settings(max_examples=25, deadline=None)
    @given(logs())
    def test_equals_what_was_kept_up_to_date(self, log: list[Evidence]) -> None:
        """Also when the clock jumped back and answers were taken back."""
        user = User.objects.create_user("replayed")
        write(user, log)
        incremental = stored_record(user)
        assert incremental == replay(map(as_evidence, Event.objects.filter(user=user).order_by("id")))
        assert services.rebuild(user) == incremental
        assert stored_record(user) == incremental
        for row in ItemRow.objects.filter(user=user):
            assert row.due == incremental.items[row.item].due()


@pytest.mark.django_db
class TestTheLog:
    def test_takes_an_occasion_once(self, learner) -> None:
        assert services.record(learner, Act.PASSED, "a", ["s"], key="once")
        assert not services.record(learner, Act.PASSED, "a", ["s"], key="once")
        assert Event.objects.count() == 1

    def test_is_never_changed(self, learner) -> None:
        services.record(learner, Act.PASSED, "a", ["s"], key="once")
        event = Event.objects.get()
        event.act = Act.FAILED
        for change in (
            event.save,
            event.delete,
            Event.objects.all().delete,
            lambda: Event.objects.update(act="x"),
        ):
            with pytest.raises(AppendOnly):
                change()
        assert Event.objects.get().act == Act.PASSED

    def test_goes_with_its_learner(self, learner) -> None:
        services.record(learner, Act.PASSED, "a", ["s"], key="once")
        learner.delete()
        assert not Event.objects.exists()

    def test_keeps_people_apart(self, learner, other) -> None:
        services.record(learner, Act.PASSED, "a", ["s"], key="hers")
        assert stored_record(other).skills == {}
        assert set(stored_record(learner).skills) == {"s"}

    def test_keeps_what_an_item_proved_at_the_time(self, learner) -> None:
        services.record(learner, Act.PASSED, "a", ["s"], key="before")
        services.record(learner, Act.FAILED, "a", ["s", "new"], key="after")
        assert services.rebuild(learner).skills["new"].proved_at is None

    def test_refuses_what_contradicts_itself_and_writes_nothing(self, learner) -> None:
        with pytest.raises(ValueError, match="rating"):
            services.record(learner, Act.RECALLED, QUESTION, [], key="k")
        with pytest.raises(ValueError, match="aware"):
            services.record(learner, Act.PASSED, "a", [], key="k", at=datetime(2026, 1, 1))
        assert not Event.objects.exists()


@pytest.mark.django_db
class TestOneCard:
    def test_answered_twice_counts_once(self, learner) -> None:
        """Two devices that show the same card, or a form that is sent again."""
        key = showing(learner)
        assert rate(learner, Rating.GOOD, key=key)
        before = item_memory(learner, QUESTION)
        assert not rate(learner, Rating.AGAIN, days=3, key=key)
        assert item_memory(learner, QUESTION) == before
        assert Event.objects.count() == 1

    def test_shown_again_is_another_occasion(self, learner) -> None:
        assert rate(learner, Rating.AGAIN)
        failed = item_memory(learner, QUESTION)
        assert rate(learner, Rating.GOOD, days=0.01)
        assert item_memory(learner, QUESTION).trace == failed.trace
        assert Event.objects.count() == 2

    def test_keys_of_two_people_differ(self, learner, other) -> None:
        assert rate(learner, Rating.GOOD)
        assert rate(other, Rating.GOOD)


@pytest.mark.django_db
class TestUndoing:
    def test_gives_the_card_back_under_a_new_key(self, learner) -> None:
        rate(learner, Rating.GOOD)
        before = item_memory(learner, QUESTION)
        key = showing(learner)
        assert rate(learner, Rating.AGAIN, days=2)
        assert services.undo(learner, key)
        after = item_memory(learner, QUESTION)
        assert (after.trace, after.lapses) == (before.trace, 0)
        assert showing(learner) != key
        assert rate(learner, Rating.GOOD, days=2)
        assert item_memory(learner, QUESTION).reviewed_at == START + 2 * DAY
        assert stored_record(learner) == services.rebuild(learner)

    def test_the_only_answer_leaves_the_skill_untouched(self, learner) -> None:
        key = showing(learner)
        rate(learner, Rating.GOOD)
        services.undo(learner, key)
        assert stored_record(learner).skills == {}
        assert due_items(learner, START + 100 * DAY) == []

    def test_happens_once(self, learner) -> None:
        rate(learner, Rating.GOOD, key="k")
        assert services.undo(learner, "k")
        assert not services.undo(learner, "k")
        assert Event.objects.count() == 2

    def test_is_for_ones_own_ratings_only(self, learner, other) -> None:
        rate(learner, Rating.GOOD, key="k")
        services.record(learner, Act.PASSED, "k-means", ["k-means"], key="passed")
        assert not services.undo(other, "k")
        assert not services.undo(learner, "passed")
        assert not services.undo(learner, "no such key")
        assert Event.objects.count() == 2

    def test_leaves_no_trace_in_what_was_done(self, learner) -> None:
        rate(learner, Rating.GOOD, key="k")
        rate(learner, Rating.GOOD, days=2, key="l")
        services.undo(learner, "l")
        assert [e.key for e in activity(learner, START - DAY)] == ["k"]
        assert [e.key for e in activity(learner, START - DAY, [Act.PASSED])] == []


@pytest.mark.django_db
class TestWhatIsDue:
    def test_is_what_comes_back_before_a_moment_oldest_first(self, learner) -> None:
        rate(learner, Rating.EASY)
        services.record(learner, Act.PASSED, "k-means", ["k-means"], key="p", at=START - DAY)
        services.record(learner, Act.FAILED, "pca", ["pca"], key="f", at=START)
        assert due_items(learner, START + 5 * DAY) == []
        found = due_items(learner, START + 30 * DAY)
        assert [due.item for due in found] == [QUESTION, "k-means"]
        assert all(due.minutes > 0 and due.skills for due in found)

    def test_leaves_out_what_the_pack_no_longer_has(self, learner) -> None:
        services.record(learner, Act.PASSED, "no-such-exercise", ["s"], key="p", at=START)
        assert due_items(learner, START + 900 * DAY) == []

    def test_another_retention_moves_everything_and_forgets_nothing(self, learner) -> None:
        rate(learner, Rating.EASY)
        before = ItemRow.objects.get()
        services.aim_at(learner, 0.8)
        after = ItemRow.objects.get()
        assert after.due > before.due
        assert after.due == item_memory(learner, QUESTION).due(learner_model(learner))
        assert after.stability == before.stability
        assert services.rebuild(learner) == stored_record(learner)
        with pytest.raises(ValueError, match="retention"):
            services.aim_at(learner, 0.2)

    def test_other_parameters_are_as_if_they_had_always_been_there(self, learner) -> None:
        rate(learner, Rating.GOOD)
        rate(learner, Rating.GOOD, days=2)
        slower = Model((*DEFAULT_PARAMETERS[:8], 1.0, *DEFAULT_PARAMETERS[9:]), 0.85)
        LearnerModel.objects.create(user=learner, parameters=list(slower.parameters), retention=0.85)
        services.rebuild(learner)
        log = map(as_evidence, Event.objects.order_by("id"))
        assert stored_record(learner) == replay(log, slower)
        rate(learner, Rating.GOOD, days=9)
        log = map(as_evidence, Event.objects.order_by("id"))
        assert stored_record(learner) == replay(log, slower)

    def test_is_found_by_the_index(self, learner, django_assert_num_queries) -> None:
        with django_assert_num_queries(1):
            due_items(learner, START)
        if connection.vendor != "sqlite":
            pytest.skip(
                "with one page it scans the table; benchmarks/days_queue.py shows the plan with 10 million rows"
            )
        plan = ItemRow.objects.filter(user=learner, due__lt=START).order_by("due").explain()
        assert "USING INDEX items_by_due" in plan
