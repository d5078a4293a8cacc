"""Mean area and area error of forty new tumours: hollow where a value was, filled where your table has it. The shaded
band is the range of your table."""

import numpy as np

CASE = "area and its error"


def draw(fig, got, inputs):
    """Two strips of dots, one for each capped column; lines lead from values outside a shaded band to its edge."""
    fig.set_size_inches(7, 3.0)
    for ax, name in zip(fig.subplots(2, 1), inputs["columns"], strict=True):
        before = np.asarray(inputs["new"][name], dtype=float)
        after = np.asarray(got["values"][got["names"].index(name)], dtype=float)
        height = np.linspace(-1, 1, len(before))
        ax.axvspan(after.min(), after.max(), color="up:faint", linewidth=0)
        for a, b, y in zip(before, after, height, strict=True):
            if a != b:
                ax.plot([a, b], [y, y], color="C4", linewidth=1)
                ax.plot(a, y, "o", markerfacecolor="up:paper", markeredgecolor="C4", markersize=5)
        ax.plot(after, height, "o", color="C0", markersize=4, markeredgewidth=0)
        ax.set(title=name, yticks=[], ylim=(-1.3, 1.3))
        ax.spines["left"].set_visible(False)
