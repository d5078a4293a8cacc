"""The error of every possible blend of the two models, and the one that you chose."""

import numpy as np

CASE = "diabetes: a line and nearest neighbours"


def draw(fig, got, inputs):
    """Standard deviation of the blend against the weight on the line: a valley between the two models, with your blend marked."""
    first, second = inputs["first"], inputs["second"]
    w, deviation = float(got[0]), float(got[1])
    grid = np.linspace(-0.5, 1.5, 81)
    fig.set_size_inches(7, 3.3)
    ax = fig.subplots()
    ax.plot(grid, [np.std(g * first + (1 - g) * second) for g in grid], color="C0")
    for at, errors, name, side in (
        (0, second, "  neighbours alone", "left"),
        (1, first, "line alone  ", "right"),
    ):
        ax.plot(at, np.std(errors), "o", color="C0", markersize=8)
        ax.text(at, np.std(errors) + 0.9, name, color="C0", ha=side, va="bottom")
    ax.plot(w, deviation, "D", color="C1", markersize=9)
    ax.text(w, deviation - 1.2, f"yours: {w:.2f} of the line", color="C1", ha="center", va="top")
    ax.set(xlabel="weight on the line", ylabel="standard deviation of the error")
    ax.margins(y=0.15)
