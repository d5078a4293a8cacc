"""The timetable, and your number of routes of three legs between every two towns."""

import numpy as np

CASE = "five towns, three legs"


def draw(fig, got, inputs):
    """Left, five towns in a circle with the trains between them. Right, the routes that your code counted."""
    A, routes = inputs["A"], np.asarray(got, dtype=float)
    n = len(A)
    names = "ABCDEFGH"[:n]
    fig.set_size_inches(7, 3.4)
    left, right = fig.subplots(1, 2)

    angle = np.pi / 2 - 2 * np.pi * np.arange(n) / n
    place = np.column_stack([np.cos(angle), np.sin(angle)])
    for i, j in np.argwhere(A):
        if i == j:
            out = place[i] * 1.3
            left.plot(
                *(out[:, None] + 0.17 * np.array([np.cos(t := np.linspace(0, 7, 60)), np.sin(t)])),
                color="up:muted",
            )
            continue
        for bend in 0.1 - 0.45 * np.arange(A[i, j]):
            arrow = {"arrowstyle": "-|>", "color": "up:muted", "shrinkA": 11, "shrinkB": 11}
            left.annotate("", place[j], place[i], arrowprops=arrow | {"connectionstyle": f"arc3,rad={bend}"})
    left.scatter(*place.T, s=330, color="C0", zorder=3)
    for name, (x, y) in zip(names, place, strict=True):
        left.text(x, y, name, color="up:paper", ha="center", va="center", fontweight="bold", zorder=4)
    left.set(xlim=(-1.6, 1.6), ylim=(-1.6, 1.4), aspect="equal")
    left.axis("off")

    scale = max(np.nanmax(routes), 1.0)
    for (i, j), value in np.ndenumerate(routes):
        right.fill(
            [j, j + 0.94, j + 0.94, j],
            [i, i, i + 0.94, i + 0.94],
            color="up:accent",
            alpha=0.08 + 0.5 * value / scale,
        )
        right.text(j + 0.47, i + 0.47, f"{value:g}", ha="center", va="center", color="up:ink")
    for i, name in enumerate(names):
        right.text(-0.3, i + 0.47, name, ha="center", va="center", color="up:muted")
        right.text(i + 0.47, -0.3, name, ha="center", va="center", color="up:muted")
    right.text(n / 2, -0.8, "to", ha="center", va="center", color="up:muted")
    right.text(-0.85, n / 2, "from", ha="center", va="center", color="up:muted", rotation=90)
    right.set(xlim=(-1.2, n), ylim=(n, -1.1), aspect="equal")
    right.axis("off")
