"""What the machine can grade of a question: a number, or a choice."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import Decimal
from string import ascii_lowercase

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from upstream.curriculum import Question
from upstream.web.review.numbers import DIVIDED_BY_ZERO, EMPTY, LONG, LONGEST, NotANumber, read_number


class Unanswered(ValueError):
    """An answer that cannot be graded. The message is for the learner."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a question's choices as it is shown. place: its index in the pack."""

    place: int
    letter: str
    text: str
    right: bool
    chosen: bool = False


def by_machine(question: Question) -> bool:
    return question.number is not None or bool(question.choices)


def shuffled(question: Question, showing: str, chosen: str = "") -> tuple[Choice, ...]:
    """The choices in the order of one showing: another each time, the same when the page is loaded again."""
    places = list(range(len(question.choices)))
    random.Random(f"{question.id}:{showing}").shuffle(places)  # noqa: S311 - an order, not a secret
    return tuple(
        Choice(
            place,
            ascii_lowercase[i],
            question.choices[place],
            place == question.correct,
            str(place) == chosen,
        )
        for i, place in enumerate(places)
    )


def is_right(question: Question, answer: str) -> bool:
    """Whether an answer to a question that the machine grades is right. Raises Unanswered when it is none.

    answer: what was typed, or the place of a choice.
    """
    if question.number is None:
        if answer not in {str(place) for place in range(len(question.choices))}:
            raise Unanswered(_("Choose one of the answers, or say that you do not know."))
        return answer == str(question.correct)
    try:
        return read_number(answer).agrees(question.number, question.tolerance or 0.0)
    except NotANumber as error:
        raise Unanswered(_complaint(error.args[0], answer)) from None


def verdict(question: Question, answer: str, right: bool) -> str:
    """The verdict in words. answer: empty when the learner did not know."""
    if question.number is None:
        if right:
            return _("That is right.")
        return _("That is not it.") if answer else _("This one comes back.")
    number = shown(question.number)
    if right:
        return _("Right: %(number)s.") % {"number": number}
    if not answer:
        return _("The number is %(number)s.") % {"number": number}
    return _("You wrote %(answer)s; right is %(number)s.") % {"answer": answer.strip(), "number": number}


def shown(number: float) -> str:
    """A number as people of this language write it."""
    digits = f"{number:.10g}"
    return digits if "e" in digits else number_format(Decimal(digits))


def _complaint(reason: str, answer: str) -> str:
    if reason == EMPTY:
        return _("Type a number, or say that you do not know.")
    if reason == LONG:
        return _("That is longer than %(most)d characters. Type the number alone.") % {"most": LONGEST}
    if reason == DIVIDED_BY_ZERO:
        return _("A fraction with zero below is no number. Check what is under the line.")
    return _("“%(answer)s” cannot be read as a number. Type it like 0.25, 1/4, 25 %% or 2.5e-1.") % {
        "answer": answer.strip()
    }
