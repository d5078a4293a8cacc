"""Which skill a topic of somebody's own list means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from upstream.curriculum import Pack

# Below this likeness a topic is shown as unmatched; chosen on the shipped pack's own titles (docs/formats.md).
LIKE_ENOUGH = 0.8
_SAME = {"and": "", "the": "", "of": "", "a": "", "an": "", "for": "", "in": "", "to": "", "with": ""}


class How(StrEnum):
    """By what a topic was matched, surest first."""

    TITLE = "title"
    COVERS = "covers"  # one of the things that the skill says it covers
    LIKE = "like"  # only similar
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Match:
    """skill: its id, None when nothing is like it enough. confidence: 0 to 1."""

    how: How
    skill: str | None = None
    confidence: float = 0.0


class Matcher:
    """Knows what every skill of a pack is called."""

    def __init__(self, pack: Pack) -> None:
        self._titles: dict[str, str] = {}
        self._covers: dict[str, str] = {}
        for skill in pack.skills.values():
            for name in (skill.title, skill.id.replace("-", " ")):
                self._titles.setdefault(normal(name), skill.id)
            for name in (*skill.covers, *_aliases(skill.title)):
                self._covers.setdefault(normal(name), skill.id)

    def match(self, topic: str) -> Match:
        """The skill that a topic most likely means."""
        asked = normal(topic)
        if not asked:
            return Match(How.NONE)
        for how, names, confidence in ((How.TITLE, self._titles, 1.0), (How.COVERS, self._covers, 0.95)):
            if asked in names:
                return Match(how, names[asked], confidence)
        likeness, skill = max(self._likenesses(asked), default=(0.0, ""))
        if likeness < LIKE_ENOUGH:
            return Match(How.NONE)
        return Match(How.LIKE, skill, round(min(likeness, 0.94), 2))

    def _likenesses(self, asked: str) -> Iterable[tuple[float, str]]:
        for names, discount in ((self._titles, 1.0), (self._covers, 0.97)):
            yield from _best(asked, names, discount)


def _best(asked: str, names: Mapping[str, str], discount: float) -> Iterable[tuple[float, str]]:
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(asked)
    for name, skill in names.items():
        matcher.set_seq1(name)
        if matcher.real_quick_ratio() >= LIKE_ENOUGH and matcher.quick_ratio() >= LIKE_ENOUGH:
            yield discount * matcher.ratio(), skill


@lru_cache(maxsize=4096)
def normal(name: str) -> str:
    """A name without case, accents, punctuation, small words, plurals and the order that brackets give."""
    text = unicodedata.normalize("NFKD", name.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("&", " and ")
    words = re.findall(r"[a-z0-9+#]+|[^\W\d_]+", text)
    kept = [_singular(word) for word in words if word not in _SAME]
    return " ".join(kept or words)


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def _aliases(title: str) -> list[str]:
    """Other names inside a title: what stands in brackets, what stands before them, and parts joined by "and"."""
    outside = re.sub(r"\s*\([^)]*\)", "", title)
    inside = re.findall(r"\(([^)]*)\)", title)
    return [name for name in (outside, *inside) if name != title]
