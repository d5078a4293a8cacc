"""The settings of reviews, and how well predictions match."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from upstream.memory import DEFAULT_MODEL, ItemMemory, Rating, question_item
from upstream.memory.calibration import Bin
from upstream.web.content import pack
from upstream.web.evidence.models import ItemRow, LearnerModel
from upstream.web.review.costs import costs
from upstream.web.review.diagram import in_words, reliability_svg
from upstream.web.review.models import ReviewPreferences
from upstream.web.review.queries import settings_of

from .conftest import NOW

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
GOOD = {
    "retention": "85",
    "new_per_day": "3",
    "minutes_per_day": "40",
    "easy_weekday": "6",
    "time_zone": "Europe/Vienna",
}


class TestSettings:
    def test_are_kept_and_used(self, learner, browser) -> None:
        assert settings_of(learner).new_per_day == 6
        assert browser.post("/review/settings/", GOOD).headers["Location"] == "/review/settings/"
        learner.refresh_from_db()
        settings = settings_of(learner)
        assert (settings.retention, settings.new_per_day, settings.minutes_per_day) == (0.85, 3, 40)
        assert (settings.easy_weekday, settings.clock.zone, settings.clock.starts_at) == (
            6,
            "Europe/Vienna",
            4,
        )
        text = browser.get("/review/settings/").text
        assert re.search(r'value="85" checked', text)
        assert '<option value="6" selected>Sunday' in text
        assert "<option selected>Europe/Vienna</option>" in text

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("retention", "50"),
            ("retention", "99"),
            ("retention", ""),
            ("new_per_day", "-1"),
            ("new_per_day", "many"),
            ("minutes_per_day", "0"),
            ("minutes_per_day", "9999"),
            ("easy_weekday", "7"),
            ("time_zone", "Mars/Olympus"),
            ("time_zone", "../../etc/passwd"),
        ],
    )
    def test_what_cannot_be_is_said_at_its_field(self, browser, field: str, value: str) -> None:
        response = browser.post("/review/settings/", GOOD | {field: value})
        assert response.status_code == 422
        assert response.context["form"].errors[field]
        assert "errorlist" in response.text
        assert not ReviewPreferences.objects.exists()

    def test_another_retention_moves_what_is_due(self, learner, browser, recall, clock) -> None:
        question = pack().questions_of("vectors")[0]
        recall(question, NOW - 2 * DAY, Rating.EASY)
        row = ItemRow.objects.get(user=learner)
        browser.post("/review/settings/", GOOD | {"retention": "97"})
        assert ItemRow.objects.get(user=learner).due < row.due
        assert LearnerModel.objects.get(user=learner).retention == 0.97


class TestCosts:
    def test_more_is_dearer(self) -> None:
        items = [
            ItemMemory(question_item(q.id), stability=3.0 * i + 1, difficulty=5.0, reviewed_at=NOW)
            for i, q in enumerate(list(pack().questions.values())[:20])
        ]
        found = costs(items, DEFAULT_MODEL)
        assert [cost.percent for cost in found] == [80, 85, 90, 95]
        assert [cost.minutes for cost in found] == sorted(cost.minutes for cost in found)
        assert next(cost.relative for cost in found if cost.percent == 90) == 1.0

    def test_one_s_own_retention_is_among_them(self) -> None:
        assert [cost.percent for cost in costs([], DEFAULT_MODEL.aiming_at(0.93))] == [80, 85, 90, 93, 95]
        assert {cost.reviews for cost in costs([], DEFAULT_MODEL)} == {0.0}


class TestPredictions:
    def test_with_nothing_to_compare(self, browser) -> None:
        text = browser.get("/record/predictions/").text
        assert "nothing to compare yet" in text
        assert "FSRS-6" in text
        assert "it holds 0 answers now" in text

    def test_compares_with_a_constant(self, browser, recall, clock) -> None:
        questions = list(pack().questions.values())[:30]
        for day in (-40, -37, -20):
            for i, question in enumerate(questions):
                recall(question, NOW + day * DAY, Rating.AGAIN if i % 5 == 0 else Rating.GOOD)
        response = browser.get("/record/predictions/")
        assert response.context["calibration"].summary.count == 60
        assert "From 60 reviews." in response.text
        assert (
            'role="img" aria-label="Predicted chance of recall against the share recalled. ' in response.text
        )
        assert response.text.count('class="mark"') == len(response.context["calibration"].bins)

    def test_fitting_that_is_not_possible_says_so(self, browser) -> None:
        response = browser.post("/record/predictions/fit/", follow=True)
        assert "nothing to learn from" in response.text

    def test_are_one_s_own(self, other, recall, clock) -> None:
        for day in (-9, -5):
            recall(pack().questions_of("vectors")[0], NOW + day * DAY)
        stranger = Client()
        stranger.force_login(other)
        assert stranger.get("/record/predictions/").context["calibration"].summary is None


def test_the_diagram_in_words_and_in_its_frame() -> None:
    bins = (Bin(20, 0.2, 0.25, 0.1, 0.45), Bin(1, 0.99, 1.0, 0.2, 1.0))
    assert (
        "predicted 20 %: recalled 25 % of 20 reviews; predicted 99 %: recalled 100 % of 1 review."
        in in_words(bins)
    )
    svg = reliability_svg(bins)
    _, _, width, height = map(float, re.search(r'viewBox="([^"]+)"', svg)[1].split())
    for x, y in re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', svg):
        assert 0 < float(x) < width
        assert 0 < float(y) < height
