"""The search."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from upstream.web.journal.search.finding import KINDS, find
from upstream.web.journal.search.words import LONGEST_QUERY

NAMES = {
    "note": _("your notes"),
    "entry": _("your journal"),
    "skill": _("skills"),
    "exercise": _("exercises"),
    "question": _("questions"),
    "reference": _("references"),
}


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "").replace("\0", " ").strip()[:LONGEST_QUERY]
    kind = request.GET.get("in", "")
    kind = kind if kind in KINDS else ""
    results = find(request.user, query, kind)
    kinds = [(id, NAMES[id], count) for id, count in results.counts.items() if count or id == kind]
    return render(
        request,
        "journal/search.html",
        {"query": query, "kind": kind, "kinds": kinds, "results": results},
    )
