"""How much is left to review today, for the navigation."""

from __future__ import annotations

from django import template
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from upstream.web.accounts.models import User
from upstream.web.review import queries

register = template.Library()


@register.simple_tag
def left_today(user: User | AnonymousUser) -> int:
    return queries.left_today(user, timezone.now()) if isinstance(user, User) else 0
