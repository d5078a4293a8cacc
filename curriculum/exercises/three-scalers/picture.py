"""Four properties of thirty wines, as your robust scaler returned them. One alcohol was typed as 137 %: it is off the
scale, and the other 29 are where they should be."""

import numpy as np

CASE = "four properties, one slip of the pen"
NAMES = ["alcohol", "alcalinity of ash", "colour intensity", "proline"]


def draw(fig, got, inputs):
    """Four strips of dots on a common axis, each with its middle half shaded between about minus a half and a
    half. An arrow at the right edge stands for the slip."""
    scaled = np.asarray(got, dtype=float)
    fig.set_size_inches(7, 2.8)
    ax = fig.subplots()
    for k, column in enumerate(scaled.T):
        first, third = np.quantile(column, [0.25, 0.75])
        ax.fill([first, third, third, first], [-k - 0.3, -k - 0.3, -k + 0.3, -k + 0.3], color="up:faint")
        inside = np.abs(column) < 4
        ax.plot(
            column[inside],
            np.full(inside.sum(), -k),
            "o",
            color=f"C{k}",
            markersize=5,
            alpha=0.6,
            markeredgewidth=0,
        )
        for value in column[~inside]:
            ax.annotate(
                f"{value:.0f}",
                xy=(4.2 * np.sign(value), -k),
                xytext=(3.5 * np.sign(value), -k),
                color="C4",
                va="center",
                ha="center",
                arrowprops={"arrowstyle": "->", "color": "C4"},
            )
    ax.set_yticks(range(0, -4, -1), NAMES)
    ax.set(xlim=(-4.2, 4.2), xlabel="middle halves from the median")
    ax.spines["left"].set_visible(False)
    ax.tick_params(left=False)
