"""The page of what leaves, the files themselves, and a record that comes back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from typing import IO

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from upstream.exchange.reading import Unreadable, read_record
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.portability import exports, queries
from upstream.web.portability.arriving import bring
from upstream.web.portability.telling import told
from upstream.web.portability.uploads import takes_a_file

LARGEST_RECORD = 50_000_000  # bytes; the command line takes more


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    return _page(request)


@require_GET
def export_json(request: HttpRequest) -> HttpResponse:
    return _file(request.user, exports.write_json, "record", "json", "application/json")


@require_GET
def export_csv(request: HttpRequest) -> HttpResponse:
    return _file(request.user, exports.write_csv, "tables", "zip", "application/zip")


@require_GET
def export_notes(request: HttpRequest) -> HttpResponse:
    return _file(request.user, exports.write_notes, "notes", "zip", "application/zip")


@require_GET
def export_anki(request: HttpRequest) -> HttpResponse:
    """?skill=, as often as wanted: all questions of these skills; without it those that were met."""
    skills = [id for id in dict.fromkeys(request.GET.getlist("skill")) if id in pack().skills]

    def write(user: User, to: IO[bytes]) -> None:
        exports.write_anki(user, to, skills)

    return _file(request.user, write, "questions", "apkg", "application/octet-stream")


@takes_a_file(LARGEST_RECORD)
@require_http_methods(["GET", "POST"])
def import_(request: HttpRequest) -> HttpResponse:
    """Bring a record in, all of it or nothing."""
    if request.method == "GET":
        return redirect("export")
    sent = request.FILES.get("record")
    if sent is None:
        return _page(request, missing=True)
    try:
        record = read_record(sent.read(), timezone.now())
        tally = bring(request.user, record, trusted=settings.SOLO)
    except Unreadable as error:
        return _page(request, unreadable=error, name=sent.name)
    return render(
        request,
        "portability/imported.html",
        {"lines": told(tally), "changed": tally.changed, "record": record},
    )


def _page(request: HttpRequest, **wrong: object) -> HttpResponse:
    return render(
        request,
        "portability/export.html",
        {
            "contents": queries.contents(request.user),
            "elsewhere": queries.proved_elsewhere(request.user),
            "areas": [(area, pack().skills_in(area.id)) for area in pack().areas.values()],
            "megabytes": LARGEST_RECORD // 1_000_000,
            **wrong,
        },
        status=422 if wrong else 200,
    )


def _file(
    user: User, write: Callable[[User, IO[bytes]], object], what: str, ending: str, type: str
) -> HttpResponse:
    """A file to keep. It is complete before the first byte leaves, so that a fault never looks like a whole one."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the response closes it
    write(user, file)
    file.seek(0)
    name = f"upstream-{what}-{timezone.localdate().isoformat()}.{ending}"
    response = FileResponse(file, as_attachment=True, filename=name, content_type=type)
    response.headers["Cache-Control"] = "private, no-store"
    return response
