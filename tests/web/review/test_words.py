"""Stretches of time in words."""

from __future__ import annotations

import pytest

from upstream.web.review.words import in_days, length, percent, stretch


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "later today"),
        (0, "later today"),
        (1, "tomorrow"),
        (4, "in 4 days"),
        (59, "in 59 days"),
        (90, "in 3 months"),
        (365, "in 12 months"),
        (1000, "in 3 years"),
        (36500, "in 100 years"),
    ],
)
def test_when_something_comes_back(days: int, words: str) -> None:
    assert in_days(days) == words


def test_one_is_not_many() -> None:
    assert stretch(1) == "1 day"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (45, "45 min"), (89, "89 min"), (120, "2 h"), (210, "3.5 h"), (239, "4 h")],
)
def test_how_long_something_takes(minutes: int, words: str) -> None:
    assert length(minutes) == words


def test_almost_certain_is_not_certain() -> None:
    assert [percent(share) for share in (1.0, 0.997, 0.5, 0.0)] == ["100 %", "99 %", "50 %", "0 %"]
