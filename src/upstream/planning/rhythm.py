"""How much time there is, by weekday and activity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from upstream.planning.words import Reason, RhythmError

MINUTES_OF_A_DAY = 24 * 60


class Activity(StrEnum):
    """What a session is, in the order in which a day goes through them."""

    REVIEW = "review"
    THEORY = "theory"
    CODING = "coding"
    ML_CODING = "ml-coding"
    READING = "reading"
    PROJECT = "project"


# Reviews have no hours of their own: they take what they need of a day's.
PLANNED = tuple(activity for activity in Activity if activity is not Activity.REVIEW)
# What moves along the path. Extra reading and one's own projects do not, as far as can be foreseen.
LEARNING = (Activity.THEORY, Activity.CODING, Activity.ML_CODING)


@dataclass(frozen=True)
class Rhythm:
    """A week's minutes. minutes: by weekday (0 is Monday) and activity, what is missing is 0. off: single days off.

    Raises RhythmError for negative minutes, a day of more than 24 hours, or a weekday that there is not.
    A week of no minutes is a pause.
    """

    minutes: Mapping[tuple[int, Activity], int] = field(default_factory=dict)
    off: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        for (weekday, _), minutes in self.minutes.items():
            if not 0 <= weekday <= 6:
                raise RhythmError(Reason.of("rhythm-weekday", day=weekday))
            if minutes < 0:
                raise RhythmError(Reason.of("rhythm-negative"))
        for weekday in range(7):
            if sum(self._weekday(weekday).values()) > MINUTES_OF_A_DAY:
                raise RhythmError(Reason.of("rhythm-too-long"))
        known = {key: minutes for key, minutes in self.minutes.items() if minutes}
        object.__setattr__(self, "minutes", MappingProxyType(known))

    def on(self, day: date) -> dict[Activity, int]:
        """The minutes of a day, by activity; empty on a day off."""
        return {} if day in self.off else self._weekday(day.weekday())

    def capacity(self, day: date) -> int:
        """All the minutes of a day."""
        return sum(self.on(day).values())

    def is_off(self, day: date) -> bool:
        """Whether nothing is asked of the learner that day."""
        return not self.capacity(day)

    @property
    def weekly(self) -> int:
        """The minutes of a week, of all activities."""
        return sum(self.minutes.values())

    @property
    def learning(self) -> int:
        """The minutes of a week that move along the path."""
        return sum(minutes for (_, activity), minutes in self.minutes.items() if activity in LEARNING)

    @property
    def paused(self) -> bool:
        return not self.weekly

    def without(self, day: date) -> Rhythm:
        """The same rhythm with one more day off."""
        return replace(self, off=self.off | {day})

    def with_(self, day: date) -> Rhythm:
        """The same rhythm with a day no longer off."""
        return replace(self, off=self.off - {day})

    def _weekday(self, weekday: int) -> dict[Activity, int]:
        return {a: self.minutes[weekday, a] for a in PLANNED if self.minutes.get((weekday, a))}


def monday(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


# The programme's week (P30): four days of an hour of theory and an hour of coding problems, twice two hours of ML
# coding, half an hour of extra reading, the weekend's hours for portfolio, competitions and papers, and a day off.
DEFAULT_RHYTHM = Rhythm(
    {
        **{(day, Activity.THEORY): 60 for day in (0, 1, 3, 4)},
        **{(day, Activity.CODING): 60 for day in (0, 1, 3, 4)},
        (2, Activity.ML_CODING): 120,
        (2, Activity.READING): 30,
        (5, Activity.ML_CODING): 120,
        (5, Activity.PROJECT): 120,
    }
)
