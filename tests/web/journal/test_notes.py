"""Notes: versions, two tabs, what is refused, what is deleted and brought back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.journal import notes
from upstream.web.journal.models import About, Note, NoteVersion
from upstream.web.journal.texts import LARGEST_TEXT, TooLong, storable

pytestmark = pytest.mark.django_db

SKILL = "vectors"
URL = f"/note/skill/{SKILL}/"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def save(user: User, text: str, base: int, tab: str = "", **more):
    return notes.save_note(user, About.SKILL, SKILL, text, base, tab, **more)


class TestVersions:
    def test_every_save_is_kept(self, learner) -> None:
        save(learner, "one", 0)
        save(learner, "two", 1)
        note = save(learner, "three", 2).note
        assert (note.text, note.version) == ("three", 3)
        assert [v.text for v in note.versions.all()] == ["three", "two", "one"]

    def test_saving_the_same_text_changes_nothing(self, learner) -> None:
        save(learner, "one", 0)
        saved = save(learner, "one", 0, tab="elsewhere")
        assert not saved.conflict
        assert saved.note.version == 1
        assert saved.note.versions.count() == 1

    def test_automatic_saves_of_one_editor_are_one_version(self, learner) -> None:
        for i, text in enumerate(["a", "ab", "abc"]):
            note = save(learner, text, i, tab="t", automatic=True, at=NOW + timedelta(minutes=i)).note
        assert note.version == 3
        assert [v.text for v in note.versions.all()] == ["abc"]
        note = save(learner, "abcd", 3, tab="t", at=NOW + timedelta(minutes=4)).note
        assert [v.text for v in note.versions.all()] == ["abcd"]
        note = save(learner, "abcde", 4, tab="t", automatic=True, at=NOW + timedelta(minutes=5)).note
        assert [v.text for v in note.versions.all()] == ["abcde", "abcd"]

    def test_a_long_session_has_a_version_now_and_then(self, learner) -> None:
        for i in range(4):
            note = save(
                learner, "x" * (i + 1), i, tab="t", automatic=True, at=NOW + i * timedelta(minutes=11)
            ).note
        assert note.versions.count() == 4

    def test_the_newest_fifty_are_kept(self, learner) -> None:
        for i in range(notes.KEPT_VERSIONS + 7):
            note = save(learner, f"text {i}", i).note
        texts = [v.text for v in note.versions.all()]
        assert len(texts) == notes.KEPT_VERSIONS
        assert texts[0] == note.text == "text 56"

    def test_large_versions_make_room_but_the_newest_stay(self, learner, monkeypatch) -> None:
        monkeypatch.setattr(notes, "KEPT_CHARACTERS", 2500)
        for i in range(12):
            note = save(learner, f"{i}" + "x" * 1000, i).note
        assert note.versions.count() == notes.ALWAYS_KEPT

    def test_an_earlier_text_comes_back_and_the_present_one_stays(self, learner, browser) -> None:
        save(learner, "one", 0)
        note = save(learner, "two", 1).note
        first = note.versions.get(text="one")
        page = browser.get(f"{URL}versions/{first.pk}/")
        assert "Make this the note again" in page.text
        browser.post(f"{URL}versions/{first.pk}/bring-back/")
        note.refresh_from_db()
        assert note.text == "one"
        assert [v.text for v in note.versions.all()] == ["one", "two", "one"]
        assert browser.get(f"{URL}versions/").text.count("<li>") == 3


class TestTwoTabs:
    def test_the_second_save_is_told_and_both_texts_are_kept(self, learner, browser) -> None:
        save(learner, "start", 0)
        assert browser.post(URL, {"text": "from the first", "version": 1, "tab": "a"}).status_code == 302
        response = browser.post(URL, {"text": "from the second", "version": 1, "tab": "b"})
        assert response.status_code == 409
        assert "changed in another tab" in response.text
        assert "from the first" in response.text  # the other text can be seen
        assert "from the second</textarea>" in response.text  # and one's own is still in the form
        note = Note.objects.get()
        assert note.text == "from the first"
        assert note.versions.get(aside=True).text == "from the second"

    def test_one_may_decide_for_ones_own(self, learner, browser) -> None:
        save(learner, "start", 0)
        save(learner, "theirs", 1, tab="a")
        browser.post(URL, {"text": "mine", "version": 1, "tab": "b"})
        response = browser.post(URL, {"text": "mine", "version": 1, "over": 2, "tab": "b"})
        assert response.status_code == 302
        note = Note.objects.get()
        assert note.text == "mine"
        assert "theirs" in [v.text for v in note.versions.all()]

    def test_deciding_does_not_overwrite_what_came_after_the_question(self, learner, browser) -> None:
        save(learner, "start", 0)
        save(learner, "theirs", 1, tab="a")
        save(learner, "theirs once more", 2, tab="a")
        response = browser.post(URL, {"text": "mine", "version": 1, "over": 2, "tab": "b"})
        assert response.status_code == 409
        assert Note.objects.get().text == "theirs once more"

    def test_an_automatic_save_is_told_too_and_tries_again_without_filling_the_list(
        self, learner, browser
    ) -> None:
        save(learner, "start", 0)
        save(learner, "theirs", 1, tab="a")
        for text in ("m", "mi", "min"):
            response = browser.post(f"{URL}draft/", {"text": text, "version": 1, "tab": "b"})
            assert "Nothing was overwritten" in response.text
            assert 'name="version" value="1"' in response.text
        assert [v.text for v in NoteVersion.objects.filter(aside=True)] == ["min"]
        assert Note.objects.get().text == "theirs"

    def test_a_lost_answer_is_no_conflict(self, learner, browser) -> None:
        """The first save arrived and its answer did not: the same editor goes on from the version it knows."""
        browser.post(f"{URL}draft/", {"text": "a", "version": 0, "tab": "t"})
        response = browser.post(f"{URL}draft/", {"text": "ab", "version": 0, "tab": "t"})
        assert "Nothing was overwritten" not in response.text
        assert Note.objects.get().text == "ab"

    def test_deleting_elsewhere_is_told(self, learner, browser) -> None:
        save(learner, "start", 0, tab="b")
        notes.delete_note(learner, About.SKILL, SKILL)
        response = browser.post(URL, {"text": "start and more", "version": 1, "tab": "b"})
        assert response.status_code == 409
        assert "deleted in another tab" in response.text
        note = Note.objects.get()
        assert note.deleted_at is not None
        assert note.versions.get(aside=True).text == "start and more"

    def test_an_automatic_save_gives_the_version_to_go_on_from(self, learner, browser) -> None:
        response = browser.post(f"{URL}draft/", {"text": "a", "version": 0, "tab": "t"})
        assert 'name="version" value="1"' in response.text


class TestRefused:
    def test_more_than_a_megabyte_is_refused_and_stays_in_the_form(self, learner, browser) -> None:
        text = "<script>alert(1)</script>" + "é" * 500_000
        response = browser.post(URL, {"text": text, "version": 0})
        assert response.status_code == 422
        assert "1.0 MB, and at most 1 MB" in response.text
        assert "é" * 500_000 + "</textarea>" in response.text
        assert "<script>alert" not in response.text
        assert not Note.objects.exists()

    def test_an_automatic_save_of_it_says_so_below_the_field(self, learner, browser) -> None:
        response = browser.post(f"{URL}draft/", {"text": "x" * (LARGEST_TEXT + 1), "version": 0})
        assert "at most 1 MB" in response.text
        assert not Note.objects.exists()

    def test_a_megabyte_is_kept_to_the_last_letter(self, learner, browser) -> None:
        text = "é" * (LARGEST_TEXT // 2)
        assert browser.post(URL, {"text": text, "version": 0}).status_code == 302
        assert Note.objects.get().text == text
        assert "as-written" in browser.get(URL).text

    @pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "line\r\nline\rline", "\u202e\ufeff\U0001f600"])
    def test_odd_characters_are_stored_somehow(self, learner, browser, text: str) -> None:
        note = save(learner, text, 0).note
        note.refresh_from_db()
        assert "\0" not in note.text
        assert "\r" not in note.text
        assert browser.get(URL).status_code == 200

    def test_too_long_raises(self) -> None:
        with pytest.raises(TooLong):
            storable("x" * (LARGEST_TEXT + 1))

    @pytest.mark.parametrize("path", ["/note/skill/nope/", "/note/area/calculus/", "/note/exercise/vectors/"])
    def test_there_are_notes_only_on_what_there_is(self, browser, path: str) -> None:
        for part in ("", "panel/", "versions/"):
            assert browser.get(path + part).status_code == 404
        assert browser.post(path, {"text": "x"}).status_code == 404

    @pytest.mark.parametrize("version", ["", "-1", "x", "9" * 30, "²"])
    def test_a_version_that_is_none_is_the_first(self, learner, browser, version: str) -> None:
        assert browser.post(URL, {"text": "x", "version": version}).status_code == 302


class TestDeleting:
    def test_it_can_be_taken_back(self, learner, browser) -> None:
        save(learner, "keep me", 0)
        page = browser.post(f"{URL}delete/", follow=True)
        assert "Undo: bring it back" in page.text
        assert "keep me" not in page.text
        page = browser.post(f"{URL}restore/", follow=True)
        assert "keep me" in page.text

    def test_writing_anew_keeps_the_old_text_among_the_versions(self, learner, browser) -> None:
        save(learner, "old", 0)
        notes.delete_note(learner, About.SKILL, SKILL)
        page = browser.get(f"{URL}?edit=1")
        assert 'name="version" value="2"' in page.text
        browser.post(URL, {"text": "new", "version": 2})
        note = Note.objects.get()
        assert (note.text, note.deleted_at) == ("new", None)
        assert "old" in [v.text for v in note.versions.all()]

    def test_only_what_is_deleted_can_be_erased(self, learner, browser) -> None:
        save(learner, "x", 0)
        browser.post(f"{URL}erase/")
        assert Note.objects.exists()
        browser.post(f"{URL}delete/")
        assert "1 deleted note" in browser.get("/notes/").text
        browser.post(f"{URL}erase/")
        assert not Note.objects.exists()
        assert not NoteVersion.objects.exists()

    @pytest.mark.parametrize("what", ["delete", "restore"])
    def test_there_has_to_be_one(self, browser, what: str) -> None:
        assert browser.post(f"{URL}{what}/").status_code == 404


class TestPages:
    def test_hostile_text_is_shown_as_text(self, learner, browser) -> None:
        save(learner, "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1))", 0)
        for path in (URL, f"{URL}panel/", f"{URL}?edit=1", "/notes/", "/search/?q=alert"):
            text = browser.get(path).text
            assert "<script>alert" not in text, path
            assert "<img src=x" not in text, path
            assert 'href="javascript' not in text, path

    def test_the_preview_saves_nothing(self, browser) -> None:
        fragment = browser.post(f"{URL}preview/", {"text": "**bold**"}, headers={"HX-Request": "true"})
        assert "<strong>bold</strong>" in fragment.text
        assert "<html" not in fragment.text
        page = browser.post(f"{URL}preview/", {"text": "**bold**"})
        assert "<strong>bold</strong>" in page.text
        assert "**bold**</textarea>" in page.text
        assert not Note.objects.exists()

    @pytest.mark.parametrize(
        ("kind", "about", "page"),
        [("skill", "vectors", "skill"), ("exercise", "k-means", "workspace")],
    )
    def test_the_panel_is_on_the_page_it_is_about(self, browser, kind: str, about: str, page: str) -> None:
        assert f'hx-get="/note/{kind}/{about}/panel/"' in browser.get(reverse(page, args=[about])).text
        panel = browser.get(f"/note/{kind}/{about}/panel/", headers={"HX-Request": "true"})
        assert "Nothing written yet" in panel.text
        assert "<html" not in panel.text

    def test_visitors_have_no_panel(self, community) -> None:
        assert "note-panel" not in Client().get("/skill/vectors/").text

    def test_a_question_has_its_note(self, learner, browser) -> None:
        question = next(iter(pack().questions.values()))
        path = f"/note/question/{question.id}/"
        assert browser.post(path, {"text": "mine", "version": 0}).status_code == 302
        assert f"/skill/{question.skill}/#question-{question.id}" in browser.get(path).text
        assert f'id="question-{question.id}"' in browser.get(f"/skill/{question.skill}/").text

    def test_a_note_on_what_the_pack_no_longer_holds_stays(self, learner, browser) -> None:
        notes.save_note(learner, About.SKILL, "gone-skill", "what I knew", 0)
        assert "what I knew" in browser.get("/note/skill/gone-skill/").text
        assert "gone-skill" in browser.get("/notes/").text
        assert "gone-skill" in browser.get("/search/?q=knew").text

    def test_notes_are_their_owners(self, learner, other, browser) -> None:
        note = save(other, "emmy's secret", 0).note
        version = note.versions.get()
        assert "secret" not in browser.get(URL).text
        assert "secret" not in browser.get("/notes/").text
        assert "emmy" not in browser.get("/search/?q=secret").text
        assert browser.get(f"{URL}versions/").status_code == 404
        save(learner, "ada's", 0)
        assert browser.get(f"{URL}versions/{version.pk}/").status_code == 404
        assert browser.post(f"{URL}versions/{version.pk}/bring-back/").status_code == 404


class TestLaws(TestCase):
    """Whatever tabs do in whatever order, every text that was sent is the note's or among its versions."""

    @given(
        st.lists(
            st.tuples(
                st.sampled_from("abc"),
                st.integers(0, 6),
                st.text("xyz", min_size=1, max_size=3),
                st.booleans(),
            ),
            max_size=12,
        )
    )
    def test_nothing_is_lost_between_tabs(self, steps) -> None:
        user = User.objects.create_user("ada")
        for i, (tab, base, text, deletes) in enumerate(steps):
            before = Note.objects.filter(user=user).first()
            if deletes:
                notes.delete_note(user, About.SKILL, SKILL)
                notes.restore_note(user, About.SKILL, SKILL)
                continue
            saved = save(user, f"{text}{i}", base, tab=tab)
            kept = {v.text for v in saved.note.versions.all()}
            assert f"{text}{i}" in kept
            if saved.conflict:
                assert before is not None
                assert saved.note.text == before.text
            if before is not None and before.text:
                assert before.text in kept
        User.objects.filter(pk=user.pk).delete()
