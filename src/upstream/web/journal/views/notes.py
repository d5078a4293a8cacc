"""Notes: the panel on other pages, and a page of its own for each."""

from __future__ import annotations

import uuid
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from upstream.web.journal import notes as services
from upstream.web.journal import queries, titles
from upstream.web.journal.models import About, Note
from upstream.web.journal.texts import TooLong, html_of, storable

EDITOR, SHOWN = "journal/note_editor.html", "journal/note_shown.html"


@require_GET
def notes(request: HttpRequest) -> HttpResponse:
    pictures, used = queries.pictures_of(request.user)
    return render(
        request,
        "journal/notes.html",
        {
            "lines": queries.note_lines(request.user),
            "deleted": queries.note_lines(request.user, deleted=True),
            "pictures": pictures,
            "used": used,
        },
    )


@require_GET
def panel(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    """The note as a part of another page."""
    thing = _thing(request, kind, about)
    return render(request, SHOWN, thing | {"in_panel": True})


@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    """A note, to read or to write."""
    thing = _thing(request, kind, about)
    if request.method == "POST":
        return _save(request, thing)
    found = thing["note"]
    blank = found is None or (found.deleted_at is None and not found.text)
    if "edit" in request.GET or blank:
        deleted = found is not None and found.deleted_at is not None
        text = found.text if found is not None and not deleted else ""
        return _edit(request, thing, text)
    return _page(request, SHOWN, thing)


@require_POST
def draft(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    """Save while somebody writes; answers with the line below the field."""
    thing = _thing(request, kind, about)
    try:
        saved = _stored(request, thing, automatic=True)
    except TooLong as error:
        return render(request, "journal/note_state.html", thing | _state(request, error=str(error)))
    context = thing | {"note": saved.note, "conflict": saved.conflict, "saved": not saved.conflict}
    base = _number(request.POST.get("version")) if saved.conflict else saved.note.version
    return render(request, "journal/note_state.html", context | {"version": base})


@require_POST
def preview(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    """The text as it will look; saves nothing."""
    thing = _thing(request, kind, about)
    text = request.POST.get("text", "")
    try:
        shown = html_of(storable(text))
    except TooLong as error:
        return _edit(request, thing, text, error=str(error), status=422)
    if request.htmx:
        return render(request, "journal/preview.html", {"html": shown})
    return _edit(request, thing, text, preview=shown)


@require_POST
def delete(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    return _after(request, kind, about, services.delete_note(request.user, _about(kind), about))


@require_POST
def restore(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    return _after(request, kind, about, services.restore_note(request.user, _about(kind), about))


@require_POST
def erase(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    services.erase_note(request.user, _about(kind), about)
    return redirect("notes")


def _save(request: HttpRequest, thing: dict[str, Any]) -> HttpResponse:
    text = request.POST.get("text", "")
    try:
        saved = _stored(request, thing)
    except TooLong as error:
        return _edit(request, thing, text, error=str(error), status=422)
    thing["note"] = saved.note
    if saved.conflict:
        return _edit(request, thing, text, conflict=True, status=409)
    if not request.htmx:
        return redirect("note", thing["kind"], thing["about"])
    return render(request, SHOWN, thing | {"in_panel": True, "just_saved": True})


def _stored(request: HttpRequest, thing: dict[str, Any], automatic: bool = False) -> services.Saved:
    """Save what was sent. `over`: the version that somebody decided to replace after a conflict."""
    base = request.POST.get("over") or request.POST.get("version")
    return services.save_note(
        request.user,
        thing["kind"],
        thing["about"],
        request.POST.get("text", ""),
        _number(base),
        request.POST.get("tab", "")[:32],
        automatic,
    )


def _edit(
    request: HttpRequest, thing: dict[str, Any], text: str, status: int = 200, **more: Any
) -> HttpResponse:
    context = thing | {"text": text} | _state(request, thing["note"]) | more
    if status in (409, 422) and request.htmx:
        status = 422  # htmx puts this one into the page
    return _page(request, EDITOR, context, status)


def _state(request: HttpRequest, note: Note | None = None, error: str = "") -> dict[str, Any]:
    """The version that an editor begins from, or goes on from, and which editor it is."""
    sent = request.POST.get("version")
    version = _number(sent) if sent is not None else (note.version if note else 0)
    return {"version": version, "tab": request.POST.get("tab", "")[:32] or uuid.uuid4().hex, "error": error}


def _page(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """A part of a page for htmx, else a page around it."""
    if request.htmx:
        return render(request, template, context | {"in_panel": True}, status=status)
    return render(request, "journal/note.html", context | {"part": template}, status=status)


def _after(request: HttpRequest, kind: str, about: str, changed: Note | None) -> HttpResponse:
    if changed is None and queries.note_of(request.user, _about(kind), about) is None:
        raise Http404(_("There is no such note."))
    if request.htmx:
        return panel_of(request, kind, about)
    return redirect("note", kind, about)


def panel_of(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    return render(request, SHOWN, _thing(request, kind, about) | {"in_panel": True})


def _thing(request: HttpRequest, kind: str, about: str) -> dict[str, Any]:
    """What the note is on, and the person's note. Notes on what the pack no longer holds stay readable."""
    about_kind = _about(kind)
    found = queries.note_of(request.user, about_kind, about)
    if found is None and not titles.exists(about_kind, about):
        raise Http404(_("There is nothing here to write a note on."))
    live = found is not None and found.deleted_at is None
    return {
        "kind": about_kind,
        "about": about,
        "title": titles.title_of(about_kind, about),
        "thing_url": titles.url_of(about_kind, about),
        "skill": next(iter(titles.skills_of(about_kind, about)), ""),
        "note": found,
        "html": html_of(found.text) if found is not None and live else "",
    }


def _about(kind: str) -> About:
    if kind not in About.values:
        raise Http404(_("There is nothing here to write a note on."))
    return About(kind)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
