"""Your errors against the price. The band reaches from the smallest error to the largest that your choice
allows; the ring is your price."""

import numpy as np

CASE = "sixty patients"


def draw(fig, got, inputs):
    """Cross-validated error for each price on a logarithmic axis: falling, flat, then rising. A ring marks
    the chosen price, further right than the minimum; the names it keeps stand above."""
    errors, alpha, kept = np.asarray(got[0], dtype=float), float(got[1]), list(got[2])
    alphas = np.asarray(inputs["alphas"], dtype=float)
    order = alphas.argsort()
    chosen = errors[np.abs(alphas - alpha).argmin()]
    fig.set_size_inches(6.6, 3.6)
    ax = fig.subplots()
    ax.axhspan(errors.min(), chosen, color="C1", alpha=0.14, lw=0)
    ax.plot(alphas[order], errors[order], "o-", color="C0", ms=6)
    ax.plot(alpha, chosen, "o", mfc="none", mec="C1", mew=2.2, ms=15)
    ax.set_xscale("log")
    ax.set_xticks(alphas[order], [f"{a:g}" for a in alphas[order]])
    ax.minorticks_off()
    ax.set(xlabel="alpha", ylabel="cross-validated squared error")
    ax.set_title("kept: " + ", ".join(map(str, kept)))
