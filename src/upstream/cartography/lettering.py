"""How wide text is and where it breaks, without asking a browser.

Widths are those of a common sans-serif in thousandths of the font size, rounded up. The map's style sheet asks for
fonts of these proportions; `SAFETY` covers those that are a little wider.
"""

from __future__ import annotations

from itertools import combinations, pairwise

SAFETY = 1.06
ELLIPSIS = "…"
LITTLE_WORD = 3

_GROUPS = {
    200: "'",
    230: "ijlI|",
    290: " .,:;!ft/\\",
    340: "-r()[]`",
    400: '"{}*°',
    510: "cksvxyzJ–",
    560: "abdeghnopqu0123456789L?_$#",
    620: "FTZ+=<>~",
    680: "ABEKPSVXY&",
    730: "CDHNRUw",
    780: "GOQ",
    840: "mM",
    950: "W%@—…",
}
_WIDTHS = {character: width for width, characters in _GROUPS.items() for character in characters}
_UNKNOWN = 680
_FULL_WIDTH = 1000
_FIRST_FULL_WIDTH = "\u2e80"


def text_width(text: str, size: float) -> float:
    """Estimated width of `text` in px at a font size in px."""
    units = sum(_WIDTHS.get(c, _FULL_WIDTH if c >= _FIRST_FULL_WIDTH else _UNKNOWN) for c in text)
    return units * size * SAFETY / 1000


def wrap(text: str, size: float, comfortable: float, widest: float, most_lines: int) -> tuple[str, ...]:
    """Break a title into the fewest lines that are at most `comfortable` px wide, as even as can be.

    A title that needs more than `most_lines` for that gets wider lines, and beyond `widest` px ends in an ellipsis.
    """
    words = text.split() or [ELLIPSIS]
    most = min(most_lines, len(words))
    # A title of hundreds of words would have too many breaks to try, and no room anyway.
    words = words[:24]
    lines = [" ".join(words)]
    for count in range(1, most + 1):
        lines = _most_even(words, count, size)
        if max(text_width(line, size) for line in lines) <= comfortable:
            break
    return tuple(_shorten(line, size, widest) for line in lines)


def _most_even(words: list[str], count: int, size: float) -> list[str]:
    candidates = []
    for breaks in combinations(range(1, len(words)), count - 1):
        ends = (0, *breaks, len(words))
        lines = [" ".join(words[a:b]) for a, b in pairwise(ends)]
        # A line reads badly when it ends in "and" or "of".
        dangling = sum(len(line.split(" ")[-1]) <= LITTLE_WORD for line in lines[:-1])
        candidates.append((max(text_width(line, size) for line in lines) + size * dangling, lines))
    return min(candidates)[1]


def _shorten(line: str, size: float, widest: float) -> str:
    if text_width(line, size) <= widest:
        return line
    while line and text_width(line + ELLIPSIS, size) > widest:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
