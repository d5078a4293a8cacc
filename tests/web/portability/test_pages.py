"""The pages: files that are fetched, a record that is sent, a list that is confirmed."""

from __future__ import annotations

import io
from datetime import timedelta
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests.web.portability.lives import START, exported, png, read, submit
from upstream.memory import Act, Rating
from upstream.web.content import pack
from upstream.web.evidence import services as evidence
from upstream.web.evidence.models import Event
from upstream.web.evidence.queries import stored_record
from upstream.web.journal import pictures
from upstream.web.journal.models import About, Note
from upstream.web.journal.notes import save_note
from upstream.web.portability.models import SelfAssessment
from upstream.web.portability.queries import self_assessed

pytestmark = pytest.mark.django_db


def content(response) -> bytes:
    assert response.status_code == 200
    return b"".join(response.streaming_content)


def sent(data: bytes, name: str = "record.json") -> dict[str, SimpleUploadedFile]:
    return {"record": SimpleUploadedFile(name, data, "application/json")}


@pytest.fixture
def some_work(learner) -> None:
    question = next(iter(pack().questions.values()))
    evidence.record(learner, Act.PASSED, "k-means-lloyd", ["k-means"], "p", at=START)
    key = f"review:{learner.pk}:question:{question.id}:0"
    evidence.record(
        learner, Act.RECALLED, f"question:{question.id}", [question.skill], key, at=START, rating=Rating.GOOD
    )
    picture = pictures.add_picture(learner, png())
    save_note(learner, About.SKILL, "k-means", f"=1+1 $x$ ![p](picture:{picture.pk})", 0, at=START)
    submit(learner, "@decorated\ndef f(): pass")


class TestLeaving:
    def test_the_page_says_what_there_is(self, browser, some_work) -> None:
        page = browser.get(reverse("export")).content.decode()
        assert "2 events · 1 submission · 1 note" in page
        assert "the 1 question you have met" in page

    def test_with_nothing_it_says_what_will_be_there(self, browser) -> None:
        assert "There is nothing to take along yet" in browser.get(reverse("export")).content.decode()

    def test_the_whole_record(self, browser, learner, some_work) -> None:
        response = browser.get(reverse("export-json"))
        assert response.headers["Content-Disposition"].startswith('attachment; filename="upstream-record-')
        assert response.headers["Cache-Control"] == "private, no-store"
        record = read(content(response))
        assert record.events[0].item == "k-means-lloyd"
        assert record.learner.name == "ada"

    def test_the_tables(self, browser, some_work) -> None:
        with ZipFile(io.BytesIO(content(browser.get(reverse("export-csv"))))) as archive:
            assert "'=1+1" in archive.read("notes.csv").decode()
            assert '"\'@decorated\ndef f(): pass"' in archive.read("submissions.csv").decode()
            assert (
                archive.read("skills.csv").decode().splitlines()[1].startswith("k-means,k-means clustering,")
            )
            assert len(archive.namelist()) == 11

    def test_the_vault(self, browser, some_work) -> None:
        with ZipFile(io.BytesIO(content(browser.get(reverse("export-notes"))))) as archive:
            note = archive.read("Upstream notes/Skills/Unsupervised learning/k-means clustering.md").decode()
            (picture,) = (name for name in archive.namelist() if name.endswith(".png"))
        assert "$x$ ![p](../../attachments/" in note
        assert "**Builds on:** [[Skills/" in note
        assert picture.removeprefix("Upstream notes/") in note

    def test_the_deck_of_chosen_skills(self, browser, some_work) -> None:
        met = content(browser.get(reverse("export-anki")))
        chosen = content(browser.get(reverse("export-anki"), {"skill": ["k-means", "no-such-skill"]}))
        assert len(chosen) > len(met) > 1000

    def test_nobody_elses(self, other, some_work) -> None:
        client = Client()
        client.force_login(other)
        assert read(content(client.get(reverse("export-json")))).events == []


