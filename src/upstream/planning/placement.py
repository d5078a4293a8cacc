"""Testing out: a few well-chosen probes, and what follows from the answers.

The swarm of states (`particles`) holds what is believed. The next probe is the one that is expected to remove most doubt
from the path, in minutes of it, for each minute that it takes. What follows from the answers is in `inference`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from upstream.curriculum import Pack, SkillGraph
from upstream.planning.particles import Answer, Floats, Space, Swarm

# A probe that is not expected to settle this many minutes of the path for each minute it takes is not worth asking.
LEAST_GAIN = 0.35

QUESTION_MINUTES = 2
QUESTION_SLIP = 0.12
EXERCISE_SLIP = 0.15
EXERCISE_GUESS = 0.02
# One question touches one facet of a skill: some who do not have the skill know that facet.
FACET = 0.08


class ProbeKind(StrEnum):
    QUESTION = "question"
    EXERCISE = "exercise"


@dataclass(frozen=True, slots=True)
class Probe:
    """Something that a machine can grade. about: its id."""

    kind: ProbeKind
    about: str
    skill: str
    title: str
    minutes: int
    slip: float
    guess: float

    @property
    def key(self) -> str:
        return f"{self.kind}.{self.about}"


def probes(pack: Pack) -> dict[str, Probe]:
    """Every probe of a pack by its key: questions with a number or choices, and exercises."""
    found = []
    for question in pack.questions.values():
        if question.number is None and not question.choices:
            continue
        guess = FACET + (1 / len(question.choices) if question.choices else 0.01)
        title = pack.skills[question.skill].title
        kind = ProbeKind.QUESTION
        found.append(
            Probe(kind, question.id, question.skill, title, QUESTION_MINUTES, QUESTION_SLIP, min(guess, 0.5))
        )
    for exercise in pack.exercises.values():
        kind, skill = ProbeKind.EXERCISE, exercise.proves[0]
        found.append(
            Probe(kind, exercise.id, skill, exercise.title, exercise.minutes, EXERCISE_SLIP, EXERCISE_GUESS)
        )
    return {probe.key: probe for probe in found}


def space_of(pack: Pack, graph: SkillGraph) -> Space:
    areas = {skill.id: skill.area for skill in pack.skills.values()}
    streams = {skill.id: skill.stream for skill in pack.skills.values()}
    return Space(graph.requires, areas, streams, graph.order)


def answered(probe: Probe, right: bool) -> Answer:
    return Answer(probe.skill, right, probe.slip, probe.guess)


def next_probe(
    swarm: Swarm, path_minutes: Mapping[str, int], left: Iterable[Probe], budget: int
) -> Probe | None:
    """The probe that settles most of a path per minute, or None when none within the budget is worth its time.

    path_minutes: estimated minutes of each skill that matters. left: probes not asked yet. budget: minutes left.
    Doubt about a skill is the entropy of whether it is known, in bits, times its minutes; the gain of a probe is by how
    much the total is expected to fall. Among equals, the first by key.
    """
    fitting = sorted((p for p in left if p.minutes <= budget), key=lambda p: p.key)
    if not fitting:
        return None
    weights = np.array([float(path_minutes.get(skill, 0)) for skill in swarm.space.skills])
    by_skill = _splits(swarm, sorted({p.skill for p in fitting}))
    gains = [_gain(by_skill[p.skill], p, weights) / p.minutes for p in fitting]
    best = int(np.argmax(gains))
    return fitting[best] if gains[best] >= LEAST_GAIN else None


def _splits(swarm: Swarm, skills: Sequence[str]) -> dict[str, tuple[float, Floats, Floats]]:
    """For each skill: the chance that it is known, and every skill's chance (skills,) jointly with that and without."""
    columns = [swarm.space.number[s] for s in skills]
    states = swarm.states.astype(np.float32)
    known = states.mean(axis=0).astype(float)
    joint = (states[:, columns].T @ states / swarm.count).astype(float)
    return {
        skill: (known[c], joint[k], known - joint[k])
        for k, (skill, c) in enumerate(zip(skills, columns, strict=True))
    }


def _gain(split: tuple[float, Floats, Floats], probe: Probe, weights: Floats) -> float:
    """By how many bit-minutes the doubt about a path is expected to fall when a probe is answered."""
    chance, with_it, without = split
    right = chance * (1 - probe.slip) + (1 - chance) * probe.guess
    if not 0 < right < 1:
        return 0.0
    after_right = (with_it * (1 - probe.slip) + without * probe.guess) / right
    after_wrong = (with_it * probe.slip + without * (1 - probe.guess)) / (1 - right)
    doubt = right * _entropy(after_right) + (1 - right) * _entropy(after_wrong)
    return float(weights @ (_entropy(with_it + without) - doubt))


def _entropy(p: Floats) -> Floats:
    """In bits, of a yes or no with chance p."""
    q = np.clip(p, 1e-9, 1 - 1e-9)
    bits: Floats = -(q * np.log2(q) + (1 - q) * np.log2(1 - q))
    return bits
