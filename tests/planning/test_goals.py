"""Goals and the path to them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.planning.packs import exercise, graph, pack, packs, question, skill
from upstream.curriculum import Pack, Round
from upstream.planning import Goal, GoalError, GoalKind, checked, open_path, target_skills

TODAY = date(2026, 11, 20)
SMALL = pack(
    [
        skill("a"),
        skill("b", ["a"], stream=2),
        skill("c", ["a"], area="trees"),
        skill("d", ["b", "c"], stream=3),
    ],
    [exercise("code-b", "b", rounds=(Round.CODING,))],
    [question("ask-d", "d", rounds=(Round.BREADTH, Round.CODING))],
)


def test_each_kind_of_goal_names_its_skills() -> None:
    assert target_skills(Goal(GoalKind.MAP), SMALL) == ("a", "b", "c", "d")
    assert target_skills(Goal(GoalKind.STREAM, stream=1), SMALL) == ("a", "c")
    assert target_skills(Goal(GoalKind.SKILLS, skills=("d", "a")), SMALL) == ("a", "d")
    interview = Goal(GoalKind.INTERVIEW, rounds=(Round.CODING,), date=TODAY)
    assert target_skills(interview, SMALL) == ("b", "d")
    up_to_two = Goal(GoalKind.INTERVIEW, stream=2, rounds=(Round.CODING,), date=TODAY)
    assert target_skills(up_to_two, SMALL) == ("b",)


@pytest.mark.parametrize(
    ("goal", "kind"),
    [
        (Goal(GoalKind.SKILLS), "goal-empty"),
        (Goal(GoalKind.SKILLS, skills=("zebra",)), "goal-unknown-skill"),
        (Goal(GoalKind.STREAM), "goal-unknown-stream"),
        (Goal(GoalKind.STREAM, stream=9), "goal-unknown-stream"),
        (Goal(GoalKind.INTERVIEW, rounds=(Round.CODING,)), "goal-no-date"),
        (Goal(GoalKind.INTERVIEW, date=TODAY), "goal-no-rounds"),
        (Goal(GoalKind.INTERVIEW, rounds=(Round.DEPTH,), date=TODAY), "goal-nothing-for-rounds"),
        (Goal(GoalKind.MAP, date=TODAY - timedelta(days=1)), "goal-past"),
    ],
)
def test_a_goal_that_cannot_be_meant_says_why(goal: Goal, kind: str) -> None:
    with pytest.raises(GoalError) as caught:
        checked(goal, SMALL, TODAY)
    assert caught.value.reason.kind == kind
    assert str(caught.value).endswith(".")
    assert isinstance(caught.value, ValueError)


def test_today_is_not_past() -> None:
    assert checked(Goal(GoalKind.MAP, date=TODAY), SMALL, TODAY).date == TODAY


@given(packs(), st.data())
def test_a_path_is_the_smallest_that_leaves_no_prerequisite_open(of: Pack, data: st.DataObject) -> None:
    known = data.draw(st.sets(st.sampled_from(list(of.skills))))
    goals = data.draw(st.sets(st.sampled_from(list(of.skills)), min_size=1))
    path = open_path(Goal(GoalKind.SKILLS, skills=tuple(sorted(goals))), of, graph(of), known)
    assert len(set(path)) == len(path)
    assert not known & set(path)
    for i, step in enumerate(path):
        assert set(of.skills[step].requires) <= known | set(path[:i])
        # needed: a goal, or required by something on the path
        assert step in goals or any(step in of.skills[later].requires for later in path[i + 1 :])


@given(packs())
def test_the_order_is_the_same_every_time(of: Pack) -> None:
    assert open_path(Goal(GoalKind.MAP), of, graph(of), ()) == open_path(
        Goal(GoalKind.MAP), of, graph(of), ()
    )


def test_an_area_stays_together_where_it_is_free_to() -> None:
    of = pack([skill("a1"), skill("t1", area="trees"), skill("a2"), skill("t2", area="trees")])
    assert open_path(Goal(GoalKind.MAP), of, graph(of), ()) == ("a1", "a2", "t1", "t2")


def test_what_unlocks_most_comes_first() -> None:
    of = pack([skill("leaf"), skill("root"), skill("x", ["root"]), skill("y", ["root"])])
    assert open_path(Goal(GoalKind.MAP), of, graph(of), ())[0] == "root"


def test_what_can_be_proved_comes_first_but_never_before_what_it_needs() -> None:
    of = pack([skill("dull"), skill("base"), skill("shown", ["base"])], [exercise("e", "shown")])
    assert open_path(Goal(GoalKind.MAP), of, graph(of), ()) == ("base", "shown", "dull")


def test_known_skills_that_the_pack_no_longer_has_are_passed_over() -> None:
    assert open_path(Goal(GoalKind.MAP), SMALL, graph(SMALL), ["gone", "a"]) == ("c", "b", "d")
