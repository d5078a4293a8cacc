"""The log and its projections."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from upstream.memory import Act, replay
from upstream.web.accounts.models import User
from upstream.web.evidence import services
from upstream.web.evidence.models import AppendOnly, Event
from upstream.web.evidence.queries import stored_record

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
ITEMS = {"a": ("s", "t"), "b": ("t",), "c": ()}


class TestReplay(TestCase):
    @settings(max_examples=25, deadline=None)
    @given(
        st.lists(
            st.tuples(
                st.sampled_from(list(Act)), st.sampled_from(sorted(ITEMS)), st.integers(0, 40 * 24 * 60)
            ),
            max_size=25,
        )
    )
    def test_equals_what_was_kept_up_to_date(self, acts: list[tuple[Act, str, int]]) -> None:
        user = User.objects.create_user("replayed")
        for i, (act, item, minutes) in enumerate(sorted(acts, key=lambda a: a[2])):
            at = START + timedelta(minutes=minutes, microseconds=i * 137)
            services.record(user, act, item, ITEMS[item], key=f"test:{i}", at=at)
        incremental = stored_record(user)
        assert incremental == replay(
            map(services.as_evidence, Event.objects.filter(user=user).order_by("id"))
        )
        assert services.rebuild(user) == incremental
        assert stored_record(user) == incremental


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
