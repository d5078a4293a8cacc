"""Your plan. Grey: how many seeds germinate without an effect; blue: with it. The dashed line is where your rule begins to reject."""

import numpy as np
from scipy.stats import binom

CASE = "seeds: 70 % or 85 %"


def draw(fig, got, inputs):
    """Two rows of bars, the binomial distributions under p0 and p1. Bars of the first at or beyond the critical value are red, false alarms; bars of
    the second below it are orange, misses."""
    n, c = int(got["n"]), int(got["critical"])
    x = np.arange(n + 1)
    null, effect = binom.pmf(x, n, inputs["p0"]), binom.pmf(x, n, inputs["p1"])
    shown = np.flatnonzero((null > 1e-4) | (effect > 1e-4))
    fig.set_size_inches(7, 3.4)
    top, bottom = fig.subplots(2, 1, sharex=True)
    for ax, chance, wrong, usual, colour, title in (
        (top, null, x >= c, "C5", "C4", f"no effect: false alarms {float(got['type_1']):.3f}"),
        (bottom, effect, x < c, "C0", "C1", f"effect: misses {float(got['type_2']):.3f}"),
    ):
        ax.bar(x[~wrong], chance[~wrong], color=usual, width=0.8)
        ax.bar(x[wrong], chance[wrong], color=colour, width=0.8)
        ax.axvline(c - 0.5, color="up:ink", lw=1, ls=(0, (3, 3)))
        ax.set_title(title, fontsize=10)
        ax.set_yticks([])
    bottom.set_xlim(shown[0] - 1, shown[-1] + 1)
    bottom.set_xlabel(f"successes among {n}")
