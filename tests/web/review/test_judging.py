"""What the machine grades of a question."""

from __future__ import annotations

import pytest

from upstream.web.content import pack
from upstream.web.review.judging import Unanswered, by_machine, is_right, shuffled, verdict

CHOICES = [question for question in pack().questions.values() if question.choices]


@pytest.mark.parametrize("question", CHOICES, ids=lambda question: question.id)
def test_one_choice_is_right(question) -> None:
    right = [place for place in range(len(question.choices)) if is_right(question, str(place))]
    assert right == [question.correct]
    shown = shuffled(question, "1:0")
    assert sorted(choice.place for choice in shown) == list(range(len(question.choices)))
    assert [choice.place for choice in shown if choice.right] == [question.correct]
    assert [choice.letter for choice in shown] == list("abcdefgh"[: len(shown)])


def test_the_order_is_another_each_time_and_the_same_when_loaded_again(by_choice) -> None:
    orders = [tuple(c.place for c in shuffled(by_choice, f"1:{showing}")) for showing in range(20)]
    assert len(set(orders)) > 1
    assert orders == [tuple(c.place for c in shuffled(by_choice, f"1:{showing}")) for showing in range(20)]


@pytest.mark.parametrize("answer", ["", "-1", "99", "a", "1.0", "0 ", "٠"])
def test_no_choice_is_no_answer(by_choice, answer: str) -> None:
    with pytest.raises(Unanswered, match="Choose one"):
        is_right(by_choice, answer)


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ("", "Type a number"),
        ("many", "“many” cannot be read"),
        ("1/0", "zero below"),
        ("9" * 99, "longer than 60"),
    ],
)
def test_what_is_no_number_is_explained(by_number, answer: str, complaint: str) -> None:
    with pytest.raises(Unanswered, match=complaint):
        is_right(by_number, answer)


def test_the_verdict_says_both_numbers(by_number) -> None:
    assert verdict(by_number, "7", right=False).startswith("You wrote 7; right is ")
    assert verdict(by_number, "", right=False).startswith("The number is ")
    assert "Right:" in verdict(by_number, "1", right=True)


def test_an_open_question_is_for_the_learner_to_judge(plain, by_number, by_choice) -> None:
    assert [by_machine(question) for question in (plain, by_number, by_choice)] == [False, True, True]
