"""The journal: writing, finding again, changing, deleting with undo."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
import time_machine

from upstream.web.journal import queries
from upstream.web.journal.models import Entry
from upstream.web.journal.texts import LARGEST_TEXT

pytestmark = pytest.mark.django_db

FORM = {
    "kind": "paper",
    "title": "Attention is all you need",
    "text": "Scale by $\\sqrt d$",
    "url": "arxiv.org/abs/1706.03762",
    "day": "2026-11-19",
    "minutes": "45",
    "skills": ["Attention", "", "k-means"],
    "rounds": ["breadth"],
}


@pytest.fixture(autouse=True)
def moment():
    with time_machine.travel("2026-11-20 12:00:00+00:00", tick=False):
        yield


def post(browser, key: uuid.UUID | None = None, **more):
    return browser.post("/journal/new/", FORM | {"key": str(key or uuid.uuid4())} | more)


class TestWriting:
    def test_an_entry_with_everything(self, learner, browser) -> None:
        response = post(browser)
        entry = Entry.objects.get()
        assert response.headers["Location"] == f"/journal/{entry.key}/"
        assert (entry.user, entry.kind, entry.day, entry.minutes) == (
            learner,
            "paper",
            date(2026, 11, 19),
            45,
        )
        assert entry.url == "https://arxiv.org/abs/1706.03762"
        assert (entry.skills, entry.rounds) == (["attention", "k-means"], ["breadth"])
        text = browser.get(f"/journal/{entry.key}/").text
        for part in (
            "Attention is all you need",
            "<math",
            "45 minutes",
            "breadth",
            'href="/skill/attention/"',
        ):
            assert part in text

    def test_sending_the_form_twice_writes_one(self, browser) -> None:
        key = uuid.uuid4()
        assert post(browser, key).headers["Location"] == post(browser, key).headers["Location"]
        assert Entry.objects.count() == 1

    def test_the_form_begins_with_the_learners_day_and_what_is_known(self, learner, browser) -> None:
        learner.time_zone = (
            "Pacific/Auckland"  # 1 in the morning there: before four it is still the day before
        )
        learner.save()
        text = browser.get("/journal/new/?kind=question&skill=attention&title=<b>").text
        assert 'value="2026-11-20"' in text
        assert 'value="question" checked' in text
        assert 'name="skills" list="all-skills" value="Attention"' in text
        assert 'value="&lt;b&gt;"' in text

    @pytest.mark.parametrize(
        ("field", "value", "words"),
        [
            ("title", "", "Give it a title"),
            ("title", "x" * 201, "at most 200"),
            ("url", "javascript:alert(1)", "no address of a page"),
            ("url", "data:text/html,x", "no address of a page"),
            ("url", "http://", "no address of a page"),
            ("day", "2026-11-22", "choose today or a day before"),
            ("day", "0001-01-01", "choose today or a day before"),
            ("day", "yesterday", "no day"),
            ("minutes", "-5", "greater than or equal to 0"),
            ("minutes", "99999", "less than or equal to 1440"),
            ("minutes", "9" * 5000, ""),
            ("skills", ["no such skill"], "There is no skill called “no such skill”"),
            ("rounds", ["nothing"], "not one of the available choices"),
            ("kind", "nothing", "not one of the available choices"),
            ("text", "é" * (LARGEST_TEXT // 2 + 1), "at most 1 MB"),
        ],
    )
    def test_what_does_not_fit_is_said_and_stays_in_the_form(
        self, browser, field: str, value, words: str
    ) -> None:
        response = post(browser, **{field: value})
        assert response.status_code == 422
        assert words in response.text
        assert not Entry.objects.exists()
        if field not in ("kind", "rounds", "text"):
            assert "Scale by" in response.text
        if field == "text":
            assert value + "</textarea>" in response.text

    def test_hostile_text_is_text(self, browser) -> None:
        hostile = "<script>alert(1)</script>"
        post(browser, title=hostile, text=hostile, url="https://a.example/?<script>alert(1)</script>")
        key = Entry.objects.get().key
        for path in (f"/journal/{key}/", f"/journal/{key}/?edit=1", "/journal/", "/search/?q=alert"):
            assert "<script>alert" not in browser.get(path).text


class TestChanging:
    def test_an_entry_changes(self, browser) -> None:
        post(browser)
        entry = Entry.objects.get()
        assert 'value="Attention"' in browser.get(f"/journal/{entry.key}/?edit=1").text
        browser.post(f"/journal/{entry.key}/", FORM | {"title": "Attention, again", "version": 1})
        entry.refresh_from_db()
        assert (entry.title, entry.version) == ("Attention, again", 2)

    def test_the_second_of_two_tabs_is_told(self, browser) -> None:
        post(browser)
        path = f"/journal/{Entry.objects.get().key}/"
        browser.post(path, FORM | {"text": "theirs", "version": 1})
        response = browser.post(path, FORM | {"text": "mine", "version": 1})
        assert response.status_code == 409
        assert "theirs" in response.text
        assert "mine</textarea>" in response.text
        assert Entry.objects.get().text == "theirs"
        browser.post(path, FORM | {"text": "mine and theirs", "version": 2})
        assert Entry.objects.get().text == "mine and theirs"

    def test_the_same_again_is_no_conflict(self, browser) -> None:
        post(browser)
        path = f"/journal/{Entry.objects.get().key}/"
        for _ in range(2):
            assert browser.post(path, FORM | {"title": "new", "version": 1}).status_code == 302

    def test_deleting_can_be_taken_back(self, browser) -> None:
        post(browser)
        path = f"/journal/{Entry.objects.get().key}/"
        page = browser.post(f"{path}delete/", follow=True)
        assert "Undo: bring it back" in page.text
        assert "Scale by" not in page.text
        assert path not in browser.get("/journal/").text
        assert path in browser.get("/journal/?deleted=1").text
        browser.post(f"{path}restore/")
        assert path in browser.get("/journal/").text
        browser.post(f"{path}erase/")
        assert Entry.objects.exists()
        browser.post(f"{path}delete/")
        browser.post(f"{path}erase/")
        assert not Entry.objects.exists()

    def test_entries_are_their_owners(self, other, enter, browser) -> None:
        entry = enter("emmy's secret", user=other)
        for part in ("", "?edit=1"):
            assert browser.get(f"/journal/{entry.key}/{part}").status_code == 404
        for part in ("", "delete/", "restore/", "erase/"):
            assert browser.post(f"/journal/{entry.key}/{part}", FORM | {"version": 1}).status_code == 404
        assert "emmy" not in browser.get("/journal/").text
        assert "emmy" not in browser.get("/search/?q=secret").text


class TestList:
    def test_an_empty_journal_teaches(self, browser) -> None:
        assert "Write the first entry" in browser.get("/journal/").text

    def test_filters(self, enter, browser) -> None:
        enter("paper of october", day=date(2026, 10, 3), skills=["attention"])
        enter("question of november", kind="question", rounds=["depth"])
        shown = {
            "": {"paper of october", "question of november"},
            "kind=question": {"question of november"},
            "round=depth": {"question of november"},
            "month=2026-10": {"paper of october"},
            "skill=attention": {"paper of october"},
            "kind=paper&round=depth": set(),
            "kind=nonsense&month=2026-99&round=x&skill=y&page=z": {
                "paper of october",
                "question of november",
            },
        }
        for query, titles in shown.items():
            text = browser.get(f"/journal/?{query}").text
            assert {t for t in ("paper of october", "question of november") if t in text} == titles, query

    def test_months_and_pages(self, learner, enter, browser, django_assert_num_queries) -> None:
        for i in range(120):
            enter(f"entry {i:03}", day=date(2026, 11, 20) - timedelta(days=i))
        with django_assert_num_queries(2):
            assert len(queries.entries_of(learner, queries.Filters())) == 120
            assert sum(count for _, count in queries.months_of(learner)) == 120
        text = browser.get("/journal/").text
        assert text.count("<li>") == 50
        assert "October 2026</h2>" in text
        assert "Earlier entries" in text
        assert "entry 119" in browser.get("/journal/?page=3").text
        assert browser.get("/journal/?page=99").status_code == 200
