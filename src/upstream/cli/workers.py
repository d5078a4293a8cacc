"""`upstream worker` grades for a site that runs elsewhere; `upstream worker-role` makes the database role for it."""

from __future__ import annotations

import secrets
import signal
import sys
import threading
from typing import Annotated, Any

import typer

from upstream.cli.django_setup import require_pack, set_up
from upstream.cli.doctor import missing_for_community

_RESTART = 5.0  # seconds before a broker's consumer that failed is started again


def worker(
    threads: Annotated[int, typer.Option(min=1, help="Submissions graded at once by this process.")] = 2,
) -> None:
    """Grade submissions for a site whose DATABASE_URL this process has. docs/operators.md says how."""
    set_up("community")
    from django.conf import settings

    from upstream.web.practice import broker
    from upstream.web.practice.canary import runtimes
    from upstream.web.practice.worker import Graders, open_sandbox

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
                broker.serve(threads, pool.look)
                ending.set()  # it returns when the process was asked to end
            except Exception as error:
                typer.echo(f"The broker's consumer failed and starts again: {error}", err=True)
                ending.wait(_RESTART)
        ending.wait()
    finally:
        pool.stop()


def worker_role(
    name: Annotated[str, typer.Option(help="The role's name.")] = "upstream_worker",
) -> None:
    """Print SQL that makes a PostgreSQL role which can claim and answer submissions and nothing else."""
    set_up("community")
    from django.db import connection

    from upstream.web.practice.roles import role_sql

    if connection.vendor != "postgresql":
        typer.echo("DATABASE_URL does not name a PostgreSQL database; only that has roles.", err=True)
        raise typer.Exit(2)
    password = secrets.token_urlsafe(24)
    typer.echo(role_sql(name, password))
    place = connection.settings_dict
    address = f"{place['HOST'] or '127.0.0.1'}:{place['PORT'] or 5432}/{place['NAME']}"
    typer.echo(f"For the workers: DATABASE_URL=postgres://{name}:{password}@{address}", err=True)


def _until_asked_to_end() -> threading.Event:
    """An event that SIGTERM and SIGINT set, until a broker's consumer handles them in its own way."""
    ending = threading.Event()

    def end(*_: Any) -> None:
        ending.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    return ending
