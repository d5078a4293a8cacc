"""Submissions: stored first, graded after. And the roll of those who grade."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q


class Submission(models.Model):
    """A learner's source for an exercise, and the verdict once there is one. The row is the truth, not any queue.

    kind: a run tries the visible cases and proves nothing; a submission is graded on all.
    turn: its place in the queue, with created_at; see `queue`.
    lease, leased_until: while a grader works on it; an expired lease may be taken over. On one that waits,
    leased_until is the time before which it is not tried again.
    tries: how often it was leased and not given back as sound.
    recorded_at: when its evidence was written. Whoever grades need not have the right to do that.
    """

    class Kind(models.TextChoices):
        RUN = "run"
        SUBMIT = "submit"

    class State(models.TextChoices):
        WAITING = "waiting"
        LEASED = "leased"
        GRADED = "graded"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="submissions")
    exercise = models.CharField(max_length=100)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    source = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    turn = models.PositiveIntegerField(default=0)
    tries = models.PositiveSmallIntegerField(default=0)
    lease = models.UUIDField(null=True)
    leased_until = models.DateTimeField(null=True)
    graded_at = models.DateTimeField(null=True)
    status = models.CharField(max_length=10, blank=True)
    verdict = models.JSONField(null=True)
    drawable = models.BinaryField(null=True)
    recorded_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-created_at"]
        indexes = [
            models.Index(fields=["user", "exercise", "-created_at"]),
            models.Index(fields=["turn", "created_at"], name="queue", condition=~Q(state="graded")),
            models.Index(fields=["user", "turn"], name="queue_of_person", condition=~Q(state="graded")),
            models.Index(
                fields=["graded_at"], name="unrecorded", condition=Q(state="graded", recorded_at=None)
            ),
        ]


class Grader(models.Model):
    """A process that grades, as it signs the roll every few seconds.

    trouble: why it takes no submissions; empty when it does. pack: which content it grades with.
    """

    name = models.CharField(max_length=200, primary_key=True)
    seen_at = models.DateTimeField()
    threads = models.PositiveSmallIntegerField()
    graded = models.PositiveIntegerField(default=0)
    pack = models.CharField(max_length=16)
    trouble = models.TextField(blank=True)
