"""Your path, from the circle to the dot. The curves are lines of equal height through your first points:
each step leaves its curve at a right angle, and in a long valley that is not the direction of the minimum."""

import numpy as np

CASE = "a long valley"


def draw(fig, got, inputs):
    """The points your function returned, joined in order, over the contour lines of a bowl nine times as
    steep in one direction as in the other."""
    path = np.asarray(got["path"], dtype=float)
    A, b = inputs["A"], inputs["b"]
    reach = 1.12 * np.abs(path).max(axis=0).clip(1, 20)
    columns, rows = (
        np.linspace(-0.35 * reach[0], reach[0], 160),
        np.linspace(-1.3 * reach[1], 1.3 * reach[1], 120),
    )
    x, y = np.meshgrid(columns, rows)
    points = np.stack([x, y], axis=-1)

    def height(points):
        return 0.5 * np.einsum("...i,ij,...j", points, A, points) - points @ b

    fig.set_size_inches(7, 2.2)
    ax = fig.subplots()
    ax.set_aspect("equal")
    ax.contour(x, y, height(points), levels=np.unique(height(path[:8])), colors="up:muted", linewidths=0.6)
    ax.plot(*np.linalg.solve(A, b), "+", color="up:muted", markersize=11)
    ax.plot(*path.T, "-o", color="C0", linewidth=1.4, markersize=3.5)
    ax.plot(*path[0], "o", color="C0", markerfacecolor="up:paper", markersize=9)
    ax.plot(*path[-1], "o", color="C0", markersize=7)
    ax.set(xlabel="$x_1$", ylabel="$x_2$", title=f"{len(path) - 1} steps")
