"""One card of a session: a question, what was answered, and when each rating would bring it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from upstream.curriculum import Question, Skill
from upstream.memory import ItemMemory, Model, Rating, question_item
from upstream.memory.days import DayClock
from upstream.web.content import pack
from upstream.web.review import judging
from upstream.web.review.judging import Choice, Unanswered
from upstream.web.review.words import in_days, stretch

LABELS = {
    Rating.AGAIN: gettext_lazy("Forgot"),
    Rating.HARD: gettext_lazy("With effort"),
    Rating.GOOD: gettext_lazy("Recalled"),
    Rating.EASY: gettext_lazy("At once"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A rating that can be given. when: when the card would come back after it. default: the one that Enter gives."""

    value: int
    label: str
    when: str
    default: bool


@dataclass(frozen=True, slots=True)
class Given:
    """What the learner did with a card so far.

    answer: what was typed or chosen, for the machine to grade; "" is not knowing. checked: it is to be graded.
    shown: the answer is to be seen, whether or not there is one to grade.
    """

    answer: str = ""
    checked: bool = False
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A question as it is shown.

    showing: which time this is; an answer to an earlier showing is not counted. shown: with its answer.
    problem: why what was typed could not be graded. right: the machine's verdict, None where it gives none.
    """

    item: str
    question: Question
    skill: Skill
    showing: int
    history: str
    shown: bool
    answer: str
    problem: str
    right: bool | None
    verdict: str
    choices: tuple[Choice, ...]
    ratings: tuple[Offer, ...]

    @property
    def by_machine(self) -> bool:
        return judging.by_machine(self.question)

    @property
    def by_number(self) -> bool:
        return self.question.number is not None


def card(
    question: Question,
    memory: ItemMemory,
    given: Given,
    person: int,
    now: datetime,
    clock: DayClock,
    model: Model,
) -> Card:
    """A card as it stands after what was given. person: whose, so that orders of choices differ."""
    item = question_item(question.id)
    answer, problem, right = given.answer[:200], "", None
    if judging.by_machine(question) and given.checked:
        try:
            right = judging.is_right(question, answer)
        except Unanswered as error:
            problem = str(error)
    elif judging.by_machine(question) and given.shown:
        right, answer = False, ""
    shown = (given.shown or given.checked) and not problem
    offers = offered(memory, right, now, clock, model) if shown else ()
    return Card(
        item=item,
        question=question,
        skill=pack().skills[question.skill],
        showing=memory.reps,
        history=history(memory, now, clock),
        shown=shown,
        answer=answer,
        problem=problem,
        right=right,
        verdict=judging.verdict(question, answer, right) if right is not None else "",
        choices=judging.shuffled(question, f"{person}:{memory.reps}", answer),
        ratings=offers,
    )


def offered(
    memory: ItemMemory, right: bool | None, now: datetime, clock: DayClock, model: Model
) -> tuple[Offer, ...]:
    """The ratings to choose from: what the machine found wrong is forgotten, whatever one feels."""
    outlook, today = memory.outlook(now, model), clock.day(now)
    ratings = (Rating.AGAIN,) if right is False else tuple(Rating)
    default = Rating.AGAIN if right is False else Rating.GOOD
    return tuple(
        Offer(
            rating.value,
            str(LABELS[rating]),
            _("in this session")
            if rating is Rating.AGAIN
            else in_days((clock.day(outlook[rating]) - today).days),
            rating is default,
        )
        for rating in ratings
    )


def history(memory: ItemMemory, now: datetime, clock: DayClock) -> str:
    """When the item was last reviewed, in words."""
    if memory.reviewed_at is None:
        return _("new")
    days = (clock.day(now) - clock.day(memory.reviewed_at)).days
    if days <= 0:
        return _("last seen today")
    if days == 1:
        return _("last seen yesterday")
    return _("last seen %(stretch)s ago") % {"stretch": stretch(days)}
