"""Your line. The vertical segments are the residuals; no other line has a smaller sum of their squares."""

import numpy as np

CASE = "one column"


def draw(fig, got, inputs):
    """Points, your fitted line and the residuals between them; the mean of the points is marked on the line."""
    x, y = np.asarray(inputs["X"], dtype=float)[:, 0], np.asarray(inputs["y"], dtype=float)
    w, b = float(np.asarray(got[0]).reshape(-1)[0]), float(got[1])
    ends = np.array([x.min() - 0.5, x.max() + 0.5])
    fig.set_size_inches(6.4, 3.8)
    ax = fig.subplots()
    ax.vlines(x, y, w * x + b, color="up:muted", lw=1)
    ax.plot(ends, w * ends + b, color="up:accent")
    ax.plot(x, y, "o", color="C0", ms=7, mec="up:paper", mew=0.8)
    ax.plot(x.mean(), y.mean(), "P", color="C1", ms=10, mec="up:paper", label="the averages")
    ax.set(xlabel="x", ylabel="y", title=f"mean squared error {np.mean((y - w * x - b) ** 2):.2f}")
    ax.legend()
