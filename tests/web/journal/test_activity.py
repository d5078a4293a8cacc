"""The activity page: what is counted, on which day, and how it is drawn."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st

from upstream.memory import Act, DayClock, Rating, question_item
from upstream.web.content import pack
from upstream.web.evidence import services as evidence
from upstream.web.journal import calendar
from upstream.web.journal.activity import Span, done
from upstream.web.journal.models import Target
from upstream.web.journal.targets import progress
from upstream.web.practice.models import Submission

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
YEAR = Span.until(TODAY)
UTC_DAYS = DayClock()


@pytest.fixture(autouse=True)
def moment():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def happens(learner):
    """Record something that the learner did."""

    def do(
        act: Act, item: str, at: datetime = NOW, rating: Rating | None = None, key: str = "", undoes=None
    ) -> str:
        key = key or uuid.uuid4().hex
        question = item.removeprefix("question:")
        skills = (
            [pack().questions[question].skill]
            if question in pack().questions
            else pack().exercises[item].proves
        )
        evidence.record(learner, act, item, skills, key, at=at, rating=rating, undoes=undoes)
        return key

    return do


QUESTION = next(q for q in pack().questions.values() if q.rounds)
ITEM = question_item(QUESTION.id)


class TestCounting:
    def test_an_empty_year(self, learner) -> None:
        found = done(learner, UTC_DAYS, YEAR)
        assert (found.days, found.hours, found.areas, found.kinds) == ({}, 0, [], [])

    def test_what_is_done_falls_on_the_learners_day(self, learner, happens, enter, write) -> None:
        late = datetime(2026, 11, 20, 2, tzinfo=UTC)  # two in the morning belongs to the evening before
        happens(Act.FAILED, "k-means", late)
        happens(Act.PASSED, "k-means", NOW)
        enter("read", day=TODAY)
        write("vectors", "note")
        assert done(learner, UTC_DAYS, YEAR).days == {date(2026, 11, 19): 1, TODAY: 3}
        assert done(learner, DayClock("Asia/Tokyo"), YEAR).days == {TODAY: 4}  # eleven in the morning there

    def test_rounds_count_each_thing_once(self, learner, happens, enter) -> None:
        for minute in range(3):
            happens(Act.PASSED, "k-means", NOW + timedelta(minutes=minute))
            happens(Act.RECALLED, ITEM, NOW + timedelta(minutes=minute), Rating.GOOD)
        enter("met", kind="question", rounds=["depth"])
        found = done(learner, UTC_DAYS, YEAR)
        by_title = {row.title: (row.exercises, row.questions, row.entries) for row in found.rounds}
        titles = {"ml-coding": "ML coding", "system-design": "system design"}
        for round in pack().exercises["k-means"].rounds:
            assert by_title[titles.get(round, round)][0] == 1
        for round in QUESTION.rounds:
            assert by_title[titles.get(round, round)][1] == 1
        assert by_title["depth"][2] == 1
        assert (len(found.passed), len(found.recalled)) == (1, 1)

    def test_what_was_forgotten_or_undone_is_not_recalled(self, learner, happens) -> None:
        happens(Act.RECALLED, ITEM, rating=Rating.AGAIN)
        assert done(learner, UTC_DAYS, YEAR).recalled == set()
        key = happens(Act.RECALLED, ITEM, NOW + timedelta(minutes=1), Rating.GOOD)
        happens(Act.UNDONE, ITEM, NOW + timedelta(minutes=2), undoes=key)
        assert done(learner, UTC_DAYS, YEAR).recalled == set()

    def test_hours_are_those_of_sittings_and_of_the_journal(self, learner, happens, enter) -> None:
        happens(Act.FAILED, "k-means", NOW)
        happens(Act.PASSED, "k-means", NOW + timedelta(minutes=20))
        run = Submission.objects.create(user=learner, exercise="k-means", source="x", kind="run")
        Submission.objects.filter(pk=run.pk).update(created_at=NOW + timedelta(minutes=8))
        enter("paper", minutes=90, skills=["attention"])
        found = done(learner, UTC_DAYS, YEAR)
        hours = {row.area.id: row.hours for row in found.areas}
        area = pack().skills[pack().exercises["k-means"].proves[0]].area
        assert hours[area] == pytest.approx(0.5)  # ten minutes before the first sign, twenty between
        assert hours[pack().skills["attention"].area] == pytest.approx(1.5)
        assert found.hours == pytest.approx(2)

    def test_others_and_what_is_deleted_do_not_count(self, learner, other, enter, write) -> None:
        from upstream.web.journal import entries

        enter("emmy's", user=other)
        write("vectors", "emmy's", user=other)
        entries.delete_entry(learner, enter("mine").key)
        assert done(learner, UTC_DAYS, YEAR).days == {}


class TestDrawing:
    @given(st.dates(date(1999, 1, 1), date(2100, 12, 31)), st.booleans())
    def test_every_day_has_its_own_place(self, today: date, whole_year: bool) -> None:
        span = Span.of_year(today.year) if whole_year else Span.until(today)
        found = done_nothing()
        halves = calendar.halves(found, span, today)
        cells = [cell for half in halves for cell in half.cells]
        days = [cell.day for cell in cells]
        assert days == [
            span.first + timedelta(days=i) for i in range((min(span.last, today) - span.first).days + 1)
        ]
        for half in halves:
            places = {(cell.x, cell.y) for cell in half.cells}
            assert len(places) == len(half.cells)
            assert all(
                0 <= c.x <= half.width - c.size and 0 <= c.y <= half.height - c.size for c in half.cells
            )
            assert half.width <= 390  # a phone
        assert sum(cell.today for cell in cells) == 1

    def test_levels_differ_in_size(self) -> None:
        assert [calendar.level(n) for n in (0, 1, 2, 3, 5, 6, 11, 12, 500)] == [0, 1, 1, 2, 2, 3, 3, 4, 4]
        assert len(set(calendar.SIZES)) == 5

    def test_a_day_says_what_it_holds(self, happens, browser) -> None:
        happens(Act.PASSED, "k-means")
        text = browser.get("/activity/").text
        assert "<title>20 November 2026: 1 thing done, about 10 minutes</title>" in text
        assert re.search(r'role="img" aria-label="[^"]*something done on 1 of', text)
        assert "is-today" in text


def done_nothing():
    from collections import Counter

    from upstream.web.journal.activity import Done

    return Done(Counter(), {}, frozenset(), frozenset(), 0, [], [], [], 0)


class TestPage:
    def test_a_newcomers_page_teaches(self, browser) -> None:
        text = browser.get("/activity/").text
        assert "Nothing yet in this time" in text
        assert "A target is a number to walk towards" in text

    def test_years(self, happens, enter, browser) -> None:
        happens(Act.PASSED, "k-means", datetime(2024, 5, 3, 12, tzinfo=UTC))
        enter("now")
        text = browser.get("/activity/").text
        assert all(f'href="?year={year}"' in text for year in (2024, 2025, 2026))
        text = browser.get("/activity/?year=2024").text
        assert "3 May 2024: 1 thing done" in text
        assert "In 2024:" in text
        for year in ("1", "99999", "x", "-5", "2024'"):
            assert browser.get("/activity/", {"year": year}).status_code == 200


class TestTargets:
    def test_each_measure(self, learner, happens, enter) -> None:
        happens(Act.PASSED, "k-means")
        happens(Act.RECALLED, ITEM, rating=Rating.GOOD)
        enter("p1")
        enter("p2", day=date(2020, 1, 1))
        enter("q", kind="question")
        for measure in Target.Measure:
            Target.objects.create(user=learner, measure=measure, goal=10, since=date(1970, 1, 1), count=4)
        counts = {p.target.measure: p.count for p in progress(learner, UTC_DAYS, TODAY)}
        assert counts == {
            "exercises": 1,
            "questions": 1,
            "paper": 2,
            "post": 0,
            "question": 1,
            "written": 0,
            "own": 4,
        }
        Target.objects.update(since=date(2026, 1, 1))
        assert {p.target.measure: p.count for p in progress(learner, UTC_DAYS, TODAY)}["paper"] == 1

    @pytest.mark.parametrize(
        ("until", "count", "a_week"),
        [
            (None, 0, None),
            (TODAY + timedelta(days=13), 0, 15),  # two weeks
            (TODAY + timedelta(days=13), 29, 1),
            (TODAY + timedelta(days=2), 0, 30),
            (TODAY - timedelta(days=1), 0, None),
            (TODAY + timedelta(days=13), 30, None),
        ],
    )
    def test_what_a_week_has_to_bring(self, learner, until, count: int, a_week) -> None:
        Target.objects.create(user=learner, measure="own", goal=30, since=TODAY, until=until, count=count)
        (found,) = progress(learner, UTC_DAYS, TODAY)
        assert found.a_week == a_week
        assert found.reached is (count == 30)

    def test_setting_counting_and_removing(self, learner, browser) -> None:
        form = {"measure": "own", "title": "coding problems", "goal": "300", "until": "2027-03-01"}
        assert browser.post("/activity/target/", form).headers["Location"] == "/activity/#targets"
        target = Target.objects.get()
        for by in ("5", "1", "-1", "1000", "x"):
            browser.post(f"/activity/target/{target.pk}/count/", {"by": by})
        target.refresh_from_db()
        assert target.count == 5
        assert "5 of 300" in browser.get("/activity/").text
        for _ in range(7):
            browser.post(f"/activity/target/{target.pk}/count/", {"by": "-1"})
        target.refresh_from_db()
        assert target.count == 0
        browser.post(f"/activity/target/{target.pk}/delete/")
        assert not Target.objects.exists()

    @pytest.mark.parametrize(
        "change",
        [{"goal": "0"}, {"goal": ""}, {"goal": "9" * 30}, {"measure": "x"}, {"title": " "}, {"until": "x"}],
    )
    def test_what_does_not_fit_is_said(self, browser, change) -> None:
        form = {"measure": "own", "title": "coding problems", "goal": "300"} | change
        response = browser.post("/activity/target/", form)
        assert response.status_code == 422
        assert "errorlist" in response.text
        assert not Target.objects.exists()

    def test_targets_are_their_owners(self, other, browser) -> None:
        target = Target.objects.create(user=other, measure="own", goal=3, since=TODAY, title="emmy's")
        for what in ("count", "delete"):
            assert browser.post(f"/activity/target/{target.pk}/{what}/", {"by": "1"}).status_code == 404
            assert browser.post(f"/activity/target/{'9' * 30}/{what}/", {"by": "1"}).status_code == 404
        assert "emmy" not in browser.get("/activity/").text
