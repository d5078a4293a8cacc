"""What next and why: goals, placement, the week, the forecast. No web framework, no store."""

from upstream.planning.filling import Desk, plan_week
from upstream.planning.forecasting import Forecast, forecast
from upstream.planning.goals import Goal, GoalKind, checked, open_path, target_skills
from upstream.planning.inference import Inference, Verdict, believe, known_by, overruled
from upstream.planning.particles import Swarm
from upstream.planning.placement import (
    Probe,
    ProbeKind,
    answered,
    next_probe,
    probes,
    space_of,
)
from upstream.planning.rhythm import DEFAULT_RHYTHM, LEARNING, PLANNED, Activity, Rhythm, monday
from upstream.planning.steps import ReviewLoad, Step, StepKind, next_step
from upstream.planning.tasks import (
    Task,
    TaskKind,
    known_task,
    missing,
    path_minutes,
    tasks_of,
    worked_through,
)
from upstream.planning.timing import Moment, Spell, minutes_by_week, ratios, spells
from upstream.planning.week import Session, Week
from upstream.planning.words import GoalError, PlanningError, Reason, RhythmError, SessionError

__all__ = [
    "DEFAULT_RHYTHM",
    "LEARNING",
    "PLANNED",
    "Activity",
    "Desk",
    "Forecast",
    "Goal",
    "GoalError",
    "GoalKind",
    "Inference",
    "Moment",
    "PlanningError",
    "Probe",
    "ProbeKind",
    "Reason",
    "ReviewLoad",
    "Rhythm",
    "RhythmError",
    "Session",
    "SessionError",
    "Spell",
    "Step",
    "StepKind",
    "Swarm",
    "Task",
    "TaskKind",
    "Verdict",
    "Week",
    "answered",
    "believe",
    "checked",
    "forecast",
    "known_by",
    "known_task",
    "minutes_by_week",
    "missing",
    "monday",
    "next_probe",
    "next_step",
    "open_path",
    "overruled",
    "path_minutes",
    "plan_week",
    "probes",
    "ratios",
    "space_of",
    "spells",
    "target_skills",
    "tasks_of",
    "worked_through",
]
