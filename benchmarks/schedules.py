"""Ways to decide what is reviewed on a day: Upstream's, and its peers'. All know only ratings and dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from upstream.memory import Act, Due, Evidence, ItemMemory, Model, Rating, ReviewSettings, backlog, spread

START = datetime(2026, 1, 5, 4, tzinfo=UTC)
DAY = timedelta(days=1)


def moment(day: float) -> datetime:
    """A day of the simulation, in the evening."""
    return START + day * DAY + timedelta(hours=15)


def calendar(day: int) -> date:
    return START.date() + day * DAY


class Schedule:
    """What is due on a day, most urgent first, and what an answer changes."""

    name: str

    def __init__(self, cap: float) -> None:
        self.cap = cap

    def today(self, day: int, minutes: dict[str, float]) -> list[str]:
        raise NotImplementedError

    def answered(self, item: str, day: float, rating: Rating, first: bool, exercise: bool) -> None:
        raise NotImplementedError


class Upstream(Schedule):
    """FSRS by the rules of upstream.memory, spread over days under the cap."""

    def __init__(self, cap: float, model: Model | None = None) -> None:
        super().__init__(cap)
        self.model = model or Model()
        self.name = f"Upstream, retention {self.model.retention:.2f}"
        self.memories: dict[str, ItemMemory] = {}
        self.log: list[Evidence] = []

    def today(self, day: int, minutes: dict[str, float]) -> list[str]:
        until = moment(day + 14)
        dues = []
        for item, memory in self.memories.items():
            due = memory.due(self.model)
            if due is not None and due < until and memory.reviewed_at and memory.stability:
                dues.append(Due(item, due, minutes[item], (), memory.reviewed_at, memory.stability))
        settings = ReviewSettings(retention=self.model.retention, minutes_per_day=int(self.cap))
        rank = {d.item: i for i, d in enumerate(backlog(dues, moment(day), {}, self.model))}
        found = spread(dues, calendar(day), settings, rank=rank)
        return [d.item for d in found.get(calendar(day), ())]

    def answered(self, item: str, day: float, rating: Rating, first: bool, exercise: bool) -> None:
        at = moment(day)
        if not exercise:
            acts = [(Act.RECALLED, at, rating)]
        elif rating is Rating.AGAIN:
            acts = [(Act.FAILED, at, None), (Act.SOLUTION, at + timedelta(minutes=20), None)]
        else:
            help_ = {Rating.HARD: [Act.HINT], Rating.GOOD: [Act.FAILED] if first else []}.get(rating, [])
            acts = [(act, at - timedelta(minutes=10), None) for act in help_] + [(Act.PASSED, at, None)]
        memory = self.memories.get(item) or ItemMemory(item)
        for act, when, given in acts:
            evidence = Evidence(act, item, (), when, given)
            self.log.append(evidence)
            memory = memory.after(evidence, self.model)
        self.memories[item] = memory


class Sm2(Schedule):
    """SuperMemo 2 (Wozniak, 1990), as Anki's older scheduler derives from it: what is oldest first, as the cap allows."""

    name = "SM-2"

    def __init__(self, cap: float) -> None:
        super().__init__(cap)
        self.ease: dict[str, float] = {}
        self.streak: dict[str, int] = {}
        self.interval: dict[str, float] = {}
        self.due: dict[str, float] = {}

    def today(self, day: int, minutes: dict[str, float]) -> list[str]:
        found, load = [], 0.0
        for item in sorted((i for i, due in self.due.items() if due <= day), key=lambda i: (self.due[i], i)):
            if load + minutes[item] <= self.cap:
                load += minutes[item]
                found.append(item)
        return found

    def answered(self, item: str, day: float, rating: Rating, first: bool, exercise: bool) -> None:
        quality = {Rating.AGAIN: 2, Rating.HARD: 3, Rating.GOOD: 4, Rating.EASY: 5}[rating]
        ease = self.ease.get(item, 2.5) + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02)
        self.ease[item] = max(ease, 1.3)
        streak = self.streak.get(item, 0) + 1 if quality >= 3 else 0
        self.streak[item] = streak
        self.interval[item] = {0: 1.0, 1: 1.0, 2: 6.0}.get(
            streak, self.interval.get(item, 6.0) * self.ease[item]
        )
        self.due[item] = int(day) + round(self.interval[item])


class Ladder(Sm2):
    """Fixed intervals, one step up with each success and back to the first after a failure."""

    name = "fixed 1, 3, 7, 14, 30, 60, 120 days"
    STEPS = (1, 3, 7, 14, 30, 60, 120)

    def answered(self, item: str, day: float, rating: Rating, first: bool, exercise: bool) -> None:
        streak = 0 if rating is Rating.AGAIN else min(self.streak.get(item, -1) + 1, len(self.STEPS) - 1)
        self.streak[item] = streak
        self.due[item] = int(day) + self.STEPS[streak]


class Never(Schedule):
    """Nothing comes back."""

    name = "no reviews"

    def today(self, day: int, minutes: dict[str, float]) -> list[str]:
        return []

    def answered(self, item: str, day: float, rating: Rating, first: bool, exercise: bool) -> None:
        pass
