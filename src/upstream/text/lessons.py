"""The runnable blocks of a lesson."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from markdown_it import MarkdownIt


@dataclass(frozen=True, slots=True)
class Block:
    """A `python` block of a text.

    line: the line of the opening fence, from 0, in the text. end: the line after the closing fence.
    output: what the `output` block right below says, or None when there is none; output_lines: where that block
    stands, from its opening fence to the line after its closing one. figure: its number from 1 when it draws.
    """

    code: str
    line: int
    end: int
    output: str | None = None
    output_lines: tuple[int, int] | None = None
    figure: int | None = None

    @property
    def digest(self) -> str:
        """Changes when the code does, so that a figure can be known to be out of date."""
        return hashlib.sha256(self.code.encode()).hexdigest()[:12]


def python_blocks(text: str) -> tuple[Block, ...]:
    """The `python` blocks of a Markdown text, in order, each with the output that it claims."""
    fences = [token for token in MarkdownIt().parse(text) if token.type == "fence"]
    blocks: list[Block] = []
    figures = 0
    for i, token in enumerate(fences):
        words = token.info.split()
        if not words or words[0] != "python":
            continue
        assert token.map is not None, "a fence has a place"
        following = fences[i + 1] if i + 1 < len(fences) else None
        output, place = None, None
        if following is not None and following.info.strip() == "output" and following.map is not None:
            between = text.split("\n")[token.map[1] : following.map[0]]
            if not any(line.strip() for line in between):
                output, place = following.content, (following.map[0], following.map[1])
        figure = None
        if "figure" in words:
            figures += 1
            figure = figures
        blocks.append(Block(token.content, token.map[0], token.map[1], output, place, figure))
    return tuple(blocks)
