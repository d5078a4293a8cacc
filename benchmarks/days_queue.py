"""How long one learner waits for today's queue in a large community's database.

    python benchmarks/days_queue.py [--learners 100000] [--keep]

Needs PostgreSQL, where DATABASE_URL (or the local server) lets databases be made. It makes one, fills it, times what
pages call, through Django and all, prints each query's plan, and drops it. It fails when a plan scans a whole table.

The database: every fiftieth learner has 500 items, the others 92, so that 100,000 learners have 10 million; as many
reviews in the log. Rows lie in the order of time, as they are written, so that one learner's are scattered over the
table. Learners of 500 items are timed, each once, so that nothing is in Python's caches; the database's are warm after
the index builds. "processor" is the mean time that Python itself computed: the rest is the database and, on a busy
machine, waiting for a turn.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import psycopg

MANY, FEW, EVERY = 500, 92, 50

FILL = {
    "learners": """
        INSERT INTO accounts_user (id, password, is_superuser, username, email, is_staff, is_active, date_joined, time_zone)
        SELECT u, '!', false, 'learner' || u, '', false, true, now(), 'Europe/Berlin'
        FROM generate_series(1, {learners}) u""",
    "items": """
        INSERT INTO evidence_itemrow (user_id, item, failures, hints, passed_at, proved_at, stability, difficulty,
                                      reviewed_at, reps, lapses, due)
        SELECT u, item, 0, 0, at, CASE WHEN question THEN NULL ELSE at END, days, 1 + 9 * random(), at, 1, 0, due
        FROM (SELECT u, item, question, days, due,
                     least(due - days * interval '1 day', now() - interval '1 day') AS at
              FROM (SELECT u, item, question, 1 + 59 * random() AS days,
                           now() + (70 * random() - 3) * interval '1 day' AS due
                    FROM generate_series(1, {learners}) u
                    JOIN bench_items ON n <= CASE WHEN u % {every} = 0 THEN {many} ELSE {few} END) drawn) made
        ORDER BY made.at""",
    "reviews": """
        INSERT INTO evidence_event (key, user_id, act, item, skills, at, rating, detail)
        SELECT 'review:' || user_id || ':' || item || ':0', user_id,
               CASE WHEN proved_at IS NULL THEN 'recalled' ELSE 'passed' END, item, skills, reviewed_at,
               CASE WHEN proved_at IS NULL THEN 3 END, '{{}}'
        FROM evidence_itemrow JOIN bench_items USING (item) ORDER BY evidence_itemrow.id""",
    "skills": """
        INSERT INTO evidence_skillrow (user_id, skill, started_at, items, proved_at, proved_by)
        SELECT u, skill, now() - interval '60 days', items, now() - interval '60 days', proved_by
        FROM generate_series(1, {learners}) u
        JOIN bench_skills ON last <= CASE WHEN u % {every} = 0 THEN {many} ELSE {few} END""",
    "models": """
        INSERT INTO evidence_learnermodel (user_id, retention, fitted_on, tried_on)
        SELECT u, 0.9, 0, 0 FROM generate_series(1, {learners}) u""",
    "preferences": """
        INSERT INTO review_reviewpreferences (user_id, new_per_day, minutes_per_day)
        SELECT u, 6, 25 FROM generate_series(1, {learners}) u""",
    "goals": """
        INSERT INTO planner_goalrow (user_id, kind, skills, stream, rounds, set_at)
        SELECT u, 'stream', '[]', 1, '[]', now() - interval '60 days' FROM generate_series(1, {learners}) u""",
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--learners", type=int, default=100_000)
    parser.add_argument("--timed", type=int, default=300, help="how many learners are timed")
    parser.add_argument("--keep", action="store_true", help="do not drop the database")
    parser.add_argument("--use", metavar="NAME", help="a database kept before, instead of a new one")
    options = parser.parse_args()
    server = os.environ.get("DATABASE_URL", "postgres://postgres@127.0.0.1:5432/postgres").rsplit("/", 1)[0]
    name = options.use or f"upstream_benchmark_{os.getpid()}"
    if not options.use:
        run_on(f"{server}/postgres", f"CREATE DATABASE {name}")
    data = tempfile.TemporaryDirectory()
    try:
        os.environ.update(DATABASE_URL=f"{server}/{name}", UPSTREAM_DATA=data.name)
        os.environ.update(UPSTREAM_MODE="community", UPSTREAM_HTTPS="0")
        os.environ["DJANGO_SETTINGS_MODULE"] = "upstream.web.settings"
        import django
        from django.core.management import call_command

        django.setup()
        call_command("collectstatic", verbosity=0, interactive=False)
        if not options.use:
            fill(options.learners)
        return measure(options.timed)
    finally:
        close()
        data.cleanup()
        if options.keep or options.use:
            print(f"\nThe database {name} is kept; --use {name} times it again.")
        else:
            run_on(f"{server}/postgres", f"DROP DATABASE IF EXISTS {name}")


def run_on(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def close() -> None:
    if "django" in sys.modules:
        from django.db import connections

        connections.close_all()


def fill(learners: int) -> None:
    """Tables as the migrations make them, rows, then the indexes."""
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0, interactive=False)
    numbers = {"learners": learners, "many": MANY, "few": FEW, "every": EVERY}
    with connection.cursor() as cursor:
        cursor.execute(
            "SET work_mem = '512MB'; SET maintenance_work_mem = '1GB'; SET synchronous_commit = off"
        )
        describe_pack(cursor)
        for what, statement in FILL.items():
            with timed(f"writing {what}"), without_indexes(cursor, statement.split()[2]):
                cursor.execute(statement.format(**numbers))
                print(f"{cursor.rowcount:>12,} {what}")
        with timed("vacuum and statistics"):
            cursor.execute("VACUUM ANALYZE")
        cursor.execute("SELECT pg_size_pretty(pg_database_size(current_database()))")
        print(f"{cursor.fetchone()[0]:>12} on disk\n")


def describe_pack(cursor) -> None:
    """The real questions and exercises, in the order of the skills, so that pages find them."""
    from psycopg.types.json import Jsonb

    from upstream.memory import question_item
    from upstream.web.content import graph, pack

    items: list[tuple[int, str, Jsonb, bool]] = []
    skills: list[tuple[str, Jsonb, str | None, int]] = []
    placed: set[str] = set()
    for skill in graph().order:
        exercises = [e.id for e in pack().exercises_of(skill)]
        questions = [question_item(q.id) for q in pack().questions_of(skill)]
        for item in exercises + questions:
            if item not in placed:
                placed.add(item)
                about = pack().exercises[item].proves if item in pack().exercises else (skill,)
                items.append((len(items) + 1, item, Jsonb(list(about)), item not in pack().exercises))
        if exercises:
            skills.append((skill, Jsonb(exercises + questions), exercises[0], len(items)))
    if len(items) < MANY:
        raise SystemExit(f"the pack has {len(items)} items; {MANY} are needed")
    cursor.execute("CREATE TABLE bench_items (n int, item text, skills jsonb, question boolean)")
    cursor.execute("CREATE TABLE bench_skills (skill text, items jsonb, proved_by text, last int)")
    cursor.executemany("INSERT INTO bench_items VALUES (%s, %s, %s, %s)", items)
    cursor.executemany("INSERT INTO bench_skills VALUES (%s, %s, %s, %s)", skills)
    cursor.execute("ANALYZE bench_items; ANALYZE bench_skills")


@contextmanager
def without_indexes(cursor, table: str) -> Iterator[None]:
    """Drops a table's indexes and constraints while rows are written, and makes the same ones again."""
    cursor.execute(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE conrelid = %s::regclass AND contype IN ('u', 'f')",
        [table],
    )
    constraints = cursor.fetchall()
    for constraint, _ in constraints:
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {constraint}")
    cursor.execute(
        "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index "
        "WHERE indrelid = %s::regclass AND NOT indisprimary AND indexrelid NOT IN "
        "(SELECT conindid FROM pg_constraint WHERE conrelid = %s::regclass)",
        [table, table],
    )
    indexes = cursor.fetchall()
    for index, _ in indexes:
        cursor.execute(f"DROP INDEX {index}")
    yield
    for _, definition in indexes:
        cursor.execute(definition)
    for constraint, definition in constraints:
        cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {constraint} {definition}")


