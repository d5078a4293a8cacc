"""`upstream rebuild`: states from the log."""

from __future__ import annotations

from typing import Annotated

import typer

from upstream.cli.django_setup import migrate, set_up


def rebuild(
    names: Annotated[list[str] | None, typer.Argument(help="Names of learners; everybody when none.")] = None,
) -> None:
    """Compute every learner's states anew from the log of what happened."""
    set_up()
    migrate()
    from upstream.web.accounts.models import User
    from upstream.web.evidence.services import rebuild as rebuild_one

    users = User.objects.order_by("pk")
    if names:
        users = users.filter(username__in=names)
        unknown = set(names) - set(users.values_list("username", flat=True))
        if unknown:
            typer.echo(f"There is no learner called {', '.join(sorted(unknown))}.", err=True)
            raise typer.Exit(1)
    count = 0
    for user in users.iterator():
        record = rebuild_one(user)
        count += 1
        proved = sum(state.proved_at is not None for state in record.skills.values())
        typer.echo(f"{user.username}: {len(record.items)} exercises, {proved} skills proved")
    typer.echo(f"{count} learner{'' if count == 1 else 's'} rebuilt from the log.")
