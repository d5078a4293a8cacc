"""The pack's texts: indexed once in memory, in an SQLite table of its own whatever the store is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from django.urls import reverse

from upstream.curriculum import Exercise, Pack
from upstream.web.content import pack
from upstream.web.journal.search.marking import plain
from upstream.web.journal.search.words import Query, title_rank, words_of

MOST_CONSIDERED = 1000
# How much a word counts in the title, in what the text is about, and in the text.
WEIGHTS = (10.0, 4.0, 1.0)
# BM25 favours short texts, and a lesson is the longest.
KIND_WEIGHTS = {"skill": 2.0, "exercise": 1.5, "question": 1.0, "reference": 1.0}


@dataclass(frozen=True, slots=True)
class Document:
    """A text of the pack. kind: skill, exercise, question or reference. context: what to say of it beside the title.

    about: words that are not shown and count more than the text. url: None for a reference without an address.
    """

    kind: str
    id: str
    title: str
    context: str
    about: str
    text: str
    url: str | None


class Index:
    """Documents by their words. One connection behind a lock: a search takes about a millisecond."""

    def __init__(self, documents: list[Document]) -> None:
        self.documents = documents
        self._titles = [words_of(document.title) for document in documents]
        self._lock = Lock()
        self._table = sqlite3.connect(":memory:", check_same_thread=False)
        self._table.execute("CREATE VIRTUAL TABLE texts USING fts5(title, about, body, tokenize='ascii')")
        self._table.executemany(
            "INSERT INTO texts (rowid, title, about, body) VALUES (?, ?, ?, ?)",
            (
                (i, *(" ".join(words_of(part)) for part in (d.title, f"{d.about} {d.context}", d.text)))
                for i, d in enumerate(documents)
            ),
        )

    def search(self, query: Query) -> list[Document]:
        """What holds every word, titles that do first, then by BM25."""
        match = " AND ".join(f'"{word}"' for word in query.words) + ("*" if query.goes_on else "")
        with self._lock:
            rows = self._table.execute(
                "SELECT rowid, bm25(texts, ?, ?, ?) AS score FROM texts WHERE texts MATCH ?"
                " ORDER BY score, rowid LIMIT ?",
                (*WEIGHTS, match, MOST_CONSIDERED),
            ).fetchall()

        def rank(row: tuple[int, float]) -> tuple[int, float]:
            i, score = row  # the lower the better
            return title_rank(query, self._titles[i]), score * KIND_WEIGHTS[self.documents[i].kind]

        return [self.documents[i] for i, _ in sorted(rows, key=rank)]


@lru_cache(maxsize=1)
def index() -> Index:
    """The index of the pack that is served: made at the first search."""
    return Index(list(_documents(pack())))


def _documents(pack: Pack) -> Iterator[Document]:
    for skill in pack.skills.values():
        about = f"{' '.join(skill.covers)} {skill.id}"
        area = pack.areas[skill.area].title
        url = reverse("skill", args=[skill.id])
        yield Document("skill", skill.id, skill.title, area, about, plain(skill.lesson), url)
    for exercise in pack.exercises.values():
        titles = _titles(pack, exercise)
        url = reverse("workspace", args=[exercise.id])
        yield Document(
            "exercise", exercise.id, exercise.title, titles, exercise.entry, plain(exercise.task), url
        )
    for question in pack.questions.values():
        skill = pack.skills[question.skill]
        text = plain(" \n".join([*question.choices, question.answer]))
        url = f"{reverse('skill', args=[skill.id])}#question-{question.id}"
        yield Document("question", question.id, plain(question.ask), skill.title, question.kind, text, url)
    for resource in pack.resources.values():
        titles = ", ".join(pack.skills[id].title for id in resource.skills)
        yield Document("reference", resource.id, resource.title, resource.kind, titles, "", resource.url)


def _titles(pack: Pack, exercise: Exercise) -> str:
    return ", ".join(pack.skills[skill].title for skill in exercise.proves)
