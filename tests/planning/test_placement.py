"""Placement: states stay closed, belief follows Bayes, and few probes tell much."""

from __future__ import annotations

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.planning.packs import exercise, graph, pack, packs, question, skill
from upstream.curriculum import Pack
from upstream.planning import (
    Goal,
    GoalKind,
    Inference,
    Probe,
    ProbeKind,
    Swarm,
    Verdict,
    answered,
    believe,
    known_by,
    next_probe,
    open_path,
    overruled,
    probes,
    space_of,
)
from upstream.planning.particles import HARDER, KEEPS_TO_OVERALL, SHARES, Answer

CHAIN = pack(
    [skill("a"), skill("b", ["a"]), skill("c", ["b"]), skill("other", area="trees")],
    [exercise("do-c", "c")],
    [question(f"ask-{s}", s) for s in ("a", "b", "c", "other")],
)


def probe(of: Pack, about: str) -> Probe:
    return next(p for p in probes(of).values() if p.about == about)


def after(of: Pack, *answers: tuple[str, bool]) -> tuple[Swarm, list[tuple[Probe, bool]]]:
    swarm, asked = Swarm(space_of(of, graph(of)), count=800), []
    for about, right in answers:
        asked.append((probe(of, about), right))
        swarm = swarm.after(answered(*asked[-1]))
    return swarm, asked


def settled(swarm: Swarm, asked: list[tuple[Probe, bool]], **word: object) -> dict[str, Inference]:
    return overruled(believe(swarm, CHAIN, graph(CHAIN), asked), CHAIN, graph(CHAIN), **word)


def closed(of: Pack, swarm: Swarm) -> bool:
    number = swarm.space.number
    return all(
        swarm.states[swarm.states[:, number[s.id]]][:, number[need]].all()
        for s in of.skills.values()
        for need in s.requires
    )


@settings(max_examples=20)
@given(packs(), st.data())
def test_every_state_is_closed_under_prerequisites(of: Pack, data: st.DataObject) -> None:
    proved = data.draw(st.sets(st.sampled_from(list(of.skills)), max_size=2))
    swarm = Swarm(space_of(of, graph(of)), proved, count=60)
    assert closed(of, swarm)
    for _ in range(3):
        skill = data.draw(st.sampled_from(list(of.skills)))
        swarm = swarm.after(Answer(skill, data.draw(st.booleans()), 0.1, 0.1))
        assert closed(of, swarm)
    for skill in proved:
        assert swarm.known[swarm.space.number[skill]] == 1.0


def exact(of: Pack, answers: list[Answer]) -> dict[str, float]:
    """The posterior by listing every state and every share: only for a small graph."""
    areas, steps = list(of.areas), range(len(SHARES))
    kernel = KEEPS_TO_OVERALL ** np.abs(np.subtract.outer(list(steps), list(steps)))
    kernel /= kernel.sum(axis=1, keepdims=True)
    names = list(of.skills)
    states = [
        set(np.array(names)[list(bits)])
        for bits in (np.array(b, dtype=bool) for b in product([0, 1], repeat=len(names)))
    ]
    states = [s for s in states if all(set(of.skills[x].requires) <= s for x in s)]
    total, found = 0.0, dict.fromkeys(names, 0.0)
    for state in states:
        likelihood = 1.0
        for a in answers:
            right = 1 - a.slip if a.skill in state else a.guess
            likelihood *= right if a.right else 1 - right
        weight = 0.0
        for overall, *own in product(steps, repeat=1 + len(areas)):
            p = 1 / len(SHARES)
            for area, share in zip(areas, own, strict=True):
                p *= kernel[overall, share]
                for x in (s for s in of.skills.values() if s.area == area and set(s.requires) <= state):
                    odds = SHARES[share] / (1 - SHARES[share]) * np.exp(-HARDER * (x.stream - 1))
                    p *= odds / (1 + odds) if x.id in state else 1 / (1 + odds)
            weight += p
        total += weight * likelihood
        for x in state:
            found[x] += weight * likelihood
    return {x: f / total for x, f in found.items()}


@pytest.mark.parametrize(
    "answers",
    [[], [("b", True)], [("b", False)], [("c", True), ("a", False)], [("other", True), ("b", True)]],
)
def test_belief_is_what_listing_every_state_gives(answers: list[tuple[str, bool]]) -> None:
    of = pack(
        [
            skill("a"),
            skill("b", ["a"], stream=2),
            skill("c", ["a", "b"]),
            skill("d", ["a"]),
            skill("other", area="trees"),
        ]
    )
    given_ = [Answer(skill, right, 0.12, 0.2) for skill, right in answers]
    swarm = Swarm(space_of(of, graph(of)), count=20_000)
    for answer in given_:
        swarm = swarm.after(answer)
    want = exact(of, given_)
    for name, p in zip(swarm.space.skills, swarm.known, strict=True):
        assert p == pytest.approx(want[name], abs=0.02), name


def test_the_same_answers_give_the_same_belief() -> None:
    assert np.array_equal(after(CHAIN, ("ask-b", True))[0].states, after(CHAIN, ("ask-b", True))[0].states)


