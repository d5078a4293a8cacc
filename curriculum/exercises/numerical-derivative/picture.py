"""A sine with your slopes: each stroke is a tangent as steep as your function says."""

import numpy as np

CASE = "a sine"


def draw(fig, got, inputs):
    """A sine curve, with a short straight stroke through it at each place where a slope was asked for."""
    x, slope = inputs["x"], np.asarray(got["derivative"], dtype=float)
    curve = np.linspace(-3.2, 3.2, 200)
    fig.set_size_inches(7, 2.9)
    ax = fig.subplots()
    ax.plot(curve, np.sin(curve), color="up:muted", linewidth=1.2)
    for place, m in zip(x, slope, strict=True):
        half = 0.5 / np.hypot(1, m)  # strokes of equal length
        ax.plot(
            [place - half, place + half],
            [np.sin(place) - m * half, np.sin(place) + m * half],
            color="C0",
            linewidth=2.5,
        )
        ax.plot(place, np.sin(place), "o", color="C0", markersize=4)
    ax.set(xlabel="x", ylabel="sin x", aspect="equal")
