"""What a learner does: handing in, taking help."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from upstream.curriculum import Exercise
from upstream.memory import Act
from upstream.web.accounts.models import User
from upstream.web.evidence import services as evidence
from upstream.web.evidence.queries import item_memory
from upstream.web.practice import queue
from upstream.web.practice.models import Submission
from upstream.web.practice.patience import insist

LARGEST_SOURCE = 1_000_000  # bytes that are stored at all; the grader runs less
MOST_WAITING_EACH = 30  # of one person at a time
TRY_AGAIN = 20  # seconds after which it is worth trying again when the queue is full
_RECONNECT = 2.0  # seconds for which a lost connection is made again


class SourceRefused(ValueError):
    """A source that is not stored. The message is for the learner."""


class QueueFull(Exception):
    """Too much waits to be graded. The message is for the learner."""


def hand_in(user: User, exercise: Exercise, source: str, kind: Submission.Kind) -> Submission:
    """Store a source, to be graded. Raises SourceRefused when it cannot be stored, QueueFull when it should wait."""
    size = len(source.encode("utf-8", "surrogatepass"))
    if size > LARGEST_SOURCE:
        text = _(
            "Your code is %(size).1f MB; at most 1 MB can be handed in. It is still in the editor: remove pasted data."
        )
        raise SourceRefused(text % {"size": size / 1e6})
    if "\0" in source:  # PostgreSQL stores none either
        line = source[: source.index("\0")].count("\n") + 1
        text = _("Line %(line)d holds a null character, which Python does not accept. Delete it.")
        raise SourceRefused(text % {"line": line})
    storable = source.replace("\r\n", "\n").encode("utf-8", "replace").decode()
    submission = Submission(user=user, exercise=exercise.id, source=storable, kind=kind)
    return insist(lambda: _enqueue(submission), _RECONNECT)


def take_hint(user: User, exercise: Exercise, step: int, since: datetime | None = None) -> None:
    """Record that a hint was read; reading it again changes nothing. since: the last pass, when it is solved again."""
    occasion = f"{since.isoformat()}:" if since else ""
    key = f"hint:{user.pk}:{exercise.id}:{occasion}{step}"
    evidence.record(user, Act.HINT, exercise.id, exercise.proves, key, {"step": step})


def read_solution(user: User, exercise: Exercise, again: bool = False) -> None:
    """Record that the solution was read before there was proof; after it, reading is free.

    again: while it is solved again for a review, where reading means that it was forgotten.
    """
    if again or item_memory(user, exercise.id).proved_at is None:
        key = f"solution:{user.pk}:{exercise.id}:{timezone.now().isoformat()}"
        evidence.record(user, Act.SOLUTION, exercise.id, exercise.proves, key)


@transaction.atomic
def _enqueue(submission: Submission) -> Submission:
    """Store a submission at its place in the queue. Doing it again changes nothing."""
    User.objects.select_for_update().get(pk=submission.user_id)
    if stored := Submission.objects.filter(pk=submission.pk).first():
        return stored
    own = queue.ungraded().filter(user=submission.user_id).count()
    if own >= MOST_WAITING_EACH:
        text = ngettext(
            "%(count)d submission of yours is still waiting to be graded.",
            "%(count)d submissions of yours are still waiting to be graded.",
            own,
        ) % {"count": own}
        raise QueueFull(text + " " + _("Look at those verdicts first; your code is still in the editor."))
    if queue.ungraded()[: settings.MOST_WAITING].count() >= settings.MOST_WAITING:
        text = _(
            "Very many submissions are waiting to be graded, so no more are taken for the moment. "
            "Your code is still in the editor: try again in half a minute."
        )
        raise QueueFull(text)
    submission.turn = queue.turn_of_next(submission.user)
    submission.save(force_insert=True)
    return submission
