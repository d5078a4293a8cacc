"""Your working point. Right of the dotted line fewer tumours are marked; the blue curve has to stay above the
precision that the checkers ask for. Crosses are what the same threshold does to the test data."""

import numpy as np

CASE = "tumours by texture and smoothness"


def draw(fig, got, inputs):
    """Precision and recall of the validation data against the threshold, with the chosen threshold and the two values
    on the test data."""
    y, score = inputs["y_val"], inputs["score_val"]
    thresholds = np.unique(score)
    marked = score >= thresholds[:, None]
    hits = (marked & (y == 1)).sum(axis=1)
    fig.set_size_inches(7, 3.4)
    ax = fig.subplots()
    ax.plot(thresholds, hits / y.sum(), color="C1", lw=1.6)
    ax.plot(thresholds, hits / marked.sum(axis=1), color="C0", lw=1.6)
    ax.axhline(inputs["least_precision"], color="up:muted", lw=1, ls="--")
    at = float(got["threshold"])
    ax.axvline(at, color="up:muted", lw=1, ls=":")
    for value, test, colour in zip(got["validation"], got["test"], ("C0", "C1"), strict=True):
        ax.plot(at, float(value), "o", color=colour, ms=8, mec="up:paper")
        ax.plot(at, float(test), "X", color=colour, ms=9, mec="up:paper")
    ax.text(thresholds[0], 1.02, "recall", color="C1", va="bottom")
    ax.text(thresholds[-1], 1.02, "precision", color="C0", ha="right", va="bottom")
    ax.set(ylim=(0, 1.1), yticks=[0, 0.5, 1], xlabel="threshold on the score", ylabel="share")
    ax.set_title(
        f"from {at:.3g}: a test precision of {float(got['test'][0]):.2f}, a recall of {float(got['test'][1]):.2f}"
    )
