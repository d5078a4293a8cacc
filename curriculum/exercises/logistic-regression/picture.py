"""Your decision boundary. On the full line your model says one half, on the thin ones 10, 25, 75 and 90 %.
Where a square lies on a circle, both classes occur at the same point: no boundary gets them all."""

import numpy as np

CASE = "two clouds"


def draw(fig, got, inputs):
    """Two overlapping clouds of points. The straight line where your model gives probability one half runs
    between them; four thinner lines, parallel to it, mark where it is more certain."""
    X, y = np.asarray(inputs["X"], dtype=float), np.asarray(inputs["y"])
    w, b = np.asarray(got[0], dtype=float), float(got[1])
    low, high = X.min(axis=0) - 0.5, X.max(axis=0) + 0.5
    x1, x2 = np.meshgrid(np.linspace(low[0], high[0], 200), np.linspace(low[1], high[1], 200))
    p = 1 / (1 + np.exp(-(w[0] * x1 + w[1] * x2 + b)))

    fig.set_size_inches(7, 4.6)
    ax = fig.subplots()
    thin = ax.contour(x1, x2, p, levels=[0.1, 0.25, 0.75, 0.9], colors="up:muted", linewidths=0.8)
    ax.clabel(thin, fmt=lambda level: f"{100 * level:.0f} %", fontsize=8)
    ax.contour(x1, x2, p, levels=[0.5], colors="up:ink", linewidths=2)
    ax.plot(*X[y == 0].T, "o", color="C0", markersize=7, label="class 0")
    ax.plot(*X[y == 1].T, "s", color="C1", markersize=4, label="class 1")
    right = int(np.sum((X @ w + b > 0) == (y == 1)))
    ax.set(xlabel="$x_1$", ylabel="$x_2$", title=f"{right} of {len(y)} on the right side")
    ax.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=2)
