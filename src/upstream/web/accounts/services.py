"""Signing the local learner in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from upstream.web.accounts.models import EntryToken, User

LOCAL_LEARNER = "learner"
LIFETIME = timedelta(hours=12)


def local_learner() -> User:
    """The one account of a solo installation."""
    learner, created = User.objects.get_or_create(username=LOCAL_LEARNER)
    if created:
        learner.set_unusable_password()
        learner.save(update_fields=["password"])
    return learner


def issue_entry_token() -> str:
    """A new one-time token; unused older ones stay valid until they expire."""
    now = timezone.now()
    EntryToken.objects.filter(expires_at__lt=now).delete()
    token = secrets.token_urlsafe(24)
    EntryToken.objects.create(digest=_digest(token), expires_at=now + LIFETIME)
    return token


@transaction.atomic
def redeem_entry_token(token: str) -> User | None:
    """The local learner, or None when the token is unknown, used or expired. A token works once."""
    now = timezone.now()
    fresh = EntryToken.objects.filter(digest=_digest(token), used_at=None, expires_at__gt=now)
    if fresh.update(used_at=now) != 1:
        return None
    return local_learner()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
