"""States are projections of the log: folding it step by step, or again, gives the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from upstream.memory import Act, Evidence, Record, State, replay

START = datetime(2026, 1, 1, tzinfo=UTC)
SKILLS = {"i1": ("a",), "i2": ("a", "b"), "i3": ("c",)}


@st.composite
def logs(draw: st.DrawFn) -> list[Evidence]:
    """Up to thirty acts on three items, minutes to months apart."""
    at, log = START, []
    for _ in range(draw(st.integers(0, 30))):
        at += draw(
            st.sampled_from(
                [timedelta(minutes=5), timedelta(hours=15), timedelta(days=1), timedelta(days=60)]
            )
        )
        item = draw(st.sampled_from(sorted(SKILLS)))
        log.append(Evidence(draw(st.sampled_from(Act)), item, SKILLS[item], at))
    return log


@given(logs())
def test_folding_step_by_step_equals_replay(log: list[Evidence]) -> None:
    record = Record()
    for i, evidence in enumerate(log, 1):
        record = record.after(evidence)
        assert record == replay(log[:i])


@given(logs(), st.integers(0, 30))
def test_a_log_replayed_in_two_parts_gives_the_same(log: list[Evidence], cut: int) -> None:
    record = replay(log[:cut])
    for evidence in log[cut:]:
        record = record.after(evidence)
    assert record == replay(log) == replay(iter(log))


@given(logs())
def test_a_record_is_not_changed_by_what_comes_after(log: list[Evidence]) -> None:
    before = replay(log)
    items, skills = dict(before.items), dict(before.skills)
    before.after(Evidence(Act.PASSED, "i1", ("a", "new"), START + timedelta(days=9999)))
    assert (dict(before.items), dict(before.skills)) == (items, skills)


@given(logs(), st.integers(0, 4000))
def test_whatever_happened_standings_are_sound(log: list[Evidence], days: int) -> None:
    record = replay(log)
    now = (log[-1].at if log else START) + timedelta(days=days)
    for skill in ("a", "b", "c"):
        found = record.standing(skill, now)
        assert (found.strength is None) == (found.state in (State.UNPROVED, State.STARTED))
        if found.strength is not None:
            assert 0 < found.strength <= 1
        touched = {item for evidence in log for item in [evidence.item] if skill in SKILLS[item]}
        assert (found.state is State.UNPROVED) == (not touched)


@given(logs())
def test_an_item_is_proved_by_the_first_pass_that_the_solution_did_not_help(log: list[Evidence]) -> None:
    record = replay(log)
    for item, memory in record.items.items():
        read_at, proved_at = None, None
        for evidence in (e for e in log if e.item == item):
            if evidence.act is Act.SOLUTION:
                read_at = evidence.at
            unaided = read_at is None or evidence.at - read_at >= timedelta(hours=20)
            if evidence.act is Act.PASSED and unaided and proved_at is None:
                proved_at = evidence.at
        assert memory.proved_at == proved_at
