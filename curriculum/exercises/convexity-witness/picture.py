"""The cost of two kitchens along the segment between your two points, and the chord. Where the curve is above the chord, convexity
is refuted; the dot is your t."""

import numpy as np

CASE = "two kitchens"
HOUSES = np.array([0.0, 4.0, 5.0, 12.0])


def draw(fig, got, inputs):
    """A curve and a straight chord between its ends; a dot on the curve lies above the chord."""
    x, y, t = (np.asarray(part, dtype=float) for part in got["witness"])
    share = np.linspace(0, 1, 200)
    points = share[:, None] * x + (1 - share[:, None]) * y
    cost = np.minimum(np.abs(points[:, :1] - HOUSES), np.abs(points[:, 1:] - HOUSES)).sum(axis=1)
    fig.set_size_inches(7, 2.9)
    ax = fig.subplots()
    chord = share * cost[-1] + (1 - share) * cost[0]
    ax.fill_between(share, chord, cost, where=cost > chord, color="C4", alpha=0.25, linewidth=0)
    ax.plot(share, cost, color="C0")
    ax.plot(share, chord, color="C1", linewidth=1.4)
    ax.plot(t, np.interp(t, share, cost), "o", color="up:ink", markersize=7)
    a, b = ", ".join(f"{v:.1f}" for v in y), ", ".join(f"{v:.1f}" for v in x)
    ax.set(xlabel=f"t, from kitchens at {a} to kitchens at {b}", ylabel="cost")
