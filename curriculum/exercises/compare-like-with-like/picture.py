"""Your rates. What looked like a lead for the puncture was a lead in smaller stones."""

import numpy as np

CASE = "700 kidney stones"


def draw(fig, got, inputs):
    """Two lines from the crude to the adjusted success rate. That of the puncture falls, that of open surgery rises, and they cross."""
    fig.set_size_inches(7, 3.4)
    ax = fig.subplots()
    crude, adjusted = np.asarray(got["crude"], dtype=float), np.asarray(got["adjusted"], dtype=float)
    for name, before, after, colour in zip(got["groups"], crude, adjusted, ("C0", "C1", "C2"), strict=False):
        ax.plot([0, 1], [before, after], "o-", color=colour, markersize=8, linewidth=2.2)
        ax.text(-0.04, before, f"{name} {before:.1%}", ha="right", va="center", color=colour)
        ax.text(1.04, after, f"{after:.1%} {name}", ha="left", va="center", color=colour)
    ax.set(xlim=(-0.45, 1.45), yticks=[])
    ax.set_xticks([0, 1], ["crude:\neach with its own patients", "adjusted:\nboth with the same patients"])
    ax.margins(y=0.18)
    ax.spines["left"].set_visible(False)
