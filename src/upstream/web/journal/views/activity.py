"""The activity page, and the targets on it."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from upstream.web.accounts.clock import clock_of
from upstream.web.journal import activity as doing
from upstream.web.journal import calendar, entries, targets
from upstream.web.journal.forms import EARLIEST, TargetForm
from upstream.web.journal.models import Target


@require_GET
def activity(request: HttpRequest) -> HttpResponse:
    return _page(request, TargetForm())


@require_POST
def target_add(request: HttpRequest) -> HttpResponse:
    form = TargetForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    values = form.cleaned_data
    today = clock_of(request.user).day(timezone.now())
    since = today if request.POST.get("from_today") else EARLIEST
    entries.add_target(
        request.user, values["measure"], values["title"].strip(), values["goal"], since, values["until"]
    )
    return _to_targets()


@require_POST
def target_count(request: HttpRequest, target_id: int) -> HttpResponse:
    by = {"1": 1, "5": 5, "-1": -1}.get(request.POST.get("by", ""), 0)
    if not entries.count_target(request.user, target_id, by):
        raise Http404(_("There is no such target."))
    return _to_targets()


@require_POST
def target_delete(request: HttpRequest, target_id: int) -> HttpResponse:
    if not entries.delete_target(request.user, target_id):
        raise Http404(_("There is no such target."))
    return _to_targets()


def _to_targets() -> HttpResponse:
    response = redirect("activity")
    response.headers["Location"] += "#targets"
    return response


def _page(request: HttpRequest, form: TargetForm, status: int = 200) -> HttpResponse:
    clock = clock_of(request.user)
    today = clock.day(timezone.now())
    years = doing.years(request.user, clock)
    year = _year(request, years)
    span = doing.Span.of_year(year) if year else doing.Span.until(today)
    done = doing.done(request.user, clock, span)
    context: dict[str, Any] = {
        "done": done,
        "active": len(done.days),
        "halves": calendar.halves(done, span, today),
        "levels": list(zip(calendar.SIZES, ("0", "1–2", "3–5", "6–11", "12+"), strict=True)),
        "months": _by_month(done),
        "most_hours": max((row.hours for row in done.areas), default=0),
        "years": years,
        "year": year,
        "targets": targets.progress(request.user, clock, today),
        "measures": Target.Measure.choices,
        "form": form,
        "entered": any(row.total for row in done.rounds),
    }
    return render(request, "journal/activity.html", context, status=status)


def _by_month(done: doing.Done) -> list[tuple[Any, int, int, float]]:
    """The same in numbers: each month with its active days, things done, and hours."""
    months = sorted({day.replace(day=1) for day in done.days}, reverse=True)
    found = []
    for month in months:
        days = [day for day in done.days if day.replace(day=1) == month]
        hours = sum(minutes for day, minutes in done.minutes.items() if day.replace(day=1) == month) / 60
        found.append((month, len(days), sum(done.days[day] for day in days), hours))
    return found


def _year(request: HttpRequest, years: list[int]) -> int | None:
    asked = request.GET.get("year", "")
    return next((year for year in years if str(year) == asked), None)
