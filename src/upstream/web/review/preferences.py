"""The page on which somebody says how much to review, and when a day begins."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from upstream.web.evidence.queries import stored_record
from upstream.web.review import queries, services
from upstream.web.review.costs import costs
from upstream.web.review.forms import SettingsForm


@require_http_methods(["GET", "POST"])
def preferences(request: HttpRequest) -> HttpResponse:
    record = stored_record(request.user)
    settings = queries.settings_of(request.user, record.model)
    initial = {
        "retention": round(100 * settings.retention),
        "new_per_day": settings.new_per_day,
        "minutes_per_day": settings.minutes_per_day,
        "easy_weekday": "" if settings.easy_weekday is None else settings.easy_weekday,
        "time_zone": request.user.time_zone or settings.clock.zone,
    }
    form = SettingsForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        services.save_settings(request.user, **form.cleaned_data)
        queries.forget_left(request.user, timezone.now())
        messages.success(request, _("Saved. Your reviews are planned by it from now on."))
        return redirect("review-settings")
    context = {
        "form": form,
        "costs": costs(record.items.values(), record.model),
        "reviewed": sum(item.stability is not None for item in record.items.values()),
    }
    return render(request, "review/settings.html", context, status=422 if form.errors else 200)
