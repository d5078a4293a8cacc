"""Questions with their schedule as an Anki package (.apkg, collection version 11), which every Anki since 2.1 reads.

genanki writes notes, note type and deck; the scheduling columns of the cards and the review log are written here.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

import genanki  # type: ignore[import-untyped]

from upstream.curriculum import Question, Skill
from upstream.exchange.anki_looks import ANSWER_SIDE, CSS, FIELDS, QUESTION_SIDE, fields
from upstream.memory import DayClock

# Anki knows decks and note types again by these, when a newer package of the same learner is imported.
DECK = 1_763_600_001
NOTE_TYPE = 1_763_600_002
# A card's due date is a number of days since the collection was made. Ours was made this long ago.
AGE = 3650
# What Anki calls a card's type and queue.
_NEW, _REVIEW = 0, 2
_LEARNED, _REVIEWED = 0, 1  # kinds of lines in the review log


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One answer: when, aware, and its rating from 1 (again) to 4 (easy); interval: days until it was due again."""

    at: datetime
    rating: int
    interval: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """Where a question stands.

    due, reviewed_at: aware. stability: days until recall falls to 90 %; difficulty: 1 to 10, both FSRS.
    ease: by what its interval grows when it is answered well when due, for schedulers older than FSRS.
    retention: desired, 0 to 1. decay: FSRS-6's exponent of forgetting, positive.
    """

    due: datetime
    reviewed_at: datetime
    stability: float
    difficulty: float
    ease: float
    retention: float
    decay: float
    reps: int
    lapses: int
    history: tuple[Reviewed, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for the deck; schedule: None when it was never answered."""

    question: Question
    skill: Skill
    area: str
    schedule: Schedule | None = None


def write_deck(
    questions: Iterable[Asked], to: IO[bytes], *, name: str, clock: DayClock, now: datetime
) -> None:
    """Write an .apkg file.

    name: of the deck. clock: the learner's days, of which each card is due on one. now: the present moment, aware.
    """
    deck = genanki.Deck(DECK, name)
    note_type = genanki.Model(
        NOTE_TYPE,
        "Upstream question",
        fields=[{"name": field} for field in FIELDS],
        templates=[{"name": "Card", "qfmt": QUESTION_SIDE, "afmt": ANSWER_SIDE}],
        css=CSS,
    )
    today, used = clock.day(now), set[int]()
    for place, asked in enumerate(questions):
        due = AGE + (clock.day(asked.schedule.due) - today).days if asked.schedule else place
        deck.add_note(_Note(asked, note_type, _Card(asked.schedule, due, used)))
    deck.add_model(note_type)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection.anki2"
        _write_collection(path, deck, _noon(today - timedelta(days=AGE), clock), now)
        with ZipFile(to, "w", ZIP_DEFLATED) as archive:
            archive.write(path, path.name)
            archive.writestr("media", "{}")


def _write_collection(path: Path, deck: genanki.Deck, created: datetime, now: datetime) -> None:
    store = sqlite3.connect(path)
    try:
        cursor = store.cursor()
        ids = itertools.count(int(now.timestamp() * 1000))
        genanki.Package(deck).write_to_db(cursor, now.timestamp(), ids)
        (conf,) = cursor.execute("SELECT conf FROM col").fetchone()
        conf = json.dumps(json.loads(conf) | _counting(created))
        cursor.execute("UPDATE col SET crt = ?, conf = ?", [int(created.timestamp()), conf])
        store.commit()
    finally:
        store.close()


def _noon(day: date, clock: DayClock) -> datetime:
    """The middle of a learner's day, where no change of clocks reaches its date."""
    return datetime.combine(day, time(12), ZoneInfo(clock.zone))


def _counting(created: datetime) -> dict[str, int]:
    """How Anki is to count days: by the date of the collection's making there, with days from four in the morning.

    Of a collection that does not say so, Anki takes the ratings in the review log for those of its first scheduler, which had
    no Hard for new cards, and changes them. creationOffset: minutes west of Greenwich.
    """
    offset = created.utcoffset() or timedelta()
    return {"schedVer": 2, "rollover": 4, "creationOffset": -offset // timedelta(minutes=1)}


class _Note(genanki.Note):  # type: ignore[misc] # genanki has no types
    """A note that Anki knows again by its question's id, with one card."""

    def __init__(self, asked: Asked, note_type: genanki.Model, card: _Card) -> None:
        question, skill = asked.question, asked.skill
        tags = [f"upstream::{skill.area}::{skill.id}", f"upstream-kind::{question.kind}"]
        tags += [f"upstream-round::{round_}" for round_ in question.rounds]
        guid = genanki.guid_for("upstream", question.id)
        super().__init__(model=note_type, fields=fields(question, skill, asked.area), tags=tags, guid=guid)
        self._card = card

    @property
    def cards(self) -> list[_Card]:
        return [self._card]


class _Card(genanki.Card):  # type: ignore[misc] # genanki has no types
    """A card with its schedule. due: the day of the collection, or the turn among new cards.

    used: ids of the review log that are taken.
    """

    def __init__(self, schedule: Schedule | None, due: int, used: set[int]) -> None:
        super().__init__(0)
        self._schedule, self._due, self._used = schedule, due, used

    def write_to_db(
        self,
        cursor: sqlite3.Cursor,
        timestamp: float,
        deck_id: int,
        note_id: int,
        id_gen: Iterator[int],
        due: int = 0,
    ) -> None:
        card_id = next(id_gen)
        state = _new(self._due) if self._schedule is None else _review(self._schedule, self._due)
        row = [card_id, note_id, deck_id, self.ord, int(timestamp), -1, *state[:7], 0, 0, 0, 0, state[7]]
        cursor.execute(f"INSERT INTO cards VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608
        if self._schedule is not None:
            rows = _review_log(card_id, self._schedule.history, self._used)
            cursor.executemany("INSERT INTO revlog VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _new(due: int) -> Sequence[Any]:
    """type, queue, due, ivl, factor, reps, lapses and data of a card that was never answered."""
    return _NEW, _NEW, due, 0, 0, 0, 0, ""


def _review(schedule: Schedule, due: int) -> Sequence[Any]:
    """The same columns of a card that is in review. data: Anki's own short names for FSRS's memory state."""
    memory = {
        "s": round(schedule.stability, 4),
        "d": round(schedule.difficulty, 3),
        "dr": round(schedule.retention, 2),
        "decay": round(schedule.decay, 3),
        "lrt": int(schedule.reviewed_at.timestamp()),
    }
    interval = max(1, round((schedule.due - schedule.reviewed_at) / timedelta(days=1)))
    return (
        _REVIEW,
        _REVIEW,
        due,
        interval,
        round(1000 * min(max(schedule.ease, 1.3), 9.999)),
        schedule.reps,
        schedule.lapses,
        json.dumps(memory, separators=(",", ":")),
    )


def _review_log(card: int, history: Iterable[Reviewed], used: set[int]) -> Iterator[Sequence[int]]:
    """id (milliseconds, each once), cid, usn, ease, ivl, lastIvl, factor, time, type of every answer."""
    before = 0
    for answer in history:
        id = next(i for i in itertools.count(int(answer.at.timestamp() * 1000)) if i not in used)
        used.add(id)
        kind = _REVIEWED if before else _LEARNED
        yield id, card, -1, answer.rating, answer.interval, before, 0, 0, kind
        before = answer.interval
