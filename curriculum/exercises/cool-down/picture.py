"""The loss at every temperature, and where your search came to rest. The dashed line is guessing evenly."""

import numpy as np

CASE = "handwritten digits by naive Bayes"


def draw(fig, got, inputs):
    """A curve with one valley. A ring marks temperature 1, a cross your temperature."""
    temperature, before, after = (float(part) for part in got)
    scores, y = inputs["scores"], inputs["y"]
    grid = np.geomspace(0.5, 1000, 200)
    losses = []
    for t in grid:
        z = (scores - scores.max(axis=1, keepdims=True)) / t
        losses.append((np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(y)), y]).mean())
    fig.set_size_inches(6.4, 3.2)
    ax = fig.subplots()
    ax.plot(grid, losses, color="C0")
    ax.plot([grid[0], grid[-1]], [np.log(scores.shape[1])] * 2, color="up:muted", lw=1.2, ls=(0, (4, 3)))
    ax.plot(1, before, "o", mfc="up:paper", mec="C1", mew=1.6, ms=9)
    ax.plot(temperature, after, "X", color="C1", mec="up:paper", ms=13)
    ax.text(temperature, after + 0.2, f"T = {temperature:.1f}", ha="center", color="C1")
    ax.set(xscale="log", xlabel="temperature", ylabel="cross-entropy (nats)", ylim=(0, max(losses) * 1.05))
