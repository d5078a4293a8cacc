"""The loss on all patients after each of your epochs; the dotted line is the lowest that a linear model can reach."""

import numpy as np

CASE = "diabetes, batches of 32"


def draw(fig, got, inputs):
    """A falling line of four points, one for each epoch, above a dotted horizontal line."""
    X, y = inputs["X"], inputs["y"]
    path = np.asarray(got, dtype=float)
    losses = [0.5 * np.mean((X @ w - y) ** 2) for w in path]
    best = 0.5 * np.mean((X @ np.linalg.lstsq(X, y, rcond=None)[0] - y) ** 2)
    fig.set_size_inches(7, 2.8)
    ax = fig.subplots()
    ax.plot(losses, "o-", color="C0")
    ax.axhline(best, color="up:muted", linewidth=1, linestyle=":")
    for epoch, loss in enumerate(losses):
        ax.annotate(f"{loss:.3f}", (epoch, loss), xytext=(6, 6), textcoords="offset points", color="up:ink")
    ax.set(xlabel="epochs", ylabel="mean loss", ylim=(0, 1.15 * max(losses)), xlim=(-0.1, len(losses) - 0.6))
    ax.set_xticks(range(len(losses)))
