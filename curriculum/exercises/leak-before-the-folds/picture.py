"""Your two curves on pure noise. There is nothing to learn: the truth is the dashed line at one half."""

import numpy as np

CASE = "noise and nothing else"


def draw(fig, got, inputs):
    """Accuracy against the number of chosen columns: the leaky curve high above one half, the honest one around it."""
    counts = inputs["counts"]
    leaky, honest = (np.asarray(scores, dtype=float) for scores in got)
    fig.set_size_inches(6.4, 3.4)
    ax = fig.subplots()
    ax.axhline(0.5, color="up:muted", lw=1, ls="--")
    ax.plot(counts, leaky, "o-", color="C1", ms=6)
    ax.plot(counts, honest, "o-", color="C0", ms=6)
    ax.text(counts[-1] * 1.1, leaky[-1], "leaky", color="C1", va="center")
    ax.text(counts[-1] * 1.1, honest[-1], "honest", color="C0", va="center")
    ax.set(xscale="log", ylim=(0, 1.05), yticks=[0, 0.5, 1])
    ax.set_xticks(counts, [str(count) for count in counts])
    ax.minorticks_off()
    ax.set(xlabel="columns chosen, of 600", ylabel="accuracy")