def test_a_right_answer_says_that_what_it_builds_on_is_known_and_why() -> None:
    swarm, asked = after(CHAIN, ("do-c", True), ("ask-b", True))
    found = settled(swarm, asked)
    assert found["a"].verdict is Verdict.KNOWN
    assert found["a"].reason.words() == "You answered a question on B right, which builds on this."
    assert found["c"].reason.words() == "You passed Do do-c."
    assert known_by(found) == {"a", "b", "c"}
    assert open_path(Goal(GoalKind.MAP), CHAIN, graph(CHAIN), known_by(found)) == ("other",)


def test_a_wrong_answer_says_what_is_not_known() -> None:
    swarm, asked = after(CHAIN, ("ask-a", False), ("ask-b", False))
    found = settled(swarm, asked)
    assert found["c"].verdict is Verdict.UNKNOWN
    assert "builds on" in found["c"].reason.words()


def test_what_no_answer_touches_is_never_settled() -> None:
    swarm, asked = after(CHAIN, *[(f"ask-{s}", True) for s in ("a", "b", "c")])
    found = settled(swarm, asked)
    assert found["other"].verdict is Verdict.UNSURE
    assert found["other"].reason.kind == "untouched"


class TestTheLearnersWord:
    def test_wins_over_what_was_inferred(self) -> None:
        swarm, asked = after(CHAIN, ("do-c", True), ("ask-b", True))
        found = settled(swarm, asked, said={"a": False})
        assert known_by(found) == frozenset()  # what builds on it goes with it
        assert found["b"].reason.words() == "It builds on A, which you said you do not know."

    def test_grants_what_a_known_skill_builds_on(self) -> None:
        swarm, asked = after(CHAIN)
        found = settled(swarm, asked, said={"c": True, "gone": True})
        assert known_by(found) == {"a", "b", "c"}
        assert not found["a"].overruled
        assert found["c"].overruled

    def test_does_not_undo_a_proof(self) -> None:
        swarm, asked = after(CHAIN)
        found = settled(swarm, asked, proved={"b"}, said={"a": False, "b": False})
        assert found["b"].verdict is Verdict.KNOWN
        assert found["a"].verdict is Verdict.UNKNOWN


class TestTheNextProbe:
    everything = dict.fromkeys(CHAIN.skills, 60)

    def test_it_is_none_without_time_or_questions_or_need(self) -> None:
        swarm, _ = after(CHAIN)
        every = probes(CHAIN).values()
        assert next_probe(swarm, self.everything, every, 1) is None
        assert next_probe(swarm, self.everything, [], 60) is None
        assert next_probe(swarm, {}, every, 60) is None
        assert next_probe(swarm, self.everything, every, 60) is not None

    def test_it_is_about_what_matters(self) -> None:
        swarm, _ = after(CHAIN)
        chosen = next_probe(swarm, {"other": 60}, probes(CHAIN).values(), 60)
        assert chosen is not None
        assert chosen.skill == "other"

    def test_a_long_exercise_waits_for_short_questions(self) -> None:
        of = pack([skill("a")], [exercise("long", "a", 40)], [question("short", "a")])
        swarm = Swarm(space_of(of, graph(of)))
        chosen = next_probe(swarm, {"a": 600}, probes(of).values(), 60)
        assert chosen is not None
        assert chosen.kind is ProbeKind.QUESTION

    def test_only_what_a_machine_can_grade_is_a_probe(self) -> None:
        of = pack([skill("a")], questions=[question("free", "a", choices=())])
        assert probes(of) == {}


def grid() -> Pack:
    """Four chains of eight skills, each skill with two questions."""
    names = [(line, i) for line in range(4) for i in range(8)]
    return pack(
        [skill(f"s{line}{i}", [f"s{line}{i - 1}"] if i else [], area=f"area{line}") for line, i in names],
        questions=[question(f"q{line}{i}{k}", f"s{line}{i}") for line, i in names for k in "xy"],
    )


def decisions_right(of: Pack, adaptive: bool, learner: int, count: int) -> float:
    """The share of skills of which the path does right to skip them or not, after some probes."""
    rng = random.Random(learner)
    state = {f"s{line}{i}" for line in range(4) for i in range(rng.randint(0, 8))} & set(of.skills)
    state = {s for s in state if all(f"{s[:2]}{i}" in state for i in range(int(s[2])))}
    left, asked = probes(of), []
    swarm = Swarm(space_of(of, graph(of)), count=200, seed=learner)
    for _ in range(count):
        chosen = (
            next_probe(swarm, dict.fromkeys(of.skills, 60), left.values(), 999)
            if adaptive
            else left[rng.choice(sorted(left))]
        )
        if chosen is None:
            break
        del left[chosen.key]
        asked.append((chosen, rng.random() < (0.9 if chosen.skill in state else 0.2)))
        swarm = swarm.after(answered(*asked[-1]))
    skipped = known_by(believe(swarm, of, graph(of), asked))
    return sum((s in skipped) == (s in state) for s in of.skills) / len(of.skills)


def test_chosen_probes_tell_more_than_random_ones() -> None:
    of = grid()
    chosen, chance = (
        sum(decisions_right(of, adaptive, learner, 12) for learner in range(25)) / 25
        for adaptive in (True, False)
    )
    assert chosen > chance + 0.05
    assert chosen > 0.65
