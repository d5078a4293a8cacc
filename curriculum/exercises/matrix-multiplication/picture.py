"""Your product turns the house: each row of `A` is a corner, and each row of your result is where it goes."""

import numpy as np

CASE = "a house, turned to the left"


def draw(fig, got, inputs):
    """The outline of a house in grey, and the same outline after multiplication with a rotation matrix."""
    before, after = inputs["A"], np.asarray(got, dtype=float)
    fig.set_size_inches(6, 4.2)
    ax = fig.subplots()
    ax.plot(*before.T, color="up:muted", linewidth=1.5)
    ax.fill(*after.T, color="up:accent", alpha=0.15)
    ax.plot(*after.T, color="up:accent", linewidth=2)
    ax.plot(0, 0, "o", color="up:ink", markersize=4)
    for start, end in zip(before[[2, 4]], after[[2, 4]], strict=True):
        ax.annotate(
            "",
            xy=end,
            xytext=start,
            arrowprops={"arrowstyle": "->", "color": "up:muted", "shrinkA": 6, "shrinkB": 6},
        )
    ax.set_aspect("equal")
    ax.margins(0.1)
    ax.axis("off")
