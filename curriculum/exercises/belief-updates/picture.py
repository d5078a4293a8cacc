"""Your beliefs after each payment. From one column to the next, one observation has been taken into account."""

import numpy as np

CASE = "owner, thief or bot: twelve payments"


def draw(fig, got, inputs):
    """The posterior of owner, thief and bot as three bands that fill a column of height one after each payment."""
    fig.set_size_inches(7, 3.2)
    ax = fig.subplots()
    belief = np.asarray(got, dtype=float)
    steps = np.arange(len(belief))
    floor = np.zeros(len(belief))
    for k, (name, colour) in enumerate([("owner", "C0"), ("thief", "C1"), ("bot", "C3")]):
        ax.bar(steps, belief[:, k], bottom=floor, color=colour, width=0.86, label=name)
        floor = floor + belief[:, k]
    symbols = ["usual", "new", "tiny"]
    ax.set_xticks(steps, ["prior"] + [symbols[s] for s in inputs["observations"]])
    ax.set(ylim=(0, 1), yticks=[0, 0.5, 1], xlabel="payment seen: usual shop, new shop, tiny test payment")
    ax.set_ylabel("posterior")
    ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, frameon=False)
