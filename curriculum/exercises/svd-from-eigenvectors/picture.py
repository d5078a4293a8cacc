"""Your decomposition at work: the circle of directions, and the ellipse that the matrix makes of it. Your right singular vectors
become the half-axes."""

import numpy as np

CASE = "two by two, whole numbers"


def draw(fig, got, inputs):
    """Left: a circle with your two right singular vectors. Right: an ellipse with half-axes s times your left singular vectors."""
    U, s, Vt = (np.asarray(part, dtype=float) for part in got)
    t = np.linspace(0, 2 * np.pi, 200)
    circle = np.array([np.cos(t), np.sin(t)])
    fig.set_size_inches(7, 3)
    left, right = fig.subplots(1, 2)
    left.plot(*circle, color="up:muted", linewidth=1.2)
    right.plot(*(np.asarray(inputs["A"]) @ circle), color="up:muted", linewidth=1.2)
    for i in range(len(s)):
        for ax, tip in ((left, Vt[i]), (right, s[i] * U[:, i])):
            ax.annotate(
                "",
                tip,
                (0, 0),
                arrowprops={"arrowstyle": "-|>", "color": f"C{i}", "lw": 2.4, "shrinkA": 0, "shrinkB": 0},
            )
    left.set_title("rows of Vt")
    right.set_title("s times columns of U")
    for ax in (left, right):
        ax.set_aspect("equal", adjustable="datalim")
        ax.margins(0.15)
