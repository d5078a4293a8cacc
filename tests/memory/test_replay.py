"""States are projections of the log: folding it step by step, or again, gives the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.memory.logs import SKILLS, START, logs
from upstream.memory import Act, Evidence, ItemMemory, Model, Rating, Record, State, replay, undone_keys


@given(logs(undo=False))
def test_folding_step_by_step_equals_replay(log: list[Evidence]) -> None:
    record = Record()
    for i, evidence in enumerate(log, 1):
        record = record.after(evidence)
        assert record == replay(log[:i])


@given(logs(undo=False), st.integers(0, 40))
def test_a_log_replayed_in_two_parts_gives_the_same(log: list[Evidence], cut: int) -> None:
    record = replay(log[:cut])
    for evidence in log[cut:]:
        record = record.after(evidence)
    assert record == replay(log) == replay(iter(log))


@given(logs())
def test_what_was_undone_leaves_nothing_but_the_count_of_answers(log: list[Evidence]) -> None:
    """So that the next showing has a key of its own, an answer that was taken back still counts as given."""
    undone = undone_keys(log)
    without = replay([e for e in log if e.act is not Act.UNDONE and e.key not in undone])
    found = replay(log)
    assert found.skills == without.skills
    for item, memory in found.items.items():
        clean = without.items.get(item, ItemMemory(item))
        taken_back = sum(e.item == item and e.key in undone for e in log if e.act is Act.RECALLED)
        assert memory == replace(clean, reps=clean.reps + taken_back)


@given(logs())
def test_every_answer_gives_the_next_showing_a_new_key(log: list[Evidence]) -> None:
    reps: dict[str, int] = dict.fromkeys(SKILLS, 0)
    for i, evidence in enumerate(log, 1):
        memory = replay(log[:i]).items.get(evidence.item)
        assert memory is not None
        answer = evidence.act in (Act.PASSED, Act.FAILED, Act.RECALLED)
        assert memory.reps == reps[evidence.item] + answer
        reps[evidence.item] = memory.reps


@given(logs(undo=False))
def test_a_record_is_not_changed_by_what_comes_after(log: list[Evidence]) -> None:
    before = replay(log)
    items, skills = dict(before.items), dict(before.skills)
    before.after(Evidence(Act.PASSED, "i1", ("a", "new"), START + timedelta(days=9999)))
    assert (dict(before.items), dict(before.skills)) == (items, skills)


def latest(log: list[Evidence]) -> datetime:
    return max((e.at for e in log), default=START)


@given(logs(), st.integers(0, 4000))
def test_whatever_happened_standings_are_sound(log: list[Evidence], days: int) -> None:
    record = replay(log)
    undone = undone_keys(log)
    now = latest(log) + timedelta(days=days)
    for skill in ("a", "b", "c"):
        found = record.standing(skill, now)
        assert (found.strength is None) == (found.state in (State.UNPROVED, State.STARTED))
        if found.strength is not None:
            assert 0 < found.strength <= 1
        happened = [e for e in log if e.act is not Act.UNDONE and e.key not in undone]
        assert (found.state is State.UNPROVED) == (not any(skill in e.skills for e in happened))


@given(logs())
def test_whatever_happened_an_item_comes_back(log: list[Evidence]) -> None:
    """Once reviewed, an item is due, after the review and within the longest interval; no interval is negative."""
    for memory in replay(log).items.values():
        due = memory.due()
        assert (due is None) == (memory.reviewed_at is None)
        if due is not None and memory.reviewed_at is not None:
            assert timedelta(days=1) <= due - memory.reviewed_at <= timedelta(days=36501)
            assert memory.stability is not None
            assert memory.stability > 0
            assert memory.difficulty is not None
            assert 1 <= memory.difficulty <= 10
        assert memory.lapses >= 0


@given(logs())
def test_questions_prove_no_skill(log: list[Evidence]) -> None:
    record = replay(log)
    for skill in record.skills.values():
        assert skill.proved_by is None or not skill.proved_by.startswith("question:")


@given(logs(back=False))
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


@given(logs(), st.sampled_from([0.75, 0.85, 0.95]))
def test_the_retention_changes_when_things_come_back_and_nothing_that_is_remembered(
    log: list[Evidence], retention: float
) -> None:
    assert replay(log, Model(retention=retention)).items == replay(log).items


def test_two_evenings_by_hand() -> None:
    """One history whose numbers were worked out with the package alone."""
    monday = START.replace(hour=21)
    log = [
        Evidence(Act.RECALLED, "question:q1", ("a",), monday, Rating.GOOD, "1"),
        Evidence(Act.RECALLED, "question:q1", ("a",), monday + timedelta(days=2), Rating.GOOD, "2"),
    ]
    memory = replay(log).items["question:q1"]
    assert memory.stability == pytest.approx(10.9643, abs=1e-4)
    assert memory.due() == monday + timedelta(days=2 + 11)
