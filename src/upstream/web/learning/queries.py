"""What the map, the skill pages and the search show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from upstream.curriculum import Exercise, Pack, Skill, SkillGraph
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


@dataclass(frozen=True, slots=True)
class Found:
    """One result of a search. kind: skill, exercise or reference."""

    kind: str
    id: str
    title: str
    context: str
    url: str | None = None


def search(pack: Pack, query: str, limit: int = 60) -> list[Found]:
    """Skills, exercises and references that hold every word of the query, best first."""
    words = _fold(query).split()
    if not words:
        return []
    scored: list[tuple[int, Found]] = []
    for skill in pack.skills.values():
        area = pack.areas[skill.area].title
        score = _score(words, skill.title, f"{area} {' '.join(skill.covers)} {skill.id}", skill.lesson)
        if score:
            scored.append((score + 2, Found("skill", skill.id, skill.title, area)))
    for exercise in pack.exercises.values():
        score = _score(words, exercise.title, _titles(pack, exercise), exercise.task)
        if score:
            scored.append(
                (score + 1, Found("exercise", exercise.id, exercise.title, _titles(pack, exercise)))
            )
    for resource in pack.resources.values():
        score = _score(words, resource.title, resource.kind, "")
        if score:
            scored.append(
                (score, Found("reference", resource.id, resource.title, resource.kind, resource.url))
            )
    scored.sort(key=lambda pair: (-pair[0], pair[1].title))
    return [found for _, found in scored[:limit]]


def _titles(pack: Pack, exercise: Exercise) -> str:
    return ", ".join(pack.skills[skill].title for skill in exercise.proves)


def _score(words: list[str], title: str, about: str, text: str) -> int:
    """0 when a word is missing; more for words in the title than in what it is about, than in the text."""
    folded = [_fold(part) for part in (title, about, text)]
    score = 0
    for word in words:
        weights = [
            weight
            for weight, part in zip((12, 6, 1), folded, strict=True)
            if re.search(rf"(?:^|\W){re.escape(word)}", part)
        ]
        if not weights:
            return 0
        score += max(weights)
    return score + (20 if folded[0] == " ".join(words) else 0)


def _fold(text: str) -> str:
    """Lower case without accents, so that a search finds 'Rényi' for 'renyi'."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("-", " ")
