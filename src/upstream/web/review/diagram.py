"""A reliability diagram, drawn on the server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from upstream.memory.calibration import Bin
from upstream.web.review.words import percent

SIDE, LEFT, TOP, RIGHT, BELOW = 300, 62, 12, 28, 42  # px: the square, and the room around it for words


@dataclass(frozen=True, slots=True)
class _Scale:
    """From shares to pixels. first: the share at the lower left corner."""

    first: float

    def x(self, share: float) -> float:
        return round(LEFT + SIDE * (share - self.first) / (1 - self.first), 1)

    def y(self, share: float) -> float:
        return round(TOP + SIDE * (1 - share) / (1 - self.first), 1)

    @property
    def ticks(self) -> list[float]:
        return [self.first + (1 - self.first) * i / 5 for i in range(6)]


def reliability_svg(bins: Sequence[Bin]) -> SafeString:
    """What was recalled (upwards) against what was predicted (to the right), each with its 95 % interval.

    On the dashed diagonal, predictions are true. A larger dot stands for more reviews. The axes begin at 50 % when
    everything lies above.
    """
    scale = _Scale(0.5 if all(min(b.predicted, b.low) >= 0.5 for b in bins) else 0.0)
    return format_html(
        '<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}<path class="ideal" d="M{} {}L{} {}"/>{}'
        '<text x="{}" y="{}" text-anchor="middle">{}</text>'
        '<text transform="translate(14 {}) rotate(-90)" text-anchor="middle">{}</text></svg>',
        LEFT + SIDE + RIGHT,
        TOP + SIDE + BELOW,
        in_words(bins),
        _grid(scale),
        LEFT,
        TOP + SIDE,
        LEFT + SIDE,
        TOP,
        _marks(bins, scale),
        LEFT + SIDE // 2,
        TOP + SIDE + 37,
        _("predicted chance of recall"),
        TOP + SIDE // 2,
        _("share recalled"),
    )


def _grid(scale: _Scale) -> SafeString:
    lines = []
    for tick in scale.ticks:
        x, y, label = scale.x(tick), scale.y(tick), percent(tick)
        lines.append(
            (x, TOP, TOP + SIDE, LEFT, y, LEFT + SIDE, x, TOP + SIDE + 17, label, LEFT - 7, y + 4, label)
        )
    return format_html_join(
        "",
        '<path class="grid" d="M{} {}V{}M{} {}H{}"/><text x="{}" y="{}" text-anchor="middle">{}</text>'
        '<text x="{}" y="{}" text-anchor="end">{}</text>',
        lines,
    )


def _marks(bins: Sequence[Bin], scale: _Scale) -> SafeString:
    most = max((b.count for b in bins), default=1)
    marks = []
    for b in bins:
        x, radius = scale.x(b.predicted), round(2.5 + 3.5 * (b.count / most) ** 0.5, 1)
        marks.append((x, scale.y(b.low), scale.y(b.high), x, scale.y(b.recalled), radius))
    return format_html_join(
        "", '<path class="interval" d="M{} {}V{}"/><circle class="mark" cx="{}" cy="{}" r="{}"/>', marks
    )


def in_words(bins: Sequence[Bin]) -> str:
    """The diagram for whoever does not see it."""
    parts = [
        ngettext(
            "predicted %(predicted)d %%: recalled %(recalled)d %% of %(count)d review",
            "predicted %(predicted)d %%: recalled %(recalled)d %% of %(count)d reviews",
            b.count,
        )
        % {"predicted": round(100 * b.predicted), "recalled": round(100 * b.recalled), "count": b.count}
        for b in bins
    ]
    return _("Predicted chance of recall against the share recalled. %(points)s.") % {
        "points": "; ".join(parts)
    }
