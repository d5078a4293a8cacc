"""The graph of prerequisites: what a skill needs, what it unlocks, and the shortest way to a goal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter


class PrerequisiteCycle(ValueError):
    """Skills that require each other. `skills` goes round once and ends where it began."""

    def __init__(self, skills: tuple[str, ...]) -> None:
        self.skills = skills
        super().__init__("prerequisites go in a circle: " + " → ".join(skills))


class UnknownSkill(KeyError):
    """A skill id that the graph does not hold."""

    def __str__(self) -> str:
        return f"there is no skill called {self.args[0]!r}"


@dataclass(frozen=True)
class SkillGraph:
    """A directed acyclic graph over skill ids, built from each skill's direct prerequisites.

    Raises PrerequisiteCycle when prerequisites go in a circle and UnknownSkill when one is not a skill.
    """

    requires: Mapping[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        for needs in self.requires.values():
            for need in needs:
                self._known(need)
        try:
            TopologicalSorter(self.requires).prepare()
        except CycleError as error:
            # graphlib lists the circle from prerequisite to dependant, ending where it began.
            raise PrerequisiteCycle(tuple(reversed(error.args[1]))) from None

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Every skill after its prerequisites; among those that are free, in the order of the mapping."""
        place = {skill: i for i, skill in enumerate(self.requires)}
        sorter = TopologicalSorter(self.requires)
        sorter.prepare()
        ordered: list[str] = []
        while sorter.is_active():
            ready = sorted(sorter.get_ready(), key=place.__getitem__)
            ordered += ready
            sorter.done(*ready)
        return tuple(ordered)

    @cached_property
    def unlocks(self) -> Mapping[str, tuple[str, ...]]:
        """For each skill, those that name it as a direct prerequisite."""
        found: dict[str, list[str]] = {skill: [] for skill in self.requires}
        for skill, needs in self.requires.items():
            for need in needs:
                found[need].append(skill)
        return {skill: tuple(above) for skill, above in found.items()}

    @cached_property
    def depth(self) -> Mapping[str, int]:
        """For each skill, the number of steps of the longest chain of prerequisites below it."""
        found: dict[str, int] = {}
        for skill in self.order:
            found[skill] = 1 + max((found[need] for need in self.requires[skill]), default=-1)
        return found

    def all_requirements(self, skill: str) -> frozenset[str]:
        """Everything that comes before a skill, directly or not; the skill itself is not among it."""
        return self._reach(skill, self.requires)

    def all_unlocked(self, skill: str) -> frozenset[str]:
        """Everything that builds on a skill, directly or not."""
        return self._reach(skill, self.unlocks)

    def path(self, goals: Iterable[str], proved: Iterable[str] = ()) -> tuple[str, ...]:
        """The skills still to be proved to reach the goals, in an order in which each comes after what it needs.

        A proved skill is not gone behind: what it requires is taken as known. That makes the path the smallest set
        that leaves no prerequisite open, and the order is that of `order`.
        """
        done = {self._known(skill) for skill in proved}
        open_, path = [self._known(goal) for goal in goals], set()
        while open_:
            skill = open_.pop()
            if skill not in done and skill not in path:
                path.add(skill)
                open_ += self.requires[skill]
        return tuple(skill for skill in self.order if skill in path)

    def reachable(self, proved: Iterable[str]) -> tuple[str, ...]:
        """The skills that are not proved and whose direct prerequisites all are."""
        done = {self._known(skill) for skill in proved}
        return tuple(s for s in self.order if s not in done and done.issuperset(self.requires[s]))

    def _reach(self, skill: str, step: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
        open_, found = list(step[self._known(skill)]), set()
        while open_:
            current = open_.pop()
            if current not in found:
                found.add(current)
                open_ += step[current]
        return frozenset(found)

    def _known(self, skill: str) -> str:
        if skill not in self.requires:
            raise UnknownSkill(skill)
        return skill
