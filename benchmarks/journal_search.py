"""The search over 1,000 notes of one person among 5,000 of others, against looking through every text.

    python benchmarks/journal_search.py           # on SQLite
    DATABASE_URL=postgres://... python benchmarks/journal_search.py

The peer is what Django offers without an index: `icontains` for every word on the person's own notes.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable

_data = tempfile.TemporaryDirectory(prefix="upstream-benchmark-")
os.environ["UPSTREAM_DATA"] = _data.name
os.environ["DJANGO_SETTINGS_MODULE"] = "upstream.web.settings"

import django  # noqa: E402 - the settings read the environment

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.db.models import Q  # noqa: E402
from django.utils import timezone  # noqa: E402

from upstream.web.accounts.models import User  # noqa: E402
from upstream.web.content import pack  # noqa: E402
from upstream.web.journal.models import About, Note, SearchText  # noqa: E402
from upstream.web.journal.search import own  # noqa: E402
from upstream.web.journal.search.finding import find  # noqa: E402
from upstream.web.journal.search.words import parse  # noqa: E402

NOTES = 1_000
OTHERS = 5  # people
QUERIES = [
    "attention",
    "gradient desc",
    "matrix product rows",
    "the",
    "softmax temperature scale",
    "no such word",
]


def sentences() -> list[str]:
    """What notes are made of: the lessons' own lines."""
    return [line for skill in pack().skills.values() for line in skill.lesson.split("\n") if len(line) > 60]


def fill(user: User, count: int, lines: list[str], rng: random.Random) -> None:
    now = timezone.now()
    notes = [
        Note(
            user=user,
            kind=About.SKILL,
            about=f"thing-{i}",
            text="\n\n".join(rng.choices(lines, k=6)),
            version=1,
            created_at=now,
            updated_at=now,
        )
        for i in range(count)
    ]
    with transaction.atomic():
        Note.objects.bulk_create(notes)
        own.reindex(user)


def scan(user: User, query: str) -> list[int]:
    """The peer: every word anywhere in a text."""
    holds = Q()
    for word in query.split():
        holds &= Q(text__icontains=word)
    return list(Note.objects.filter(holds, user=user, deleted_at=None).values_list("pk", flat=True))


def milliseconds(run: Callable[[], object], repeats: int = 15) -> tuple[float, float]:
    """The median of several runs after one that does not count, and the mean that this process itself computed."""
    run()
    taken, worked = [], time.process_time()
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken), 1000 * (time.process_time() - worked) / repeats


def main() -> None:
    call_command("migrate", verbosity=0)
    rng, lines = random.Random(7), sentences()
    learner, _ = User.objects.get_or_create(username="benchmark-learner")
    Note.objects.filter(user__username__startswith="benchmark-").delete()
    SearchText.objects.filter(user__username__startswith="benchmark-").delete()
    fill(learner, NOTES, lines, rng)
    for i in range(OTHERS):
        other, _ = User.objects.get_or_create(username=f"benchmark-other-{i}")
        fill(other, NOTES, lines, rng)
    size = sum(len(note.text) for note in Note.objects.filter(user=learner))
    print(f"{connection.vendor}: {NOTES} notes of {size / NOTES:.0f} characters, {OTHERS * NOTES} of others")
    print(
        f"{'query':28}{'found':>7}{'page ms':>9}{'of it cpu':>10}{'index ms':>10}{'scan ms':>9}{'scan/index':>12}"
    )
    for query in QUERIES:
        parsed = parse(query)
        page, cpu = milliseconds(lambda query=query: find(learner, query))
        index, _ = milliseconds(lambda parsed=parsed: own.search(learner, parsed))
        peer, _ = milliseconds(lambda query=query: scan(learner, query))
        found = len(own.search(learner, parsed))
        print(f"{query:28}{found:7}{page:9.1f}{cpu:10.1f}{index:10.1f}{peer:9.1f}{peer / index:12.1f}")


if __name__ == "__main__":
    main()
