"""Who may open which page: the one place where that is decided.

Every named URL is in the table; one that is missing is closed to everybody. What a page shows of a person's own is
fetched through queries that take that person, so an id in a URL never opens somebody else's work.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import render


class Access(StrEnum):
    OPEN = "open"  # to everybody, signed in or not
    READER = "reader"  # to everybody in a community; alone, to the local learner
    MEMBER = "member"  # to whoever is signed in
    COMMUNITY = "community"  # to everybody, and only where there are accounts


ACCESS: dict[str, Access] = {
    "health": Access.OPEN,
    "grading-health": Access.OPEN,
    "enter": Access.OPEN,
    "today": Access.READER,
    "map": Access.READER,
    "review": Access.MEMBER,
    "review-answer": Access.MEMBER,
    "review-undo": Access.MEMBER,
    "review-settings": Access.MEMBER,
    "predictions": Access.MEMBER,
    "predictions-fit": Access.MEMBER,
    "search": Access.READER,
    "skill": Access.READER,
    "area": Access.READER,
    "workspace": Access.READER,
    "run": Access.MEMBER,
    "submit": Access.MEMBER,
    "help": Access.MEMBER,
    "hint": Access.MEMBER,
    "solution": Access.MEMBER,
    "history": Access.MEMBER,
    "submission": Access.MEMBER,
    "submission-verdict": Access.MEMBER,
    "submission-picture": Access.MEMBER,
    "record": Access.MEMBER,
    "notes": Access.MEMBER,
    "note": Access.MEMBER,
    "notes-panel": Access.MEMBER,
    "note-draft": Access.MEMBER,
    "note-preview": Access.MEMBER,
    "note-delete": Access.MEMBER,
    "note-restore": Access.MEMBER,
    "note-erase": Access.MEMBER,
    "note-versions": Access.MEMBER,
    "note-version": Access.MEMBER,
    "note-bring-back": Access.MEMBER,
    "picture-add": Access.MEMBER,
    "picture": Access.MEMBER,
    "picture-delete": Access.MEMBER,
    "journal": Access.MEMBER,
    "entry-new": Access.MEMBER,
    "entry": Access.MEMBER,
    "entry-delete": Access.MEMBER,
    "entry-restore": Access.MEMBER,
    "entry-erase": Access.MEMBER,
    "activity": Access.MEMBER,
    "target-add": Access.MEMBER,
    "target-count": Access.MEMBER,
    "target-delete": Access.MEMBER,
    "goal": Access.MEMBER,
    "goal-choose": Access.MEMBER,
    "rhythm": Access.MEMBER,
    "forecast": Access.MEMBER,
    "week": Access.MEMBER,
    "week-plan": Access.MEMBER,
    "day-off": Access.MEMBER,
    "session-move": Access.MEMBER,
    "session-skip": Access.MEMBER,
    "session-restore": Access.MEMBER,
    "session-done": Access.MEMBER,
    "placement": Access.MEMBER,
    "placement-start": Access.MEMBER,
    "placement-answer": Access.MEMBER,
    "placement-stop": Access.MEMBER,
    "placement-overrule": Access.MEMBER,
    "calendar": Access.MEMBER,
    "calendar-new": Access.MEMBER,
    "calendar-revoke": Access.MEMBER,
    "calendar-feed": Access.OPEN,  # to whoever knows its secret address
    "export": Access.MEMBER,
    "export-json": Access.MEMBER,
    "export-csv": Access.MEMBER,
    "export-notes": Access.MEMBER,
    "export-anki": Access.MEMBER,
    "import": Access.MEMBER,
    "checklist": Access.MEMBER,
    "checklist-confirm": Access.MEMBER,
    "account_login": Access.COMMUNITY,
    "account_signup": Access.COMMUNITY,
    "account_logout": Access.COMMUNITY,
    "account_inactive": Access.COMMUNITY,
    "account_email_verification_sent": Access.COMMUNITY,
    "account_confirm_email": Access.COMMUNITY,
    "account_reset_password": Access.COMMUNITY,
    "account_reset_password_done": Access.COMMUNITY,
    "account_reset_password_from_key": Access.COMMUNITY,
    "account_reset_password_from_key_done": Access.COMMUNITY,
    "account_change_password": Access.COMMUNITY,
    "account_set_password": Access.COMMUNITY,
    "account_email": Access.COMMUNITY,
    "account_reauthenticate": Access.COMMUNITY,
}


def allowed(view_name: str | None, signed_in: bool, solo: bool) -> bool:
    """Whether a page opens for somebody."""
    match ACCESS.get(view_name or ""):
        case Access.OPEN:
            return True
        case Access.READER:
            return signed_in or not solo
        case Access.MEMBER:
            return signed_in
        case Access.COMMUNITY:
            return not solo
        case _:
            return False


class AccessMiddleware:
    """Asks the table before every view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        name = request.resolver_match.view_name if request.resolver_match else None
        signed_in = request.user.is_authenticated
        if allowed(name, signed_in, settings.SOLO):
            return None
        if name not in ACCESS or (settings.SOLO and ACCESS[name] is Access.COMMUNITY):
            return HttpResponseForbidden()
        if settings.SOLO:
            return render(request, "enter.html", status=403)
        if request.headers.get("HX-Request"):
            # htmx follows this instead of putting the sign-in page into a corner of the workspace.
            response = HttpResponse(status=204)
            page = urlsplit(request.headers.get("HX-Current-URL", "/")).path
            response.headers["HX-Redirect"] = redirect_to_login(page).url
            return response
        return redirect_to_login(request.get_full_path())
