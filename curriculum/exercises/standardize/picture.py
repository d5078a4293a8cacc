"""The three features before, and as your function returned them. The order of the dots in a row must not
change."""

import numpy as np

CASE = "five houses, three features"
NAMES = ["area in m²", "rooms", "year"]


def draw(fig, got, inputs):
    """Left, area, rooms and year of five houses as dots, far apart. Right, the same dots on one scale."""
    fig.set_size_inches(7, 2.6)
    before, after = fig.subplots(1, 2, sharey=True)
    for ax, X, title in ((before, inputs["X"], "before"), (after, np.asarray(got, dtype=float), "yours")):
        for k, column in enumerate(X.T):
            ax.plot(
                column[[column.argmin(), column.argmax()]], [-k, -k], color="up:faint", linewidth=3, zorder=1
            )
            ax.scatter(column, np.full(len(column), -k), s=55, color=f"C{k}", alpha=0.85, zorder=2)
        ax.set_title(title)
        ax.spines["left"].set_visible(False)
        ax.tick_params(left=False)
        ax.set_ylim(-2.6, 0.6)
    before.set_yticks([0, -1, -2], NAMES)
    after.axvline(0, color="up:muted", linewidth=1, zorder=0)
    after.set_xlabel("standard deviations from the mean", fontsize=9)
