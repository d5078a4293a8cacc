"""How well recall was predicted, and learning somebody's own way of forgetting."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from upstream.web.evidence import fitting
from upstream.web.review.diagram import reliability_svg
from upstream.web.review.words import percent


@require_GET
def predictions(request: HttpRequest) -> HttpResponse:
    calibration = fitting.calibration(request.user)
    context = {
        "calibration": calibration,
        "svg": reliability_svg(calibration.bins) if calibration.bins else None,
        "fitting": fitting.state(request.user),
    }
    if calibration.summary:
        context["recalled"] = percent(calibration.summary.recalled)
        context["predicted"] = percent(calibration.summary.predicted)
    return render(request, "review/predictions.html", context)


@require_POST
def fit(request: HttpRequest) -> HttpResponse:
    """Begin to learn the learner's parameters, where that is possible; it goes on while one reads on."""
    if not fitting.state(request.user).possible:
        messages.info(request, _("There is nothing to learn from at the moment; the page below says why."))
    elif fitting.fit_in_background(request.user):
        messages.info(
            request, _("Learning how you forget has begun. It takes a minute or two; you can go on.")
        )
    else:
        messages.info(
            request, _("This machine is learning for somebody else just now. Try again in a few minutes.")
        )
    return redirect("predictions")
