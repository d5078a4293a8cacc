"""Into an installation that is not empty, and from somebody else's hand."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.web.portability.lives import START, exported, live, png, read, submit
from upstream.exchange.reading import Unreadable
from upstream.memory import Act, Rating
from upstream.web.accounts.models import User
from upstream.web.evidence import services as evidence
from upstream.web.evidence.models import Event
from upstream.web.evidence.queries import stored_record
from upstream.web.journal import entries as journal
from upstream.web.journal import pictures
from upstream.web.journal.models import About, Entry, Note, Picture
from upstream.web.journal.notes import save_note
from upstream.web.portability.arriving import bring
from upstream.web.portability.arriving.work import ELSEWHERE
from upstream.web.portability.keys import local, portable
from upstream.web.portability.models import ElsewhereEvent
from upstream.web.portability.queries import proved_elsewhere
from upstream.web.practice.models import Submission

pytestmark = pytest.mark.django_db


def changed(data: bytes, change) -> bytes:
    record = json.loads(data)
    change(record)
    return json.dumps(record).encode()


@pytest.mark.parametrize(
    "key",
    [
        "hint:7:a:0",
        "review:7:question:x:3",
        "submission:abc",
        "undo:17",
        "solution:7:a:2026",
        "import:7:undo:4",
        "7",
    ],
)
def test_a_key_leaves_and_comes_back(key: str) -> None:
    out = portable(key, 7)
    assert "7:" not in out.replace("17:", "")
    assert portable(local(out, 7), 7) == out
    assert ":9:" in local(out, 9)


@pytest.mark.parametrize(
    "key", ["hint:7:a:0", "import:7:x", "~", "a:~:b", "import:~:x", "x" * 200, ":7:", "submission:1"]
)
def test_no_key_of_a_file_can_be_somebody_elses(key: str) -> None:
    """Keys that a person's own acts make hold that person's number in the second place, or are not to be guessed."""
    kept = local(key, 9)
    assert kept.split(":")[1] == "9"
    assert len(kept) <= 200


def test_one_key_for_two_occasions_on_two_devices_keeps_both(learner, other) -> None:
    for user, minutes in ((learner, 0), (other, 90)):
        at = START + timedelta(minutes=minutes)
        key = f"review:{user.pk}:question:q:0"
        evidence.record(user, Act.RECALLED, "question:q", ["s"], key, at=at, rating=Rating.GOOD)
    file = read(exported(other))
    assert bring(learner, file, trusted=True).changed
    assert Event.objects.filter(user=learner).count() == 2
    assert not bring(learner, file, trusted=True).changed


def test_what_was_undone_stays_undone(learner, other) -> None:
    evidence.record(
        learner,
        Act.RECALLED,
        "question:q",
        ["s"],
        f"review:{learner.pk}:question:q:0",
        at=START,
        rating=Rating.GOOD,
    )
    evidence.undo(learner, f"review:{learner.pk}:question:q:0")
    bring(other, read(exported(learner)), trusted=True)
    assert stored_record(other).items == stored_record(learner).items
    assert stored_record(other).items["question:q"].stability is None


def test_notes_that_differ_keep_both(learner, other) -> None:
    for user, text in ((learner, "mine"), (other, "theirs")):
        save_note(user, About.SKILL, "k-means", text, 0, at=START)
    file = read(exported(other))
    bring(learner, file, trusted=True)
    note = Note.objects.get(user=learner)
    assert note.text == "mine"
    assert [v.text for v in note.versions.filter(aside=True)] == ["theirs"]
    assert not bring(learner, file, trusted=True).changed


def test_entries_that_differ_keep_both(learner, other) -> None:
    key = uuid.uuid4()
    values = {
        "kind": "idea",
        "text": "",
        "url": "",
        "day": START.date(),
        "minutes": None,
        "skills": [],
        "rounds": [],
    }
    for user, title in ((learner, "mine"), (other, "theirs")):
        journal.add_entry(user, key, values | {"title": title})
    file = read(exported(other))
    bring(learner, file, trusted=True)
    assert sorted(Entry.objects.filter(user=learner).values_list("title", flat=True)) == ["mine", "theirs"]
    assert not bring(learner, file, trusted=True).changed


def test_settings_of_ones_own_stay(learner, other) -> None:
    live(other, {"acts": [], "notes": {}, "entries": [], "sources": [], "picture": False, "settings": True})
    evidence.aim_at(learner, 0.95)
    bring(learner, read(exported(other)), trusted=True)
    assert stored_record(learner).model.retention == 0.95
    assert User.objects.get(pk=learner.pk).time_zone == "Europe/Vienna"


def test_pictures_of_somebody_else_get_a_name_of_their_own(learner, other) -> None:
    picture = pictures.add_picture(learner, png())
    save_note(learner, About.SKILL, "k-means", f"![a](picture:{picture.pk})", 0, at=START)
    bring(other, read(exported(learner)), trusted=True)
    copy = Picture.objects.get(user=other)
    assert copy.pk != picture.pk
    assert bytes(copy.data) == bytes(picture.data)
    assert Note.objects.get(user=other).text == f"![a](picture:{copy.pk})"


def test_a_submission_that_came_in_says_so(learner, other) -> None:
    row = submit(learner, "x = 1")
    evidence.record(
        learner, Act.PASSED, "k", ["s"], f"submission:{row.pk}", {"submission": str(row.pk)}, START
    )
    bring(other, read(exported(learner)), trusted=True)
    copy = Submission.objects.get(user=other)
    assert copy.pk != row.pk
    assert copy.source == "x = 1"
    assert ELSEWHERE in copy.verdict["notes"]
    event = Event.objects.get(user=other)
    assert event.detail["submission"] == str(copy.pk)
    assert datetime.fromisoformat(event.detail["imported"]).tzinfo is not None
    assert Submission.objects.get(pk=row.pk).user == learner
    assert ELSEWHERE not in Submission.objects.get(pk=row.pk).verdict["notes"]


def test_code_that_was_not_graded_yet_waits_here(learner, other) -> None:
    Submission.objects.create(user=learner, exercise="k", kind="submit", source="x")
    data = exported(learner)
    learner.delete()
    bring(other, read(data), trusted=True)
    assert Submission.objects.get(user=other).state == Submission.State.WAITING


class TestWithoutTrust:
    @pytest.fixture
    def file(self, learner) -> Any:
        evidence.record(learner, Act.FAILED, "k", ["k-means"], "f", at=START)
        evidence.record(learner, Act.PASSED, "k", ["k-means"], "p", at=START + timedelta(hours=1))
        evidence.record(learner, Act.RECALLED, "question:q", ["k-means"], "r", at=START, rating=Rating.GOOD)
        return read(exported(learner))

    def test_what_was_judged_elsewhere_lights_nothing_and_is_told(self, file, other) -> None:
        bring(other, file, trusted=False)
        assert stored_record(other).skills["k-means"].proved_at is None
        assert [each.skill for each in proved_elsewhere(other)] == ["k-means"]
        assert ElsewhereEvent.objects.filter(user=other).count() == 2

    def test_ones_own_reviews_come_along(self, file, other) -> None:
        bring(other, file, trusted=False)
        assert stored_record(other).items["question:q"].stability is not None

    def test_twice_is_once_and_it_leaves_again(self, file, other) -> None:
        bring(other, file, trusted=False)
        assert not bring(other, file, trusted=False).changed
        assert {e.item for e in read(exported(other)).events} == {"k", "question:q"}

    def test_an_operator_may_vouch_for_it_later(self, file, other) -> None:
        bring(other, file, trusted=False)
        bring(other, file, trusted=True)
        assert stored_record(other).skills["k-means"].proved_at is not None
        assert proved_elsewhere(other) == []


class TestAllOrNothing:
    def count(self) -> tuple[int, ...]:
        return tuple(model.objects.count() for model in (Event, Submission, Note, Entry, Picture))

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            (
                lambda r: r["pictures"].append(
                    {"id": str(uuid.uuid4()), "media_type": "image/png", "data": "AAAA"}
                ),
                "$.pictures[1].data",
            ),
            (lambda r: r["weeks"][0]["sessions"][0].update(task="nonsense.x"), "$.weeks[0].sessions[0]"),
            (
                lambda r: r["weeks"][0]["sessions"][0].update(reason=["exercise", []]),
                "$.weeks[0].sessions[0].reason",
            ),
            (
                lambda r: r["placements"][0]["believed"].update({"k-means": ["sure", 0.5, ["proved", []]]}),
                "$.placements[0].believed",
            ),
            (
                lambda r: r["learner"]["rhythm"]["minutes"].update({"1": {"theory": 1000, "coding": 1000}}),
                "$.learner.rhythm",
            ),
            (lambda r: r["notes"][0].update(text="x" * 1_500_000), "$.notes[0].text"),
        ],
    )
    def test_what_only_the_installation_can_see_is_refused_whole(
        self, change, path: str, learner, other
    ) -> None:
        everything = {
            "acts": [(Act.PASSED, "two-at-once", 5, Rating.GOOD)],
            "notes": {"vectors": ["a"]},
            "sources": [],
            "entries": [],
            "picture": True,
            "settings": True,
        }
        live(learner, everything)
        file = read(changed(exported(learner), change))
        learner.delete()
        before = self.count()
        with pytest.raises(Unreadable) as refused:
            bring(other, file, trusted=True)
        assert refused.value.path.startswith(path)
        assert self.count() == before
        assert User.objects.get(pk=other.pk).time_zone == ""


def test_a_clock_of_the_future_is_refused(learner) -> None:
    evidence.record(learner, Act.PASSED, "k", ["s"], "p", at=datetime.now(UTC) + timedelta(days=3))
    with pytest.raises(Unreadable):
        read(exported(learner))
