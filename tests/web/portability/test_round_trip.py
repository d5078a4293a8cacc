"""What leaves comes back as it was."""

from __future__ import annotations

import json

import jsonschema
from hypothesis import given, settings
from hypothesis.extra.django import TestCase

from tests.web.portability.lives import LIVES, comparable, exported, live, read
from upstream.exchange.schema import schema
from upstream.web.accounts.models import User
from upstream.web.evidence import services as evidence
from upstream.web.evidence.queries import stored_record
from upstream.web.portability.arriving import bring


class TestTheRoundTrip(TestCase):
    @settings(max_examples=25, deadline=None)
    @given(LIVES)
    def test_into_an_empty_installation_gives_the_same_states_and_leaves_again_the_same(self, life) -> None:
        before = User.objects.create_user("before")
        live(before, life)
        data, states = exported(before), stored_record(before)
        before.delete()
        after = User.objects.create_user("after")
        bring(after, read(data), trusted=True)
        assert stored_record(after) == states
        assert evidence.rebuild(after) == states
        again = exported(after)
        assert comparable(again) == comparable(data)
        jsonschema.validate(json.loads(again), schema())
        assert not bring(after, read(again), trusted=True).changed
        assert not bring(after, read(data), trusted=True).changed
        assert comparable(exported(after)) == comparable(data)

    @settings(max_examples=10, deadline=None)
    @given(LIVES)
    def test_into_where_it_came_from_changes_nothing(self, life) -> None:
        user = User.objects.create_user("here")
        live(user, life)
        data = exported(user)
        assert not bring(user, read(data), trusted=True).changed
        assert comparable(exported(user)) == comparable(data)

    @settings(max_examples=10, deadline=None)
    @given(LIVES)
    def test_for_somebody_else_takes_nothing_from_the_first(self, life) -> None:
        first, second = User.objects.create_user("first"), User.objects.create_user("second")
        live(first, life)
        data = exported(first)
        bring(second, read(data), trusted=True)
        assert comparable(exported(first)) == comparable(data)
        assert stored_record(second).items == stored_record(first).items
        assert not bring(second, read(data), trusted=True).changed
