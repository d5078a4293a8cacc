"""A learner's goal, rhythm, weeks, placement and calendar address."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class GoalRow(models.Model):
    """`upstream.planning.Goal` of one learner."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    skills = models.JSONField(default=list)
    stream = models.PositiveSmallIntegerField(null=True)
    rounds = models.JSONField(default=list)
    date = models.DateField(null=True)
    set_at = models.DateTimeField()


class RhythmRow(models.Model):
    """`upstream.planning.Rhythm` of one learner. minutes: {"0": {"theory": 60}}; off: days as ISO dates."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    minutes = models.JSONField(default=dict)
    off = models.JSONField(default=list)


class WeekRow(models.Model):
    """That a week has been planned, with however many sessions."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    monday = models.DateField()
    planned_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "monday"], name="one_row_per_week")]


class SessionRow(models.Model):
    """`upstream.planning.Session` of one learner. place: its order within the week.

    reason: [kind, [[name, value], ...]]. done_at: when the learner marked it; what evidence says is computed.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    monday = models.DateField()
    key = models.CharField(max_length=160)
    day = models.DateField()
    place = models.PositiveSmallIntegerField()
    task = models.CharField(max_length=130)
    activity = models.CharField(max_length=20)
    minutes = models.PositiveSmallIntegerField()
    skill = models.CharField(max_length=100, blank=True)
    part = models.PositiveSmallIntegerField(default=1)
    reason = models.JSONField()
    moved = models.BooleanField(default=False)
    skipped = models.BooleanField(default=False)
    done_at = models.DateTimeField(null=True)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="one_row_per_session")]
        indexes = [models.Index(fields=["user", "monday"])]


class PlacementRow(models.Model):
    """One go at testing out. budget: minutes. believed: {skill: [verdict, chance, reason]} once it is finished."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    budget = models.PositiveSmallIntegerField()
    believed = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["user", "-started_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["user"], condition=models.Q(finished_at=None), name="one_placement_at_a_time"
            )
        ]


class PlacementAnswer(models.Model):
    """What came of a probe. right: None when it was passed over."""

    placement = models.ForeignKey(PlacementRow, models.CASCADE, related_name="answers")
    probe = models.CharField(max_length=130)
    right = models.BooleanField(null=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["placement", "probe"], name="one_answer_per_probe")]


class SaidRow(models.Model):
    """The learner's own word on a skill, which wins over what was inferred and proves nothing."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    skill = models.CharField(max_length=100)
    known = models.BooleanField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "skill"], name="one_word_per_skill")]


class FeedRow(models.Model):
    """The secret address of a learner's calendar feed. Kept as it is, since its page shows it again."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    token = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
