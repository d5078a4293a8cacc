"""Random lives of a learner, and their record as a file."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st
from PIL import Image

from upstream.exchange.reading import read_record
from upstream.exchange.record import Record
from upstream.grading import CaseReport, CaseStatus, Diagnosis, Status, Verdict
from upstream.memory import DEFAULT_PARAMETERS, Act, Rating
from upstream.sandbox import CodeError, Frame
from upstream.web.accounts.models import User
from upstream.web.evidence import services as evidence
from upstream.web.evidence.models import LearnerModel
from upstream.web.journal import entries as journal
from upstream.web.journal import notes, pictures
from upstream.web.journal.models import About
from upstream.web.planner.models import (
    GoalRow,
    PlacementAnswer,
    PlacementRow,
    RhythmRow,
    SaidRow,
    SessionRow,
    WeekRow,
)
from upstream.web.portability.exports import write_json
from upstream.web.portability.models import SelfAssessment
from upstream.web.practice.models import Submission
from upstream.web.review.models import ReviewPreferences

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
NOW = datetime(2026, 11, 1, tzinfo=UTC)
ITEMS = {
    "k-means-by-hand": ("k-means",),
    "two-at-once": ("k-means", "vectors"),
    "question:a-question": ("k-means",),
}
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60)

ACTS = st.lists(
    st.tuples(
        st.sampled_from(list(Act)),
        st.sampled_from(sorted(ITEMS)),
        st.integers(0, 200 * 24 * 60),
        st.sampled_from(list(Rating)),
    ),
    max_size=20,
)
LIVES = st.fixed_dictionaries(
    {
        "acts": ACTS,
        "notes": st.dictionaries(
            st.sampled_from(["k-means", "vectors"]), st.lists(TEXT, min_size=1, max_size=3)
        ),
        "entries": st.lists(
            st.tuples(st.uuids(), st.text("abc =@", min_size=1, max_size=20), TEXT), max_size=3
        ),
        "sources": st.lists(st.tuples(TEXT, st.sampled_from(list(Status)), TEXT), max_size=3),
        "picture": st.booleans(),
        "settings": st.booleans(),
    }
)


def live(user: User, life: dict[str, Any]) -> None:
    """Do all that the life says, as the pages would."""
    keys: list[str] = []
    for i, (act, item, minutes, rating) in enumerate(sorted(life["acts"], key=lambda act: act[2])):
        at = START + timedelta(minutes=minutes, microseconds=137 * i)
        question = item.startswith("question:")
        if act is Act.UNDONE:
            if keys:
                evidence.undo(user, keys.pop())
            continue
        if (act is Act.RECALLED) != question:
            continue
        key = f"{'review' if question else act}:{user.pk}:{item}:{i}"
        detail = {"step": 0} if act is Act.HINT else {}
        evidence.record(user, act, item, ITEMS[item], key, detail, at, rating if question else None)
        if question:
            keys.append(key)
    for about, texts in life["notes"].items():
        for version, text in enumerate(texts):
            notes.save_note(user, About.SKILL, about, text, version, at=START + timedelta(days=version))
    for key, title, text in life["entries"]:
        values = {"kind": "paper", "title": title, "text": text, "url": "", "day": date(2026, 2, 3)}
        journal.add_entry(user, key, values | {"minutes": 30, "skills": ["k-means"], "rounds": ["depth"]})
    for source, status, printed in life["sources"]:
        submit(user, source, status, printed)
    if life["picture"]:
        pictures.add_picture(user, png())
    if life["settings"]:
        settle(user)


def submit(user: User, source: str, status: Status = Status.PASSED, printed: str = "") -> Submission:
    error = CodeError("ValueError", "no", 3, None, (Frame(3, "f", "x"),)) if status is Status.ERROR else None
    verdict = Verdict(
        status,
        "Right on every case",
        cases=(CaseReport("one", True, CaseStatus.PASSED),),
        diagnosis=Diagnosis("rows-for-columns", "Rows were taken for columns."),
        error=error,
        printed=printed,
        seconds=0.25,
        seed=2**40,
    )
    row = Submission.objects.create(
        user=user,
        exercise="k-means-by-hand",
        kind=Submission.Kind.SUBMIT,
        source=source,
        state=Submission.State.GRADED,
        graded_at=START,
        status=verdict.status,
        verdict=verdict.to_json(),
        drawable=b"\x00\xff",
    )
    Submission.objects.filter(pk=row.pk).update(created_at=START)
    return row


def settle(user: User) -> None:
    """Settings, a target, a plan, a placement, and words of one's own."""
    user.time_zone = "Europe/Vienna"
    user.save()
    parameters = [0.3, *DEFAULT_PARAMETERS[1:]]
    LearnerModel.objects.create(
        user=user, retention=0.85, parameters=parameters, fitted_on=400, fitted_at=START
    )
    evidence.rebuild(user)
    ReviewPreferences.objects.create(user=user, new_per_day=3, minutes_per_day=40, easy_weekday=6)
    journal.add_target(user, "paper", "Papers", 12, date(2026, 1, 1), date(2026, 12, 31))
    SelfAssessment.objects.create(user=user, skill="vectors", topics=3, ticked=2, at=START)
    GoalRow.objects.create(user=user, kind="skills", skills=["k-means"], date=date(2026, 12, 1), set_at=START)
    RhythmRow.objects.create(user=user, minutes={"0": {"theory": 60}}, off=["2026-05-01"])
    WeekRow.objects.create(user=user, monday=date(2026, 1, 5), planned_at=START)
    SessionRow.objects.create(
        user=user,
        monday=date(2026, 1, 5),
        key="2026-W02.read.k-means.1",
        day=date(2026, 1, 8),
        place=0,
        task="read.k-means",
        activity="theory",
        minutes=45,
        skill="k-means",
        reason=["read", [["skill", "k-means"]]],
        moved=True,
        done_at=START,
        changed_at=START,
    )
    placement = PlacementRow.objects.create(
        user=user,
        started_at=START,
        finished_at=START,
        budget=20,
        believed={"vectors": ["known", 0.9, ["known-question", []]]},
    )
    PlacementAnswer.objects.create(placement=placement, probe="question.a-question", right=True, at=START)
    SaidRow.objects.create(user=user, skill="vectors", known=True, at=START)


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (3, 2), (200, 30, 90)).save(out, "PNG")
    return out.getvalue()


def exported(user: User) -> bytes:
    out = io.BytesIO()
    write_json(User.objects.get(pk=user.pk), out)
    return out.getvalue()


def read(data: bytes) -> Record:
    return read_record(data, datetime.now(UTC))


def comparable(data: bytes) -> Any:
    """A record without what is allowed to differ: when and for whom it was made, and that it was brought in."""
    record = msgspec.to_builtins(read(data))
    del record["made_at"], record["learner"]["name"]
    for event in record["events"]:
        event["detail"].pop("imported", None)
    for submission in record["submissions"]:
        submission["verdict"]["notes"] = []
    return record
