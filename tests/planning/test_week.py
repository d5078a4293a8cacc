"""Weeks: prerequisites, hours and what a hand did, for random graphs and histories."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.planning.packs import MONDAY, desks, exercise, graph, pack, shows, skill
from upstream.curriculum import Round
from upstream.planning import (
    DEFAULT_RHYTHM,
    Activity,
    Desk,
    Rhythm,
    SessionError,
    TaskKind,
    Week,
    plan_week,
    tasks_of,
)

DAYS = [MONDAY + timedelta(days=i) for i in range(7)]


def changed(week: Week, data: st.DataObject) -> Week:
    """The week after some changes by hand."""
    for _ in range(data.draw(st.integers(0, 6))):
        if not week.sessions:
            return week
        key = data.draw(st.sampled_from([session.key for session in week]))
        match data.draw(st.sampled_from(["move", "skip", "restore", "finish"])):
            case "move":
                week = week.move(key, data.draw(st.sampled_from(DAYS)))
            case "skip":
                week = week.skip(key)
            case "restore":
                week = week.restore(key)
            case "finish":
                week = week.finish(key)
    return week


def planned_twice(desk: Desk, data: st.DataObject) -> tuple[Week, Week]:
    """A week changed by hand, and the same planned again on a later day."""
    before = changed(plan_week(desk, MONDAY, MONDAY), data)
    return before, plan_week(desk, MONDAY, data.draw(st.sampled_from(DAYS)), before.kept)


@given(desks())
def test_a_week_is_the_same_every_time(desk: Desk) -> None:
    assert plan_week(desk, MONDAY, MONDAY) == plan_week(desk, MONDAY, MONDAY)


@given(desks(), st.data())
def test_what_a_hand_did_stays(desk: Desk, data: st.DataObject) -> None:
    before, after = planned_twice(desk, data)
    found = {session.key: session for session in after}
    for session in before.kept:
        assert found[session.key] == session
    assert len(found) == len(after.sessions)  # keys name one session each


@given(desks(), st.data())
def test_hours_are_never_exceeded_but_by_hand(desk: Desk, data: st.DataObject) -> None:
    _, week = planned_twice(desk, data)
    for day in DAYS:
        by_hand = sum(s.minutes for s in week.on(day) if s.kept and not s.skipped)
        made = sum(s.minutes for s in week.on(day) if not s.kept)
        assert made <= max(desk.rhythm.capacity(day) - by_hand, 0)
        assert all(s.minutes > 0 for s in week.on(day))


@given(desks(), st.data())
def test_prerequisites_come_first(desk: Desk, data: st.DataObject) -> None:
    _, week = planned_twice(desk, data)
    for i, session in enumerate(week):
        skill = session.task.skill
        if session.kept or skill not in desk.path or session.task.kind is TaskKind.REFERENCE:
            continue
        for need in set(desk.pack.skills[skill].requires) & set(desk.path):
            assert not [
                s
                for s in week.sessions[i + 1 :]
                if s.task.skill == need and not s.skipped and s.task.kind is not TaskKind.REFERENCE
            ]
            given_ = {}
            for earlier in week.sessions[:i]:
                given_[earlier.task.key] = given_.get(earlier.task.key, 0) + earlier.minutes
            tasks = tasks_of(need, desk.pack, desk.solved, desk.spent)
            for task in tasks:
                held = given_.get(task.key, 0) or sum(s.minutes for s in week if s.task.key == task.key)
                assert held >= task.minutes
            showing = [t for t in tasks if shows(t)] or tasks
            if showing:
                assert any(s.task.key == t.key and not s.skipped for t in showing for s in week.sessions[:i])


@given(desks(), st.data())
def test_no_more_is_planned_than_there_is(desk: Desk, data: st.DataObject) -> None:
    _, week = planned_twice(desk, data)
    for step in desk.path:
        for task in tasks_of(step, desk.pack, desk.solved, desk.spent):
            assert sum(s.minutes for s in week if s.task.key == task.key) <= task.minutes


@given(desks(), st.data())
def test_nothing_is_planned_for_days_gone_by(desk: Desk, data: st.DataObject) -> None:
    today = data.draw(st.sampled_from(DAYS))
    assert all(session.day >= today for session in plan_week(desk, MONDAY, today))


@given(desks())
def test_a_pause_plans_nothing(desk: Desk) -> None:
    assert not plan_week(replace(desk, rhythm=Rhythm()), MONDAY, MONDAY).sessions


THREE = pack(
    [skill("a", minutes=60, lesson="x"), skill("b", ["a"], minutes=90), skill("c", minutes=45)],
    [exercise("do-a", "a", 30, (Round.CODING,)), exercise("do-c", "c", 30, (Round.ML_CODING,))],
)
EVENINGS = Rhythm({(d, a): 60 for d in range(5) for a in (Activity.THEORY, Activity.CODING)})
DESK = Desk(THREE, graph(THREE), ("a", "c", "b"), EVENINGS)


def named(week: Week) -> list[tuple[date, str, int]]:
    return [(s.day, s.task.key, s.minutes) for s in week]


def test_a_small_week_by_hand() -> None:
    assert named(plan_week(DESK, MONDAY, MONDAY)) == [
        (DAYS[0], "read.a", 30),
        (DAYS[0], "read.c", 15),
        (DAYS[0], "exercise.do-a", 30),
        (DAYS[0], "exercise.do-c", 30),
        (DAYS[1], "read.b", 45),
        (DAYS[1], "practise.b", 45),
    ]


def test_what_is_not_written_is_said() -> None:
    notes = {s.task.key: s.note and s.note.kind for s in plan_week(DESK, MONDAY, MONDAY)}
    assert notes["read.a"] is None
    assert notes["read.c"] == "not-written-lesson"
    assert notes["practise.b"] == "not-written-both"


def test_every_session_has_a_reason_in_one_sentence() -> None:
    for session in plan_week(DESK, MONDAY, MONDAY):
        words = session.reason.words()
        assert words.endswith(".")
        assert words.count(". ") == 0


def test_skipping_a_reading_lets_the_exercise_come_and_what_builds_on_it() -> None:
    week = plan_week(DESK, MONDAY, MONDAY).skip("2026-W47.read.a.1")
    again = plan_week(DESK, MONDAY, MONDAY, week.kept)
    assert {"exercise.do-a", "read.b"} <= {s.task.key for s in again if s.open}


def test_skipping_the_proof_holds_up_what_builds_on_it_until_restored() -> None:
    week = plan_week(DESK, MONDAY, MONDAY).skip("2026-W47.exercise.do-a.1")
    again = plan_week(DESK, MONDAY, MONDAY, week.kept)
    assert "read.b" not in {s.task.key for s in again}
    restored = again.restore("2026-W47.exercise.do-a.1")
    assert "read.b" in {s.task.key for s in plan_week(DESK, MONDAY, MONDAY, restored.kept)}


def test_what_builds_on_a_moved_session_follows_it() -> None:
    week = plan_week(DESK, MONDAY, MONDAY).move("2026-W47.exercise.do-a.1", DAYS[3])
    again = plan_week(DESK, MONDAY, MONDAY, week.kept)
    assert min(s.day for s in again if s.task.skill == "b") == DAYS[3]


def test_reviews_take_their_minutes_of_the_day_and_wait_on_a_day_off() -> None:
    desk = replace(DESK, reviews={DAYS[0]: 20, DAYS[5]: 15}, rhythm=EVENINGS.without(DAYS[0]))
    week = plan_week(desk, MONDAY, MONDAY)
    assert [(s.day, s.minutes) for s in week if s.activity is Activity.REVIEW] == [(DAYS[1], 20)]
    assert week.minutes(DAYS[1]) <= 120
    assert week.on(DAYS[1])[0].activity is Activity.REVIEW


def test_an_exercise_is_not_split_unless_nothing_could_hold_it() -> None:
    of = pack(
        [skill("a", minutes=140)], [exercise("long", "a", 90), exercise("huge", "a", 150, difficulty=2)]
    )
    rhythm = Rhythm(
        {
            (0, Activity.CODING): 60,
            (1, Activity.CODING): 60,
            (2, Activity.CODING): 100,
            (3, Activity.CODING): 100,
        }
    )
    week = plan_week(Desk(of, graph(of), ("a",), rhythm), MONDAY, MONDAY)
    assert [(s.day, s.minutes) for s in week if s.task.about == "long"] == [(DAYS[2], 90)]
    assert [(s.day, s.minutes, s.part) for s in week if s.task.about == "huge"] == [(DAYS[3], 100, 1)]


def test_when_the_path_is_done_there_is_more_practice_and_the_portfolio() -> None:
    desk = Desk(THREE, graph(THREE), (), DEFAULT_RHYTHM, proved=frozenset("ab"))
    kinds = {(s.task.key, s.reason.kind) for s in plan_week(desk, MONDAY, MONDAY)}
    assert kinds == {("exercise.do-a", "more-practice"), ("portfolio", "portfolio")}


class TestByHand:
    week = plan_week(DESK, MONDAY, MONDAY)

    def test_a_session_that_is_gone_is_said(self) -> None:
        for change in (self.week.skip, self.week.restore, self.week.finish):
            with pytest.raises(SessionError, match="no longer in the week"):
                change("2026-W01.read.a.1")

    def test_another_week_is_refused(self) -> None:
        with pytest.raises(SessionError, match="own week"):
            self.week.move("2026-W47.read.a.1", MONDAY + timedelta(days=7))

    def test_moving_to_where_it_is_changes_nothing(self) -> None:
        assert self.week.move("2026-W47.read.a.1", MONDAY) == self.week

    def test_doing_it_twice_is_doing_it_once(self) -> None:
        for once in (
            self.week.skip("2026-W47.read.a.1"),
            self.week.finish("2026-W47.read.a.1"),
        ):
            key = "2026-W47.read.a.1"
            again = once.skip(key) if once.session(key).skipped else once.finish(key)
            assert again == once
        moved = self.week.move("2026-W47.read.a.1", DAYS[4])
        assert moved.move("2026-W47.read.a.1", DAYS[4]) == moved
