"""Your ferry's way over the ground. The thin arrows are what it steered through the water; the current did the rest."""

import numpy as np

CASE = "across, a stop to drift, and back"


def draw(fig, got, inputs):
    """A river seen from above, with the ferry's positions joined by lines and, for each leg, the way through the
    water."""
    path = np.asarray(got, dtype=float)
    fig.set_size_inches(5.6, 4.0)
    ax = fig.subplots()
    ax.axvspan(0, 300, color="up:faint", alpha=0.6, linewidth=0)
    for place, velocity, time in zip(path[:-1], inputs["legs"], inputs["seconds"], strict=True):
        ax.annotate(
            "",
            xy=place + time * velocity,
            xytext=place,
            arrowprops={"arrowstyle": "->", "color": "C0", "shrinkA": 0, "shrinkB": 0},
        )
        ax.plot(*(place + time * velocity), alpha=0)  # an arrow alone does not widen the axes
    ax.plot(*path.T, color="C1", marker="o", markersize=5)
    for i, (x, y) in enumerate(path):
        ax.annotate(str(i), (x, y), xytext=(6, 6), textcoords="offset points", color="C1")
    ax.invert_yaxis()
    ax.set_aspect("equal", adjustable="datalim")
    ax.set(xlabel="metres across", ylabel="metres downstream")
