"""A learner's whole record as it leaves: version 1 of the format "upstream-record". docs/formats.md explains it.

These types are the format. The JSON Schema that ships is made from them, and a file that does not fit them is refused.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from msgspec import Meta, Struct

from upstream.curriculum import Round
from upstream.grading import Verdict
from upstream.memory import Act

FORMAT = "upstream-record"
VERSION = 1

# `$` of Python also stands before a last line break; the look-ahead closes that.
_SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
Id = Annotated[str, Meta(pattern=f"^{_SLUG}$(?!\n)", max_length=100)]
Item = Annotated[str, Meta(pattern=f"^(question:)?{_SLUG}$(?!\n)", max_length=100)]
Key = Annotated[str, Meta(min_length=1, max_length=200)]
Moment = Annotated[datetime, Meta(tz=True)]
Short = Annotated[str, Meta(max_length=200)]
Text = Annotated[str, Meta(max_length=2_000_000)]
Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Ids = Annotated[list[Id], Meta(max_length=100)]
Name = Annotated[str, Meta(min_length=1, max_length=30)]
Minutes = Annotated[int, Meta(ge=0, le=1440)]
Weekday = Literal["0", "1", "2", "3", "4", "5", "6"]
# Why something was proposed: the kind of a sentence, and the values in it by name.
Reason = tuple[Name, Annotated[list[tuple[Name, str | int | float]], Meta(max_length=10)]]
DayOrNone = date | None  # a name of its own, since `Goal` calls a field `date`
Rounds = Annotated[list[Round], Meta(max_length=10)]


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """What every part of the format has in common: a field that is not known is refused."""


class Event(Part, frozen=True):
    """Something that happened. In keys, `~` stands for the learner's number where the record comes from.

    detail: what else explains it; `imported` is when it was brought in from another installation.
    """

    key: Key
    act: Act
    item: Item
    skills: Ids
    at: Moment
    rating: Annotated[int, Meta(ge=1, le=4)] | None = None
    undoes: Key | None = None
    detail: Annotated[dict[str, Any], Meta(max_length=20)] = {}


class Submission(Part, frozen=True):
    """Code handed in or run, with its verdict once there is one."""

    id: UUID
    exercise: Id
    kind: Literal["run", "submit"]
    source: Text
    created_at: Moment
    graded_at: Moment | None = None
    verdict: Verdict | None = None


class NoteVersion(Part, frozen=True):
    """A text that a note had; aside: it was set aside because another tab had changed the note."""

    number: Count
    text: Text
    saved_at: Moment
    automatic: bool = False
    aside: bool = False


class Note(Part, frozen=True):
    """A note on a skill, an exercise or a question, with its versions, oldest first. `picture:<id>` shows a picture."""

    kind: Literal["skill", "exercise", "question"]
    about: Id
    text: Text
    version: Count
    created_at: Moment
    updated_at: Moment
    deleted_at: Moment | None = None
    versions: Annotated[list[NoteVersion], Meta(max_length=1000)] = []


class Picture(Part, frozen=True):
    """A picture that notes and entries show."""

    id: UUID
    media_type: Literal["image/png", "image/jpeg", "image/webp", "image/gif"]
    data: bytes


class Entry(Part, frozen=True):
    """One thing in the journal."""

    key: UUID
    kind: Literal["paper", "post", "question", "work", "written", "idea", "free"]
    title: Short
    day: date
    created_at: Moment
    updated_at: Moment
    text: Text = ""
    url: Annotated[str, Meta(max_length=1000, pattern="^(https?://.*)?$(?!\n)")] = ""
    minutes: Count | None = None
    skills: Ids = []
    rounds: Rounds = []
    version: Count = 1
    deleted_at: Moment | None = None


class Target(Part, frozen=True):
    """So many of something, by a day or without one."""

    measure: Literal["exercises", "questions", "paper", "post", "question", "written", "own"]
    goal: Annotated[int, Meta(ge=1, le=2**31 - 1)]
    since: date
    created_at: Moment
    title: Annotated[str, Meta(max_length=100)] = ""
    count: Count = 0
    until: date | None = None


class SelfAssessment(Part, frozen=True):
    """What a list of one's own said about a skill: so many of its topics were ticked."""

    skill: Id
    topics: Annotated[int, Meta(ge=1, le=1000)]
    ticked: Annotated[int, Meta(ge=0, le=1000)]
    at: Moment


