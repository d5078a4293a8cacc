"""The deck, read back from its SQLite file. That Anki itself reads it so was tried by hand: docs/formats.md."""

from __future__ import annotations

import io
import json
import sqlite3
import warnings
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from upstream.curriculum import Pack, load_pack
from upstream.exchange.anki import AGE, Asked, Reviewed, Schedule, write_deck
from upstream.exchange.mathjax import card_html
from upstream.memory import DayClock

NOW = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)
VIENNA = DayClock("Europe/Vienna")
TINY = load_pack(Path(__file__).parents[1] / "tiny_pack")


def schedule(due: timedelta, **changes) -> Schedule:
    values = {
        "due": NOW + due,
        "reviewed_at": NOW - timedelta(days=20),
        "stability": 17.12345,
        "difficulty": 4.4567,
        "ease": 2.3456,
        "retention": 0.9,
        "decay": 0.1542,
        "reps": 3,
        "lapses": 1,
    }
    return Schedule(**values | changes)


def collection(asked: list[Asked], folder: Path, clock: DayClock = VIENNA) -> sqlite3.Connection:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # genanki warns of markup that Anki would not show
        write_deck(asked, out, name="Upstream", clock=clock, now=NOW)
    with ZipFile(out) as archive:
        assert json.loads(archive.read("media")) == {}
        (folder / "c.anki2").write_bytes(archive.read("collection.anki2"))
    store = sqlite3.connect(folder / "c.anki2")
    store.row_factory = sqlite3.Row
    return store


@pytest.fixture
def pack() -> Pack:
    return TINY


def ask(pack: Pack, id: str, schedule: Schedule | None = None) -> Asked:
    question = pack.questions[id]
    skill = pack.skills[question.skill]
    return Asked(question, skill, pack.areas[skill.area].title, schedule)


def test_a_question_that_was_never_met_is_new(pack: Pack, tmp_path: Path) -> None:
    store = collection([ask(pack, "mean-axis"), ask(pack, "mean-of-two")], tmp_path)
    cards = store.execute("SELECT * FROM cards ORDER BY id").fetchall()
    assert [(c["type"], c["queue"], c["due"], c["ivl"], c["data"]) for c in cards] == [
        (0, 0, 0, 0, ""),
        (0, 0, 1, 0, ""),
    ]


def test_the_schedule_goes_along(pack: Pack, tmp_path: Path) -> None:
    history = (Reviewed(NOW - timedelta(days=23), 3, 3), Reviewed(NOW - timedelta(days=20), 4, 25))
    asked = ask(pack, "mean-axis", schedule(timedelta(days=5), history=history))
    store = collection([asked], tmp_path)
    (card,) = store.execute("SELECT * FROM cards").fetchall()
    assert (card["type"], card["queue"], card["ivl"], card["factor"]) == (2, 2, 25, 2346)
    assert (card["reps"], card["lapses"], card["due"]) == (3, 1, AGE + 5)
    reviewed = int((NOW - timedelta(days=20)).timestamp())
    assert json.loads(card["data"]) == {"s": 17.1234, "d": 4.457, "dr": 0.9, "decay": 0.154, "lrt": reviewed}
    log = store.execute("SELECT * FROM revlog ORDER BY id").fetchall()
    assert [(r["cid"], r["ease"], r["ivl"], r["lastIvl"], r["type"]) for r in log] == [
        (card["id"], 3, 3, 0, 0),
        (card["id"], 4, 25, 3, 1),
    ]
    assert [r["id"] // 1000 for r in log] == [int(answer.at.timestamp()) for answer in history]


@pytest.mark.parametrize("zone", ["UTC", "Europe/Vienna", "Pacific/Auckland", "America/Los_Angeles"])
@settings(max_examples=15)
@given(days=st.integers(-300, 300), hours=st.integers(0, 23))
def test_a_card_is_due_on_the_learners_own_day(zone: str, days: int, hours: int, tmp_path_factory) -> None:
    """Anki counts from the date of the collection's making, by the offset that it had there."""
    clock, due = DayClock(zone), timedelta(days=days, hours=hours)
    store = collection([ask(TINY, "mean-axis", schedule(due))], tmp_path_factory.mktemp("deck"), clock)
    (number,) = store.execute("SELECT due FROM cards").fetchone()
    created, conf = store.execute("SELECT crt, conf FROM col").fetchone()
    offset = timedelta(minutes=-json.loads(conf)["creationOffset"])
    date = (datetime.fromtimestamp(created, UTC) + offset).date()
    assert date + timedelta(days=number) == clock.day(NOW + due)


def test_ratings_are_those_of_the_present_scheduler(tmp_path: Path) -> None:
    """Without this, Anki takes them for those of its first one, and turns Hard into Good."""
    (conf,) = collection([], tmp_path).execute("SELECT conf FROM col").fetchone()
    assert json.loads(conf)["schedVer"] == 2


def test_no_two_answers_share_an_id(pack: Pack, tmp_path: Path) -> None:
    at_once = (Reviewed(NOW - timedelta(days=20), 3, 3),)
    asked = [ask(pack, id, schedule(timedelta(1), history=at_once)) for id in ("mean-axis", "mean-of-two")]
    store = collection(asked, tmp_path)
    assert store.execute("SELECT count(DISTINCT id) FROM revlog").fetchone()[0] == 2


def test_notes_are_known_again_and_tagged(pack: Pack, tmp_path: Path) -> None:
    first, second = (collection([ask(pack, "mean-and-outliers")], tmp_path) for _ in range(2))
    query = "SELECT guid, tags, flds FROM notes"
    assert tuple(first.execute(query).fetchone()) == tuple(second.execute(query).fetchone())
    row = first.execute(query).fetchone()
    assert row["tags"].split() == [
        "upstream::arithmetic::mean",
        "upstream-kind::why",
        "upstream-round::breadth",
        "upstream-round::depth",
    ]
    front, back, skill, _, id = row["flds"].split("\x1f")
    assert "Why does one extreme value" in front
    assert r"\(n\)" in back
    assert (skill, id) == (pack.skills["mean"].title, "mean-and-outliers")


def test_choices_and_numbers_show_what_is_right(pack: Pack, tmp_path: Path) -> None:
    store = collection([ask(pack, "mean-axis"), ask(pack, "mean-of-two")], tmp_path)
    choice, number = (row[0].split("\x1f") for row in store.execute("SELECT flds FROM notes ORDER BY id"))
    assert "<li><p>axis 1</p></li>" in choice[0]
    assert "A: <p>axis 0</p>" in choice[1]
    assert "3.5 ± 0.01" in number[1]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("$a < b$", r"\(a &lt; b\)"),
        ("$$\nx^2\n$$", r"\[x^2\]"),
        ("a $$y$$ b", r"\[y\]"),
        ("<script>alert(1)</script>", "&lt;script&gt;"),
        ("[k](skill:k-means)", "<a>k</a>"),
    ],
)
def test_formulas_are_ready_for_mathjax_and_markup_is_shown(text: str, part: str) -> None:
    assert part in card_html(text)
