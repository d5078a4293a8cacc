"""Left, your cross-validated errors and your choice. Right, your formula: what each column adds when it
grows by one standard deviation."""

import numpy as np

CASE = "ninety patients, fifteen columns of noise"


def draw(fig, got, inputs):
    """A curve of errors against the strength with a ring at the choice, and bars for the weights: ten real
    columns in blue, noise in grey."""
    alphas, errors = inputs["alphas"], np.asarray(got["errors"], dtype=float)
    effect = np.asarray(got["weights"], dtype=float) * inputs["X"].std(axis=0)
    order = np.argsort(alphas)
    fig.set_size_inches(7, 3)
    left, right = fig.subplots(1, 2)
    left.plot(alphas[order], errors[order], "o-", color="C1", ms=4)
    at = int(np.abs(alphas - float(got["alpha"])).argmin())
    left.plot(alphas[at], errors[at], "o", mfc="none", mec="up:ink", mew=1.6, ms=12)
    left.set(
        xscale="log",
        xlabel="strength",
        title="error on held-out patients",
        xticks=alphas[order],
        xticklabels=[f"{a:g}" for a in alphas[order]],
    )
    left.minorticks_off()
    colours = ["C0" if j < 10 else "C5" for j in range(len(effect))]
    right.bar(range(len(effect)), effect, color=colours, width=0.8)
    right.set(
        title=f"{(effect != 0).sum()} of {len(effect)} columns stay", xlabel="column (the first ten are real)"
    )
