"""Your patients by their probability of being ill. The two lines are what each decision costs on average;
where they cross, the decision changes. Filled points are the patients you refer."""

import numpy as np

CASE = "radius and texture"


def draw(fig, got, inputs):
    """Expected cost against the probability of illness: a rising line for sending home, a falling one for
    referring. The patients lie along the bottom, filled where your function refers them, mostly far below
    one half."""
    p, refer = np.asarray(got[0], dtype=float), np.asarray(got[1]).astype(bool)
    missed, alarm = inputs["cost_missed"], inputs["cost_alarm"]
    top = min(missed, 2.2 * alarm)
    grid = np.array([0.0, 1.0])
    turn = alarm / (alarm + missed)

    fig.set_size_inches(7, 3.4)
    ax = fig.subplots()
    ax.plot(grid, grid * missed, color="C4", label="send home")
    ax.plot(grid, (1 - grid) * alarm, color="C0", label="refer")
    ax.axvline(turn, color="up:muted", linewidth=1, linestyle=":")
    ax.text(turn + 0.01, top, f"{turn:.2f}", va="top", color="up:muted")
    height = -0.12 * top
    ax.plot(p[refer], np.full(refer.sum(), height), "o", color="C0", markersize=7, alpha=0.8)
    ax.plot(p[~refer], np.full((~refer).sum(), height), "o", color="C4", markerfacecolor="none", markersize=7)
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.25 * top, top))
    ax.set(xlabel="probability of being ill", ylabel="expected cost")
    ax.set_yticks(np.linspace(0, 2 * alarm, 3))
    ax.set_title(f"{refer.sum()} of {len(p)} patients referred")
    ax.legend(loc="upper right")
