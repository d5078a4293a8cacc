"""The home page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client

from upstream.memory import Act, Rating, question_item
from upstream.planning import Goal, GoalKind
from upstream.web.content import pack
from upstream.web.evidence import services as evidence
from upstream.web.evidence.queries import item_memory
from upstream.web.planner import services as planner

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 18, 17, 0, tzinfo=UTC)  # a Wednesday
DAY = timedelta(days=1)
EXERCISE = "matrix-multiplication"


@pytest.fixture(autouse=True)
def clock():
    cache.clear()
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def goal(learner) -> Goal:
    found = Goal(GoalKind.SKILLS, ("attention",))
    planner.set_goal(learner, found, NOW)
    return found


def solve(user, at: datetime, exercise: str = EXERCISE) -> None:
    proves = pack().exercises[exercise].proves
    evidence.record(user, Act.PASSED, exercise, proves, f"test:{exercise}:{at}", at=at)


def recall(user, question, at: datetime) -> None:
    item = question_item(question.id)
    key = f"review:{user.pk}:{item}:{item_memory(user, item).reps}"
    evidence.record(user, Act.RECALLED, item, (question.skill,), key, at=at, rating=Rating.GOOD)


def marks(response) -> list[str]:
    return [day.state for day in response.context["today"].week]


class TestANewcomer:
    def test_is_shown_three_steps(self, browser) -> None:
        text = browser.get("/").text
        for words in ("Choose a goal", "Find out what you can skip", "Open the exercise"):
            assert words in text
        assert text.count('class="button"') == 1
        exercise = browser.get("/").context["today"].beginning.exercise
        assert f'href="/exercise/{exercise.id}/"' in text

    def test_with_a_goal_has_done_the_first(self, browser, goal) -> None:
        text = browser.get("/").text
        assert text.count('<li class="is-done">') == 1
        assert "✓ Attention" in text

    def test_who_has_proved_something_is_told_what_is_next(self, learner, browser, goal) -> None:
        solve(learner, NOW - DAY)
        response = browser.get("/")
        assert response.context["today"].beginning is None
        step = response.context["today"].step
        assert f'<h2 id="next-title">{step.title}</h2>' in response.text
        assert step.why
        assert f'href="{step.url}"' in response.text
        assert 1 <= len(response.context["today"].others) <= 3


class TestReviews:
    def test_have_a_line_unless_they_are_the_next_thing(self, learner, browser, goal) -> None:
        solve(learner, NOW - DAY)
        question = pack().questions_of("vectors")[0]
        recall(learner, question, NOW - 4 * DAY)
        page = browser.get("/").context["today"]
        assert page.queue.left
        assert page.show_reviews is (page.step.kind != "review")

    def test_that_are_done_say_so(self, learner, browser) -> None:
        solve(learner, NOW - DAY)
        asked = browser.get("/").context["today"].queue.questions
        for item in asked:
            recall(learner, pack().questions[item.removeprefix("question:")], NOW)
        assert "Done for today." in browser.get("/").text

    def test_the_number_in_the_bar_follows(self, learner, browser) -> None:
        solve(learner, NOW - DAY)
        left = browser.get("/").context["today"].queue.left
        assert f'<span class="count">{left}<' in browser.get("/map/").text
        recall(learner, pack().questions_of("matrix-operations")[0], NOW)
        assert f'<span class="count">{left - 1}<' in browser.get("/map/").text


class TestTheWeek:
    def test_without_a_goal_shows_what_was_done_and_what_is_off(self, learner, browser) -> None:
        solve(learner, NOW - 2 * DAY)
        assert marks(browser.get("/")) == ["done", "past", "free", "free", "free", "free", "off"]

    def test_with_a_goal_shows_what_is_planned(self, learner, browser, goal) -> None:
        solve(learner, NOW - 2 * DAY)
        states = marks(browser.get("/"))
        assert states[2:6] == ["planned"] * 4
        assert states[6] == "off"

    def test_begins_at_four_where_the_learner_is(self, learner, browser, clock) -> None:
        learner.time_zone = "Pacific/Auckland"
        learner.save()
        clock.move_to(datetime(2026, 11, 15, 14, 30, tzinfo=UTC))  # Monday, half past three in the morning
        assert browser.get("/").context["today"].day == date(2026, 11, 15)
        clock.move_to(datetime(2026, 11, 15, 15, 30, tzinfo=UTC))
        assert browser.get("/").context["today"].day == date(2026, 11, 16)


def test_what_faded_since_the_last_visit(learner, browser, clock) -> None:
    skills = list(pack().exercises[EXERCISE].proves)
    evidence.record(learner, Act.FAILED, EXERCISE, skills, "test:failed", at=NOW - 11 * DAY)
    solve(learner, NOW - 10 * DAY)
    assert browser.get("/").context["today"].faded == ()
    clock.shift(60 * DAY)
    response = browser.get("/")
    assert [skill.id for skill in response.context["today"].faded] == skills
    assert "since you were last here" in response.text
    # Whoever has been here since knows it.
    evidence.record(learner, Act.HINT, "k-means", ["k-means"], "test:hint", at=NOW + 59 * DAY)
    assert browser.get("/").context["today"].faded == ()


def test_a_learner_s_page_is_the_learner_s(learner, other, browser) -> None:
    solve(learner, NOW - DAY)
    stranger = Client()
    stranger.force_login(other)
    assert stranger.get("/").context["today"].beginning is not None


def test_a_visitor_of_a_community_sees_the_map(community) -> None:
    response = Client().get("/")
    assert response.status_code == 200
    assert "svg" in response.context
    assert "Today" not in response.text


def test_few_queries(learner, browser, goal, django_assert_max_num_queries) -> None:
    for exercise in list(pack().exercises)[:12]:
        solve(learner, NOW - 20 * DAY, exercise)
    for question in list(pack().questions.values())[:60]:
        recall(learner, question, NOW - 12 * DAY)
    browser.get("/")  # plans the week
    with django_assert_max_num_queries(30):
        browser.get("/")
