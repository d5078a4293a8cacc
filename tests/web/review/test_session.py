"""The session's page: asking, answering, once each, and taking back."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from upstream.memory import Act, Rating, question_item
from upstream.web.content import pack
from upstream.web.evidence.models import Event, ItemRow
from upstream.web.evidence.queries import item_memory
from upstream.web.review import services

from .conftest import NOW

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
EXERCISE = "matrix-multiplication"
DAY = timedelta(days=1)


def answered(browser, question, rating: int, showing: int = 0, htmx: bool = True, **more: str):
    """Rate a question; one that the machine grades is answered rightly unless something else is given."""
    right = repr(question.number) if question.number is not None else str(question.correct)
    data = {"item": question_item(question.id), "showing": showing, "rating": rating, "answer": right, **more}
    return browser.post(reverse("review-answer"), data, headers=HTMX if htmx else {}, follow=True)


def shown(response) -> str:
    card = response.context.get("card")
    return card.question.id if card else ""


@pytest.fixture
def due(recall, plain, clock):
    """An open question that is due, and nothing else: its skill has no other that is new."""
    recall(plain, NOW - 9 * DAY)
    return plain


def test_nothing_due_teaches(browser, clock) -> None:
    response = browser.get("/review/")
    assert "Nothing is due" in response.text
    assert "a few new ones a day" in response.text


def test_a_card_from_question_to_the_next(browser, due, clock) -> None:
    page = browser.get("/review/")
    assert shown(page) == due.id
    assert "Show the answer" in page.text
    assert 'data-shown="no"' in page.text
    assert "last seen 9 days ago" in page.text
    item = question_item(due.id)
    opened = browser.get("/review/", {"item": item, "show": 1}, headers=HTMX)
    assert "<html" not in opened.text
    whens = re.findall(r"<b>(.*?)</b> <small>(.*?)</small>", opened.text)
    assert [label for label, _ in whens] == ["Forgot", "With effort", "Recalled", "At once"]
    assert whens[0][1] == "in this session"
    days = [int(when.split()[1]) for _, when in whens[1:]]
    assert days == sorted(days)
    assert answered(browser, due, 3, showing=1).status_code == 200
    assert Event.objects.filter(item=item, act=Act.RECALLED).latest("id").rating == Rating.GOOD
    assert ItemRow.objects.get(item=item).due.date() == (NOW + days[1] * DAY).date()


def test_new_questions_come_from_started_skills_alone(browser, solve, clock) -> None:
    assert shown(browser.get("/review/")) == ""
    solve(EXERCISE, NOW - DAY)
    question = pack().questions[shown(browser.get("/review/"))]
    assert question.skill in pack().exercises[EXERCISE].proves
    assert "<small>new</small>" in browser.get("/review/").text


def test_a_forgotten_question_returns_in_the_same_session(browser, solve, clock) -> None:
    solve(EXERCISE, NOW - DAY)
    first = pack().questions[shown(browser.get("/review/"))]
    following = answered(browser, first, 1, answer="")
    assert shown(following) != first.id
    assert following.context["queue"].questions[-1] == question_item(first.id)
    again = answered(browser, first, 3, showing=1)
    assert question_item(first.id) not in again.context["queue"].questions
    memory = item_memory(Event.objects.first().user, question_item(first.id))
    assert memory.reps == 2
    assert memory.stability < 1  # the second answer of the sitting taught the schedule nothing


class TestOnce:
    def test_a_second_click_counts_nothing_and_says_so(self, browser, due, clock) -> None:
        answered(browser, due, 3, showing=1)
        second = answered(browser, due, 1, showing=1)
        assert "had been answered already" in second.text
        assert Event.objects.filter(item=question_item(due.id)).count() == 2
        assert Event.objects.latest("id").rating == Rating.GOOD

    def test_two_devices(self, learner, browser, due, clock) -> None:
        other = Client()
        other.force_login(learner)
        for client in (browser, other):
            assert shown(client.get("/review/")) == due.id
        answered(browser, due, 3, showing=1)
        late = answered(other, due, 4, showing=1, htmx=False)
        assert late.redirect_chain == [("/review/", 302)]
        assert "had been answered already" in late.text
        assert Event.objects.filter(item=question_item(due.id)).count() == 2

    def test_a_page_of_yesterday_is_old(self, browser, due, clock) -> None:
        answered(browser, due, 3, showing=1)
        clock.shift(40 * DAY)
        answered(browser, due, 3, showing=2)
        assert "had been answered already" in answered(browser, due, 3, showing=1).text

    def test_reloading_after_an_answer_repeats_nothing(self, browser, due, clock) -> None:
        response = answered(browser, due, 3, showing=1, htmx=False)
        assert response.redirect_chain == [("/review/", 302)]

    @pytest.mark.parametrize(
        "bad", [{"rating": "5"}, {"rating": ""}, {"showing": "x"}, {"rating": "9" * 9999}]
    )
    def test_a_broken_form_records_nothing(self, browser, due, clock, bad) -> None:
        data = {"item": question_item(due.id), "showing": 1, "rating": 3} | bad
        response = browser.post(reverse("review-answer"), data, headers=HTMX)
        assert response.status_code == 200
        assert "nothing was recorded" in response.text
        assert Event.objects.count() == 1

    def test_an_unknown_question_is_not_there(self, browser, clock) -> None:
        data = {"item": "question:no-such-question", "showing": 0, "rating": 3}
        assert browser.post(reverse("review-answer"), data).status_code == 404
        assert browser.get("/review/", {"item": "question:no-such-question", "show": 1}).status_code == 200


class TestUndo:
    def test_the_card_is_there_again_and_the_schedule_as_before(self, learner, browser, due, clock) -> None:
        before = item_memory(learner, question_item(due.id))
        undo = answered(browser, due, 1, showing=1).context["session"].undo
        back = browser.post("/review/undo/", {"key": undo.key, "item": undo.item}, headers=HTMX)
        assert shown(back) == due.id
        assert "Taken back" in back.text
        after = item_memory(learner, question_item(due.id))
        assert (after.stability, after.lapses) == (before.stability, before.lapses)
        assert answered(browser, due, 3, showing=after.reps).status_code == 200
        assert Event.objects.latest("id").rating == Rating.GOOD

    def test_twice_takes_back_once(self, browser, due, clock) -> None:
        key = answered(browser, due, 1, showing=1).context["session"].undo.key
        browser.post("/review/undo/", {"key": key}, headers=HTMX)
        assert "nothing to take back" in browser.post("/review/undo/", {"key": key}, headers=HTMX).text
        assert Event.objects.filter(act=Act.UNDONE).count() == 1

    def test_nobody_takes_back_for_somebody_else(self, other, browser, due, clock) -> None:
        key = answered(browser, due, 1, showing=1).context["session"].undo.key
        stranger = Client()
        stranger.force_login(other)
        assert "nothing to take back" in stranger.post("/review/undo/", {"key": key}, headers=HTMX).text
        assert not Event.objects.filter(act=Act.UNDONE).exists()


class TestGradedByTheMachine:
    def test_a_right_number_offers_all_ratings(self, browser, by_number, clock) -> None:
        page = browser.get(
            "/review/", {"item": question_item(by_number.id), "answer": repr(by_number.number), "check": 1}
        )
        assert page.context["card"].right
        assert [offer.value for offer in page.context["card"].ratings if offer.default] == [3]
        answered(browser, by_number, 2, answer=repr(by_number.number))
        event = Event.objects.get()
        assert (event.rating, event.detail["right"]) == (Rating.HARD, True)

    def test_a_wrong_number_is_forgotten_whatever_one_claims(self, browser, by_number, clock) -> None:
        wrong = str(by_number.number + 1000)
        page = browser.get("/review/", {"item": question_item(by_number.id), "answer": wrong, "check": 1})
        assert page.context["card"].right is False
        assert [offer.value for offer in page.context["card"].ratings] == [1]
        answered(browser, by_number, 4, answer=wrong)
        event = Event.objects.get()
        assert (event.rating, event.detail) == (Rating.AGAIN, {"answer": wrong, "right": False})

    def test_no_number_is_explained_and_kept(self, browser, by_number, clock) -> None:
        page = browser.get(
            "/review/", {"item": question_item(by_number.id), "answer": "a third <b>", "check": 1}
        )
        assert not page.context["card"].shown
        assert "cannot be read as a number" in page.text
        assert 'value="a third &lt;b&gt;"' in page.text
        assert by_number.answer[:20] not in page.text

    def test_not_knowing_shows_the_answer(self, browser, by_number, clock) -> None:
        page = browser.get("/review/", {"item": question_item(by_number.id), "answer": "12", "show": 1})
        assert page.context["card"].right is False
        assert "The number is" in page.text

    def test_a_choice(self, browser, by_choice, clock) -> None:
        item = question_item(by_choice.id)
        page = browser.get("/review/", {"item": item, "answer": str(by_choice.correct), "check": 1})
        assert page.context["card"].right
        assert "That is right." in page.text
        assert "Choose one of the answers" in browser.get("/review/", {"item": item, "check": 1}).text
        order = [choice.place for choice in browser.get("/review/", {"item": item}).context["card"].choices]
        assert order == [
            choice.place for choice in browser.get("/review/", {"item": item}).context["card"].choices
        ]


class TestCaps:
    def test_new_questions_a_day(self, learner, browser, solve, clock) -> None:
        services.save_settings(learner, 90, 2, 25, None, "UTC")
        solve(EXERCISE, NOW - DAY)
        page = browser.get("/review/")
        assert page.context["queue"].new == 2
        for _ in range(2):
            page = answered(browser, pack().questions[shown(page)], 3)
        assert shown(page) == ""
        assert page.context["session"].more
        more = browser.get("/review/?in=more")
        assert len(more.context["queue"].questions) == 2
        assert shown(answered(browser, pack().questions[shown(more)], 3, **{"in": "more"})) != ""

    def test_minutes_a_day(self, learner, browser, recall, clock) -> None:
        services.save_settings(learner, 90, 0, 3, None, "UTC")
        questions = [q for q in pack().questions.values() if q.number is None and not q.choices][:9]
        for question in questions:
            recall(question, NOW - 60 * DAY)
        page = browser.get("/review/")
        assert len(page.context["queue"].questions) == 2
        assert "You were away, and 9 cards are overdue. These 2 block most of the map" in page.text
        assert "the rest is spread over 4 days" in page.text
        for _ in range(2):
            page = answered(browser, pack().questions[shown(page)], 3, showing=1)
        assert shown(page) == ""
        assert "Today: 2 questions answered." in page.text
        assert "Tomorrow: 2 cards, about 3 minutes." in page.text


class TestExercises:
    def test_a_due_one_is_offered_after_the_questions(self, learner, browser, solve, clock) -> None:
        services.save_settings(learner, 90, 0, 25, None, "UTC")
        solve(EXERCISE, NOW - 60 * DAY)
        page = browser.get("/review/")
        assert "One exercise to solve again" in page.text
        assert f'href="/exercise/{EXERCISE}/?again=1"' in page.text
        solve(EXERCISE, NOW)
        assert "1 exercise solved again" in browser.get("/review/").text

    def test_it_begins_with_the_starter_and_what_was_tried_today(
        self, learner, browser, exercise, hand_in_and_grade, clock
    ) -> None:
        hand_in_and_grade(learner, exercise, exercise.solution)
        clock.shift(30 * DAY)
        address = f"/exercise/{exercise.id}/"
        assert browser.get(address).context["source"] == exercise.solution
        again = browser.get(address + "?again=1")
        assert again.context["source"] == exercise.starter
        assert f'data-exercise="{exercise.id}-again"' in again.text
        hand_in_and_grade(learner, exercise, "half = 1")
        assert browser.get(address + "?again=1").context["source"] == "half = 1"

    def test_help_is_closed_again_and_counts_anew(self, learner, browser, solve, clock) -> None:
        exercise = pack().exercises[EXERCISE]
        browser.post(reverse("hint", args=[EXERCISE]))
        solve(EXERCISE, NOW)
        clock.shift(30 * DAY)
        assert browser.get(f"/exercise/{EXERCISE}/").context["show_solution"]
        again = browser.get(f"/exercise/{EXERCISE}/?again=1")
        assert not again.context["show_solution"]
        assert again.context["hints"] == []
        assert again.context["hints_left"] == len(exercise.hints)
        for _ in range(2):
            browser.post(reverse("hint", args=[EXERCISE]), {"again": 1})
        assert len(browser.get(f"/exercise/{EXERCISE}/?again=1").context["hints"]) == min(
            2, len(exercise.hints)
        )
        assert item_memory(learner, EXERCISE).rating is Rating.HARD
        response = browser.post(reverse("solution", args=[EXERCISE]), {"again": 1})
        assert response.headers["Location"].endswith("?again=1")
        assert item_memory(learner, EXERCISE).lapses == 1
        assert browser.get(f"/exercise/{EXERCISE}/?again=1").context["show_solution"]

    def test_once_solved_again_the_solution_is_free(self, browser, solve, clock) -> None:
        solve(EXERCISE, NOW - 30 * DAY)
        solve(EXERCISE, NOW)
        assert browser.get(f"/exercise/{EXERCISE}/?again=1").context["show_solution"]
        browser.post(reverse("solution", args=[EXERCISE]), {"again": 1})
        assert not Event.objects.filter(act=Act.SOLUTION).exists()

    def test_a_pass_leads_back_and_a_failure_to_questions(
        self, learner, browser, exercise, hand_in_and_grade
    ) -> None:
        failed = hand_in_and_grade(learner, exercise, exercise.starter)
        text = browser.get(reverse("submission-verdict", args=[failed.pk])).text
        count = len(pack().questions_of(exercise.proves[0]))
        assert f"{count} questions on this" in text
        link = re.search(r'href="(/review/\?in=exercise:[^"]+)"', text)[1]
        asked = browser.get(link)
        assert asked.context["scope_title"] == exercise.title
        assert len(asked.context["queue"].questions) == count
        page = asked
        for _ in range(count):
            page = answered(browser, pack().questions[shown(page)], 3, **{"in": f"exercise:{exercise.id}"})
        assert "You have been through these questions" in page.text
        assert f'href="/exercise/{exercise.id}/">Back to {exercise.title}</a>' in page.text
        passed = hand_in_and_grade(learner, exercise, exercise.solution)
        address = reverse("submission-verdict", args=[passed.pk])
        assert "Back to your review" not in browser.get(address).text
        assert "Back to your review" in browser.get(address + "?again=1").text


@pytest.mark.parametrize("scope", ["", "more", "skill:nope", "exercise:", "skill", "<script>", "due"])
def test_any_scope_opens(browser, due, clock, scope: str) -> None:
    response = browser.get("/review/", {"in": scope})
    assert response.status_code == 200
    assert "<script>" not in response.text


def test_few_queries(browser, recall, solve, clock, django_assert_max_num_queries) -> None:
    for question in list(pack().questions.values())[:60]:
        recall(question, NOW - 20 * DAY)
    solve(EXERCISE, NOW - 30 * DAY)
    browser.get("/review/")
    with django_assert_max_num_queries(18):
        browser.get("/review/")
