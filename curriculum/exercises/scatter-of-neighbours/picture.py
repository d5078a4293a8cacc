"""Your three numbers for every k. The gap between the two curves is the variance, drawn again below: it
is what averaging saves."""

import numpy as np

CASE = "sixty patients, from one neighbour to all"


def draw(fig, got, inputs):
    """Error of single models and of their average against k on a logarithmic axis; bars below for the
    variance."""
    single, averaged, variance = (
        np.asarray(got[key], dtype=float) for key in ("single", "averaged", "variance")
    )
    ks = inputs["ks"]
    fig.set_size_inches(6.6, 3.2)
    ax = fig.subplots()
    ax.plot(ks, single, "o-", color="C0", ms=5)
    ax.plot(ks, averaged, "o-", color="C1", ms=5)
    ax.bar(ks, variance, width=ks * 0.3, color="C5", alpha=0.6)
    ax.text(ks[0] * 1.15, single[0], "one model", color="C0")
    ax.text(ks[0] * 1.15, averaged[0] - 0.07 * single.max(), "their average", color="C1", va="top")
    ax.text(ks[2], variance[2] + 0.02 * single.max(), "variance", color="up:muted")
    ax.set(
        xscale="log",
        xlabel="neighbours",
        ylabel="squared error",
        ylim=(0, None),
        xticks=ks,
        xticklabels=[str(k) for k in ks],
    )
    ax.minorticks_off()