class TestComingIn:
    def test_a_record(self, browser, learner, other) -> None:
        evidence.record(other, Act.PASSED, "k", ["k-means"], "p", at=START)
        page = browser.post(reverse("import"), sent(exported(other))).content.decode()
        assert "1 added" in page
        assert stored_record(learner).skills["k-means"].proved_at == START
        assert "judged elsewhere, brought in" in browser.get(reverse("record")).content.decode()
        assert "Nothing new in it" in browser.post(reverse("import"), sent(exported(other))).content.decode()

    def test_in_a_community_it_lights_nothing_and_says_so(self, browser, learner, other, community) -> None:
        evidence.record(other, Act.PASSED, "k", ["k-means"], "p", at=START)
        page = browser.post(reverse("import"), sent(exported(other))).content.decode()
        assert "judged elsewhere" in page
        assert stored_record(learner).skills == {}
        assert "Proved elsewhere" in browser.get(reverse("export")).content.decode()

    @pytest.mark.parametrize("cut", [0, 1, 200, -3])
    def test_a_damaged_one_changes_nothing_and_says_where(self, browser, learner, other, cut: int) -> None:
        evidence.record(other, Act.PASSED, "k", ["k-means"], "p", at=START)
        response = browser.post(reverse("import"), sent(exported(other)[:cut], "<b>.json"))
        assert response.status_code == 422
        assert b"was not brought in" in response.content
        assert b"&lt;b&gt;.json" in response.content
        assert not Event.objects.filter(user=learner).exists()

    def test_no_file(self, browser) -> None:
        response = browser.post(reverse("import"))
        assert response.status_code == 422
        assert b"Choose a file first" in response.content

    def test_one_that_is_too_large_is_not_read(self, browser) -> None:
        response = browser.post(reverse("import"), sent(b"x"), headers={"content-length": "60000000"})
        assert response.status_code == 413

    def test_the_form_needs_its_token(self, learner) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(learner)
        assert client.post(reverse("import"), sent(b"{}")).status_code == 403
        page = client.get(reverse("export"))
        token = client.cookies["csrftoken"].value
        assert page.status_code == 200
        assert (
            client.post(reverse("import"), {**sent(b"{}"), "csrfmiddlewaretoken": token}).status_code == 422
        )

    def test_files_are_read_nowhere_else(self, browser) -> None:
        response = browser.post(reverse("checklist-confirm"), {"text": "- [x] a", **sent(b"x" * 100)})
        assert response.wsgi_request.FILES == {}


LIST = """## Clusters
- [x] K-Means
  Inertia falls.
- [x] choice of k
- [ ] PCA
- [x] Cooking with gas
"""


class TestAList:
    def confirm(self, browser, **changes: str):
        fields = {
            "text": LIST,
            "skill-0": "k-means clustering",
            "known-0": "on",
            "skill-1": "k-means",
            "skill-3": "",
        }
        return browser.post(reverse("checklist-confirm"), fields | changes)

    def test_it_is_shown_before_anything_is_stored(self, browser, learner) -> None:
        file = SimpleUploadedFile("list.md", LIST.encode())
        page = browser.post(reverse("checklist"), {"file": file}).content.decode()
        assert "3 of 4 topics found" in page
        assert 'value="k-means clustering"' in page
        assert "nothing similar found" in page
        assert not SelfAssessment.objects.exists()
        assert not Note.objects.exists()

    def test_confirmed_it_is_ones_own_word_and_a_note(self, browser, learner) -> None:
        assert self.confirm(browser, **{"skill-2": "principal-component-analysis"}).status_code == 302
        assert self_assessed(learner) == {"k-means": 0.5, "principal-component-analysis": 0.0}
        assert Note.objects.get(user=learner).text == "**K-Means**\n\nInertia falls.\n"
        assert stored_record(learner).skills == {}

    def test_twice_is_once(self, browser, learner) -> None:
        self.confirm(browser)
        self.confirm(browser)
        assert Note.objects.get(user=learner).text.count("Inertia") == 1
        assert SelfAssessment.objects.count() == 1

    def test_a_note_that_is_there_is_added_to(self, browser, learner) -> None:
        save_note(learner, About.SKILL, "k-means", "Mine.", 0, at=START + timedelta(1))
        self.confirm(browser)
        assert Note.objects.get(user=learner).text == "Mine.\n\n**K-Means**\n\nInertia falls.\n"

    def test_a_skill_that_is_none_is_asked_for_again(self, browser, learner) -> None:
        response = self.confirm(browser, **{"skill-1": "<i>nonsense</i>"})
        assert response.status_code == 422
        assert b"&lt;i&gt;nonsense" in response.content
        assert b"not on the map" in response.content
        assert not SelfAssessment.objects.exists()

    @pytest.mark.parametrize("fields", [{"text": ""}, {"text": "no list"}, {"text": "- a\n" * 500}, {}])
    def test_what_is_no_list(self, browser, fields) -> None:
        assert browser.post(reverse("checklist"), fields).status_code == 422

    def test_what_is_no_text(self, browser) -> None:
        response = browser.post(reverse("checklist"), {"file": SimpleUploadedFile("x.md", b"\xff\xfe- a")})
        assert response.status_code == 422
        assert b"not UTF-8" in response.content
