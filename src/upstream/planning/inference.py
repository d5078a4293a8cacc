"""What follows from the answers of a placement, and who may say otherwise.

A skill counts as probably known only when a right answer stands on it or on something that builds on it. A high level
elsewhere raises a probability and never settles a skill by itself. Nothing inferred is proved: it lets the path skip.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from upstream.curriculum import Pack, SkillGraph
from upstream.planning.particles import Swarm
from upstream.planning.placement import Probe
from upstream.planning.words import Reason

KNOWN_FROM = 0.9
UNKNOWN_BELOW = 0.1


class Verdict(StrEnum):
    KNOWN = "known"
    UNSURE = "unsure"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Inference:
    """What is believed of a skill. chance: that it is known, 0 to 1. overruled: the learner said so."""

    skill: str
    verdict: Verdict
    chance: float
    reason: Reason
    overruled: bool = False


def believe(
    swarm: Swarm, pack: Pack, graph: SkillGraph, asked: Sequence[tuple[Probe, bool]]
) -> dict[str, Inference]:
    """What the answers say of every skill, and why. asked: probes with whether each came out right, oldest first."""
    chances = dict(zip(swarm.space.skills, swarm.known, strict=True))
    return {skill: _from_answers(skill, float(chances[skill]), pack, graph, asked) for skill in pack.skills}


def overruled(
    believed: Mapping[str, Inference],
    pack: Pack,
    graph: SkillGraph,
    proved: Collection[str] = (),
    said: Mapping[str, bool] | None = None,
) -> dict[str, Inference]:
    """What is believed once evidence and the learner have had their word; a skill without a belief is unsure.

    proved: skills proved by evidence. said: skills that the learner spoke about, True for known. Saying no to a skill
    also takes back what was inferred above it, and saying yes grants what it builds on, except where the learner said
    otherwise or it was proved.
    """
    word = {skill: known for skill, known in (said or {}).items() if skill in pack.skills}
    blank = Inference("", Verdict.UNSURE, 0.5, Reason.of("untouched"))
    return {
        skill: _with_word(
            skill, believed.get(skill) or replace(blank, skill=skill), pack, graph, set(proved), word
        )
        for skill in pack.skills
    }


def known_by(inferences: Mapping[str, Inference]) -> frozenset[str]:
    """The skills that a path may skip."""
    return frozenset(skill for skill, found in inferences.items() if found.verdict is Verdict.KNOWN)


def _from_answers(
    skill: str, chance: float, pack: Pack, graph: SkillGraph, asked: Sequence[tuple[Probe, bool]]
) -> Inference:
    above, below = graph.all_unlocked(skill), graph.all_requirements(skill)
    right = [p for p, ok in asked if ok and (p.skill == skill or p.skill in above)]
    wrong = [p for p, ok in asked if not ok and (p.skill == skill or p.skill in below)]
    if right and chance >= KNOWN_FROM:
        return Inference(skill, Verdict.KNOWN, chance, _because(skill, right, pack, "known"))
    if wrong and chance <= UNKNOWN_BELOW:
        return Inference(skill, Verdict.UNKNOWN, chance, _because(skill, wrong, pack, "unknown"))
    return Inference(skill, Verdict.UNSURE, chance, Reason.of("mixed" if right or wrong else "untouched"))


def _because(skill: str, by: Sequence[Probe], pack: Pack, what: str) -> Reason:
    """The answer on the skill itself if there was one, else the latest."""
    own = [probe for probe in by if probe.skill == skill]
    probe = (own or by)[-1]
    if own:
        return Reason.of(f"{what}-{probe.kind}", probe=probe.title)
    side = "above" if what == "known" else "below"
    return Reason.of(f"{what}-{probe.kind}-{side}", probe=probe.title, other=pack.skills[probe.skill].title)


def _with_word(
    skill: str, found: Inference, pack: Pack, graph: SkillGraph, proved: set[str], said: Mapping[str, bool]
) -> Inference:
    if skill in proved:
        return Inference(skill, Verdict.KNOWN, 1.0, Reason.of("proved"))
    if skill in said:
        verdict = Verdict.KNOWN if said[skill] else Verdict.UNKNOWN
        reason = Reason.of("said-known" if said[skill] else "said-unknown")
        return Inference(skill, verdict, found.chance, reason, overruled=True)
    above = graph.all_unlocked(skill)
    if shown := _first(pack, above & proved):
        return Inference(skill, Verdict.KNOWN, 1.0, Reason.of("proved-above", other=shown))
    if no := _first(pack, {s for s in graph.all_requirements(skill) if said.get(s) is False}):
        return Inference(skill, Verdict.UNKNOWN, found.chance, Reason.of("said-unknown-below", other=no))
    if yes := _first(pack, {s for s in above if said.get(s)}):
        return Inference(skill, Verdict.KNOWN, found.chance, Reason.of("said-known-above", other=yes))
    return found


def _first(pack: Pack, skills: Collection[str]) -> str | None:
    """The title of the first of some skills, in the pack's order."""
    return next((pack.skills[s].title for s in pack.skills if s in skills), None)
