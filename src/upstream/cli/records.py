"""`upstream rebuild` and `upstream fit`: what is computed from the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from upstream.cli.django_setup import migrate, set_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from upstream.web.accounts.models import User

Names = Annotated[list[str] | None, typer.Argument(help="Names of learners; everybody when none.")]


def rebuild(names: Names = None) -> None:
    """Compute every learner's states anew from the log of what happened."""
    set_up()
    migrate()
    from upstream.web.evidence.services import rebuild as rebuild_one

    count = 0
    for user in _learners(names):
        record = rebuild_one(user)
        count += 1
        proved = sum(state.proved_at is not None for state in record.skills.values())
        typer.echo(f"{user.username}: {len(record.items)} items, {proved} skills proved")
    typer.echo(f"{count} learner{'' if count == 1 else 's'} rebuilt from the log.")


def fit(names: Names = None) -> None:
    """Learn how each learner forgets from the learner's own log, where it is long enough. Run it nightly for a community.

    Without names, whoever was fitted before waits until a quarter has been added to the log.
    """
    set_up()
    migrate()
    from upstream.memory.fitting import Fitted, NotBetter, NotEnough, missing_library
    from upstream.web.evidence.fitting import fit_now, worth_fitting

    missing = missing_library()
    if missing is not None:
        typer.echo(
            f"Fitting needs {missing}. docs/operators.md says how to install PyTorch; add tqdm.", err=True
        )
        raise typer.Exit(1)
    for user in _learners(names):
        if not names and not worth_fitting(user):
            continue
        match fit_now(user):
            case Fitted(_, reviews, _, loss, default_loss):
                typer.echo(
                    f"{user.username}: fitted to {reviews} reviews, log loss {loss:.4f} against {default_loss:.4f}"
                )
            case NotBetter(reviews, _, loss, default_loss):
                typer.echo(
                    f"{user.username}: the defaults stay, log loss {loss:.4f} against {default_loss:.4f} on {reviews} reviews"
                )
            case NotEnough(reviews, needed):
                typer.echo(
                    f"{user.username}: {reviews} of the {needed} reviews on later days that a fit needs"
                )
            case None:
                typer.echo(f"{user.username}: another process is fitting it")
    typer.echo("Done.")


def _learners(names: list[str] | None) -> Iterator[User]:
    """The learners named, or all. Stops the command at a name that nobody has."""
    from upstream.web.accounts.models import User

    users = User.objects.order_by("pk")
    if names:
        users = users.filter(username__in=names)
        unknown = set(names) - set(users.values_list("username", flat=True))
        if unknown:
            typer.echo(f"There is no learner called {', '.join(sorted(unknown))}.", err=True)
            raise typer.Exit(1)
    return users.iterator()
