"""Writes what a person made in the formats in which it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from django.utils import timezone

from upstream.exchange.anki import write_deck
from upstream.exchange.tables import write_tables
from upstream.exchange.vault import write_vault
from upstream.exchange.writing import write_record
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.portability import leaving
from upstream.web.portability.cards import met, of_skills
from upstream.web.portability.sheets import tables
from upstream.web.portability.vault import attachments, pages, pictures


def write_json(user: User, to: IO[bytes]) -> None:
    """The whole record, as docs/formats.md describes it."""
    write_record(to, leaving.origin(), leaving.learner(user), leaving.lists(user), timezone.now())


def write_csv(user: User, to: IO[bytes]) -> None:
    """The record's tables, and the states that follow from it now."""
    write_tables(tables(user, timezone.now()), to)


def write_notes(user: User, to: IO[bytes]) -> None:
    """Notes and journal as a folder for Obsidian."""
    write_vault(
        pages(user, timezone.now()), attachments(user), pictures(user), to, name=f"{pack().title} notes"
    )


def write_anki(user: User, to: IO[bytes], skills: Sequence[str] = ()) -> int:
    """Questions with their schedule: those that were met, or all of the skills that are named. Returns how many."""
    now = timezone.now()
    questions = of_skills(user, skills) if skills else met(user)
    write_deck(questions, to, name=pack().title, clock=clock_of(user), now=now)
    return len(questions)
