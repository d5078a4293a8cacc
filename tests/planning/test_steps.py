"""The one next thing."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.planning.packs import MONDAY, desks, exercise, graph, pack, skill
from upstream.planning import DEFAULT_RHYTHM, Desk, ReviewLoad, StepKind, next_step, plan_week

OF = pack(
    [skill("a", minutes=60), skill("b", ["a"]), skill("c")],
    [exercise("do-a", "a"), exercise("do-b", "b"), exercise("do-c", "c")],
)
PATH = ("a", "c", "b")
WEEK = plan_week(Desk(OF, graph(OF), PATH, DEFAULT_RHYTHM), MONDAY, MONDAY)


def targets(step) -> list[str]:
    return [step.target, *(other.target for other in step.others)]


def test_overdue_reviews_come_first_then_what_was_begun_then_the_plan() -> None:
    step = next_step(OF, WEEK, PATH, MONDAY, ReviewLoad(5, 2, 12), ["do-c"])
    assert targets(step)[:3] == ["review", "exercise.do-c", "read.a"]
    assert step.reason.words() == "2 reviews are overdue, and waiting makes them harder."
    assert step.minutes == 12


def test_reviews_that_are_only_due_wait_behind_the_plan() -> None:
    step = next_step(OF, WEEK, PATH, MONDAY, ReviewLoad(1, 0, 3))
    assert step.target == "read.a"
    assert step.session == "2026-W47.read.a.1"
    late = next_step(OF, WEEK, PATH, MONDAY + timedelta(days=6), ReviewLoad(1, 0, 3))
    assert late.target == "review"
    assert late.reason.words() == "1 review is due today."


def test_what_is_done_or_skipped_is_not_proposed_as_planned() -> None:
    week = WEEK.finish("2026-W47.read.a.1").skip("2026-W47.exercise.do-a.1")
    assert next_step(OF, week, PATH, MONDAY).session not in ("2026-W47.read.a.1", "2026-W47.exercise.do-a.1")


def test_without_a_goal_it_is_to_choose_one_and_what_was_begun_goes_on() -> None:
    assert next_step(OF, None, (), MONDAY).kind is StepKind.GOAL
    begun = next_step(OF, None, (), MONDAY, begun=["do-a"])
    assert targets(begun) == ["exercise.do-a", "goal"]


def test_at_the_goal_one_is_told() -> None:
    week = plan_week(Desk(OF, graph(OF), (), DEFAULT_RHYTHM), MONDAY, MONDAY)
    step = next_step(OF, week, (), MONDAY + timedelta(days=6))
    assert step.reason.kind == "reached"


@given(desks(), st.integers(0, 6), st.integers(0, 3), st.integers(0, 3))
def test_there_is_always_something_and_never_the_same_twice(
    desk: Desk, day: int, due: int, overdue: int
) -> None:
    week = plan_week(desk, MONDAY, MONDAY)
    load = ReviewLoad(due + overdue, overdue, 10)
    begun = list(desk.pack.exercises)[:1]
    step = next_step(desk.pack, week, desk.path, MONDAY + timedelta(days=day), load, begun)
    assert len(set(targets(step))) == len(targets(step)) <= 4
    assert all(s.reason.words() for s in (step, *step.others))
