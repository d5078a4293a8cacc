"""Your folds, one column each. Every column should hold the same colours in nearly the same numbers."""

import numpy as np

CASE = "four kinds of fruit"


def draw(fig, got, inputs):
    """A column of squares for each fold, one square an item, coloured and sorted by class."""
    y, fold = inputs["y"], np.asarray(got).astype(int)
    kinds = np.unique(y)
    fig.set_size_inches(5.4, 3.2)
    ax = fig.subplots()
    for j in range(inputs["k"]):
        for height, kind in enumerate(np.sort(y[fold == j])):
            ax.plot(j, height, "s", ms=16, color=f"C{np.searchsorted(kinds, kind)}", mec="up:paper")
    for i, kind in enumerate(kinds):
        ax.plot([], [], "s", ms=10, color=f"C{i}", label=str(kind))
    ax.set_xticks(range(inputs["k"]), [f"fold {j}" for j in range(inputs["k"])])
    ax.set(ylabel="items", xlim=(-0.6, inputs["k"] - 0.4), ylim=(-0.7, max(np.bincount(fold)) - 0.3))
    ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
