"""Permissions, as a table."""

from __future__ import annotations

import uuid

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from upstream.web.access import ACCESS, Access, allowed

WHO_MAY = {
    # access: (anonymous alone, learner alone, visitor of a community, member of a community)
    Access.OPEN: (True, True, True, True),
    Access.READER: (False, True, True, True),
    Access.MEMBER: (False, True, False, True),
    Access.COMMUNITY: (False, False, True, True),
}
ARGUMENTS = {
    "skill": ["k-means"],
    "area": ["calculus"],
    "workspace": ["matrix-multiplication"],
    "run": ["matrix-multiplication"],
    "submit": ["matrix-multiplication"],
    "help": ["matrix-multiplication"],
    "hint": ["matrix-multiplication"],
    "solution": ["matrix-multiplication"],
    "history": ["matrix-multiplication"],
    "submission": [uuid.UUID(int=0)],
    "submission-verdict": [uuid.UUID(int=0)],
    "submission-picture": [uuid.UUID(int=0)],
    "note": ["skill", "k-means"],
    "notes-panel": ["skill", "k-means"],
    "note-draft": ["skill", "k-means"],
    "note-preview": ["skill", "k-means"],
    "note-delete": ["skill", "k-means"],
    "note-restore": ["skill", "k-means"],
    "note-erase": ["skill", "k-means"],
    "note-versions": ["skill", "k-means"],
    "note-version": ["skill", "k-means", 1],
    "note-bring-back": ["skill", "k-means", 1],
    "picture": [uuid.UUID(int=0)],
    "picture-delete": [uuid.UUID(int=0)],
    "entry": [uuid.UUID(int=0)],
    "entry-delete": [uuid.UUID(int=0)],
    "entry-restore": [uuid.UUID(int=0)],
    "entry-erase": [uuid.UUID(int=0)],
    "target-count": [1],
    "target-delete": [1],
    "enter": ["no-such-token"],
    "day-off": ["2026-11-20"],
    "session-move": ["2026-W47.read.vectors.1"],
    "session-skip": ["2026-W47.read.vectors.1"],
    "session-restore": ["2026-W47.read.vectors.1"],
    "session-done": ["2026-W47.read.vectors.1"],
    "calendar-feed": ["no-such-token"],
    "account_confirm_email": ["no-such-key"],
    "account_reset_password_from_key": ["0", "no-such-key"],
}


def names(patterns: list[URLPattern | URLResolver]) -> list[str]:
    found = []
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            found += names(pattern.url_patterns)
        elif pattern.name:
            found.append(pattern.name)
    return found


@pytest.mark.parametrize("access", Access)
def test_each_kind_of_page_opens_for_whom_it_is_meant(access: Access) -> None:
    name = next(name for name, value in ACCESS.items() if value is access)
    seen = tuple(allowed(name, signed_in, solo) for solo in (True, False) for signed_in in (False, True))
    assert seen == WHO_MAY[access]


def test_a_page_that_is_not_in_the_table_is_closed() -> None:
    for solo in (True, False):
        assert not allowed("no-such-page", True, solo)
        assert not allowed(None, True, solo)


def test_every_page_of_our_own_is_in_the_table() -> None:
    own = [name for name in names(get_resolver().url_patterns) if not name.startswith("account_")]
    assert sorted(own) == sorted(name for name in ACCESS if not name.startswith("account_"))


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(ACCESS))
@pytest.mark.parametrize("signed_in", [False, True])
@pytest.mark.parametrize("solo", [False, True])
def test_requests_obey_the_table(name: str, signed_in: bool, solo: bool, settings, learner) -> None:
    settings.SOLO = solo
    client = Client()
    if signed_in:
        client.force_login(learner)
    response = client.get(reverse(name, args=ARGUMENTS.get(name, [])))
    if allowed(name, signed_in, solo):
        if name == "enter":
            assert response.status_code in (302, 403, 404)  # decided by the token
        else:
            assert response.status_code in (200, 302, 404, 405)
            assert "/accounts/login/" not in response.headers.get("Location", "") or name.startswith(
                "account_"
            )
    elif solo:
        assert response.status_code == 403
    else:
        assert response.status_code == 302
        assert response.headers["Location"].startswith("/accounts/login/?next=")


@pytest.mark.django_db
def test_htmx_is_sent_to_the_sign_in_page_as_a_whole(community) -> None:
    response = Client().post(
        reverse("run", args=["matrix-multiplication"]),
        headers={"HX-Request": "true", "HX-Current-URL": "http://testserver/exercise/k-means/"},
    )
    assert response.status_code == 204
    assert response.headers["HX-Redirect"] == "/accounts/login/?next=/exercise/k-means/"


@pytest.mark.django_db
def test_another_host_name_is_refused(browser) -> None:
    """A page elsewhere whose name was made to point to 127.0.0.1 gets nothing."""
    assert browser.get("/", headers={"host": "evil.example"}).status_code == 400


@pytest.mark.django_db
def test_somebody_elses_submission_is_not_there(learner, other, exercise, hand_in_and_grade) -> None:
    submission = hand_in_and_grade(learner, exercise, exercise.solution)
    client = Client()
    client.force_login(other)
    for name in ("submission", "submission-verdict", "submission-picture"):
        assert client.get(reverse(name, args=[submission.pk])).status_code == 404


@pytest.mark.django_db
def test_forms_need_their_token(learner) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(learner)
    response = client.post(reverse("submit", args=["matrix-multiplication"]), {"source": "x"})
    assert response.status_code == 403
    assert b"form was too old" in response.content
