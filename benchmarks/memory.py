"""Half a year of a simulated learner: what schedules keep and cost, and whether the plan's order pays.

    python benchmarks/memory.py [--learners 8]

The learner (benchmarks/learner.py) is not FSRS. Every evening has 75 minutes: first what the schedule asks, up to 25,
then six new questions, then the next skill of stream 1. When a skill's minutes are spent its exercises are proved. Skills whose content is not written yet count as if they had two exercises and seven questions.
All schedules meet the same learners, items and caps. The pack's estimates of minutes are taken as they are.

To see whether order pays, a skill takes longer by `penalty` of its minutes for every prerequisite that cannot be
recalled: a whole one that was never done, the part of its items that is forgotten of one that was. That is an assumption;
with a penalty of 0 order cannot matter, and the table says so.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from learner import Memory
from schedules import Ladder, Never, Schedule, Sm2, Upstream, moment

from upstream.curriculum import Pack, Question, SkillGraph, load_pack
from upstream.memory import ItemMemory, Model, Rating, Record, SkillState, model, new_items, question_item
from upstream.memory import ReviewSettings as Settings
from upstream.memory.calibration import predictions, summary
from upstream.memory.fitting import Fitted, fit, missing_library
from upstream.paths import curriculum_root
from upstream.planning import Goal, GoalKind, open_path

EVENING, CAP, DAYS, LONGEST = 75.0, 25.0, 180, 500
QUESTION_MINUTES = 1.5
STREAM = 1


@dataclass(frozen=True)
class World:
    """What there is to learn. minutes: of a skill; review: of an item; items: of a skill, exercises before questions."""

    minutes: dict[str, float]
    requires: dict[str, tuple[str, ...]]
    exercises: dict[str, tuple[str, ...]]
    questions: dict[str, tuple[Question, ...]]
    review: dict[str, float]
    index: dict[str, int]
    by_list: tuple[str, ...]
    by_plan: tuple[str, ...]

    def items(self, skill: str) -> list[int]:
        names = [*self.exercises[skill], *(question_item(q.id) for q in self.questions[skill])]
        return [self.index[name] for name in names]


@dataclass
class Run:
    """What happened. minutes: of reviews, by day; kept: mean true recall of everything met, by day."""

    minutes: list[float] = field(default_factory=list)
    kept: list[float] = field(default_factory=list)
    recalled: list[bool] = field(default_factory=list)
    solved: list[bool] = field(default_factory=list)
    met: int = 0
    skills: int = 0
    finished: int | None = None


def world(pack: Pack) -> World:
    graph = SkillGraph({skill.id: skill.requires for skill in pack.skills.values()})
    path = open_path(Goal(GoalKind.STREAM, stream=STREAM), pack, graph, ())
    exercises, questions, review = {}, {}, {}
    for skill in path:
        own = pack.exercises_of(skill)
        exercises[skill] = tuple(e.id for e in own if e.proves[0] == skill or skill not in e.proves[:1])
        exercises[skill] = exercises[skill] or (f"{skill}-a", f"{skill}-b")
        review |= {
            e: pack.exercises[e].minutes / 2 if e in pack.exercises else 15.0 for e in exercises[skill]
        }
        asked = pack.questions_of(skill) or tuple(
            Question(f"{skill}-{i}", skill, "why", (), 2, "", "") for i in range(7)
        )
        questions[skill] = asked
        review |= {question_item(q.id): QUESTION_MINUTES for q in asked}
    return World(
        {skill: float(pack.skills[skill].minutes) for skill in path},
        {skill: tuple(r for r in pack.skills[skill].requires if r in path) for skill in path},
        exercises,
        questions,
        review,
        {item: i for i, item in enumerate(review)},
        tuple(skill for skill in pack.skills if skill in path),
        path,
    )


def live(
    world: World,
    schedule: Schedule,
    order: Sequence[str],
    seed: int,
    penalty: float = 0.0,
    to_end: bool = False,
    questions: bool = True,
) -> Run:
    """One learner with one schedule, for 180 days, or to the end of the stream; with or without questions."""
    rng = np.random.default_rng(seed)
    memory = Memory(len(world.index), rng)
    run, todo = Run(), list(order)
    record = Record(items={}, skills={})
    left: float | None = None
    for day in range(LONGEST if to_end else DAYS):
        spent = reviews(world, schedule, memory, run, day)
        run.minutes.append(spent)
        if questions:
            spent += introduce(world, schedule, memory, record, day)
        rest = EVENING - spent
        while todo and rest > 0:
            if left is None:
                left = world.minutes[todo[0]] * (1 + penalty * forgotten(world, memory, todo[0], day))
            used = min(rest, left)
            rest, left = rest - used, left - used
            if left <= 0:
                prove(world, schedule, memory, record, todo.pop(0), day, rng)
                left = None
        met = np.flatnonzero(memory.meetings)
        if not to_end and len(met):
            run.kept.append(float(memory.recall(met, day + 0.9).mean()))
        if not todo and run.finished is None:
            run.finished = day + 1
            if to_end:
                break
    run.met, run.skills = int((memory.meetings > 0).sum()), len(order) - len(todo)
    return run


def reviews(world: World, schedule: Schedule, memory: Memory, run: Run, day: int) -> float:
    """What the schedule asks today. A failure costs half as much again, to look at it once more."""
    spent = 0.0
    for item in schedule.today(day, world.review):
        rating = memory.answer(world.index[item], day)
        question = item.startswith("question:")
        schedule.answered(item, day, rating, first=False, exercise=not question)
        (run.recalled if question else run.solved).append(rating is not Rating.AGAIN)
        spent += world.review[item] * (1.5 if rating is Rating.AGAIN else 1.0)
    return spent


def introduce(world: World, schedule: Schedule, memory: Memory, record: Record, day: int) -> float:
    """New questions of skills that were proved: read, answered as far as possible, rated."""
    asked = [question for skill in record.skills for question in world.questions[skill]]
    fresh = new_items(asked, record, Settings())
    for question in fresh:
        item = question_item(question.id)
        rating = Rating(int(memory.rng.choice([1, 2, 3, 4], p=[0.25, 0.2, 0.45, 0.1])))
        memory.meet(world.index[item], day)
        schedule.answered(item, day, rating, first=True, exercise=False)
        record.items[item] = ItemMemory(item, reviewed_at=moment(day))  # type: ignore[index]
    return QUESTION_MINUTES * len(fresh)


def prove(
    world: World,
    schedule: Schedule,
    memory: Memory,
    record: Record,
    skill: str,
    day: int,
    rng: np.random.Generator,
) -> None:
    """A skill's exercises pass: half at the first try, three in ten after failures, two in ten after hints."""
    for item in world.exercises[skill]:
        if not memory.meetings[world.index[item]]:
            memory.meet(world.index[item], day)
            rating = Rating(int(rng.choice([4, 3, 2], p=[0.5, 0.3, 0.2])))
            schedule.answered(item, day, rating, first=True, exercise=True)
    record.skills[skill] = SkillState(skill, moment(day), (), moment(day))  # type: ignore[index]


