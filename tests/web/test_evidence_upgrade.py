"""A store of the first release: its states are computed anew, with the day on which things come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from upstream.memory import replay
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event, ItemRow
from upstream.web.evidence.projecting import as_evidence
from upstream.web.evidence.queries import stored_record

FIRST = [("accounts", "0001_initial"), ("evidence", "0001_initial")]
START = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.mark.django_db(transaction=True)
def test_states_of_the_first_release_are_computed_anew() -> None:
    heads = MigrationExecutor(connection).loader.graph.leaf_nodes()
    try:
        executor = MigrationExecutor(connection)
        executor.migrate(FIRST)
        old = MigrationExecutor(connection).loader.project_state(FIRST).apps
        user = old.get_model("accounts", "User").objects.create(username="ada")
        event, row = old.get_model("evidence", "Event"), old.get_model("evidence", "ItemRow")
        for n, act in enumerate(["failed", "hint", "passed"]):
            event.objects.create(
                key=f"k{n}",
                user_id=user.pk,
                act=act,
                item="pca",
                skills=["pca"],
                at=START + n * timedelta(hours=1),
            )
        row.objects.create(user_id=user.pk, item="pca", stability=99.0, difficulty=1.0, reviewed_at=START)
        MigrationExecutor(connection).migrate(heads)
        found = stored_record(User.objects.get())
        assert found == replay(map(as_evidence, Event.objects.order_by("id")))
        assert ItemRow.objects.get().due == found.items["pca"].due()
        assert found.skills["pca"].proved_at == START + timedelta(hours=2)
    finally:
        MigrationExecutor(connection).migrate(heads)
