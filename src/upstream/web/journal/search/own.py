"""People's own texts: the store's full-text index (FTS5 or GIN) finds them, this module keeps it in step.

Both stores are given the same words and asked the same question, and ranking happens here, so that both answer alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import connection, transaction

from upstream.web.accounts.models import User
from upstream.web.journal.models import About, Entry, Note, SearchText
from upstream.web.journal.search.words import Query, title_rank, words_of
from upstream.web.journal.titles import title_of

MOST_WORDS = 50_000  # different ones of a text; the rest of a text that long is not found
MOST_BYTES = 800_000  # of them together: PostgreSQL's index takes at most a megabyte
MOST_CONSIDERED = 5000  # texts of a person that hold all the words

_MATCHING = {
    "sqlite": (
        "SELECT t.kind, t.row, t.title FROM journal_words w JOIN journal_searchtext t ON t.id = w.rowid"
        " WHERE w.journal_words MATCH %s AND t.user_id = %s ORDER BY t.changed_at DESC, t.id DESC LIMIT %s"
    ),
    "postgresql": (
        "SELECT t.kind, t.row, t.title FROM journal_searchtext t"
        " WHERE array_to_tsvector(string_to_array(t.words, ' ')) @@ CAST(%s AS tsquery) AND t.user_id = %s"
        " ORDER BY t.changed_at DESC, t.id DESC LIMIT %s"
    ),
}


def put(user: User, kind: SearchText.Kind, row: int, title: str, text: str, changed_at: datetime) -> None:
    """Make a text findable, or findable as it is now. Belongs into the transaction that stores the text."""
    words = _stored(user, f"{title}\n{text}")
    values = {"title": " ".join(words_of(title)), "words": words, "changed_at": changed_at}
    found = SearchText.objects.filter(user=user, kind=kind, row=row).first()
    if found is None:
        found = SearchText.objects.create(user=user, kind=kind, row=row, **values)
    else:
        _forget([found])
        SearchText.objects.filter(pk=found.pk).update(**values)
        found.words = words
    if connection.vendor == "sqlite":
        _run("INSERT INTO journal_words (rowid, words) VALUES (%s, %s)", [found.pk, found.words])


def drop(user: User, kind: SearchText.Kind, row: int) -> None:
    """Make a text unfindable."""
    found = list(SearchText.objects.filter(user=user, kind=kind, row=row))
    _forget(found)
    SearchText.objects.filter(pk__in=[text.pk for text in found]).delete()


def put_note(user: User, note: Note) -> None:
    """Make a note findable by its text and by the title of what it is on; a blank or deleted one not at all."""
    if note.deleted_at is not None or not note.text.strip():
        return drop(user, SearchText.Kind.NOTE, note.pk)
    title = title_of(About(note.kind), note.about)
    put(user, SearchText.Kind.NOTE, note.pk, title, note.text, note.updated_at)


def put_entry(user: User, entry: Entry) -> None:
    """Make an entry of the journal findable; a deleted one not."""
    if entry.deleted_at is not None:
        return drop(user, SearchText.Kind.ENTRY, entry.pk)
    text = f"{entry.text}\n{entry.url}"
    put(user, SearchText.Kind.ENTRY, entry.pk, entry.title, text, entry.updated_at)


@transaction.atomic
def reindex(user: User) -> None:
    """Make the person's index anew, after rows were written by other means than the services here."""
    found = list(SearchText.objects.filter(user=user))
    _forget(found)
    SearchText.objects.filter(user=user).delete()
    for note in Note.objects.filter(user=user).iterator():
        put_note(user, note)
    for entry in Entry.objects.filter(user=user).iterator():
        put_entry(user, entry)


def search(user: User, query: Query) -> list[tuple[str, int]]:
    """The person's texts that hold every word, as kind and row: titles that do first, then the newest."""
    asked = _question(user, query)
    with connection.cursor() as cursor:
        cursor.execute(_MATCHING[connection.vendor], [asked, user.pk, MOST_CONSIDERED])
        rows = cursor.fetchall()
    rows.sort(key=lambda row: title_rank(query, row[2].split()))
    return [(kind, row) for kind, row, _ in rows]


def _question(user: User, query: Query) -> str:
    """The query in the store's own language. Words hold letters and digits only, so nothing needs escaping."""
    words = [f"{user.pk}x{word}" for word in query.words]
    if connection.vendor == "sqlite":
        return " AND ".join(f'"{word}"' for word in words) + ("*" if query.goes_on else "")
    return " & ".join(f"'{word}'" for word in words) + (":*" if query.goes_on else "")


def _stored(user: User, text: str) -> str:
    """The different words of a text, each with the person's number in front."""
    kept, size = [], 0
    for word in dict.fromkeys(words_of(text)):
        marked = f"{user.pk}x{word}"
        size += len(marked.encode()) + 1
        if len(kept) == MOST_WORDS or size > MOST_BYTES:
            break
        kept.append(marked)
    return " ".join(kept)


def _forget(texts: Iterable[SearchText]) -> None:
    """Take texts out of SQLite's index, which needs to be told the words they were put in with."""
    if connection.vendor == "sqlite":
        for text in texts:
            _run(
                "INSERT INTO journal_words (journal_words, rowid, words) VALUES ('delete', %s, %s)",
                [text.pk, text.words],
            )


def _run(statement: str, values: list[object]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
