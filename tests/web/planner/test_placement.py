"""Placement through its pages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from tests.web.planner.conftest import MONDAY
from upstream.memory import State
from upstream.planning import ProbeKind
from upstream.web.content import graph, pack
from upstream.web.evidence.queries import stored_record
from upstream.web.planner import placing, queries
from upstream.web.planner.models import PlacementRow, SaidRow

pytestmark = pytest.mark.django_db


def begin(browser, minutes: int = 20) -> placing.Standing:
    browser.post(reverse("placement-start"), {"minutes": str(minutes)})
    return placing.standing(PlacementRow.objects.get(finished_at=None))


def right_answer(probe) -> str:
    question = pack().questions[probe.about]
    return str(question.correct) if question.choices else str(question.number)


def walk(browser, minutes: int = 20, right: bool = True) -> list[str]:
    """Answer every probe; the keys in the order in which they were asked."""
    standing, keys = begin(browser, minutes), []
    while standing.probe is not None:
        keys.append(standing.probe.key)
        form = {"probe": standing.probe.key, "answer": right_answer(standing.probe)}
        browser.post(reverse("placement-answer"), form if right else {**form, "said": "unknown"})
        under = PlacementRow.objects.filter(finished_at=None).first()
        if under is None:
            break
        standing = placing.standing(under)
    return keys


def test_the_first_page_says_what_it_is(heading, browser) -> None:
    text = browser.get(reverse("placement")).text
    assert "never counted as proved" in text
    assert not PlacementRow.objects.exists()


def test_a_question_is_asked_without_its_answer(heading, browser) -> None:
    standing = begin(browser)
    text = browser.get(reverse("placement")).text
    assert standing.probe.kind is ProbeKind.QUESTION
    assert f'value="{standing.probe.key}"' in text
    assert pack().questions[standing.probe.about].answer not in text


def test_right_answers_shorten_the_way_and_prove_nothing(heading, browser) -> None:
    before = queries.path_of(heading)
    keys = walk(browser)
    assert 1 <= len(keys) <= 10  # twenty minutes of two-minute questions
    assert len(set(keys)) == len(keys)
    after = queries.path_of(heading)
    assert len(after) < len(before)
    record = stored_record(heading)
    assert not [s for s in pack().skills if record.standing(s, MONDAY).state is State.PROVED]
    text = browser.get(reverse("placement")).text
    assert "Probably known" in text
    assert "which builds on this" in text or "right." in text


def test_wrong_answers_leave_the_way_as_long_as_it_was(heading, browser) -> None:
    before = queries.path_of(heading)
    walk(browser, right=False)
    assert queries.path_of(heading) == before
    assert "Probably not known yet" in browser.get(reverse("placement")).text


def test_the_budget_is_kept(heading, browser) -> None:
    assert len(walk(browser, minutes=10)) <= 5


def test_an_answer_counts_once_and_both_tabs_may_go_on(heading, browser) -> None:
    probe = begin(browser).probe
    form = {"probe": probe.key, "answer": right_answer(probe)}
    browser.post(reverse("placement-answer"), form)
    browser.post(reverse("placement-answer"), {**form, "said": "unknown"})
    assert [(a.probe, a.right) for a in PlacementRow.objects.get().answers.all()] == [(probe.key, True)]
    assert begin(browser).asked == 1  # beginning again goes on


def test_what_cannot_be_read_is_said_and_not_counted(heading, browser) -> None:
    probe = begin(browser).probe
    response = browser.post(reverse("placement-answer"), {"probe": probe.key, "answer": "purple"})
    assert response.status_code == 422
    assert 'role="alert"' in response.text
    assert PlacementRow.objects.get().answers.count() == 0


@pytest.mark.parametrize("key", ["", "question.no-such-question", "exercise.", "review"])
def test_an_unknown_probe_changes_nothing(heading, browser, key: str) -> None:
    begin(browser)
    assert browser.post(reverse("placement-answer"), {"probe": key, "answer": "1"}).status_code == 302
    assert PlacementRow.objects.get().answers.count() == 0


def test_passing_one_over_asks_something_else(heading, browser) -> None:
    first = begin(browser).probe
    browser.post(reverse("placement-answer"), {"probe": first.key, "said": "another"})
    standing = begin(browser)
    assert standing.probe.key != first.key
    assert standing.asked == 0


def test_stopping_without_an_answer_leaves_nothing(heading, browser) -> None:
    begin(browser)
    browser.post(reverse("placement-stop"))
    browser.post(reverse("placement-stop"))
    assert not PlacementRow.objects.exists()


def test_an_exercise_counts_when_it_is_passed(heading, browser, passes, monkeypatch) -> None:
    begin(browser, 90)
    exercise = next(p for p in placing.every_probe().values() if p.kind is ProbeKind.EXERCISE)
    form = {"probe": exercise.key, "said": "passed"}
    text = browser.post(reverse("placement-answer"), form, follow=True).text
    assert "no pass of this exercise yet" in text
    passes(heading, exercise.about, MONDAY + timedelta(minutes=30))
    browser.post(reverse("placement-answer"), form)
    assert PlacementRow.objects.get().answers.get().right is True


def test_an_exercise_is_shown_with_its_way_in(heading, browser, monkeypatch) -> None:
    exercise = next(p for p in placing.every_probe().values() if p.kind is ProbeKind.EXERCISE)
    monkeypatch.setattr(placing, "next_probe", lambda *args: exercise)
    begin(browser, 90)
    text = browser.get(reverse("placement")).text
    assert reverse("workspace", args=[exercise.about]) in text
    assert "I have passed it" in text


class TestTheLearnersWord:
    def test_wins_in_both_directions_and_can_be_taken_back(self, heading, browser) -> None:
        before = queries.path_of(heading)
        say = reverse("placement-overrule")
        browser.post(say, {"skill": "derivatives", "said": "known"})
        shorter = queries.path_of(heading)
        assert "derivatives" not in shorter
        assert not set(graph().all_requirements("derivatives")) & set(queries.path_of(heading))
        assert len(shorter) < len(before)
        assert "You said that you know it." in browser.get(reverse("placement")).text
        browser.post(say, {"skill": "derivatives", "said": "unknown"})
        assert queries.path_of(heading) == before
        browser.post(say, {"skill": "derivatives", "said": "nothing"})
        assert not SaidRow.objects.exists()

    def test_on_what_was_inferred(self, heading, browser) -> None:
        before = queries.path_of(heading)
        walk(browser)
        inferred = sorted(set(before) - set(queries.path_of(heading)))
        for skill in inferred:
            browser.post(reverse("placement-overrule"), {"skill": skill, "said": "unknown"})
        assert queries.path_of(heading) == before

    def test_about_nothing_changes_nothing(self, heading, browser) -> None:
        response = browser.post(reverse("placement-overrule"), {"skill": "no-such", "said": "known"})
        assert response.status_code == 302
        assert not SaidRow.objects.exists()
