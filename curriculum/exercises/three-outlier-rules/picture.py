"""The ward's ten temperatures, and what your quartile rule flags: the fever and the value in Fahrenheit, which is off
the axis."""

import numpy as np

CASE = "ten temperatures, quartiles"


def draw(fig, got, inputs):
    """Ten dots on an axis from 36 to 39 degrees; flagged ones are red diamonds, and an arrow at the edge stands
    for 98.6."""
    x, flags = inputs["x"], np.asarray(got).astype(bool)
    fig.set_size_inches(7, 1.7)
    ax = fig.subplots()
    height = np.zeros(len(x))
    for i in range(len(x)):
        height[i] = 0.35 * np.sum(x[:i] == x[i])
    on = x < 39
    ax.plot(x[on & ~flags], height[on & ~flags], "o", color="C0", markersize=8, markeredgewidth=0)
    ax.plot(x[on & flags], height[on & flags], "D", color="C4", markersize=8, markeredgewidth=0)
    for value, flagged in zip(x[~on], flags[~on], strict=True):
        colour = "C4" if flagged else "C0"
        ax.annotate(
            f"{value:g}",
            xy=(39.2, 0),
            xytext=(38.8, 0),
            color=colour,
            va="center",
            arrowprops={"arrowstyle": "->", "color": colour},
        )
    ax.set(xlim=(36, 39.2), ylim=(-0.5, 1), xlabel="°C", yticks=[])
    ax.spines["left"].set_visible(False)