class Memory(Part, frozen=True):
    """How the learner forgets: the desired retention, and FSRS-6's parameters when they were fitted."""

    retention: Annotated[float, Meta(ge=0.7, le=0.97)]
    parameters: Annotated[list[float], Meta(min_length=21, max_length=21)] | None = None
    fitted_at: Moment | None = None
    fitted_on: Annotated[int, Meta(ge=0, le=100_000_000)] = 0
    loss: float | None = None
    default_loss: float | None = None


class Review(Part, frozen=True):
    """How much the learner wants to review. easy_weekday: 0 is Monday."""

    new_per_day: Annotated[int, Meta(ge=0, le=100)]
    minutes_per_day: Annotated[int, Meta(ge=1, le=600)]
    easy_weekday: Annotated[int, Meta(ge=0, le=6)] | None = None


class Goal(Part, frozen=True):
    """What the learner is heading for."""

    kind: Literal["stream", "skills", "interview", "map"]
    set_at: Moment
    skills: Annotated[list[Id], Meta(max_length=1000)] = []
    stream: Annotated[int, Meta(ge=0, le=1000)] | None = None
    rounds: Rounds = []
    date: DayOrNone = None


class Rhythm(Part, frozen=True):
    """minutes: by weekday ("0" is Monday) and activity. off: single days off."""

    minutes: dict[Weekday, Annotated[dict[Name, Minutes], Meta(max_length=20)]] = {}
    off: Annotated[list[date], Meta(max_length=5000)] = []


class Session(Part, frozen=True):
    """A session of a planned week."""

    key: Annotated[str, Meta(min_length=1, max_length=160)]
    day: date
    place: Annotated[int, Meta(ge=0, le=1000)]
    task: Annotated[str, Meta(min_length=1, max_length=130)]
    activity: Name
    minutes: Minutes
    reason: Reason
    changed_at: Moment
    skill: Id | Literal[""] = ""
    part: Annotated[int, Meta(ge=1, le=1000)] = 1
    moved: bool = False
    skipped: bool = False
    done_at: Moment | None = None


class Week(Part, frozen=True):
    """A planned week. Moved and skipped sessions are as the learner left them."""

    monday: date
    planned_at: Moment
    sessions: Annotated[list[Session], Meta(max_length=500)] = []


class PlacementAnswer(Part, frozen=True):
    """What came of one probe; right: null when it was passed over."""

    probe: Annotated[str, Meta(min_length=1, max_length=130)]
    at: Moment
    right: bool | None = None


class Placement(Part, frozen=True):
    """One go at testing out. believed: by skill a verdict, its probability, and the reason for it."""

    started_at: Moment
    budget: Annotated[int, Meta(ge=0, le=10_000)]
    finished_at: Moment | None = None
    believed: dict[Id, tuple[Name, Annotated[float, Meta(ge=0, le=1)], Reason]] = {}
    answers: Annotated[list[PlacementAnswer], Meta(max_length=1000)] = []


class Said(Part, frozen=True):
    """The learner's own word on a skill, which overrules what was inferred."""

    skill: Id
    known: bool
    at: Moment


class Learner(Part, frozen=True):
    """name: as others saw it; it is not taken over. time_zone: an IANA name, or nothing."""

    name: Short
    time_zone: Annotated[str, Meta(max_length=64)] = ""
    memory: Memory | None = None
    review: Review | None = None
    goal: Goal | None = None
    rhythm: Rhythm | None = None


class Origin(Part, frozen=True):
    """What wrote the file, and the content pack that was in use."""

    upstream: Short
    pack: Short
    pack_version: Short


class Record(Part, frozen=True):
    """The whole file. Lists are in the order in which things happened."""

    format: Literal["upstream-record"]
    version: Literal[1]
    made_at: Moment
    origin: Origin
    learner: Learner
    events: list[Event] = []
    submissions: list[Submission] = []
    notes: list[Note] = []
    entries: list[Entry] = []
    targets: list[Target] = []
    self_assessments: list[SelfAssessment] = []
    weeks: list[Week] = []
    placements: list[Placement] = []
    said: list[Said] = []
    pictures: list[Picture] = []
