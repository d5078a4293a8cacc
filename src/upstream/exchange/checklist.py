"""Reads a Markdown checklist of topics: tick boxes, nested lists, headings, wiki links."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

LARGEST = 500_000  # characters
MOST_TOPICS = 400
_LONGEST_TITLE = 200
_ITEM = re.compile(r"^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]", re.MULTILINE)
_BOX = re.compile(r"\[(.)\](?:\s+|\Z)")
_TICKS = ("✅", "☑", "✔", "✓")
_EMPTY = ("⬜", "☐")
_WIKI = re.compile(r"!?\[\[([^\]|#^]*)(?:[#^][^\]|]*)?(?:\|([^\]]*))?\]\]")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_~`]+|==|\s*\^[\w-]+\Z|(?<!\S)#[\w/-]+")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_COMMENT = re.compile(r"%%.*?%%", re.DOTALL)


class ChecklistRefused(ValueError):
    """A checklist that is not read. size: what it has; most: what is read."""

    def __init__(self, what: str, size: int, most: int) -> None:
        self.what, self.size, self.most = what, size, most
        super().__init__(f"{size} {what}; at most {most} are read")


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of a list.

    title: without Markdown's marks. done: ticked. under: titles of the headings and items above it, outermost first.
    text: what stands below it, Markdown. line: where it is, from 1.
    """

    title: str
    done: bool
    under: tuple[str, ...]
    text: str
    line: int


def read_checklist(markdown: str) -> tuple[Topic, ...]:
    """The topics of a checklist in order: items of lists, and headings that have text of their own below them.

    Raises ChecklistRefused when there is more than MOST_TOPICS or LARGEST.
    """
    if len(markdown) > LARGEST:
        raise ChecklistRefused("characters", len(markdown), LARGEST)
    text = markdown.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    text = _COMMENT.sub(_blank, _FRONT_MATTER.sub(_blank, text))
    if (items := sum(1 for _ in _ITEM.finditer(text))) > 5 * MOST_TOPICS:  # before any work is done on them
        raise ChecklistRefused("topics", items, MOST_TOPICS)
    topics = tuple(_Walk(text).topics())
    if len(topics) > MOST_TOPICS:
        raise ChecklistRefused("topics", len(topics), MOST_TOPICS)
    return topics


def _blank(found: re.Match[str]) -> str:
    """As many empty lines, so that line numbers stay right."""
    return "\n" * found[0].count("\n")


class _Walk:
    """One pass over the tokens of a text. Tokens know the lines that they come from."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        # Blocks only: what stands inside a line is kept as it is written.
        blocks = MarkdownIt("commonmark", {"html": False, "maxNesting": 100}).disable(["inline", "reference"])
        self._tokens: Sequence[Token] = blocks.parse(text)

    def topics(self) -> Iterator[Topic]:
        headings: list[tuple[int, str]] = []
        items: list[str] = []
        for i, token in enumerate(self._tokens):
            if token.type == "heading_open":
                level, title = int(token.tag[1]), plain(self._tokens[i + 1].content)
                headings = [*(h for h in headings if h[0] < level), (level, title)]
                if token.level == 0 and title and (text := self._below_heading(i)):
                    under = tuple(title for _, title in headings[:-1])
                    yield Topic(title, False, under, text, _line(token))
            elif token.type == "list_item_open":
                first = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
                content = self._tokens[i + 2].content if first and first.type == "paragraph_open" else ""
                title, _, rest = content.partition("\n")
                done, title = ticked(title)
                under = (*(title for _, title in headings), *(title for title in items if title))
                items.append(title)
                if title:
                    yield Topic(title, done, under, self._below_item(i, rest), _line(token))
            elif token.type == "list_item_close":
                items.pop()

    def _below_item(self, i: int, rest: str) -> str:
        """What an item holds besides its first line and the lists in it."""
        level = self._tokens[i].level
        parts = [rest] if rest else []
        for j in range(i + 1, len(self._tokens)):
            token = self._tokens[j]
            if token.type == "list_item_close" and token.level == level:
                break
            first_paragraph = j == i + 1 and token.type == "paragraph_open"
            if token.level == level + 1 and token.map and not _is_list(token) and not first_paragraph:
                parts.append(self._source(token.map))
        return "\n\n".join(parts).strip()

    def _below_heading(self, i: int) -> str:
        """What stands between a heading and the next one, without lists."""
        parts = []
        for j in range(i + 1, len(self._tokens)):
            token = self._tokens[j]
            if token.type == "heading_open" and token.level == 0:
                break
            block = token.level == 0 and token.map and token.nesting >= 0 and token.type != "inline"
            if block and token.map and not _is_list(token):
                parts.append(self._source(token.map))
        return "\n\n".join(parts).strip()

    def _source(self, lines: Sequence[int]) -> str:
        return textwrap.dedent("\n".join(self._lines[lines[0] : lines[1]])).strip("\n")


def ticked(text: str) -> tuple[bool, str]:
    """Whether an item's first line is ticked, and its title without box, tick and marks."""
    done, box = False, _BOX.match(text)
    if box:
        done, text = box[1] in "xX", text[box.end() :]
    for tick in _TICKS:
        if tick in text:
            done, text = True, text.replace(tick, "").replace("\ufe0f", "")
    for empty in _EMPTY:
        text = text.replace(empty, "")
    return done, plain(text)


def plain(text: str) -> str:
    """A title as people read it: links by what they show, without emphasis, tags and block marks."""
    text = text[: 5 * _LONGEST_TITLE]
    text = _WIKI.sub(lambda link: link[2] or link[1].rsplit("/", 1)[-1], text)
    text = _MARKS.sub("", _LINK.sub(r"\1", text))
    return re.sub(r"\s+", " ", text).strip(" :–—-")[:_LONGEST_TITLE]


def _is_list(token: Token) -> bool:
    return token.type in ("bullet_list_open", "ordered_list_open")


def _line(token: Token) -> int:
    return (token.map or [0])[0] + 1
