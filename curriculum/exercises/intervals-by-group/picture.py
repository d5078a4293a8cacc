"""Your intervals. The fewer wines of a kind, the less its mean is worth."""

import numpy as np

CASE = "alcohol in wines of three kinds"


def draw(fig, got, inputs):
    """Three rows of dots, one a kind of wine, each with a bar for your interval: short for fifty-nine wines, long for four."""
    fig.set_size_inches(7, 2.8)
    ax = fig.subplots()
    for row, name in enumerate(got["groups"]):
        values = inputs["value"][inputs["group"] == name]
        low, mean, high = (float(got[key][row]) for key in ("low", "mean", "high"))
        ax.plot(values, np.full(len(values), -row - 0.16), "o", color="C0", alpha=0.4, markersize=5)
        ax.plot([low, high], [-row + 0.14] * 2, color="C1", linewidth=4)
        ax.plot(mean, -row + 0.14, "D", color="up:ink", markersize=5)
        ax.text(high + 0.04, -row + 0.14, f"{low:.2f} to {high:.2f}", color="C1", va="center")
    ax.set_yticks(
        [-row for row in range(len(got["groups"]))],
        [f"{name}, n = {int(n)}" for name, n in zip(got["groups"], got["n"], strict=True)],
    )
    ax.set(xlabel="alcohol (%)", ylim=(-len(got["groups"]) + 0.5, 0.5))
