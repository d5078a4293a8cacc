"""The graph of prerequisites, over random graphs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.curriculum import PrerequisiteCycle, SkillGraph, UnknownSkill

Requires = dict[str, tuple[str, ...]]


@st.composite
def acyclic(draw: st.DrawFn) -> Requires:
    """Prerequisites of up to ten skills without a circle, in any order of the mapping."""
    names = [f"s{i}" for i in range(draw(st.integers(1, 10)))]
    requires: Requires = {}
    for i, name in enumerate(names):
        requires[name] = tuple(draw(st.lists(st.sampled_from(names[:i]), unique=True))) if i else ()
    return {name: requires[name] for name in draw(st.permutations(names))}


@st.composite
def with_skills(draw: st.DrawFn) -> tuple[SkillGraph, list[str], set[str]]:
    """A graph, some goals and some proved skills."""
    requires = draw(acyclic())
    some = st.lists(st.sampled_from(sorted(requires)), unique=True)
    return SkillGraph(requires), draw(some), set(draw(some))


@given(acyclic())
def test_order_holds_every_skill_once_after_what_it_requires(requires: Requires) -> None:
    order = SkillGraph(requires).order
    assert sorted(order) == sorted(requires)
    place = {skill: i for i, skill in enumerate(order)}
    assert all(place[need] < place[skill] for skill, needs in requires.items() for need in needs)


@given(acyclic())
def test_skills_that_nothing_separates_keep_the_order_of_the_mapping(requires: Requires) -> None:
    graph = SkillGraph(requires)
    for level in set(graph.depth.values()):
        same = [skill for skill in graph.order if graph.depth[skill] == level]
        assert same == [skill for skill in requires if graph.depth[skill] == level]


@given(acyclic())
def test_unlocks_is_the_inverse_of_requires(requires: Requires) -> None:
    graph = SkillGraph(requires)
    forward = {(skill, need) for skill, needs in requires.items() for need in needs}
    assert {(skill, need) for need, above in graph.unlocks.items() for skill in above} == forward
    assert set(graph.unlocks) == set(requires)


@given(acyclic())
def test_depth_is_the_longest_chain_below(requires: Requires) -> None:
    def longest(skill: str) -> int:
        return max((1 + longest(need) for need in requires[skill]), default=0)

    assert SkillGraph(requires).depth == {skill: longest(skill) for skill in requires}


@given(acyclic())
def test_what_comes_before_and_after_a_skill(requires: Requires) -> None:
    graph = SkillGraph(requires)

    def before(skill: str) -> set[str]:
        return set(requires[skill]).union(*(before(need) for need in requires[skill]))

    for skill in requires:
        assert graph.all_requirements(skill) == before(skill)
        assert graph.all_unlocked(skill) == {other for other in requires if skill in before(other)}


@given(with_skills())
def test_a_path_leads_to_the_goals_and_leaves_nothing_open(
    drawn: tuple[SkillGraph, list[str], set[str]],
) -> None:
    graph, goals, proved = drawn
    path = graph.path(goals, proved)
    assert set(goals) - proved <= set(path)
    assert not proved & set(path)
    known = set(proved)
    for skill in path:
        assert known.issuperset(graph.requires[skill])
        known.add(skill)


@given(with_skills())
def test_a_path_is_minimal(drawn: tuple[SkillGraph, list[str], set[str]]) -> None:
    graph, goals, proved = drawn
    path = set(graph.path(goals, proved))
    for left_out in path:
        rest = path - {left_out}
        needed = set(goals).union(*(graph.requires[skill] for skill in rest))
        assert left_out in needed


@given(with_skills(), st.data())
def test_proving_more_never_makes_a_path_longer(
    drawn: tuple[SkillGraph, list[str], set[str]], data: st.DataObject
) -> None:
    graph, goals, proved = drawn
    more = proved | {data.draw(st.sampled_from(sorted(graph.requires)))}
    assert set(graph.path(goals, more)) <= set(graph.path(goals, proved)) - more


def test_a_proved_skill_is_not_gone_behind() -> None:
    graph = SkillGraph({"a": (), "b": ("a",), "c": ("b",)})
    assert graph.path(["c"]) == ("a", "b", "c")
    assert graph.path(["c"], ["b"]) == ("c",)
    assert graph.path(["c"], ["c"]) == ()


@given(with_skills())
def test_reachable_is_what_has_all_its_prerequisites_proved(
    drawn: tuple[SkillGraph, list[str], set[str]],
) -> None:
    graph, _, proved = drawn
    reachable = graph.reachable(proved)
    assert set(reachable) == {
        s for s, needs in graph.requires.items() if s not in proved and set(needs) <= proved
    }
    assert list(reachable) == [s for s in graph.order if s in reachable]


@given(acyclic(), st.data())
def test_a_circle_is_always_refused_and_the_one_reported_is_one(
    requires: Requires, data: st.DataObject
) -> None:
    first = data.draw(st.sampled_from(sorted(requires)))
    below = sorted(SkillGraph(requires).all_requirements(first)) or [first]
    last = data.draw(st.sampled_from(below))
    closed = {**requires, last: (*requires[last], first)}
    with pytest.raises(PrerequisiteCycle) as caught:
        SkillGraph(closed)
    circle = caught.value.skills
    assert circle[0] == circle[-1]
    assert len(set(circle)) == len(circle) - 1 >= 1
    for skill, need in pairwise(circle):
        assert need in closed[skill]
    assert " → ".join(circle) in str(caught.value)


def test_unknown_skills_are_refused_by_name() -> None:
    with pytest.raises(UnknownSkill, match="there is no skill called 'x'"):
        SkillGraph({"a": ("x",)})
    graph = SkillGraph({"a": ()})
    for call in (
        lambda: graph.path(["x"]),
        lambda: graph.path(["a"], ["x"]),
        lambda: graph.reachable(["x"]),
        lambda: graph.all_requirements("x"),
        lambda: graph.all_unlocked("x"),
    ):
        with pytest.raises(UnknownSkill):
            call()
