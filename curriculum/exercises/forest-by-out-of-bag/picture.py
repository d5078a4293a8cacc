"""Your forest's predictions for new patients, in order, each with a bar as long as the spread of its trees."""

import numpy as np

CASE = "ninety patients"


def draw(fig, got, inputs):
    """On the left the out-of-bag error of each option with a ring at the best; on the right the predictions
    in ascending order with bars for the spread."""
    errors, best = np.asarray(got[0], dtype=float), float(got[1])
    predictions, spread = np.asarray(got[2], dtype=float), np.asarray(got[3], dtype=float)
    options = np.asarray(inputs["options"])
    fig.set_size_inches(7, 3)
    left, right = fig.subplots(1, 2, width_ratios=[1, 1.6])
    order = options.argsort()
    left.plot(options[order], errors[order], "o-", color="C0", ms=6)
    left.plot(best, errors[np.abs(options - best).argmin()], "o", mfc="none", mec="C1", mew=2, ms=14)
    left.set(xlabel="features a node may ask", title="out-of-bag error")
    left.set_xticks(options[order])
    rank = predictions.argsort()
    right.errorbar(
        range(len(rank)), predictions[rank], spread[rank], fmt="o", color="C0", ecolor="C5", ms=4, lw=1
    )
    right.set(xlabel="new patients", xticks=[], title="prediction and spread of the trees")
