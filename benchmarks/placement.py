"""How many probes placement takes, against the same probes in random order and in the pack's order.

    python benchmarks/placement.py [learners]

Simulated learners have a known state of knowledge, closed under prerequisites, that is *not* drawn from the model's
own prior: somebody who studied a few subjects to some depth (the closures of a few random skills of three areas). They
answer a question with their own slip and guess, which differ from the model's. All three ways use the same model and the
same budget of probes; what differs is the choice of the next probe.

Printed for each number of probes: how often it is right to skip a skill or not (over all skills), the share of the truly
known minutes that are skipped, how often a skipped skill is truly known, and the Brier score of the beliefs.
"""

from __future__ import annotations

import random
import sys
from statistics import mean

from upstream.curriculum import Pack, SkillGraph, load_pack
from upstream.paths import curriculum_root
from upstream.planning.inference import believe, known_by
from upstream.planning.particles import Space, Swarm
from upstream.planning.placement import (
    Probe,
    ProbeKind,
    answered,
    next_probe,
    probes,
    space_of,
)

STEPS = (0, 2, 4, 6, 8, 10, 15, 20, 30)
SLIP, GUESS = 0.08, 0.12


Score = tuple[float, float, float, float]  # right, skipped, precision (nan when nothing is skipped), Brier


def studied(pack: Pack, graph: SkillGraph, rng: random.Random) -> set[str]:
    """The state of somebody who studied a few subjects, or a little of all."""
    broad = rng.random() < 0.5
    areas = list(pack.areas) if broad else rng.sample(list(pack.areas), 3)
    pool = [s.id for s in pack.skills.values() if s.area in areas and s.stream < 3]
    chosen = rng.randint(5, 40) if broad else rng.randint(0, 6)
    state: set[str] = set()
    for skill in rng.sample(pool, min(len(pool), chosen)):
        state |= {skill} | graph.all_requirements(skill)
    return state


def walk(
    way: str, pack: Pack, graph: SkillGraph, space: Space, state: set[str], seed: int
) -> dict[int, Score]:
    """One learner's scores after each number of probes."""
    rng = random.Random(seed)
    minutes = {skill.id: skill.minutes for skill in pack.skills.values()}
    left = {key: p for key, p in probes(pack).items() if p.kind is ProbeKind.QUESTION}
    swarm, asked, scores = Swarm(space, seed=seed), [], {}
    for step in range(STEPS[-1] + 1):
        if step in STEPS:
            skipped = known_by(believe(swarm, pack, graph, asked))
            scores[step] = score(space, swarm, skipped, state, minutes)
        probe: Probe | None
        if way == "adaptive":
            probe = next_probe(swarm, minutes, left.values(), 10_000)
        else:
            probe = left[rng.choice(sorted(left)) if way == "random" else next(iter(left))]
        if probe is None:  # nothing is worth asking any more: what follows is as it is
            continue
        del left[probe.key]
        ok = rng.random() < ((1 - SLIP) if probe.skill in state else GUESS)
        asked.append((probe, ok))
        swarm = swarm.after(answered(probe, ok))
    return scores


def score(
    space: Space, swarm: Swarm, skipped: frozenset[str], state: set[str], minutes: dict[str, int]
) -> Score:
    right = mean(int((s in skipped) == (s in state)) for s in space.skills)
    total = sum(minutes[s] for s in state)
    share = sum(minutes[s] for s in skipped & state) / total if total else 1.0
    true = len(skipped & state) / len(skipped) if skipped else float("nan")
    brier = mean((float(p) - (s in state)) ** 2 for s, p in zip(space.skills, swarm.known, strict=True))
    return right, share, true, brier


def main(learners: int) -> None:
    pack = load_pack(curriculum_root())
    graph = SkillGraph({skill.id: skill.requires for skill in pack.skills.values()})
    space = space_of(pack, graph)
    found: dict[str, list[dict[int, Score]]] = {}
    for way in ("adaptive", "random", "in order"):
        for seed in range(learners):
            state = studied(pack, graph, random.Random(1000 + seed))
            found.setdefault(way, []).append(walk(way, pack, graph, space, state, seed))
    print(f"{learners} simulated learners, {len(pack.skills)} skills; questions only")
    print(f"{'':>6}" + "".join(f"{way:>36}" for way in found))
    print(f"{'probes':>6}" + f"{'right':>9}{'skipped':>9}{'of it so':>9}{'Brier':>9}" * len(found))
    for step in STEPS:
        print(
            f"{step:6}" + "".join(f"{number:9.3f}" for way in found.values() for number in average(way, step))
        )


def average(scores: list[dict[int, Score]], step: int) -> list[float]:
    """Each score's mean over the learners; precision over those of whom something is skipped."""
    columns = zip(*(learner[step] for learner in scores), strict=True)
    kept = [[x for x in column if x == x] for column in columns]
    return [mean(column) if column else float("nan") for column in kept]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
