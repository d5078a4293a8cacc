"""One search over everything: what the pack holds, and what the person wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from upstream.web.accounts.models import User
from upstream.web.journal import queries
from upstream.web.journal.models import About
from upstream.web.journal.search import own
from upstream.web.journal.search.curriculum import Document, index
from upstream.web.journal.search.marking import Piece, heading, plain, snippet
from upstream.web.journal.search.words import Query, parse
from upstream.web.journal.titles import title_of

KINDS = ("note", "entry", "skill", "exercise", "question", "reference")
ONE = {
    "note": _("your note"),
    "entry": _("your journal"),
    "skill": _("skill"),
    "exercise": _("exercise"),
    "question": _("question"),
    "reference": _("reference"),
}
SHOWN = 30
SHOWN_OWN = 8  # above the pack's, when both are asked for


@dataclass(frozen=True, slots=True)
class Found:
    """One result. title and snippet: pieces with hits apart. context: what it belongs to. url: None for nowhere."""

    kind: str
    id: str
    title: list[Piece]
    context: str
    snippet: list[Piece]
    url: str | None
    outside: bool = False

    @property
    def kind_words(self) -> str:
        return str(ONE[self.kind])


@dataclass(frozen=True, slots=True)
class Results:
    """counts: how many of each kind there are. own, others: those that are shown; cut: whether some are not."""

    query: Query
    counts: dict[str, int]
    own: list[Found]
    others: list[Found]
    cut: bool = False

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def find(user: User | AnonymousUser, text: str, kind: str = "") -> Results:
    """What holds every word of the text, of one kind or of all; titles that do come first. Never raises."""
    query = parse(text)
    counts = dict.fromkeys(KINDS, 0)
    if not query:
        return Results(query, counts, [], [])
    mine = own.search(user, query) if user.is_authenticated else []
    others = index().search(query)
    for found in [*(row[0] for row in mine), *(document.kind for document in others)]:
        counts[found] += 1
    if kind:
        mine = [row for row in mine if row[0] == kind]
        others = [document for document in others if document.kind == kind]
    limit = SHOWN if kind else SHOWN_OWN
    return Results(
        query,
        counts,
        _own(user, mine[:limit], query) if mine else [],
        [_document(document, query) for document in others[:SHOWN]],
        cut=len(mine) > limit or len(others) > SHOWN,
    )


def _document(document: Document, query: Query) -> Found:
    # A question's text is its answer, which is found but not given away.
    text = "" if document.kind == "question" else document.text
    return Found(
        document.kind,
        document.id,
        heading(document.title, query),
        document.context,
        snippet(text, query),
        document.url,
        outside=document.kind == "reference",
    )


def _own(user: User, rows: Sequence[tuple[str, int]], query: Query) -> list[Found]:
    notes = queries.notes_by_id(user, [id for kind, id in rows if kind == "note"]).in_bulk()
    entries = queries.entries_by_id(user, [id for kind, id in rows if kind == "entry"]).in_bulk()
    found = []
    for kind, id in rows:
        if kind == "note" and id in notes:
            note = notes[id]
            about = About(note.kind)
            title, text, context = title_of(about, note.about), note.text, str(about.label)
            url = reverse("note", args=[note.kind, note.about])
        elif kind == "entry" and id in entries:
            entry = entries[id]
            title, text, context = entry.title, entry.text, str(entry.get_kind_display())
            url = reverse("entry", args=[entry.key])
        else:
            continue
        found.append(Found(kind, str(id), heading(title, query), context, snippet(plain(text), query), url))
    return found
