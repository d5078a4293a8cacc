"""Where a skill stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from upstream.memory import Act, Evidence, ItemMemory, SkillState, Standing, State, replay, standing
from upstream.memory.skills import FADING_BELOW

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def remembered(stability: float, item: str = "k-means") -> ItemMemory:
    return ItemMemory(item, proved_at=START, stability=stability, difficulty=5.0, reviewed_at=START)


def proved(*items: str) -> SkillState:
    return SkillState("clustering", START, items, START, items[0])


def test_a_skill_that_was_never_touched_is_unproved() -> None:
    assert standing(None, [], START) == Standing(State.UNPROVED, None)


def test_a_skill_whose_items_prove_nothing_yet_is_started() -> None:
    state = SkillState("clustering", START, ("k-means",))
    assert standing(state, [ItemMemory("k-means", failures=2)], START) == Standing(State.STARTED, None)


def test_strength_is_the_mean_recall_of_the_items_that_were_proved() -> None:
    one, other = remembered(10.0), remembered(100.0, "pca")
    now = START + 20 * DAY
    found = standing(proved("k-means", "pca", "new"), [one, other, ItemMemory("new")], now)
    first, second = one.recall(now), other.recall(now)
    assert first is not None
    assert second is not None
    assert found.strength == pytest.approx((first + second) / 2)


def test_a_skill_fades_when_its_strength_falls_below_the_threshold() -> None:
    memory, state = remembered(10.0), proved("k-means")
    days = range(1, 400)
    standings = [standing(state, [memory], START + day * DAY) for day in days]
    for found in standings:
        assert found.strength is not None
        assert found.state is (State.PROVED if found.strength >= FADING_BELOW else State.FADING)
    states = [found.state for found in standings]
    turn = states.index(State.FADING)
    assert 0 < turn < len(states) - 1
    assert set(states[:turn]) == {State.PROVED}
    assert set(states[turn:]) == {State.FADING}


def test_a_record_knows_when_and_by_what_a_skill_was_proved() -> None:
    log = [
        Evidence(Act.FAILED, "k-means", ("clustering",), START),
        Evidence(Act.PASSED, "k-means", ("clustering", "distances"), START + DAY),
        Evidence(Act.PASSED, "linkage", ("clustering",), START + 2 * DAY),
    ]
    record = replay(log)
    skill = record.skills["clustering"]
    assert (skill.started_at, skill.proved_at, skill.proved_by) == (START, START + DAY, "k-means")
    assert skill.items == ("k-means", "linkage")
    assert record.skills["distances"].proved_at == START + DAY
    assert record.standing("clustering", START + 2 * DAY).state is State.PROVED
    assert record.standing("never-touched", START).state is State.UNPROVED


def test_a_pass_with_the_solution_at_hand_starts_a_skill_and_does_not_prove_it() -> None:
    log = [
        Evidence(Act.SOLUTION, "k-means", ("clustering",), START),
        Evidence(Act.PASSED, "k-means", ("clustering",), START + timedelta(hours=1)),
    ]
    assert replay(log).standing("clustering", START + DAY) == Standing(State.STARTED)
    later = Evidence(Act.PASSED, "k-means", ("clustering",), START + DAY)
    assert replay([*log, later]).skills["clustering"].proved_at == START + DAY
