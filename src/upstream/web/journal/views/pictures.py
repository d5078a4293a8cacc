"""Pictures: sent by their owner, shown to their owner."""

from __future__ import annotations

from uuid import UUID

from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_POST

from upstream.web.journal import queries
from upstream.web.journal.models import Picture
from upstream.web.journal.pictures import LARGEST, PictureRefused, add_picture, remove_picture

AROUND = 10_000  # bytes of a form around its file


@csrf_exempt  # its protection reads the form, and files are only taken here and once their size is known
@require_POST
def picture_add(request: HttpRequest) -> HttpResponse:
    """Keep a picture. Answers with the Markdown that shows it, as JSON for the editor, as a page without script."""
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        length = 0
    if not 0 < length <= LARGEST + AROUND:
        return _refused(
            request, _("A picture may have at most 2 MB. Make it smaller and try again."), status=413
        )
    request.upload_handlers = [MemoryFileUploadHandler(request)]
    return _add(request)


@csrf_protect
def _add(request: HttpRequest) -> HttpResponse:
    file = request.FILES.get("picture")
    if file is None:
        return _refused(request, _("No picture was sent. Choose one and try again."), status=422)
    try:
        picture = add_picture(request.user, file.read())
    except PictureRefused as error:
        return _refused(request, str(error), status=422)
    markdown = f"![{_alt(file.name)}](picture:{picture.pk})"
    if request.accepts("text/html"):
        return render(request, "journal/picture_added.html", {"picture": picture, "markdown": markdown})
    return JsonResponse({"markdown": markdown})


@require_GET
def picture(request: HttpRequest, picture_id: UUID) -> HttpResponse:
    found = _own(request, picture_id)
    response = HttpResponse(bytes(found.data), content_type=found.media_type)
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Disposition"] = "inline"
    response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return response


@require_POST
def picture_delete(request: HttpRequest, picture_id: UUID) -> HttpResponse:
    remove_picture(request.user, _own(request, picture_id))
    return redirect("notes")


def _own(request: HttpRequest, picture_id: UUID) -> Picture:
    found = queries.own_picture(request.user, picture_id)
    if found is None:
        raise Http404(_("There is no such picture."))
    return found


def _refused(request: HttpRequest, message: str, status: int) -> HttpResponse:
    if request.accepts("text/html"):
        return render(request, "journal/picture_added.html", {"error": message}, status=status)
    return JsonResponse({"error": message}, status=status)


def _alt(name: str | None) -> str:
    """What a picture is called until somebody says what it shows: its file's name without marks."""
    stem = (name or "").rpartition(".")[0] or _("picture")
    return "".join(c if c.isalnum() or c in " -" else " " for c in stem).strip()[:80] or _("picture")
