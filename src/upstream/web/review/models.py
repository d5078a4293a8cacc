"""How much somebody wants to review."""

from __future__ import annotations

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

MOST_NEW, MOST_MINUTES = 100, 600


class ReviewPreferences(models.Model):
    """One learner's caps. Somebody who never changed them has no row.

    easy_weekday: the day with half the load, 0 for Monday; none by default.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="review_preferences")
    new_per_day = models.PositiveSmallIntegerField(validators=[MaxValueValidator(MOST_NEW)])
    minutes_per_day = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(MOST_MINUTES)]
    )
    easy_weekday = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(6)])
