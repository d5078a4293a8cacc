"""Submissions: stored first, graded after."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models


class Submission(models.Model):
    """A learner's source for an exercise, and the verdict once there is one. The row is the truth, not any queue.

    kind: a run tries the visible cases and proves nothing; a submission is graded on all.
    leased_until, lease: while a grader works on it; an expired lease may be taken over.
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
    tries = models.PositiveSmallIntegerField(default=0)
    lease = models.UUIDField(null=True)
    leased_until = models.DateTimeField(null=True)
    graded_at = models.DateTimeField(null=True)
    status = models.CharField(max_length=10, blank=True)
    verdict = models.JSONField(null=True)
    drawable = models.BinaryField(null=True)

    class Meta:
        ordering = ["-created_at"]
        indexes = [
            models.Index(fields=["user", "exercise", "-created_at"]),
            models.Index(fields=["created_at"], name="ungraded", condition=~models.Q(state="graded")),
        ]
