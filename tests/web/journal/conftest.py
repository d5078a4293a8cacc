"""Notes and entries as people write them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from upstream.web.accounts.models import User
from upstream.web.journal import entries, notes
from upstream.web.journal.models import About, Entry, Note


@pytest.fixture
def write(learner: User) -> Callable[..., Note]:
    """Write the learner's note on a skill, from whatever version it has."""

    def do(about: str, text: str, user: User = learner, kind: About = About.SKILL) -> Note:
        before = Note.objects.filter(user=user, kind=kind, about=about).first()
        return notes.save_note(user, kind, about, text, before.version if before else 0).note

    return do


@pytest.fixture
def enter(learner: User) -> Callable[..., Entry]:
    """Write an entry of the learner's journal."""

    def do(title: str, user: User = learner, **values: Any) -> Entry:
        given = {
            "kind": "paper",
            "title": title,
            "text": "",
            "url": "",
            "day": date(2026, 11, 20),
            "minutes": None,
            "skills": [],
            "rounds": [],
        }
        return entries.add_entry(user, uuid.uuid4(), given | values)

    return do


def picture(kind: str = "PNG", size: tuple[int, int] = (30, 20), mode: str = "RGB", **options: Any) -> bytes:
    """A small picture file."""
    out = BytesIO()
    Image.new(mode, size, "teal" if mode in ("RGB", "RGBA", "P") else 0).save(out, kind, **options)
    return out.getvalue()