def forgotten(world: World, memory: Memory, skill: str, day: int) -> float:
    """How many prerequisites' worth cannot be recalled."""
    total = 0.0
    for need in world.requires[skill]:
        items = np.array(world.items(need))
        met = items[memory.meetings[items] > 0]
        total += 1 - float(memory.recall(met, day).mean()) if len(met) else 1.0
    return total


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--learners", type=int, default=8)
    learners = range(parser.parse_args().learners)
    here = world(load_pack(curriculum_root()))
    print(
        f"Stream {STREAM}: {len(here.by_plan)} skills, {len(here.index)} items; {len(learners)} learners, {DAYS} days\n"
    )
    compare_schedules(here, learners)
    weigh_resolving(here, learners)
    judge_predictions(here, learners)
    compare_orders(here, learners)


def compare_schedules(here: World, learners: range) -> None:
    """Kept is the true recall of everything met, over the second half of the days.

    recalled, re-solved: at reviews; Upstream aims at the retention named, and at a tenth less, from 0.75, for exercises.
    over cap: days on which reviews, with the second looks at what failed, took longer than the cap.
    """
    makers: list[Callable[[], Schedule]] = [
        *(lambda r=r: Upstream(CAP, Model(retention=r)) for r in (0.8, 0.9, 0.95)),
        lambda: Sm2(CAP),
        lambda: Ladder(CAP),
        lambda: Never(CAP),
    ]
    print(
        f"{'':<38}{'kept':>7}{'questions':>11}{'exercises':>11}{'minutes':>9}{'95 %':>7}{'over':>8}{'met':>6}{'skills':>8}"
    )
    print(f"{'':<38}{'':>7}{'recalled':>11}{'re-solved':>11}{'a day':>9}{'':>7}{'cap':>8}")
    for make in makers:
        runs = [live(here, make(), here.by_plan, seed) for seed in learners]
        kept = np.mean([np.mean(run.kept[DAYS // 2 :]) for run in runs])
        recalled = share([a for run in runs for a in run.recalled])
        solved = share([a for run in runs for a in run.solved])
        load = np.array([run.minutes for run in runs])
        print(
            f"{make().name:<38}{kept:>7.3f}{recalled:>11}{solved:>11}{load.mean():>9.1f}{np.percentile(load, 95):>7.1f}"
            f"{np.mean(load > CAP):>8.0%}{np.mean([run.met for run in runs]):>6.0f}{np.mean([run.skills for run in runs]):>8.1f}",
            flush=True,
        )


def share(answers: Sequence[bool]) -> str:
    return f"{np.mean(answers):.3f}" if answers else "-"


def weigh_resolving(here: World, learners: range) -> None:
    """What re-solves alone would take without a cap, aiming at the same recall as questions, and at a tenth less."""
    print("\nNothing but re-solves, no cap, retention 0.90")
    was = model.RESOLVE_LESS
    for less in (0.0, was):
        model.RESOLVE_LESS = less
        runs = [live(here, Upstream(1000.0), here.by_plan, seed, questions=False) for seed in learners[:2]]
        minutes, skills = np.mean([run.minutes for run in runs]), np.mean([run.skills for run in runs])
        print(f"  aiming at {0.9 - less:.1f}: {minutes:.1f} minutes a day, {skills:.1f} skills", flush=True)
    model.RESOLVE_LESS = was


def judge_predictions(here: World, learners: range) -> None:
    """By the defaults, and by parameters fitted to the first four fifths of one learner's log."""
    print(
        "\nPredictions by the defaults, retention 0.90     log loss  best constant     Brier  best constant"
    )
    for seed in learners[:3]:
        schedule = Upstream(CAP)
        live(here, schedule, here.by_plan, seed)
        found = summary(predictions(schedule.log))
        if found:
            print(
                f"  learner {seed}: {found.count:>5} reviews, said {found.predicted:.3f}, was {found.recalled:.3f}"
                f"{found.log_loss:>10.4f}{found.constant_log_loss:>15.4f}{found.brier:>10.4f}{found.constant_brier:>15.4f}"
            )
        if missing_library() is None:
            result = fit(schedule.log)
            words = type(result).__name__
            if hasattr(result, "loss"):
                words += f": held out, {result.loss:.4f} against {result.default_loss:.4f} by the defaults"
            print(f"      fitted: {words}")
            if isinstance(result, Fitted):
                own = Upstream(CAP, Model(result.parameters))
                run = live(here, own, here.by_plan, seed)
                print(
                    f"      the same half year with these: kept {np.mean(run.kept[DAYS // 2 :]):.3f},"
                    f" recalled {share(run.recalled)}, re-solved {share(run.solved)}, {np.mean(run.minutes):.1f} minutes a day"
                )
    if missing_library():
        print(f"  fitting left out: {missing_library()} is not installed")


def compare_orders(here: World, learners: range) -> None:
    print(f"\nDays to the end of stream {STREAM}{'':<13}plan, reviews   list, reviews   list, no reviews")
    for penalty in (0.0, 0.5, 1.0):
        cells = []
        for order, make in (
            (here.by_plan, lambda: Upstream(CAP)),
            (here.by_list, lambda: Upstream(CAP)),
            (here.by_list, lambda: Never(CAP)),
        ):
            days = [
                live(here, make(), order, seed, penalty, to_end=True).finished or LONGEST for seed in learners
            ]
            cells.append(np.mean(days))
        print(
            f"  penalty {penalty:<5}{'':<22}{cells[0]:>9.0f}{cells[1]:>16.0f}{cells[2]:>19.0f}"
            f"     plan / list: {cells[0] / cells[1]:.3f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
