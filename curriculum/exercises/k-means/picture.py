"""Your own clusters. Each line runs from where a centroid began to where your code left it."""

import numpy as np

CASE = "three blobs"


def draw(fig, got, inputs):
    """Points coloured by their cluster; rings where the centroids began, crosses where they ended."""
    labels, centroids = np.asarray(got[0]), np.asarray(got[1], dtype=float)
    X, start = inputs["X"], inputs["centroids"]
    fig.set_size_inches(5.2, 4.2)
    ax = fig.subplots()
    for j, (begin, end) in enumerate(zip(start, centroids, strict=True)):
        colour = f"C{j % 6}"
        for x in X[labels == j]:
            ax.plot(*zip(x, end, strict=True), color=colour, lw=0.6, alpha=0.35)
        ax.plot(*X[labels == j].T, "o", color=colour, ms=5, mec="up:paper", mew=0.7)
        ax.plot(*zip(begin, end, strict=True), color="up:ink", lw=1.2, ls=(0, (2, 2)))
        ax.plot(*begin, "o", mfc="up:paper", mec=colour, mew=1.6, ms=8)
        ax.plot(*end, "X", color=colour, mec="up:paper", mew=1.2, ms=13)
    ax.set_aspect("equal", adjustable="datalim")
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
