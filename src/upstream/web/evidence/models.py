"""The append-only log, and the projections that are computed from it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models

from upstream.memory import DEFAULT_MODEL, Act, Rating


class AppendOnly(Exception):
    """An attempt to change or delete what happened."""


class EventQuerySet(models.QuerySet["Event"]):
    def update(self, **values: Any) -> int:
        raise AppendOnly("events are never changed")

    def bulk_update(self, *args: Any, **kwargs: Any) -> int:
        raise AppendOnly("events are never changed")

    def delete(self) -> tuple[int, dict[str, int]]:
        raise AppendOnly("events are deleted only together with their learner")


class Event(models.Model):
    """Something that happened, written once.

    key: names the occasion, so that recording it twice leaves one event. skills: what the item proved at the time.
    rating: how well a question was recalled. undoes: the key of what this takes back.
    detail: what else explains it, such as the submission's id.
    """

    key = models.CharField(max_length=200, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="events")
    act = models.CharField(max_length=20, choices=[(act.value, act.value) for act in Act])
    item = models.CharField(max_length=100)
    skills = models.JSONField(default=list)
    at = models.DateTimeField()
    rating = models.PositiveSmallIntegerField(null=True, choices=[(r.value, r.name) for r in Rating])
    undoes = models.CharField(max_length=200, null=True)  # noqa: DJ001 - nothing, as in Evidence
    detail = models.JSONField(default=dict)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["user", "id"]),
            models.Index(fields=["user", "item"]),
            models.Index(fields=["user", "at"], name="evidence_by_time"),
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise AppendOnly("events are never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise AppendOnly("events are deleted only together with their learner")


class ItemRow(models.Model):
    """Projection: `upstream.memory.ItemMemory` of one learner and item, and when it comes back.

    due is null until there is a review. A day's queue is a range of the index on it.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    item = models.CharField(max_length=100)
    failures = models.PositiveIntegerField(default=0)
    hints = models.PositiveIntegerField(default=0)
    solution_at = models.DateTimeField(null=True)
    proved_at = models.DateTimeField(null=True)
    passed_at = models.DateTimeField(null=True)
    stability = models.FloatField(null=True)
    difficulty = models.FloatField(null=True)
    reviewed_at = models.DateTimeField(null=True)
    reps = models.PositiveIntegerField(default=0)
    lapses = models.PositiveIntegerField(default=0)
    was_stability = models.FloatField(null=True)
    was_difficulty = models.FloatField(null=True)
    was_reviewed_at = models.DateTimeField(null=True)
    due = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "item"], name="one_row_per_item")]
        indexes = [models.Index(fields=["user", "due"], name="items_by_due")]


class SkillRow(models.Model):
    """Projection: `upstream.memory.SkillState` of one learner and skill."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    skill = models.CharField(max_length=100)
    started_at = models.DateTimeField()
    items = models.JSONField(default=list)
    proved_at = models.DateTimeField(null=True)
    proved_by = models.CharField(max_length=100, null=True)  # noqa: DJ001 - no item, as in SkillState

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "skill"], name="one_row_per_skill")]


class LearnerModel(models.Model):
    """How one learner forgets: `upstream.memory.Model`, and where its parameters come from.

    parameters: null for the defaults. fitted_on: the number of reviews learnt from; loss, default_loss: log loss on the
    reviews after those, with these parameters and with the defaults. tried_on: how many reviews there were when fitting
    was last tried; fitting_since: set while it runs.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    retention = models.FloatField(default=DEFAULT_MODEL.retention)
    parameters = models.JSONField(null=True)
    fitted_at = models.DateTimeField(null=True)
    fitted_on = models.PositiveIntegerField(default=0)
    loss = models.FloatField(null=True)
    default_loss = models.FloatField(null=True)
    tried_on = models.PositiveIntegerField(default=0)
    fitting_since = models.DateTimeField(null=True)
