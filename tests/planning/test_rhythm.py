"""Hours by weekday and activity."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.planning.packs import MONDAY
from upstream.planning import DEFAULT_RHYTHM, Activity, Rhythm, RhythmError, monday


def test_the_default_is_the_programme_week() -> None:
    minutes = DEFAULT_RHYTHM.minutes
    theory = [minutes[day, a] for day, a in minutes if a is Activity.THEORY]
    coding = [minutes[day, a] for day, a in minutes if a is Activity.CODING]
    assert len(theory) in (4, 5)
    assert len(coding) in (4, 5)
    assert all(60 <= m <= 120 for m in theory + coding)
    assert [m for (_, a), m in minutes.items() if a is Activity.ML_CODING] == [120, 120]
    assert [m for (_, a), m in minutes.items() if a is Activity.READING] == [30]
    assert all(day >= 5 for day, a in minutes if a is Activity.PROJECT)
    assert DEFAULT_RHYTHM.is_off(MONDAY + timedelta(days=6))


@pytest.mark.parametrize(
    ("minutes", "kind"),
    [
        ({(0, Activity.THEORY): -1}, "rhythm-negative"),
        ({(7, Activity.THEORY): 1}, "rhythm-weekday"),
        ({(-1, Activity.THEORY): 1}, "rhythm-weekday"),
        ({(2, Activity.THEORY): 1000, (2, Activity.CODING): 441}, "rhythm-too-long"),
    ],
)
def test_hours_that_no_week_holds_are_refused(minutes: dict[tuple[int, Activity], int], kind: str) -> None:
    with pytest.raises(RhythmError) as caught:
        Rhythm(minutes)
    assert caught.value.reason.kind == kind


def test_a_whole_day_is_allowed() -> None:
    assert Rhythm({(2, Activity.THEORY): 1000, (2, Activity.CODING): 440}).weekly == 1440


def test_no_hours_are_a_pause() -> None:
    assert Rhythm().paused
    assert Rhythm({(0, Activity.CODING): 0}).paused
    assert not DEFAULT_RHYTHM.paused


def test_a_day_off_has_no_hours_and_comes_back() -> None:
    off = DEFAULT_RHYTHM.without(MONDAY)
    assert off.is_off(MONDAY)
    assert not off.is_off(MONDAY + timedelta(days=7))
    assert off.with_(MONDAY).on(MONDAY) == DEFAULT_RHYTHM.on(MONDAY)


def test_only_some_activities_move_along_the_path() -> None:
    assert DEFAULT_RHYTHM.weekly - DEFAULT_RHYTHM.learning == 30 + 120


def test_monday() -> None:
    assert {monday(MONDAY + timedelta(days=i)) for i in range(7)} == {MONDAY}
