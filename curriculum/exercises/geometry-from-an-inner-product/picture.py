"""The polynomial t², and your shadow of it on the constants: the mean height, 1/3. The shaded areas above and below it are
equal, which is what orthogonal to the constants means."""

import numpy as np

CASE = "t squared and the constant 1"


def draw(fig, got, inputs):
    """The parabola from 0 to 1 with a horizontal line, and the area between the two shaded."""
    t = np.linspace(0, 1, 101)
    powers = t[:, None] ** np.arange(3)
    curve, shadow = powers @ inputs["x"], powers @ np.asarray(got["shadow"], dtype=float)
    fig.set_size_inches(5.4, 3.0)
    ax = fig.subplots()
    ax.fill_between(t, curve, shadow, where=curve > shadow, color="C0", alpha=0.2, linewidth=0)
    ax.fill_between(t, curve, shadow, where=curve < shadow, color="C1", alpha=0.2, linewidth=0)
    ax.plot(t, curve, color="C0")
    ax.plot(t, shadow, color="C1")
    ax.text(0.87, 0.86, "t²", color="C0", ha="right")
    ax.text(0.02, shadow[0] + 0.03, "its shadow", color="C1")
    ax.set(xlabel="t")
