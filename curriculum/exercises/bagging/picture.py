"""Your crowd of forty nearest neighbours. The dotted curve is what the points were scattered around; a
single member would run through the points."""

import numpy as np

CASE = "nearest neighbours on a wave"


def draw(fig, got, inputs):
    """Noisy points on a wave, the average of your models as a line that is smoother than any of them, and
    rings at the out-of-bag predictions."""
    predictions, unseen, error = got["result"]
    x, y, new = inputs["X"][:, 0], inputs["y"], inputs["X_new"][:, 0]
    fig.set_size_inches(7, 3.6)
    ax = fig.subplots()
    ax.plot(new, 3 * np.sin(new), color="up:ink", lw=1.1, ls=(0, (1, 2)))
    ax.plot(new, np.asarray(predictions, dtype=float), color="C1", label="the crowd")
    ax.vlines(x, y, np.asarray(unseen, dtype=float), color="up:muted", lw=0.8)
    ax.plot(x, y, "o", color="C0", ms=5, mec="up:paper", mew=0.6, label="the data")
    ax.plot(x, np.asarray(unseen, dtype=float), "o", mfc="none", mec="C1", ms=6, label="out of bag")
    ax.set(xlabel="x", ylabel="y", title=f"out-of-bag error {float(error):.2f}")
    ax.legend()
