"""What a worker's database role can do, on a real PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import ProgrammingError, connection

from upstream.grading import fault_verdict
from upstream.web.practice import clerk, queue, roll, services
from upstream.web.practice.grading import grade_claimed
from upstream.web.practice.models import Grader, Submission
from upstream.web.practice.roles import role_sql

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL has roles"),
]
SUBMIT = Submission.Kind.SUBMIT


def role_name() -> str:
    """Roles are the whole server's: each process that tests at the same time has its own."""
    return f"worker_of_{connection.settings_dict['NAME']}"


@pytest.fixture
def role(db: None) -> Iterator[None]:
    """The role, made by the SQL that operators run, twice, as after an upgrade."""
    for _ in range(2):
        run(role_sql(role_name(), "secret"))
    yield
    run(
        f"drop policy upstream_worker_sees on practice_submission;"
        f"drop policy upstream_worker_answers on practice_submission;"
        f"alter table practice_submission disable row level security;"
        f"drop owned by {role_name()}; drop role {role_name()}"
    )


def run(statement: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall() if cursor.description else []


@contextmanager
def as_worker() -> Iterator[None]:
    run(f"set role {role_name()}")
    try:
        yield
    finally:
        run("reset role")


def refused(statement: str) -> bool:
    with as_worker():
        try:
            run(statement)
        except ProgrammingError as error:
            return "permission denied" in str(error) or "must be owner" in str(error)
    return False


@pytest.mark.usefixtures("role")
class TestRole:
    def test_it_claims_grades_answers_and_signs(self, learner, exercise, sandbox) -> None:
        services.hand_in(learner, exercise, exercise.solution, SUBMIT)
        with as_worker():
            claim = queue.claim()
            queue.extend([claim])
            assert grade_claimed(claim, sandbox)
            assert queue.claim() is None
            roll.sign("worker:1", 2, 1, "")
            roll.sign("worker:1", 2, 2, "")
        assert clerk.record_graded() == 1
        assert Submission.objects.get().status == "passed"
        assert Grader.objects.get().graded == 2

    def test_it_gives_back(self, learner, exercise) -> None:
        services.hand_in(learner, exercise, "x", SUBMIT)
        with as_worker():
            assert queue.release(queue.claim(), counted=False, pause=queue.LEASE)
        assert Submission.objects.get().tries == 0

    def test_it_cannot_change_a_verdict(self, learner, exercise) -> None:
        services.hand_in(learner, exercise, "x", SUBMIT)
        with as_worker():
            queue.answer(queue.claim(), fault_verdict())
            run("update practice_submission set status = 'passed'")
        assert Submission.objects.get().status == "fault"

    def test_it_sees_nothing_of_what_is_recorded(self, learner, exercise, hand_in_and_grade) -> None:
        hand_in_and_grade(learner, exercise, exercise.solution)
        with as_worker():
            assert run("select id, source from practice_submission") == []

    @pytest.mark.parametrize(
        "statement",
        [
            "select user_id from practice_submission",
            "select verdict from practice_submission",
            "select * from practice_submission",
            "update practice_submission set source = ''",
            "update practice_submission set user_id = 1",
            "update practice_submission set recorded_at = now()",
            "update practice_submission set turn = 0",
            "delete from practice_submission",
            "truncate practice_submission",
            "insert into practice_submission (id) values (gen_random_uuid())",
            "delete from practice_grader",
            "select * from accounts_user",
            "select * from evidence_event",
            "insert into evidence_event (key) values ('forged')",
            "select * from django_session",
            "create table mine (id int)",
            "create role another",
            "alter table practice_submission disable row level security",
            "select pg_read_file('/etc/passwd')",
        ],
    )  # fmt: skip
    def test_it_can_do_nothing_else(self, statement: str) -> None:
        assert refused(statement)

    def test_the_tables_are_all_closed_but_two(self) -> None:
        tables = run(
            f"select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' "
            f"and c.relkind in ('r', 'v', 'm', 'S') and (has_table_privilege('{role_name()}', c.oid, 'select, insert, update, "
            f"delete, truncate, references, trigger') or has_any_column_privilege('{role_name()}', c.oid, 'select, insert, update'))"
        )
        assert sorted(tables) == [("practice_grader",), ("practice_submission",)]
