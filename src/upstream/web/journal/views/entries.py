"""The journal: its list, and one entry."""

from __future__ import annotations

import uuid
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from upstream.web.accounts.clock import clock_of
from upstream.web.content import pack
from upstream.web.journal import entries as services
from upstream.web.journal import queries
from upstream.web.journal.forms import EntryForm
from upstream.web.journal.models import ROUNDS, Entry
from upstream.web.journal.texts import TooLong, html_of


@require_GET
def journal(request: HttpRequest) -> HttpResponse:
    """Entries by month, the latest first."""
    filters = _filters(request)
    found = queries.entries_of(request.user, filters)
    page = max(_number(request.GET.get("page")), 1)
    shown = found[(page - 1) * queries.PAGE : page * queries.PAGE]
    return render(
        request,
        "journal/journal.html",
        {
            "months": [
                (month, list(rows))
                for month, rows in groupby(shown, lambda line: line.entry.day.replace(day=1))
            ],
            "count": len(found),
            "filters": filters,
            "kinds": Entry.Kind.choices,
            "rounds": ROUNDS,
            "all_months": queries.months_of(request.user),
            "skill": pack().skills.get(filters.skill),
            "earlier": page + 1 if len(found) > page * queries.PAGE else None,
            "later": page - 1,
        },
    )


@require_http_methods(["GET", "POST"])
def entry_new(request: HttpRequest) -> HttpResponse:
    """An empty form, filled with what the page one came from knows; or a new entry."""
    today = clock_of(request.user).day(timezone.now())
    if request.method == "GET":
        asked = request.GET
        start = {
            "kind": asked.get("kind", Entry.Kind.PAPER),
            "title": asked.get("title", "")[:200],
            "url": asked.get("url", "")[:1000],
            "day": today,
            "skills": [asked["skill"]] if asked.get("skill") in pack().skills else [],
        }
        return _form(request, EntryForm(today, initial=start), uuid.uuid4())
    form, key = EntryForm(today, request.POST), _key(request.POST.get("key"))
    if form.is_valid():
        try:
            services.add_entry(request.user, key, form.cleaned_data)
        except TooLong as error:
            form.add_error("text", str(error))
        else:
            return redirect("entry", key)
    return _form(request, form, key, status=422)


@require_http_methods(["GET", "POST"])
def entry(request: HttpRequest, key: UUID) -> HttpResponse:
    """An entry, to read or to change."""
    found = _entry(request, key)
    today = clock_of(request.user).day(timezone.now())
    if request.method == "GET":
        if "edit" in request.GET and found.deleted_at is None:
            start = {name: getattr(found, name) for name in services.FIELDS}
            return _form(request, EntryForm(today, initial=start), key, found, found.version)
        return render(request, "journal/entry.html", _shown(found))
    form, base = EntryForm(today, request.POST), _number(request.POST.get("version"))
    if not form.is_valid():
        return _form(request, form, key, found, base, status=422)
    try:
        changed = services.change_entry(request.user, key, form.cleaned_data, base)
    except TooLong as error:
        form.add_error("text", str(error))
        return _form(request, form, key, found, base, status=422)
    if changed is None:
        return redirect("entry", key)
    if changed.conflict:
        # Sending the form once more replaces what the other tab stored, which is shown below it until then.
        context = {"other": changed.entry, "other_html": html_of(changed.entry.text)}
        return _form(request, form, key, found, changed.entry.version, status=409, **context)
    return redirect("entry", key)


@require_POST
def entry_delete(request: HttpRequest, key: UUID) -> HttpResponse:
    services.delete_entry(request.user, _entry(request, key).key)
    return redirect("entry", key)


@require_POST
def entry_restore(request: HttpRequest, key: UUID) -> HttpResponse:
    services.restore_entry(request.user, _entry(request, key).key)
    return redirect("entry", key)


@require_POST
def entry_erase(request: HttpRequest, key: UUID) -> HttpResponse:
    services.erase_entry(request.user, _entry(request, key).key)
    return redirect("journal")


def _form(
    request: HttpRequest,
    form: EntryForm,
    key: UUID,
    found: Entry | None = None,
    version: int = 0,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    chosen = form["skills"].value() or []
    titles = [pack().skills[text].title if text in pack().skills else text for text in chosen if text]
    context = {
        "form": form,
        "key": key,
        "entry": found,
        "version": version,
        "kinds": Entry.Kind.choices,
        "rounds": ROUNDS,
        "chosen_rounds": form["rounds"].value() or [],
        "chosen_skills": [*titles, ""],
        "skills": pack().skills.values(),
    }
    return render(request, "journal/entry_form.html", context | more, status=status)


def _shown(found: Entry) -> dict[str, Any]:
    return {
        "entry": found,
        "html": html_of(found.text),
        "skills": [pack().skills[id] for id in found.skills if id in pack().skills],
        "rounds": [words for round, words in ROUNDS if round in found.rounds],
    }


def _filters(request: HttpRequest) -> queries.Filters:
    """The filters of the address; what makes no sense asks for nothing."""
    asked = request.GET
    try:
        month = date.fromisoformat(f"{asked.get('month', '')}-01")
    except ValueError:
        month = None
    return queries.Filters(
        kind=asked.get("kind", "") if asked.get("kind") in Entry.Kind.values else "",
        round=asked.get("round", "") if asked.get("round") in dict(ROUNDS) else "",
        skill=asked.get("skill", "") if asked.get("skill") in pack().skills else "",
        month=month,
        deleted="deleted" in asked,
    )


def _entry(request: HttpRequest, key: UUID) -> Entry:
    found = queries.entry_of(request.user, key)
    if found is None:
        raise Http404(_("There is no such entry."))
    return found


def _key(text: str | None) -> UUID:
    try:
        return UUID(text or "")
    except ValueError:
        return uuid.uuid4()


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
