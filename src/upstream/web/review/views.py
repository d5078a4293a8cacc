"""The review session: asking, answering, taking back."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from upstream.curriculum import Question
from upstream.memory import ItemMemory, Rating, question_id
from upstream.web.content import pack
from upstream.web.evidence import fitting
from upstream.web.evidence import services as evidence
from upstream.web.review import queries, services
from upstream.web.review.cards import Given, card
from upstream.web.review.ends import backlog_words, end
from upstream.web.review.scopes import DUE, read_scope


@require_GET
def review(request: HttpRequest) -> HttpResponse:
    """A session as it stands: the first card that is left, or the one that the address names."""
    given = Given(request.GET.get("answer", ""), "check" in request.GET, "show" in request.GET)
    return _session(request, request.GET, request.GET.get("item", ""), given)


@require_POST
def answer(request: HttpRequest) -> HttpResponse:
    """Record a rating. An answer to a showing that was answered already changes nothing, and says so."""
    question = _named(request.POST.get("item", ""))
    if question is None:
        raise Http404("There is no such question.")
    try:
        showing, rating = int(request.POST["showing"]), Rating(int(request.POST["rating"]))
    except (KeyError, ValueError):
        return _next(
            request, _("That answer came without its rating, so nothing was recorded. Please rate it again.")
        )
    answered = services.answer(request.user, question, showing, rating, request.POST.get("answer", ""))
    if answered is services.Answered.RECORDED:
        return _next(request)
    return _next(
        request,
        _(
            "That card had been answered already, by a second click or on another device. The first answer counts, "
            "once. Here is what comes next."
        ),
    )


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back the last answer, and show its card again."""
    if evidence.undo(request.user, request.POST.get("key", "")):
        return _next(request, _("Taken back. Here is the card again."), request.POST.get("item", ""))
    return _next(request, _("There was nothing to take back."))


def _next(request: HttpRequest, notice: str = "", item: str = "") -> HttpResponse:
    """The session after a change: in place for htmx, otherwise by a redirect, so that reloading repeats nothing."""
    if request.htmx:
        return _session(request, request.POST, item, Given(), notice)
    if notice:
        messages.info(request, notice)
    scope = read_scope(request.POST.get("in", ""), pack())
    query = ({} if scope == DUE else {"in": str(scope)}) | ({"item": item} if item else {})
    return redirect(reverse("review", query=query))


def _session(
    request: HttpRequest, parameters: Mapping[str, str], item: str, given: Given, notice: str = ""
) -> HttpResponse:
    now = timezone.now()
    session = queries.session(request.user, now, read_scope(parameters.get("in", ""), pack()))
    question = _named(item)
    if question is None:
        item, given = next(iter(session.queue.questions), ""), Given()
        question = _named(item)
    context = {
        "session": session,
        "queue": session.queue,
        "scope": str(session.scope),
        "scope_title": session.scope.title(pack()),
        "backlog": backlog_words(request.user, session.queue),
        "notice": notice,
    }
    if question is None:
        context["end"] = end(session, now)
        if settings.SOLO and fitting.worth_fitting(request.user):  # a community's operator has a timer for it
            fitting.fit_in_background(request.user)
    else:
        memory = session.record.items.get(item) or ItemMemory(item)
        clock, model = session.settings.clock, session.record.model
        context["card"] = card(question, memory, given, request.user.pk, now, clock, model)
    return render(request, "review/state.html" if request.htmx else "review/session.html", context)


def _named(item: str) -> Question | None:
    return pack().questions.get(question_id(item) or "")
