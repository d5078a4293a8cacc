"""The roll of the processes that grade: who is at work, who is not and why."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from functools import lru_cache

from django.db.models import QuerySet
from django.db.models.functions import Now

from upstream.web.content import pack
from upstream.web.practice.models import Grader

SIGN_EVERY = 5.0  # seconds
_PRESENT = timedelta(seconds=20)
_FORGOTTEN = timedelta(hours=1)


def sign(name: str, threads: int, graded: int, trouble: str) -> None:
    """Say that a grader lives, and whether it takes submissions."""
    row = Grader(name=name, seen_at=Now(), threads=threads, graded=graded, pack=content(), trouble=trouble)
    fields = ["seen_at", "threads", "graded", "pack", "trouble"]
    Grader.objects.bulk_create([row], update_conflicts=True, unique_fields=["name"], update_fields=fields)


def present() -> QuerySet[Grader]:
    """Those who signed within the last seconds, in order of name."""
    return Grader.objects.filter(seen_at__gt=Now() - _PRESENT).order_by("name")


def strike_off() -> None:
    """Forget those who have not signed for long."""
    Grader.objects.filter(seen_at__lt=Now() - _FORGOTTEN).delete()


@lru_cache(maxsize=1)
def content() -> str:
    """A hash of all that decides verdicts in this process's content pack."""
    digests = sorted((exercise.id, exercise.digest) for exercise in pack().exercises.values())
    return hashlib.sha256(repr(digests).encode()).hexdigest()[:16]
