"""Small packs with every sort of skill, by hand and at random."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from upstream.curriculum import (
    Area,
    Exercise,
    Kind,
    Limits,
    Pack,
    Question,
    Resource,
    Round,
    Skill,
    SkillGraph,
    Stream,
    Tolerance,
)
from upstream.planning import PLANNED, Desk, Rhythm, Task, TaskKind, open_path
from upstream.planning.goals import Goal, GoalKind

MONDAY = date(2026, 11, 16)


def skill(
    name: str,
    requires: Iterable[str] = (),
    minutes: int = 60,
    kind: Kind = Kind.CODE,
    area: str = "algebra",
    stream: int = 1,
    lesson: str = "",
) -> Skill:
    path = Path(f"skills/{area}/{name}.md")
    return Skill(name, name.upper(), area, stream, kind, tuple(requires), minutes, (), lesson, path, 1)


def exercise(
    name: str, proves: str, minutes: int = 30, rounds: tuple[Round, ...] = (), difficulty: int = 1
) -> Exercise:
    return Exercise(
        id=name,
        title=f"Do {name}",
        version=1,
        proves=(proves,),
        entry="f",
        difficulty=difficulty,
        minutes=minutes,
        rounds=rounds,
        runtime="numpy",
        authors=(),
        limits=Limits(),
        tolerance=Tolerance(),
        task="",
        starter="",
        solution="",
        check="",
        drive=None,
        picture=None,
        hints=(),
        wrong=(),
        equivalents=(),
        path=Path(name),
        digest="",
    )


def question(
    name: str, of: str, rounds: tuple[Round, ...] = (), choices: tuple[str, ...] = ("a", "b", "c", "d", "e")
) -> Question:
    return Question(name, of, "recall", rounds, 1, "?", "!", choices=choices, correct=0 if choices else None)


def pack(
    skills: Iterable[Skill],
    exercises: Iterable[Exercise] = (),
    questions: Iterable[Question] = (),
    resources: Iterable[Resource] = (),
) -> Pack:
    found = {s.id: s for s in skills}
    return Pack(
        name="small",
        title="Small",
        version="1",
        licence="MIT",
        root=Path(),
        streams=tuple(Stream(i, f"Stage {i}", "") for i in (1, 2, 3)),
        areas={s.area: Area(s.area, s.area, "") for s in found.values()},
        skills=found,
        exercises={e.id: e for e in exercises},
        questions={q.id: q for q in questions},
        resources={r.id: r for r in resources},
    )


def graph(of: Pack) -> SkillGraph:
    return SkillGraph({s.id: s.requires for s in of.skills.values()})


def shows(task: Task) -> bool:
    """Whether a task is more than reading about a skill."""
    return task.kind in (TaskKind.EXERCISE, TaskKind.PRACTISE, TaskKind.PROJECT)


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Up to twelve skills of all kinds in a random acyclic graph, some with exercises, references and questions."""
    skills, exercises, questions, resources = [], [], [], []
    for i in range(draw(st.integers(1, 12))):
        name = f"s{i}"
        needs = draw(st.sets(st.sampled_from([s.id for s in skills]), max_size=3)) if skills else set()
        skills.append(
            skill(
                name,
                sorted(needs),
                draw(st.sampled_from([20, 45, 60, 95, 240])),
                draw(st.sampled_from(list(Kind))),
                draw(st.sampled_from(["algebra", "trees", "career"])),
                draw(st.integers(1, 3)),
            )
        )
        for k in range(draw(st.integers(0, 2))):
            rounds = draw(st.sampled_from([(), (Round.CODING,), (Round.ML_CODING,)]))
            exercises.append(exercise(f"e{i}-{k}", name, draw(st.sampled_from([20, 40, 130])), rounds))
        if draw(st.booleans()):
            resources.append(Resource(f"r{i}", f"About {name}", "book", None, (name,), ()))
            questions.append(question(f"q{i}", name))
    return pack(skills, exercises, questions, resources)


def rhythms() -> st.SearchStrategy[Rhythm]:
    keys = st.tuples(st.integers(0, 6), st.sampled_from(PLANNED))
    days = st.dates(MONDAY, date(2026, 11, 22))
    return st.builds(
        Rhythm,
        st.dictionaries(keys, st.sampled_from([0, 10, 25, 60, 90, 180]), max_size=14),
        st.frozensets(days, max_size=2),
    )


@st.composite
def desks(draw: st.DrawFn) -> Desk:
    """Everything that a week is made from, with a random history."""
    of = draw(packs())
    proved = frozenset(draw(st.sets(st.sampled_from(list(of.skills)), max_size=4)))
    solved = draw(st.sets(st.sampled_from(list(of.exercises)), max_size=3)) if of.exercises else set()
    path = open_path(Goal(GoalKind.MAP), of, graph(of), proved)
    keys = [f"read.{s}" for s in of.skills] + [f"reference.{r}" for r in of.resources]
    spent = draw(st.dictionaries(st.sampled_from(keys), st.integers(1, 90), max_size=3))
    reviews = draw(st.dictionaries(st.dates(MONDAY, date(2026, 11, 22)), st.integers(0, 80), max_size=4))
    return Desk(of, graph(of), path, draw(rhythms()), frozenset(solved), proved, spent, reviews)
