"""Your street. The kerbs are dashed; ringed are the irises that hold it: on a kerb, in the street, or on
the wrong side."""

import numpy as np

CASE = "fifty irises"


def draw(fig, got, inputs):
    """Two kinds of iris, the border of your machine as a full line and the kerbs dashed on both sides;
    rings mark all flowers short of their kerb."""
    X, y = inputs["X"], inputs["y"]
    w, b = np.asarray(got[0], dtype=float), float(got[1])
    low, high = X.min(axis=0) - 0.3, X.max(axis=0) + 0.3
    u, v = np.meshgrid(np.linspace(low[0], high[0], 100), np.linspace(low[1], high[1], 100))
    score = w[0] * u + w[1] * v + b
    held = y * (X @ w + b) <= 1.01
    fig.set_size_inches(6.4, 4)
    ax = fig.subplots()
    ax.contour(
        u, v, score, levels=[-1, 0, 1], colors="up:ink", linewidths=[1, 2, 1], linestyles=["--", "-", "--"]
    )
    ax.plot(*X[y < 0].T, "o", color="C0", ms=6, mec="up:paper", mew=0.7, label="versicolor, −1")
    ax.plot(*X[y > 0].T, "s", color="C1", ms=6, mec="up:paper", mew=0.7, label="virginica, +1")
    ax.plot(*X[held].T, "o", mfc="none", mec="up:ink", mew=1.2, ms=12)
    width = 2 / np.linalg.norm(w)
    ax.set(
        xlabel="petal length, standardized",
        ylabel="petal width, standardized",
        title=f"street {width:.2f} wide",
    )
    ax.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=2)
