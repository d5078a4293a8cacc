"""`upstream export` and `upstream import`: a record leaves and comes back."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from upstream.cli.django_setup import migrate, require_pack, set_up

if TYPE_CHECKING:
    from upstream.web.accounts.models import User


class Format(StrEnum):
    JSON = "json"  # the whole record
    CSV = "csv"  # its tables, zipped
    NOTES = "notes"  # a folder for Obsidian, zipped
    ANKI = "anki"  # questions with their schedule


ENDINGS = {Format.JSON: ".json", Format.CSV: "-tables.zip", Format.NOTES: "-notes.zip", Format.ANKI: ".apkg"}

Learner = Annotated[str | None, typer.Option(help="Name of the learner; not needed when there is one.")]


def export(
    to: Annotated[
        Path | None, typer.Argument(help="The file to write; a name is made up when left out.")
    ] = None,
    format: Annotated[Format, typer.Option(help="What to write.")] = Format.JSON,
    learner: Learner = None,
) -> None:
    """Write a learner's record, tables, notes or question deck."""
    user = _learner(learner)
    from upstream.web.portability import exports

    write = {
        Format.JSON: exports.write_json,
        Format.CSV: exports.write_csv,
        Format.NOTES: exports.write_notes,
        Format.ANKI: exports.write_anki,
    }[format]
    path = to or Path(f"upstream-{user.username}{ENDINGS[format]}")
    part = path.with_name(f"{path.name}.part")  # a file of that name is never half of one
    try:
        with part.open("wb") as file:
            write(user, file)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        _stop(f"{path} cannot be written: {error.strerror}.")
    typer.echo(f"{path}: {path.stat().st_size:,} bytes")


def import_(
    file: Annotated[Path, typer.Argument(help="A whole record (JSON), as `upstream export` writes it.")],
    learner: Learner = None,
    trusted: Annotated[
        bool,
        typer.Option(
            "--trusted", help="In a community: count exercises that were judged elsewhere as proof here."
        ),
    ] = False,
) -> None:
    """Bring a record in: all of it or nothing. What is here already is recognized."""
    user = _learner(learner)
    from django.conf import settings
    from django.utils import timezone

    from upstream.exchange.reading import Unreadable, read_record
    from upstream.web.portability.arriving import bring
    from upstream.web.portability.telling import told

    try:
        tally = bring(user, read_record(file.read_bytes(), timezone.now()), trusted or settings.SOLO)
    except OSError as error:
        _stop(f"{file} cannot be read: {error.strerror}.")
    except Unreadable as error:
        _stop(f"{file} was not brought in, and nothing was changed.\n{error.path}: {error.reason}")
    for name, words in told(tally):
        typer.echo(f"{name}: {words}")
    if not tally.changed:
        typer.echo("Nothing new in it.")


def _learner(name: str | None) -> User:
    """The learner of that name, or the only one there is."""
    set_up()
    require_pack()
    migrate()
    from django.conf import settings

    from upstream.web.accounts.models import User
    from upstream.web.accounts.services import local_learner

    found = User.objects.filter(username=name) if name else User.objects.order_by("pk")
    if len(some := list(found[:2])) == 1:
        return some[0]
    if name is None and not some and settings.SOLO:
        return local_learner()
    _stop(f"There is no learner called {name}." if name else "Name the learner with --learner.")


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(1)
