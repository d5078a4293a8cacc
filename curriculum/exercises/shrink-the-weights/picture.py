"""Your weights beside those of least squares. A cross marks a weight that is exactly zero."""

import numpy as np

CASE = "eight columns, three of use"


def draw(fig, got, inputs):
    """Two bars for each column: grey for least squares, blue for yours, with crosses at zero."""
    weights = np.asarray(got[0], dtype=float)
    X, y = inputs["X"], inputs["y"]
    plain = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=None)[0]
    fig.set_size_inches(6.6, 2.8)
    ax = fig.subplots()
    columns = np.arange(len(weights))
    ax.bar(columns - 0.2, plain, width=0.38, color="C5", alpha=0.6)
    ax.bar(columns + 0.2, weights, width=0.38, color="C0")
    ax.plot(
        columns[weights == 0] + 0.2, np.zeros((weights == 0).sum()), "X", color="C1", ms=9, mec="up:paper"
    )
    ax.plot([-0.6, len(weights) - 0.4], [0, 0], color="up:ink", lw=0.9)
    ax.set(xlabel="column", ylabel="weight", xticks=columns)
