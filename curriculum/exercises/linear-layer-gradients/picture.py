"""The loss when the weights move along your gradient, and against it. At the circle, where you are, the line with your
slope should touch the curve; and a step against the gradient should go down."""

import numpy as np

CASE = "twenty men in a gym"


def draw(fig, got, inputs):
    """A parabola: the loss against the length of the step along dW. A straight line with the slope that dW promises runs
    through the point at step zero."""
    X, W, b, Y = (inputs[name] for name in ("X", "W", "b", "Y"))
    loss, dW = float(got[0]), np.asarray(got[1], dtype=float)
    length = np.linalg.norm(dW)
    far = 0.75 * length  # the curvature is about 2: this passes the bottom of the bowl
    steps = np.linspace(-1.3 * far, 0.5 * far, 120)
    curve = [((X @ (W + s * dW / length) + b - Y) ** 2).sum() / len(X) for s in steps]
    fig.set_size_inches(7, 3)
    ax = fig.subplots()
    ax.plot(steps, curve, color="C0")
    near = steps[np.abs(steps) < 0.35 * far]
    ax.plot(near, loss + length * near, color="C1", linewidth=1.5)
    ax.plot(0, loss, "o", color="up:ink", markerfacecolor="up:paper", markersize=8)
    ax.set(xlabel="step along dW", ylabel="loss")
