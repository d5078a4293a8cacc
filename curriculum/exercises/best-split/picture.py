"""The split that your code chose, and the rows on either side of it."""

import numpy as np

CASE = "two clouds"


def draw(fig, got, inputs):
    """Two clouds of points and the line that parts them; each side has the colour of its commonest class."""
    feature, threshold = int(got[0]), float(got[1])
    X, y = inputs["X"], inputs["y"]
    fig.set_size_inches(5.2, 4.0)
    ax = fig.subplots()
    low, high = X.min(axis=0) - 0.6, X.max(axis=0) + 0.6
    shade, line = (ax.axvspan, ax.axvline) if feature == 0 else (ax.axhspan, ax.axhline)
    left = X[:, feature] <= threshold
    for side, ends in ((left, (low[feature], threshold)), (~left, (threshold, high[feature]))):
        shade(*ends, color=f"C{np.bincount(y[side]).argmax()}", alpha=0.12, lw=0)
    line(threshold, color="up:ink", lw=1.6)
    for label, marker in ((0, "o"), (1, "s")):
        ax.plot(*X[y == label].T, marker, color=f"C{label}", ms=6, mec="up:paper", mew=0.8)
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("feature 0")
    ax.set_ylabel("feature 1")
    ax.set_title(f"feature {feature} ≤ {threshold:.3g}", fontsize=10)
