"""What each quantity would have cost a day, and the one you chose. The ticks are the past demands: the curve bends there."""

import numpy as np

CASE = "five Tuesdays"


def draw(fig, got, inputs):
    """Mean cost a day against the quantity, with your quantity and your cost as a point."""
    demand, over, under = inputs["demand"], inputs["cost_over"], inputs["cost_under"]
    q = np.arange(max(demand.min() - 4, 0), demand.max() + 6)
    gap = q[:, None] - demand
    fig.set_size_inches(6.2, 3)
    ax = fig.subplots()
    ax.plot(q, np.where(gap > 0, over * gap, -under * gap).mean(axis=1), color="C5")
    ax.plot(demand, np.zeros(len(demand)), "|", color="up:ink", ms=14)
    ax.plot(float(got[0]), float(got[1]), "o", color="C0", ms=10)
    ax.annotate(
        f"{float(got[0]):.0f} loaves",
        (float(got[0]), float(got[1])),
        xytext=(0, 12),
        textcoords="offset points",
        ha="center",
        color="C0",
    )
    ax.set(xlabel="loaves baked", ylabel="mean cost a day", xticks=q[::2])
