"""Which states of knowledge are plausible, as a swarm of examples.

A state is a set of skills that holds, with each skill, all that it requires: an order ideal of the graph, the states of
a knowledge space (Doignon and Falmagne 1985, "Spaces for the assessment of knowledge"). The 265 skills of the shipped map
have far too many to list, so belief is held by a few hundred examples.

The prior is a generative story. A learner knows a share of what they could know next: one share overall, one in each
area that mostly resembles it; a skill whose prerequisites are all known is known with its area's share. An answer on a
skill is right with probability 1 - slip if the skill is known and `guess` if not (the BLIM of Falmagne and Doignon 1988).

Each answer reweights the states, redraws them, and moves each by one sweep of Gibbs sampling over skills and shares
(resample-move; Gilks and Berzuini 2001), so that the swarm does not collapse onto copies. A skill known to be proved is
clamped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

# The prior was chosen among a handful by the Brier score of the simulated learners in benchmarks/placement.py.
# The shares that a learner may know of what lies next, in the first stream.
SHARES = np.array([0.02, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95])
# How far an area's share is from the overall one: steps along SHARES, as a discrete Laplace distribution.
KEEPS_TO_OVERALL = 0.6
# By how much the log odds of knowing what lies next fall from one stream to the following one.
HARDER = 1.5


@dataclass(frozen=True, slots=True)
class Answer:
    """What a probe said about a skill. slip: chance of failing it though known; guess: of passing it though not."""

    skill: str
    right: bool
    slip: float
    guess: float


class Space:
    """The graph as arrays. Skills are numbered so that each comes after what it requires."""

    def __init__(
        self,
        requires: Mapping[str, Sequence[str]],
        areas: Mapping[str, str],
        streams: Mapping[str, int],
        order: Sequence[str],
    ) -> None:
        self.skills = tuple(order)
        self.number = {skill: i for i, skill in enumerate(order)}
        self.needs = [np.array([self.number[n] for n in requires[s]], dtype=np.intp) for s in order]
        above: list[list[int]] = [[] for _ in order]
        for i, needs in enumerate(self.needs):
            for need in needs:
                above[need].append(i)
        self.above = [np.array(found, dtype=np.intp) for found in above]
        names = {name: i for i, name in enumerate(dict.fromkeys(areas[s] for s in order))}
        self.area = np.array([names[areas[s]] for s in order], dtype=np.intp)
        self.areas = len(names)
        odds = np.log(SHARES / (1 - SHARES)) - HARDER * np.array([[streams[s] - 1] for s in order])
        self.log_known = -np.log1p(
            np.exp(-odds)
        )  # (skills, shares): of a skill all of whose prerequisites are known
        self.log_unknown = self.log_known - odds

    @cached_property
    def needed(self) -> Bools:
        """(skills, skills): row i holds everything that skill i requires, directly or not."""
        found = np.zeros((len(self.skills), len(self.skills)), dtype=bool)
        for i, needs in enumerate(self.needs):
            for need in needs:
                found[i] |= found[need]
                found[i, need] = True
        return found


class Swarm:
    """States that are plausible given what was answered so far. Deterministic for a seed and a sequence of answers.

    states: (count, skills), True where known. proved: skills that are known for sure, with all that they require.
    """

    def __init__(self, space: Space, proved: Iterable[str] = (), count: int = 500, seed: int = 0) -> None:
        self.space = space
        self.count = count
        self.seed = seed
        self.answers: tuple[Answer, ...] = ()
        self._logit = np.zeros(len(space.skills))
        self.clamped = np.zeros(len(space.skills), dtype=bool)
        for skill in proved:
            i = space.number[skill]
            self.clamped |= space.needed[i]
            self.clamped[i] = True
        rng = np.random.default_rng([seed, 0])
        steps = np.arange(len(SHARES))
        kernel = KEEPS_TO_OVERALL ** np.abs(steps[:, None] - steps[None, :])
        self._kernel = np.log(kernel / kernel.sum(axis=1, keepdims=True))
        overall = rng.integers(0, len(SHARES), count)
        self.shares = self._pick(rng, np.repeat(self._kernel[overall][:, None, :], space.areas, axis=1))
        self.states = np.zeros((count, len(space.skills)), dtype=bool)
        for i, needs in enumerate(space.needs):
            known = np.log(rng.random(count)) < space.log_known[i, self.shares[:, space.area[i]]]
            self.states[:, i] = (known & self.states[:, needs].all(axis=1)) | self.clamped[i]
        if self.clamped.any():
            self._sweep(rng)

    def after(self, answer: Answer) -> Swarm:
        """A new swarm that has taken one more answer in."""
        new = Swarm.__new__(Swarm)
        new.__dict__.update(self.__dict__)
        new.answers = (*self.answers, answer)
        i = self.space.number[answer.skill]
        known = 1 - answer.slip if answer.right else answer.slip
        unknown = answer.guess if answer.right else 1 - answer.guess
        new._logit = self._logit.copy()
        new._logit[i] += np.log(known / unknown)
        rng = np.random.default_rng([self.seed, len(new.answers)])
        weights = np.where(self.states[:, i], known, unknown)
        # Systematic resampling: one random number, so that a state is drawn about as often as its weight says.
        places = (rng.random() + np.arange(self.count)) / self.count
        chosen = np.searchsorted(np.cumsum(weights) / weights.sum(), places).clip(max=self.count - 1)
        new.states, new.shares = self.states[chosen], self.shares[chosen]
        new._sweep(rng)
        return new

    @property
    def known(self) -> Floats:
        """(skills,): the probability that each is known."""
        shares: Floats = self.states.mean(axis=0)
        return shares

    def _sweep(self, rng: np.random.Generator) -> None:
        """One Gibbs sweep: the shares given the states, then each skill given all others."""
        self._move_shares(rng)
        states = self.states.T.copy()  # skills first: whole rows are read and written
        draws = rng.logistic(size=states.shape)
        for i in reversed(range(len(states))):
            if self.clamped[i]:
                continue
            share = self.shares[:, self.space.area[i]]
            odds = self.space.log_known[i, share] - self.space.log_unknown[i, share] + self._logit[i]
            for child in self.space.above[i]:
                # Once this is known, the child becomes one that could be known, and here is not.
                others = self.space.needs[child]
                opens = states[others[others != i]].all(axis=0)
                child_share = self.shares[:, self.space.area[child]]
                odds += np.where(opens, self.space.log_unknown[child, child_share], 0.0)
            free = states[self.space.needs[i]].all(axis=0) & ~states[self.space.above[i]].any(axis=0)
            states[i] = np.where(free, draws[i] < odds, states[i])
        self.states = np.ascontiguousarray(states.T)

    def _move_shares(self, rng: np.random.Generator) -> None:
        """Draw the overall share, then each area's, given how much of what could be known there is."""
        overall = self._pick(rng, self._kernel.T[self.shares].sum(axis=1))
        open_ = np.ones_like(self.states)
        for i, needs in enumerate(self.space.needs):
            open_[:, i] = self.states[:, needs].all(axis=1)
        free = ~self.clamped
        chances = self._by_area(self.states & free, self.space.log_known)
        chances += self._by_area(open_ & ~self.states & free, self.space.log_unknown)
        self.shares = self._pick(rng, chances + self._kernel[overall][:, None, :])

    def _by_area(self, chosen: Bools, logs: Floats) -> Floats:
        """(count, areas, shares): for each area, the sum of `logs` (skills, shares) over its chosen skills."""
        member = np.eye(self.space.areas)[self.space.area]
        table = (member[:, :, None] * logs[:, None, :]).reshape(len(logs), -1)
        summed: Floats = (chosen.astype(float) @ table).reshape(self.count, self.space.areas, -1)
        return summed

    @staticmethod
    def _pick(rng: np.random.Generator, log_weights: Floats) -> NDArray[np.intp]:
        """An index along the last axis, with probability in proportion to exp(log_weights) (Gumbel's trick)."""
        picked: NDArray[np.intp] = np.argmax(log_weights + rng.gumbel(size=log_weights.shape), axis=-1)
        return picked
