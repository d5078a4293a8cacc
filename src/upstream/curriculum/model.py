"""A content pack as immutable objects. See docs/authors.md for the files they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Kind(StrEnum):
    """What sort of thing a skill is, which decides how it is taught and proved."""

    MATH = "math"
    CODE = "code"
    CONCEPT = "concept"
    TOOL = "tool"
    PRACTICE = "practice"


class Round(StrEnum):
    """The interview rounds that an exercise or a question prepares for."""

    CODING = "coding"
    ML_CODING = "ml-coding"
    BREADTH = "breadth"
    DEPTH = "depth"
    SYSTEM_DESIGN = "system-design"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Stream:
    """One of the programme's three stages; a lower `id` comes first."""

    id: int
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Area:
    """A field of skills, such as linear algebra."""

    id: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A reference outside the pack; `url` is None where only a name is known."""

    id: str
    title: str
    kind: str
    url: str | None
    skills: tuple[str, ...]
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Skill:
    """Something a person can learn in one to four hours and then prove.

    requires: ids of the direct prerequisites. minutes: estimated time for reading and exercises.
    lesson: Markdown, empty when not written yet. path: the file, for messages.
    lesson_line: the line of `path` on which the lesson begins, from 1.
    """

    id: str
    title: str
    area: str
    stream: int
    kind: Kind
    requires: tuple[str, ...]
    minutes: int
    covers: tuple[str, ...]
    lesson: str
    path: Path
    lesson_line: int

    @property
    def has_lesson(self) -> bool:
        return bool(self.lesson)

    def figure_path(self, number: int) -> Path:
        """Where the lesson's figure of that number, from 1, is kept."""
        return self.path.with_name(f"{self.id}-{number}.svg")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one submission may use: wall-clock seconds and megabytes of memory."""

    seconds: float = 5.0
    megabytes: int = 512


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Two numbers agree when |a - b| <= atol + rtol * |b|."""

    rtol: float = 1e-6
    atol: float = 1e-8


@dataclass(frozen=True, slots=True)
class Hint:
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """A known mistake: a complete answer that makes it, and what the learner is told."""

    slug: str
    message: str
    source: str
    path: Path


@dataclass(frozen=True, slots=True)
class Equivalent:
    """A small change of the solution, as `upstream verify` prints it, that leaves it right, and why."""

    was: str
    becomes: str
    reason: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """A graded exercise. Sources are text; the grading library gives them life.

    proves: ids of the skills that passing gives evidence of. entry: the function that is called.
    digest: a hash of every file that can change a verdict.
    """

    id: str
    title: str
    version: int
    proves: tuple[str, ...]
    entry: str
    difficulty: int
    minutes: int
    rounds: tuple[Round, ...]
    runtime: str
    authors: tuple[str, ...]
    limits: Limits
    tolerance: Tolerance
    task: str
    starter: str
    solution: str
    check: str
    drive: str | None
    picture: str | None
    hints: tuple[Hint, ...]
    wrong: tuple[WrongAnswer, ...]
    equivalents: tuple[Equivalent, ...]
    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answer, both Markdown.

    Graded by the machine when it has a `number` (with `tolerance`, absolute) or `choices` (with `correct`, an index).
    """

    id: str
    skill: str
    kind: str
    rounds: tuple[Round, ...]
    difficulty: int
    ask: str
    answer: str
    number: float | None = None
    tolerance: float | None = None
    choices: tuple[str, ...] = ()
    correct: int | None = None


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole content pack. Mappings are read-only and keep the pack's order: areas as in pack.toml, skills by
    area and then by name of file, everything else by id.
    """

    name: str
    title: str
    version: str
    licence: str
    root: Path
    streams: tuple[Stream, ...]
    areas: Mapping[str, Area]
    skills: Mapping[str, Skill]
    exercises: Mapping[str, Exercise]
    questions: Mapping[str, Question]
    resources: Mapping[str, Resource]

    def exercises_of(self, skill: str) -> tuple[Exercise, ...]:
        """The exercises that prove a skill, easiest first."""
        found = (e for e in self.exercises.values() if skill in e.proves)
        return tuple(sorted(found, key=lambda e: (e.difficulty, e.id)))

    def questions_of(self, skill: str) -> tuple[Question, ...]:
        return tuple(q for q in self.questions.values() if q.skill == skill)

    def resources_of(self, skill: str) -> tuple[Resource, ...]:
        return tuple(r for r in self.resources.values() if skill in r.skills)

    def skills_in(self, area: str) -> tuple[Skill, ...]:
        return tuple(s for s in self.skills.values() if s.area == area)
