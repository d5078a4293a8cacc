"""Pieces of a text with the words that were asked for marked; plain strings, which templates escape."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from upstream.web.journal.search.words import Query, tokens

WINDOW = 30  # words in a snippet
LEAD = 6  # of them before the first hit
NEAR = 300  # characters before it in which these are looked for
LONGEST_TITLE = 140  # characters
LONGEST_LOOK = 200_000  # characters of a text that are gone through

_FENCE = re.compile(r"^\s*(```|~~~).*$", re.MULTILINE)
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_FORMULA = re.compile(r"\$\$([^$]{1,2000})\$\$|\$([^$\n]{1,500})\$")
_SPACING = re.compile(r"\\[,;:! ]|\\(?:left|right|quad|mathbf|mathrm|text|operatorname|d?frac)\b")
_LATEX = re.compile(r"[\\{}]")
_MARKS = re.compile(r"^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+|\*\*|__|`|\$\$?|^\s*\|?[-:| ]+\|\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    hit: bool = False


def plain(markdown: str) -> str:
    """Markdown without most of its marks, on one line; good enough to read a snippet of it."""
    text = _FENCE.sub(" ", markdown[:LONGEST_LOOK])
    text = _LINK.sub(r"\1", _PICTURE.sub(r"\1", text))
    text = _FORMULA.sub(lambda found: _spoken(found[1] or found[2]), text)
    return " ".join(_MARKS.sub(" ", text).split())


def _spoken(latex: str) -> str:
    """A formula without commands' backslashes and braces."""
    return " ".join(_LATEX.sub(" ", _SPACING.sub(" ", latex)).split())


def marked(text: str, query: Query) -> list[Piece]:
    """The whole text in pieces, hits apart."""
    pieces, end = [], 0
    for start, stop, words in tokens(text):
        if any(query.hits(word) for word in words):
            pieces += [Piece(text[end:start]), Piece(text[start:stop], hit=True)]
            end = stop
    return [piece for piece in [*pieces, Piece(text[end:])] if piece.text]


def heading(text: str, query: Query) -> list[Piece]:
    """A title in pieces; of a long one the part that was asked for, else its beginning."""
    if len(text) <= LONGEST_TITLE:
        return marked(text, query)
    beginning = marked(text[:LONGEST_TITLE].rpartition(" ")[0], query)
    if not any(piece.hit for piece in beginning) and (part := snippet(text, query)):
        return part
    return [*beginning, Piece(" …")]


def snippet(text: str, query: Query) -> list[Piece]:
    """The part of a text that holds the most of what was asked for, hits apart; empty when it holds none."""
    best, best_count = None, 0
    window: deque[tuple[int, int, frozenset[str]]] = deque()
    for number, start, asked in _hits(text, query):
        window.append((number, start, asked))
        while number - window[0][0] >= WINDOW - LEAD:
            window.popleft()
        count = len(frozenset().union(*(found for _, _, found in window)))
        if count > best_count:
            best, best_count = window[0][1], count
            if count == len(query.words):
                break
    return _cut(text, best, query) if best is not None else []


def _hits(text: str, query: Query) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Words that were asked for: which word of the text it is, where it begins, and what it answers."""
    known: dict[tuple[str, ...], frozenset[str]] = {}  # the same words come again and again
    for number, (start, _, words) in enumerate(tokens(text)):
        asked = known.get(words)
        if asked is None:
            asked = known[words] = frozenset(_asked(query, words))
        if asked:
            yield number, start, asked


def _asked(query: Query, words: tuple[str, ...]) -> set[str]:
    """Which of the query's words these are."""
    asked = {word for word in words if word in query.words}
    if any(map(query.ends_in, words)):
        asked.add(query.words[-1])
    return asked


def _cut(text: str, first: int, query: Query) -> list[Piece]:
    """A window of words around the place of a hit."""
    near = max(first - NEAR, 0)
    before = [near + start for start, _, _ in tokens(text[near:first])]
    begin = before[-LEAD] if len(before) > LEAD else near
    *_, end = (begin + stop for _, stop, _ in islice(tokens(text[begin:]), WINDOW))
    if next(tokens(text[end:]), None) is None:  # nothing but a full stop is left
        end = len(text)
    return [
        *([Piece("… ")] if begin else []),
        *marked(text[begin:end], query),
        *([Piece(" …")] if end < len(text) else []),
    ]
