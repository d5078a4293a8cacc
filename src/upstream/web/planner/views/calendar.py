"""The calendar feed and its secret address."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST, require_safe

from upstream.exchange.calendar import Occasion
from upstream.exchange.calendar import feed as calendar_text
from upstream.web.accounts.clock import clock_of
from upstream.web.content import pack
from upstream.web.planner import queries, rows, services
from upstream.web.planner.models import FeedRow, SessionRow
from upstream.web.planner.showing import title_of, url_of, words
from upstream.web.planner.weeks import planned_between, week_of, weeks_around


@require_GET
def address(request: HttpRequest) -> HttpResponse:
    """The address, and how to use it."""
    row = FeedRow.objects.filter(user=request.user).first()
    url = request.build_absolute_uri(reverse("calendar-feed", args=[row.token])) if row else ""
    goal = queries.current_goal(request.user)
    return render(request, "planner/calendar.html", {"row": row, "url": url, "goal": goal})


@require_POST
def new(request: HttpRequest) -> HttpResponse:
    before = FeedRow.objects.filter(user=request.user).exists()
    services.replace_feed(request.user, timezone.now())
    if before:
        messages.success(request, _("There is a new address. The one before shows nothing any more."))
    return redirect("calendar")


@require_POST
def revoke(request: HttpRequest) -> HttpResponse:
    services.revoke_feed(request.user)
    messages.success(request, _("The address is withdrawn. Calendars that use it will find nothing."))
    return redirect("calendar")


@require_safe
@never_cache
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The sessions of one person as iCalendar, for whoever knows the address."""
    row = FeedRow.objects.select_related("user").filter(token=token).first()
    if row is None:
        raise Http404("There is no such calendar.")
    now = timezone.now()
    week_of(row.user, now)
    clock = clock_of(row.user)
    first, last = weeks_around(clock.day(now))
    occasions = [_occasion(request, session) for session in planned_between(row.user, first, last)]
    name = _("%(pack)s: my plan") % {"pack": pack().title}
    url = request.build_absolute_uri(reverse("calendar-feed", args=[token]))
    response = HttpResponse(
        calendar_text(occasions, name, clock.zone, url), content_type="text/calendar; charset=utf-8"
    )
    response.headers["Content-Disposition"] = 'inline; filename="upstream.ics"'
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _occasion(request: HttpRequest, row: SessionRow) -> Occasion:
    session = rows.as_session(row, pack())
    url = url_of(session.task)
    title = _("%(title)s (%(minutes)d min)") % {"title": title_of(session.task), "minutes": row.minutes}
    return Occasion(
        key=f"{row.user_id}.{row.key}",
        day=row.day,
        minutes=row.minutes,
        title=f"✓ {title}" if session.done else title,
        changed_at=row.changed_at,
        description=words(session.reason),
        url=request.build_absolute_uri(url) if url else "",
    )
