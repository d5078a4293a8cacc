"""The map, skills, areas and record."""

from __future__ import annotations

import gzip
import re

import pytest
from django.test import Client
from django.urls import reverse

from upstream.web.content import graph, pack
from upstream.web.learning.lessons import lesson

pytestmark = pytest.mark.django_db


def test_the_map_holds_everything(browser) -> None:
    text = browser.get("/map/").text
    for skill in pack().skills:
        assert text.count(f'"/skill/{skill}/"') >= 2, skill  # a stone, and a line in the list
    for area in pack().areas:
        assert f'"/area/{area}/"' in text


def test_the_way_to_a_goal(browser) -> None:
    response = browser.get("/map/?goal=attention")
    path = [view.skill.id for view in response.context["path"]]
    assert path == list(graph().path(["attention"]))
    assert f"{len(path)} skills from what you have proved" in response.text
    assert browser.get("/map/?goal=no-such-skill").status_code == 200


@pytest.mark.parametrize("skill", sorted(pack().skills))
def test_every_skill_has_a_page(browser, skill: str) -> None:
    text = browser.get(f"/skill/{skill}/").text
    found = pack().skills[skill]
    assert ("This lesson is not written yet" in text) is not found.has_lesson
    for need in found.requires:
        assert f'"/skill/{need}/"' in text
    for resource in pack().resources_of(skill):
        if resource.url:
            assert resource.url.replace("&", "&amp;").replace("'", "&#x27;") in text


@pytest.mark.parametrize("skill", [s.id for s in pack().skills.values() if s.has_lesson])
def test_lessons_render_whole(skill: str) -> None:
    rendered = lesson(pack().skills[skill])
    assert rendered.problems == ()
    assert "<math" in rendered.html
    assert "<svg" in rendered.html


@pytest.mark.parametrize("area", sorted(pack().areas))
def test_every_area_has_a_page(browser, area: str) -> None:
    assert pack().areas[area].title.replace("&", "&amp;") in browser.get(f"/area/{area}/").text


@pytest.mark.parametrize("exercise", sorted(pack().exercises))
def test_every_exercise_has_a_workspace(browser, exercise: str) -> None:
    text = browser.get(reverse("workspace", args=[exercise])).text
    assert pack().exercises[exercise].entry in text
    assert "Cases you can run" in text


@pytest.mark.parametrize(
    "path", ["/skill/nope/", "/area/nope/", "/exercise/nope/", "/nope/", "/skill/../../etc/passwd"]
)
def test_what_is_not_there_is_said_kindly(browser, path: str) -> None:
    response = browser.get(path)
    assert response.status_code == 404
    assert "There is no such page" in response.text


PAGES = [
    "/",
    "/map/",
    "/review/",
    "/review/settings/",
    "/record/predictions/",
    "/skill/bayes-theorem/",
    "/skill/vectors/",
    "/area/probability/",
    "/search/?q=tree",
    "/record/",
    "/exercise/k-means/",
    "/nope/",
]


@pytest.mark.parametrize("path", PAGES)
def test_pages_hold_no_inline_code_and_load_nothing_from_elsewhere(browser, path: str) -> None:
    response = browser.get(path)
    assert "script-src 'self';" in response.headers["Content-Security-Policy"]
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert not re.search(r"<[^>]+\sstyle=", response.text)
    assert not re.search(r"<[^>]+\son[a-z]+=", response.text)
    assert "<style" not in response.text
    for script in re.findall(r"<script([^>]*)>", response.text):
        assert 'src="/static/' in script
    for loaded in re.findall(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="([^"]+)"', response.text):
        assert loaded.startswith("/static/")


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_light(browser, path: str) -> None:
    assert len(gzip.compress(browser.get(path).content)) < 60_000


class TestSuggestions:
    def test_a_newcomer_begins_with_something_that_can_be_proved(self, browser) -> None:
        suggested = browser.get("/map/").context["suggested"]
        assert suggested
        assert all(pack().exercises_of(view.skill.id) for view in suggested)

    def test_what_was_started_comes_before_what_is_new(
        self, learner, browser, exercise, hand_in_and_grade
    ) -> None:
        hand_in_and_grade(learner, exercise, exercise.starter)
        assert browser.get("/map/").context["suggested"][0].skill.id == "matrix-operations"


def test_the_record_explains_itself(learner, browser, exercise, hand_in_and_grade) -> None:
    assert "Nothing yet" in browser.get("/record/").text
    hand_in_and_grade(learner, exercise, exercise.starter)
    hand_in_and_grade(learner, exercise, exercise.solution)
    text = browser.get("/record/").text
    assert re.search(r"Matrix operations</a> <small>proved, 100 % likely to recall; first on", text)
    assert re.search(r"tried\s+<a", text)
    assert 'by <a href="/exercise/matrix-multiplication/">' in browser.get("/skill/matrix-operations/").text


def test_health_needs_nobody() -> None:
    assert Client().get("/health/").content == b"ok"
