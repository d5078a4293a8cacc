"""What came from elsewhere and is not evidence here."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from upstream.memory import Act, Rating


class SelfAssessment(models.Model):
    """What a person's own list said about a skill: so many of its topics were ticked. It never lights a skill."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="self_assessments")
    skill = models.CharField(max_length=100)
    topics = models.PositiveIntegerField()
    ticked = models.PositiveIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "skill"], name="one_assessment_per_skill")]


class ElsewhereEvent(models.Model):
    """Work on an exercise that another installation judged, as a community keeps it: told, exported, never counted.

    The fields are those of `evidence.Event`. docs/decisions/ says why it is kept apart.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    key = models.CharField(max_length=200)
    act = models.CharField(max_length=20, choices=[(act.value, act.value) for act in Act])
    item = models.CharField(max_length=100)
    skills = models.JSONField(default=list)
    at = models.DateTimeField()
    rating = models.PositiveSmallIntegerField(null=True, choices=[(r.value, r.name) for r in Rating])
    undoes = models.CharField(max_length=200, null=True)  # noqa: DJ001 - nothing, as in Event
    detail = models.JSONField(default=dict)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="one_row_per_key_from_elsewhere")]
