"""How the planner's values read on a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from upstream.curriculum import Round
from upstream.planning import Activity, Goal, GoalKind, PlanningError, Reason, Step, StepKind, Task, TaskKind
from upstream.web.content import pack

ACTIVITIES = {
    Activity.REVIEW: gettext_lazy("Reviews"),
    Activity.THEORY: gettext_lazy("Theory"),
    Activity.CODING: gettext_lazy("Coding problems"),
    Activity.ML_CODING: gettext_lazy("ML coding"),
    Activity.READING: gettext_lazy("Extra reading"),
    Activity.PROJECT: gettext_lazy("Projects"),
}
ROUNDS = {
    Round.CODING: gettext_lazy("Coding"),
    Round.ML_CODING: gettext_lazy("ML coding"),
    Round.BREADTH: gettext_lazy("Breadth"),
    Round.DEPTH: gettext_lazy("Depth"),
    Round.SYSTEM_DESIGN: gettext_lazy("System design"),
    Round.PROJECT: gettext_lazy("Project"),
}


def words(reason: Reason | PlanningError) -> str:
    """A reason, or what is wrong, in the reader's language."""
    if isinstance(reason, PlanningError):
        reason = reason.reason
    return reason.words(ngettext)


def title_of(task: Task) -> str:
    """A task's name, as a heading or a link."""
    match task.kind:
        case TaskKind.READ if pack().skills[task.about].has_lesson:
            return _("Read %(title)s") % {"title": pack().skills[task.about].title}
        case TaskKind.READ:
            return _("Read up on %(title)s") % {"title": pack().skills[task.about].title}
        case TaskKind.PRACTISE:
            return _("Rebuild %(title)s") % {"title": pack().skills[task.about].title}
        case TaskKind.PROJECT:
            return pack().skills[task.about].title
        case TaskKind.EXERCISE:
            return pack().exercises[task.about].title
        case TaskKind.REFERENCE:
            return pack().resources[task.about].title
        case TaskKind.PORTFOLIO:
            return _("Portfolio, competitions, papers")
        case _:
            return _("Reviews")


def url_of(task: Task) -> str:
    """Where a task is done; empty where that is not on this site."""
    match task.kind:
        case TaskKind.EXERCISE:
            return reverse("workspace", args=[task.about])
        case TaskKind.READ | TaskKind.PRACTISE | TaskKind.PROJECT:
            written = pack().skills[task.about].has_lesson
            return reverse("skill", args=[task.about]) + ("" if written else "#references")
        case TaskKind.REFERENCE:
            return pack().resources[task.about].url or (
                reverse("skill", args=[task.skill]) + "#references" if task.skill else ""
            )
        case TaskKind.REVIEW:
            return reverse("review")
        case _:
            return ""


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A proposal as a page shows it."""

    title: str
    url: str
    why: str
    minutes: int
    kind: str


def shown_step(step: Step) -> ShownStep:
    why = words(step.reason)
    if step.kind is StepKind.GOAL or step.task is None:
        return ShownStep(_("Choose a goal"), reverse("goal-choose"), why, 0, "goal")
    return ShownStep(title_of(step.task), url_of(step.task), why, step.minutes, str(step.task.kind))


def goal_title(goal: Goal) -> str:
    """A goal as it stands in a sentence, after "your way to"."""
    match goal.kind:
        case GoalKind.MAP:
            return _("the whole map")
        case GoalKind.STREAM:
            title = next((s.title for s in pack().streams if s.id == goal.stream), "")
            return _("stream %(number)s, “%(title)s”") % {"number": goal.stream, "title": title}
        case GoalKind.INTERVIEW:
            return _("the interview on %(day)s") % {"day": _day(goal.date)}
        case GoalKind.SKILLS:
            titles = [pack().skills[s].title for s in goal.skills if s in pack().skills]
            if len(titles) == 1:
                return titles[0]
            rest = len(titles) - 1
            return ngettext("%(first)s and %(count)d more", "%(first)s and %(count)d more", rest) % {
                "first": titles[0],
                "count": rest,
            }


def _day(day: date | None) -> str:
    return date_format(day, "j F Y") if day else ""
