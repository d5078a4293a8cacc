"""The texts that a note had."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from upstream.web.journal import notes as services
from upstream.web.journal import queries, titles
from upstream.web.journal.models import About, Note, NoteVersion
from upstream.web.journal.texts import html_of


@require_GET
def versions(request: HttpRequest, kind: str, about: str) -> HttpResponse:
    note = _note(request, kind, about)
    return render(request, "journal/versions.html", _context(note) | {"versions": queries.versions_of(note)})


@require_GET
def version(request: HttpRequest, kind: str, about: str, version_id: int) -> HttpResponse:
    note = _note(request, kind, about)
    found = _version(note, version_id)
    return render(
        request, "journal/version.html", _context(note) | {"version": found, "html": html_of(found.text)}
    )


@require_POST
def bring_back(request: HttpRequest, kind: str, about: str, version_id: int) -> HttpResponse:
    """Make an earlier text the note's text again; the present one becomes a version."""
    note = _note(request, kind, about)
    found = _version(note, version_id)
    services.save_note(request.user, About(kind), about, found.text, note.version)
    return redirect("note", kind, about)


def _context(note: Note) -> dict[str, object]:
    kind = About(note.kind)
    return {"note": note, "kind": kind, "about": note.about, "title": titles.title_of(kind, note.about)}


def _note(request: HttpRequest, kind: str, about: str) -> Note:
    found = queries.note_of(request.user, About(kind), about) if kind in About.values else None
    if found is None:
        raise Http404(_("There is no such note."))
    return found


def _version(note: Note, version_id: int) -> NoteVersion:
    found = queries.version_of(note, version_id)
    if found is None:
        raise Http404(_("There is no such version of this note."))
    return found
