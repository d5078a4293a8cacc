"""Your errors for each number of neighbours. Few neighbours follow the noise, many forget the patient; your choice is marked."""

import numpy as np

CASE = "ninety patients, mass and blood pressure"


def draw(fig, got, inputs):
    """A curve that falls steeply from k = 1, is lowest in the middle, and rises slowly; a dotted line is the variance of the target."""
    errors, best = np.asarray(got[0], dtype=float), int(got[1])
    ks = np.arange(1, len(errors) + 1)
    fig.set_size_inches(6.4, 3.3)
    ax = fig.subplots()
    ax.plot(ks, errors, "o-", color="C0", markersize=3)
    ax.plot(best, errors[best - 1], "o", color="C1", markersize=9)
    ax.text(best, errors[best - 1] * 0.96, f"k = {best}", color="C1", ha="center", va="top")
    variance = np.var(inputs["y"])
    ax.axhline(variance, color="up:muted", linestyle=":", linewidth=1.2)
    ax.text(len(errors), variance * 1.01, "variance of the target", color="up:muted", ha="right", va="bottom")
    ax.set(xlabel="neighbours", ylabel="mean squared error", ylim=(errors.min() * 0.85, None))
