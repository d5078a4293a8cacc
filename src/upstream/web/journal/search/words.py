"""Words as the search sees them: lower case, without accents, letters and digits only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST_WORD = 60
MOST_QUERY_WORDS = 12
LONGEST_QUERY = 200

_TOKEN = re.compile(r"[^\W_]+")
# Scripts that put no spaces between words are searched by character.
_PIECE = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: texts that hold all the words. The last may go on, unless it is a single letter."""

    words: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def goes_on(self) -> bool:
        """Whether the last word may be the beginning of one."""
        return bool(self.words) and len(self.words[-1]) > 1

    def ends_in(self, word: str) -> bool:
        """Whether a folded word of a text is what the last word asks for."""
        last = self.words[-1]
        return word.startswith(last) if self.goes_on else word == last

    def hits(self, word: str) -> bool:
        """Whether a folded word of a text is one of those asked for."""
        return word in self.words or self.ends_in(word)


def parse(text: str) -> Query:
    """A query of whatever somebody typed; never raises. Operators and quotes have no meaning."""
    words = list(dict.fromkeys(words_of(text[:LONGEST_QUERY])))
    return Query(tuple(words[:MOST_QUERY_WORDS]))


def words_of(text: str) -> list[str]:
    """The words of a text in order, folded; long ones cut."""
    return [piece[:LONGEST_WORD] for token in _TOKEN.findall(fold(text)) for piece in _PIECE.findall(token)]


def fold(text: str) -> str:
    """Lower case without accents, so that "renyi" finds "Rényi"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def title_rank(query: Query, title: Sequence[str]) -> int:
    """How well a title (its folded words) answers: 0 it is the query, 1 it begins so, 2 it holds all, 3 it does not.

    The last word of a query may go on in the title.
    """
    if tuple(title) == query.words:
        return 0
    whole = query.words[:-1]
    *start, end = title[: len(query.words)] or [""]
    if tuple(start) == whole and query.ends_in(end):
        return 1
    return 2 if set(whole) <= set(title) and any(map(query.ends_in, title)) else 3


def tokens(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where words stand in a text as it was written: start, end, and the folded words in between."""
    for found in _TOKEN.finditer(text):
        yield found.start(), found.end(), _folded(found[0])


@lru_cache(maxsize=50_000)
def _folded(token: str) -> tuple[str, ...]:
    return tuple(words_of(token[:LONGEST_WORD]))
