"""Your rounds, one above the other. Blue trains, orange is tested, rings are left out: the future, and what is
not known yet."""

import numpy as np

CASE = "thirty loans"


def draw(fig, got, inputs):
    """A row of dots for each round with days to the right: training items, then a gap, then the test block."""
    time = inputs["time"]
    lift = np.zeros(len(time))
    for i in range(len(time)):
        lift[i] = 0.16 * np.sum(time[:i] == time[i])
    fig.set_size_inches(7, 3.6)
    ax = fig.subplots()
    for row, (train, test) in enumerate(got):
        y = -row + lift
        train, test = np.asarray(train).astype(int), np.asarray(test).astype(int)
        ax.plot(time, y, "o", mfc="none", mec="up:muted", ms=5, alpha=0.5)
        ax.plot(time[train], y[train], "o", color="C0", ms=6)
        ax.plot(time[test], y[test], "o", color="C1", ms=6)
    ax.set_yticks([-row for row in range(len(got))], [f"round {row + 1}" for row in range(len(got))])
    ax.set(xlabel="day")
