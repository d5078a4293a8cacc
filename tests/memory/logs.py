"""Logs at random: acts on exercises and questions, with repeats, clocks that jump and answers taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from upstream.memory import Act, Evidence, Rating

START = datetime(2026, 1, 1, tzinfo=UTC)
SKILLS = {
    "i1": ("a",),
    "i2": ("a", "b"),
    "i3": ("c",),
    "question:q1": ("a",),
    "question:q2": ("c",),
}
GAPS = [
    timedelta(seconds=2),
    timedelta(minutes=5),
    timedelta(hours=7),
    timedelta(hours=15),
    timedelta(days=1),
    timedelta(days=60),
    timedelta(minutes=-3),
    timedelta(days=-400),
]


@st.composite
def logs(draw: st.DrawFn, undo: bool = True, back: bool = True) -> list[Evidence]:
    """Up to forty acts. undo: some answers are taken back. back: the clock jumps back at times."""
    at, log = START, []
    gaps = GAPS if back else GAPS[:6]
    for number in range(draw(st.integers(0, 40))):
        at += draw(st.sampled_from(gaps))
        open_ = [e for e in log if e.act is Act.RECALLED]
        if undo and open_ and draw(st.integers(0, 5)) == 0:
            taken = draw(st.sampled_from(open_))
            log.append(Evidence(Act.UNDONE, taken.item, taken.skills, at, key=str(number), undoes=taken.key))
            continue
        item = draw(st.sampled_from(sorted(SKILLS)))
        if item.startswith("question:"):
            act, rating = Act.RECALLED, draw(st.sampled_from(Rating))
        else:
            act, rating = draw(st.sampled_from([Act.PASSED, Act.FAILED, Act.HINT, Act.SOLUTION])), None
        log.append(Evidence(act, item, SKILLS[item], at, rating, str(number)))
    return log
