"""`upstream worker` grades for a site that runs elsewhere; `upstream worker-role` makes the database role for it."""

from __future__ import annotations

import os
import secrets
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from upstream.cli.django_setup import require_pack, set_up
from upstream.cli.doctor import Finding, missing_for_community
from upstream.curriculum import PackError
from upstream.paths import data_folder

_RESTART = 5.0  # seconds before a broker's consumer that failed is started again


def worker(
    threads: Annotated[int, typer.Option(min=1, help="Submissions graded at once by this process.")] = 2,
) -> None:
    """Grade submissions for a site whose DATABASE_URL this process has. docs/operators.md says how."""
    set_up("community")
    from django.conf import settings

    from upstream.sandbox import open_sandbox
    from upstream.web.practice import broker
    from upstream.web.practice.canary import runtimes
    from upstream.web.practice.worker import Graders

    if not settings.SOLO and (missing := missing_for_community()):
        lacks = f"This host lacks {' and '.join(missing)}, which must stand between strangers' code and the machine."
        typer.echo(f"{lacks} `upstream doctor` says what to do.", err=True)
        raise typer.Exit(1)
    require_pack()
    ending = _until_asked_to_end()
    pool = Graders(open_sandbox(runtimes()), threads, records=False)
    typer.echo(
        f"Grading with {threads} threads, {'told by a broker' if settings.BROKER_URL else 'no broker'}."
    )
    sys.stdout.flush()
    try:
        while settings.BROKER_URL and not ending.is_set():
            try:
                broker.serve(threads, pool.look, ending)
                ending.set()  # it returns when the process was asked to end
            except Exception as error:
                typer.echo(f"The broker's consumer failed and starts again: {error}", err=True)
                ending.wait(_RESTART)
        ending.wait()
    finally:
        pool.stop()


def worker_role(
    name: Annotated[str, typer.Option(help="The role's name.")] = "upstream_worker",
    apply: Annotated[bool, typer.Option("--apply", help="Run the SQL instead of printing it.")] = False,
) -> None:
    """Print SQL that makes a PostgreSQL role which can claim and answer submissions and nothing else.

    Its password is UPSTREAM_WORKER_PASSWORD, or a new one. Run it again after an upgrade.
    """
    set_up("community")
    from django.db import connection

    from upstream.web.practice.roles import role_sql

    if connection.vendor != "postgresql":
        typer.echo("DATABASE_URL does not name a PostgreSQL database; only that has roles.", err=True)
        raise typer.Exit(2)
    given = os.environ.get("UPSTREAM_WORKER_PASSWORD")
    password = given or secrets.token_urlsafe(24)
    statements = role_sql(name, password)
    if apply:
        with connection.cursor() as cursor:
            cursor.execute(statements)
        typer.echo(f"The role {name} can claim and answer submissions.", err=True)
    else:
        typer.echo(statements)
    if given:
        return
    place = connection.settings_dict
    address = f"{place['HOST'] or '127.0.0.1'}:{place['PORT'] or 5432}/{place['NAME']}"
    typer.echo(f"For the workers: DATABASE_URL=postgres://{name}:{password}@{address}", err=True)


def grading_findings() -> Iterator[Finding]:
    """Who grades, who does not and why, and what waits: as the store knows it. Nothing before the first start."""
    if not os.environ.get("DATABASE_URL") and not (data_folder() / "upstream.sqlite3").exists():
        return
    set_up()
    from django.conf import settings
    from django.db import DatabaseError, InterfaceError

    from upstream.web.practice import broker, roll
    from upstream.web.practice.standing import standing

    try:
        now, content = standing(), roll.content()
    except (DatabaseError, InterfaceError, PackError):
        return  # the database and the pack are looked at elsewhere
    for grader in now.graders:
        seen, remedy = f"{grader.threads} threads, {grader.graded} graded", ""
        if grader.trouble:
            seen, remedy = (
                grader.trouble,
                "It takes no submissions and tries again by itself; its log says more.",
            )
        elif grader.pack != content:
            seen, remedy = "it has other exercises than this installation", "Bring it to the same version."
        yield Finding("Grading", grader.name, not remedy, seen, remedy)
    waiting = f"{now.waiting} waiting" + (f", the oldest for {now.oldest:.0f} s" if now.waiting else "")
    remedy = "Start more workers, or one at all: `upstream worker`."
    yield Finding("Grading", "queue", now.good, waiting, remedy)
    if settings.BROKER_URL:
        problem = broker.problem()
        remedy = (
            "Workers look by themselves, a second later. Check UPSTREAM_BROKER_URL and that the broker runs."
        )
        yield Finding("Grading", "broker", not problem, problem or "answers", remedy)


def _until_asked_to_end() -> threading.Event:
    """An event that SIGTERM and SIGINT set, until a broker's consumer handles them in its own way."""
    ending = threading.Event()

    def end(*_: Any) -> None:
        ending.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    return ending
