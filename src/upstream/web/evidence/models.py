"""The append-only log, and the projections that are computed from it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models

from upstream.memory import Act


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
    detail: what else explains it, such as the submission's id.
    """

    key = models.CharField(max_length=200, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="events")
    act = models.CharField(max_length=20, choices=[(act.value, act.value) for act in Act])
    item = models.CharField(max_length=100)
    skills = models.JSONField(default=list)
    at = models.DateTimeField()
    detail = models.JSONField(default=dict)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["user", "id"]), models.Index(fields=["user", "item"])]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise AppendOnly("events are never changed")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise AppendOnly("events are deleted only together with their learner")


class ItemRow(models.Model):
    """Projection: `upstream.memory.ItemMemory` of one learner and item."""

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

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "item"], name="one_row_per_item")]


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
