"""Stores of earlier releases come along, and models and migrations agree."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

# The migrations that each release ended with. Add a line when one is made; never change one.
RELEASES = {
    "0.1.0": [("accounts", "0001_initial"), ("evidence", "0001_initial"), ("practice", "0001_initial")],
}


def migrate(targets: list[tuple[str, str | None]]):
    executor = MigrationExecutor(connection)
    executor.migrate(targets)
    return MigrationExecutor(connection).loader.project_state(targets).apps


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("release", RELEASES)
def test_a_store_of_a_release_comes_along(release: str) -> None:
    apps = ["accounts", "evidence", "practice"]
    heads = [node for node in MigrationExecutor(connection).loader.graph.leaf_nodes() if node[0] in apps]
    try:
        old = migrate(RELEASES[release])
        user = old.get_model("accounts", "User").objects.create(username="ada")
        now = datetime(2026, 11, 20, tzinfo=UTC)
        old.get_model("evidence", "Event").objects.create(
            key="k", user_id=user.pk, act="passed", item="k-means", skills=["k-means"], at=now
        )
        old.get_model("practice", "Submission").objects.create(
            id=uuid.uuid4(),
            user_id=user.pk,
            exercise="k-means",
            kind="submit",
            source="x",
            state="graded",
            graded_at=now,
        )
        new = migrate(heads)
        assert new.get_model("accounts", "User").objects.get().username == "ada"
        assert new.get_model("evidence", "Event").objects.get().skills == ["k-means"]
        submission = new.get_model("practice", "Submission").objects.get()
        assert (submission.source, submission.recorded_at) == ("x", now)
    finally:
        migrate(heads)


@pytest.mark.django_db(transaction=True)
def test_an_empty_store_is_filled_from_nothing() -> None:
    call_command("migrate", "practice", "zero", verbosity=0)
    assert "practice_submission" not in connection.introspection.table_names()
    call_command("migrate", verbosity=0)
    assert "practice_submission" in connection.introspection.table_names()


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
