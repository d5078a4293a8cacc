"""Reasons and complaints as data, with an English sentence that a shell may translate."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

Value = str | int | float
Translate = Callable[[str, str, int], str]


def ngettext(one: str, many: str) -> tuple[str, str]:
    """Marks a sentence for the tools that collect texts; `Reason.words` chooses between the two."""
    return one, many


def gettext(text: str) -> tuple[str, str]:
    return text, text


# Where a sentence has two forms, `count` chooses.
SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # Why a session is in the week
        "read": gettext("%(skill)s is next on the way to your goal."),
        "read-unlocks": ngettext(
            "%(skill)s is next: %(count)d skill of your path builds on it.",
            "%(skill)s is next: %(count)d skills of your path build on it.",
        ),
        "exercise": gettext("Passing %(exercise)s proves %(skill)s."),
        "practise": gettext(
            "%(skill)s has no graded exercise yet: rebuild from memory what you read, and keep the result."
        ),
        "instead": gettext("Nothing of this sort is open on your path now, so the time goes to %(skill)s."),
        "more-practice": gettext("%(skill)s is proved; another exercise makes it last."),
        "reference": gettext("Extra reading for %(skill)s, which your path reaches about now."),
        "project": gettext("%(skill)s is work of your own, so it goes where you keep time for that."),
        "portfolio": gettext("Time that you keep for portfolio, competitions and papers."),
        "review": gettext("What is about to be forgotten comes first: it costs least now."),
        # The one next thing
        "overdue": ngettext(
            "%(count)d review is overdue, and waiting makes it harder.",
            "%(count)d reviews are overdue, and waiting makes them harder.",
        ),
        "due": ngettext("%(count)d review is due today.", "%(count)d reviews are due today."),
        "begun": gettext("You began %(exercise)s and it is fresh in your mind."),
        "planned": gettext("It is in your plan for today."),
        "planned-soon": gettext("It comes next in your week."),
        "on-path": gettext("%(skill)s is next on the way to your goal."),
        "more-today": gettext("Your plan for today is done; this is next if you want more."),
        "no-goal": gettext("With a goal, the plan can say what comes next and why."),
        "reached": gettext("You have reached your goal. Choose the next one, or keep it fresh with reviews."),
        # Complaints
        "goal-empty": gettext("A goal needs at least one skill. Choose one or more."),
        "goal-unknown-skill": gettext("There is no skill called %(skill)s. Choose from the list."),
        "goal-unknown-stream": gettext("There is no stream %(stream)s. Choose from the list."),
        "goal-no-rounds": gettext("Choose at least one interview round to prepare for."),
        "goal-nothing-for-rounds": gettext(
            "Nothing up to that stream prepares for those rounds yet. Choose another round or a later stream."
        ),
        "goal-no-date": gettext("An interview needs its date."),
        "goal-no-kind": gettext("Choose what you are heading for."),
        "goal-no-day": gettext("That is not a day. Write it as year-month-day, such as 2027-05-31."),
        "goal-past": gettext("That date has passed. Choose a day from today on."),
        "rhythm-negative": gettext("Minutes cannot be negative. Write 0 for a day without it."),
        "rhythm-not-a-number": gettext("“%(text)s” is not a number of minutes. Write digits, such as 60."),
        "rhythm-too-long": gettext("A day has 24 hours; the plan for one of its days asks for more."),
        "rhythm-weekday": gettext("A week has the days 0 (Monday) to 6 (Sunday); there is no day %(day)s."),
        "session-gone": gettext("That session is no longer in the week: it was planned again meanwhile."),
        "session-outside": gettext("A session can be moved to a day of its own week."),
        # How it stands
        "paused": gettext("The plan is paused: it has no hours. Give it some and it goes on."),
        "not-written-both": gettext(
            "Upstream has no lesson and no exercise for this yet: the references teach it, and nothing "
            "here can prove it so far."
        ),
        "not-written-lesson": gettext("The lesson is not written yet: the references teach it until it is."),
        "not-written-exercise": gettext(
            "There is no graded exercise yet, so nothing here can prove it so far."
        ),
        # Placement
        "known-question": gettext("You answered its question right."),
        "known-question-above": gettext("You answered a question on %(other)s right, which builds on this."),
        "known-exercise": gettext("You passed %(probe)s."),
        "known-exercise-above": gettext("You passed %(probe)s for %(other)s, which builds on this."),
        "unknown-question": gettext("Its question did not come out right."),
        "unknown-question-below": gettext(
            "A question on %(other)s did not come out right, and this builds on it."
        ),
        "unknown-exercise": gettext("%(probe)s did not pass."),
        "unknown-exercise-below": gettext("%(probe)s for %(other)s did not pass, and this builds on it."),
        "proved": gettext("You proved it."),
        "proved-above": gettext("You proved %(other)s, which builds on it."),
        "said-known": gettext("You said that you know it."),
        "said-known-above": gettext("You said that you know %(other)s, which builds on it."),
        "said-unknown": gettext("You said that you do not know it."),
        "said-unknown-below": gettext("It builds on %(other)s, which you said you do not know."),
        "untouched": gettext("None of your answers touches it."),
        "mixed": gettext("Your answers do not settle it."),
    }
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence as data. kind: a key of SENTENCES; values: pairs that fill its gaps, so that it can be hashed."""

    kind: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, kind: str, **values: Value) -> Reason:
        return cls(kind, tuple(sorted(values.items())))

    def words(self, translate: Translate | None = None) -> str:
        """The sentence. translate: as `ngettext(one, many, count)`; English without it."""
        one, many = SENTENCES[self.kind]
        values = dict(self.values)
        count = int(values.get("count", 1))
        template = translate(one, many, count) if translate else (one if count == 1 else many)
        return template % values


class PlanningError(ValueError):
    """Something that cannot be planned. `reason` says it as data, `str()` in English."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason.words())


class GoalError(PlanningError):
    """A goal that cannot be meant."""


class RhythmError(PlanningError):
    """A rhythm that no week can hold."""


class SessionError(PlanningError):
    """A change of a session that the week does not hold."""
