"""Your split. Each row is a customer, in the order of the walk, and each square an item. Colours never change
within a row."""

import numpy as np

CASE = "eight customers"


def draw(fig, got, inputs):
    """A row of squares for each customer from the first in the order to the last, coloured by the set it went to."""
    part, groups = np.asarray(got).astype(int), inputs["groups"]
    fig.set_size_inches(6, 3.4)
    ax = fig.subplots()
    for row, group in enumerate(inputs["order"]):
        for i, side in enumerate(part[groups == group]):
            ax.plot(i, -row, "s", ms=13, color=("C0", "C2", "C1")[side], mec="up:paper")
    for side, name, colour in ((2, "test", "C1"), (1, "validation", "C2"), (0, "training", "C0")):
        ax.plot([], [], "s", ms=10, color=colour, label=f"{name}, {np.mean(part == side):.0%}")
    ax.set_yticks([-row for row in range(len(inputs["order"]))], [str(group) for group in inputs["order"]])
    ax.set(xlabel="items", xticks=[], ylim=(0.6 - len(inputs["order"]), 0.6))
    ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
