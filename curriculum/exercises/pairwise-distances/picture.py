"""The map, with a line from each customer to the depot that is nearest in your table."""

import numpy as np

CASE = "four customers, three depots"


def draw(fig, got, inputs):
    """Left, a map of four customers, each joined to the nearest of three depots. Right, your table."""
    A, B, D = inputs["A"], inputs["B"], np.asarray(got, dtype=float)
    fig.set_size_inches(7, 3.2)
    fig.set_layout_engine("none")
    plane, table = fig.add_axes([0.04, 0.06, 0.44, 0.88]), fig.add_axes([0.58, 0.04, 0.4, 0.88])
    nearest = D.argmin(axis=1)
    for point, k in zip(A, nearest, strict=True):
        plane.plot(*zip(point, B[k], strict=True), color="up:muted", linewidth=1.4, zorder=1)
    for points, marker, colour in ((A, "o", "C0"), (B, "s", "C1")):
        plane.scatter(*points.T, s=240, marker=marker, color=colour, zorder=2)
        for i, (x, y) in enumerate(points):
            plane.text(x, y - 0.02, str(i), ha="center", va="center", color="up:paper", zorder=3)
    plane.set(xlim=(-0.8, 6.8), ylim=(-0.8, 5.8), aspect="equal")
    plane.axis("off")

    for (i, k), value in np.ndenumerate(D):
        best = nearest[i] == k
        corners = [k, k + 0.94, k + 0.94, k], [i, i, i + 0.94, i + 0.94]
        table.fill(*corners, color="up:accent" if best else "up:faint", linewidth=0)
        colour = "up:paper" if best else "up:ink"
        table.text(k + 0.47, i + 0.49, f"{value:.2f}", ha="center", va="center", color=colour)
    for i in range(len(A)):
        table.text(-0.2, i + 0.49, f"customer {i}", ha="right", va="center", color="C0", fontsize=10)
    for k in range(len(B)):
        table.text(k + 0.47, -0.2, f"depot {k}", ha="center", color="C1", fontsize=10)
    table.set(xlim=(-1.3, D.shape[1]), ylim=(len(D), -0.6), aspect="equal")
    table.axis("off")
