"""The letter F before your matrix and after it: turned, stretched, moved, and mirrored at the dotted line."""

import numpy as np

CASE = "four steps"
F = np.array(
    [
        [0, 0],
        [0, 3],
        [2, 3],
        [2, 2.4],
        [0.6, 2.4],
        [0.6, 1.8],
        [1.6, 1.8],
        [1.6, 1.2],
        [0.6, 1.2],
        [0.6, 0],
        [0, 0],
    ]
)


def draw(fig, got, inputs):
    """A grey letter F, and in blue the same letter where the matrix sends it, below a dotted line."""
    M = np.asarray(got, dtype=float)
    after = (M @ np.column_stack([F, np.ones(len(F))]).T)[:2].T
    fig.set_size_inches(5.4, 4.2)
    ax = fig.subplots()
    ax.fill(*F.T, color="up:faint")
    ax.plot(*F.T, color="up:muted", linewidth=1)
    ax.fill(*after.T, color="C0", alpha=0.2)
    ax.plot(*after.T, color="C0")
    slope = np.tan(np.radians(10))
    ax.plot([-1, 6], [-slope, 6 * slope], color="up:muted", linewidth=1, linestyle=":")
    ax.set_aspect("equal")
    ax.set(xlabel="x", ylabel="y")