@contextmanager
def timed(what: str) -> Iterator[None]:
    started = time.perf_counter()
    yield
    print(f"{time.perf_counter() - started:>10.0f} s {what}", flush=True)


def measure(count: int) -> int:
    """Times each call for that many learners, then shows the plans of its queries. 1 when one scans a table."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext
    from django.utils import timezone

    from upstream.web.accounts.models import User
    from upstream.web.content import graph, pack

    pack(), graph()  # loaded once a process, not once a page
    now = timezone.now()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM accounts_user")
        learners = cursor.fetchone()[0]
    ids = random.Random(1).sample(range(EVERY, learners + 1, EVERY), min(count + 1, learners // EVERY))
    users = [User.objects.get(pk=id) for id in ids]
    scans, plans = 0, []
    print(f"{'milliseconds':<44}{'queries':>8}{'median':>9}{'95 %':>9}{'processor':>11}")
    for what, call in calls(now, users).items():
        with CaptureQueriesContext(connection) as captured:
            call(users[0])
        queries = list(captured)
        times = []
        processor = time.process_time()
        for user in users[1:]:
            started = time.perf_counter()
            call(user)
            times.append(1000 * (time.perf_counter() - started))
        processor = 1000 * (time.process_time() - processor) / len(times)
        times.sort()
        median, high = times[len(times) // 2], times[int(len(times) * 0.95)]
        print(f"{what:<44}{len(queries):>8}{median:>9.1f}{high:>9.1f}{processor:>11.1f}", flush=True)
        plans.append((what, [q["sql"] for q in queries if q["sql"].startswith("SELECT")]))
    seen: set[str] = set()
    for what, statements in plans:
        print(f"\n-- {what}")
        for statement in statements:
            if statement not in seen:
                seen.add(statement)
                scans += explain(statement)
    print(f"\n{scans or 'no'} plan{'s' if scans != 1 else ''} with a full scan of a large table")
    return 1 if scans else 0


def calls(now, users) -> dict[str, Callable]:
    """What is timed: each takes a learner, who is signed in already."""
    from django.conf import settings
    from django.db import transaction
    from django.test import Client

    from upstream.memory import Act, Rating
    from upstream.web.evidence import queries, services
    from upstream.web.review.queries import todays_queue

    def answer(user) -> None:
        item = queries.due_items(user, now + timedelta(days=60))[0].item
        with transaction.atomic():
            services.record(user, Act.RECALLED, item, ["mean"], f"timed:{user.pk}", rating=Rating.GOOD)
            transaction.set_rollback(True)

    # One client, so that its handler is loaded once, as in a server's process.
    client, sessions = Client(HTTP_HOST="localhost"), {}
    for user in users:
        client.cookies.clear()
        client.force_login(user)
        sessions[user.pk] = client.cookies[settings.SESSION_COOKIE_NAME].value

    def page(path: str) -> Callable:
        def get(user) -> None:
            client.cookies[settings.SESSION_COOKIE_NAME] = sessions[user.pk]
            response = client.get(path)
            if response.status_code != 200 or response.wsgi_request.user != user:
                raise SystemExit(f"{path} answered {response.status_code}")

        return get

    return {
        "what is due until tonight": lambda user: queries.due_items(user, now),
        "what is due within a fortnight": lambda user: queries.due_items(user, now + timedelta(days=14)),
        "today's queue, spread and with new questions": lambda user: todays_queue(user, now),
        "recording an answer": answer,
        "today, the first time in a week": page("/"),
        "today, after that": page("/"),
        "the page of the review": page("/review/"),
    }


def explain(statement: str) -> int:
    """Prints a plan; 1 when it scans a table of more than a few thousand rows from end to end."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "EXPLAIN (COSTS OFF, TIMING OFF, SUMMARY OFF, ANALYZE) " + statement.replace("%", "%%")
        )
        lines = [line for (line,) in cursor.fetchall()]
        scanned = re.findall(r"Seq Scan on (\w+)", "\n".join(lines))
        cursor.execute("SELECT relname FROM pg_class WHERE relname = ANY(%s) AND reltuples > 5000", [scanned])
        large = [table for (table,) in cursor.fetchall()]
    print(f"{statement[:150]} ...")
    print("\n".join(f"    {line}" for line in lines))
    for table in large:
        print(f"    A FULL SCAN of {table}")
    return bool(large)


if __name__ == "__main__":
    sys.exit(main())
