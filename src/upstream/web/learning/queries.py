"""What the map and the skill pages show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from upstream.curriculum import Pack, Skill, SkillGraph
from upstream.memory import Record, Standing, State

STATES = (
    ("unproved", _("not proved yet")),
    ("reachable", _("within reach")),
    ("started", _("started")),
    ("proved", _("proved")),
    ("fading", _("fading")),
)


@dataclass(frozen=True, slots=True)
class SkillView:
    """A skill as somebody sees it: with its standing, and whether all it requires is proved."""

    skill: Skill
    standing: Standing
    reachable: bool

    @property
    def state(self) -> str:
        """unproved, reachable, started, proved or fading."""
        if self.standing.state is State.UNPROVED and self.reachable:
            return "reachable"
        return str(self.standing.state)

    @property
    def words(self) -> str:
        """The state in words, for labels and screen readers."""
        return dict(STATES)[self.state] + self._recall

    @property
    def _recall(self) -> str:
        strength = self.standing.strength
        if strength is None:
            return ""
        return gettext(", %(percent)d %% likely to recall") % {"percent": round(100 * strength)}


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of a group of skills are proved (those that fade included)."""

    title: str
    proved: int
    fading: int
    total: int


def skill_views(pack: Pack, graph: SkillGraph, record: Record, now: datetime) -> dict[str, SkillView]:
    """Every skill of the pack with its standing at a moment."""
    standings = {skill: record.standing(skill, now) for skill in pack.skills}
    proved = [skill for skill, s in standings.items() if s.state in (State.PROVED, State.FADING)]
    reachable = set(graph.reachable(proved))
    return {id: SkillView(skill, standings[id], id in reachable) for id, skill in pack.skills.items()}


def progress_by_stream(pack: Pack, views: Mapping[str, SkillView]) -> list[Progress]:
    found = []
    for stream in pack.streams:
        states = [view.standing.state for view in views.values() if view.skill.stream == stream.id]
        fading = states.count(State.FADING)
        found.append(Progress(stream.title, states.count(State.PROVED) + fading, fading, len(states)))
    return found


def suggested(
    pack: Pack, graph: SkillGraph, views: Mapping[str, SkillView], count: int = 3
) -> list[SkillView]:
    """What to do next, of what can be proved: first what is fading, then what was started, then what is within reach.

    After these comes what lies nearest; among equals the skill that unlocks most comes first.
    """
    rank = {"fading": 0, "started": 1, "reachable": 2, "unproved": 3}
    fitting = [v for v in views.values() if v.state in rank and pack.exercises_of(v.skill.id)]

    def order(view: SkillView) -> tuple[int, int, int, int]:
        ahead = graph.depth[view.skill.id] if view.state == "unproved" else 0
        return (rank[view.state], view.skill.stream, ahead, -len(graph.all_unlocked(view.skill.id)))

    return sorted(fitting, key=order)[:count]
