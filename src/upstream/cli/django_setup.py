"""Brings Django up for a command."""

from __future__ import annotations

import os

import typer

from upstream.curriculum import PackError, load_pack
from upstream.paths import curriculum_root


def set_up(mode: str | None = None) -> None:
    """Load settings and apps. mode: what UPSTREAM_MODE is when nobody has set it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "upstream.web.settings")
    if mode is not None:
        os.environ.setdefault("UPSTREAM_MODE", mode)
    import django

    django.setup()


def require_pack() -> None:
    """Stop with the pack's problems rather than serve a broken one."""
    try:
        load_pack(curriculum_root())
    except PackError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def migrate() -> None:
    """Bring the store up to date, saying so only when there is something to do. Raises typer.Exit when it is out of reach."""
    from django.core.management import call_command
    from django.db import OperationalError

    try:
        call_command("migrate", verbosity=0, interactive=False)
    except OperationalError as error:
        typer.echo(f"The database cannot be reached: {str(error).strip()}", err=True)
        typer.echo("Check DATABASE_URL and that the server runs; `upstream doctor` looks closer.", err=True)
        raise typer.Exit(1) from None
