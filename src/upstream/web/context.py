"""What every template knows."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from upstream import __version__
from upstream.web.content import pack


def site(request: HttpRequest) -> dict[str, Any]:
    return {"solo": settings.SOLO, "pack": pack(), "upstream_version": __version__}
