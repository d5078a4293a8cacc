"""Smooth curves as SVG path data, rounded to whole px and relative, which keeps the markup small."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]

NARROWS = 0.68


def through(points: Sequence[Point]) -> str:
    """A curve through all points (Catmull-Rom, as cubic Bézier segments).

    The tangents at a point are each other's mirror image, so that all segments but the first take the short form "s".
    """
    x, y = _whole(points[0])
    path = f"M{_numbers(x, y)}"
    last = len(points) - 1
    for i in range(last):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (points[min(max(k, 0), last)] for k in range(i - 1, i + 3))
        first = bx + (cx - ax) / 6, by + (cy - ay) / 6
        second = cx - (dx - bx) / 6, cy - (dy - by) / 6
        if i == 0:
            path += "c" + _relative((x, y), first, second, (cx, cy))
        else:
            path += ("s" if i == 1 else " ") + _relative((x, y), second, (cx, cy))
        x, y = _whole((cx, cy))
    return path


def between(a: float, b: float, c: float, d: float, t: float) -> float:
    """Where the curve `through` four points, given by one coordinate each, is from b (t = 0) to c (t = 1)."""
    first, second = b + (c - a) / 6, c - (d - b) / 6
    return b * (1 - t) ** 3 + 3 * first * t * (1 - t) ** 2 + 3 * second * t**2 * (1 - t) + c * t**3


def ribbon(spine: Sequence[Point], half_widths: Sequence[float]) -> str:
    """A closed band of water along a spine, as wide at each of its points as the half widths say."""
    left: list[Point] = []
    right: list[Point] = []
    for i, ((x, y), half) in enumerate(zip(spine, half_widths, strict=True)):
        (ax, ay), (bx, by) = spine[max(i - 1, 0)], spine[min(i + 1, len(spine) - 1)]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 or 1.0
        nx, ny = (by - ay) / length, -(bx - ax) / length
        # Where it runs flat it is narrower, or it would reach far into the rows above and below.
        half *= max(NARROWS, abs(nx))
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    down = through(left)
    up = through(right[::-1])
    # The second bank goes on from the first with a straight line across the foot.
    x, y = _whole(left[-1])
    u, v = _whole(right[-1])
    return f"{down}l{_numbers(u - x, v - y)}{up[up.index('c') :]}z"


def thread(start: Point, end: Point) -> str:
    """A thread between two stones that leaves and arrives upright."""
    (x, y), (u, v) = _whole(start), _whole(end)
    bend = (v - y) / 2
    return f"M{_numbers(x, y)}c{_numbers(0, bend, u - x, v - y - bend, u - x, v - y)}"


def sideways(start: Point, end: Point) -> str:
    """A thread between two stones that leaves and arrives level."""
    (x, y), (u, v) = _whole(start), _whole(end)
    bend = (u - x) / 2
    return f"M{_numbers(x, y)}c{_numbers(bend, 0, bend, v - y, u - x, v - y)}"


def _whole(point: Point) -> tuple[int, int]:
    return round(point[0]), round(point[1])


def _relative(origin: tuple[int, int], *points: Point) -> str:
    return _numbers(*(c - o for p in points for c, o in zip(_whole(p), origin, strict=True)))


def _numbers(*values: float) -> str:
    text = ""
    for value in values:
        number = str(round(value))
        text += number if not text or number.startswith("-") else " " + number
    return text
