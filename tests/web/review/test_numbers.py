"""Numbers as people type them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.web.content import pack
from upstream.web.review.numbers import DIVIDED_BY_ZERO, EMPTY, LONG, UNREADABLE, NotANumber, read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        (" 0.5 ", 0.5),
        ("0,5", 0.5),
        (".5", 0.5),
        ("5.", 5),
        ("-2", -2),
        ("−2", -2),
        ("+2", 2),
        ("1e-3", 0.001),
        ("1E3", 1000),
        ("3×10^-4", 3e-4),
        ("3 * 10**-4", 3e-4),
        ("$3 \\times 10^{-4}$", 3e-4),
        ("2,5·10^3", 2500),
        ("3/8", 0.375),
        ("-3/8", -0.375),
        ("3 / -8", -0.375),
        ("0,5/2", 0.25),
        ("1 1/2", 1.5),
        ("-1 1/2", -1.5),
        ("35 %", 0.35),
        ("0,5%", 0.005),
        ("1 234 567", 1_234_567),
        ("1\u202f234,5", 1234.5),
        ("1,234,567", 1_234_567),
        ("1,234.5", 1234.5),
        ("1'234", 1234),
        ("1’234", 1234),
        ("12,345e2", 1234.5),
        ("0,123", 0.123),
    ],
)
def test_is_read(text: str, value: float) -> None:
    assert read_number(text).readings[0] == pytest.approx(value, rel=1e-12)


def test_both_readings_are_kept_where_there_are_two() -> None:
    assert read_number("1,234").readings == (1234, 1.234)
    assert read_number("35 %").agrees(0.35, 0)
    assert read_number("35 %").agrees(35, 0)
    assert not read_number("35").agrees(0.35, 0.001)
    assert not read_number("12,345,678").agrees(12.345678, 1e-3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", EMPTY),
        ("   ", EMPTY),
        ("%", EMPTY),
        ("$$", EMPTY),
        ("about 3", UNREADABLE),
        ("three", UNREADABLE),
        ("3 or 4", UNREADABLE),
        ("1,2,3", UNREADABLE),
        ("1.2.3", UNREADABLE),
        ("--1", UNREADABLE),
        ("nan", UNREADABLE),
        ("inf", UNREADABLE),
        ("1e999", UNREADABLE),
        ("9×10^400", UNREADABLE),
        ("1/2/3", UNREADABLE),
        ("/2", UNREADABLE),
        ("²", UNREADABLE),
        ("٣", UNREADABLE),
        ("0x10", UNREADABLE),
        ("1_000", UNREADABLE),
        ("__import__('os')", UNREADABLE),
        ("1/0", DIVIDED_BY_ZERO),
        ("1" * 61, LONG),
    ],
)
def test_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(NotANumber) as refused:
        read_number(text)
    assert refused.value.args[0] == reason


@given(st.text())
def test_anything_may_be_typed(text: str) -> None:
    try:
        typed = read_number(text)
    except NotANumber:
        return
    assert all(map(math.isfinite, typed.readings))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_python_writes_is_read(value: float) -> None:
    assert value in read_number(repr(value)).readings
    assert value in read_number(repr(value).replace(".", ",")).readings


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_quotients(above: int, below: int) -> None:
    assert read_number(f"{above}/{below}").readings[0] == above / below


QUESTIONS = [question for question in pack().questions.values() if question.number is not None]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_question_takes_its_own_answer(question) -> None:
    tolerance = question.tolerance or 0.0
    assert read_number(repr(question.number)).agrees(question.number, tolerance)
    assert not read_number(repr(question.number + 3 * tolerance + 1)).agrees(question.number, tolerance)
