"""The rows of your Jacobian as arrows: each is the gradient of one distance and should point straight away from its mast, with
length 1."""

import numpy as np

CASE = "distances to four masts"
MASTS = np.array([[0.0, 0.0], [8.0, 0.0], [2.0, 9.0], [-3.0, 5.0]])


def draw(fig, got, inputs):
    """A map with four masts, dashed lines of sight from each to one place, and at that place an arrow for each mast."""
    x, J = inputs["x"], np.asarray(got["jacobian"], dtype=float)
    fig.set_size_inches(7, 4.6)
    ax = fig.subplots()
    for i, (mast, row) in enumerate(zip(MASTS, J, strict=True)):
        ax.plot(*zip(mast, x, strict=True), color=f"C{i}", linewidth=1, linestyle=(0, (3, 3)))
        ax.plot(*mast, "^", color=f"C{i}", markersize=10)
        arrow = {"arrowstyle": "-|>", "color": f"C{i}", "linewidth": 2, "shrinkA": 0, "shrinkB": 0}
        ax.annotate("", x + 1.6 * row, x, arrowprops=arrow)
    ax.plot(*x, "o", color="up:ink", markersize=7)
    ax.set(
        aspect="equal", xlim=(-4.5, 9.5), ylim=(-1, 10), xlabel="kilometres east", ylabel="kilometres north"
    )
