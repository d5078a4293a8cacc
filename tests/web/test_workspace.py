"""The workspace's pages and fragments, with graders at work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from upstream.sandbox import SubprocessSandbox
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.practice import views, worker
from upstream.web.practice.models import Submission

HTMX = {"HX-Request": "true"}


@pytest.fixture
def graders(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[worker.Graders]:
    """Graders of this test's own, so that none works on another test's store."""
    pool = worker.Graders(SubprocessSandbox(["numpy"]), 2)
    monkeypatch.setattr(views, "graders", lambda: pool)
    yield pool
    pool.stop()


def post(
    client: Client, name: str, source: str = "", exercise: str = "matrix-multiplication", htmx: bool = True
):
    return client.post(reverse(name, args=[exercise]), {"source": source}, headers=HTMX if htmx else {})


@pytest.fixture
def patient(settings) -> None:
    """A busy machine may take longer than a learner would be kept waiting."""
    settings.WAIT_FOR_VERDICT = 60


@pytest.mark.usefixtures("patient")
class TestGrading:
    def test_a_pass_says_what_it_proves(self, graders, browser, exercise) -> None:
        response = post(browser, "submit", exercise.solution)
        assert "This proves" in response.text
        assert response.headers["HX-Trigger"] == "exercise-passed"
        assert "proved, 100 % likely to recall" in browser.get("/map/").text

    def test_a_known_mistake_is_named(self, graders, browser, exercise) -> None:
        wrong = exercise.wrong[0]
        response = post(browser, "submit", wrong.source)
        assert "What probably happened" in response.text
        assert wrong.message[:25] in response.text.replace("&#x27;", "'")

    def test_a_run_shows_the_visible_cases_only(self, graders, browser, exercise) -> None:
        response = post(browser, "run", exercise.solution)
        assert "The visible cases only" in response.text
        assert "HX-Trigger" not in response.headers

    def test_without_htmx_the_verdict_is_a_page(self, graders, browser, exercise) -> None:
        response = post(browser, "submit", exercise.solution, htmx=False)
        submission = Submission.objects.get()
        assert response.headers["Location"] == reverse("submission", args=[submission.pk])
        assert "All 14 cases passed" in browser.get(response.headers["Location"]).text

    def test_what_code_prints_and_raises_is_escaped(self, graders, browser) -> None:
        source = (
            "def matmul(A, B):\n    print('<script>alert(1)</script>')\n    raise ValueError('<img src=x>')\n"
        )
        text = post(browser, "submit", source).text
        assert "&lt;script&gt;alert(1)" in text
        assert "<img" not in text
        assert "<script" not in text

    def test_nothing_of_the_platform_shows(self, graders, browser) -> None:
        body = (
            "return np.linalg.inv(A, A)",
            "return open('/etc/passwd').read()",
            "import upstream.curriculum",
            "raise SystemExit",
        )
        for line in body:
            source = f"import numpy as np\ndef matmul(A, B):\n    {line}\n"
            text = post(browser, "submit", source).text
            assert "site-packages" not in text
            assert "/src/" not in text
            assert "Traceback" not in text
            assert "root:x:" not in text

    def test_a_picture_is_drawn_from_what_the_code_returned(self, graders, browser) -> None:
        exercise = next(e for e in pack().exercises.values() if e.picture and e.runtime == "numpy")
        post(browser, "submit", exercise.solution, exercise.id)
        picture = browser.get(reverse("submission-picture", args=[Submission.objects.get().pk]))
        assert '<svg role="img" aria-label="' in picture.text
        assert "style=" not in picture.text

    def test_many_people_at_once(self, graders, exercise, db) -> None:
        for i in range(6):
            user = User.objects.create_user(f"learner-{i}")
            Submission.objects.create(
                user=user, exercise=exercise.id, source=exercise.solution, kind="submit"
            )
            graders.announce()
        for submission in Submission.objects.all():
            assert graders.wait(submission.pk, 60)
        assert set(Submission.objects.values_list("status", flat=True)) == {"passed"}

    def test_a_submission_left_by_a_dead_grader_is_found(self, graders, learner, exercise) -> None:
        left = Submission.objects.create(
            user=learner, exercise=exercise.id, source=exercise.solution, kind="submit"
        )
        assert graders.wait(left.pk, 60)


class TestWithoutGraders:
    """What shows while nothing has been graded yet."""

    @pytest.fixture(autouse=True)
    def _asleep(self, transactional_db, monkeypatch, settings) -> None:
        settings.WAIT_FOR_VERDICT = 0
        pool = worker.Graders(SubprocessSandbox(), 0)
        monkeypatch.setattr(views, "graders", lambda: pool)

    def test_the_page_asks_again_by_itself(self, browser) -> None:
        text = post(browser, "submit", "x = 1").text
        assert "Next in the queue" in text
        assert reverse("submission-verdict", args=[Submission.objects.get().pk]) in text

    def test_too_large_a_source_is_refused_and_named(self, browser) -> None:
        response = post(browser, "submit", "x" * 1_200_000)
        assert response.status_code == 422
        assert "1.2 MB" in response.text
        assert not Submission.objects.exists()

    def test_the_refusal_is_a_whole_page_without_htmx(self, browser) -> None:
        response = post(browser, "submit", "x" * 1_200_000, htmx=False)
        assert response.status_code == 422
        assert "<h1" in response.text or "<header" in response.text
        assert "1.2 MB" in response.text

    def test_what_is_larger_than_any_source_is_refused_unread(self, browser) -> None:
        assert post(browser, "submit", "x" * 3_000_000).status_code == 400

    def test_bytes_that_are_not_utf8_do_no_harm(self, browser) -> None:
        response = browser.post(
            reverse("submit", args=["matrix-multiplication"]),
            b"source=%ff%fe+x",
            content_type="application/x-www-form-urlencoded",
            headers=HTMX,
        )
        assert response.status_code == 200

    def test_the_editor_comes_back_with_the_last_source(self, browser) -> None:
        post(browser, "run", "# my latest thought")
        assert "# my latest thought" in browser.get(reverse("workspace", args=["matrix-multiplication"])).text

    def test_history_and_differences(self, browser) -> None:
        post(browser, "submit", "a = 1\n")
        post(browser, "submit", "a = 2\n")
        post(browser, "run", "a = 3\n")
        listed = browser.get(reverse("history", args=["matrix-multiplication"])).text
        assert listed.count("being graded") == 2
        latest = Submission.objects.filter(kind="submit").first()
        text = browser.get(reverse("submission", args=[latest.pk])).text
        assert "What changed since" in text
        assert '<tr class="removed">' in text


@pytest.mark.django_db
class TestHelp:
    def test_hints_come_one_by_one(self, browser, exercise) -> None:
        first = post(browser, "hint").text
        assert exercise.hints[0].title in first
        assert exercise.hints[1].title not in first
        assert exercise.hints[1].title in post(browser, "hint").text

    def test_asking_beyond_the_last_hint_changes_nothing(self, browser, exercise) -> None:
        for _ in range(len(exercise.hints) + 2):
            response = post(browser, "hint")
        assert response.status_code == 200
        assert "Another hint" not in response.text

    def test_the_solution_is_shown_on_giving_up_only(self, browser) -> None:
        page = browser.get(reverse("workspace", args=["matrix-multiplication"])).text
        assert "The worked solution" not in page
        assert "The worked solution" in post(browser, "solution").text

    def test_an_anonymous_visitor_is_asked_to_sign_in(self, community) -> None:
        page = Client().get(reverse("workspace", args=["matrix-multiplication"])).text
        assert "Sign in to run and submit" in page


@pytest.mark.parametrize("name", ["run", "submit", "hint", "solution"])
@pytest.mark.django_db
def test_what_changes_something_is_never_a_link(browser, name: str) -> None:
    assert browser.get(reverse(name, args=["matrix-multiplication"])).status_code == 405


def test_the_store_is_the_one_that_was_asked_for(db) -> None:
    import os

    wanted = "postgresql" if os.environ.get("DATABASE_URL", "").startswith("postgres") else "sqlite"
    assert connection.vendor == wanted
