"""A placement from its first probe to what it inferred."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.db import transaction

from upstream.planning import (
    Goal,
    GoalKind,
    Probe,
    Swarm,
    answered,
    believe,
    next_probe,
    open_path,
    path_minutes,
    probes,
    space_of,
)
from upstream.web.accounts.models import User
from upstream.web.content import graph, pack
from upstream.web.evidence import queries as evidence
from upstream.web.planner import rows
from upstream.web.planner.models import PlacementRow, SaidRow
from upstream.web.planner.state import current_goal, proved
from upstream.web.planner.weeks import plan_again

BUDGETS = (10, 20, 40, 90)

Asked = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A placement under way. probe: the next one, None when it is over. asked: how many were answered."""

    placement: PlacementRow
    probe: Probe | None
    asked: int
    used: int

    @property
    def left(self) -> int:
        return max(self.placement.budget - self.used, 0)


@lru_cache(maxsize=1)
def every_probe() -> Mapping[str, Probe]:
    return probes(pack())


def underway(user: User) -> PlacementRow | None:
    return PlacementRow.objects.filter(user=user, finished_at=None).first()


def finished(user: User) -> PlacementRow | None:
    """The latest placement that came to an end."""
    return PlacementRow.objects.filter(user=user, finished_at__isnull=False).order_by("-started_at").first()


def standing(placement: PlacementRow) -> Standing:
    """Where a placement is. The same answers lead to the same probe, on every process."""
    user = placement.user
    given = [(a.probe, a.right) for a in placement.answers.all() if a.probe in every_probe()]
    asked: Asked = tuple((probe, right) for probe, right in given if right is not None)
    used = sum(every_probe()[probe].minutes for probe, _ in asked)
    known = proved(evidence.stored_record(user))
    goal = current_goal(user) or Goal(GoalKind.MAP)
    matters = path_minutes(open_path(goal, pack(), graph(), known), pack(), {})
    gone = {probe for probe, _ in given}
    left = [probe for key, probe in every_probe().items() if key not in gone and probe.skill not in known]
    probe = next_probe(_swarm(known, asked), matters, left, placement.budget - used)
    return Standing(placement, probe, len(asked), used)


@transaction.atomic
def start(user: User, budget: int, now: datetime) -> PlacementRow:
    """Begin a placement, or go on with the one that is under way."""
    User.objects.select_for_update().get(pk=user.pk)
    return underway(user) or PlacementRow.objects.create(user=user, started_at=now, budget=budget)


@transaction.atomic
def answer(user: User, key: str, right: bool | None, now: datetime) -> None:
    """Take an answer in; None passes the probe over. A second answer to the same probe changes nothing.

    Ends the placement when nothing is worth asking any more.
    """
    User.objects.select_for_update().get(pk=user.pk)
    placement = underway(user)
    if placement is None or key not in every_probe():
        return
    placement.answers.get_or_create(probe=key, defaults={"right": right, "at": now})
    if standing(placement).probe is None:
        finish(user, now)


def passed_exercise(user: User, exercise: str, placement: PlacementRow) -> bool:
    """Whether an exercise was passed since a placement began."""
    passed_at = evidence.item_memory(user, exercise).passed_at
    return passed_at is not None and passed_at >= placement.started_at


@transaction.atomic
def finish(user: User, now: datetime) -> None:
    """End the placement under way, keep what it inferred, and plan the week by it. Nothing without answers."""
    placement = underway(user)
    if placement is None:
        return
    asked: Asked = tuple(
        (a.probe, a.right)
        for a in placement.answers.all()
        if a.right is not None and a.probe in every_probe()
    )
    if not asked:
        placement.delete()
        return
    known = proved(evidence.stored_record(user))
    pairs = [(every_probe()[key], right) for key, right in asked]
    placement.believed = rows.beliefs_data(believe(_swarm(known, asked), pack(), graph(), pairs))
    placement.finished_at = now
    placement.save(update_fields=["believed", "finished_at"])
    plan_again(user, now)


@transaction.atomic
def overrule(user: User, skill: str, known: bool | None, now: datetime) -> None:
    """Note the learner's own word on a skill; None takes it back."""
    if skill not in pack().skills:
        return
    if known is None:
        SaidRow.objects.filter(user=user, skill=skill).delete()
    else:
        SaidRow.objects.update_or_create(user=user, skill=skill, defaults={"known": known, "at": now})
    plan_again(user, now)


@lru_cache(maxsize=64)
def _swarm(known: frozenset[str], asked: Asked) -> Swarm:
    """The belief after some answers, one answer more than the belief before, which is usually still at hand."""
    if not asked:
        return Swarm(space_of(pack(), graph()), known)
    key, right = asked[-1]
    return _swarm(known, asked[:-1]).after(answered(every_probe()[key], right))
