"""Goals, the rhythm and the forecast as pages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from tests.web.planner.conftest import MONDAY
from upstream.planning import DEFAULT_RHYTHM, PLANNED, Goal, GoalKind, open_path
from upstream.web.content import graph, pack
from upstream.web.planner import queries, services
from upstream.web.planner.models import GoalRow, RhythmRow

pytestmark = pytest.mark.django_db

GOALS = [
    {"kind": "stream", "stream": "1"},
    {"kind": "stream", "stream": "2", "date-stream": "2027-05-01"},
    {"kind": "skills", "skills": ["attention", "k-means"]},
    {"kind": "interview", "rounds": ["ml-coding", "breadth"], "date-interview": "2027-01-15", "up-to": "2"},
    {"kind": "map"},
]


@pytest.mark.parametrize("form", GOALS, ids=lambda form: form["kind"])
def test_every_kind_of_goal_has_its_pages(learner, browser, clock, form) -> None:
    response = browser.post(reverse("goal-choose"), form, follow=True)
    assert response.status_code == 200
    goal = queries.current_goal(learner)
    path = open_path(goal, pack(), graph(), ())
    assert f"<b>{len(path)} skills</b> ahead" in response.text
    for skill in path:
        assert f'href="/skill/{skill}/"' in response.text
    assert 'role="img"' in response.text
    for page in ("goal-choose", "week", "forecast", "rhythm", "placement", "calendar"):
        assert browser.get(reverse(page)).status_code == 200


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({}, "Choose what you are heading for."),
        ({"kind": "nonsense"}, "Choose what you are heading for."),
        ({"kind": "stream"}, "There is no stream"),
        ({"kind": "stream", "stream": "77"}, "There is no stream 77"),
        ({"kind": "stream", "stream": "-1"}, "There is no stream"),
        ({"kind": "skills"}, "at least one skill"),
        (
            {"kind": "skills", "skills": ["<script>alert(1)</script>"]},
            "There is no skill called &lt;script&gt;",
        ),
        ({"kind": "interview", "rounds": ["coding"]}, "An interview needs its date."),
        ({"kind": "interview", "date-interview": "2027-01-01"}, "at least one interview round"),
        ({"kind": "map", "date-map": "2026-11-15"}, "That date has passed."),
        ({"kind": "map", "date-map": "31.12.2026"}, "That is not a day."),
    ],
)
def test_what_is_no_goal_is_said_and_nothing_is_lost(learner, browser, clock, form, said: str) -> None:
    response = browser.post(reverse("goal-choose"), form)
    assert response.status_code == 422
    assert said in response.text
    assert not GoalRow.objects.exists()


def test_without_a_goal_one_is_chosen(browser, clock) -> None:
    for page in ("goal", "forecast"):
        assert browser.get(reverse(page)).headers["Location"] == reverse("goal-choose")


def test_a_goal_whose_date_has_passed_says_so(heading, browser, clock) -> None:
    services.set_goal(heading, Goal(GoalKind.MAP, date=MONDAY.date() + timedelta(days=3)), MONDAY)
    clock.move_to(MONDAY + timedelta(days=10))
    text = browser.get(reverse("goal")).text
    assert "has passed" in text
    assert browser.get(reverse("week")).status_code == 200


def test_a_goal_that_the_pack_no_longer_has_is_none(heading, browser) -> None:
    GoalRow.objects.update(skills=["no-longer-there"])
    assert queries.current_goal(heading) is None
    assert browser.get(reverse("week")).status_code == 200


def test_a_goal_that_is_reached_says_so(heading, browser, passes, clock) -> None:
    services.set_goal(heading, Goal(GoalKind.SKILLS, ("vectors",)), MONDAY)
    passes(heading, pack().exercises_of("vectors")[0].id)
    assert "You are there" in browser.get(reverse("goal")).text
    assert queries.forecast_for(heading, MONDAY).reached


def test_goals_are_ones_own(heading, other, clock) -> None:
    client = Client()
    client.force_login(other)
    assert client.get(reverse("goal")).headers["Location"] == reverse("goal-choose")


class TestTheRhythm:
    def form(self, **changes: str) -> dict[str, str]:
        minutes = {
            f"m-{day}-{a}": str(DEFAULT_RHYTHM.minutes.get((day, a), "")) for day in range(7) for a in PLANNED
        }
        return {**minutes, **changes}

    def test_the_programme_week_is_the_first_proposal(self, learner, browser, clock) -> None:
        assert queries.rhythm_of(learner) == DEFAULT_RHYTHM
        browser.post(reverse("rhythm"), self.form())
        assert queries.rhythm_of(learner) == DEFAULT_RHYTHM

    def test_hours_change_the_week(self, heading, browser) -> None:
        browser.post(reverse("rhythm"), self.form(**{"m-6-theory": "45"}))
        assert queries.week(heading, MONDAY).minutes(MONDAY.date() + timedelta(days=6)) > 0

    @pytest.mark.parametrize(
        ("value", "said"),
        [
            ("-5", "cannot be negative"),
            ("1500", "24 hours"),
            ("much", "is not a number"),
            ("1e9", "is not a number"),
        ],
    )
    def test_hours_that_no_week_holds_are_refused(
        self, learner, browser, clock, value: str, said: str
    ) -> None:
        response = browser.post(reverse("rhythm"), self.form(**{"m-0-theory": value}))
        assert response.status_code == 422
        assert said in response.text
        assert f'value="{value}"' in response.text
        assert not RhythmRow.objects.exists()

    def test_zero_hours_are_a_pause_without_a_forecast(self, heading, browser) -> None:
        empty = {f"m-{day}-{a}": "0" for day in range(7) for a in PLANNED}
        text = browser.post(reverse("rhythm"), empty, follow=True).text
        assert "The plan is paused" in text
        assert "There is no forecast while the plan is paused" in browser.get(reverse("forecast")).text
        assert queries.forecast_for(heading, MONDAY).paused


class TestTheForecast:
    def test_it_is_drawn_and_said(self, heading, browser) -> None:
        found = queries.forecast_for(heading, MONDAY)
        text = browser.get(reverse("forecast")).text
        assert 'class="timeline"' in text
        assert f"{found.median.day} {found.median:%B %Y}" in text
        assert "One hour more a week" in text
        assert "not known yet" in text

    def test_ones_own_record_is_used(self, heading, passes, clock) -> None:
        others = [e for e in pack().exercises.values() if "attention" not in e.proves]
        for i, exercise in enumerate(others[:8]):
            passes(heading, exercise.id, MONDAY - timedelta(days=20, minutes=-12 * i))
        found = queries.forecast_for(heading, MONDAY)
        assert found.own_skills > 2
        assert found.own_weeks == 2  # whole ones

    def test_what_is_too_far_to_see_is_said(self, heading, browser) -> None:
        services.set_goal(heading, Goal(GoalKind.MAP), MONDAY)
        services.set_rhythm(heading, type(DEFAULT_RHYTHM)({(0, PLANNED[0]): 5}), MONDAY)
        assert "more than six years" in browser.get(reverse("goal")).text
