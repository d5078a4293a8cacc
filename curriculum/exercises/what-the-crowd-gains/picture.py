"""What your crowds gain. A bar is the error of a typical member; the pale part is what the members'
disagreement takes away, and the full part is what is left to the crowd."""

import numpy as np

CASE = "three kinds of member"


def draw(fig, got, inputs):
    """A horizontal bar for each base model, split into the crowd's error and the disagreement. The deep
    tree's bar is the longest and nearly half of it is pale; the bars of the stump and the line are shorter,
    with a small pale part."""
    table = np.asarray(got, dtype=float)
    rows = np.arange(len(table))[::-1]
    fig.set_size_inches(7, 2.5)
    ax = fig.subplots()
    ax.barh(rows, table[:, 2], color="C0", height=0.55, label="the crowd's error")
    ax.barh(rows, table[:, 1], left=table[:, 2], color="C0", alpha=0.25, height=0.55, label="disagreement")
    for row, (error, _, _, gain) in zip(rows, table, strict=True):
        ax.text(error * 1.01, row, f"−{gain:.0%}", va="center", fontsize=10)
    ax.set_yticks(rows, inputs["models"])
    ax.set_xlim(0, table[:, 0].max() * 1.12)
    ax.set_xlabel("mean squared error on new patients")
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 1.25), ncols=2)
