"""Files that people send: taken by the views that ask for one, up to a size, and never into memory at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt, csrf_protect

FORM = 2_000_000  # bytes that a form may hold besides its file
View = Callable[[HttpRequest], HttpResponse]


def takes_a_file(largest: int) -> Callable[[View], View]:
    """A view that reads one uploaded file of at most so many bytes.

    Everywhere else no upload is read. The form's token is checked as always, only after the handler has been set:
    checking it reads the form.
    """

    def decorate(view: View) -> View:
        protected = csrf_protect(view)

        @csrf_exempt
        @wraps(view)
        def taking(request: HttpRequest) -> HttpResponse:
            if int(request.META.get("CONTENT_LENGTH") or 0) > largest + FORM:
                return render(
                    request, "portability/too_large.html", {"megabytes": largest // 1_000_000}, status=413
                )
            if request.method == "POST":
                request.upload_handlers = [TemporaryFileUploadHandler(request)]
            return protected(request)

        return taking

    return decorate
