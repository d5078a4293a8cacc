"""People, and the links by which the local learner comes in."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """A learner, and whatever else that person is. `username` is the name that others see.

    time_zone: an IANA name such as Europe/Vienna; blank until the browser or the person has told it.
    """

    first_name = None
    last_name = None
    email = models.EmailField("e-mail address", blank=True)
    time_zone = models.CharField(max_length=64, blank=True, default="")

    REQUIRED_FIELDS = ["email"]


class EntryToken(models.Model):
    """A link that signs the local learner in once. Only the token's hash is kept."""

    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
