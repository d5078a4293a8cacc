"""Your street between two kinds of iris, in standardized units. Ringed are the flowers that hold it;
crosses mark the misplaced."""

import numpy as np

CASE = "fifty irises"


def draw(fig, got, inputs):
    """Two kinds of iris by petal length and width; rings round the support vectors, crosses on those
    misplaced, and a bar as long as the street is wide."""
    X, y = inputs["X"], np.asarray(inputs["y"])
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    width, holding, misplaced = float(got[0]), np.asarray(got[1], dtype=int), np.asarray(got[2], dtype=int)
    fig.set_size_inches(6.4, 4)
    ax = fig.subplots()
    for k, name in enumerate(np.unique(y)):
        ax.plot(*Z[y == name].T, "os"[k], color=f"C{k}", ms=6, mec="up:paper", mew=0.7, label=str(name))
    ax.plot(*Z[holding].T, "o", mfc="none", mec="up:ink", mew=1.2, ms=12)
    ax.plot(*Z[misplaced].T, "x", color="up:ink", ms=8)
    corner = np.array([Z[:, 0].max() - width, Z[:, 1].min()])
    ax.plot([corner[0], corner[0] + width], [corner[1]] * 2, "|-", color="up:accent", ms=10)
    ax.text(corner[0] + width / 2, corner[1] + 0.08, f"{width:.2f}", ha="center", color="up:accent")
    ax.set(xlabel="petal length, standardized", ylabel="petal width, standardized")
    ax.set_title(f"{len(holding)} of {len(y)} flowers hold the street")
    ax.legend(loc="upper left")
